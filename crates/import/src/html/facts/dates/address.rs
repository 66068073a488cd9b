//! Reads the day in the address of a page.

use casefile_words::Day;

/// The day in an address such as `https://example.org/2019/02/10/words` or `https://example.org/20190210/words`.
pub(super) fn in_address(url: &str) -> Option<String> {
    let (_, path) = url.split_once("://")?;
    let parts: Vec<&str> = path.split(['/', '?', '#']).skip(1).collect();
    let is_number = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_year = |part: &str| is_number(part, 4) && part.starts_with(['1', '2']);
    let valid = |day: String| {
        let is_past = Day::parse(&day).is_some() && day.as_str() >= "1990" && day.as_str() < "2100";
        is_past.then_some(day)
    };
    let apart = |own: &[&str]| match own {
        [year, month, day, ..] if is_year(year) && is_number(month, 2) && is_number(day, 2) => {
            valid(format!("{year}-{month}-{day}"))
        }
        // A section may stand in between: `2010/politics/08/13`.
        [year, _, month, day] if is_year(year) && is_number(month, 2) && is_number(day, 2) => {
            valid(format!("{year}-{month}-{day}"))
        }
        // `2015/08/150803-words`.
        [year, month, slug, ..] if is_year(year) && is_number(month, 2) => {
            let digits = slug.get(..6).filter(|own| is_number(own, 6))?;
            let is_same = digits[..2] == year[2..] && digits[2..4] == **month;
            let is_whole = !slug[6..].starts_with(|own: char| own.is_alphanumeric());
            (is_same && is_whole).then(|| valid(format!("{year}-{month}-{}", &digits[4..])))?
        }
        _ => None,
    };
    let whole = |part: &&str| {
        let is_written = part.len() == 10 && part.split('-').map(str::len).eq([4, 2, 2]);
        if is_written {
            return valid((*part).to_owned());
        }
        let digits = is_number(part, 8).then_some(*part)?;
        valid(format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]))
    };
    (0..parts.len())
        .find_map(|at| apart(parts.get(at..(at + 4).min(parts.len()))?))
        .or_else(|| parts.iter().find_map(whole))
}
