//! Makes the file that a source was taken from: a page of the web, or plain text, with what stands around
//! the article there.

use std::fmt::Write as _;

use super::draft::Draft;
use super::options::Originals;
use super::original::Original;
use super::source::Source;
use super::writer::Writer;

/// Gives each source its original.
pub fn collect(draft: &mut Draft, writer: &mut Writer, format: Originals) {
    let Draft { actors, sources, .. } = draft;
    for source in sources {
        let paragraphs = source.printed(actors);
        source.original = Some(match format {
            Originals::Text => text(source, &paragraphs, writer),
            Originals::Html => page(source, &paragraphs, writer),
        });
    }
}

/// Plain text, in lines as long as paragraphs.
fn text(source: &Source, paragraphs: &[String], writer: &mut Writer) -> Original {
    let menu = format!("The Synthetic Wire | {}", links(writer, 5).join(" | "));
    let mut lines = vec![menu, format!("Printed from {}", source.address()), String::new()];
    lines.extend([source.title.clone(), String::new()]);
    lines.push(format!("Filed on {} at {:02}:00", source.published, writer.chance.below(24)));
    let dated = lines.len();
    let middle = paragraphs.len() / 2;
    let mut related = 0;
    for (at, paragraph) in paragraphs.iter().enumerate() {
        lines.extend([String::new(), paragraph.clone()]);
        if at == middle {
            lines.extend([String::new(), format!("Read also: {}", writer.sentence(5, 9))]);
            related = lines.len();
        }
    }
    lines.push(String::new());
    lines.extend(["More stories".to_owned(), writer.sentence(5, 9), writer.sentence(5, 9)]);
    lines.push("All rights are those of the Synthetic Wire".to_owned());
    let end = lines.len();
    let dropped = vec![
        ("1-2".to_owned(), "navigation"),
        (dated.to_string(), "the line of the date"),
        (related.to_string(), "a link to another story"),
        (format!("{}-{end}", end - 3), "links to other stories"),
    ];
    Original { file: format!("{}.txt", source.id()), text: lines.join("\n") + "\n", dropped }
}

/// A page of the web. Some pages write quotation marks by their names, and some link what they speak of.
fn page(source: &Source, paragraphs: &[String], writer: &mut Writer) -> Original {
    let (title, tag) = (&source.title, source.language.tag);
    let menu: String = links(writer, 8)
        .iter()
        .map(|words| format!("<li><a href=\"/section\">{words}</a></li>\n"))
        .collect();
    let are_named = writer.chance.below(3) == 0;
    let middle = paragraphs.len() / 2;
    let mut article = String::new();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let mut written = paragraph.clone();
        if are_named {
            written = written.replace('“', "&ldquo;").replace('”', "&rdquo;");
        }
        let _ = writeln!(article, "<p>{written}</p>");
        if at == middle {
            let other = writer.sentence(5, 9);
            let _ = writeln!(
                article,
                "<aside class=\"related\"><h2>Read also</h2><a href=\"/other\">{other}</a></aside>"
            );
        }
    }
    let more: String = links(writer, 6)
        .iter()
        .map(|words| format!("<li><a href=\"/story\">{words}</a></li>\n"))
        .collect();
    let published = &source.published;
    let address = source.address();
    let text = format!(
        "<!DOCTYPE html>
<html lang=\"{tag}\">
<head>
<meta charset=\"utf-8\">
<title>{title} - The Synthetic Wire</title>
<link rel=\"canonical\" href=\"{address}\">
<meta property=\"og:title\" content=\"{title}\">
<meta property=\"article:published_time\" content=\"{published}\">
<style>body {{ margin: 0 auto; max-width: 40em; }}</style>
<script>window.stories = [{{id: {number}, kind: \"story\"}}];</script>
</head>
<body>
<header><a href=\"/\">The Synthetic Wire</a></header>
<nav><ul>
{menu}</ul></nav>
<main>
<article>
<h1>{title}</h1>
<p class=\"meta\"><time datetime=\"{published}\">{published}</time></p>
<div class=\"article-body\">
{article}</div>
</article>
</main>
<aside class=\"more\"><h2>More stories</h2><ul>
{more}</ul></aside>
<footer><p>All rights are those of the Synthetic Wire</p></footer>
</body>
</html>
",
        number = source.number,
    );
    Original { file: format!("{}.html", source.id()), text, dropped: Vec::new() }
}

/// Words of so many links.
fn links(writer: &mut Writer, count: usize) -> Vec<String> {
    (0..count).map(|_| writer.sentence(1, 3)).collect()
}
