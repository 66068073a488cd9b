### English.
###
### The words of the interface, by Fluent's rules (projectfluent.org/fluent/guide). A dossier may have a file of the same
### name in its own `languages/`, with the messages that it words otherwise. What stands after a dollar sign is given by
### the program: numbers are classed by the language's own plurals, lists are joined as the language joins them.

# By which locale of CLDR days, numbers and lists are written, where `language` names no region.
-locale = en-GB
# What a name may begin with and is not sorted by.
-sort-articles = the a an
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z

## Dates

# $date (a date in words), $time: "3 December 2015, 14:05"
date-with-time = { $date }, { $time }
# $dates (several, with semicolons between them)
date-one-of = one of: { $dates }
date-all-of = { $dates }
date-before = on or before { $date }
date-after = on or after { $date }
date-from = from { $date }, end not known
date-to = to { $date }, beginning not known
date-between = { $start } to { $end }
date-unknown = not known
date-about = about { $date }
date-perhaps-about = perhaps about { $date }
date-uncertain = { $date }, uncertain
date-year-not-stated = year not stated
date-month-not-stated = month not stated
# $date (within a year), $year: "December 2010s"
date-in-year = { $date } { $year }
date-in-no-year = { $date }, year not stated
date-decade = { $year }s
date-day-of = { $day } { $month }
date-some-day-of = a day in { $month }
# $number of EDTF: 21 to 24 are seasons, what lies above are quarters and the like
date-part-of-year = { $number ->
    [21] spring
    [22] summer
    [23] autumn
    [24] winter
   *[other] period { $number }
}

date-not-known = date not known
day-not-known = day not known
day-none = no day
# $words: those of the source
date-printed = printed “{ $words }”
# $way in which a day of speaking is known: stated, inferred (nothing more is said), published, said and statement
# (inferred, and counted from that), unknown
date-basis = { $way ->
    [stated] stated in the source
    [inferred] inferred; the source does not state it
    [published] counted from the date of publication
    [said] counted from the day of speaking
    [statement] counted from another statement
   *[unknown] how it is known is not recorded
}

## What is known not to be known, and known not to be

value-none = none
value-not-stated = not stated
value-not-known = not known

## Counts: nought is a word in sentences

count-sources = { $count ->
    [0] no source
    [one] { $count } source
   *[other] { $count } sources
}
count-speakers = { $count ->
    [0] no speaker
    [one] { $count } speaker
   *[other] { $count } speakers
}
count-other-speakers = { $count ->
    [0] no other speaker
    [one] { $count } other speaker
   *[other] { $count } other speakers
}
count-governments = { $count ->
    [0] no government
    [one] { $count } government
   *[other] { $count } governments
}
count-principals = { $count ->
    [0] no principal
    [one] { $count } principal
   *[other] { $count } principals
}
count-outlets = { $count ->
    [0] no outlet
    [one] { $count } outlet
   *[other] { $count } outlets
}
count-origins = { $count ->
    [0] no independent origin
    [one] { $count } independent origin
   *[other] { $count } independent origins
}
count-statements = { $count ->
    [0] no statement
    [one] { $count } statement
   *[other] { $count } statements
}
count-statements-withdrawn = { $count ->
    [0] no statement withdrawn
    [one] { $count } statement withdrawn
   *[other] { $count } statements withdrawn
}
count-allegations = { $count ->
    [0] no allegation
    [one] { $count } allegation
   *[other] { $count } allegations
}
count-allegations-withdrawn = { $count ->
    [0] no allegation withdrawn
    [one] { $count } allegation withdrawn
   *[other] { $count } allegations withdrawn
}
count-evidence-held = { $count ->
    [0] no disclosed evidence
    [one] { $count } item of cited evidence held
   *[other] { $count } items of cited evidence held
}
# $count speakers of the allegation itself
count-own-speakers = { $count ->
    [one] a speaker of it
   *[other] { $count } speakers of it
}
count-paragraphs = { $count ->
    [0] no paragraph
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}
count-other-statements = { $count ->
    [0] no other statement
    [one] { $count } other statement
   *[other] { $count } other statements
}
count-other-forms = { $count ->
    [0] no other form
    [one] { $count } other form
   *[other] { $count } other forms
}
count-others = { $count ->
    [0] no other
    [one] { $count } other
   *[other] { $count } others
}
count-replies = { $count ->
    [0] no reply
    [one] { $count } reply
   *[other] { $count } replies
}

## In a row

# Between parts of a row
series-separator = {"; "}
# Between sentences
sentence-separator = {" "}
# $parts, with one of the two between them
series = { $parts }
# $words, as a sentence of their own
sentence = { CAPITAL($words) }.
# $count of $all
count-of = { $count } of { $all }

## Words of the model

# $kind of claim
claim-kind = { $kind ->
    [motive] motive
    [interpretation] interpretation
    [prediction] prediction
    [opinion] opinion
    [self-description] self-description
   *[factual] factual
}
# $kind of actor
actor-kind = { $kind ->
    [organization] organization
    [public-body] public body
    [media] media
    [state] state
    [group] group
   *[person] person
}
# $mode in which words pick somebody out, after a name
accused-mode = { $mode ->
    [described] described
    [implied] by implication
    [interpreted] by interpretation
   *[named] named
}
actor-described-only = described, not named
somebody-not-identified = somebody not identified
accused-nobody = nobody
accused-somebody = somebody, not named
accused-not-recorded = not recorded
# $who (names), $mode (accused-mode)
accused-by-mode = { $who }, { $mode }
said-by-nobody = nobody
said-by-nobody-now = nobody now
# $who (names)
said-in-part = { $who } in part
ledger-supported = Supported, not asserted.
ledger-presupposed = Presupposed, not asserted.
# $who (accused-by-mode in a row, or that it is nobody)
ledger-accused = Accused: { $who }
group-somebody = Allegations against a state, body, group or person picked out by the words
group-unnamed = Allegations against somebody whom the words do not pick out
group-nobody = Statements that accuse nobody
group-with-ledger = each has a ledger of replies
group-without-ledger = no ledger of replies is kept; anyone named may reply

## Verbs: how a statement bears on an allegation

verb-asserts = asserts
# Struck, before what became of it
verb-asserts-past = asserted
verb-asserts-meaning = says it, in whole or in part
verb-finds = finds
# Struck, before what became of it
verb-finds-past = found
verb-finds-meaning = finds it to be so, as a court does
verb-supports = supports
# Struck, before what became of it
verb-supports-past = supported
verb-supports-meaning = is offered in support without saying it
verb-presupposes = presupposes
# Struck, before what became of it
verb-presupposes-past = presupposed
verb-presupposes-meaning = takes it for granted while saying something else
verb-qualifies = qualifies
# Struck, before what became of it
verb-qualifies-past = qualified
verb-qualifies-meaning = limits it as to time, person or degree
verb-disputes = disputes
# Struck, before what became of it
verb-disputes-past = disputed
verb-disputes-meaning = questions it
verb-denies = denies
# Struck, before what became of it
verb-denies-past = denied
verb-denies-meaning = says it is not so
verb-retracts = retracts
# Struck, before what became of it
verb-retracts-past = retracted
verb-retracts-meaning = takes it back
verb-repeats = repeats
# Struck, before what became of it
verb-repeats-past = repeated
verb-repeats-meaning = prints it again, as a headline or summary does
verb-context = context
# Struck, before what became of it
verb-context-past = context
verb-context-meaning = is needed to understand it, and says nothing of it
verb-located-only = located only
verb-located-only-meaning = is located in the source, and bears on no allegation
verb-withdrawn = withdrawn
verb-taken-back = taken back
# $words (what readers know the statement by)
statement-name-in-part = { $words }, in part
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }, { $manner }

## Names and references

publisher-not-known = publisher not known
# $region of a source
region = { $region ->
    [headline] headline
    [deck] deck
    [caption] caption
   *[body] body
}
# $fate of a source
source-fate = { $fate ->
    [retracted] retracted
    [replaced] replaced
    [corrected] corrected
   *[current] current
}
# $publisher, $date
reference = { $publisher }, { $date }
# $title, $date: where the publisher is not known
reference-by-title = “{ $title }”, { $date }
# $reference, $fate (source-fate)
reference-with-fate = { $reference } ({ $fate })
# $number of a statement that the editor gave no id
statement-numbered = statement { $number }
# $label of a statement, $fate (verb-withdrawn or verb-taken-back)
statement-with-fate = { $label } ({ $fate })
# $label of a statement, $source (publisher and day, or id): where statements of several sources have one label
statement-of-source = { $label } ({ $source })
# $reference, $number (of the paragraph)
place-paragraph = { $reference }, paragraph { $number }
# $reference, $region
place-region = { $reference }, { $region }

## How a source gives the words

# $tellers (names), $publisher (a name, or the key none), $region
statement-speaker-not-identified = Speaker not identified
manner-not-located = not located in the source
manner-quoted = quoted
manner-quoted-by = quoted, as given by { $tellers }
manner-quoted-in = quoted in the { $region }
manner-whose = { $publisher ->
    [none] the publisher’s words, not a quotation
   *[other] { $publisher }’s words, not a quotation
}
# $whose (manner-whose)
manner-reported = in reported speech — { $whose }
# $whose (manner-whose), $tellers (names)
manner-reported-by = in reported speech, as given by { $tellers } — { $whose }
# $region, $whose (manner-whose)
manner-reported-in = in the { $region } — { $whose }
manner-unclear = the source’s quotation marks do not say whose words these are
# $region
manner-unclear-in = in the { $region } — { manner-unclear }

## The facts of a saying

# $words, as a quotation
quoted = “{ $words }”
fact-to-whom = To whom
fact-when = When
fact-form = Form
fact-answering = Answering
fact-way = How it reached this page
fact-not-stated = Not stated
not-stated-to-whom = to whom
not-stated-when = when
not-stated-occasion = on what occasion
not-stated-place = where
fact-bears = Bears on it
fact-in-recording = In the recording
fact-occasion = Occasion
fact-place = Place
# $occasion, $place
fact-occasion-at = { $occasion }, { $place }
fact-form-own = the speaker’s words as the document has them
fact-form-direct = direct quotation
# $publisher
fact-form-reported-by = indirect: reported by { $publisher } without quotation marks
fact-form-reported = indirect: reported without quotation marks
fact-form-unclear = not clear: the source’s quotation marks do not say where a quotation ends
# $language (language-name)
fact-in-language = in { $language }
# $language (language-name)
fact-translated-from = translated from { $language }
fact-original-language-not-stated = original language not stated
fact-no-translation = not a translation
fact-basis = Stated basis
# $speaker, $statement
fact-basis-statement = a statement of { $speaker }, { $statement }
# $words, $held (fact-basis-statement, or a source)
fact-basis-taken-to-be = “{ $words }”, taken to be { $held }
# $words
fact-basis-words-not-disclosed = “{ $words }”, not disclosed
fact-basis-not-disclosed = not disclosed
fact-basis-stated = stated in the source
fact-basis-inferred = inferred by this dossier
fact-words-of-another = Words of another
# $who, $words
fact-told-here-words = { $who }, as told here: “{ $words }”
# $who
fact-told-here = { $who }, as told here
# $date
fact-said = said { $date }
# $date, $apparatus (date-printed, date-basis)
fact-said-with = said { $date }; { $apparatus }
fact-words-in-brackets = Words in brackets
# $words
fact-inserted-by-speaker = “{ $words }”: the speaker’s own aside
# $words, $publisher
fact-inserted-by = “{ $words }”: inserted by { $publisher }
# $words
fact-inserted-by-unknown = “{ $words }”: whether the speaker’s own or inserted is not stated

