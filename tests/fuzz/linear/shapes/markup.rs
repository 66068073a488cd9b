//! Markdown of pages and bodies.

use super::{Shape, each, page, source};

pub const SHAPES: &[Shape] = &[
    ("paragraphs", 3_000, |n| {
        source("", &each(n, |i| format!("Word {i} of many, said nobody.\n\n")))
    }),
    ("words of one paragraph", 3_000, |n| source("", &each(n, |i| format!("word{i} ")))),
    ("lines of one paragraph", 3_000, |n| source("", &each(n, |i| format!("word{i}\n")))),
    ("one word without a space", 10_000, |n| source("", &"word".repeat(n))),
    ("quotation marks that nothing closes", 3_000, |n| source("", &"“a ".repeat(n))),
    ("quotations in one paragraph", 2_000, |n| source("", &"“a” said b. ".repeat(n))),
    ("brackets that open", 10_000, |n| page("[".repeat(n))),
    ("notes that begin", 5_000, |n| page("[^a".repeat(n))),
    ("notes that there are not", 200, |n| page("[^1] ".repeat(n))),
    ("notes that one place names", 1_000, |n| page(format!("{}\n\n[^1]: x", "[^1] ".repeat(n)))),
    ("notes", 500, |n| {
        page(each(n, |i| format!("a[^{i}]\n\n")) + &each(n, |i| format!("[^{i}]: x\n\n")))
    }),
    ("blockquotes in each other", 3_000, |n| page(format!("{} a", ">".repeat(n)))),
    ("lists in each other", 1_000, |n| page(format!("{}a", "- ".repeat(n)))),
    ("emphasis in each other", 5_000, |n| page("*a ".repeat(n))),
    ("links in each other", 3_000, |n| page(format!("{}a{}", "[".repeat(n), "](#a)".repeat(n)))),
    ("wikilinks that open", 5_000, |n| page("[[a".repeat(n))),
    ("back-ticks that open", 1_000, |n| page(each(n, |i| format!("{}a", "`".repeat(i % 50 + 1))))),
    ("comments", 1_000, |n| page("a <!-- b --> %%c%% ".repeat(n))),
    ("comments over lines", 300, |n| page("a\n\n<!--\n`b\n-->\n\n".repeat(n))),
    ("comments that open", 5_000, |n| page("<!-- ".repeat(n))),
    ("headings of one name", 1_000, |n| page("# A\n\n".repeat(n))),
    ("links to headings", 300, |n| page(each(n, |i| format!("# A{i}\n\n[b](#a{i})\n\n")))),
    ("links to headings that there are not", 50, |n| {
        page("# A\n\n".to_owned() + &each(n, |i| format!("[b](#nowhere{i}) ")))
    }),
    ("pictures that there are not", 100, |n| page(each(n, |i| format!("![a](b{i}.png) ")))),
    ("rows of a table", 1_000, |n| {
        page(format!("| a | b |\n|---|---|\n{}", "| [[ann\\|c]] | d |\n".repeat(n)))
    }),
    ("a line of many faults", 100, |n| page(each(n, |i| format!("[a](x{i}) ")))),
];
