### Deutsch (German).
###
### Aus dem Englischen übersetzt (`en.ftl`). Diese Fassung hat noch niemand geprüft.
###
### Glossar, ein Wort für eine Sache:
### allegation = Behauptung (nicht „Vorwurf“ oder „Anschuldigung“: manche Behauptung beschuldigt niemanden)
### statement = Äußerung (nicht „Aussage“); words = Worte; to assert = behaupten, eine Behauptung aufstellen
### speaker = Stimme (Person oder Stelle; kein „Sprecher“: das wäre ein Amt und ein Geschlecht)
### principal = vertretene Partei; government = Regierung; outlet = Medium; origin = Ursprung
### accused = beschuldigt, beschuldigte Partei (nie „der Beschuldigte“: das ist ein Begriff des Strafverfahrens)
### actor = Akteur (für Personen und Stellen; sagt nichts über ein Geschlecht)
### publisher = veröffentlichende Stelle; editor = Redaktion; source = Quelle; dossier = Dossier
### reply = Stellungnahme; answer = Antwort; denial, to deny = Dementi, dementieren; to dispute = infrage stellen
### to qualify, to limit = einschränken; to support = stützen; corroborated = bekräftigt (nie „erhärtet“)
### to presuppose = voraussetzen, als gegeben annehmen; to find (a court) = als erwiesen ansehen (nie „feststellen“)
### adjudicated = förmlich entschieden; finding = Befund; evidence = Beleg; basis = Grundlage; disclosed = offengelegt
### retracted (a source), withdrawn = zurückgezogen; taken back (by its speaker) = zurückgenommen; replaced = ersetzt
### correction, corrected = Berichtigung, berichtigt; notice = Hinweis; current = aktuell; does not stand = gilt nicht mehr
### held = liegt vor; not held = liegt nicht vor; on record = dokumentiert; located = verortet; bears on = betrifft
### not counted = nicht gezählt; counts for nothing = zählt nicht; standing = Stand; status = Status
### taken to speak for = gewertet als Stimme für; taken to be = verstanden als; by implication = mittelbar
### ledger of replies = Verzeichnis der Stellungnahmen; withheld = zurückgehalten; mention = Erwähnung
### is reported as saying = soll gesagt haben, … (die Zusammenfassung der Redaktion beginnt mit „dass“)
### Wer gehandelt hat, steht nach „durch“, wo eine Zahl oder mehrere Namen folgen: so bleibt alles ungebeugt.

-locale = de
-sort-articles = der die das ein eine
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z

## Daten

date-with-time = { $date }, { $time }
date-one-of = eines dieser Daten: { $dates }
date-all-of = { $dates }
date-before = spätestens { $date }
date-after = frühestens { $date }
date-from = ab { $date }, Ende nicht bekannt
date-to = bis { $date }, Anfang nicht bekannt
date-between = { $start } bis { $end }
date-unknown = nicht bekannt
date-about = etwa { $date }
date-perhaps-about = etwa { $date }, nicht sicher
date-uncertain = { $date }, nicht sicher
date-year-not-stated = Jahr nicht angegeben
date-month-not-stated = Monat nicht angegeben
date-in-year = { $date } { $year }
date-in-no-year = { $date }, Jahr nicht angegeben
date-decade = { $year }er-Jahre
date-day-of = Tag { $day }, { $month }
date-some-day-of = ein Tag im { $month }
# $number of EDTF: 21 to 24 are seasons, what lies above are quarters and the like
date-part-of-year = { $number ->
    [21] Frühjahr
    [22] Sommer
    [23] Herbst
    [24] Winter
   *[other] Zeitraum { $number }
}

date-not-known = Datum nicht bekannt
day-not-known = Tag nicht bekannt
day-none = kein Tag
date-printed = gedruckt „{ $words }“
# $way in which a day of speaking is known: stated, inferred (nothing more is said), published, said and statement
# (inferred, and counted from that), unknown
date-basis = { $way ->
    [stated] in der Quelle angegeben
    [inferred] erschlossen; die Quelle gibt es nicht an
    [published] vom Tag der Veröffentlichung an gerechnet
    [said] vom Tag des Sprechens an gerechnet
    [statement] von einer anderen Äußerung an gerechnet
   *[unknown] woher es bekannt ist, ist nicht vermerkt
}

## Wovon verzeichnet ist, dass es nicht bekannt oder nicht vorhanden ist

value-none = nicht vorhanden
value-not-stated = nicht angegeben
value-not-known = nicht bekannt

## Zahlen: null ist in Sätzen ein Wort

count-sources = { $count ->
    [0] keine Quelle
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
count-speakers = { $count ->
    [0] keine Stimme
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
count-other-speakers = { $count ->
    [0] keine weitere Stimme
    [one] { $count } weitere Stimme
   *[other] { $count } weitere Stimmen
}
count-governments = { $count ->
    [0] keine Regierung
    [one] { $count } Regierung
   *[other] { $count } Regierungen
}
count-principals = { $count ->
    [0] keine vertretene Partei
    [one] { $count } vertretene Partei
   *[other] { $count } vertretene Parteien
}
count-outlets = { $count ->
    [0] kein Medium
    [one] { $count } Medium
   *[other] { $count } Medien
}
count-origins = { $count ->
    [0] kein unabhängiger Ursprung
    [one] { $count } unabhängiger Ursprung
   *[other] { $count } unabhängige Ursprünge
}
count-statements = { $count ->
    [0] keine Äußerung
    [one] { $count } Äußerung
   *[other] { $count } Äußerungen
}
count-statements-withdrawn = { $count ->
    [0] keine Äußerung zurückgezogen
    [one] { $count } Äußerung zurückgezogen
   *[other] { $count } Äußerungen zurückgezogen
}
count-allegations = { $count ->
    [0] keine Behauptung
    [one] { $count } Behauptung
   *[other] { $count } Behauptungen
}
count-allegations-withdrawn = { $count ->
    [0] keine Behauptung zurückgezogen
    [one] { $count } Behauptung zurückgezogen
   *[other] { $count } Behauptungen zurückgezogen
}
count-evidence-held = { $count ->
    [0] kein offengelegter Beleg
    [one] { $count } angeführter Beleg liegt vor
   *[other] { $count } angeführte Belege liegen vor
}
# $count speakers of the allegation itself
count-own-speakers = { $count ->
    [one] eine eigene Stimme
   *[other] { $count } eigene Stimmen
}
count-paragraphs = { $count ->
    [0] kein Absatz
    [one] { $count } Absatz
   *[other] { $count } Absätze
}
count-other-statements = { $count ->
    [0] keine weitere Äußerung
    [one] { $count } weitere Äußerung
   *[other] { $count } weitere Äußerungen
}
count-other-forms = { $count ->
    [0] keine weitere Form
    [one] { $count } weitere Form
   *[other] { $count } weitere Formen
}
count-others = { $count ->
    [0] keine weiteren
    [one] { $count } weitere
   *[other] { $count } weitere
}
count-replies = { $count ->
    [0] keine Stellungnahme
    [one] { $count } Stellungnahme
   *[other] { $count } Stellungnahmen
}

## In einer Reihe

series-separator = {"; "}
sentence-separator = {" "}
series = { $parts }
sentence = { CAPITAL($words) }.
count-of = { $count } von { $all }

## Wörter des Modells

claim-kind = { $kind ->
    [motive] Beweggrund
    [interpretation] Deutung
    [prediction] Vorhersage
    [opinion] Meinung
    [self-description] Selbstbeschreibung
   *[factual] Tatsachenbehauptung
}
actor-kind = { $kind ->
    [organization] Organisation
    [public-body] öffentliche Stelle
    [media] Medium
    [state] Staat
    [group] Gruppe
   *[person] Person
}
# $mode in which words pick somebody out, after a name
accused-mode = { $mode ->
    [described] umschrieben
    [implied] mittelbar
    [interpreted] durch Deutung
   *[named] genannt
}
actor-described-only = umschrieben, nicht genannt
somebody-not-identified = jemand, nicht identifiziert
accused-nobody = niemand
accused-somebody = jemand, nicht genannt
accused-not-recorded = nicht vermerkt
accused-by-mode = { $who }, { $mode }
said-by-nobody = niemand
said-by-nobody-now = niemand mehr
said-in-part = { $who } in Teilen
ledger-supported = Gestützt, nicht behauptet.
ledger-presupposed = Vorausgesetzt, nicht behauptet.
ledger-accused = Beschuldigt: { $who }
group-somebody = Behauptungen, deren Worte einen Staat, eine Stelle, eine Gruppe oder eine Person als beschuldigt erkennen lassen
group-unnamed = Behauptungen, deren Worte nicht erkennen lassen, gegen wen sie sich richten
group-nobody = Äußerungen, die niemanden beschuldigen
group-with-ledger = jeweils mit einem Verzeichnis der Stellungnahmen
group-without-ledger = ein Verzeichnis der Stellungnahmen wird nicht geführt; wer genannt ist, kann Stellung nehmen

## Verben: was eine Äußerung zu einer Behauptung sagt

verb-asserts = behauptet
verb-asserts-past = behauptete
verb-asserts-meaning = sagt es, ganz oder in Teilen
verb-finds = sieht als erwiesen an
verb-finds-past = sah als erwiesen an
verb-finds-meaning = sieht es als erwiesen an, wie ein Gericht es tut
verb-supports = stützt
verb-supports-past = stützte
verb-supports-meaning = wird zur Stützung vorgebracht, ohne es zu sagen
verb-presupposes = setzt voraus
verb-presupposes-past = setzte voraus
verb-presupposes-meaning = nimmt es als gegeben an und sagt etwas anderes
verb-qualifies = schränkt ein
verb-qualifies-past = schränkte ein
verb-qualifies-meaning = begrenzt es nach Zeit, Person oder Ausmaß
verb-disputes = stellt infrage
verb-disputes-past = stellte infrage
verb-disputes-meaning = zieht es in Zweifel
verb-denies = dementiert
verb-denies-past = dementierte
verb-denies-meaning = sagt, es sei nicht so
verb-retracts = nimmt zurück
verb-retracts-past = nahm zurück
verb-retracts-meaning = nimmt es zurück
verb-repeats = wiederholt
verb-repeats-past = wiederholte
verb-repeats-meaning = druckt es noch einmal, wie eine Überschrift oder Zusammenfassung es tut
verb-context = Kontext
verb-context-past = Kontext
verb-context-meaning = ist zum Verständnis nötig und sagt dazu nichts
verb-located-only = nur verortet
verb-located-only-meaning = ist in der Quelle verortet und betrifft keine Behauptung
verb-withdrawn = zurückgezogen
verb-taken-back = zurückgenommen
# $words (what readers know the statement by)
statement-name-in-part = { $words }, in Teilen
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }, { $manner }

## Namen und Verweise

publisher-not-known = veröffentlichende Stelle nicht bekannt
region = { $region ->
    [headline] Überschrift
    [deck] Vorspann
    [caption] Bildunterschrift
   *[body] Fließtext
}
source-fate = { $fate ->
    [retracted] zurückgezogen
    [replaced] ersetzt
    [corrected] berichtigt
   *[current] aktuell
}
reference = { $publisher }, { $date }
reference-by-title = „{ $title }“, { $date }
reference-with-fate = { $reference } ({ $fate })
statement-with-fate = { $label } ({ $fate })
statement-of-source = { $label } ({ $source })
place-paragraph = { $reference }, Absatz { $number }
place-region = { $reference }, { $region }

## Wie eine Quelle die Worte wiedergibt

statement-speaker-not-identified = Stimme nicht identifiziert
manner-not-located = in der Quelle nicht verortet
manner-quoted = zitiert
manner-quoted-by = zitiert, wiedergegeben durch { $tellers }
manner-quoted-in = zitiert ({ $region })
manner-whose = { $publisher ->
    [none] Worte der veröffentlichenden Stelle, kein Zitat
   *[other] Worte von { $publisher }, kein Zitat
}
manner-reported = in indirekter Rede – { $whose }
manner-reported-by = in indirekter Rede, wiedergegeben durch { $tellers } – { $whose }
manner-reported-in = { $region } – { $whose }
manner-unclear = die Anführungszeichen der Quelle lassen nicht erkennen, wessen Worte dies sind
manner-unclear-in = { $region } – { manner-unclear }

## Umstände einer Äußerung

quoted = „{ $words }“
fact-to-whom = Zu wem
fact-when = Wann
fact-form = Form
fact-answering = Antwort auf
fact-way = Weg auf diese Seite
fact-not-stated = Nicht angegeben
not-stated-to-whom = an wen
not-stated-when = wann
not-stated-occasion = bei welchem Anlass
not-stated-place = wo
fact-bears = Bezug zur Behauptung
fact-in-recording = In der Aufnahme
fact-occasion = Anlass
fact-place = Ort
fact-occasion-at = { $occasion }, { $place }
fact-form-own = die eigenen Worte der Stimme, wie das Dokument sie enthält
fact-form-direct = wörtliches Zitat
fact-form-reported-by = indirekt: von { $publisher } ohne Anführungszeichen wiedergegeben
fact-form-reported = indirekt: ohne Anführungszeichen wiedergegeben
fact-form-unclear = unklar: die Anführungszeichen der Quelle lassen nicht erkennen, wo ein Zitat endet
fact-in-language = auf { $language }
fact-translated-from = übersetzt; Ausgangssprache: { $language }
fact-original-language-not-stated = Ausgangssprache nicht angegeben
fact-no-translation = keine Übersetzung
fact-basis = Angegebene Grundlage
fact-basis-statement = eine Äußerung von { $speaker }, { $statement }
fact-basis-taken-to-be = „{ $words }“, hier verstanden als: { $held }
fact-basis-words-not-disclosed = „{ $words }“, nicht offengelegt
fact-basis-not-disclosed = nicht offengelegt
fact-basis-stated = in der Quelle angegeben
fact-basis-inferred = von diesem Dossier erschlossen
fact-words-of-another = Worte anderer
fact-told-here-words = { $who }, wie hier wiedergegeben: „{ $words }“
fact-told-here = { $who }, wie hier wiedergegeben
fact-said = gesagt: { $date }
fact-said-with = gesagt: { $date }; { $apparatus }
fact-words-in-brackets = Worte in Klammern
fact-inserted-by-speaker = „{ $words }“: Einschub der Stimme selbst
fact-inserted-by = „{ $words }“: eingefügt von { $publisher }
fact-inserted-by-unknown = „{ $words }“: ob von der Stimme selbst oder eingefügt, ist nicht angegeben

## Sprachen mit ihren Namen; jede andere erscheint mit ihrem Kürzel

language-name = { $language ->
    [ar] Arabisch
    [az] Aserbaidschanisch
    [be] Belarussisch
    [bg] Bulgarisch
    [bn] Bengalisch
    [bs] Bosnisch
    [ca] Katalanisch
    [cs] Tschechisch
    [da] Dänisch
    [de] Deutsch
    [el] Griechisch
    [en] Englisch
    [es] Spanisch
    [et] Estnisch
    [fa] Persisch
    [fi] Finnisch
    [fr] Französisch
    [ga] Irisch
    [he] Hebräisch
    [hi] Hindi
    [hr] Kroatisch
    [hu] Ungarisch
    [hy] Armenisch
    [id] Indonesisch
    [it] Italienisch
    [ja] Japanisch
    [ka] Georgisch
    [kk] Kasachisch
    [ko] Koreanisch
    [ku] Kurdisch
    [lt] Litauisch
    [lv] Lettisch
    [mk] Mazedonisch
    [nl] Niederländisch
    [no] Norwegisch
    [pl] Polnisch
    [pt] Portugiesisch
    [ro] Rumänisch
    [ru] Russisch
    [sk] Slowakisch
    [sl] Slowenisch
    [sq] Albanisch
    [sr] Serbisch
    [sv] Schwedisch
    [sw] Suaheli
    [tr] Türkisch
    [uk] Ukrainisch
    [ur] Urdu
    [vi] Vietnamesisch
    [zh] Chinesisch
   *[other] { $language }
}

## Wie die Worte auf die Seite kamen

chain-speaker-not-identified = eine nicht identifizierte Stimme
chain-somebody = jemand ohne Namensnennung
chain-day-not-stated = Tag nicht angegeben
chain-day-inferred = { $date }, erschlossen
chain-held = liegt vor
chain-not-held = liegt nicht vor
chain-held-with-fate = liegt vor; { $fate }
chain-printed = { $date }; { $held }
chain-inferred = erschlossen
chain-stated = angegeben
chain-known-unknown = { $held }, woher es bekannt ist, ist nicht angegeben
chain-known = { $held }, { $basis }
chain-cited = { $speaker }, { $statement }
chain-part-of = liegt nicht vor; hier verstanden als das Ganze, zu dem { $what } gehört
chain-held-as-reported = liegt so vor, wie { $publisher } es wiedergibt
# $act: what was done, before the name of who did it
chain-act = { $act ->
    [told] mitgeteilt an
    [told-to] mitgeteilt an
    [quoted] zitiert von
    [interpreted] gedeutet von
    [carried] weitergegeben von
    [published] veröffentlicht von
    [printed] gedruckt in
    [paraphrased] sinngemäß wiedergegeben von
    [relied-on] herangezogen von
   *[reported] berichtet von
}
chain-step = { chain-act } { $who } ({ $known })
chain-sentence = am Anfang steht { $speaker }; die Worte wurden { $steps }
chain-sentence-told = { $speaker } { $place ->
    [occasion] sprach; Anlass:
   *[person] sprach zu
} { $who } ({ $known }); die Worte wurden dann { $steps }

## Was aus einer Quelle und aus Worten wurde

notice-sentence = { $words }.
notice-quote-lead = Der Hinweis dazu:
notice-its-publisher = die veröffentlichende Stelle
notice-its-speaker = dieselbe Stimme
# Of each: $publisher, $when (day, period or unknown), $date
notice-date = { $when ->
    [day] {" "}am { $date }
    [period] , { $date }
   *[unknown] {""}
}
notice-corrected = Berichtigt durch { $publisher }{ notice-date }.
notice-retracted = Zurückgezogen durch { $publisher }{ notice-date }.
notice-replaced = Durch eine andere Quelle ersetzt{ notice-date }.
notice-taken-back = Zurückgenommen durch { $speaker }{ notice-date }.
notice-place-taken = An ihre Stelle trat: { $source }.
notice-of-publisher = Der Hinweis der veröffentlichenden Stelle
notice-on-its-page = Was die eigene Seite dazu sagt
notice-kept-withdrawn = Die Worte bleiben erhalten, damit sichtbar ist, was zurückgezogen wurde; sie zählen nicht.
notice-kept-replaced = Die Worte bleiben erhalten, damit sichtbar ist, was ersetzt wurde; sie zählen nicht.
notice-kept-taken-back = Die Worte bleiben erhalten, damit sichtbar ist, was zurückgenommen wurde; sie zählen nicht.
notice-words-that-do = Die Worte, mit denen das geschieht: { $statement }.

## Wie sich die Seite einer Behauptung änderte

row-separator = {", "}
changes-read-with = Mit dem, was zurückgezogen ist, würde die Zeile oben lauten: „{ $line }“.
changes-sources = { $count ->
    [one] Die Quelle: { $sources }.
   *[other] Die Quellen: { $sources }.
}
changes-counts-nothing = { $count ->
    [one] Äußerung { $statements } zählt nicht mehr.
   *[other] Die Äußerungen { $statements } zählen nicht mehr.
}
changes-taken-back = { $count ->
    [one] Äußerung { $statements } wurde von derselben Stimme zurückgenommen und zählt nicht.
   *[other] Die Äußerungen { $statements } wurden von denselben Stimmen zurückgenommen und zählen nicht.
}
changes-lead-taken-back = { $count ->
    [one] { $count } Äußerung wurde von derselben Stimme zurückgenommen.
   *[other] { $count } Äußerungen wurden von denselben Stimmen zurückgenommen.
}
changes-lead-was-alleged = { $count ->
    [one] Dies wurde in einer Quelle behauptet, die seither { changes-done } wurde.
   *[other] Dies wurde in Quellen behauptet, die seither { changes-done } wurden.
}
changes-done = { $done ->
    [replaced] ersetzt
    [both] zurückgezogen oder ersetzt
   *[retracted] zurückgezogen
}
changes-lead = { $count ->
    [one] Eine Quelle wurde { changes-done }{ notice-date }.
   *[other] { $count } Quellen wurden { changes-done }{ notice-date }.
}
changes-lists-follow = Überschrift, Stand und Listen richten sich danach.
changes-its-publisher = Die veröffentlichende Stelle
changes-its-speaker = Dieselbe Stimme
changes-why-replaced = Eine andere Quelle trat an die Stelle von { $source }
changes-why-retracted = { $publisher } zog { $source } zurück
changes-why-taken-back = { $speaker } nahm es zurück: { $statement } in { $source }
correction-why = { $why }
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} Erbeten von { $by }.