## Languages by their names; any other is shown by its tag

# $language, by its tag
language-name = { $language ->
    [ar] Arabic
    [az] Azerbaijani
    [be] Belarusian
    [bg] Bulgarian
    [bn] Bengali
    [bs] Bosnian
    [ca] Catalan
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [et] Estonian
    [fa] Persian
    [fi] Finnish
    [fr] French
    [ga] Irish
    [he] Hebrew
    [hi] Hindi
    [hr] Croatian
    [hu] Hungarian
    [hy] Armenian
    [id] Indonesian
    [it] Italian
    [ja] Japanese
    [ka] Georgian
    [kk] Kazakh
    [ko] Korean
    [ku] Kurdish
    [lt] Lithuanian
    [lv] Latvian
    [mk] Macedonian
    [nl] Dutch
    [no] Norwegian
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sk] Slovak
    [sl] Slovenian
    [sq] Albanian
    [sr] Serbian
    [sv] Swedish
    [sw] Swahili
    [tr] Turkish
    [uk] Ukrainian
    [ur] Urdu
    [vi] Vietnamese
    [zh] Chinese
   *[other] { $language }
}

## How the words reached the page

chain-speaker-not-identified = speaker not identified
chain-somebody = somebody not named
chain-day-not-stated = day not stated
# $date
chain-day-inferred = { $date }, inferred
chain-held = held
chain-not-held = not held
# $fate (source-fate)
chain-held-with-fate = held; { $fate }
# $date, $held (chain-held, chain-held-with-fate)
chain-printed = { $date }; { $held }
chain-inferred = inferred
chain-stated = stated
# $held (chain-held and the like)
chain-known-unknown = { $held }, how it is known is not stated
# $held, $basis (chain-inferred, chain-stated, or the editor’s words)
chain-known = { $held }, { $basis }
# $speaker, $statement
chain-cited = { $speaker }, { $statement }
# $what (chain-cited)
chain-part-of = not held; taken to be what { $what } is a part of
# $publisher
chain-held-as-reported = held as { $publisher } reports it
# $act: what was done, before the name of who did it
chain-act = { $act ->
    [told] told
    [told-to] told to
    [quoted] quoted by
    [interpreted] interpreted by
    [carried] carried by
    [published] published by
    [printed] printed in
    [paraphrased] paraphrased by
    [relied-on] relied on by
   *[reported] reported by
}
# $act, $who, $known (chain-held and the like)
chain-step = { chain-act } { $who } ({ $known })
# $speaker, $steps (chain-step, as a list)
chain-sentence = the words of { $speaker } were { $steps }
# $speaker, $who (told first), $place (occasion, or person), $known, $steps
chain-sentence-told = { $speaker } { $place ->
    [occasion] spoke at
   *[person] told
} { $who } ({ $known }); the words were then { $steps }

## What became of a source, and of words

