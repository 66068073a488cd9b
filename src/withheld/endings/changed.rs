//! Ends of names that many words take the place of.

/// What is called after somebody whose name ends as `Щеглов` does.
pub const OVSKY: &str =
    "овский овского овскому овским овском овская овскую овской овскою овские овских овскими";
/// What is called after somebody whose name ends as `Сергеев` does.
pub const EVSKY: &str =
    "евский евского евскому евским евском евская евскую евской евскою евские евских евскими";
/// What is called after somebody whose name ends as `Кузьмин` does.
pub const INSKY: &str =
    "инский инского инскому инским инском инская инскую инской инскою инские инских инскими";

/// Ends of Turkish words, each with what takes its place before a vowel, or before an apostrophe with one behind it.
pub const SOFTENED: &[(&str, &str)] = &[
    (
        "nk",
        "ng' nga nge ngi ngu ngü ngin ngun ngün ngim ngum ngüm ngiyla ngiyle nguyla ngüyle ngini \
         ngine ngina nginda nginde ngindan nginden nginin ngunu nguna ngunda ngundan ngunun ngünü \
         ngüne ngünde ngünden ngünün ngimi ngime ngima ngimin ngumu nguma ngumun ngümü ngüme \
         ngümün ngimiz ngumuz ngümüz",
    ),
    (
        "k",
        "ğ' ğa ğe ği ğu ğü ğin ğun ğün ğim ğum ğüm ğiyla ğiyle ğuyla ğüyle ğini ğine ğina ğinda \
         ğinde ğindan ğinden ğinin ğunu ğuna ğunda ğundan ğunun ğünü ğüne ğünde ğünden ğünün ğimi \
         ğime ğima ğimin ğumu ğuma ğumun ğümü ğüme ğümün ğimiz ğumuz ğümüz",
    ),
    (
        "ç",
        "c' ca ce ci cu cü cin cun cün cim cum cüm ciyla ciyle cuyla cüyle cini cine cina cinda \
         cinde cindan cinden cinin cunu cuna cunda cundan cunun cünü cüne cünde cünden cünün cimi \
         cime cima cimin cumu cuma cumun cümü cüme cümün cimiz cumuz cümüz",
    ),
    (
        "p",
        "b' ba be bi bu bü bin bun bün bim bum büm biyla biyle buyla büyle bini bine bina binda \
         binde bindan binden binin bunu buna bunda bundan bunun bünü büne bünde bünden bünün bimi \
         bime bima bimin bumu buma bumun bümü büme bümün bimiz bumuz bümüz",
    ),
    (
        "t",
        "d' da de di du dü din dun dün dim dum düm diyla diyle duyla düyle dini dine dina dinda \
         dinde dindan dinden dinin dunu duna dunda dundan dunun dünü düne dünde dünden dünün dimi \
         dime dima dimin dumu duma dumun dümü düme dümün dimiz dumuz dümüz",
    ),
];
