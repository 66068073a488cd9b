use super::*;

#[test]
fn try_it() {
    for body in [
        "| a | b |\n|---|---|\n| Bo | [[bo-pilot\\|the pilot]] |\n",
        "| a | b |\n|---|---|\n| Bo | [[bo-pilot|the pilot]] |\n| [[x]] | `[[y\\|z]]` | q |\n",
        "[[gazette|]] ![[bo-pilot]] ![[a.png|The pier]] ![[b.png]]",
        "Text[^A] again[^a].\n\n[^a]: note\n\n    more\n\n[^a]: second\n\n[^b c]: x\n[^b c] [^zz] [^a b]",
        "# A\n\n![The *pier*](static/a.png \"t\") x [![a](b.png)](https://e.org)",
        "a <!-- x\n\ny --> b %%c%%\n\n%%\nz\n%%\n\nend",
        "```ruby\nx\n```\n\n```\n```\n",
        "<div>\n<!-- a -->\n</div>",
        "Hi[^1].\n\n[^1]: a\n[^1]: b",
    ] {
        let prose = read(body, 0);
        println!("{body}\n=> {}\n   {:?}\n   {:?} {:?}\n", prose.html(Layers::default(), &|n| Some((format!("L{n}"), None))), prose.links, prose.oddities, prose.text);
    }
}