# $words
notice-sentence = { $words }.
# Before the publisher’s own words, as a quotation
notice-quote-lead = Its notice:
notice-its-publisher = its publisher
notice-its-speaker = its speaker
# Of each: $publisher, $when (day, period or unknown), $date
notice-date = { $when ->
    [day] {" "}on { $date }
    [period] , { $date }
   *[unknown] {""}
}
# $publisher, $when, $date
notice-corrected = Corrected by { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-retracted = Retracted by { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-replaced = Replaced by another source{ notice-date }.
# $speaker, $when, $date
notice-taken-back = Taken back by { $speaker }{ notice-date }.
# $source
notice-place-taken = Its place was taken by { $source }.
notice-of-publisher = The publisher’s notice
notice-on-its-page = What its page says of it
notice-kept-withdrawn = The words are kept so that it can be seen what was withdrawn; they count for nothing.
notice-kept-replaced = The words are kept so that it can be seen what was replaced; they count for nothing.
notice-kept-taken-back = The words are kept so that it can be seen what was taken back; they count for nothing.
# $statement
notice-words-that-do = The words that do so: { $statement }.

## How an allegation's page changed

# Between names of a row
row-separator = {", "}
# $line (as it would be)
changes-read-with = With what was withdrawn, the line above would read “{ $line }”.
# $sources (a row), $count
changes-sources = { $count ->
    [one] The source: { $sources }.
   *[other] The sources: { $sources }.
}
# $statements (a row), $count
changes-counts-nothing = { $count ->
    [one] Statement { $statements } counts for nothing now.
   *[other] Statements { $statements } count for nothing now.
}
# $statements (a row), $count
changes-taken-back = { $count ->
    [one] Statement { $statements } was taken back by its speaker, and counts for nothing.
   *[other] Statements { $statements } were taken back by their speakers, and count for nothing.
}
# $count of statements
changes-lead-taken-back = { $count ->
    [one] { $count } statement was taken back by its speaker.
   *[other] { $count } statements were taken back by their speakers.
}
# $count of sources, $done (retracted, replaced, both)
changes-lead-was-alleged = { $count ->
    [one] This was alleged, in a source since { changes-done }.
   *[other] This was alleged, in sources since { changes-done }.
}
# $done
changes-done = { $done ->
    [replaced] replaced
    [both] retracted or replaced
   *[retracted] retracted
}
# $count of sources, $done, $when (day, period or unknown), $date
changes-lead = { $count ->
    [one] A source was { changes-done }{ notice-date }.
   *[other] { $count } sources were { changes-done }{ notice-date }.
}
changes-lists-follow = Headline, standing and lists follow.
changes-its-publisher = Its publisher
changes-its-speaker = Its speaker
# $source
changes-why-replaced = Another source took the place of { $source }
# $publisher, $source
changes-why-retracted = { $publisher } retracted { $source }
# $speaker, $statement, $source
changes-why-taken-back = { $speaker } took it back, { $statement } in { $source }
# $why
correction-why = { $why }
# $why, $end (whole, where it ends as a sentence, or open), $by
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} Asked for by { $by }.

## A source in a list

# $kind of document
source-kind = { $kind ->
    [transcript] transcript
    [video] video
    [court-record] court record
    [official-statement] official statement
    [dataset] dataset
    [web-page] web page
   *[news-article] news article
}

## An allegation's page

# $statements (a row of the first), $count (of all), $more (how many of them are not in the row)
allegation-caution = The line above is this dossier’s summary of { $count ->
    [one] statement { $statements }
   *[other] statements { $statements }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. It reports an allegation; this dossier does not say whether it is true.
allegation-caution-nothing = The line above is about an allegation; this dossier does not say whether it is true.
# $line (as it stands above)
allegation-description = { $line }: the statements, how they reached us, and the replies on record.
allegation-parts = Parts of this allegation’s record
# $value, $basis (the editor’s words)
allegation-credibility = Admiralty scale, credibility of the claim: { $value } of 6. { $basis }
# $rating
assessment-rating = Rating: { $rating }.
# $rating, $scheme
assessment-rating-on = Rating: { $rating }, on the scheme { $scheme }.
# $by, $on
assessment-by-on = By { $by }, { $on }.
# $by
assessment-by = By { $by }.
# $on
assessment-on = { $on }.
# $source (a place in it)
cite-words = To cite the words themselves, cite the source: { $source }.
# $places (a row of statements)
accused-places = In { $places }.
accused-no-name = The sources give no name, and none is given here.
# $statement, $speaker
relation-statement = statement { $statement } of { $speaker }
# $statement
relation-as-to = As to { $statement }.
# $statement, $why (the editor’s words)
relation-as-to-because = As to { $statement }: { $why }
relation-narrows = narrows
relation-narrows-reverse = is narrowed by
relation-broadens = broadens
relation-broadens-reverse = is broadened by
relation-presupposes = presupposes
relation-presupposes-reverse = is presupposed by
relation-supports = supports
relation-supports-reverse = is supported by
relation-contradicts = contradicts
relation-contradicts-reverse = contradicts
relation-in-tension = is in tension with
relation-in-tension-reverse = is in tension with
relation-interprets = interprets
relation-interprets-reverse = is interpreted by
relation-derived-from = is derived from
relation-derived-from-reverse = is relied on by
relation-undercuts = undercuts
relation-undercuts-reverse = is undercut by

## Standing lines

# $count (in heavier type)
standing-count = { $count }
standing-statements = { $count }
# $speakers (count-speakers, in heavier type)
standing-alleged = Alleged by { $speakers }
# $speakers
standing-adjudicated = Adjudicated; resting on { $speakers }
# $speakers
standing-corroborated = Corroborated; resting on { $speakers }
# $speakers
standing-presupposed = Taken for granted by { $speakers }
# $speakers
standing-supported = Supported, not said, by { $speakers }
# $speakers: that it is nobody now
standing-withdrawn = Withdrawn: alleged by { $speakers }
# $speakers
standing-supported-too = supported, not said, by { $speakers }
# $count (count-others)
standing-touched = touched on by { $count }
# $origins (count-origins), $before (how many they were with what was withdrawn)
standing-origins-before = { $origins }, { $before } with what was withdrawn
standing-principal-not-known = principal not known
standing-outlet-not-known = outlet not known
# $count (of principals or outlets)
standing-and-unknown = { $count }, another not known
# $others (count-other-speakers), $own (count-speakers: of the allegation itself)
standing-others-and-own = { $others } and { $own } of it
# Of each: $who (count-speakers and the like), $extent (part, where the words speak against a part only, or whole)
standing-qualified = qualified by { $who }
# $who, $extent
standing-disputed = disputed{ $extent ->
    [part] {" "}in part
   *[whole] {""}
} by { $who }
# $who, $extent
standing-denied = denied{ $extent ->
    [part] {" "}in part
   *[whole] {""}
} by { $who }
# $who, $extent
standing-taken-back = taken back{ $extent ->
    [part] {" "}in part
   *[whole] {""}
} by { $who }
# $what
standing-not-counted = { $what }, not counted
# $count (count-allegations)
standing-makes = makes or supports { $count }
# $who
standing-speaks-for = taken to speak for { $who }
# $who
standing-counted-with = counted with { $who }
standing-accused-in-none = accused in no allegation
# $count (count-speakers, or that it is nobody now)
standing-accused-by = Accused by { $count }
# $count (count-allegations)
standing-accused-in = in { $count }
# $contest, $count (count-allegations)
standing-allegations-contested = { contest }: { $count }
# $contest
contest = { $contest ->
    [qualified] qualified
    [taken-back] taken back
    [disputed] disputed
    [disputed-in-part] disputed in part
    [denied] denied
    [denied-in-part] denied in part
    [denied-by-another] denied by another accused
    [denied-in-part-by-another] denied in part by another accused
   *[uncontested] uncontested
}
# Both axes. $support (alleged, corroborated, adjudicated, withdrawn), $contest
status = { $support ->
    [corroborated] corroborated
    [adjudicated] adjudicated
    [withdrawn] withdrawn
   *[alleged] alleged
}{ $contest ->
    [uncontested] {""}
   *[other] , { contest }
}

## What counts for nothing

# Of each: $count (statements), $why (source: they went with sources; speaker: their speakers took them back; several),
# $sources (how many), $dated (yes, where a day is known, or no), $day
withdrawn-reason-one = { $why ->
    [speaker] {" "}by its speaker
    [source] {" "}with its source{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day
withdrawn-reason-many = { $why ->
    [speaker] {" "}by their speakers
    [source] {" "}with { $sources ->
        [one] their source
       *[other] their sources
    }{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day: of all who said it
withdrawn-wholly = withdrawn: { $why ->
    [speaker] all who said it took it back
    [source] { $count ->
        [one] its only statement went{ withdrawn-reason-one }
       *[other] its statements went{ withdrawn-reason-many }
    }
   *[several] none of its statements counts any more
}
# $count, $all (count-statements), $why, $sources, $dated, $day
withdrawn-partly = { NUMBER($count) } of { $all } { $why ->
    [speaker] taken back
   *[source] withdrawn
}{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}
# $count, $why, $sources, $dated, $day
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## Replies

# $words
words = { $words }
replies-none = no reply on record
replies-none-held = no words of a reply on record
# $replies (count-replies)
replies-on-record = { $replies } on record
# $replies (count-replies), $answered (how many of the accused replied), $accused (how many are accused)
replies-on-record-from = { $replies } on record, from { $answered } of { $accused } accused
# $replies (count-replies), $answered (how many allegations are replied to), $all
replies-on-record-to = { $replies } on record, to { $answered } of { $all }
# $words (that there is none)
replies-caption-none = { CAPITAL($words) }. That describes the search, not the parties.
column-found-or-looked = Found, or looked for
column-looked-for = Looked for
# $kind of reply found among the statements
reply-kind = { $kind ->
    [denial-in-part] denial, in part
    [partial] partial reply
   *[denial] denial
}
# $kind of what the editor wrote of a reply
response-kind = { $kind ->
    [denial] denial
    [partial] partial reply
    [no-comment] no comment
    [no-answer] no answer
    [not-sought] not sought
   *[none-found] none found
}
# $outcome
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome }, withdrawn with its source; not counted
reply-outcome-taken-back = { $outcome }, taken back; not counted
reply-outcome-not-held = { $outcome }, its words not held
reply-outcome-not-counted = { $outcome }, not counted as a reply
# $who, $teller
reply-as-told = { $who }, as told by { $teller }
# $who spoke, $accused for whom
reply-for = { $who }, for { $accused }
# $who
reply-by-stranger = { $who }, not known to speak for anyone accused
# $who
reply-by = by { $who }
# $on (a date), $precision (day, or period), $how, $way (none; word: "mail"; phrase: "in a letter")
asked = asked { $precision ->
    [day] on { $on }
   *[period] { $on }
}{ $way ->
    [word] {" "}by { $how }
    [phrase] {" "}{ $how }
   *[none] {""}
}
# $asked, $deadline (a date)
asked-no-answer = { $asked }; no answer by { $deadline }
asked-to-answer = { $asked }; to answer by { $deadline }

## Above an allegation's headline, and above its statements

# $number of $all
allegation-number = Allegation { $number } of { $all }
allegation-judgement = a judgement of value
# $status
allegation-status = status: { $status }
# $period (a date)
allegation-period = about { $period }
allegation-period-not-stated = period not stated
allegation-period-none = about no period
# $verb of a statement, $count (statements): "2 statements assert it"
verb-act = { $verb ->
    [asserts] { $count ->
        [one] asserts it
       *[other] assert it
    }
    [finds] { $count ->
        [one] finds it to be so
       *[other] find it to be so
    }
    [supports] { $count ->
        [one] supports it
       *[other] support it
    }
    [presupposes] { $count ->
        [one] takes it for granted
       *[other] take it for granted
    }
    [qualifies] { $count ->
        [one] qualifies it
       *[other] qualify it
    }
    [disputes] { $count ->
        [one] disputes it
       *[other] dispute it
    }
    [denies] { $count ->
        [one] denies it
       *[other] deny it
    }
    [retracts] { $count ->
        [one] takes it back
       *[other] take it back
    }
    [repeats] { $count ->
        [one] repeats it
       *[other] repeat it
    }
   *[context] { $count ->
        [one] is context
       *[other] are context
    }
}
# $count, $act (verb-act)
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { $count } { $act }
# $ways (allegation-intro-first, then allegation-intro-next, as a list), $count (of all)
allegation-intro = { $ways }. { $count ->
    [one] It is given in full.
   *[other] All are given in full, in order of time.
}
# $ways, $count
allegation-intro-on-pages = { $ways }. All are given in full, one of each kind first, and in order of time.
allegation-intro-none = No statement in the sources held bears on it.
# $count
allegation-intro-withdrawn = { $count ->
    [one] { $count } more counts for nothing and stands last.
   *[other] { $count } more count for nothing and stand last.
}
# $count
allegation-intro-all-withdrawn = { $count ->
    [one] { $count } statement bears on it and counts for nothing. It is given in full.
   *[other] { $count } statements bear on it and count for nothing. All are given in full.
}

## Above an actor's name

actor-kicker = Actor
# $count
actor-accused-in = { $count ->
    [0] accused in no allegation
   *[other] accused in { count-allegations }
}
# $count, $statements (count-statements), $sources (count-sources)
actor-speaks = { $count ->
    [0] speaks in none of the sources
   *[other] { $statements } in { $sources }
}
# $sources (count-sources)
actor-publisher-of = publisher of { $sources }
# $name, $parts (a list)
actor-summary = { $name }: { $parts }.
# $name
actor-reply-caption = Each allegation that accuses { $name }, and what is on record from or for the accused.
# $name
actor-caution-speaks-accused = This page lists what { $name } is reported to have said, and what others are reported to have said of the same actor. It is not a finding, and a mention is not an allegation.
# $name
actor-caution-accused = This page lists what others are reported to have said of { $name }. It is not a finding, and a mention is not an allegation.
# $name
actor-caution-speaks = This page lists what { $name } is reported to have said. It does not say whether any of it is true.
# $name
actor-caution-mentioned = This page lists where { $name } occurs in the sources held. A mention is not an allegation.
# $name
actor-caution-referred-to = Nothing on this page is said by { $name }, or alleged of the same actor: the sources held or this dossier’s notes refer to it.

## The line above an allegation

speaker-not-identified = a speaker not identified
# $wholly (names of those who say it), $partly (names of those who say a part of it)
attribution-who = { $wholly } and, in part, { $partly }
# Of each: $who (names, or attribution-who), $count (how many they are), $extent (whole, or part where all of them
# say a part only)
attribution-says = { CAPITAL($who) } { $count ->
    [one] is
   *[other] are
} reported as saying{ $extent ->
    [part] , in part,
   *[whole] {""}
}
# $who, $count, $extent
attribution-finds = { CAPITAL($who) } { $count ->
    [one] is
   *[other] are
} reported as finding{ $extent ->
    [part] , in part,
   *[whole] {""}
}
# $who, $count, $extent
attribution-took-back = { CAPITAL($who) } { $count ->
    [one] is
   *[other] are
} reported as saying, and later taking back,{ $extent ->
    [part] {" "}in part,
   *[whole] {""}
}
# $who, $count, $extent
attribution-supports = { CAPITAL($who) } { $count ->
    [one] is
   *[other] are
} reported as supporting, without making, the allegation{ $extent ->
    [part] , in part,
   *[whole] {""}
}
# $who, $count, $extent
attribution-presupposes = { CAPITAL($who) } { $count ->
    [one] takes
   *[other] take
} for granted{ $extent ->
    [part] , in part,
   *[whole] {""}
}
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution }:
# $who, $count, $extent
attribution-nobody-now = Nobody is now reported as saying
# $who, $count, $extent
attribution-nobody = No located statement says
# $who, $count, $extent
attribution-repeats = No located statement makes, and at least one repeats, the allegation

## The frame of every page

section-overview = Overview
frame-skip = Skip to the text
frame-navigation = Dossier
colophon-neutrality = This dossier records who said what, to whom, and on what stated basis. It does not find that any allegation is true or false. Being accused is not evidence.
# $link (colophon-reply-link as a link), $contact (an address)
colophon-reply = Anyone named here may { $link }: { $contact }.
# Where nobody who speaks the language has read this file
colophon-unreviewed = Nobody has reviewed the words of this interface in this language yet.
colophon-reply-link = reply or ask for a correction
# $sources (frame-sources), $publisher (a name, or the key none)
colophon-made = Made from { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}Published by { $publisher }.
} Every quotation is checked against the text it was taken from each time these pages are built.
# $manifest and $sums (the next two as links)
# $count (sources), $gone (how many of them do not stand any more)
colophon-sources-some-gone = { count-sources }, { $gone }
colophon-only-source-gone = { count-sources }, which does not stand any more
colophon-sources-retracted = { $count } of them retracted
colophon-sources-replaced = { $count } of them replaced
colophon-proof = To check this copy against what was built: { $manifest }, { $sums }.
colophon-manifest = manifest
colophon-sums = SHA-256 sums
frame-feed = Feed

## Parts of several pages

heading-spoken-of-by = Spoken of by
heading-linked-from = Linked from
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = allegation { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
# $title, $site (the dossier), $what (allegation oil-funds-terror), $version (a date, or the key none), $url (or none)
cite-reference = “{ $title }.” In { $site }, { $what }{ $version ->
    [none] {""}
   *[other] , version of { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
# $sentence
chain-caption = How the words reached this page: { $sentence }.
day-not-recorded = day not recorded
change-words-removed = Words removed.
# $words (the publisher’s, as a quotation)
notice-quote = Its notice: { $words }
pages-before = Before
pages-after = After
# $number
pages-page = Page { $number }
# $number
pager-previous = Previous · { $number }
# $number
pager-next = Next · { $number }
# $passage
passage-notes = Notes on { $passage }
standing-label = Standing, computed from the statements below
statement-not-shown = The words are not shown: the rights in this source allow no more than facts about it.
statement-in-place = Read it in place
legend-absent = — none in this dossier

## Columns of tables

column-number = Number
column-said = It is said
column-said-by = Said by
column-how-accused = How accused
column-assert = Assert
column-qualify = Qualify
column-contest = Dispute, deny or take back
column-origins = Origins
column-evidence-disclosed = Evidence disclosed
column-evidence = Evidence
column-replies-on-record = Replies on record
column-replies = Replies
column-actor = Actor
column-office-printed = Office, as printed
column-office = Office
column-statements = Statements
column-made = Allegations made or supported
column-makes = Makes or supports
column-accused-in = Accused in
column-sources-linked = Sources linked
column-named-in = Named in
column-allegation = Allegation
column-whose-reply = Whose reply
column-outcome = Outcome
column-on = On

## The home page

home-kicker = Public dossier
# $publisher
home-published-by = published by { $publisher }
home-in-figures = In figures
home-latest-sources = Latest sources
home-how-to-read = How to read it
home-replies-and-corrections = Replies and corrections.
home-not-held = Passed the words on, not held.
home-questions-note = What the editors wrote down as open.
home-legend = A statement can bear on an allegation in these ways. The same words, marks and line styles are used on every page.
allegations-none-yet = No allegation is recorded yet.
home-no-actor = No actor speaks or is accused yet.
home-actors-caption = Actors, the part each plays, and how often
ledger-caption = Allegations, who is reported to have made each, and its standing
ledger-caution = Each line is what somebody is reported to have said, in this dossier’s summary; the words themselves are one step away. The figures count statements, not facts.
ledger-no-contests = No statement disputes or denies an allegation, so there is no column for it.
sources-none-yet = No source is held yet.
heading-allegations = Allegations
heading-actors = Actors
heading-not-known = Not known
# $count
home-more-in-list = { $count } more, in the list of all

## The home page: what is counted and said of the dossier

# $count (corrections)
home-corrections = { $count ->
    [0] no corrections to date
    [one] { $count } correction
   *[other] { $count } corrections
}
# $count (sources)
home-sources-fallen = { $count ->
    [one] { $count } source withdrawn or replaced
   *[other] { $count } sources withdrawn or replaced
}
# $title of a group (in heavier type), $note
home-group = { $title } — { $note }
# $title of a group (in heavier type)
home-group-bare = { $title }
home-speakers = Speakers
home-accused = Accused
home-accused-note = by a speaker, in an allegation above
# $count
home-all-allegations = All { $count }, in the order of the dossier
# $count
home-all-sources = All { $count } sources
# $count
home-all-actors = { $count ->
    [one] The only actor
   *[other] All { $count } actors
}
# $lead (home-not-held, in heavier type), $names (several, with semicolons between them)
home-not-held-names = { $lead } { $names }.
# $count (actors)
home-mentioned = { $count ->
    [one] { $count } other actor is mentioned, addressed or passes words on, and neither speaks nor is accused.
   *[other] { $count } other actors are mentioned, addressed or pass words on, and neither speak nor are accused.
}
# $number of the allegation that a question belongs to
home-question-of = allegation { $number }
# $count (questions)
home-questions-more = { $count ->
    [one] There is { $count } other question on the pages of the allegations.
   *[other] There are { $count } other questions on the pages of the allegations.
}
# $lead (home-replies-and-corrections, in heavier type), $contact (an address)
home-reply = { $lead } { $contact }.

## The home page: six figures, each with the sentences that say how it came about

# $count
home-figure-sources = { $count ->
    [one] source held
   *[other] sources held
}
# $publisher (a name)
home-sources-one-publisher = One publisher, { $publisher }.
# $count
home-sources-publishers = { $count ->
    [0] No known publisher.
   *[other] { $count } publishers.
}
# $count (sources)
home-sources-publisher-unknown = The publisher of { $count } is not known.
# $count (sources)
home-sources-gone = { $count ->
    [one] { $count } does not stand any more.
   *[other] { $count } do not stand any more.
}
# $count
home-figure-speakers = { $count ->
    [one] speaker
   *[other] speakers
}
# $who (a name)
home-speakers-voices-of-one = All are taken to speak for { $who }.
# $who (a name)
home-speakers-counted-with-one = All are counted with { $who }.
# $count (principals, two or more)
home-speakers-voices = Taken to speak for { $count } principals.
# $count (principals, two or more)
home-speakers-counted-with = Counted with { $count } principals.
home-speakers-principals-unknown = In whose name is not known.
# $count (speakers)
home-speakers-some-unknown = { $count ->
    [one] In whose name { $count } of them speaks is not known.
   *[other] In whose name { $count } of them speak is not known.
}
# $count
home-statements-located = { $count ->
    [0] No statement located.
    [one] { $count } statement located.
   *[other] { $count } statements located.
}
# $count
home-statements-gone = { $count ->
    [one] { $count } statement withdrawn, not counted.
   *[other] { $count } statements withdrawn, not counted.
}
# $count
home-figure-allegations = { $count ->
    [one] allegation
   *[other] allegations
}
# $accusing and $contested (the next two)
home-allegations-note = { $accusing }; { $contested }.
# $count (allegations)
home-allegations-accusing = { $count ->
    [0] None picks out an accused party
    [one] { $count } picks out an accused party
   *[other] { $count } pick out an accused party
}
# $count (allegations), $ways (home-contest-way, one or another)
home-allegations-contested = { $count ->
    [0] no statement limits, disputes or denies one
    [one] { $count } has a statement that { $ways } it
   *[other] { $count } have a statement that { $ways } them
}
# $way in which a statement speaks against an allegation
home-contest-way = { $way ->
    [qualifies] limits
    [disputes] disputes
    [takes-back] withdraws
   *[denies] denies
}
# $count (allegations)
home-allegations-gone = Nobody makes { $count } of them any more.
# $count
home-figure-origins = { $count ->
    [one] independent origin
   *[other] independent origins
}
# $count (allegations with two origins or more)
home-origins-note = { $count ->
    [0] No allegation is said from two or more.
    [one] { $count } allegation is said from two or more.
   *[other] { $count } allegations are said from two or more.
}
# $count
home-figure-evidence = { $count ->
    [one] item of disclosed evidence
   *[other] items of disclosed evidence
}
# $count (statements)
home-evidence-note = { $count ->
    [0] Documents that a speaker names as evidence and the dossier holds.
    [one] { $count } statement refers to a basis that is not shown.
   *[other] { $count } statements refer to a basis that is not shown.
}
# $count
home-figure-replies = { $count ->
    [one] reply on record
   *[other] replies on record
}
home-replies-nobody-accused = No allegation picks out an accused party.
# $accused (how many)
home-replies-of-accused = { $accused ->
    [one] Of { $accused } accused party.
   *[other] Of { $accused } accused parties.
}
home-replies-by-only-accused = By or for the one accused party.
# $answered of $accused (how many)
home-replies-by-accused = By or for { $answered } of { $accused } accused parties.
home-replies-counted-once = A party is counted once for each allegation.
# $date
home-replies-searched = Last looked for { $date }.

## The pages of allegations

allegation-accused = Who is accused
allegation-nobody-accused = Nobody is accused.
allegation-somebody-accused = Somebody is accused whom the words do not pick out. Nobody is named here either.
allegation-accused-not-recorded = Who is accused is not recorded.
allegation-standing-lead = How the standing is computed.
allegation-said = What was said
allegation-context-note = The editor’s notes on the wording.
allegation-no-ledger-nobody = No ledger of replies is kept where nobody is accused. Anyone named here may reply.
allegation-no-ledger-unknown = No ledger of replies is kept where the accused are not picked out. Anyone named here may reply.
allegation-send-reply = Send a reply or a correction
allegation-relations = Other allegations
heading-spoken-of-in = Spoken of in
heading-cite = How to cite
history-added = Added to the dossier
history-no-corrections = Corrections: none.
allegation-context = Context
allegation-assessment = Assessment
heading-replies = Replies
heading-history = History
column-date = Date
column-change = Change
column-why = Why
# $topics
allegation-topics = on { $topics }
# $part (page 2 of 3)
allegation-part = { $part } of this allegation’s record.
# $principals: governments, where all are, else principals
allegation-standing = Speakers are counted once. Statements that share a speaker, { $principals ->
    [principals] a principal
   *[governments] a government
} (whom a speaker is taken to speak for, or the body that a speaker is part of) or the evidence they cite count as one origin.
allegation-standing-withdrawn = What was retracted or taken back is shown and counts for nothing: no speaker, no origin, no support, no reply.

## The pages of actors

# $number of $all (pages)
actor-part = Page { $number } of { $all } of this actor’s record.
actor-none-found = “None found” describes the search, not the parties.
actor-reply-welcome = A reply is welcome
actor-send-reply = Send a reply
actor-words = The words
actor-made = Allegations made or supported, and whom they accuse
actor-other-mentions = Other mentions
actor-mentioned-in = Mentioned in
actor-mention-note = A mention is not an allegation.
actor-names = Names as printed
actor-ties = Office and principal
extent-in-part = in part
column-form = Form
column-times = Times
column-where = Where
# $name
actor-accused-caption = Allegations that accuse { $name }
# $name
actor-words-intro = The statements whose words pick out { $name } in an allegation, and those that limit, dispute or deny one, in order of time. How each reached this page is set out on the allegation’s own page.
# $name
actor-statements-intro = What { $name } is reported to have said, in order of time; one without a day stands where its source was printed.
actor-picture = A picture in it shows the actor.
actor-only-in-words = Mentioned only in the words given above.

## The pages of actors: what stands in their lists

# $accused (accused-by-mode in a row, or that it is nobody), $statements (a list)
actor-made-small = Accused: { $accused }. In { $statements }.
# $reference of a source, $forms (actor-mention-form, and count-other-forms, in a row)
actor-mention = { $reference }{ $forms ->
    [0] {""}
   *[other] : { $forms }
}.
# $words as printed, $places (region, mention-paragraphs, in a row)
actor-mention-form = “{ $words }”{ $places ->
    [0] {""}
   *[other] {" "}({ $places })
}
# $count, $numbers (a list)
mention-paragraphs = { $count ->
    [one] paragraph { $numbers }
   *[other] paragraphs { $numbers }
}
count-other-sources = { $count ->
    [0] no other source
    [one] { $count } other source
   *[other] { $count } other sources
}
# $lead (actor-reply-welcome, in heavier type), $link (actor-send-reply, as a link)
actor-reply = { $lead } from the party named or anyone acting for it. { $link }
tie-office = office
tie-part-of = is part of
tie-speaks-for = taken to speak for
tie-why-named = why named
tie-elsewhere = elsewhere
tie-title-as-printed = the title as printed
tie-nobody-else = nobody else
# $title as printed, $body (a name), $from and $to (dates, or that they are not stated); each of these, or the key none
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] , of { $body }
}{ $from ->
    [none] {""}
   *[other] , from { $from }
}{ $to ->
    [none] {""}
   *[other] , to { $to }
}
shelf-spoken-for-by = Who is taken to speak for this actor
shelf-members = Its parts
shelf-published = Sources published by this actor
shelf-carried = Words that passed through this actor
shelf-addressed = Words addressed to this actor
shelf-reported = Words of this actor as told by others
shelf-linked = Spoken of in this dossier’s notes
# $name
shelf-carried-note = As the sources held have it. Whether { $name } published them is not known.
shelf-speaker-not-identified = Speaker not identified
# $speaker (a name, or shelf-speaker-not-identified), $label of the statement
shelf-statement = { $speaker }, { $label }
# $kind of what is linked, where it is no source and no actor
shelf-kind = { $kind ->
    [allegation] allegation
   *[page] page
}

## Lists

actors-order = in order of names
actors-letters = Letters that names begin with
actors-caution = Those who speak, those who are spoken of, and those through whom the words came. “Accused” is a part in a sentence that somebody said; a mention is not an allegation.
actors-caption = Actors, and how often each speaks, alleges, is accused, replies and is named
allegations-order = in the order of the dossier
heading-sources = Sources
sources-standfirst = The documents that the dossier holds, newest first. Every quotation is a place in one of them.
sources-by-date = By date
topic-kicker = Topic
topic-caution = A topic is a label of the editor’s. Each line is what somebody is reported to have said, in this dossier’s summary; the words themselves are one step away.
topic-sources = The documents in which somebody speaks of these allegations, newest first.
topics-kicker = Topics
topics-heading = By topic
topics-standfirst = Labels of the editor’s, the fullest first. An allegation that touches two topics stands under both; what it says is said by those who are named on its own page.
# $names
topics-said-by = Said by { $names }.

## Lists: what their pages say of themselves

# $count (entries), $pages (on how many pages they stand)
list-more = { $count } more on the following { $pages ->
    [one] page
   *[other] pages
}
# $count of those that are not named in a row
count-more = { $count } more
# $parts (several, with semicolons or the like between them), $more (how many more)
series-and-more = { $parts } and { $more }
# $number of $all
pages-page-of = Page { $number } of { $all }
# $number of $all: the same as one of several items in a row
pages-page-of-in-row = page { $number } of { $all }
# $title, $number of $all
title-page-of = { $title }, page { $number } of { $all }
pages-of-allegations = Pages of allegations
pages-of-actors = Pages of actors
pages-of-topics = Pages of topics
parts-of-topic = Parts of this topic
parts-of-actor = Parts of this actor’s record
# $count (count-allegations, count-actors)
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] no actor
    [one] { $count } actor
   *[other] { $count } actors
}
count-topics = { $count ->
    [0] no topic
    [one] { $count } topic
   *[other] { $count } topics
}
# $allegations (count-allegations), $sources (count-sources)
topics-small = { $allegations }, { $sources }
# $others (count-others, as a link)
topics-more = and { $others }

## The matrix: speakers by allegations

matrix-kicker = Matrix
# $heading (matrix-heading and its like)
matrix-title = { $heading } — { matrix-kicker }
# $allegations (count-allegations), $origins (count-origins)
matrix-heading = { CAPITAL($allegations) }: { $origins }
# $what (a topic)
matrix-heading-of = Who says what: { $what }
# $who (somebody accused)
matrix-heading-accused = Who says what of { $who }
matrix-standfirst = One row for each allegation, one column for each speaker. Speakers under one brace are counted in one name: however many of them say a thing, it has one origin. An empty cell means that no statement of that speaker on it has been located; it says nothing of what they think.
# $shown of $speakers (count-speakers)
matrix-some = { $shown } of { $speakers } have a column: those who speak of most of these allegations.
matrix-caption = How each speaker’s statements bear on each allegation; speakers are grouped by those in whose name they are counted
matrix-others = Other matrices
matrix-whole = all allegations
# $count
matrix-all = all { $count }
matrix-parts = Parts of this matrix
# $speakers (count-speakers, two or more)
matrix-block = { $speakers }, one origin
# $speakers (count-speakers)
matrix-block-shared = { $speakers }, counted as one with the others
matrix-own-account = Own account
matrix-principal-not-known = Principal not known
# $speaker, $principal
matrix-speaker-for = { $speaker }, for { $principal }
matrix-origins = Independent origins
matrix-further = Other speakers
matrix-in-all = In all
matrix-marks = Marks
matrix-note = Where a speaker bears on an allegation in several ways, each stands with its own statements, named or counted.
matrix-withdrawn = What is struck was withdrawn with its source or taken back: it is shown and counts for nothing.

## The sentence of origins: one term after the other, and what ends each

# $count of the next messages, where it is a small number
small-number = { $count ->
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $count }
}
origins-speakers = { $count ->
    [1] one speaker
    [2] two speakers
   *[other] { small-number } speakers
}
origins-governments = { $count ->
    [1] one government
    [2] two governments
   *[other] { small-number } governments
}
origins-principals = { $count ->
    [1] one principal
    [2] two principals
   *[other] { small-number } principals
}
origins-outlets = { $count ->
    [1] one outlet
    [2] two outlets
   *[other] { small-number } outlets
}
origins-origins = { $count ->
    [1] one independent origin
    [2] two independent origins
   *[other] { small-number } independent origins
}
# $term (origins-principals and its like), of which some are not known
origins-and-unknown = { $term } and others not known
# $term (origins-speakers)
origins-first = { CAPITAL($term) },
# $term (origins-governments or origins-principals)
origins-second = { $term },
# $term (origins-outlets)
origins-third = { $term }:
# $term (origins-origins)
origins-last = { $term }.
# $first, $second, $third, $last (the four above)
origins-sentence = { $first } { $second } { $third } { $last }
origins-label = How many origins the statements have
origins-in-matrix = See it in the matrix
# $count of $all allegations
origins-corroborated = { $count ->
    [0] No allegation has a second.
    [one] { $count } of { $all } allegations has two or more.
   *[other] { $count } of { $all } allegations have two or more.
}
home-caution = Each line is what somebody is reported to have said, in summary; the words are one step away. Figures count statements, not facts.
home-about = About this dossier
# $shown of $all
home-chosen = { $shown } of { $all }, chosen by the editors.
# $shown of $all
home-newest = { $shown } of { $all }, those added last.
home-origin-meaning = statements that share a speaker, a principal or evidence have one; what is not known counts as shared
home-evidence-meaning = what a speaker offers and the dossier holds; “{ value-none }” where it is only mentioned
home-reply-meaning = words of the accused or of one who speaks for them; “0 of 3” means three accused and a reply of none

## The network: who relies on whom, and who speaks of whom

network-kicker = Network
network-heading = Who is reported as speaking of whom
network-standfirst = One row for each party in whose name something is said, one column for each party accused. A figure counts the allegations that speakers of the one are reported as making of the other; it counts no facts. An empty cell means that none has been located.
network-caption = Allegations, by those in whose name they are made and by those whom they accuse
network-in-whose-name = In whose name
network-all = Allegations that accuse somebody
network-parts = Parts of the network
# $count of those who have no column
network-further = { $count ->
    [one] { $count } other accused party has no column.
   *[other] { $count } other accused parties have no column.
}
network-empty = No allegation accuses anybody who is named.
reliance-heading = Who relies on whom
# $line (the headline of an allegation)
reliance-title = { reliance-heading }: { $line }
reliance-standfirst = Read from one side to the other: what a speaker rests on, who speaks, to whom it was said, where it was printed. Whatever hangs together is one origin, however many speak.
# $number of an origin
reliance-origin = Origin { $number }
reliance-touching = Supporting it or taking it for granted, where others say it
reliance-against = Speaking against it, or limiting it
reliance-beside = Not counted: repeated, needed to understand it, or withdrawn
# $count (statements that are not drawn)
reliance-more = { $count ->
    [one] { $count } more statement stands in the table alone.
   *[other] { $count } more statements stand in the table alone.
}
reliance-figure = Drawing: who relies on whom
reliance-table = The same as a table
reliance-caption = Statements on this allegation, what each rests on and how its words were carried
reliance-speaker = Speaker
reliance-bears = Bears on it
reliance-rests-on = Rests on
reliance-said-to = Said to, or carried by
reliance-printed-in = Printed in
reliance-parts = Parts of this network
reliance-key-person = a person
reliance-key-held = a document held here
reliance-key-not-held = an occasion or a document not held
reliance-key-undisclosed = not disclosed
reliance-key-relies = relies on what another said

## The pages of sources

source-brief-label = Provenance in brief
source-brief-no-address = no address known
source-brief-more = provenance in full
source-coverage = What is used
source-reserve = What may be shown
source-text = The text
source-not-here = Not on this page
source-actors = Actors in it
column-as-printed = As printed
source-actors-note = A part is what the words do with somebody. Being accused is not evidence.
source-corrections-caption = Changes to what this page says of the source.
source-provenance = Provenance
column-part = Part
heading-corrections = Corrections
sources-by-date-label = Sources by date
# $date
source-before = Source before · { $date }
# $date
source-after = Source after · { $date }
source-more = what speaks of it
source-kicker = Source
# $label
sidenote-back = Back to statement { $label } in the text
# $label
sidenote-statement = Statement { $label }
sidenote-located-only = Located only.

## The pages of sources: what a source is called

# $fate, after a source’s title
source-fate-after = ({ source-fate })
# $title, $fate (current, where it is as published)
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# $kind of source, as one of many
source-kind-one = { $kind ->
    [transcript] a transcript
    [video] a video
    [court-record] a court record
    [official-statement] an official statement
    [dataset] a dataset
    [web-page] a web page
   *[news-article] a news article
}
# $title, $publisher, $day, $fate: what a browser’s tab shows
source-page-title = { source-named } — { $publisher }, { $day }
# $title (source-page-title), $id of the source: where several sources have one title, publisher and day
source-page-title-with-id = { $title } ({ $id })
# $publisher, $day, $fate, $count (statements located)
source-summary = { $publisher }, { $day }{ $fate ->
    [current] {""}
   *[other] , { source-fate }
}: { $count ->
    [0] no statement located in its place
    [one] { $count } statement located in its place
   *[other] { $count } statements located in their places
}.
# $number (of the page)
source-more-summary = What speaks of this source, page { $number }.
source-more-pages = Further links to this source
# $fate
source-kicker-fate = Source, { source-fate }
# $publisher, $language (its name, or the key none)
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] , in { $language }
}

