// What the page of the search asks: which words stand where, and what each statement does. It reads what src/search and
// src/emit/search write, file by file as a question needs them, by scripts: those work from a disk as well.
globalThis.casefileFind = (() => {
  const waiting = new Map();
  const loaded = new Map();
  globalThis.casefileData = (name, value) => waiting.get(name)?.(value);

  function load(folder, name) {
    if (!loaded.has(name)) {
      const answer = new Promise((done, failed) => {
        waiting.set(name, done);
        const script = document.createElement("script");
        script.src = `${folder}/${name}.js`;
        script.onerror = () => {
          loaded.delete(name);
          failed(new Error(name));
        };
        document.head.append(script);
      });
      loaded.set(name, answer);
    }
    return loaded.get(name);
  }

  // Numbers as src/search/digits.rs writes them.
  const digit = new Map([..."0123456789bcdfghjklmnpqrstvwxz!#BCDFGHJKLMNPQRSTVWXZ$()*+,-.:;=@"].map((own, at) => [own, at]));
  function numbers(text) {
    const all = [];
    let [number, scale] = [0, 1];
    for (const own of text) {
      const place = digit.get(own);
      number += (place & 31) * scale;
      if (place < 32) scale *= 32;
      else {
        all.push(number);
        [number, scale] = [0, 1];
      }
    }
    return all;
  }

  const words = (text) => casefileFold(text.normalize("NFC"));
  const fold = (word) => words(word)[0]?.word ?? "";
  let names;

  async function open() {
    if (names) return names;
    const made = await load("records", "names");
    const all = numbers(made.sources);
    made.source = [];
    let [statement, paragraph] = [0, made.statements];
    for (let at = 0; at < all.length; at += 5) {
      const [year, publisher, language, statements, paragraphs] = all.slice(at, at + 5);
      made.source.push({ year, publisher, language, statement, paragraph, statements });
      statement += statements;
      paragraph += paragraphs;
    }
    made.starts = [made.source.map((own) => own.statement), made.source.map((own) => own.paragraph)];
    made.textStarts = [];
    let start = made.statements;
    for (const count of numbers(made.texts)) {
      made.textStarts.push(start);
      start += count;
    }
    const tokens = (list) => {
      const texts = list.map((text) => words(text).map((own) => own.word));
      return { words: [...new Set(texts.flat())], texts: texts.map((own) => ` ${own.join(" ")} `) };
    };
    made.actorWords = made.actors.map(([, name, , , aliases]) => tokens([name, ...aliases]));
    made.titleWords = made.allegations.map(([, title]) => tokens([title]));
    return (names = made);
  }

  // The last of several beginnings that is not after a number.
  function place(starts, number) {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= number) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  const sourceOf = (unit) => place(names.starts[unit < names.statements ? 0 : 1], unit);

  const bearings = [];
  async function readBearings(blocks) {
    await Promise.all(
      [...blocks].map(async (block) => {
        if (bearings[block]) return;
        const all = numbers(await load("records", `bearings-${block}`));
        const made = [];
        for (let at = 0; at < all.length; ) {
          const [speaker, year, count] = [all[at], all[at + 1], all[at + 2]];
          const own = [];
          for (at += 3; own.length < count; at += 2)
            own.push({ verb: Math.floor(all[at] / 3), gone: all[at] % 3, allegation: all[at + 1] });
          made.push({ speaker, year, bearings: own });
        }
        bearings[block] = made;
      }),
    );
  }
  const statement = (unit) => bearings[Math.floor(unit / names.parts[2])][unit % names.parts[2]];

  // The words of a part of the alphabet.
  async function shard(word) {
    const [firsts] = await load("words", "list");
    const own = place(firsts, [...word].slice(0, 3).join(""));
    if (own < 0) return new Map();
    const list = await load("words", `words-${own}`);
    if (!list.read) {
      list.read = new Map();
      for (let at = 0; at < list.length; at += 3) {
        const [written, number] = [fold(list[at]), list[at + 1]];
        const stem = number < 0 ? number : [...written].slice(0, number).join("");
        list.read.set(written, { stem, places: list[at + 2] });
      }
    }
    return list.read;
  }

  // Where a word stands: its places by units. Those of a word that stands in very many have a file of their own.
  async function places(entry) {
    const own = entry.places;
    const all = entry.units ? [] : numbers(typeof own === "number" ? await load("words", `places-${own}`) : own);
    if (!entry.units) {
      entry.units = new Map();
      let unit = 0;
      for (let at = 0; at < all.length; ) {
        const first = all[at++];
        unit += first >>> 1;
        let count = first & 1 ? all[at++] : 1;
        const own = [];
        for (let last = 0; count > 0; count -= 1) own.push((last += all[at++]));
        entry.units.set(unit++, own);
      }
    }
    return entry.units;
  }

  // All forms of a word that stand somewhere; of one that stands nowhere, those that it is the beginning of.
  async function forms(word) {
    const all = await shard(word);
    const own = all.get(word);
    const is = own
      ? ([, entry]) => entry.stem === own.stem
      : ([other, { stem }]) =>
          (word.length > 2 && other.startsWith(word)) ||
          (stem.length > 3 && word.length - stem.length < 4 && word.startsWith(stem));
    return new Map([...all].filter(is));
  }

  // A question in parts: words, and phrases of several.
  function parts(text) {
    const found = [];
    const add = (list, exact) => list.length && found.push(Object.assign(list.map((own) => own.word), { exact }));
    const plain = text.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, phrase) => {
      add(words(phrase), true);
      return " ";
    });
    let last;
    for (const own of words(plain)) {
      if (own.isWhole && last?.isWhole && last.end === own.start) found[found.length - 1].push(own.word);
      else add([own], false);
      last = own;
    }
    return found;
  }

  // Where a part stands, by units; nothing where it is of words that stand nearly everywhere.
  async function standing(part, common) {
    if (part.length === 1 && !part.exact) {
      if (common.has(part[0])) return { words: [], units: null };
      const own = await forms(part[0]);
      const units = new Map();
      for (const entry of own.values())
        for (const [unit, at] of await places(entry)) units.set(unit, [...(units.get(unit) ?? []), ...at]);
      return { words: [...own.keys()], units };
    }
    let units = null;
    for (const [step, word] of part.entries()) {
      if (common.has(word)) continue;
      const entry = (await shard(word)).get(word);
      const own = entry ? await places(entry) : new Map();
      const before = units;
      units = new Map();
      for (const [unit, at] of own) {
        const from = at.map((one) => one - step);
        const kept = before ? from.filter((one) => before.get(unit)?.includes(one)) : from;
        if (kept.length) units.set(unit, kept);
      }
    }
    return { words: part, units };
  }

  // How far from one another the nearest of all words stand.
  function span(lists) {
    const at = lists.map(() => 0);
    const sorted = lists.map((list) => [...list].sort((one, other) => one - other));
    for (let best = Infinity; ; ) {
      const now = sorted.map((list, number) => list[at[number]]);
      const least = now.indexOf(Math.min(...now));
      best = Math.min(best, Math.max(...now) - now[least]);
      if (++at[least] >= sorted[least].length) return best;
    }
  }

  // Whether names or a title have a part of a question: a word in any form, or a phrase as it is.
  function isNamed(part, { words: own, texts }, forms) {
    if (part.length > 1) return texts.some((text) => text.includes(` ${part.join(" ")} `));
    const [word] = part;
    return own.some((token) => token === word || forms.has(token) || (word.length > 2 && token.startsWith(word)));
  }

  // Everything that has all parts of a question, without regard to limits.
  async function find(text) {
    await open();
    const asked = parts(text);
    if (!asked.length) return null;
    const [, commonWords] = await load("words", "list");
    const common = new Set(commonWords.map(fold));
    const found = await Promise.all(asked.map((part) => standing(part, common)));
    const searched = found.filter((own) => own.units).sort((one, other) => one.units.size - other.units.size);
    const units = [];
    for (const unit of searched[0]?.units.keys() ?? [])
      if (searched.every((own) => own.units.has(unit)))
        units.push({ unit, span: span(searched.map((own) => own.units.get(unit))) });
    units.sort((one, other) => one.span - other.span || one.unit - other.unit);
    const sets = found.map((own) => new Set(own.words));
    const named = (list) =>
      list.flatMap((tokens, number) => (asked.every((part, at) => isNamed(part, tokens, sets[at])) ? [number] : []));
    return {
      asked,
      marked: new Set([...found.flatMap((own) => own.words), ...asked.flat()]),
      missing: asked.filter((part, at) => !found[at].words.length && !common.has(part[0]) && part.length === 1).flat(),
      common: asked.flat().filter((word) => common.has(word)),
      statements: units.filter((own) => own.unit < names.statements).map((own) => own.unit),
      paragraphs: units.filter((own) => own.unit >= names.statements).map((own) => own.unit),
      actors: named(names.actorWords),
      allegations: named(names.titleWords),
    };
  }

  // How many letters are wrong, missing, too many or changed about, up to a limit.
  function distance(one, other, most) {
    const [a, b] = [[...one], [...other]];
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let [before, last] = [[], b.map((_, at) => at)];
    last.push(b.length);
    for (let row = 1; row <= a.length; row += 1) {
      const now = [row];
      for (let column = 1; column <= b.length; column += 1) {
        const same = a[row - 1] === b[column - 1] ? 0 : 1;
        now[column] = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + same);
        if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
          now[column] = Math.min(now[column], before[column - 2] + 1);
      }
      if (Math.min(...now) > most) return most + 1;
      [before, last] = [last, now];
    }
    return last[b.length];
  }

  // Words that are spelt nearly so, the nearest first.
  async function near(word) {
    const [, , lengths] = await load("words", "list");
    const length = [...word].length;
    const most = length < 3 ? 0 : length < 6 ? 1 : 2;
    const read = lengths.filter((own) => Math.abs(own - length) <= most);
    const lists = await Promise.all(read.map((own) => load("words", `spellings-${own}`)));
    const found = [];
    for (const list of lists)
      for (let at = 0; at < list.length; at += 2) {
        const far = distance(word, fold(list[at]), most);
        if (far > 0 && far <= most) found.push({ word: list[at], far, often: list[at + 1] });
      }
    found.sort((one, other) => one.far - other.far || other.often - one.often || (one.word < other.word ? -1 : 1));
    return found.slice(0, 3).map((own) => own.word);
  }

  async function records(kind, numbersOf, size) {
    const files = new Set(numbersOf.map((own) => Math.floor(own / size)));
    const read = new Map();
    await Promise.all([...files].map(async (file) => read.set(file, await load("records", `${kind}-${file}`))));
    return numbersOf.map((own) => read.get(Math.floor(own / size))[own % size]);
  }

  async function paragraph(unit) {
    const file = place(names.textStarts, unit);
    const [anchor, text, cited] = (await load("records", `texts-${file}`))[unit - names.textStarts[file]];
    return { anchor, text, cited };
  }

  return { open, find, near, readBearings, statement, sourceOf, records, paragraph };
})();