## Eine Quelle in einer Liste

source-kind = { $kind ->
    [transcript] Transkript
    [video] Video
    [court-record] Gerichtsdokument
    [official-statement] offizielle Erklärung
    [dataset] Datensatz
    [web-page] Webseite
   *[news-article] Pressebericht
}

## Die Seite einer Behauptung

allegation-caution = Die Zeile oben ist die Zusammenfassung dieses Dossiers zu { $count ->
    [one] Äußerung { $statements }
   *[other] den Äußerungen { $statements }
}{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}. Sie gibt eine Behauptung wieder; dieses Dossier sagt nicht, ob sie zutrifft.
allegation-caution-nothing = Die Zeile oben handelt von einer Behauptung; dieses Dossier sagt nicht, ob sie zutrifft.
allegation-description = { $line }: die Äußerungen, der Weg, auf dem sie uns erreichten, und die dokumentierten Stellungnahmen.
allegation-parts = Teile des Eintrags zu dieser Behauptung
allegation-credibility = Admiralty-Skala, Glaubwürdigkeit der Behauptung: { $value } von 6. { $basis }
assessment-rating = Bewertung: { $rating }.
assessment-rating-on = Bewertung: { $rating }, nach dem Schema { $scheme }.
assessment-by-on = Von { $by }, { $on }.
assessment-by = Von { $by }.
assessment-on = { $on }.
cite-words = Um die Worte selbst zu zitieren, ist die Quelle anzugeben: { $source }.
accused-places = In { $places }.
accused-no-name = Die Quellen nennen keinen Namen, und auch hier wird keiner genannt.
relation-statement = Äußerung { $statement } von { $speaker }
relation-as-to = In Bezug auf { $statement }.
relation-as-to-because = In Bezug auf { $statement }: { $why }
relation-narrows = verengt
relation-narrows-reverse = wird verengt durch
relation-broadens = erweitert
relation-broadens-reverse = wird erweitert durch
relation-presupposes = setzt voraus
relation-presupposes-reverse = wird vorausgesetzt durch
relation-supports = stützt
relation-supports-reverse = wird gestützt durch
relation-contradicts = widerspricht
relation-contradicts-reverse = widerspricht
relation-in-tension = steht in Spannung zu
relation-in-tension-reverse = steht in Spannung zu
relation-interprets = deutet
relation-interprets-reverse = wird gedeutet durch
relation-derived-from = ist abgeleitet aus
relation-derived-from-reverse = dient als Grundlage für
relation-undercuts = untergräbt
relation-undercuts-reverse = wird untergraben durch

## Zeilen zum Stand

standing-count = { $count }
standing-statements = { $count }
standing-alleged = Behauptet durch { $speakers }
standing-adjudicated = Förmlich entschieden; beruht auf { $speakers }
standing-corroborated = Bekräftigt; beruht auf { $speakers }
standing-presupposed = Als gegeben angenommen durch { $speakers }
standing-supported = Gestützt, nicht gesagt, durch { $speakers }
standing-withdrawn = Zurückgezogen: behauptet durch { $speakers }
standing-supported-too = gestützt, nicht gesagt, durch { $speakers }
standing-touched = berührt durch { $count }
standing-origins-before = { $origins }, mit dem Zurückgezogenen { $before }
standing-principal-not-known = vertretene Partei nicht bekannt
standing-outlet-not-known = Medium nicht bekannt
standing-and-unknown = { $count }, weitere nicht bekannt
standing-others-and-own = { $others } und { $own }
# Of each: $who (count-speakers and the like), $extent (part, where the words speak against a part only, or whole)
standing-qualified = eingeschränkt durch { $who }
standing-disputed = { $extent ->
    [part] in Teilen infrage gestellt
   *[whole] infrage gestellt
} durch { $who }
standing-denied = { $extent ->
    [part] in Teilen dementiert
   *[whole] dementiert
} durch { $who }
standing-taken-back = { $extent ->
    [part] in Teilen zurückgenommen
   *[whole] zurückgenommen
} durch { $who }
standing-not-counted = { $what }, nicht gezählt
standing-makes = stellt auf oder stützt: { $count }
standing-speaks-for = als Stimme für { $who } gewertet
standing-counted-with = gezählt mit { $who }
standing-accused-in-none = in keiner Behauptung beschuldigt
standing-accused-by = Beschuldigt durch { $count }
standing-accused-in = in { $count }
standing-allegations-contested = { contest }: { $count }
contest = { $contest ->
    [qualified] eingeschränkt
    [taken-back] zurückgenommen
    [disputed] infrage gestellt
    [disputed-in-part] in Teilen infrage gestellt
    [denied] dementiert
    [denied-in-part] in Teilen dementiert
    [denied-by-another] von anderen Beschuldigten dementiert
    [denied-in-part-by-another] in Teilen von anderen Beschuldigten dementiert
   *[uncontested] ohne verzeichneten Widerspruch
}
# Both axes. $support (alleged, corroborated, adjudicated, withdrawn), $contest
status = { $support ->
    [corroborated] bekräftigt
    [adjudicated] förmlich entschieden
    [withdrawn] zurückgezogen
   *[alleged] behauptet
}{ $contest ->
    [uncontested] {""}
   *[other] , { contest }
}

## Was nicht zählt

