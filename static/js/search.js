// The page of the search: it hands on what its address asks, and shows the answers in four groups. What is said of an answer
// comes from the dossier's files as it stands there; nothing here is words of a language.
(() => {
  const [field, form, place] = [document.getElementById("q"), document.querySelector(".asked"), document.getElementById("search")];
  const ways = document.querySelector("section[aria-labelledby='ways']");
  const { near, statement, records, paragraph } = casefileFind;
  const { kinds, listed, single, opened, stated, address, isLimited, judged, answers, everything } = casefileAnswers;
  const [few, many] = [3, 30];
  const siteTitle = document.title;
  let [names, say, asked] = [null, null, 0];

  const make = (tag, attributes = {}, ...inside) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value || name === "value") element.setAttribute(name, value);
    element.append(...inside.filter((own) => own !== null && own !== undefined));
    return element;
  };
  const html = (tag, attributes, text) => {
    const element = make(tag, attributes);
    element.innerHTML = text;
    return element;
  };

  function speak() {
    const { plain, counted, numbers } = names.say;
    const counting = casefileCounted(names.language, numbers);
    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
    say = (name, values = {}) => fill(plain[name], values);
    say.number = counting.number;
    say.count = (name, count) => counting.count(counted[name], count);
  }

  // Of a file on a disk no browser lets a script change the address.
  function keep(question, how) {
    try {
      history[how](null, "", address(question));
    } catch {
      return false;
    }
    return true;
  }

  // Words of the dossier's own, those found in heavier type.
  function marked(text, found) {
    const parts = [];
    let last = 0;
    for (const own of found ? casefileFold(text) : []) {
      if (!found.marked.has(own.word)) continue;
      parts.push(text.slice(last, own.start), make("mark", { class: "found" }, text.slice(own.start, own.end)));
      last = own.end;
    }
    return [...parts, text.slice(last)];
  }
  const tongue = (language) => ({ lang: language, dir: "auto" });
  const link = (href, language, text, found) => make("a", { class: "title", href, ...tongue(language) }, ...marked(text, found));
  const entityHref = (folder, id) => `../${folder}/${id}/index.html`;

  function allegationHit(number, found) {
    const [id, title, language, small] = names.allegations[number];
    return [link(entityHref("allegations", id), language, title, found), make("p", {}, small)];
  }

  function actorHit(number, found) {
    const [id, name, language, small, aliases] = names.actors[number];
    const other = aliases.filter((alias) => found && casefileFold(alias).some((own) => found.marked.has(own.word)));
    const also = other.length ? [" · ", ...marked(say("search-also", { names: other.slice(0, 4).join(", ") }), found)] : [];
    return [link(entityHref("actors", id), language, name, found), make("p", {}, small, ...also)];
  }

  function verb(bearing) {
    const [, word, glyph, past] = names.verbs[bearing.verb];
    if (!bearing.gone) return make("b", { class: `verb ${glyph}` }, word);
    return make("b", { class: "verb withdrawn" }, make("s", {}, past), ` ${names.withdrawn[bearing.gone - 1]}`);
  }

  function passageHit({ unit }, record, found, limits) {
    const [paragraphs, isDirect, by, href, where, language, translations, note] = record;
    const { bearings: chosen } = judged(unit, limits);
    const all = chosen.length ? chosen : statement(unit).bearings;
    const verbs = [...new Map(all.map((own) => [own.verb * 3 + own.gone, own])).values()];
    const head = make("p", {}, ...verbs.flatMap((own) => [verb(own), " "]), verbs.length ? null : make("b", { class: "verb context" }, say("search-located-only")), " ", html("span", { class: "by" }, by), " — ", make("a", { href, class: "place" }, where));
    const words = paragraphs.length
      ? make("blockquote", { class: isDirect ? "direct" : "indirect", ...tongue(language) }, ...paragraphs.map((own) => make("p", {}, ...marked(own, found))))
      : make("p", {}, say("statement-not-shown"));
    const others = translations.map(([tag, text]) => make("p", tongue(tag), ...marked(text, found)));
    const isNoted = note && found && casefileFold(note).some((own) => found.marked.has(own.word));
    const on = all.map((own) => {
      const [id, title, tag] = names.allegations[own.allegation];
      const to = make("a", { href: entityHref("allegations", id), ...tongue(tag) }, title);
      return make("p", {}, ...(verbs.length > 1 ? [verb(own), " "] : []), to);
    });
    return [head, words, ...others, isNoted ? make("p", {}, ...marked(note, found)) : null, ...on];
  }

  async function sourceHit({ unit }, record, found) {
    const [title, href, language, words, fate] = record;
    const own = unit === null ? null : await paragraph(unit);
    const isTitle = own && (own.anchor === "headline" || !own.anchor);
    const to = own?.anchor ? `${href}#${own.anchor}` : href;
    const text = own && !isTitle ? make("p", { class: "excerpt", ...tongue(language) }, make("a", { href: to }, ...marked(cut(own.text, found), found))) : null;
    const alone = own && !isTitle && !own.cited ? make("p", { class: "quiet" }, say("search-uncited")) : null;
    return [link(isTitle ? href : to, language, title, found), html("p", {}, words), fate ? make("p", {}, fate) : null, text, alone];
  }

  // A paragraph round the first words found in it; statements are never cut.
  function cut(text, found) {
    const first = casefileFold(text).find((own) => found?.marked.has(own.word));
    if (text.length < 320 || !first) return text;
    const start = first.start < 100 ? 0 : text.indexOf(" ", first.start - 100) + 1;
    const end = start + 300 < text.length ? text.lastIndexOf(" ", start + 300) : text.length;
    return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
  }

  async function items(kind, list, found, limits) {
    const drawn = {
      allegations: async () => list.map((own) => allegationHit(own, found)),
      actors: async () => list.map((own) => actorHit(own, found)),
      passages: async () => {
        const read = await records("passages", list.map((own) => own.unit), names.parts[0]);
        return list.map((own, at) => passageHit(own, read[at], found, limits));
      },
      sources: async () => {
        const read = await records("sources", list.map((own) => own.source), names.parts[1]);
        return Promise.all(list.map((own, at) => sourceHit(own, read[at], found)));
      },
    };
    return (await drawn[kind]()).map((inside) => make("li", { class: "hit" }, ...inside));
  }

  async function group(kind, question, { found, groups }) {
    const all = groups[kind];
    const isAlone = question.limits.kind.length === 1;
    const list = make("ol", {}, ...(await items(kind, all.slice(0, isAlone ? many : few), found, question.limits)));
    const heading = make("h2", { id: `r-${kind}` }, say(`search-${kind}`), " ");
    const near = kind === "passages" && found && all.length > 1 ? `, ${say("search-nearest")}` : "";
    heading.append(make("span", { class: "n" }, all.length ? `${say.number(all.length)}${near}` : say("search-none")));
    if (!isAlone && all.length > few)
      heading.append(" ", make("a", { href: address({ ...question, limits: { ...question.limits, kind: [kind] } }) }, say("search-all", { count: say.number(all.length) })));
    const section = make("section", { "aria-labelledby": `r-${kind}` }, heading, list);
    if (isAlone && all.length > many) section.append(more(kind, all, list, found, question.limits));
    return section;
  }

  function more(kind, all, list, found, limits) {
    const button = make("button", { type: "button", class: "more" }, say("search-more"));
    button.addEventListener("click", async () => {
      const before = list.children.length;
      list.append(...(await items(kind, all.slice(before, before + many), found, limits)));
      list.children[before]?.querySelector("a")?.focus();
      if (list.children.length >= all.length) button.remove();
    });
    return button;
  }

  const actorNamed = (id) => names.actors.find(([own]) => own === id)?.[1] ?? id;
  function labels() {
    const verbs = names.verbs.map(([key, word]) => [key, word]);
    return {
      kind: new Map(kinds.map((kind) => [kind, say(`search-${kind}`)])),
      verb: new Map([...verbs, ["withdrawn", say("search-withdrawn")], ["none", say("search-located-only")]]),
      standing: new Map(names.standings),
      language: new Map(names.languages),
    };
  }

  // The limits in words: "How it bears: denies · Year: 2015–2019".
  function limitWords(limits) {
    const named = labels();
    const parts = listed.flatMap((name) => (limits[name].length ? [`${say(`search-${name}`)}: ${limits[name].map((own) => named[name].get(own) ?? own).join(", ")}`] : []));
    for (const name of ["speaker", "publisher"]) if (limits[name]) parts.push(`${say(`search-${name}`)}: ${actorNamed(limits[name])}`);
    if (limits.from || limits.to) parts.push(`${say("search-year")}: ${limits.from === limits.to ? limits.from : `${limits.from}–${limits.to}`}`);
    return parts.join(" · ");
  }

  function filters({ limits }, { counts, sizes }) {
    const named = labels();
    const sized = { ...counts, kind: new Map(Object.entries(sizes)) };
    const box = (name, value, words) => {
      const input = make("input", { type: "checkbox", name, value });
      input.checked = limits[name].includes(value);
      return make("label", {}, input, ` ${words} `, make("span", { class: "n" }, say.number(sized[name].get(value) ?? 0)));
    };
    const boxes = (name) => {
      const there = [...named[name]].filter(([value]) => name === "kind" || sized[name].get(value) || limits[name].includes(value));
      if (name !== "kind" && there.length < 2 && !limits[name].length) return null;
      return make("fieldset", {}, make("legend", {}, say(`search-${name}`)), ...there.map(([value, words]) => box(name, value, words)));
    };
    const choice = (name, options, chosen, label) => {
      const select = make("select", { name, "aria-label": label }, make("option", { value: "" }, say("search-any")));
      for (const [value, words] of options) select.append(make("option", { value }, words));
      select.value = chosen;
      return select;
    };
    const actors = (name) => {
      const own = [...counts[name]].filter(([id]) => id);
      if (limits[name] && !own.some(([id]) => id === limits[name])) own.push([limits[name], 0]);
      if (!own.length) return null;
      const options = own.map(([id, count]) => [id, actorNamed(id), count]).sort((a, b) => a[1].localeCompare(b[1], names.language));
      const select = choice(name, options.map(([id, words, count]) => [id, `${words} (${say.number(count)})`]), limits[name], say(`search-${name}`));
      return make("fieldset", {}, make("legend", {}, say(`search-${name}`)), select);
    };
    const years = () => {
      const own = new Map([...counts.year].filter(([year]) => year));
      for (const year of [limits.from, limits.to]) if (+year && !own.has(+year)) own.set(+year, 0);
      if (!own.size) return null;
      const options = [...own].sort((a, b) => a[0] - b[0]).map(([year, count]) => [year, `${year} (${say.number(count)})`]);
      const chosen = make("div", { class: "years" }, choice("from", options, limits.from, say("search-from")), make("span", { "aria-hidden": "true" }, "–"), choice("to", options, limits.to, say("search-to")));
      return make("fieldset", {}, make("legend", {}, say("search-year")), chosen);
    };
    const details = make("details", {}, make("summary", {}, say("search-narrow")));
    details.open = matchMedia("(min-width: 60rem)").matches || isLimited(limits);
    details.append(...[boxes("kind"), boxes("verb"), boxes("standing"), actors("speaker"), actors("publisher"), years(), boxes("language")].filter(Boolean));
    const filled = make("form", { class: "filters", "aria-label": say("search-narrow") }, details);
    filled.addEventListener("change", (event) => {
      const data = new FormData(filled);
      // One year is one choice; from there it can be made several.
      const [from, to] = [data.get("from"), data.get("to")];
      if (event.target.name === "from" && from && (!to || +to < +from)) data.set("to", from);
      const limits = Object.fromEntries([...listed.map((name) => [name, data.getAll(name)]), ...single.map((name) => [name, data.get(name) ?? ""])]);
      ask({ words: field.value.trim(), limits }, "pushState");
    });
    filled.addEventListener("submit", (event) => event.preventDefault());
    return filled;
  }

  // Near spellings, and one word less, each with how many answers it has.
  async function instead(question, found) {
    const asked = found?.asked.flat() ?? [];
    const total = async (words) => (await answers({ words, limits: question.limits })).total;
    const offered = async (list) => {
      const made = [];
      for (const words of [...new Set(list)].slice(0, 4)) {
        const count = await total(words);
        if (count) made.push(make("li", {}, make("a", { href: address({ ...question, words }) }, words), " ", make("span", { class: "quiet" }, say.count("search-answers", count))));
      }
      return made;
    };
    const spelt = new Map(await Promise.all((found?.missing.length ? found.missing : asked.length === 1 ? asked : []).map(async (word) => [word, await near(word)])));
    const replaced = [0, 1, 2].flatMap((rank) => {
      const words = asked.map((word) => (spelt.has(word) ? spelt.get(word)[Math.min(rank, spelt.get(word).length - 1)] : word));
      return spelt.size && words.every(Boolean) ? [words.join(" ")] : [];
    });
    const single = asked.length > 1 ? [...spelt.values()].flatMap(([first]) => first ?? []) : [];
    const less = asked.length > 1 ? asked.map((_, at) => asked.filter((_, other) => other !== at).join(" ")) : [];
    const [nearly, shorter] = [await offered([...replaced, ...single]), await offered(less)];
    const list = (name, own) => (own.length ? [make("p", {}, say(name)), make("ul", { class: "instead" }, ...own)] : []);
    return [...list("search-near", nearly), ...list("search-less", shorter)];
  }

  async function nothing(question, found) {
    const body = make("div", { class: "body" }, make("p", {}, say("search-nothing-has")), ...(await instead(question, found)));
    const meaning = make("p", { class: "sans quiet" }, make("b", {}, say("search-meaning-heading")), ` ${say("search-meaning")}`);
    return [make("h2", { id: "none" }, say("search-nothing")), body, meaning, ways];
  }

  // What there is where nothing is asked: "Allegations (10) · Actors (12)".
  async function held(limits) {
    const { sizes } = await everything(limits);
    return kinds.map((kind) => `${say(`search-${kind}`)} (${say.number(sizes[kind])})`).join(" · ");
  }

  async function before(question, { total, found }) {
    const line = make("p", { class: "sans before", role: "status" });
    const counted = say.count("search-answers", total);
    line.append(question.words ? say("search-found", { answers: counted, words: question.words }) : say("search-found-all", { answers: counted }));
    if (found?.common.length) line.append(" ", say("search-common", { words: found.common.join(", ") }));
    if (isLimited(question.limits)) {
      line.append(" ", say("search-limits", { limits: limitWords(question.limits) }), " ");
      const free = { words: question.words, limits: stated(new URL("?", location.href)).limits };
      const all = question.words ? say.count("search-answers", (await answers(free)).total) : await held(free.limits);
      line.append(make("a", { href: address(free) }, say("search-drop", { answers: all })));
    }
    return line;
  }

  async function show(question) {
    const own = (asked += 1);
    if (!names) {
      names = await opened();
      speak();
    }
    const is = question.words.trim() || isLimited(question.limits);
    const drawn = is ? await drawing(question) : [filters(question, await everything(question.limits)), ways];
    if (own !== asked) return;
    place.replaceChildren(...drawn);
    document.title = question.words ? `${question.words} — ${siteTitle}` : siteTitle;
  }

  async function drawing(question) {
    const found = await answers(question);
    const shown = make("div", { class: "answers" }, await before(question, found));
    if (found.total) {
      const there = question.limits.kind.length ? kinds.filter((kind) => question.limits.kind.includes(kind)) : kinds;
      shown.append(...(await Promise.all(there.map((kind) => group(kind, question, found)))));
      shown.append(make("p", { class: "sans quiet after" }, say("search-scope")));
    } else shown.append(...(await nothing(question, found.found)));
    return [filters(question, found), shown];
  }

  // What is asked stands in the address; where it cannot be changed, the page is asked for anew.
  function ask(question, how) {
    if (!keep(question, how) && how === "pushState") location.href = address(question);
    else answer(question);
  }
  function answer(question) {
    show(question).catch((error) => {
      console.error(error);
      place.replaceChildren(make("p", { role: "status" }, say ? say("search-failed") : "—"), ways);
    });
  }

  let typing;
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => ask({ words: field.value.trim(), limits: stated().limits }, "replaceState"), 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask({ words: field.value.trim(), limits: stated().limits }, "pushState");
  });
  addEventListener("popstate", () => {
    field.value = stated().words;
    answer(stated());
  });
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest?.("select, .filters input")) return;
    if (event.key === "Escape") {
      if (document.activeElement === field) field.value = "";
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...place.querySelectorAll(".hit")];
    if (!step || !all.length) return;
    event.preventDefault();
    const at = all.indexOf(document.activeElement.closest(".hit")) + step;
    const next = at < 0 ? field : all[Math.min(at, all.length - 1)].querySelector("a.place, a");
    next.focus();
  });

  document.querySelector(".without-script").remove();
  field.value = stated().words;
  answer(stated());
})();
