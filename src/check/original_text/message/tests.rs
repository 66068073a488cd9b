//! Messages as programs write them, and as they arrive.

use super::*;

fn read(message: &str) -> Vec<String> {
    words(&MailMessage::read(message.replace('\n', "\r\n").as_bytes(), None).lines())
}

fn words(lines: &[OriginalLine<'_>]) -> Vec<String> {
    lines.iter().map(|line| crate::check::matter::folded(&line.words)).collect()
}

/// Latin letters of a Turkish text, as windows-1254 has them.
fn windows_1254(text: &str) -> Vec<u8> {
    Encoding::for_label(b"windows-1254").unwrap().encode(text).0.into_owned()
}

#[test]
fn words_of_other_alphabets_are_read_in_the_head() {
    for (written, wanted) in [
        ("plain", "plain"),
        ("=?utf-8?Q?L=C3=BCbeck_7?= now", "Lübeck 7 now"),
        ("=?koi8-r?B?7s/Xz9PU2A==?=", "Новость"),
        ("=?windows-1254?Q?=DDstanbul_=FE?= =?windows-1254?q?ehri?=", "İstanbul şehri"),
        // A letter may begin in one word and end in the next.
        ("=?UTF-8?B?0J0=?=\n =?UTF-8?B?0L7QsdGL?= =?utf-8*ru?Q?=D0=B9?=", "Нобый"),
        ("=?utf-8?Q?=D0?= =?utf-8?Q?=9D?=!", "Н!"),
        ("=?utf-8?X?a?= =?nothing?Q?a?= =? 1 =?", "=?utf-8?X?a?= =?nothing?Q?a?= =? 1 =?"),
        ("a =?utf-8?Q?b?= c", "a b c"),
    ] {
        assert_eq!(read(&format!("Subject: {written}\n\n")), [format!("Subject: {wanted}")]);
    }
}

#[test]
fn a_paragraph_of_plain_text_is_a_line_however_it_is_wrapped() {
    let message = "Received: from x\nFrom: A <a@x.example>\nX-Mailer: y\n\nOne two\nthree.\n\n> It was\n> not so.\nHe wrote.\n>> a\n> > b\n";
    assert_eq!(
        read(message),
        ["From: A <a@x.example>", "One two three.", "It was not so.", "He wrote.", "a b"]
    );
    let flowed =
        "Content-Type: text/plain; format=flowed; delsp=yes\n\n\u{65e5} \n\u{672c}\n\n  x\n";
    assert_eq!(read(flowed), ["\u{65e5}\u{672c}", "x"]);
}

#[test]
fn each_part_is_decoded_as_it_says() {
    let turkish = "Belediye başkanı iddiayı reddetti.";
    let mut message = b"Content-Type: text/plain; charset=windows-1254\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".to_vec();
    message.extend(windows_1254(turkish));
    assert_eq!(words(&MailMessage::read(&message, None).lines()), [turkish]);
    // Nothing says what it is, but for the source.
    let bare = [b"Subject: x\r\n\r\n".to_vec(), windows_1254(turkish)].concat();
    let otherwise = Encoding::for_label(b"iso-8859-9");
    assert_eq!(words(&MailMessage::read(&bare, otherwise).lines())[1], turkish);
    let russian = "Content-Type: text/plain; charset=\"koi8-r\"\nContent-Transfer-Encoding: base64\n\n7s/Xz9PU\n2A==\n";
    assert_eq!(read(russian), ["Новость"]);
    let page = "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<meta charset=3Dwindows-1251><p>=CD=E5=F2=\n, =ED=E5=F2</p>";
    assert_eq!(read(page), ["Нет, нет"]);
}

const NESTED: &str = "From: a@x.example
Subject: Answer
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=\"out;er\"

This is a message in several parts.
--out;er
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8

It was *never* paid.
--inner
Content-Type: multipart/related; boundary=pages; start=\"<root>\"

--pages
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--pages
Content-Type: text/html; charset=utf-8
Content-ID: <root>
Content-Transfer-Encoding: quoted-printable

<p>It was <b>ne=
ver</b> paid.</p>
<p>Not once.</p>
--pages--
--inner--
--out;er
Content-Type: text/plain; name=list.txt
Content-Disposition: attachment; filename=list.txt

A list.
--out;er
Content-Type: message/rfc822

Subject: The question

Was it paid?
--out;er--
After the end.
";

#[test]
fn of_several_parts_the_text_is_read_and_what_is_attached_is_not() {
    let message = MailMessage::read(NESTED.as_bytes(), None);
    let lines = message.lines();
    let ends = ["Subject: The question", "Was it paid?"];
    let begins = ["From: a@x.example", "Subject: Answer"];
    let page = ["It was never paid.", "Not once."];
    assert_eq!(words(&lines), [&begins[..], &page, &ends].concat());
    // The numbers are those of the lines of the file.
    let line = |number: usize| NESTED.lines().nth(number - 1).unwrap();
    assert_eq!(line(lines[2].at), "<p>It was <b>ne=");
    assert_eq!(line(lines[3].at), "<p>Not once.</p>");
    assert_eq!(line(lines[5].at), "Was it paid?");
    let other: Vec<Vec<String>> = message.other_lines().map(|lines| words(&lines)).collect();
    assert_eq!(other[0], [&begins[..], &["It was *never* paid."], &ends].concat());
}

#[test]
fn a_message_that_ends_in_its_middle_has_the_words_that_are_there() {
    for end in 0..NESTED.len() {
        let lines = MailMessage::read(&NESTED.as_bytes()[..end], None).lines();
        assert!(lines.len() <= 6 && lines.iter().all(|line| line.at > 0));
    }
    let cut = NESTED.split("Not once").next().unwrap();
    assert_eq!(words(&MailMessage::read(cut.as_bytes(), None).lines())[2], "It was never paid.");
    let packed = "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nSXQgd2FzIG5ldmVyIHBhaWQu\nTm90IG9";
    assert_eq!(read(packed), ["It was never paid.Not o"]);
}

#[test]
fn what_is_nested_without_end_or_full_of_signs_is_read_in_time() {
    let deep = "Content-Type: message/rfc822\n\n".repeat(100_000) + "x";
    assert!(read(&deep).is_empty());
    let multipart = "Content-Type: multipart/mixed; boundary=a\n\n--a\n".repeat(20_000);
    assert!(read(&multipart).len() <= 1);
    for signs in ["=?", "=?utf-8?Q?", "?=", ";", "\"", "\\"] {
        let many = signs.repeat(100_000);
        read(&format!("Subject: {many}\nContent-Type: text/plain; {many}\n\n{many}"));
    }
    read(&("a\n ".repeat(200_000) + "\n\n"));
}