## The pages of sources: provenance in brief

# $words (quoted): the date as the source prints it
source-brief-printed = Printed { $words }
# $day
source-brief-taken = taken as { $day }
source-brief-held-word = held
source-brief-not-held-word = not held
# $held (that it is, in heavier type), $compared (how the text stands to it)
source-brief-held = original file { $held }, { $compared }
# $held (that it is not, in heavier type)
source-brief-not-held = original file { $held }
count-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
# $lines (count-lines)
source-brief-left-out = { $lines } left out here
# $count (statements)
source-located = { $count ->
    [0] no statement located
    [one] { $count } statement located
   *[other] { $count } statements located
}
# $fate (retracted or replaced), beside the publisher’s notice
source-kept = The text is kept so that it can be seen what was { $fate ->
    [retracted] withdrawn
   *[replaced] replaced
}; its statements count for nothing.

## The pages of sources: what is used, and what may be shown

# $count in words, as far as small numbers are written so
number-in-words = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
# $count
coverage-paragraphs = { number-in-words } { $count ->
    [0] paragraph
    [one] paragraph
   *[other] paragraphs
}
# $share (per cent)
coverage-bears = { $share }% bears on an allegation
# $share
coverage-located = { $share }% located only, or context
# $share
coverage-rest = { $share }% in no located statement
# $paragraphs (coverage-paragraphs)
coverage-drawn = { CAPITAL($paragraphs) }, left to right, drawn to length.
# $extent (none of the sentences; only: the one that there is; all; some), $count (how many), $all, $bearing (how many
# bear on an allegation)
coverage-sentences = { $extent ->
    [none] No sentence holds a located statement
    [only] Its one sentence holds a located statement
    [all] All { $all } sentences hold a located statement
   *[some] { $count } of { $all } { $count ->
        [one] sentences holds
       *[other] sentences hold
    } a located statement
}{ $extent ->
    [none] {""}
   *[other] ; { $bearing ->
        [0] none bears
        [one] { $bearing } bears
       *[other] { $bearing } bear
    } on an allegation
}.
# $extent (nothing stands in quotation marks; kept: none of that is left out; some), $count (sentences with what is left out)
coverage-quoted = { $extent ->
    [nothing] Nothing in the paragraphs stands in quotation marks.
    [kept] Nothing in quotation marks in the paragraphs is left out.
   *[some] Words in quotation marks are left out in { $count ->
        [one] { $count } sentence
       *[other] { $count } sentences
    }.
}
source-reserve-quotations = The text is not shown in full: only the words of located statements are, each with its note.
# $count (statements)
source-reserve-metadata = No words of the text are shown. { $count ->
    [0] No statement is located in it.
    [one] { $count } statement is located in it; its words are not shown either.
   *[other] { $count } statements are located in it; their words are not shown either.
}

