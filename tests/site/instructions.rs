//! The record of instructions is whole, and its comparison tells what moved.

#[allow(dead_code, reason = "the program that counts uses all of it")]
#[path = "../../examples/count_instructions/record.rs"]
mod record;
#[path = "../../examples/count_instructions/share.rs"]
mod share;

use crate::generated;
use record::{MARGIN, Record, Row, UNIT};
use share::Share;

fn of(option: &str, check: u64, build: u64) -> Record {
    let row = Row { option: option.to_owned(), counts: [Some(check * UNIT), Some(build * UNIT)] };
    Record { compiler: "rustc 1".to_owned(), processor: "avx".to_owned(), rows: vec![row] }
}

#[test]
fn every_option_of_the_generator_is_recorded() {
    let record = Record::read(include_str!("../../benches/instructions.txt")).unwrap();
    let recorded: Vec<&str> = record.rows.iter().map(|row| row.option.as_str()).collect();
    let options: Vec<&str> = generated::Options::each().iter().map(|(name, _)| *name).collect();
    assert_eq!(recorded, options);
    assert!(record.rows.iter().all(|row| row.counts.iter().all(|count| *count > Some(0))));
    assert_eq!(record.written(), include_str!("../../benches/instructions.txt"));
}

#[test]
fn a_record_is_read_as_it_was_written() {
    let record = of("plain", 6_829, 51_097);
    assert!(record.written().contains("plain                          682.9      5109.7\n"));
    assert_eq!(Record::read(&record.written()), Ok(record));
    assert_eq!(Record::read("plain 1.0"), Err("plain 1.0".to_owned()));
    assert_eq!(Record::read("plain 1.0 20"), Err("plain 1.0 20".to_owned()));
    assert_eq!(Record::read("plain 1.0 many"), Err("plain 1.0 many".to_owned()));
}

#[test]
fn what_moves_within_the_margin_is_no_difference() {
    assert!((MARGIN - 2.0).abs() < f64::EPSILON);
    let recorded = of("plain", 10_000, 10_000);
    assert_eq!(recorded.differences(&of("plain", 10_199, 9_801)), Vec::<String>::new());
}

#[test]
fn what_moves_farther_is_named_whether_it_grew_or_shrank() {
    let recorded = of("plain", 10_000, 10_000);
    let said = recorded.differences(&of("plain", 10_300, 9_500));
    assert_eq!(
        said,
        [
            "`check` with `plain`: 1030.0 million instructions, recorded are 1000.0: +3.0 %",
            "`build` with `plain`: 950.0 million instructions, recorded are 1000.0: -5.0 %",
        ]
    );
    assert_eq!(recorded.differences(&of("hubs", 1, 1)), ["`hubs` is not recorded"]);
}

#[test]
fn rows_that_were_not_counted_again_stay() {
    let now = of("hubs", 3, 4);
    let known = ["plain", "hubs", "gone"];
    let both = of("plain", 1, 2).with(now, &known);
    let options: Vec<&str> = both.rows.iter().map(|row| row.option.as_str()).collect();
    assert_eq!(options, ["plain", "hubs"]);
}

#[test]
fn a_part_takes_what_every_call_of_one_of_its_doors_takes() {
    let doors = share::PARTS.iter().flat_map(|part| part.doors);
    let calls: String = (10..)
        .zip(doors)
        .map(|(number, door)| format!("cfn=({number}) {door}\ncalls=1 1\n* 9\n"))
        .collect();
    let text = format!(
        "version: 1\nevents: Ir\n\nfn=(1) casefile::main\n10 100\n+1 7\n{calls}\
         cfn=(2) core::str::len\ncalls=3 20\n* 600\n\nfn=(10)\n1 9\ncfn=(2)\ncalls=1 20\n* 5\n\n\
         fn=(2)\n-1 605\ncfn=(10)\ncalls=2 1\n+3 200\n\ntotals: 721\n"
    );
    let share = Share::read(&text).unwrap();
    assert_eq!(share, Share { all: 721, parts: [3 * 9 + 200, 4 * 9] });
    assert!((share.percent() - 26_300.0 / 721.0).abs() < 1e-9);
    assert!(share.percent() > share::MOST);
    let one = share::PARTS[1].doors[0];
    let without = text.replace(one, "another");
    assert_eq!(Share::read(&without), Err(format!("{one} is never called")));
    for wrong in ["fn=(7)\n", "fn=(1) a\n10 many\n"] {
        assert!(Share::read(wrong).is_err(), "{wrong}");
    }
    assert_eq!(share::PARTS.map(|part| part.name), ["gate", "blotting"]);
}
