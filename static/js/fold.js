// Words as they are searched: src/search/fold.rs says what this does, and a test holds both to one another.
globalThis.casefileFold = (() => {
  const tables = [
    // table
    // end of table
  ];
  const latin = new Map();
  for (const [first, row] of tables) row.split(" ").forEach((own, place) => latin.set(first + place, own));
  const spaceless =
    /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const [letter, nothing] = [/[\p{L}\p{N}]/u, /[\p{M}\p{Cf}]/u];
  const longest = 32;

  // Each word of a text, with where it stands there; a whole one is a character of a script without spaces.
  return function words(text) {
    const found = [];
    let [word, start, at] = ["", 0, 0];
    const end = (to, isWhole = false) => {
      if (word) found.push({ word: [...word].slice(0, longest).join(""), start, end: to, isWhole });
      word = "";
    };
    for (const character of text) {
      if (!word) start = at;
      const tabled = latin.get(character.codePointAt(0));
      if (/[0-9a-z]/i.test(character) && character < "\x80") word += character.toLowerCase();
      else if (tabled === "-") end(at);
      else if (tabled !== undefined) word += tabled === "_" ? "" : tabled;
      else if (character < "\x80") end(at);
      else if (nothing.test(character)) word += "";
      else if (!letter.test(character)) end(at);
      else if (spaceless.test(character)) {
        end(at);
        [word, start] = [character, at];
        end(at + character.length, true);
      } else word += character.toLowerCase();
      at += character.length;
    }
    end(at);
    return found;
  };
})();