# Of each: $count (statements), $why (source: they went with sources; speaker: their speakers took them back; several),
# $sources (how many), $dated (yes, where a day is known, or no), $day
withdrawn-reason-one = { $why ->
    [speaker] {" "}durch dieselbe Stimme
    [source] {" "}mit ihrer Quelle{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
withdrawn-reason-many = { $why ->
    [speaker] {" "}durch dieselben Stimmen
    [source] {" "}mit { $sources ->
        [one] ihrer Quelle
       *[other] ihren Quellen
    }{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
withdrawn-wholly = zurückgezogen: { $why ->
    [speaker] alle, die es sagten, nahmen es zurück
    [source] { $count ->
        [one] die einzige Äußerung dazu entfiel{ withdrawn-reason-one }
       *[other] die Äußerungen dazu entfielen{ withdrawn-reason-many }
    }
   *[several] keine Äußerung dazu zählt mehr
}
withdrawn-partly = { NUMBER($count) } von { $all } { $why ->
    [speaker] zurückgenommen
   *[source] zurückgezogen
}{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## Stellungnahmen

words = { $words }
replies-none = keine Stellungnahme dokumentiert
replies-none-held = keine Worte einer Stellungnahme dokumentiert
replies-on-record = { $replies } dokumentiert
replies-on-record-from = { $replies } dokumentiert; beschuldigte Parteien mit Stellungnahme: { $answered } von { $accused }
replies-on-record-to = { $replies } dokumentiert, zu { $answered } von { $all }
replies-caption-none = { CAPITAL($words) }. Das beschreibt die Suche, nicht die Parteien.
column-found-or-looked = Gefunden oder gesucht
column-looked-for = Gesucht
reply-kind = { $kind ->
    [denial-in-part] Dementi, in Teilen
    [partial] Stellungnahme in Teilen
   *[denial] Dementi
}
response-kind = { $kind ->
    [denial] Dementi
    [partial] Stellungnahme in Teilen
    [no-comment] kein Kommentar
    [no-answer] keine Antwort
    [not-sought] nicht angefragt
   *[none-found] keine gefunden
}
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome }, mit der Quelle zurückgezogen; nicht gezählt
reply-outcome-taken-back = { $outcome }, zurückgenommen; nicht gezählt
reply-outcome-not-held = { $outcome }, die Worte liegen nicht vor
reply-outcome-not-counted = { $outcome }, nicht als Stellungnahme gezählt
reply-as-told = { $who }, wiedergegeben von { $teller }
reply-for = { $who }, für { $accused }
reply-by-stranger = { $who }; ob im Namen einer beschuldigten Partei, ist nicht bekannt
reply-by = von { $who }
# $on (a date), $precision (day, or period), $how, $way (none; word: "mail"; phrase: "in a letter")
asked = angefragt { $precision ->
    [day] am { $on }
   *[period] ({ $on })
}{ $way ->
    [word] {" "}per { $how }
    [phrase] {" "}{ $how }
   *[none] {""}
}
asked-no-answer = { $asked }; keine Antwort bis { $deadline }
asked-to-answer = { $asked }; Frist für die Antwort: { $deadline }

## Über der Titelzeile einer Behauptung und über ihren Äußerungen

allegation-number = Behauptung { $number } von { $all }
allegation-judgement = ein Werturteil
allegation-status = Status: { $status }
allegation-period = Zeitraum: { $period }
allegation-period-not-stated = Zeitraum nicht angegeben
allegation-period-none = ohne Bezug auf einen Zeitraum
# $verb of a statement, $count (statements): "2 statements assert it"
verb-act = { $verb ->
    [asserts] { $count ->
        [one] stellt sie auf
       *[other] stellen sie auf
    }
    [finds] { $count ->
        [one] sieht sie als erwiesen an
       *[other] sehen sie als erwiesen an
    }
    [supports] { $count ->
        [one] stützt sie
       *[other] stützen sie
    }
    [presupposes] { $count ->
        [one] nimmt sie als gegeben an
       *[other] nehmen sie als gegeben an
    }
    [qualifies] { $count ->
        [one] schränkt sie ein
       *[other] schränken sie ein
    }
    [disputes] { $count ->
        [one] stellt sie infrage
       *[other] stellen sie infrage
    }
    [denies] { $count ->
        [one] dementiert sie
       *[other] dementieren sie
    }
    [retracts] { $count ->
        [one] nimmt sie zurück
       *[other] nehmen sie zurück
    }
    [repeats] { $count ->
        [one] wiederholt sie
       *[other] wiederholen sie
    }
   *[context] { $count ->
        [one] ist Kontext
       *[other] sind Kontext
    }
}
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { $count } { $act }
allegation-intro = { $ways }. { $count ->
    [one] Sie ist vollständig wiedergegeben.
   *[other] Alle sind vollständig und in zeitlicher Folge wiedergegeben.
}
allegation-intro-on-pages = { $ways }. Alle sind vollständig wiedergegeben, zuerst eine von jeder Art, dann in zeitlicher Folge.
allegation-intro-none = Keine Äußerung in den vorliegenden Quellen betrifft sie.
allegation-intro-withdrawn = { $count ->
    [one] { $count } weitere zählt nicht und steht am Schluss.
   *[other] { $count } weitere zählen nicht und stehen am Schluss.
}
allegation-intro-all-withdrawn = { $count ->
    [one] { $count } Äußerung betrifft sie und zählt nicht. Sie ist vollständig wiedergegeben.
   *[other] { $count } Äußerungen betreffen sie und zählen nicht. Alle sind vollständig wiedergegeben.
}

## Über dem Namen eines Akteurs

actor-kicker = Akteur
actor-accused-in = { $count ->
    [0] in keiner Behauptung beschuldigt
   *[other] beschuldigt in { count-allegations }
}
actor-speaks = { $count ->
    [0] spricht in keiner der Quellen
   *[other] { $statements } in { $sources }
}
actor-publisher-of = veröffentlichende Stelle von { $sources }
actor-summary = { $name }: { $parts }.
actor-reply-caption = Jede Behauptung, die { $name } beschuldigt, und was von der beschuldigten Partei oder für sie dokumentiert ist.
actor-caution-speaks-accused = Diese Seite verzeichnet, was { $name } gesagt haben soll und was andere über denselben Akteur gesagt haben sollen. Sie ist kein Befund, und eine Erwähnung ist keine Behauptung.
actor-caution-accused = Diese Seite verzeichnet, was andere über { $name } gesagt haben sollen. Sie ist kein Befund, und eine Erwähnung ist keine Behauptung.
actor-caution-speaks = Diese Seite verzeichnet, was { $name } gesagt haben soll. Sie sagt nicht, ob etwas davon zutrifft.
actor-caution-mentioned = Diese Seite verzeichnet, wo { $name } in den vorliegenden Quellen vorkommt. Eine Erwähnung ist keine Behauptung.
actor-caution-referred-to = Nichts auf dieser Seite wird von { $name } gesagt oder über denselben Akteur behauptet: Die vorliegenden Quellen oder die Anmerkungen dieses Dossiers verweisen darauf.

## Die Zeile über einer Behauptung

speaker-not-identified = eine nicht identifizierte Stimme
attribution-who = { $wholly } und, in Teilen, { $partly }
# Die Zusammenfassung der Redaktion folgt und beginnt mit „dass“; das Komma davor steht hier.
# Of each: $who (names, or attribution-who), $count (how many they are), $extent (whole, or part where all of them
# say a part only)
attribution-says = { CAPITAL($who) } { $count ->
    [one] soll
   *[other] sollen
}{ $extent ->
    [part] {" "}in Teilen
   *[whole] {""}
} gesagt haben,
attribution-finds = { CAPITAL($who) } { $count ->
    [one] soll es
   *[other] sollen es
}{ $extent ->
    [part] {" "}in Teilen
   *[whole] {""}
} als erwiesen angesehen haben,
attribution-took-back = { CAPITAL($who) } { $count ->
    [one] soll
   *[other] sollen
}{ $extent ->
    [part] {" "}in Teilen
   *[whole] {""}
} gesagt und später zurückgenommen haben,
attribution-supports = { CAPITAL($who) } { $count ->
    [one] soll
   *[other] sollen
}, ohne sie selbst aufzustellen,{ $extent ->
    [part] {" "}in Teilen
   *[whole] {""}
} die Behauptung gestützt haben,
attribution-presupposes = { CAPITAL($who) } { $count ->
    [one] nimmt es
   *[other] nehmen es
}{ $extent ->
    [part] {" "}in Teilen
   *[whole] {""}
} als gegeben an,
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution }
attribution-nobody-now = Den Quellen zufolge sagt niemand mehr,
attribution-nobody = Keine verortete Äußerung besagt,
attribution-repeats = Keine verortete Äußerung stellt diese Behauptung auf, mindestens eine aber wiederholt,

## Der Rahmen jeder Seite

section-overview = Überblick
frame-skip = Zum Text springen
frame-navigation = Dossier
colophon-neutrality = Dieses Dossier verzeichnet, wer was zu wem und auf welcher angegebenen Grundlage gesagt hat. Es befindet nicht darüber, ob eine Behauptung wahr oder falsch ist. Beschuldigt zu werden ist kein Beleg.
colophon-reply = Wer hier genannt ist, kann { $link }: { $contact }.
colophon-unreviewed = Die deutschen Wörter dieser Oberfläche hat noch niemand durchgesehen.
colophon-reply-link = Stellung nehmen oder um Berichtigung bitten
colophon-made = Zusammengestellt aus { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}Veröffentlicht von { $publisher }.
} Bei jedem Erstellen dieser Seiten wird jedes Zitat mit dem Text verglichen, aus dem es stammt.
colophon-sources-some-gone = { count-sources }, { $gone }
colophon-only-source-gone = { count-sources }, die nicht mehr gilt
colophon-sources-retracted = { $count } davon zurückgezogen
colophon-sources-replaced = { $count } davon ersetzt
colophon-proof = Zum Abgleich dieser Kopie mit dem, was erstellt wurde: { $manifest }, { $sums }.
colophon-manifest = Manifest
colophon-sums = SHA-256-Prüfsummen
frame-feed = Feed

## Teile mehrerer Seiten

heading-spoken-of-by = Worin davon die Rede ist
heading-linked-from = Verlinkt von
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = Behauptung { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
cite-reference = „{ $title }.“ In: { $site }, { $what }{ $version ->
    [none] {""}
   *[other] , Fassung: { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
chain-caption = Wie die Worte auf diese Seite kamen: { $sentence }.
day-not-recorded = Tag nicht vermerkt
change-words-removed = Worte entfernt.
notice-quote = Der Hinweis dazu: { $words }
pages-before = Davor
pages-after = Danach
pages-page = Seite { $number }
pager-previous = Zurück · { $number }
pager-next = Weiter · { $number }
passage-notes = Anmerkungen zu: { $passage }
standing-label = Stand, errechnet aus den Äußerungen unten
statement-not-shown = Die Worte werden nicht gezeigt: Die Rechte an dieser Quelle erlauben nur Angaben über sie.
statement-in-place = An Ort und Stelle lesen
legend-absent = – in diesem Dossier nicht vorhanden

## Spalten von Tabellen

column-number = Nummer
column-said = Es heißt
column-said-by = Gesagt von
column-how-accused = Wie beschuldigt
column-assert = Behaupten
column-qualify = Einschränken
column-contest = Infrage stellen, dementieren oder zurücknehmen
column-origins = Ursprünge
column-evidence-disclosed = Offengelegte Belege
column-evidence = Belege
column-replies-on-record = Dokumentierte Stellungnahmen
column-replies = Stellungnahmen
column-actor = Akteur
column-office-printed = Amt, wie gedruckt
column-office = Amt
column-statements = Äußerungen
column-made = Aufgestellte oder gestützte Behauptungen
column-makes = Stellt auf oder stützt
column-accused-in = Beschuldigt in
column-sources-linked = Verlinkte Quellen
column-named-in = Genannt in
column-allegation = Behauptung
column-whose-reply = Wessen Stellungnahme
column-outcome = Ergebnis
column-on = Datum

## Die Startseite

home-kicker = Öffentliches Dossier
home-published-by = veröffentlicht von { $publisher }
home-in-figures = In Zahlen
home-latest-sources = Neueste Quellen
home-how-to-read = Wie es zu lesen ist
home-replies-and-corrections = Stellungnahmen und Berichtigungen.
home-not-held = Gaben die Worte weiter, liegen nicht vor.
home-questions-note = Was die Redaktion als offen vermerkt hat.
home-legend = Eine Äußerung kann eine Behauptung auf diese Weisen betreffen. Auf jeder Seite stehen dafür dieselben Wörter, Zeichen und Linien.
allegations-none-yet = Noch ist keine Behauptung verzeichnet.
home-no-actor = Noch spricht kein Akteur, und keiner ist beschuldigt.
home-actors-caption = Akteure, ihre jeweilige Rolle, und wie oft sie vorkommen
ledger-caption = Behauptungen, wer sie jeweils aufgestellt haben soll, und ihr Stand
ledger-caution = Jede Zeile gibt wieder, was jemand gesagt haben soll, in der Zusammenfassung dieses Dossiers; die Worte selbst sind einen Schritt entfernt. Die Zahlen zählen Äußerungen, nicht Tatsachen.
ledger-no-contests = Keine Äußerung stellt eine Behauptung infrage oder dementiert sie; deshalb gibt es dafür keine Spalte.
sources-none-yet = Noch liegt keine Quelle vor.
heading-allegations = Behauptungen
heading-actors = Akteure
heading-not-known = Nicht bekannt
home-more-in-list = { $count } weitere in der Liste aller Einträge

## Die Startseite: was gezählt und über das Dossier gesagt wird

home-corrections = { $count ->
    [0] bisher keine Berichtigungen
    [one] { $count } Berichtigung
   *[other] { $count } Berichtigungen
}
home-sources-fallen = { $count ->
    [one] { $count } Quelle zurückgezogen oder ersetzt
   *[other] { $count } Quellen zurückgezogen oder ersetzt
}
home-group = { $title } – { $note }
home-group-bare = { $title }
home-speakers = Stimmen
home-accused = Beschuldigt
home-accused-note = durch eine Stimme, in einer Behauptung oben
home-all-allegations = Alle { $count }, in der Reihenfolge des Dossiers
home-all-sources = Alle { $count } Quellen
home-all-actors = { $count ->
    [one] Der einzige Akteur
   *[other] Alle { $count } Akteure
}
home-not-held-names = { $lead } { $names }.
home-mentioned = { $count ->
    [one] { $count } weiterer Akteur wird erwähnt, angesprochen oder gibt Worte weiter, spricht aber nicht und ist nicht beschuldigt.
   *[other] { $count } weitere Akteure werden erwähnt, angesprochen oder geben Worte weiter, sprechen aber nicht und sind nicht beschuldigt.
}
home-question-of = Behauptung { $number }
home-questions-more = { $count ->
    [one] { $count } weitere Frage steht auf den Seiten der Behauptungen.
   *[other] { $count } weitere Fragen stehen auf den Seiten der Behauptungen.
}
home-reply = { $lead } { $contact }.

## Die Startseite: sechs Zahlen, jeweils mit Sätzen dazu, wie sie zustande kamen

home-figure-sources = { $count ->
    [one] vorliegende Quelle
   *[other] vorliegende Quellen
}
home-sources-one-publisher = Eine veröffentlichende Stelle: { $publisher }.
home-sources-publishers = { $count ->
    [0] Keine bekannte veröffentlichende Stelle.
    [one] { $count } veröffentlichende Stelle.
   *[other] { $count } veröffentlichende Stellen.
}
home-sources-publisher-unknown = Bei { $count } ist die veröffentlichende Stelle nicht bekannt.
home-sources-gone = { $count ->
    [one] { $count } gilt nicht mehr.
   *[other] { $count } gelten nicht mehr.
}
home-figure-speakers = { $count ->
    [one] Stimme
   *[other] Stimmen
}
home-speakers-voices-of-one = Alle werden als Stimmen für { $who } gewertet.
home-speakers-counted-with-one = Alle werden mit { $who } gezählt.
home-speakers-voices = Gewertet als Stimmen für { $count } vertretene Parteien.
home-speakers-counted-with = Gezählt mit { $count } vertretenen Parteien.
home-speakers-principals-unknown = In wessen Namen, ist nicht bekannt.
home-speakers-some-unknown = { $count ->
    [one] In wessen Namen { $count } davon spricht, ist nicht bekannt.
   *[other] In wessen Namen { $count } davon sprechen, ist nicht bekannt.
}
home-statements-located = { $count ->
    [0] Keine Äußerung verortet.
    [one] { $count } Äußerung verortet.
   *[other] { $count } Äußerungen verortet.
}
home-statements-gone = { $count ->
    [one] { $count } Äußerung zurückgezogen, nicht gezählt.
   *[other] { $count } Äußerungen zurückgezogen, nicht gezählt.
}
home-figure-allegations = { $count ->
    [one] Behauptung
   *[other] Behauptungen
}
home-allegations-note = { $accusing }; { $contested }.
home-allegations-accusing = { $count ->
    [0] Keine lässt eine beschuldigte Partei erkennen
    [one] { $count } lässt eine beschuldigte Partei erkennen
   *[other] { $count } lassen eine beschuldigte Partei erkennen
}
home-allegations-contested = { $count ->
    [0] keine Äußerung schränkt eine ein, stellt eine infrage oder dementiert eine
    [one] zu { $count } gibt es eine Äußerung, die sie { $ways }
   *[other] zu { $count } gibt es jeweils eine Äußerung, die sie { $ways }
}
# $way in which a statement speaks against an allegation
home-contest-way = { $way ->
    [qualifies] einschränkt
    [disputes] infrage stellt
    [takes-back] zurücknimmt
   *[denies] dementiert
}
home-allegations-gone = { $count } davon stellt niemand mehr auf.
home-figure-origins = { $count ->
    [one] unabhängiger Ursprung
   *[other] unabhängige Ursprünge
}
home-origins-note = { $count ->
    [0] Keine Behauptung hat zwei oder mehr.
    [one] { $count } Behauptung hat zwei oder mehr.
   *[other] { $count } Behauptungen haben zwei oder mehr.
}
home-figure-evidence = { $count ->
    [one] offengelegter Beleg
   *[other] offengelegte Belege
}
home-evidence-note = { $count ->
    [0] Dokumente, die eine Stimme als Beleg nennt und die dem Dossier vorliegen.
    [one] { $count } Äußerung verweist auf eine Grundlage, die nicht gezeigt wird.
   *[other] { $count } Äußerungen verweisen auf eine Grundlage, die nicht gezeigt wird.
}
home-figure-replies = { $count ->
    [one] dokumentierte Stellungnahme
   *[other] dokumentierte Stellungnahmen
}
home-replies-nobody-accused = Keine Behauptung lässt eine beschuldigte Partei erkennen.
home-replies-of-accused = { $accused ->
    [one] Von { $accused } beschuldigten Partei.
   *[other] Von { $accused } beschuldigten Parteien.
}
home-replies-by-only-accused = Von der einen beschuldigten Partei oder für sie.
home-replies-by-accused = Von oder für { $answered } von { $accused } beschuldigten Parteien.
home-replies-counted-once = Eine Partei wird für jede Behauptung einmal gezählt.
home-replies-searched = Zuletzt gesucht: { $date }.

## Die Seiten der Behauptungen

allegation-accused = Wer beschuldigt ist
allegation-nobody-accused = Niemand ist beschuldigt.
allegation-somebody-accused = Beschuldigt ist jemand; aus den Worten geht nicht hervor, wer. Auch hier wird niemand genannt.
allegation-accused-not-recorded = Wer beschuldigt ist, ist nicht vermerkt.
allegation-standing-lead = Wie der Stand errechnet wird.
allegation-said = Was gesagt wurde
allegation-context-note = Anmerkungen der Redaktion zum Wortlaut.
allegation-no-ledger-nobody = Wo niemand beschuldigt ist, wird kein Verzeichnis der Stellungnahmen geführt. Wer hier genannt ist, kann Stellung nehmen.
allegation-no-ledger-unknown = Wo nicht hervorgeht, wer beschuldigt ist, wird kein Verzeichnis der Stellungnahmen geführt. Wer hier genannt ist, kann Stellung nehmen.
allegation-send-reply = Stellungnahme oder Berichtigung senden
allegation-relations = Andere Behauptungen
heading-spoken-of-in = Worin davon die Rede ist
heading-cite = Wie zu zitieren ist
history-added = In das Dossier aufgenommen
history-no-corrections = Berichtigungen: keine.
allegation-context = Kontext
allegation-assessment = Bewertung
heading-replies = Stellungnahmen
heading-history = Verlauf
column-date = Datum
column-change = Änderung
column-why = Grund
allegation-topics = zu { $topics }
allegation-part = { $part } des Eintrags zu dieser Behauptung.
# $principals: governments, where all are, else principals
allegation-standing = Jede Stimme wird einmal gezählt. Äußerungen, die eine Stimme, { $principals ->
    [principals] eine vertretene Partei
   *[governments] eine Regierung
} (als deren Stimme jemand gewertet wird oder der eine Stimme angehört) oder die angeführten Belege gemeinsam haben, zählen als ein Ursprung.
allegation-standing-withdrawn = Was zurückgezogen oder zurückgenommen wurde, wird gezeigt und zählt nicht: nicht als Stimme, nicht als Ursprung, nicht als Stützung, nicht als Stellungnahme.

## Die Seiten der Akteure

actor-part = Seite { $number } von { $all } des Eintrags zu diesem Akteur.
actor-none-found = „Keine gefunden“ beschreibt die Suche, nicht die Parteien.
actor-reply-welcome = Willkommen ist eine Stellungnahme
actor-send-reply = Stellungnahme senden
actor-words = Die Worte
actor-made = Aufgestellte oder gestützte Behauptungen, und wen sie beschuldigen
actor-other-mentions = Weitere Erwähnungen
actor-mentioned-in = Erwähnt in
actor-mention-note = Eine Erwähnung ist keine Behauptung.
actor-names = Namen, wie gedruckt
actor-ties = Amt und vertretene Partei
extent-in-part = in Teilen
column-form = Form
column-times = Wie oft
column-where = Wo
actor-accused-caption = Behauptungen, die { $name } beschuldigen
actor-words-intro = Die Äußerungen, deren Worte { $name } in einer Behauptung erkennen lassen, und jene, die eine solche Behauptung einschränken, infrage stellen oder dementieren, in zeitlicher Folge. Wie jede auf diese Seite kam, steht auf der Seite der jeweiligen Behauptung.
actor-statements-intro = Was { $name } gesagt haben soll, in zeitlicher Folge; was keinen Tag hat, steht dort, wo die Quelle gedruckt wurde.
actor-picture = Ein Bild darin zeigt den Akteur.
actor-only-in-words = Nur in den oben wiedergegebenen Worten erwähnt.

## Die Seiten der Akteure: was in ihren Listen steht

actor-made-small = Beschuldigt: { $accused }. In { $statements }.
actor-mention = { $reference }{ $forms ->
    [0] {""}
   *[other] : { $forms }
}.
actor-mention-form = „{ $words }“{ $places ->
    [0] {""}
   *[other] {" "}({ $places })
}
mention-paragraphs = { $count ->
    [one] Absatz { $numbers }
   *[other] Absätze { $numbers }
}
count-other-sources = { $count ->
    [0] keine weitere Quelle
    [one] { $count } weitere Quelle
   *[other] { $count } weitere Quellen
}
actor-reply = { $lead } von der genannten Partei oder in ihrem Namen. { $link }
tie-office = Amt
tie-part-of = gehört zu
tie-speaks-for = gewertet als Stimme für
tie-why-named = Grund der Nennung
tie-elsewhere = anderswo
tie-title-as-printed = der Titel, wie gedruckt
tie-nobody-else = niemand sonst
# $title as printed, $body (a name), $from and $to (dates, or that they are not stated); each of these, or the key none
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] , { $body }
}{ $from ->
    [none] {""}
   *[other] , von: { $from }
}{ $to ->
    [none] {""}
   *[other] , bis: { $to }
}
shelf-spoken-for-by = Wer als Stimme für diesen Akteur gewertet wird
shelf-members = Zugehörige Teile
shelf-published = Veröffentlichte Quellen
shelf-carried = Weitergegebene Worte
shelf-addressed = An diesen Akteur gerichtete Worte
shelf-reported = Worte dieses Akteurs, von anderen wiedergegeben
shelf-linked = In den Anmerkungen dieses Dossiers erwähnt
shelf-carried-note = Nach Darstellung der vorliegenden Quellen. Ob { $name } sie veröffentlicht hat, ist nicht bekannt.
shelf-speaker-not-identified = Stimme nicht identifiziert
shelf-statement = { $speaker }, { $label }
shelf-kind = { $kind ->
    [allegation] Behauptung
   *[page] Seite
}

## Listen

actors-order = nach Namen geordnet
actors-letters = Anfangsbuchstaben der Namen
actors-caution = Wer spricht, von wem gesprochen wird und durch wen die Worte kamen. „Beschuldigt“ ist eine Rolle in einem Satz, den jemand gesagt hat; eine Erwähnung ist keine Behauptung.
actors-caption = Akteure, und wie oft sie jeweils sprechen, behaupten, beschuldigt sind, Stellung nehmen und genannt werden
allegations-order = in der Reihenfolge des Dossiers
heading-sources = Quellen
sources-standfirst = Die Dokumente, die dem Dossier vorliegen, die neuesten zuerst. Jedes Zitat ist eine Stelle in einem von ihnen.
sources-by-date = Nach Datum
topic-kicker = Thema
topic-caution = Ein Thema ist eine Einordnung der Redaktion. Jede Zeile gibt wieder, was jemand gesagt haben soll, in der Zusammenfassung dieses Dossiers; die Worte selbst sind einen Schritt entfernt.
topic-sources = Die Dokumente, in denen jemand von diesen Behauptungen spricht, die neuesten zuerst.
topics-kicker = Themen
topics-heading = Nach Themen
topics-standfirst = Einordnungen der Redaktion, die umfangreichste zuerst. Eine Behauptung, die zwei Themen berührt, steht unter beiden; was darin gesagt ist, wird von denen gesagt, die auf ihrer eigenen Seite genannt sind.
topics-said-by = Gesagt von: { $names }.

## Listen: was ihre Seiten über sich sagen

list-more = { $count } weitere auf { $pages ->
    [one] der folgenden Seite
   *[other] den folgenden Seiten
}
count-more = { $count } weitere
series-and-more = { $parts } und { $more }
pages-page-of = Seite { $number } von { $all }
pages-page-of-in-row = Seite { $number } von { $all }
title-page-of = { $title }, Seite { $number } von { $all }
pages-of-allegations = Seiten der Behauptungen
pages-of-actors = Seiten der Akteure
pages-of-topics = Seiten der Themen
parts-of-topic = Teile dieses Themas
parts-of-actor = Teile des Eintrags zu diesem Akteur
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] kein Akteur
    [one] { $count } Akteur
   *[other] { $count } Akteure
}
count-topics = { $count ->
    [0] kein Thema
    [one] { $count } Thema
   *[other] { $count } Themen
}
topics-small = { $allegations }, { $sources }
topics-more = und { $others }

## Die Matrix: Stimmen und Behauptungen

matrix-kicker = Matrix
matrix-title = { $heading } — { matrix-kicker }
matrix-heading = { CAPITAL($allegations) }: { $origins }
matrix-heading-of = Wer sagt was: { $what }
matrix-heading-accused = Wer sagt was über { $who }
matrix-standfirst = Eine Zeile für jede Behauptung, eine Spalte für jede Stimme. Stimmen unter einer Klammer zählen für ein und dieselbe Partei: Wie viele von ihnen auch dasselbe sagen, es hat einen Ursprung. Eine leere Zelle bedeutet, dass dazu keine Äußerung dieser Stimme gefunden wurde; darüber, was sie denkt, sagt sie nichts.
matrix-some = { $shown } von { $speakers } haben eine Spalte: jene, die sich zu den meisten dieser Behauptungen äußern.
matrix-caption = Wie sich die Äußerungen jeder Stimme zu jeder Behauptung verhalten; die Stimmen sind nach den Parteien geordnet, für die sie zählen
matrix-others = Weitere Matrizen
matrix-whole = alle Behauptungen
matrix-all = alle { $count }
matrix-parts = Teile dieser Matrix
matrix-block = { $speakers }, ein Ursprung
matrix-block-shared = { $speakers }, mit den anderen als eine gezählt
matrix-own-account = In eigenem Namen
matrix-principal-not-known = Vertretene Partei nicht bekannt
matrix-speaker-for = { $speaker }, für { $principal }
matrix-origins = Unabhängige Ursprünge
matrix-further = Weitere Stimmen
matrix-in-all = Insgesamt
matrix-marks = Zeichen
matrix-note = Wo eine Stimme sich auf mehrere Weisen zu einer Behauptung verhält, steht jede mit ihren eigenen Äußerungen, genannt oder gezählt.
matrix-withdrawn = Was gestrichen ist, wurde mit seiner Quelle zurückgezogen oder zurückgenommen: Es wird gezeigt und zählt nicht.

## Der Satz der Ursprünge: ein Glied nach dem anderen, und was jedes beendet

small-number = { $count ->
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
   *[other] { $count }
}
origins-speakers = { $count ->
    [1] eine Stimme
    [2] zwei Stimmen
   *[other] { small-number } Stimmen
}
origins-governments = { $count ->
    [1] eine Regierung
    [2] zwei Regierungen
   *[other] { small-number } Regierungen
}
origins-principals = { $count ->
    [1] eine vertretene Partei
    [2] zwei vertretene Parteien
   *[other] { small-number } vertretene Parteien
}
origins-outlets = { $count ->
    [1] ein Medium
    [2] zwei Medien
   *[other] { small-number } Medien
}
origins-origins = { $count ->
    [1] ein unabhängiger Ursprung
    [2] zwei unabhängige Ursprünge
   *[other] { small-number } unabhängige Ursprünge
}
origins-and-unknown = { $term } und weitere, die nicht bekannt sind
origins-first = { CAPITAL($term) },
origins-second = { $term },
origins-third = { $term }:
origins-last = { $term }.
origins-sentence = { $first } { $second } { $third } { $last }
origins-label = Wie viele Ursprünge die Äußerungen haben
origins-in-matrix = In der Matrix ansehen
origins-corroborated = { $count ->
    [0] Keine Behauptung hat einen zweiten.
    [one] { $count } von { $all } Behauptungen hat zwei oder mehr.
   *[other] { $count } von { $all } Behauptungen haben zwei oder mehr.
}
home-caution = Jede Zeile fasst zusammen, was jemand den Quellen nach gesagt hat; die Worte stehen einen Schritt weiter. Gezählt werden Äußerungen, nicht Tatsachen.
home-about = Über dieses Dossier
home-chosen = { $shown } von { $all }, von der Redaktion ausgewählt.
home-newest = { $shown } von { $all }, die zuletzt hinzugekommenen.
home-origin-meaning = Äußerungen mit derselben Stimme, derselben vertretenen Partei oder denselben Belegen haben einen gemeinsamen; was nicht bekannt ist, zählt als gemeinsam
home-evidence-meaning = was eine Stimme anführt und dem Dossier vorliegt; „{ value-none }“, wo es nur erwähnt wird
home-reply-meaning = Worte der Beschuldigten oder derer, die für sie sprechen; „0 von 3“ heißt: drei Beschuldigte, von keinem eine Stellungnahme

## Das Netz: wer sich auf wen stützt, und wer über wen spricht

network-kicker = Netz
network-heading = Wer sich den Quellen nach über wen äußert
network-standfirst = Eine Zeile für jede Partei, für die etwas gesagt wird, eine Spalte für jede beschuldigte Partei. Eine Zahl zählt die Behauptungen, die Stimmen der einen den Quellen nach über die andere aufstellen; Tatsachen zählt sie nicht. Eine leere Zelle bedeutet, dass keine gefunden wurde.
network-caption = Behauptungen, nach denen, für die sie aufgestellt werden, und nach denen, die sie beschuldigen
network-in-whose-name = In wessen Namen
network-all = Behauptungen, die jemanden beschuldigen
network-parts = Teile des Netzes
network-further = { $count ->
    [one] { $count } weitere beschuldigte Partei hat keine Spalte.
   *[other] { $count } weitere beschuldigte Parteien haben keine Spalte.
}
network-empty = Keine Behauptung beschuldigt jemanden, der genannt ist.
reliance-heading = Wer sich auf wen stützt
reliance-title = { reliance-heading }: { $line }
reliance-standfirst = Von einer Seite zur anderen zu lesen: worauf eine Stimme sich stützt, wer spricht, zu wem es gesagt wurde, wo es gedruckt steht. Was zusammenhängt, ist ein Ursprung, wie viele auch sprechen.
reliance-origin = Ursprung { $number }
reliance-touching = Stützt sie oder setzt sie voraus, wo andere sie aufstellen
reliance-against = Spricht dagegen oder schränkt ein
reliance-beside = Nicht gezählt: wiederholt, zum Verständnis nötig oder zurückgezogen
reliance-more = { $count ->
    [one] { $count } weitere Äußerung steht nur in der Tabelle.
   *[other] { $count } weitere Äußerungen stehen nur in der Tabelle.
}
reliance-figure = Zeichnung: wer sich auf wen stützt
reliance-table = Dasselbe als Tabelle
reliance-caption = Äußerungen zu dieser Behauptung, worauf jede sich stützt und wie ihre Worte weitergegeben wurden
reliance-speaker = Stimme
reliance-bears = Verhältnis zur Behauptung
reliance-rests-on = Stützt sich auf
reliance-said-to = Gesagt zu, oder weitergegeben von
reliance-printed-in = Gedruckt in
reliance-parts = Teile dieses Netzes
reliance-key-person = eine Person
reliance-key-held = ein Dokument, das hier vorliegt
reliance-key-not-held = ein Anlass oder ein Dokument, das nicht vorliegt
reliance-key-undisclosed = nicht offengelegt
reliance-key-relies = stützt sich auf Worte anderer

## Die Seiten der Quellen

source-brief-label = Herkunft in Kürze
source-brief-no-address = keine Adresse bekannt
source-brief-more = Herkunft vollständig
source-coverage = Was verwendet ist
source-reserve = Was gezeigt werden darf
source-text = Der Text
source-not-here = Nicht auf dieser Seite
source-actors = Akteure darin
column-as-printed = Wie gedruckt
source-actors-note = Eine Rolle ist das, was die Worte mit jemandem tun. Beschuldigt zu werden ist kein Beleg.
source-corrections-caption = Änderungen an dem, was diese Seite über die Quelle sagt.
source-provenance = Herkunft
column-part = Rolle
heading-corrections = Berichtigungen
sources-by-date-label = Quellen nach Datum
source-before = Quelle davor · { $date }
source-after = Quelle danach · { $date }
source-more = worin davon die Rede ist
source-kicker = Quelle
sidenote-back = Zurück zu Äußerung { $label } im Text
sidenote-statement = Äußerung { $label }
sidenote-located-only = Nur verortet.

## Die Seiten der Quellen: wie eine Quelle bezeichnet wird

source-fate-after = ({ source-fate })
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# Nach einem Verb, also im Akkusativ
source-kind-one = { $kind ->
    [transcript] ein Transkript
    [video] ein Video
    [court-record] ein Gerichtsdokument
    [official-statement] eine offizielle Erklärung
    [dataset] einen Datensatz
    [web-page] eine Webseite
   *[news-article] einen Pressebericht
}
statement-numbered = Äußerung { $number }
source-page-title = { source-named } – { $publisher }, { $day }
source-page-title-with-id = { $title } ({ $id })
source-summary = { $publisher }, { $day }{ $fate ->
    [current] {""}
   *[other] , { source-fate }
}: { $count ->
    [0] keine Äußerung an ihrer Stelle verortet
    [one] { $count } Äußerung an ihrer Stelle verortet
   *[other] { $count } Äußerungen an ihrer Stelle verortet
}.
source-more-summary = Worin von dieser Quelle die Rede ist, Seite { $number }.
source-more-pages = Weitere Verweise auf diese Quelle
source-kicker-fate = Quelle, { source-fate }
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] , auf { $language }
}

