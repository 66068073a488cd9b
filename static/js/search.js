// The page of the search: a question and its limits from the address, answers in four groups. What is said of an answer
// comes from the dossier's files as it stands there; nothing here is words of a language.
(() => {
  const [field, form, place] = [document.getElementById("q"), document.querySelector(".asked"), document.getElementById("search")];
  const ways = document.querySelector("section[aria-labelledby='ways']");
  const { open, find, near, readBearings, statement, sourceOf, records, paragraph } = casefileFind;
  const kinds = ["allegations", "actors", "passages", "sources"];
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
    const rules = new Intl.PluralRules(names.language);
    const system = numbers[3][1] === "3" ? "latn" : undefined;
    const written = new Intl.NumberFormat(names.language, { numberingSystem: system });
    const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
    const number = (count) => written.format(count);
    say = (name, values = {}) => fill(plain[name], values);
    say.number = number;
    say.count = (name, count) => {
      let at = numbers.findIndex(([own]) => own === count);
      if (at < 0) at = numbers.findLastIndex(([own]) => rules.select(own) === rules.select(count));
      return counted[name][at].replace(numbers[at][1], number(count));
    };
  }

  // The limits that an address states.
  const listed = ["kind", "verb", "standing", "language"];
  const single = ["speaker", "publisher", "from", "to"];
  function stated(address = new URL(location.href)) {
    const limits = Object.fromEntries(listed.map((name) => [name, address.searchParams.getAll(name).filter(Boolean)]));
    for (const name of single) limits[name] = address.searchParams.get(name) ?? "";
    return { words: address.searchParams.get("q") ?? "", limits };
  }
  function address({ words, limits }) {
    const parameters = new URLSearchParams();
    if (words) parameters.set("q", words);
    for (const name of listed) for (const value of limits[name] ?? []) parameters.append(name, value);
    for (const name of single) if (limits[name]) parameters.set(name, limits[name]);
    return `?${parameters}`;
  }
  const isLimited = (limits) => listed.some((own) => limits[own]?.length) || single.some((own) => limits[own]);
  // Of a file on a disk no browser lets a script change the address.
  function keep(question, how) {
    try {
      history[how](null, "", address(question));
    } catch {
      return false;
    }
    return true;
  }

  const verbOf = (bearing) => (bearing.gone ? "withdrawn" : names.verbs[bearing.verb][0]);
  const standingsOf = (allegation) => {
    const [, , , , support, contest] = names.allegations[allegation];
    return [names.standings[support][0], names.standings[4 + contest][0]];
  };
  const isIn = (chosen, value) => !chosen.length || chosen.includes(value);
  const inYears = ({ from, to }, year) => (!from && !to) || (year > 0 && (!from || year >= +from) && (!to || year <= +to));

  // What a statement is by each limit: whether it keeps to it, and which values it counts for.
  function judged(unit, limits) {
    const [own, source] = [statement(unit), names.source[sourceOf(unit)]];
    const speaker = own.speaker ? names.actors[own.speaker - 1][0] : "";
    const publisher = source.publisher ? names.actors[source.publisher - 1][0] : "";
    const language = names.languages[source.language][0];
    const verbs = own.bearings.map((one) => ({ ...one, is: verbOf(one), standings: standingsOf(one.allegation) }));
    const isStanding = (one) => !limits.standing.length || one.standings.some((word) => limits.standing.includes(word));
    const isVerb = (one) => isIn(limits.verb, one.is);
    const kept = {
      verb: !limits.verb.length || verbs.some(isVerb) || (!verbs.length && limits.verb.includes("none")),
      standing: !limits.standing.length || verbs.some(isStanding),
      both: (!limits.verb.length && !limits.standing.length) || verbs.some((one) => isVerb(one) && isStanding(one)) ||
        (!verbs.length && limits.verb.includes("none") && !limits.standing.length),
      speaker: !limits.speaker || limits.speaker === speaker,
      publisher: !limits.publisher || limits.publisher === publisher,
      year: inYears(limits, own.year),
      language: isIn(limits.language, language),
    };
    const values = {
      verb: verbs.length ? [...new Set(verbs.filter(isStanding).map((one) => one.is))] : limits.standing.length ? [] : ["none"],
      standing: [...new Set(verbs.filter(isVerb).flatMap((one) => one.standings))],
      speaker: [speaker], publisher: [publisher], year: [own.year], language: [language],
    };
    return { kept, values, bearings: verbs.filter((one) => isVerb(one) && isStanding(one)) };
  }

  // The statements that keep to all limits, and how many there would be by each value of a limit.
  function narrowed(units, limits) {
    const counts = Object.fromEntries(["verb", "standing", "speaker", "publisher", "year", "language"].map((own) => [own, new Map()]));
    const [passing, allegations, speakers] = [[], new Set(), new Set()];
    for (const unit of units) {
      const { kept, values, bearings } = judged(unit, limits);
      const rest = ["speaker", "publisher", "year", "language"].filter((own) => !kept[own]);
      for (const [name, count] of Object.entries(counts)) {
        const isJoint = name === "verb" || name === "standing";
        const others = rest.filter((own) => own !== name);
        if (others.length || (!isJoint && !kept.both)) continue;
        for (const value of values[name]) count.set(value, (count.get(value) ?? 0) + 1);
      }
      if (rest.length || !kept.both) continue;
      passing.push(unit);
      bearings.forEach((one) => allegations.add(one.allegation));
      if (statement(unit).speaker) speakers.add(statement(unit).speaker - 1);
    }
    return { passing, counts, allegations, speakers };
  }

  const allUnits = () => Array.from({ length: names.statements }, (_, unit) => unit);
  const readFor = (units) => readBearings(new Set(units.map((unit) => Math.floor(unit / names.parts[2]))));

  // The answers of a question, by kinds.
  async function answers({ words, limits }) {
    const found = words.trim() ? await find(words) : null;
    const ofStatement = ["verb", "standing", "language"].some((own) => limits[own].length) || single.some((own) => limits[own]);
    const everything = ofStatement ? allUnits() : null;
    const units = found ? found.statements : everything ?? [];
    await readFor(everything ?? units);
    const own = narrowed(units, limits);
    const whole = everything && found ? narrowed(everything, limits) : own;
    const among = (list, set) => (ofStatement ? list.filter((one) => set.has(one)) : list);
    const groups = {
      allegations: found ? among(found.allegations, whole.allegations) : [...own.allegations].sort((a, b) => a - b),
      actors: found ? among(found.actors, whole.speakers) : [...own.speakers].sort((a, b) => a - b),
      passages: own.passing.map((unit) => ({ unit })),
      sources: [],
    };
    const bySource = new Map();
    const ofSpeech = limits.verb.length || limits.standing.length || limits.speaker;
    for (const unit of ofSpeech || !found ? own.passing : found.paragraphs) {
      const at = sourceOf(unit);
      const { year, publisher, language } = names.source[at];
      const is = ofSpeech || !found ||
        (inYears(limits, year) && isIn(limits.language, names.languages[language][0]) &&
          (!limits.publisher || (publisher && names.actors[publisher - 1][0] === limits.publisher)));
      if (is && !bySource.has(at)) bySource.set(at, unit);
    }
    groups.sources = [...bySource].map(([source, unit]) => ({ source, unit: unit >= names.statements ? unit : null }));
    const sizes = Object.fromEntries(kinds.map((kind) => [kind, groups[kind].length]));
    for (const kind of kinds) if (!isIn(limits.kind, kind)) groups[kind] = [];
    const total = kinds.reduce((sum, kind) => sum + groups[kind].length, 0);
    return { found, groups, sizes, total, counts: own.counts };
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

  async function before(question, { total, found }) {
    const line = make("p", { class: "sans before", role: "status" });
    const counted = say.count("search-answers", total);
    line.append(question.words ? say("search-found", { answers: counted, words: question.words }) : say("search-found-all", { answers: counted }));
    if (found?.common.length) line.append(" ", say("search-common", { words: found.common.join(", ") }));
    if (isLimited(question.limits)) {
      line.append(" ", say("search-limits", { limits: limitWords(question.limits) }), " ");
      const free = { words: question.words, limits: stated(new URL("?", location.href)).limits };
      const all = question.words ? say.count("search-answers", (await answers(free)).total) : "";
      line.append(make("a", { href: address(free) }, say("search-drop", { answers: all })));
    }
    return line;
  }

  async function show(question) {
    const own = (asked += 1);
    if (!names) {
      names = await open();
      speak();
    }
    const is = question.words.trim() || isLimited(question.limits);
    const drawn = is ? await drawing(question) : [await unasked(question), ways];
    if (own !== asked) return;
    place.replaceChildren(...drawn);
    document.title = question.words ? `${question.words} — ${siteTitle}` : siteTitle;
  }

  // Before anything is asked: all limits, with how many there are of everything.
  async function unasked(question) {
    await readFor(allUnits());
    const { counts } = narrowed(allUnits(), question.limits);
    const { actors, allegations, statements, source } = names;
    const sizes = { allegations: allegations.length, actors: actors.length, passages: statements, sources: source.length };
    return filters(question, { counts, sizes });
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
