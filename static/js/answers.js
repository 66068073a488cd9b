// What a question comes to: the limits that its address states, the answers of each kind that keep to them, and how many
// there would be by each value of a limit. search.js makes the page of it.
const casefileAnswers = (() => {
  const { open, find, readBearings, statement, sourceOf } = casefileFind;
  const kinds = ["allegations", "actors", "passages", "sources"];
  let names = null;

  const opened = async () => (names ??= await open());

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

  // Before anything is asked: how many there are of everything, by each value of a limit.
  async function everything(limits) {
    await readFor(allUnits());
    const { counts } = narrowed(allUnits(), limits);
    const { actors, allegations, statements, source } = names;
    const sizes = { allegations: allegations.length, actors: actors.length, passages: statements, sources: source.length };
    return { counts, sizes };
  }

  return { kinds, listed, single, opened, stated, address, isLimited, judged, answers, everything };
})();
