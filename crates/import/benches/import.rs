//! How many files a second are imported: 10,000 texts, 1,000 pages.

use std::fmt::Write as _;

use casefile_import::{ImportHints, read};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

fn main() {
    divan::main();
}

/// A story as an agency sends it, about 3 kB, unlike any other by its number.
fn story(number: usize) -> String {
    let mut text = format!(
        "All news\n\nWorld\n\nWitness {number} heard in the harbour inquiry\n\nThe committee goes on until the end of the month\n\n\
         PORTO, March {}. /LUSA/. ",
        number % 28 + 1
    );
    for paragraph in 0..9 {
        let _ = write!(
            text,
            "Witness {number}.{paragraph} told the committee on Tuesday that the papers had been moved twice before anybody \
             asked for them. \"I was not told why,\" he said, and named {} people who were in the room when the boxes were \
             closed - and sealed (so he said) with the harbour master's own seal.\n\n",
            number % 7 + 2
        );
    }
    text
}

/// A page of news as a content system writes it, about 60 kB, unlike any other by its number.
fn page(number: usize) -> String {
    let mut body = String::new();
    for paragraph in 0..24 {
        let _ = writeln!(
            body,
            "<div class=\"text-block\"><p>Witness {number}.{paragraph} told the committee on Tuesday that the papers had been \
             moved <a href=\"/doc/{paragraph}\">twice</a> before anybody asked for them. “I was not told why,” he said, and \
             named {} people who were in the room when the boxes were closed and sealed.</p></div>",
            number % 7 + 2
        );
    }
    let links: String = (0..120)
        .map(|link| format!("<li><a href=\"/n/{link}\">Headline number {link} of the day</a></li>"))
        .collect();
    let script =
        format!("<script>window.state={{\"items\":[{}]}};</script>", "\"x\",".repeat(6_000));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Witness {number} heard | The Paper</title>\
         <script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"Witness {number} heard\",\
         \"datePublished\":\"2020-02-03T10:00:00Z\",\"author\":[{{\"@type\":\"Person\",\"name\":\"A. Writer\"}}]}}</script>{script}</head>\
         <body><nav><ul>{links}</ul></nav><main><article><h1>Witness {number} heard</h1>{body}</article></main>\
         <aside><ul>{links}</ul></aside><footer>The Paper</footer></body></html>"
    )
}

fn imported(name: &str, files: &[String]) {
    let read =
        files.iter().filter(|file| read(name, file.as_bytes(), &ImportHints::default()).is_ok());
    assert_eq!(read.count(), files.len(), "every file is imported");
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn texts_10_000(bencher: Bencher<'_, '_>) {
    let stories: Vec<String> = (0..10_000).map(story).collect();
    bench(bencher, "story.txt", &stories);
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn pages_1_000(bencher: Bencher<'_, '_>) {
    let pages: Vec<String> = (0..1_000).map(page).collect();
    bench(bencher, "page.html", &pages);
}

fn bench(bencher: Bencher<'_, '_>, name: &str, files: &[String]) {
    let bytes: usize = files.iter().map(String::len).sum();
    bencher
        .counter(ItemsCount::new(files.len()))
        .counter(BytesCount::new(bytes))
        .bench(|| imported(name, files));
}