## Die Seiten der Quellen: Herkunft in Kürze

source-brief-printed = Gedruckt { $words }
source-brief-taken = hier verstanden als { $day }
source-brief-held-word = liegt vor
source-brief-not-held-word = liegt nicht vor
source-brief-held = Originaldatei { $held }, { $compared }
source-brief-not-held = Originaldatei { $held }
count-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
source-brief-left-out = { $lines } hier ausgelassen
source-located = { $count ->
    [0] keine Äußerung verortet
    [one] { $count } Äußerung verortet
   *[other] { $count } Äußerungen verortet
}
source-kept = Der Text bleibt erhalten, damit sichtbar ist, was { $fate ->
    [retracted] zurückgezogen
   *[replaced] ersetzt
} wurde; die Äußerungen darin zählen nicht.

## Die Seiten der Quellen: was verwendet ist und was gezeigt werden darf

# Steht vor männlichen Hauptwörtern (Absatz, Vorgang)
number-in-words = { $count ->
    [0] kein
    [1] ein
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $count }
}
coverage-paragraphs = { number-in-words } { $count ->
    [0] Absatz
    [one] Absatz
   *[other] Absätze
}
coverage-bears = { $share } % mit Bezug auf eine Behauptung
coverage-located = { $share } % nur verortet oder Kontext
coverage-rest = { $share } % in keiner verorteten Äußerung
coverage-drawn = { CAPITAL($paragraphs) }, von links nach rechts, in maßstäblicher Länge.
coverage-sentences = { $extent ->
    [none] Kein Satz enthält eine verortete Äußerung
    [only] Der einzige Satz enthält eine verortete Äußerung
    [all] Alle { $all } Sätze enthalten eine verortete Äußerung
   *[some] { $count } von { $all } Sätzen { $count ->
        [one] enthält
       *[other] enthalten
    } eine verortete Äußerung
}{ $extent ->
    [none] {""}
   *[other] ; { $bearing ->
        [0] keiner betrifft
        [one] { $bearing } betrifft
       *[other] { $bearing } betreffen
    } eine Behauptung
}.
coverage-quoted = { $extent ->
    [nothing] In den Absätzen steht nichts in Anführungszeichen.
    [kept] Von dem, was in den Absätzen in Anführungszeichen steht, ist nichts ausgelassen.
   *[some] Worte in Anführungszeichen sind in { $count ->
        [one] { $count } Satz
       *[other] { $count } Sätzen
    } ausgelassen.
}
source-reserve-quotations = Der Text wird nicht vollständig gezeigt, nur die Worte verorteter Äußerungen, jeweils mit Anmerkung.
source-reserve-metadata = Vom Text werden keine Worte gezeigt. { $count ->
    [0] Keine Äußerung ist darin verortet.
    [one] { $count } Äußerung ist darin verortet; auch ihre Worte werden nicht gezeigt.
   *[other] { $count } Äußerungen sind darin verortet; auch ihre Worte werden nicht gezeigt.
}