## The pages of sources: how the text stands to the original file

faithful-unaltered = unaltered
faithful-not-compared = not compared with the text here
faithful-differs = from which the text here differs
# $program
faithful-read-by = read by { $program }
faithful-note-not-compared = The words were not compared with the original file, which needs a program to be read.
# $program
faithful-note-read-by = The original file’s words were read from it by { $program }.
# $liberties (faithful-liberty, several)
faithful-note-liberties = Read with: { $liberties }.
# $liberty taken in reading
faithful-liberty = { $liberty ->
    [hyphens] words divided at line ends are joined
    [page-headers] lines repeated at the head or foot of pages are left out
    [page-numbers] numbers of pages are left out
    [line-breaks] what line ends part is joined
   *[padding] rows of dots and rules are left out, and spaced letters joined
}
# $reason (the editor’s words), $ended (yes, where they end with a full stop)
faithful-note-differs = The text here differs from the original file. The reason given: { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = Words of the text here may differ from those of the original file.

## The pages of sources: the legend of the text

# $style of a line under words, or of words
legend-sample = { $style ->
    [solid] solid line
    [dotted] dotted line
    [dashed] dashed line
    [double] double line
    [hairline] hairline
    [deeper] deeper
    [italic] (italic)
   *[dots] fine dots
}
# $verb: what a line of its style says of the words over it; verbs that have one style stand in one sentence
legend-verb = { $verb ->
    [asserts] asserts
    [finds] finds
    [supports] supports
    [presupposes] presupposes
    [qualifies] qualifies
    [disputes] disputes
    [denies] denies
   *[retracts] retracts
}
# $verbs (legend-verb, one or another)
legend-verbs = { $verbs } an allegation
legend-repeats = repeats an allegation
legend-context = context to an allegation
legend-located-only = located only
legend-deeper = bears on more than one allegation
legend-insertion = words in brackets inside a quotation that may not be the speaker’s
legend-name = a name; it leads to the actor
# $meaning of one of several
legend-item = { $meaning };
# $meaning of the last
legend-last = { $meaning }.

## The pages of sources: passages and their notes

# $region, $number (of a paragraph): beside a passage
passage-label = { $region ->
    [headline] Headline
    [deck] Summary
    [caption] Caption
   *[body] ¶ { $number }
}
# $region, $number (of a caption or paragraph)
passage-name = { $region ->
    [headline] Headline
    [deck] Summary
    [caption] Caption { $number }
   *[body] Paragraph { $number }
}
# $label of a statement, $verbs (in a row)
passage-note-on = { $label }, { $verbs }; note
sidenote-speaker-unknown = a speaker not identified
# $speaker (in heavier type), $form
sidenote-who = { $speaker }, { $form }.
# $speaker (in heavier type), $tellers (names), $form
sidenote-who-told = { $speaker }, as given by { $tellers }, { $form }.
sidenote-quoted = quoted
# $publisher
sidenote-reported = in { $publisher }’s words
sidenote-reported-by-source = in the source’s words
sidenote-unclear = in unclear quotation marks
sidenote-not-located = not located in the text
# $words (quoted, or the key none), $note (the editor’s, or the key none): after the allegation that they bear on
sidenote-extent = — { $words ->
    [none] { $note }
   *[other] in the words { $words }{ $note ->
        [none] {""}
       *[other] ; { $note }
    }
}
# $basis: how a basis is known
sidenote-basis = { $basis ->
    [stated] stated
    [inferred] inferred
   *[unknown] unknown
}
# $words (quoted), $held (a statement or source), $basis (or the key none)
sidenote-cites-taken = Basis: { $words }, taken to be { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $held, $basis
sidenote-cites-held = Basis: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $words (quoted), $basis
sidenote-cites-undisclosed = Basis: { $words }, not disclosed{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $basis
sidenote-cites-nothing = Basis not disclosed{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = somebody
# $who, $words (quoted, or the key none)
sidenote-tells = Tells what { $who } said{ $words ->
    [none] {""}
   *[other] : { $words }
}.
# $day, $printed (quoted, or the key none), $basis (stated, inferred, unknown)
sidenote-said = Said { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] , inferred
    [unknown] , how it is known is not recorded
   *[stated] {""}
}.
sidenote-day-not-stated = Day not stated.

## The pages of sources: provenance

provenance-publisher = Publisher
provenance-date-printed = Date as printed
provenance-dateline = Dateline
provenance-date-taken = Date taken
provenance-changed = Changed by its publisher
provenance-author = Author
provenance-language = Language
provenance-translation = Translation
provenance-section = Section
provenance-address = Address
provenance-copies = Copies
provenance-received = Received
provenance-original = Original file
provenance-its-text = Its text
provenance-left-out = Left out here
provenance-picture = Picture
provenance-rights = Rights
provenance-grade = Grade
provenance-status = Status
# $value
provenance-value = { $value }
provenance-holder-nobody = nobody’s
provenance-holder-not-known = holder not known
provenance-shown-full = shown in full, so that each quotation can be read in its place
provenance-shown-quotations = only the located statements are shown
provenance-shown-metadata = no words of the text are shown
# $place
provenance-written-from = written from { $place }
provenance-none-printed = none printed
# $language (language-name), $by (who translated it)
statement-translation = In { $language }, as translated by { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] A translation of { $source }.
   *[other] A translation of { $source }, by { $by }.
}
source-translates-beside = Each paragraph of the original stands first, with its translation beside or beneath it.
source-translates-apart = The two are not set side by side here.
# $sources (references, with links)
source-translated-in = Translated in { $sources }.
# $language (its name)
provenance-translated-from = from { $language }
provenance-translation-not-known = whether it is one is not known
# $day
provenance-kept-on = kept on { $day }
# $day
provenance-received-on = on: { $day }
# $who
provenance-received-by = by: { $who }
provenance-not-held = not held
# $encoding (or the key none)
provenance-held = held, kept unaltered{ $encoding ->
    [none] {""}
   *[other] , encoded as { $encoding }
}; its digest is checked each time these pages are built
provenance-digest = SHA-256
provenance-file = the file as collected
provenance-file-as-text = the file as collected, byte for byte, under a name that browsers show as text
# $program
provenance-read-by = read from the original file by { $program }; the words here are compared with it
provenance-nothing = nothing
# $line (a number), $why
provenance-line = line { $line }: { $why }
# $first, $last (numbers of lines), $why
provenance-lines = lines { $first } to { $last }: { $why }
provenance-not-reproduced = not reproduced
# $words (quoted)
provenance-caption = printed caption { $words }
# $words (quoted)
provenance-credit = credit { $words }
# $who
provenance-shows = shows { $who }
# $grade of the Admiralty scale
provenance-grade-letter = { $grade ->
    [a] A, completely reliable
    [b] B, usually reliable
    [c] C, fairly reliable
    [d] D, not usually reliable
    [e] E, unreliable
   *[f] F, reliability cannot be judged
}
provenance-the-editor = the editor
# $grade (provenance-grade-letter), $judge
provenance-graded = { $grade }, in the judgement of { $judge } (Admiralty scale)
# $day
provenance-graded-on = graded on { $day }
provenance-corrected = corrected by its publisher
provenance-retracted = retracted by its publisher; its statements count for nothing
provenance-replaced = replaced by another source; its statements count for nothing
# $day
provenance-since = since { $day }
# $source
provenance-replaced-by = replaced by { $source }

## The pages of sources: who is in it, and what speaks of it

part-speaker = speaker
part-reported = speaks, as another speaker tells it
# $modes (part-mode, a list)
part-accused = accused, { $modes }
# $mode in which words pick somebody out
part-mode = { $mode ->
    [described] described
    [implied] implied
    [interpreted] interpreted
   *[named] named
}
part-publisher = publisher
part-pictured = pictured
part-mentioned = mentioned
backlink-speaker-unknown = A speaker not identified
# $who, $source and $statement (theirs)
backlink-cites-source = { $who } in { $source } ({ $statement }) offers this source as evidence.
# $who, $source, $statement (theirs), $cited (a statement of this source)
backlink-cites-statement = { $who } in { $source } ({ $statement }) offers as evidence { $cited }.
# $allegation, $statement (of this source)
backlink-allegation = The allegation { $allegation } speaks of { $statement }.
# $kind of what links to a source
backlink-kind = { $kind ->
    [actor] actor
    [allegation] allegation
    [page] page
   *[source] source
}

## The pages of sources: lists of them

sources-summary = Every document that the dossier holds, newest first.
count-documents = { $count ->
    [0] no document
    [one] { $count } document
   *[other] { $count } documents
}
# $count (documents), $gone (how many do not stand any more)
sources-held = { count-documents }{ $gone ->
    [0] {""}
   *[other] , { $gone } of them not standing any more
}
source-line-publisher-not-known = Publisher not known
# $publisher, $kind (source-kind), $language (its name, or the key none)
source-line-publisher = { $publisher }, { $kind }{ $language ->
    [none] {""}
   *[other] , in { $language }
}.
# $printed (quoted, or the key none), $day, $basis (how the day is known, or the key none)
source-line-date = { $printed ->
    [none] { $day }
   *[other] Printed { $printed }; { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $count (statements), $speakers, $counts (no, where the source does not stand), $paragraphs (count-paragraphs)
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [one] {" "}by { $speakers } speaker
   *[other] {" "}by { $speakers } speakers
}{ $counts ->
    [no] , not counted
   *[yes] {""}
}; { $paragraphs }.
# $fate, $precision of the date (day; period: a month or the like; none), $day
source-line-fate = { $fate ->
    [corrected] Corrected by its publisher
    [retracted] Retracted by its publisher
   *[replaced] Replaced by another source
}{ $precision ->
    [day] {" "}on { $day }
    [period] , { $day }
   *[none] {""}
}

## The timeline

timeline-by-day = By day
timeline-in-order = In order
timeline-note-lead = Three dates, kept apart.
timeline-note = When something was said; when it was printed; and what day that is taken to be, with the reason. A wavy underline marks a day that is inferred or only bounded.
timeline-note-span = Events with a span stand where their latest day falls.
timeline-undated = Without a day
timeline-acts = The acts alleged
timeline-acts-caption = The times that allegations speak of. They are the speakers’, and place no event above.
column-alleged = What is alleged
timeline-corrections-caption = Changes to what this dossier published.
timeline-kicker = Timeline
column-time = Time
column-of = Of
# $count (corrections)
timeline-corrections-more = And { count-others } on the pages that they are of.
timeline-key-stated = day stated, or counted from a stated day
timeline-key-open = day inferred, or only bounded
timeline-key-span = within this span
timeline-key-printed = printed

## The timeline: what stands above it

timeline-title = What was said when
timeline-summary = Occasions of speaking and printing in order, with the day as printed, the day as taken, and why.
# $count (occasions), $gone (how many more count for nothing)
timeline-occasions = { number-in-words } { $count ->
    [0] occasion
    [one] occasion
   *[other] occasions
} of speaking and printing{ $gone ->
    [0] {""}
   *[other] , { $gone } more withdrawn and not counted
}
timeline-placed = Placed by the day something was said or printed, never by the day of the act alleged.
# $stated, $bounded and $undated (days of occasions)
timeline-days = { $stated ->
    [0] No day is stated
    [one] { $stated } day is stated, or counted from a stated day
   *[other] { $stated } days are stated, or counted from a stated day
}; { $bounded ->
    [0] none is only bounded or inferred
    [one] { $bounded } is only bounded or inferred
   *[other] { $bounded } are only bounded or inferred
}{ $undated ->
    [0] {""}
    [one] ; for { $undated } occasion no day is given
   *[other] ; for { $undated } occasions no day is given
}.

## The timeline: what happened

event-publisher-unknown = A publisher not known
event-speaker-unknown = A speaker not identified
event-somebody = Somebody not identified
event-another-speaker = another speaker
# $who, $document (source-kind-one)
event-publishes = { $who } publishes { $document }
# $who, $document
event-corrects = { $who } corrects { $document }
# $who, $document
event-retracts = { $who } retracts { $document }
# $who, $document
event-replaced = { $who } is replaced as the publisher of { $document }
# $who, $outer (who tells of it)
event-told = { $who } speaks, as { $outer } tells it
# $who, $to (names), $place and $occasion (or the key none), $unknown (event-unknown, what was looked for and not
# found), $tellers (names): of all but $who there can be none
event-speaks = { $who } speaks{ $to ->
    [0] {""}
   *[other] {" "}to { $to }
}{ $place ->
    [none] {""}
   *[other] {" "}in { $place }
}{ $occasion ->
    [none] {""}
   *[other] : { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] ; { $unknown } is not stated
}{ $tellers ->
    [0] {""}
   *[other] , as given by { $tellers }
}
# $what is not stated
event-unknown = { $what ->
    [to] to whom
    [place] where
   *[occasion] on what occasion
}
# $statements, after what they say
event-statements = ({ $statements })
# $statements
event-located-only = located only: { $statements }
# $statements
event-also-located = also located: { $statements }
# $source
event-in-source = in { $source }
# $fate of the source that tells of it, $precision of the date (day; period: a month or the like; none), $day, $counts (no,
# where the event counts for nothing)
event-fate = { $fate ->
    [corrected] Source corrected by its publisher
    [retracted] Source retracted by its publisher
   *[replaced] Source replaced by another
}{ $precision ->
    [day] {" "}on { $day }
    [period] , { $day }
   *[none] {""}
}{ $counts ->
    [no] ; not counted
   *[yes] {""}
}
# $count (allegations)
timeline-acts-more = { $count ->
    [one] { $count } more allegation has a time too.
   *[other] { $count } more allegations have a time too.
}
# $count (allegations)
timeline-acts-unknown = Of { count-allegations } the time of the act alleged is not stated.

## The timeline: the chart of days

# $count (events), $first and $last (days)
chart-days-label = { $count ->
    [one] { $count } event by day, { $first } to { $last }. The same event is listed below.
   *[other] { $count } events by day, { $first } to { $last }. The same events are listed below.
}
# $number in the list, $title
chart-event = { $number }: { $title }
# $who
chart-lane-publishes = { $who } publishes
chart-lane-publisher-unknown = Publisher not known
chart-lane-not-identified = Not identified
# Of each: a few words beside a mark. $events (numbers and chart-span)
chart-tells-of = tells of { $events }
# $first, $last (numbers of events)
chart-span = { $first } to { $last }
# $outer
chart-told = as { $outer } tells it
# $unknown (event-unknown, a list)
chart-unknown = { $unknown } not stated
# $place
chart-place = in { $place }
# $to (names)
chart-to = to { $to }

## What is withheld, and what is not there

withheld-kicker = Withheld
withheld-some = Some of this dossier is not shown. The numbers are those of this edition; what is counted is named nowhere on this site.
withheld-none = Everything in this dossier is shown.
withheld-by-reason = By reason
column-reason = Reason
column-how-many = How many
not-found-standfirst = Nothing stands here, or nothing stands here any more. An address once given to something published does not change; it may have been mistyped, or what stood here may have been withdrawn.
not-found-ways = Ways in

## What is withheld, and what is not there: titles and reasons

withheld-title = What is withheld
withheld-summary = What of this dossier is not shown, by numbers and reasons.
withheld-not-published = Not published
withheld-embargo = Under an embargo
# $count of them
withheld-minors = { $count ->
    [one] Name of a minor, blotted out
   *[other] Names of minors, blotted out
}
# $why (the editor’s words)
withheld-blotted-out = Blotted out: { $why }
not-found-title = Nothing is held at this address
not-found-summary = Nothing is held at this address.

## The feed

# $publisher (a name, or publisher-not-known), $title of a source
feed-source = { $publisher }: { $title }
# $publisher, $title, $fate (source-fate)
feed-source-with-fate = { feed-source } ({ $fate })
# $kind (source-kind), $count (statements), $counts (yes or no)
feed-source-summary = { $kind }; { $count ->
    [0] no statement located
    [one] { $count } statement located
   *[other] { $count } statements located
}{ $counts ->
    [no] , not counted
   *[yes] {""}
}.
# $fate (corrected, retracted, replaced), $source (feed-source)
feed-status = { $fate ->
    [replaced] Replaced
    [retracted] Retracted
   *[corrected] Corrected by its publisher
}: { $source }
# $notice (the publisher’s words)
feed-status-notice = Its notice: “{ $notice }”
# $count (statements)
feed-status-statements = { $count ->
    [one] { $count } statement in it counts for nothing now.
   *[other] { $count } statements in it count for nothing now.
}
# $statements (how many), $allegations (their clauses, as a list), $count (of allegations)
feed-status-allegations = { $statements ->
    [one] It bears
   *[other] They bear
} on the { $count ->
    [one] allegation
   *[other] allegations
} { $allegations }.
feed-status-corrected = It stands, as its publisher corrected it.
feed-status-fallen = It does not stand any more.
# $who (a name, or speaker-not-identified), $allegations (their clauses, as a list)
feed-taken-back = Taken back by { $who }, as to an allegation: { $allegations }
# $source (feed-source, feed-source-with-fate)
feed-taken-back-summary = In { $source }. What was taken back counts for nothing.
# $attribution (the line above an allegation), $clause
headline = { $attribution } { $clause }
feed-allegation-summary = What is located and attributed, and what is not known. It is not judged here.
# $allegation (headline)
feed-correction = Correction: { $allegation }
# $source (feed-source, feed-source-with-fate)
feed-source-correction = Correction of what is said here of { $source }

## For machines that read pages

# $outcome of a reply, $accused (a name)
comment-for = { $outcome }, for { $accused }
# $fate (source-fate), where the publisher gives no notice
amended-fate = { CAPITAL($fate) }
# $was (what stood there, or the key none), $now, $why, $by (who asked for it, or the key none), $end (correction-asked-for)
amended-correction = { $was ->
    [none] Words were removed.
   *[other] Was: “{ $was }”.
} Now: “{ $now }”. Why: { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## The state of the dossier

# $day (a date)
frame-as-of = as of { $day }

## What is not known

unknowns-title = What this dossier does not know
unknowns-summary = Open questions, replies looked for and not found, what is not stated, and what is reported and not held.
unknowns-standfirst = Four kinds of not knowing, kept apart: questions that the sources leave open; replies looked for and not found; what the documents do not state; and what they report and is not held here.
unknowns-open = Open questions
unknowns-open-note = By allegation, in the order of the dossier. What is asked is the record, not the accused.
# $number of an allegation, $names (who says it); its clause follows
unknowns-asked-of = Allegation { $number }, said by { $names }:
unknowns-looked = Looked for, not found
unknowns-looked-caption = Replies to allegations. This describes the search, not the parties.
unknowns-to-allegation = To allegation
unknowns-stated = Not stated
unknowns-stated-note = Looked for by the editors, and not found stated.
unknowns-held = Reported, not held
unknowns-send = Whoever holds one of these may send it.
unknowns-nothing = Nothing of the kind is recorded.
pages-of-unknowns = Pages of what is not known
count-open-questions = { $count ->
    [0] no open question
    [one] { $count } open question
   *[other] { $count } open questions
}
count-looked-for = { $count ->
    [0] no reply looked for in vain
    [one] { $count } reply looked for, not found
   *[other] { $count } replies looked for, not found
}
count-not-stated = { $count ->
    [0] no value not stated
    [one] { $count } value not stated
   *[other] { $count } values not stated
}
count-not-held = { $count ->
    [0] nothing reported and not held
   *[other] { $count } reported, not held
}
# $count
unknowns-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
# $source, $statements (in a row)
unknowns-of-statements = { $source }: { $statements }
# $term: what is not stated
unknowns-term = { $term ->
    [published] Day of publication
    [publisher] Publisher
    [author] Author
    [language] Language
    [translated-from] Language before translation
    [address] Address
    [updated] Day of the document’s own change
    [collected-on] Day on which it was received
    [collected-by] By whom it was received
    [collected-how] How it was received
    [copied-on] Day of a copy elsewhere
    [holder] Holder of the rights
    [status-on] Day of the publisher’s act
    [speaker] Speaker
    [said] Day of speaking
    [to] To whom
    [occasion] Occasion
    [place] Place
    [answering] Question answered
    [way] Through whom the words came
    [inserted] Who inserted words
    [told-speaker] Whose words are told
    [told-on] Day of the words told
    [accused] Who is accused
    [period] Time of the acts alleged
    [assessment] Assessment
    [reply-by] Who replied
    [reply-on] Day of a reply
    [living] Whether the person lives
    [principal] In whose name they speak
   *[other] Other values
}
# $what passed words on, $source, $statements (in a row)
not-held-passed = { $what }; in { $source }: { $statements }
# $who (a name), $outcome (response-kind), $allegation (a clause)
not-held-reply = A reply by { $who } ({ $outcome }) to the allegation { $allegation }
home-all-unknowns = All that is not known

## Corrections and retractions

corrections-title = What was changed, and why
corrections-summary = Corrections and retractions, newest first, with the words before and after.
corrections-standfirst = Every change to what this dossier says, the newest first, with the words before and after. A retraction is a source’s own: its publisher no longer stands by it.
corrections-none = Nothing that was published here has been corrected, and nothing was taken back by a publisher or a speaker.
# $count (changes)
corrections-acts = { $count ->
    [one] { $count } change by a publisher or speaker
   *[other] { $count } changes by publishers or speakers
}
# $kind of change
corrections-kind = { $kind ->
    [corrected] Corrected by its publisher
    [retracted] Retraction
    [replaced] Replacement
    [taken-back] Taken back
   *[correction] Correction
}
corrections-no-day = Day not recorded
corrections-was = Was
corrections-is = Is
corrections-with-source = With its statements
corrections-without-source = Without them
# $number of an allegation, $before, $now (how many)
corrections-origins = Independent origins of allegation { $number }: { $before } before, { $now } now.
# $pages (names of pages, as a list)
corrections-on = Shown on { $pages }.
pages-of-corrections = Pages of corrections

## What is withheld: what the reasons mean

# In the block that stands in place of it; in the language of the dossier’s own words.
redacted-minor = the name of a minor
withheld-few = fewer than three
column-means = What the reason means
withheld-means-draft = not meant to be published, or not yet
withheld-means-embargo = agreed with a source, or awaiting a reply
withheld-means-minor = a child is never named here
withheld-means-blotted = the words are replaced by a block that names this reason
withheld-unchanged-lead = What it does not change.
withheld-unchanged = What is not published is in no count, standing, list or search on these pages. Where only words are blotted out, the statement that holds them is shown, and counts as any other.
withheld-few-note = A number below three is not printed, except none.

## The feed: what came in

# $kind (source-kind), $day
feed-source-dated = { $kind }, { $day }
# $names (speakers)
feed-source-speakers = Words of { $names }.
# $count (statements)
feed-allegation-asserted = { $count ->
    [0] no statement asserts it
    [one] { $count } statement asserts it
   *[other] { $count } statements assert it
}
# $count (allegations)
feed-actor-accused = { $count ->
    [0] accused in no allegation
    [one] accused in { $count } allegation
   *[other] accused in { $count } allegations
}

## The print edition

print-kicker = Print edition
print-summary = The whole dossier as one document with numbered exhibits.
# $number, $all (volumes)
print-volume = volume { $number } of { $all }
# $version (a few letters and figures)
print-version = version { $version }
# $allegations (count-allegations), $sources (count-sources)
print-note = This edition holds { $allegations } as reported, each with every statement that bears on it, and { $sources } as numbered exhibits, as far as they may be shown. It does not find that any allegation is true or false. Being accused is not evidence. Cite a passage as “exhibit 1, line 23”: lines are numbered when the dossier is built, and are the same on every copy of this version.
print-exhibits = Exhibits
print-document = Document
print-held-as = Held as
print-lines = Lines
print-digest-withheld = digest withheld: words of it are blotted out
print-not-held = Mentioned in the exhibits and not held
print-nothing-not-held = Nothing of the kind is recorded.
print-contents = Contents
# $first, $last (numbers), $span (one or many)
print-range-allegations = { $span ->
    [one] Allegation { $first }
   *[many] Allegations { $first } to { $last }
}
# $first, $last (numbers), $span (one or many)
print-range-exhibits = { $span ->
    [one] Exhibit { $first }
   *[many] Exhibits { $first } to { $last }
}
print-exhibit = Exhibit
# $exhibit, $first, $last (numbers), $span (one or many)
print-place = exhibit { $exhibit }, { $span ->
    [one] line { $first }
   *[many] lines { $first } to { $last }
}
# $exhibit (a number)
print-place-exhibit = exhibit { $exhibit }
print-continued = continued
print-without-lines = Statements without a line of their own here
print-accused = Accused
# $count (replies)
print-more-replies = { $count ->
    [one] { $count } more entry on its page
   *[other] { $count } more entries on its page
}
# $count (names)
print-more-not-held = { $count ->
    [one] { $count } more in the list of what is not known
   *[other] { $count } more in the list of what is not known
}
print-hash-note = The numbers of lines and the digests can be checked against the files of this version.
## Search: the field of every page, the page that searches, and what its script says
## What stands in braces within quotation marks is filled in by the script, and stays as it is: {"{words}"}

search-title = Search
search-summary = Search in allegations, actors, passages and sources.
# $sources, $statements, $allegations, $actors (count-sources and the like)
search-label = Words, a name in any spelling, or “a phrase” — in { $sources }, { $statements }, { $allegations }, { $actors }
search-enter = Enter
search-escape = Esc
search-key-field = to this field
search-key-move = through the answers
search-key-open = opens the answer
search-key-back = back to the field
search-without-script = Searching by word is done in the reader’s browser and needs JavaScript, which is off here. Every other page is complete without it, and everything it would find is in these lists.
search-ways = Other ways in
search-allegations = Allegations
search-actors = Actors
search-passages = Passages
search-sources = Sources
# $count (of everything that was found)
search-answers = { $count ->
    [0] No answer
    [one] { $count } answer
   *[other] { $count } answers
}
search-found = {"{answers}"} for “{"{words}"}”.
search-found-all = {"{answers}"}.
search-limits = Only where: {"{limits}"}.
search-drop = Without these limits: {"{answers}"}
search-nearest = the nearest words first
search-all = all {"{count}"}
search-more = More
search-none = none
search-also = also printed: {"{names}"}
search-uncited = in a paragraph that no statement holds
search-nothing = Nothing found
search-nothing-has = No allegation, actor, passage or source has all of this.
search-near = Near in spelling:
search-less = With one word left out:
search-meaning-heading = What this says.
search-meaning = That the words are not in what is held here. It does not say that nobody said them.
search-common = Left out, because they stand nearly everywhere: {"{words}"}.
search-scope = Names are found in every spelling on record and without accents. Search covers titles, names, statements, paragraphs and notes.
search-narrow = Narrow the answers
search-kind = Kind
search-verb = How it bears
search-standing = Standing
search-speaker = Speaker
search-publisher = Publisher
search-year = Year
search-language = Language
search-any = any
search-from = from
search-to = to
search-failed = A part of what is searched could not be read. Reload the page to try again.
search-withdrawn = counts for nothing
search-located-only = bears on no allegation
# $allegations (count-allegations)
search-accused = accused in { $allegations }
# $names (who says it), $status (alleged, denied), $origins (count-origins)
search-allegation = Said by { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] no occasion
    [one] { $count } occasion
   *[other] { $count } occasions
}
timeline-index-title = What was said when, and of when
timeline-index-summary = Occasions of speaking and printing by month, and the months of the acts alleged.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = Above the line, the months in which things were said or printed: { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}Below it, the months in which the acts alleged are said to have happened.
} { $rest ->
    [0] Every occasion is in a bar.
    [one] { $rest } other occasion has no month that is known, and is in no bar.
   *[other] { $rest } other occasions have no month that is known, and are in no bar.
}
timeline-years = By year and month
timeline-in-figures = In figures
timeline-figures-caption = Occasions and acts alleged, by year
column-year = Year
column-occasions = Occasions with a day or month
column-printed = Of these printed
column-within-year = Within the year, month not known
column-latest = In the year at the latest
column-acts = Acts alleged of the year
timeline-no-day = In no bar
timeline-long-acts = Acts alleged of longer periods
timeline-way-year = only the year
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }, on the pages of their years, after December
timeline-way-latest = only a latest day
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }, by the year of that day in the table above; nothing is printed before it is said
timeline-way-span = a first day, or more than a year
timeline-way-nothing = nothing
# $year, $occasions (count-occasions)
timeline-year = { $year }: { $occasions }
# $number of $all
timeline-year-of = year { $number } of { $all }
timeline-year-standfirst = One line for each occasion on which something was said or printed, by its day, with the numbers of the allegations that it bears on. What is alleged to have happened in the same month stands beside it, apart.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] { $count } more occasion was in { $year } or before.
   *[other] { $count } more occasions were in { $year } or before.
}
# $year
timeline-within-year = In { $year }, month not known
timeline-acts-of-month = Acts alleged of this month
timeline-acts-of-year = Acts alleged of this year
# $year
timeline-latest = In { $year } at the latest
timeline-latest-standfirst = Of these occasions a latest day alone is known: the one that is stated, or that on which the source was printed. They stand in the order of that day, and in no bar.
timeline-spans = From some day on, or within more than a year
timeline-spans-standfirst = Occasions of which a first day is known, or a span of more than a year. They are spread over no bars.
timeline-unknown = Without any day
timeline-unknown-standfirst = Occasions of which no day is known, told of by sources that have none themselves.
# $what
timeline-part-summary = Timeline: { $what }.
timeline-year-before = Year before
timeline-year-after = Year after
timeline-all-years = All years
timeline-years-above = Years, above the list
timeline-years-below = Years, below the list
timeline-nothing-said = Nothing that is held was said or printed in this time.
timeline-key-spoken = spoken
months-said = said
# $count
months-acts = { $count ->
    [0] no acts
    [one] { $count } act
   *[other] { $count } acts
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] , { $acts } act
   *[other] , { $acts } acts
}
# $most (of the tallest bar)
months-key-said = said or printed in the month; the tallest is { $most }
months-key-strip = said or printed
months-key-acts = acts alleged of the month
months-caption = Twelve bars a year, January first. The two sides have scales of their own. A tall bar is much talk, not much evidence. A period longer than a month is in no bar.
# $who, $documents (count-documents)
event-publishes-several = { $who } publishes { $documents }
pages-of-timeline = Pages of the timeline

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }, above the list
pages-of-sources = Pages of sources
pages-of-facets = Pages of this list
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading }: { $count }.
actors-letters-below = Letters that names begin with, below the list
facets-by = By what they hold
facets-of-allegations = Allegations by what they hold
facets-of-sources = Sources by what they hold
facets-standing = Standing
facets-accused = Accused
facets-topic = Topic
facets-first-said = First said in
facets-published = Published in
facets-publisher = Publisher
facets-language = Language
facets-by-standing = Allegations by standing
facets-by-accused = Allegations by accused
facets-by-first-said = Allegations by year
facets-by-published = Sources by year
facets-by-publisher = Sources by publisher
facets-by-language = Sources by language
# $count
facets-all = all { $count }
# $count
facets-in-all = { $count } in all
# $heading, $count
facets-summary = { $heading }: { $count } in all.
facets-caution = The figures count what is held here. They rank nobody.
facets-all-allegations = all allegations
facets-all-sources = all sources
# $group (such as facets-by-standing), $facet
facet-title = { $group }: { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = leave out
# $standing
facet-standing = { $standing ->
    [one-origin] one origin
    [several-origins] two or more origins
    [adjudicated] found by a court
    [denied] denied by or for the accused
    [disputed] disputed
    [qualified] qualified
    [replied] reply on record
    [no-reply] no reply on record
    [withdrawn] a statement withdrawn
   *[uncontested] no statement against it on record
}
facet-year-unknown = year not known
facet-note-first-said = The year is that of the last day on which the first words that count can have been said.
facet-note-accused = “Accused” is a part in a sentence that somebody said.
orders-label = In order of:
order-dossier = the dossier
order-newest = newest
order-newest-long = what was first said last comes first
order-newest-heading = Allegations, newest first
order-origins = most independent origins
order-origins-long = by independent origins, the most first
order-origins-heading = Allegations by independent origins
order-denied = most denied
order-denied-long = by statements that dispute or deny them or take them back, the most first
order-denied-heading = Allegations by denials
contents-label = On this page
speaking-verbs = Statements by what their words do
# $name, $verb (such as verb-denies)
speaking-title = { $name }: { $verb }
# $meaning (of the verb)
speaking-caution = Statements of which some bearing on an allegation counts and { $meaning }; in order of time. What was withdrawn is on the speaker’s own page.
## Quoting, cards, references

# $number of an allegation, after its title and in place of it
sidenote-allegation-number = ({ $number })
sidenote-allegation-again = allegation { $number }
sidenote-day-not-recorded = Day of speaking not recorded.
# $day (in heavier type), $basis (stated, inferred, unknown)
source-brief-day = day of speaking { $day }{ $basis ->
    [inferred] , inferred
    [unknown] , how it is known is not recorded
   *[stated] {""}
}, where no note says otherwise
# $id
cite-what-actor = actor { $id }
# $title, $reference (publisher and date), $site (the dossier), $version (a date, or the key none), $url (or none)
cite-source = “{ $title }.” { $reference }. As held in { $site }{ $version ->
    [none] {""}
   *[other] , version of { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = The whole record
card-caution-allegation = This reports an allegation; this dossier does not say whether it is true.
card-caution-source = These are words as the source prints them; this dossier does not say whether they are true.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest }: { $who }
drawn-cut = The title is longer than this picture; it stands whole on its page.
drawn-caution-actor = An entry in this dossier is not an allegation.
script-light = Light page
script-dark = Dark page
script-copy-reference = Copy reference
script-copy = Copy
script-copied = Copied
script-close = Close
script-quote = quote
# $label of a statement
script-quote-label = Quote statement { $label } with its reference
quote-heading = Quote { $label } with its reference
quote-permalink = Permalink
quote-at-the-publisher = At the publisher
quote-there = the passage, where it was published
quote-copies = Archived copy
quote-embed = To embed
quote-card = a card without script
# $day, $version (ten letters and figures)
quote-version-of = version of { $day } ({ $version })
quote-version = version { $version }
# $quote, $who said it and how it is given, $place in the source, $site (the dossier), $version, $address
quote-plain = { $quote } — { $who }; { $place }. { $site }, { $version }, { $address }
quote-record = { $quote } — { $who }; { $place }
