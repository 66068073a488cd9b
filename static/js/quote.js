// Takes a statement away with its reference: as text, as Markdown, for Wikipedia, as BibTeX and as CSL-JSON. All of it
// comes of the page of the statement's source; what it says stands before it, as `quoteWords`.
const casefileQuotes = (() => {
  const say = (pattern, given) => pattern.replace(/\{(\w+)\}/g, (all, name) => given[name] ?? all);
  const row = (...parts) => parts.filter(Boolean).join(quoteWords.separator);

  // The words of a statement, part by part, as the source has them.
  function wordsOf(marks) {
    let words = "";
    marks.forEach((mark, place) => {
      const before = marks[place - 1];
      if (before) words += between(before, mark);
      words += mark.textContent.replace(/[ \t\r\n\f]+/g, " ");
    });
    return words;
  }

  const block = (mark) => mark.closest("p, li, blockquote, td, th, pre, h1, h2, h3, h4, h5, h6, .words");

  function between(before, mark) {
    const range = mark.ownerDocument.createRange();
    range.setStartAfter(before);
    range.setEndBefore(mark);
    const part = range.cloneContents();
    for (const ours of part.querySelectorAll(".ref, .number, .sidenotes, .original")) ours.remove();
    if (part.textContent.trim()) return " […] ";
    return block(before) === block(mark) ? part.textContent.replace(/\s+/g, " ") : "\n\n";
  }

  // "Anatoly Antonov, quoted": what a note begins with.
  function whoOf(note) {
    let who = "";
    for (const part of note.querySelector("div").childNodes) {
      if (/^(SPAN|DIV|BUTTON)$/.test(part.nodeName)) break;
      who += part.textContent;
    }
    return who.trim().replace(/\.$/, "");
  }

  function placeOf(para, reference) {
    const region = ["headline", "deck", "caption"].find((name) => para.classList.contains(name));
    if (region) return say(quoteWords.placeRegion, { reference, region: quoteWords[region] });
    const number = para.querySelector(".number")?.textContent.match(/\d+/)?.[0];
    return number ? say(quoteWords.placeParagraph, { reference, number }) : reference;
  }

  function aboutOf(page) {
    for (const data of page.querySelectorAll('script[type="application/ld+json"]')) {
      const all = JSON.parse(data.textContent);
      return (all["@graph"] ?? [all])[0];
    }
    return {};
  }

  // Where a statement is found: on the web, or, of a site on a disk, from its root.
  function addressOf(page, url, id) {
    const own = page.querySelector('link[rel="canonical"]')?.href;
    if (own) return `${own}#${id}`;
    if (url.protocol !== "file:") return `${url.href.replace(/#.*/, "").replace(/index\.html$/, "")}#${id}`;
    const root = new URL("../../", beside).href;
    return `${url.href.replace(/#.*/, "").slice(root.length).replace(/index\.html$/, "")}#${id}`;
  }

  // Everything that the page of a source holds of a statement.
  function read(page, url, id) {
    const note = page.getElementById(`n-${id}`);
    const passage = page.querySelector(".passage");
    const all = [...page.querySelectorAll(".sidenote:is([data-quoted], [data-reported])")];
    const marks = [...page.querySelectorAll("mark[data-statement]")].filter((mark) =>
      mark.dataset.statement.split(" ").includes(id));
    if (!note || !marks.length || !all.includes(note)) return null;
    const about = aboutOf(page);
    const folder = url.pathname.split("/").filter((part) => part && part !== "index.html").pop();
    return {
      id,
      key: `${folder}-${id}`,
      label: note.querySelector(".id").textContent,
      words: wordsOf(marks),
      isBlotted: marks.some((mark) => mark.querySelector(".redacted")),
      isDirect: "quoted" in note.dataset,
      who: row(whoOf(note), note.dataset.quoted ?? note.dataset.reported),
      fate: note.dataset.fate ?? "",
      place: placeOf(marks[0].closest(".para"), passage.dataset.cited),
      title: page.querySelector("h1").textContent.trim(),
      outlet: page.querySelector(".kicker a")?.textContent.trim() ?? "",
      kind: about["@type"] ?? "",
      authors: [].concat(about.author ?? []).map((author) => author.name),
      day: about.datePublished ?? "",
      language: about.inLanguage ?? "",
      url: about.url ?? "",
      copies: [].concat(about.archivedAt ?? []),
      site: page.querySelector(".masthead .name").textContent.trim(),
      version: quoteWords.version,
      address: addressOf(page, url, id),
      card: all.indexOf(note) < quoteWords.most ? new URL(`card.html#${id}`, url).href : "",
    };
  }

  const quoted = (own) => (own.isDirect ? quoteWords.opening + own.words + quoteWords.closing : own.words);
  const begun = (own) => (own.fate ? `[${own.fate}] ` : "");

  function text(own) {
    return begun(own) + say(quoteWords.plain, { ...own, quote: quoted(own) });
  }

  const markdownWords = (words) =>
    words.replace(/[\\`*_[\]<>|~&$]/g, "\\$&").replace(/^(\s*)([-+#=]|\d+(?=[.)]))/gm, "$1\\$2");
  const markdownUrl = (url) => url.replace(/[()<>\\\s]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, (own) => (own === "(" ? "%28" : "%29")));

  function markdown(own) {
    const link = (words, url) => (url.startsWith("http") ? `[${markdownWords(words)}](${markdownUrl(url)})` : markdownWords(words));
    const words = markdownWords(begun(own) + quoted(own)).split("\n\n").join("\n>\n> ");
    const held = row(link(own.site, own.address), markdownWords(own.version));
    return `> ${words}\n>\n> — ${markdownWords(own.who)}${quoteWords.joint}${link(own.place, own.url || own.address)}. ${held}`;
  }

  // Signs of wikitext as the entities that stand for them.
  const wiki = (words) =>
    words.replace(/[&<>{}[\]|]|'{2,}|~{3,}|_{2,}/g, (signs) => [...signs].map((sign) => `&#${sign.charCodeAt(0)};`).join(""))
      .replace(/\s+/g, " ");
  const wikiUrl = (url) => url.replace(/[\s|{}[\]<>"']/g, encodeURIComponent).replace(/'/g, "%27");

  function wikipedia(own) {
    const copy = own.url && own.copies.find((copy) => /\/web\/\d{8}/.test(copy));
    const day = copy && copy.match(/\/web\/(\d{4})(\d\d)(\d\d)/).slice(1).join("-");
    const fields = [
      ["title", wiki(own.title)],
      ["work", wiki(own.outlet)],
      ["date", wiki(own.day)],
      ["language", wiki(own.language)],
      ["url", wikiUrl(own.url || (own.address.startsWith("http") ? own.address : ""))],
      ["archive-url", copy && wikiUrl(copy)],
      ["archive-date", day],
      // The template sets quotation marks, which reported speech has none of.
      ["quote", own.isDirect && wiki(own.words)],
      ["via", wiki(own.site)],
    ];
    const filled = fields.filter(([, value]) => value).map(([name, value]) => ` |${name}=${value}`);
    const template = `{{cite ${own.kind === "NewsArticle" ? "news" : "web"}${filled.join("")}}}`;
    const words = own.isDirect ? wiki(own.who) : `${wiki(own.who)}: ${wiki(own.words)}`;
    return `${wiki(begun(own))}${template} ${words}. ${wiki(row(own.version, own.address))}`;
  }

  const tex = (words) =>
    words.replace(/[\\~^{}$&%#_]/g, (sign) =>
      ({ "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" })[sign] ?? `\\${sign}`)
      .replace(/\s+/g, " ");
  const texUrl = (url) => url.replace(/[\s{}\\]/g, encodeURIComponent);
  const record = (own) => say(quoteWords.record, { ...own, quote: quoted(own) });

  function bibtex(own) {
    const fields = [
      ["title", tex(own.title)],
      ["author", own.authors.map((name) => `{${tex(name)}}`).join(" and ")],
      ["organization", tex(own.outlet)],
      ["date", /^[\d-]+$/.test(own.day) && own.day],
      ["url", texUrl(own.url || (own.address.startsWith("http") ? own.address : ""))],
      ["note", tex(begun(own) + record(own))],
      ["addendum", tex(row(own.site, own.version, own.address))],
    ];
    const filled = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
    return `@misc{${own.key},\n${filled.join(",\n")}\n}`;
  }

  const types = { NewsArticle: "article-newspaper", VideoObject: "motion_picture", Dataset: "dataset", WebPage: "webpage" };

  function csl(own) {
    const item = {
      id: own.key,
      type: types[own.kind] ?? "document",
      title: own.title,
      author: own.authors.length ? own.authors.map((literal) => ({ literal })) : undefined,
      "container-title": own.outlet || undefined,
      issued: /^\d{4}(-\d\d){0,2}$/.test(own.day) ? { "date-parts": [own.day.split("-").map(Number)] } : undefined,
      language: own.language || undefined,
      URL: own.url || own.address,
      archive: row(own.site, own.version),
      archive_location: own.address,
      note: begun(own) + record(own),
    };
    return JSON.stringify([item], null, 2);
  }

  // The address of the words at the publisher: browsers go to the text that the fragment names.
  function atThePublisher(own) {
    if (own.isBlotted) return own.url;
    const sign = (words) => encodeURIComponent(words).replace(/[-']/g, (own) => (own === "-" ? "%2D" : "%27"));
    const parts = own.words.split(/\s*\[…\]\s*|\n\n/);
    const [first, last] = [parts[0].trim().split(/\s+/), parts.at(-1).trim().split(/\s+/)];
    const named = parts.length === 1 && first.length < 14
      ? sign(first.join(" "))
      : `${sign(first.slice(0, 6).join(" "))},${sign(last.slice(-6).join(" "))}`;
    return `${own.url}${own.url.includes("#") ? "" : "#"}:~:text=${named}`;
  }

  const forms = { text, markdown, wikipedia, bibtex, csl };
  let panel;

  function element(name, className, ...inner) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inner);
    return made;
  }

  function link(words, href) {
    const made = element("a", "", words);
    made.href = href;
    return made;
  }

  function links(own) {
    const web = (href) => /^https?:/.test(href);
    const line = (term, ...values) => element("div", "", element("dt", "", term), ...values.map((value) => element("dd", "", value)));
    const copies = own.copies.filter(web).map((copy) => link(copy, copy));
    return element("dl", "links",
      line(quoteWords.permalink, web(own.address) ? link(own.address, own.address) : own.address),
      line(quoteWords.publisher, web(own.url) ? link(quoteWords.there, atThePublisher(own)) : quoteWords.noAddress),
      ...(copies.length ? [line(quoteWords.copies, ...copies)] : []),
      ...(own.card ? [line(quoteWords.embed, link(quoteWords.card, own.card))] : []));
  }

  function show(own, opener) {
    panel?.remove();
    const shown = element("p", "text", text(own));
    shown.dir = "auto";
    const names = { text: quoteWords.copy, markdown: "Markdown", wikipedia: "Wikipedia", bibtex: "BibTeX", csl: "CSL-JSON" };
    const buttons = Object.entries(names).map(([form, name]) => {
      const made = button("copy", name);
      made.addEventListener("click", async () => {
        shown.textContent = forms[form](own);
        await copyText(shown.textContent);
        said.textContent = quoteWords.copied;
      });
      return made;
    });
    const said = element("span", "said");
    said.setAttribute("role", "status");
    const close = button("copy close", quoteWords.close);
    close.addEventListener("click", () => panel.hidePopover());
    const heading = element("h2", "", say(quoteWords.heading, own));
    heading.id = "take.heading";
    panel = element("div", "take", close, heading, shown, element("p", "forms", ...buttons, said), links(own));
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-labelledby", heading.id);
    panel.popover = "auto";
    document.querySelector("main").append(panel);
    panel.addEventListener("toggle", ({ newState }) => newState === "closed" && opener.focus());
    panel.showPopover();
    close.focus();
  }

  // The statement of a note or of an article of this page: its source is this page, or the one that its place leads to.
  async function open(opener, place) {
    const href = place.matches(".sidenote") ? `#${place.id.slice(2)}` : place.parentElement.querySelector(".place a").href;
    const url = new URL(href, location.href.replace(/#.*/, ""));
    const id = url.hash.slice(1);
    const isHere = url.pathname === location.pathname;
    try {
      const page = isHere ? document : new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
      const own = read(page, url, id);
      if (own) return show(own, opener);
    } catch {
      // A page on a disk reads no other: there the words are quoted where they stand.
    }
    location.href = url;
  }

  return { read, forms, atThePublisher, open };
})();