## Die Seiten der Quellen: wie sich der Text zur Originaldatei verhält

faithful-unaltered = unverändert
faithful-not-compared = hier nicht mit dem Text verglichen
faithful-differs = von der der Text hier abweicht
faithful-read-by = gelesen mit { $program }
faithful-note-not-compared = Die Worte wurden nicht mit der Originaldatei verglichen, die nur mit einem Programm zu lesen ist.
faithful-note-read-by = Die Worte der Originaldatei wurden mit { $program } daraus gelesen.
faithful-note-liberties = Beim Lesen: { $liberties }.
faithful-liberty = { $liberty ->
    [hyphens] am Zeilenende getrennte Wörter sind zusammengefügt
    [page-headers] Zeilen, die sich am Kopf oder Fuß der Seiten wiederholen, sind ausgelassen
    [page-numbers] Seitenzahlen sind ausgelassen
    [line-breaks] was durch Zeilenenden getrennt ist, ist zusammengefügt
   *[padding] Reihen von Punkten und Linien sind ausgelassen, gesperrte Buchstaben zusammengefügt
}
faithful-note-differs = Der Text hier weicht von der Originaldatei ab. Der angegebene Grund: { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = Wörter des Textes hier können von denen der Originaldatei abweichen.

## Die Seiten der Quellen: Zeichenerklärung zum Text

legend-sample = { $style ->
    [solid] durchgezogene Linie
    [dotted] gepunktete Linie
    [dashed] gestrichelte Linie
    [double] doppelte Linie
    [hairline] Haarlinie
    [deeper] dunkler
    [italic] (kursiv)
   *[dots] feine Punkte
}
# Nebensatz: „…, die eine Behauptung aufstellt oder stützt“
legend-verb = { $verb ->
    [asserts] aufstellt
    [finds] als erwiesen ansieht
    [supports] stützt
    [presupposes] voraussetzt
    [qualifies] einschränkt
    [disputes] infrage stellt
    [denies] dementiert
   *[retracts] zurücknimmt
}
legend-verbs = Äußerung, die eine Behauptung { $verbs }
legend-repeats = wiederholt eine Behauptung
legend-context = Kontext zu einer Behauptung
legend-located-only = nur verortet
legend-deeper = betrifft mehr als eine Behauptung
legend-insertion = Worte in Klammern innerhalb eines Zitats, die möglicherweise nicht von der zitierten Stimme stammen
legend-name = ein Name; er führt zum Akteur
legend-item = { $meaning };
legend-last = { $meaning }.

## Die Seiten der Quellen: Stellen und ihre Anmerkungen

passage-label = { $region ->
    [headline] Überschrift
    [deck] Vorspann
    [caption] Bildunterschrift
   *[body] ¶ { $number }
}
passage-name = { $region ->
    [headline] Überschrift
    [deck] Vorspann
    [caption] Bildunterschrift { $number }
   *[body] Absatz { $number }
}
passage-note-on = { $label }, { $verbs }; Anmerkung
sidenote-speaker-unknown = eine nicht identifizierte Stimme
sidenote-who = { $speaker }, { $form }.
sidenote-who-told = { $speaker }, wiedergegeben durch { $tellers }, { $form }.
sidenote-quoted = zitiert
sidenote-reported = in den Worten von { $publisher }
sidenote-reported-by-source = in den Worten der Quelle
sidenote-unclear = in unklaren Anführungszeichen
sidenote-not-located = im Text nicht verortet
sidenote-extent = – { $words ->
    [none] { $note }
   *[other] in den Worten { $words }{ $note ->
        [none] {""}
       *[other] ; { $note }
    }
}
sidenote-basis = { $basis ->
    [stated] angegeben
    [inferred] erschlossen
   *[unknown] nicht bekannt
}
sidenote-cites-taken = Grundlage: { $words }, hier verstanden als: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-cites-held = Grundlage: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-cites-undisclosed = Grundlage: { $words }, nicht offengelegt{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-cites-nothing = Grundlage nicht offengelegt{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = jemand
sidenote-tells = Gibt wieder, was { $who } gesagt haben soll{ $words ->
    [none] {""}
   *[other] : { $words }
}.
sidenote-said = Gesagt: { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] , erschlossen
    [unknown] , woher es bekannt ist, ist nicht vermerkt
   *[stated] {""}
}.
sidenote-day-not-stated = Tag nicht angegeben.

## Die Seiten der Quellen: Herkunft

provenance-publisher = Veröffentlichende Stelle
provenance-date-printed = Datum, wie gedruckt
provenance-dateline = Ortszeile
provenance-date-taken = Hier verstanden als
provenance-changed = Von der veröffentlichenden Stelle geändert
provenance-author = Verfasst von
provenance-language = Sprache
provenance-translation = Übersetzung
provenance-section = Rubrik
provenance-address = Adresse
provenance-copies = Kopien
provenance-received = Erhalten
provenance-original = Originaldatei
provenance-its-text = Text der Datei
provenance-left-out = Hier ausgelassen
provenance-picture = Bild
provenance-rights = Rechte
provenance-grade = Einstufung
provenance-status = Status
provenance-value = { $value }
provenance-holder-nobody = bei niemandem
provenance-holder-not-known = nicht bekannt, bei wem
provenance-shown-full = vollständig gezeigt, damit jedes Zitat an seiner Stelle zu lesen ist
provenance-shown-quotations = nur die verorteten Äußerungen werden gezeigt
provenance-shown-metadata = vom Text werden keine Worte gezeigt
provenance-written-from = verfasst in { $place }
provenance-none-printed = nicht gedruckt
# $language (language-name), $by (who translated it)
statement-translation = Auf { $language }, Übersetzung: { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] Übersetzung; Original: { $source }.
   *[other] Übersetzung: { $by }; Original: { $source }.
}
source-translates-beside = Jeder Absatz des Originals steht zuerst, seine Übersetzung daneben oder darunter.
source-translates-apart = Die beiden Texte stehen hier nicht nebeneinander.
# $sources (references, with links)
source-translated-in = Übersetzung: { $sources }.
provenance-translated-from = Ausgangssprache: { $language }
provenance-translation-not-known = ob es eine ist, ist nicht bekannt
provenance-kept-on = gesichert am { $day }
provenance-received-on = am: { $day }
provenance-received-by = durch: { $who }
provenance-not-held = liegt nicht vor
provenance-held = liegt vor, unverändert aufbewahrt{ $encoding ->
    [none] {""}
   *[other] , Kodierung { $encoding }
}; ihre Prüfsumme wird bei jedem Erstellen dieser Seiten geprüft
provenance-digest = SHA-256
provenance-file = die Datei, wie sie gesammelt wurde
provenance-file-as-text = die Datei, wie sie gesammelt wurde, Byte für Byte, unter einem Namen, den Browser als Text anzeigen
provenance-read-by = mit { $program } aus der Originaldatei gelesen; die Worte hier werden damit verglichen
provenance-nothing = nichts
provenance-line = Zeile { $line }: { $why }
provenance-lines = Zeilen { $first } bis { $last }: { $why }
provenance-not-reproduced = nicht wiedergegeben
provenance-caption = gedruckte Bildunterschrift { $words }
provenance-credit = Bildnachweis { $words }
provenance-shows = zeigt { $who }
provenance-grade-letter = { $grade ->
    [a] A, völlig zuverlässig
    [b] B, in der Regel zuverlässig
    [c] C, einigermaßen zuverlässig
    [d] D, in der Regel nicht zuverlässig
    [e] E, unzuverlässig
   *[f] F, Zuverlässigkeit nicht zu beurteilen
}
provenance-the-editor = Redaktion
provenance-graded = { $grade }, nach dem Urteil von: { $judge } (Admiralty-Skala)
provenance-graded-on = eingestuft am { $day }
provenance-corrected = von der veröffentlichenden Stelle berichtigt
provenance-retracted = von der veröffentlichenden Stelle zurückgezogen; die Äußerungen darin zählen nicht
provenance-replaced = durch eine andere Quelle ersetzt; die Äußerungen darin zählen nicht
provenance-since = seit: { $day }
provenance-replaced-by = ersetzt durch { $source }

## Die Seiten der Quellen: wer darin vorkommt und worin von ihnen die Rede ist

part-speaker = Stimme
part-reported = spricht, wie eine andere Stimme es wiedergibt
part-accused = beschuldigt, { $modes }
part-mode = { $mode ->
    [described] umschrieben
    [implied] mittelbar
    [interpreted] durch Deutung
   *[named] genannt
}
part-publisher = veröffentlichende Stelle
part-pictured = abgebildet
part-mentioned = erwähnt
backlink-speaker-unknown = Eine nicht identifizierte Stimme
backlink-cites-source = { $who } in { $source } ({ $statement }) führt diese Quelle als Beleg an.
backlink-cites-statement = { $who } in { $source } ({ $statement }) führt als Beleg an: { $cited }.
backlink-allegation = Von { $statement } handelt die Behauptung, { $allegation }.
backlink-kind = { $kind ->
    [actor] Akteur
    [allegation] Behauptung
    [page] Seite
   *[source] Quelle
}

## Die Seiten der Quellen: Listen von ihnen

sources-summary = Alle Dokumente, die dem Dossier vorliegen, die neuesten zuerst.
count-documents = { $count ->
    [0] kein Dokument
    [one] { $count } Dokument
   *[other] { $count } Dokumente
}
sources-held = { count-documents }{ $gone ->
    [0] {""}
    [one] , { $gone } davon gilt nicht mehr
   *[other] , { $gone } davon gelten nicht mehr
}
source-line-publisher-not-known = Veröffentlichende Stelle nicht bekannt
source-line-publisher = { $publisher }, { $kind }{ $language ->
    [none] {""}
   *[other] , auf { $language }
}.
source-line-date = { $printed ->
    [none] { $day }
   *[other] Gedruckt { $printed }; { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [one] {" "}von { $speakers } Stimme
   *[other] {" "}von { $speakers } Stimmen
}{ $counts ->
    [no] , nicht gezählt
   *[yes] {""}
}; { $paragraphs }.
source-line-fate = { $fate ->
    [corrected] Von der veröffentlichenden Stelle berichtigt
    [retracted] Von der veröffentlichenden Stelle zurückgezogen
   *[replaced] Durch eine andere Quelle ersetzt
}{ $precision ->
    [day] {" "}am { $day }
    [period] , { $day }
   *[none] {""}
}

## Die Zeitleiste

timeline-by-day = Nach Tagen
timeline-in-order = In zeitlicher Folge
timeline-note-lead = Drei Daten, getrennt geführt.
timeline-note = Wann etwas gesagt wurde; wann es gedruckt wurde; und welcher Tag dafür angenommen wird, mit dem Grund. Eine Wellenlinie kennzeichnet einen Tag, der erschlossen oder nur eingegrenzt ist.
timeline-note-span = Ereignisse mit einer Zeitspanne stehen dort, wo ihr spätester Tag liegt.
timeline-undated = Ohne Tag
timeline-acts = Die behaupteten Handlungen
timeline-acts-caption = Die Zeiten, von denen Behauptungen sprechen. Sie stammen von den Stimmen und legen kein Ereignis oben fest.
column-alleged = Was behauptet wird
timeline-corrections-caption = Änderungen an dem, was dieses Dossier veröffentlicht hat.
timeline-kicker = Zeitleiste
column-time = Zeit
column-of = Betrifft
timeline-corrections-more = Und { count-others } auf den Seiten, die sie betreffen.
timeline-key-stated = Tag angegeben oder von einem angegebenen Tag an gerechnet
timeline-key-open = Tag erschlossen oder nur eingegrenzt
timeline-key-span = innerhalb dieser Spanne
timeline-key-printed = gedruckt

## Die Zeitleiste: was darüber steht

timeline-title = Was wann gesagt wurde
timeline-summary = Wann etwas gesagt oder gedruckt wurde, in zeitlicher Folge, mit dem gedruckten Tag, dem angenommenen Tag und dem Grund.
timeline-occasions = { number-in-words } { $count ->
    [0] Vorgang, bei dem etwas gesagt oder gedruckt wurde
    [one] Vorgang, bei dem etwas gesagt oder gedruckt wurde
   *[other] Vorgänge, bei denen etwas gesagt oder gedruckt wurde
}{ $gone ->
    [0] {""}
    [one] ; { $gone } weiterer zurückgezogen und nicht gezählt
   *[other] ; { $gone } weitere zurückgezogen und nicht gezählt
}
timeline-placed = Eingeordnet nach dem Tag, an dem etwas gesagt oder gedruckt wurde, nie nach dem Tag der behaupteten Handlung.
timeline-days = { $stated ->
    [0] Kein Tag ist angegeben
    [one] { $stated } Tag ist angegeben oder von einem angegebenen Tag an gerechnet
   *[other] { $stated } Tage sind angegeben oder von einem angegebenen Tag an gerechnet
}; { $bounded ->
    [0] keiner ist nur eingegrenzt oder erschlossen
    [one] { $bounded } ist nur eingegrenzt oder erschlossen
   *[other] { $bounded } sind nur eingegrenzt oder erschlossen
}{ $undated ->
    [0] {""}
    [one] ; zu { $undated } Vorgang ist kein Tag angegeben
   *[other] ; zu { $undated } Vorgängen ist kein Tag angegeben
}.

## Die Zeitleiste: was geschah

event-publisher-unknown = Eine nicht bekannte veröffentlichende Stelle
event-speaker-unknown = Eine nicht identifizierte Stimme
event-somebody = Eine nicht identifizierte Person oder Stelle
event-another-speaker = eine andere Stimme
event-publishes = { $who } veröffentlicht { $document }
event-corrects = { $who } berichtigt { $document }
event-retracts = { $who } zieht { $document } zurück
event-replaced = { $who } wird als veröffentlichende Stelle für { $document } ersetzt
event-told = { $who } spricht, wie { $outer } es wiedergibt
# $who, $to (names), $place and $occasion (or the key none), $unknown (event-unknown, what was looked for and not
# found), $tellers (names): of all but $who there can be none
event-speaks = { $who } spricht{ $to ->
    [0] {""}
   *[other] {" "}zu { $to }
}{ $place ->
    [none] {""}
   *[other] {" "}in { $place }
}{ $occasion ->
    [none] {""}
   *[other] : { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] ; nicht angegeben: { $unknown }
}{ $tellers ->
    [0] {""}
   *[other] ; wiedergegeben durch { $tellers }
}
event-unknown = { $what ->
    [to] zu wem
    [place] wo
   *[occasion] zu welchem Anlass
}
event-statements = ({ $statements })
event-located-only = nur verortet: { $statements }
event-also-located = ebenfalls verortet: { $statements }
event-in-source = in { $source }
event-fate = { $fate ->
    [corrected] Quelle von der veröffentlichenden Stelle berichtigt
    [retracted] Quelle von der veröffentlichenden Stelle zurückgezogen
   *[replaced] Quelle durch eine andere ersetzt
}{ $precision ->
    [day] {" "}am { $day }
    [period] , { $day }
   *[none] {""}
}{ $counts ->
    [no] ; nicht gezählt
   *[yes] {""}
}
timeline-acts-more = { $count ->
    [one] { $count } weitere Behauptung hat ebenfalls eine Zeit.
   *[other] { $count } weitere Behauptungen haben ebenfalls eine Zeit.
}
timeline-acts-unknown = Zu { count-allegations } ist die Zeit der behaupteten Handlung nicht angegeben.

## Die Zeitleiste: das Diagramm der Tage

chart-days-label = { $count ->
    [one] { $count } Ereignis nach Tagen, { $first } bis { $last }. Dasselbe Ereignis ist unten aufgeführt.
   *[other] { $count } Ereignisse nach Tagen, { $first } bis { $last }. Dieselben Ereignisse sind unten aufgeführt.
}
chart-event = { $number }: { $title }
chart-lane-publishes = { $who } veröffentlicht
chart-lane-publisher-unknown = Veröffentlichende Stelle nicht bekannt
chart-lane-not-identified = Nicht identifiziert
chart-tells-of = berichtet von { $events }
chart-span = { $first } bis { $last }
chart-told = wie { $outer } es wiedergibt
chart-unknown = nicht angegeben: { $unknown }
chart-place = in { $place }
chart-to = zu { $to }

## Was zurückgehalten wird und was nicht vorhanden ist

withheld-kicker = Zurückgehalten
withheld-some = Ein Teil dieses Dossiers wird nicht gezeigt. Die Zahlen gelten für diese Ausgabe; was gezählt ist, wird nirgends auf dieser Website genannt.
withheld-none = Dieses Dossier wird vollständig gezeigt.
withheld-by-reason = Nach Gründen
column-reason = Grund
column-how-many = Wie viele
not-found-standfirst = Hier steht nichts, oder hier steht nichts mehr. Eine Adresse, unter der etwas veröffentlicht wurde, ändert sich nicht; vielleicht ist sie falsch eingegeben, oder was hier stand, wurde zurückgezogen.
not-found-ways = Einstiege

## Was zurückgehalten wird und was nicht vorhanden ist: Titel und Gründe

withheld-title = Was zurückgehalten wird
withheld-summary = Was von diesem Dossier nicht gezeigt wird, nach Zahlen und Gründen.
withheld-not-published = Nicht veröffentlicht
withheld-embargo = Unter Sperrfrist
withheld-minors = { $count ->
    [one] Name einer minderjährigen Person, geschwärzt
   *[other] Namen Minderjähriger, geschwärzt
}
withheld-blotted-out = Geschwärzt: { $why }
not-found-title = Unter dieser Adresse liegt nichts vor
not-found-summary = Unter dieser Adresse liegt nichts vor.

## Der Feed

feed-source = { $publisher }: { $title }
feed-source-with-fate = { feed-source } ({ $fate })
feed-source-summary = { $kind }; { $count ->
    [0] keine Äußerung verortet
    [one] { $count } Äußerung verortet
   *[other] { $count } Äußerungen verortet
}{ $counts ->
    [no] , nicht gezählt
   *[yes] {""}
}.
feed-status = { $fate ->
    [replaced] Ersetzt
    [retracted] Zurückgezogen
   *[corrected] Von der veröffentlichenden Stelle berichtigt
}: { $source }
feed-status-notice = Der Hinweis dazu: „{ $notice }“
feed-status-statements = { $count ->
    [one] { $count } Äußerung darin zählt nicht mehr.
   *[other] { $count } Äußerungen darin zählen nicht mehr.
}
feed-status-allegations = { $statements ->
    [one] Sie betrifft
   *[other] Sie betreffen
} { $count ->
    [one] die Behauptung,
   *[other] die Behauptungen,
} { $allegations }.
feed-status-corrected = Sie gilt in der berichtigten Fassung.
feed-status-fallen = Sie gilt nicht mehr.
feed-taken-back = Zurückgenommen durch { $who }, in Bezug auf eine Behauptung: { $allegations }
feed-taken-back-summary = In { $source }. Was zurückgenommen wurde, zählt nicht.
headline = { $attribution } { $clause }
feed-allegation-summary = Was verortet und zugeschrieben ist und was nicht bekannt ist. Ein Urteil darüber wird hier nicht gefällt.
feed-correction = Berichtigung: { $allegation }
feed-source-correction = Berichtigung dessen, was hier über diese Quelle gesagt wird: { $source }

## Für Maschinen, die Seiten lesen

comment-for = { $outcome }, für { $accused }
amended-fate = { CAPITAL($fate) }
amended-correction = { $was ->
    [none] Worte wurden entfernt.
   *[other] Vorher: „{ $was }“.
} Jetzt: „{ $now }“. Grund: { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## Der Stand des Dossiers

# $day (a date)
frame-as-of = Stand: { $day }

## Was nicht bekannt ist

unknowns-title = Was dieses Dossier nicht weiß
unknowns-summary = Offene Fragen, vergeblich gesuchte Stellungnahmen, nicht Angegebenes und Berichtetes, das nicht vorliegt.
unknowns-standfirst = Vier Arten des Nichtwissens, voneinander getrennt: Fragen, die die Quellen offenlassen; Stellungnahmen, die gesucht und nicht gefunden wurden; was die Dokumente nicht angeben; und was sie berichten und hier nicht vorliegt.
unknowns-open = Offene Fragen
unknowns-open-note = Nach Behauptungen, in der Reihenfolge des Dossiers. Gefragt wird nach dem Überlieferten, nicht die beschuldigte Seite.
unknowns-asked-of = Behauptung { $number }, gesagt von { $names }:
unknowns-looked = Gesucht, nicht gefunden
unknowns-looked-caption = Stellungnahmen zu Behauptungen. Das beschreibt die Suche, nicht die Beteiligten.
unknowns-to-allegation = Zu Behauptung
unknowns-stated = Nicht angegeben
unknowns-stated-note = Von der Redaktion gesucht und nirgends angegeben gefunden.
unknowns-held = Berichtet, liegt nicht vor
unknowns-send = Wer etwas davon hat, kann es einsenden.
unknowns-nothing = Nichts dergleichen ist verzeichnet.
pages-of-unknowns = Seiten dessen, was nicht bekannt ist
count-open-questions = { $count ->
    [0] keine offene Frage
    [one] { $count } offene Frage
   *[other] { $count } offene Fragen
}
count-looked-for = { $count ->
    [0] keine Stellungnahme vergeblich gesucht
    [one] { $count } Stellungnahme gesucht, nicht gefunden
   *[other] { $count } Stellungnahmen gesucht, nicht gefunden
}
count-not-stated = { $count ->
    [0] kein Wert nicht angegeben
    [one] { $count } Wert nicht angegeben
   *[other] { $count } Werte nicht angegeben
}
count-not-held = { $count ->
    [0] nichts berichtet, das nicht vorliegt
   *[other] { $count } berichtet, nicht vorliegend
}
unknowns-values = { $count ->
    [one] { $count } Wert
   *[other] { $count } Werte
}
unknowns-of-statements = { $source }: { $statements }
unknowns-term = { $term ->
    [published] Tag der Veröffentlichung
    [publisher] Herausgeber
    [author] Verfasser
    [language] Sprache
    [translated-from] Sprache vor der Übersetzung
    [address] Adresse
    [updated] Tag der eigenen Änderung des Dokuments
    [collected-on] Tag des Eingangs
    [collected-by] Wer es entgegennahm
    [collected-how] Wie es einging
    [copied-on] Tag einer Kopie andernorts
    [holder] Inhaber der Rechte
    [status-on] Tag, an dem der Herausgeber handelte
    [speaker] Sprecher
    [said] Tag der Äußerung
    [to] Zu wem
    [occasion] Anlass
    [place] Ort
    [answering] Beantwortete Frage
    [way] Durch wen die Worte kamen
    [inserted] Wer Worte einfügte
    [told-speaker] Wessen Worte wiedergegeben werden
    [told-on] Tag der wiedergegebenen Worte
    [accused] Wer beschuldigt wird
    [period] Zeit der behaupteten Handlungen
    [assessment] Einschätzung
    [reply-by] Wer Stellung nahm
    [reply-on] Tag einer Stellungnahme
    [living] Ob die Person lebt
    [principal] In wessen Namen gesprochen wird
   *[other] Andere Werte
}
not-held-passed = { $what }; in { $source }: { $statements }
not-held-reply = Eine Stellungnahme von { $who } ({ $outcome }) zu der Behauptung, { $allegation }
home-all-unknowns = Alles, was nicht bekannt ist

## Berichtigungen und Rücknahmen

corrections-title = Was geändert wurde, und warum
corrections-summary = Berichtigungen und Rücknahmen, die neuesten zuerst, mit den Worten davor und danach.
corrections-standfirst = Jede Änderung dessen, was dieses Dossier sagt, die neueste zuerst, mit den Worten davor und danach. Eine Rücknahme ist Sache der Quelle: Ihr Herausgeber steht nicht mehr zu ihr.
corrections-none = Nichts, was hier veröffentlicht wurde, ist berichtigt worden, und nichts wurde von einem Herausgeber oder Sprecher zurückgenommen.
corrections-acts = { $count ->
    [one] { $count } Änderung durch Herausgeber oder Sprecher
   *[other] { $count } Änderungen durch Herausgeber oder Sprecher
}
corrections-kind = { $kind ->
    [corrected] Vom Herausgeber berichtigt
    [retracted] Rücknahme
    [replaced] Ersetzung
    [taken-back] Zurückgenommen
   *[correction] Berichtigung
}
corrections-no-day = Tag nicht verzeichnet
corrections-was = War
corrections-is = Ist
corrections-with-source = Mit ihren Äußerungen
corrections-without-source = Ohne sie
corrections-origins = Unabhängige Ursprünge der Behauptung { $number }: vorher { $before }, jetzt { $now }.
corrections-on = Zu sehen auf: { $pages }.
pages-of-corrections = Seiten der Berichtigungen

## Was zurückgehalten wird: was die Gründe bedeuten

redacted-minor = der Name einer minderjährigen Person
withheld-few = weniger als drei
column-means = Was der Grund bedeutet
withheld-means-draft = nicht oder noch nicht zur Veröffentlichung bestimmt
withheld-means-embargo = mit einer Quelle vereinbart, oder eine Stellungnahme steht aus
withheld-means-minor = ein Kind wird hier nie genannt
withheld-means-blotted = an der Stelle der Worte steht ein Block, der diesen Grund nennt
withheld-unchanged-lead = Was das nicht ändert.
withheld-unchanged = Was nicht veröffentlicht ist, steckt in keiner Zahl, keinem Stand, keiner Liste und keiner Suche auf diesen Seiten. Wo nur Worte geschwärzt sind, wird die Äußerung, in der sie stehen, gezeigt und zählt wie jede andere.
withheld-few-note = Eine Zahl unter drei wird nicht genannt, außer keine.

## Der Feed: was hinzukam

feed-source-dated = { $kind }, { $day }
feed-source-speakers = Worte von { $names }.
feed-allegation-asserted = { $count ->
    [0] keine Äußerung stellt sie auf
    [one] { $count } Äußerung stellt sie auf
   *[other] { $count } Äußerungen stellen sie auf
}
feed-actor-accused = { $count ->
    [0] in keiner Behauptung beschuldigt
    [one] in { $count } Behauptung beschuldigt
   *[other] in { $count } Behauptungen beschuldigt
}

## Die Druckausgabe

print-kicker = Druckausgabe
print-summary = Das ganze Dossier als ein Dokument mit nummerierten Anlagen.
print-volume = Band { $number } von { $all }
print-version = Fassung { $version }
print-note = Diese Ausgabe enthält { $allegations }, wie sie berichtet werden, jeweils mit allen Äußerungen dazu, und { $sources } als nummerierte Anlagen, soweit sie gezeigt werden dürfen. Sie befindet nicht darüber, ob eine Behauptung wahr oder falsch ist. Beschuldigt zu werden ist kein Beweis. Eine Stelle wird als „Anlage 1, Zeile 23“ zitiert: Zeilen werden beim Bau des Dossiers nummeriert und sind in jedem Exemplar dieser Fassung dieselben.
print-exhibits = Anlagen
print-document = Dokument
print-held-as = Liegt vor als
print-lines = Zeilen
print-digest-withheld = Prüfsumme zurückgehalten: Worte daraus sind geschwärzt
print-not-held = In den Anlagen erwähnt und nicht vorliegend
print-nothing-not-held = Nichts dergleichen ist verzeichnet.
print-contents = Inhalt
print-range-allegations = { $span ->
    [one] Behauptung { $first }
   *[many] Behauptungen { $first } bis { $last }
}
print-range-exhibits = { $span ->
    [one] Anlage { $first }
   *[many] Anlagen { $first } bis { $last }
}
print-exhibit = Anlage
print-place = Anlage { $exhibit }, { $span ->
    [one] Zeile { $first }
   *[many] Zeilen { $first } bis { $last }
}
print-place-exhibit = Anlage { $exhibit }
print-continued = Fortsetzung
print-without-lines = Äußerungen ohne eigene Zeile hier
print-accused = Beschuldigt
print-more-replies = { $count ->
    [one] { $count } weiterer Eintrag auf ihrer Seite
   *[other] { $count } weitere Einträge auf ihrer Seite
}
print-more-not-held = { $count ->
    [one] { $count } weiteres in der Liste dessen, was nicht bekannt ist
   *[other] { $count } weitere in der Liste dessen, was nicht bekannt ist
}
print-hash-note = Zeilennummern und Prüfsummen lassen sich an den Dateien dieser Fassung nachprüfen.
## Suche: das Feld jeder Seite, die Suchseite und was ihr Skript sagt

search-title = Suche
search-summary = Suche in Behauptungen, Akteuren, Passagen und Quellen.
# $sources, $statements, $allegations, $actors
search-label = Wörter, ein Name in beliebiger Schreibweise oder „eine Wortfolge“ – in { $sources }, { $statements }, { $allegations }, { $actors }
search-enter = Eingabe
search-escape = Esc
search-key-field = zu diesem Feld
search-key-move = durch die Treffer
search-key-open = öffnet den Treffer
search-key-back = zurück zum Feld
search-without-script = Nach Wörtern sucht der Browser selbst; dazu braucht er JavaScript, das hier abgeschaltet ist. Jede andere Seite ist ohne JavaScript vollständig, und alles, was die Suche fände, steht in diesen Listen.
search-ways = Andere Einstiege
search-allegations = Behauptungen
search-actors = Akteure
search-passages = Passagen
search-sources = Quellen
# $count
search-answers = { $count ->
    [0] Kein Treffer
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
search-found = {"{answers}"} für „{"{words}"}“.
search-found-all = {"{answers}"}.
search-limits = Nur wo: {"{limits}"}.
search-drop = Ohne diese Einschränkungen: {"{answers}"}
search-nearest = die am nächsten beieinanderstehenden Wörter zuerst
search-all = alle {"{count}"}
search-more = Mehr
search-none = keine
search-also = auch gedruckt als: {"{names}"}
search-uncited = in einem Absatz, den keine Äußerung enthält
search-nothing = Nichts gefunden
search-nothing-has = Keine Behauptung, kein Akteur, keine Passage und keine Quelle enthält all das.
search-near = Ähnlich geschrieben:
search-less = Mit einem Wort weniger:
search-meaning-heading = Was das besagt.
search-meaning = Dass die Wörter in dem, was hier vorliegt, nicht vorkommen. Es besagt nicht, dass niemand sie gesagt hat.
search-common = Weggelassen, weil sie fast überall stehen: {"{words}"}.
search-scope = Namen werden in jeder erfassten Schreibweise und ohne Akzente gefunden. Gesucht wird in Titeln, Namen, Äußerungen, Absätzen und Anmerkungen.
search-narrow = Treffer eingrenzen
search-kind = Art
search-verb = Verhältnis zur Behauptung
search-standing = Stand
search-speaker = Stimme
search-publisher = Veröffentlichende Stelle
search-year = Jahr
search-language = Sprache
search-any = beliebig
search-from = von
search-to = bis
search-failed = Ein Teil dessen, worin gesucht wird, konnte nicht gelesen werden. Bitte die Seite neu laden.
search-withdrawn = zählt nicht
search-located-only = bezieht sich auf keine Behauptung
# $allegations
search-accused = beschuldigt in { $allegations }
# $names, $status, $origins
search-allegation = Gesagt von: { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] kein Anlass
    [one] { $count } Anlass
   *[other] { $count } Anlässe
}
timeline-index-title = Was wann gesagt wurde, und über wann
timeline-index-summary = Anlässe des Sprechens und Druckens nach Monaten, und die Monate der behaupteten Handlungen.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = Über der Linie die Monate, in denen etwas gesagt oder gedruckt wurde: { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}Darunter die Monate, in denen die behaupteten Handlungen geschehen sein sollen.
} { $rest ->
    [0] Jeder Anlass steht in einem Balken.
    [one] Für { $rest } weiteren Anlass ist kein Monat bekannt; er steht in keinem Balken.
   *[other] Für { $rest } weitere Anlässe ist kein Monat bekannt; sie stehen in keinem Balken.
}
timeline-years = Nach Jahr und Monat
timeline-in-figures = In Zahlen
timeline-figures-caption = Anlässe und behauptete Handlungen nach Jahren
column-year = Jahr
column-occasions = Anlässe mit Tag oder Monat
column-printed = Davon gedruckt
column-within-year = Im Jahr, Monat nicht bekannt
column-latest = Spätestens im Jahr
column-acts = Behauptete Handlungen des Jahres
timeline-no-day = In keinem Balken
timeline-long-acts = Behauptete Handlungen längerer Zeiträume
timeline-way-year = nur das Jahr
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }, auf den Seiten ihrer Jahre, nach dem Dezember
timeline-way-latest = nur ein letzter Tag
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }, nach dem Jahr dieses Tages in der Tabelle oben; nichts wird gedruckt, bevor es gesagt ist
timeline-way-span = ein erster Tag, oder mehr als ein Jahr
timeline-way-nothing = nichts
# $year, $occasions (count-occasions)
timeline-year = { $year }: { $occasions }
# $number of $all
timeline-year-of = Jahr { $number } von { $all }
timeline-year-standfirst = Eine Zeile für jeden Anlass, bei dem etwas gesagt oder gedruckt wurde, nach seinem Tag, mit den Nummern der Behauptungen, auf die er sich bezieht. Was im selben Monat geschehen sein soll, steht getrennt daneben.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] { $count } weiterer Anlass war { $year } oder früher.
   *[other] { $count } weitere Anlässe waren { $year } oder früher.
}
# $year
timeline-within-year = { $year }, Monat nicht bekannt
timeline-acts-of-month = Behauptete Handlungen dieses Monats
timeline-acts-of-year = Behauptete Handlungen dieses Jahres
# $year
timeline-latest = Spätestens { $year }
timeline-latest-standfirst = Von diesen Anlässen ist nur ein letzter Tag bekannt: der angegebene, oder der, an dem die Quelle gedruckt wurde. Sie stehen in der Reihenfolge dieses Tages und in keinem Balken.
timeline-spans = Von einem Tag an, oder innerhalb von mehr als einem Jahr
timeline-spans-standfirst = Anlässe, von denen ein erster Tag bekannt ist, oder eine Spanne von mehr als einem Jahr. Sie sind auf keine Balken verteilt.
timeline-unknown = Ohne jeden Tag
timeline-unknown-standfirst = Anlässe, von denen kein Tag bekannt ist, aus Quellen, die selbst keinen haben.
# $what
timeline-part-summary = Zeitleiste: { $what }.
timeline-year-before = Jahr davor
timeline-year-after = Jahr danach
timeline-all-years = Alle Jahre
timeline-years-above = Jahre, über der Liste
timeline-years-below = Jahre, unter der Liste
timeline-nothing-said = Aus dieser Zeit liegt nichts Gesagtes oder Gedrucktes vor.
timeline-key-spoken = gesprochen
months-said = gesagt
# $count
months-acts = { $count ->
    [0] keine Handlungen
    [one] { $count } Handlung
   *[other] { $count } Handlungen
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] , { $acts } Handlung
   *[other] , { $acts } Handlungen
}
# $most (of the tallest bar)
months-key-said = im Monat gesagt oder gedruckt; der höchste steht für { $most }
months-key-strip = gesagt oder gedruckt
months-key-acts = behauptete Handlungen des Monats
months-caption = Zwölf Balken im Jahr, der Januar zuerst. Beide Seiten haben eigene Maßstäbe. Ein hoher Balken ist viel Gesagtes, nicht viel Beleg. Ein Zeitraum von mehr als einem Monat steht in keinem Balken.
# $who, $documents (count-documents)
event-publishes-several = { $who } veröffentlicht { $documents }
pages-of-timeline = Seiten der Zeitleiste

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }, über der Liste
pages-of-sources = Seiten der Quellen
pages-of-facets = Seiten dieser Liste
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading }: { $count }.
actors-letters-below = Anfangsbuchstaben der Namen, unter der Liste
facets-by = Nach dem, was sie enthalten
facets-of-allegations = Behauptungen nach dem, was sie enthalten
facets-of-sources = Quellen nach dem, was sie enthalten
facets-standing = Stand
facets-accused = Beschuldigte
facets-topic = Thema
facets-first-said = Zuerst gesagt
facets-published = Veröffentlicht
facets-publisher = Veröffentlichende Stelle
facets-language = Sprache
facets-by-standing = Behauptungen nach ihrem Stand
facets-by-accused = Behauptungen nach Beschuldigten
facets-by-first-said = Behauptungen nach Jahr
facets-by-published = Quellen nach Jahr
facets-by-publisher = Quellen nach veröffentlichender Stelle
facets-by-language = Quellen nach Sprache
# $count
facets-all = alle { $count }
# $count
facets-in-all = { $count } insgesamt
# $heading, $count
facets-summary = { $heading }: { $count } insgesamt.
facets-caution = Die Zahlen zählen, was hier vorliegt. Sie ordnen niemanden nach Rang.
facets-all-allegations = alle Behauptungen
facets-all-sources = alle Quellen
# $group (such as facets-by-standing), $facet
facet-title = { $group }: { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = weglassen
# $standing
facet-standing = { $standing ->
    [one-origin] ein Ursprung
    [several-origins] zwei oder mehr Ursprünge
    [adjudicated] von einem Gericht festgestellt
    [denied] von oder für Beschuldigte dementiert
    [disputed] infrage gestellt
    [qualified] eingeschränkt
    [replied] Stellungnahme dokumentiert
    [no-reply] keine Stellungnahme dokumentiert
    [withdrawn] eine Äußerung zurückgezogen
   *[uncontested] keine Äußerung dagegen dokumentiert
}
facet-year-unknown = Jahr nicht bekannt
facet-note-first-said = Das Jahr ist das des letzten Tages, an dem die ersten Worte, die zählen, gesagt worden sein können.
facet-note-accused = „Beschuldigt“ ist eine Rolle in einem Satz, den jemand gesagt hat.
orders-label = Geordnet nach:
order-dossier = dem Dossier
order-newest = Neuheit
order-newest-long = zuletzt zum ersten Mal Gesagtes zuerst
order-newest-heading = Behauptungen, neueste zuerst
order-origins = den meisten unabhängigen Ursprüngen
order-origins-long = nach unabhängigen Ursprüngen, die meisten zuerst
order-origins-heading = Behauptungen nach unabhängigen Ursprüngen
order-denied = den meisten Dementis
order-denied-long = nach Äußerungen, die sie infrage stellen, dementieren oder zurücknehmen, die meisten zuerst
order-denied-heading = Behauptungen nach Dementis
contents-label = Auf dieser Seite
speaking-verbs = Äußerungen nach dem, was ihre Worte tun
# $name, $verb (such as verb-denies)
speaking-title = { $name }: { $verb }
# $meaning (of the verb)
speaking-caution = Äußerungen mit einem zählenden Bezug auf eine Behauptung, der dies tut: { $meaning }; in zeitlicher Folge. Zurückgezogenes steht auf der eigenen Seite.
## Zitieren, Karten, Nachweise

sidenote-allegation-number = ({ $number })
sidenote-allegation-again = Behauptung { $number }
sidenote-day-not-recorded = Tag der Äußerung nicht vermerkt.
source-brief-day = Tag der Äußerung: { $day }{ $basis ->
    [inferred] , erschlossen
    [unknown] , woher er bekannt ist, ist nicht vermerkt
   *[stated] {""}
}, wo keine Anmerkung anderes sagt
cite-what-actor = Akteur { $id }
cite-source = „{ $title }.“ { $reference }. Wie vorliegend in { $site }{ $version ->
    [none] {""}
   *[other] , Fassung vom { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = Der ganze Eintrag
card-caution-allegation = Dies gibt eine Behauptung wieder; ob sie wahr ist, sagt dieses Dossier nicht.
card-caution-source = Dies sind Worte, wie die Quelle sie druckt; ob sie wahr sind, sagt dieses Dossier nicht.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest }: { $who }
drawn-cut = Der Titel ist länger als dieses Bild; ganz steht er auf seiner Seite.
drawn-caution-actor = Ein Eintrag in diesem Dossier ist keine Behauptung.
script-light = Helle Seite
script-dark = Dunkle Seite
script-copy-reference = Nachweis kopieren
script-copy = Kopieren
script-copied = Kopiert
script-close = Schließen
script-quote = zitieren
script-quote-label = Äußerung { $label } mit Nachweis zitieren
quote-heading = { $label } mit Nachweis zitieren
quote-permalink = Dauerhafte Adresse
quote-at-the-publisher = Am Ort der Veröffentlichung
quote-there = die Stelle, wo sie veröffentlicht wurde
quote-copies = Archivkopie
quote-embed = Zum Einbetten
quote-card = eine Karte ohne Skript
quote-version-of = Fassung vom { $day } ({ $version })
quote-version = Fassung { $version }
quote-plain = { $quote } – { $who }; { $place }. { $site }, { $version }, { $address }
quote-record = { $quote } – { $who }; { $place }
