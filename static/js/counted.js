// Words with a number in them, in a language: each was made for one number of every class that a language may tell apart
// (src/emit/shared/by_number.rs), and is said of any number of the same class.
globalThis.casefileCounted = (language, numbers) => {
  const rules = new Intl.PluralRules(language);
  const written = new Intl.NumberFormat(language, { numberingSystem: numbers[3][1] === "3" ? "latn" : undefined });
  const number = (count) => written.format(count);
  const count = (words, count) => {
    let at = numbers.findIndex(([own]) => own === count);
    if (at < 0) at = numbers.findLastIndex(([own]) => rules.select(own) === rules.select(count));
    return words[at].replace(numbers[at][1], number(count));
  };
  return { number, count };
};
