// Words as they are searched: src/search/fold.rs says what this does, and a test holds both to one another.
globalThis.casefileFold = (() => {
  const tables = [
    // table
    [160, "- - - - - - - - - - a - - _ - - - - 2 3 - u - - - 1 o - 14 12 34 - a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n ng ng o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s b b b b 6 6 o c c d d d d d 3 _ e f f g g hv i i k k l l w n n o o o oi oi p p yr 2 2 sh sh t t t t u u y v y y z z zh zh zh zh 2 5 5 ts w _ _ _ _ dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u _ a a a a ae ae g g g g k k o o o o zh zh j dz dz dz g g hv w n n a a ae ae o o a a a a e e e e i i i i o o o o r r r r u u u u s s t t y y h h n d ou ou z z a a e e o o o o o o o o y y l n t j db qp a c c l t s z _ _ b u _ e e j j q q r r y y"],
    [880, "h h s s _ - w w - - i s s s - j - - - - - - a - e e i - o - u o i a b g d e z e th i k l m n ks o p r - s t u ph kh ps o i u a e e i u a b g d e z e th i k l m n x o p r s s t u ph kh ps o i u o u o _ b th u u u ph p _ q q st st w w q q sp sp sh sh f f kh kh h h g g ch ch ti ti k r c j th e - sh sh s s s r s s s ie io dj gj e dz i yi j lj nj tsh kj i u dzh a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e iu ia ie io dj gj ie dz i yi j lj nj tsh kj i u dzh o o e e ie ie e e ie ie o o io io ks ks ps ps f f y y y y u u o o o o ot ot q q - _ _ _ _ _ _ _ jh jh _ _ r r g g g g g g zh zh z z k k k k k k k k n n ng ng p p kh kh s s t t u u u u kh kh tts tts ch ch ch ch h h ch ch ch ch _ zh zh k k lh lh n n nh nh ch ch mh mh h a a a a ae ae ie ie _ _ _ _ zh zh z z dz dz i i i i o o o o o o e e u u u u u u ch ch gh gh y y xh xh x x h h d d dj dj zj zj dz dz lj lj nj nj sj sj tj tj a a l l lkh lkh rkh rkh a a q q w w q q l l n n ph ph _ _ ny ny dzh dzh dch dch l l - a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j rh s v t r ts w p k o f - _ _ - - - - - - a a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j rh s v t r ts w p k o f ew h - - _ _ - - -"],
    [1488, "_ b g d h v z kh t y k k l m m n n s _ p p ts ts q r sh t"],
    [1568, "y _ a _ w _ y _ b _ t th j h kh d dh r z s sh s d t z _ g g g y i i _ f q k l m n h w _ y _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ 0 1 2 3 4 5 6 7 8 9 - - - - b q _ _ _ _ e _ w u y tt tth b t t p th bh h h ny dy h ch cch dd d d dt dh ddh d d d rr r r r r r r j r s s s s s t gh f f f v f ph q q kh k k k ng k g g n g g g l l l l n n n n n h ch hy h h _ w oe oe u yu yu w v y y y w e ny y y - ae _ _ _ _ _ _ _ _ - _ _ _ _ _ _ _ _ _ _ - _ _ _ _ d r 0 1 2 3 4 5 6 7 8 9 sh d gh - - h"],
    [7680, "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z h t w y a s s s ss d a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y ll ll v v y y a a a a a a a a a a a a a a a a e e e e e e - - e e e e e e - - e e e e e e e e e e e e e e e e i i i i i i i i i i i i i i i i o o o o o o - - o o o o o o - - u u u u u u u u - u - u - u - u o o o o o o o o o o o o o o o o a a e e e e i i o o u u o o - - a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e o o o o o o o o o o o o o o o o a a a a a - a a a a a a a - i - - - e e e - e e e e e e e - - - i i i i - - i i i i i i - - - - u u u u r r u u u u u u r - - - - - o o o - o o o o o o o - - -"],
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
