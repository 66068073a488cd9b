### Français.
###
### Traduit de l’anglais (`en.ftl`). Ce fichier n’a été relu par personne.
###
### Glossaire, un terme pour une chose :
### allegation = allégation (alléguer) ; accused = mis en cause, partie mise en cause ; accuse = mettre en cause
### statement = déclaration ; speaker = déclarant ; principal = mandant ; actor = acteur ; source = source
### publisher = éditeur ; editor = rédaction ; outlet = média ; origin (of words) = origine ; words = propos, mots
### reply = réponse ; denial, to deny = démenti, démentir ; dispute = contester ; qualify = nuancer
### assert = affirmer ; find (a court) = retenir ; support = appuyer ; presuppose = présupposer, tenir pour acquis
### retract (a source), take back (one’s words) = rétracter ; withdrawn = retiré ; replaced = remplacé
### correction = correction ; current, to stand = maintenu ; held = au dossier ; not held = hors dossier
### on record = consigné ; not counted = hors décompte ; count for nothing = ne compter pour rien
### located = localisé ; bear on = porter sur ; standing = état ; status = statut ; evidence = élément de preuve
### basis = fondement ; disclosed = divulgué ; finding = conclusion ; withheld = réservé ; notice = avis
### is reported as saying = selon les sources, a déclaré (non pas le seul conditionnel, qui mettrait les propos en doute)
### Les noms restent sans article ni « de » ; rien ne suppose le genre d’une personne.

-locale = fr
-sort-articles = le la les l’ l' un une
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = A B C D E F G H I J K L M N O P Q R S T U V W X Y Z

## Dates

# $date (a date in words), $time: "3 December 2015, 14:05"
date-with-time = { $date }, { $time }
# $dates (several, with semicolons between them)
date-one-of = l’une des dates suivantes : { $dates }
date-all-of = { $dates }
date-before = { $date } au plus tard
date-after = { $date } au plus tôt
date-from = début : { $date }, fin non connue
date-to = fin : { $date }, début non connu
date-between = { $start } – { $end }
date-unknown = non connue
date-about = { $date } environ
date-perhaps-about = peut-être { $date } environ
date-uncertain = { $date }, date incertaine
date-year-not-stated = année non indiquée
date-month-not-stated = mois non indiqué
# $date (within a year), $year: "December 2010s"
date-in-year = { $date } { $year }
date-in-no-year = { $date }, année non indiquée
date-decade = années { $year }
date-day-of = { $day }, { $month }
date-some-day-of = un jour, { $month }
# $number of EDTF: 21 to 24 are seasons, what lies above are quarters and the like
date-part-of-year = { $number ->
    [21] printemps
    [22] été
    [23] automne
    [24] hiver
   *[other] période { $number }
}

date-not-known = date non connue
day-not-known = jour non connu
day-none = aucun jour
# $words: those of the source
date-printed = imprimée « { $words } »
# $way in which a day of speaking is known: stated, inferred (nothing more is said), published, said and statement
# (inferred, and counted from that), unknown
date-basis = { $way ->
    [stated] indiquée dans la source
    [inferred] déduite ; la source ne l’indique pas
    [published] calculée à partir de la date de publication
    [said] calculée à partir du jour des propos
    [statement] calculée à partir d’une autre déclaration
   *[unknown] la façon dont elle est connue n’est pas consignée
}

## Ce que l’on sait ne pas savoir, et ce que l’on sait ne pas être

value-none = aucun
value-not-stated = non indiqué
value-not-known = non connu

## Nombres : zéro est un mot dans les phrases

count-sources = { $count ->
    [0] aucune source
    [one] { $count } source
   *[other] { $count } sources
}
count-speakers = { $count ->
    [0] aucun déclarant
    [one] { $count } déclarant
   *[other] { $count } déclarants
}
count-other-speakers = { $count ->
    [0] aucun autre déclarant
    [one] { $count } autre déclarant
   *[other] { $count } autres déclarants
}
count-governments = { $count ->
    [0] aucun gouvernement
    [one] { $count } gouvernement
   *[other] { $count } gouvernements
}
count-principals = { $count ->
    [0] aucun mandant
    [one] { $count } mandant
   *[other] { $count } mandants
}
count-outlets = { $count ->
    [0] aucun média
    [one] { $count } média
   *[other] { $count } médias
}
count-origins = { $count ->
    [0] aucune origine indépendante
    [one] { $count } origine indépendante
   *[other] { $count } origines indépendantes
}
count-statements = { $count ->
    [0] aucune déclaration
    [one] { $count } déclaration
   *[other] { $count } déclarations
}
count-statements-withdrawn = { $count ->
    [0] aucune déclaration retirée
    [one] { $count } déclaration retirée
   *[other] { $count } déclarations retirées
}
count-allegations = { $count ->
    [0] aucune allégation
    [one] { $count } allégation
   *[other] { $count } allégations
}
count-allegations-withdrawn = { $count ->
    [0] aucune allégation retirée
    [one] { $count } allégation retirée
   *[other] { $count } allégations retirées
}
count-evidence-held = { $count ->
    [0] aucun élément de preuve divulgué
    [one] { $count } élément de preuve cité au dossier
   *[other] { $count } éléments de preuve cités au dossier
}
# $count speakers of the allegation itself
count-own-speakers = { $count ->
    [one] un de ses propres déclarants
   *[other] { $count } de ses propres déclarants
}
count-paragraphs = { $count ->
    [0] aucun paragraphe
    [one] { $count } paragraphe
   *[other] { $count } paragraphes
}
count-other-statements = { $count ->
    [0] aucune autre déclaration
    [one] { $count } autre déclaration
   *[other] { $count } autres déclarations
}
count-other-forms = { $count ->
    [0] aucune autre forme
    [one] { $count } autre forme
   *[other] { $count } autres formes
}
count-others = { $count ->
    [0] aucun autre
    [one] { $count } autre
   *[other] { $count } autres
}
count-replies = { $count ->
    [0] aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}

## En ligne

# Between parts of a row
series-separator = {" ; "}
# Between sentences
sentence-separator = {" "}
# $parts, with one of the two between them
series = { $parts }
# $words, as a sentence of their own
sentence = { CAPITAL($words) }.
# $count of $all
count-of = { $count } sur { $all }

## Mots du modèle

# $kind of claim
claim-kind = { $kind ->
    [motive] mobile
    [interpretation] interprétation
    [prediction] prédiction
    [opinion] opinion
    [self-description] autodescription
   *[factual] factuelle
}
# $kind of actor
actor-kind = { $kind ->
    [organization] organisation
    [public-body] organisme public
    [media] média
    [state] État
    [group] groupe
   *[person] personne
}
# $mode in which words pick somebody out, after a name
accused-mode = { $mode ->
    [described] par description
    [implied] par implication
    [interpreted] par interprétation
   *[named] par son nom
}
actor-described-only = par description, sans nom
somebody-not-identified = quelqu’un de non identifié
accused-nobody = personne
accused-somebody = quelqu’un de non nommé
accused-not-recorded = non consigné
# $who (names), $mode (accused-mode)
accused-by-mode = { $who }, { $mode }
said-by-nobody = personne
said-by-nobody-now = plus personne
# $who (names)
said-in-part = { $who } en partie
ledger-supported = Appuyée, non affirmée.
ledger-presupposed = Présupposée, non affirmée.
# $who (accused-by-mode in a row, or that it is nobody)
ledger-accused = Mis en cause : { $who }
group-somebody = Allégations visant un État, un organisme, un groupe ou une personne que les mots désignent
group-unnamed = Allégations visant quelqu’un que les mots ne désignent pas
group-nobody = Déclarations qui ne mettent personne en cause
group-with-ledger = chacune a un registre des réponses
group-without-ledger = aucun registre des réponses n’est tenu ; toute personne nommée peut répondre

## Verbes : comment une déclaration porte sur une allégation

verb-asserts = affirme
# Struck, before what became of it
verb-asserts-past = affirmait
verb-asserts-meaning = l’énonce, en tout ou en partie
verb-finds = retient
# Struck, before what became of it
verb-finds-past = retenait
verb-finds-meaning = la retient comme établie, ainsi que le fait un tribunal
verb-supports = appuie
# Struck, before what became of it
verb-supports-past = appuyait
verb-supports-meaning = est avancée à l’appui, sans l’énoncer
verb-presupposes = présuppose
# Struck, before what became of it
verb-presupposes-past = présupposait
verb-presupposes-meaning = la tient pour acquise tout en disant autre chose
verb-qualifies = nuance
# Struck, before what became of it
verb-qualifies-past = nuançait
verb-qualifies-meaning = la limite quant au temps, à la personne ou au degré
verb-disputes = conteste
# Struck, before what became of it
verb-disputes-past = contestait
verb-disputes-meaning = la met en doute
verb-denies = dément
# Struck, before what became of it
verb-denies-past = démentait
verb-denies-meaning = dit qu’il n’en est rien
verb-retracts = rétracte
# Struck, before what became of it
verb-retracts-past = rétractait
verb-retracts-meaning = revient sur elle
verb-repeats = reprend
# Struck, before what became of it
verb-repeats-past = reprenait
verb-repeats-meaning = l’imprime de nouveau, comme le fait un titre ou un chapeau
verb-context = contexte
# Struck, before what became of it
verb-context-past = contexte
verb-context-meaning = est nécessaire pour la comprendre, et n’en dit rien
verb-located-only = localisée seulement
verb-located-only-meaning = est localisée dans la source, et ne porte sur aucune allégation
verb-withdrawn = retirée
verb-taken-back = rétractée
# $words (what readers know the statement by)
statement-name-in-part = { $words }, en partie
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }, { $manner }

## Noms et références

publisher-not-known = éditeur non connu
# $region of a source
region = { $region ->
    [headline] titre
    [deck] chapeau
    [caption] légende
   *[body] corps du texte
}
# $fate of a source
source-fate = { $fate ->
    [retracted] rétractée
    [replaced] remplacée
    [corrected] corrigée
   *[current] maintenue
}
# $publisher, $date
reference = { $publisher }, { $date }
# $title, $date: where the publisher is not known
reference-by-title = « { $title } », { $date }
# $reference, $fate (source-fate)
reference-with-fate = { $reference } ({ $fate })
# $label of a statement, $fate (verb-withdrawn or verb-taken-back)
statement-with-fate = { $label } ({ $fate })
statement-of-source = { $label } ({ $source })
# $reference, $number (of the paragraph)
place-paragraph = { $reference }, paragraphe { $number }
# $reference, $region
place-region = { $reference }, { $region }

## Comment une source donne les propos

# $tellers (names), $publisher (a name, or the key none), $region
statement-speaker-not-identified = Déclarant non identifié
manner-not-located = déclaration non localisée dans la source
manner-quoted = citation directe
manner-quoted-by = citation directe, selon { $tellers }
manner-quoted-in = citation directe ({ $region })
manner-whose = { $publisher ->
    [none] termes employés par l’éditeur, et non une citation
   *[other] termes employés par { $publisher }, et non une citation
}
# $whose (manner-whose)
manner-reported = en discours indirect — { $whose }
# $whose (manner-whose), $tellers (names)
manner-reported-by = en discours indirect, selon { $tellers } — { $whose }
# $region, $whose (manner-whose)
manner-reported-in = { $region } — { $whose }
manner-unclear = les guillemets de la source ne disent pas à qui sont ces mots
# $region
manner-unclear-in = { $region } — { manner-unclear }

## Les circonstances des propos

# $words, as a quotation
quoted = « { $words } »
fact-to-whom = À qui
fact-when = Quand
fact-form = Forme
fact-answering = En réponse à
fact-way = Cheminement jusqu’à cette page
fact-not-stated = Non précisé
not-stated-to-whom = à qui
not-stated-when = quand
not-stated-occasion = à quelle occasion
not-stated-place = où
fact-bears = Ce qui porte sur elle
fact-in-recording = Dans l’enregistrement
fact-occasion = Occasion
fact-place = Lieu
# $occasion, $place
fact-occasion-at = { $occasion }, { $place }
fact-form-own = les propos du déclarant tels que le document les donne
fact-form-direct = citation directe
# $publisher
fact-form-reported-by = discours indirect : rapporté par { $publisher } sans guillemets
fact-form-reported = discours indirect : rapporté sans guillemets
fact-form-unclear = incertaine : les guillemets de la source ne disent pas où finit une citation
# $language (language-name)
fact-in-language = en { $language }
# $language (language-name)
fact-translated-from = traduction ; langue d’origine : { $language }
fact-original-language-not-stated = langue d’origine non indiquée
fact-no-translation = sans traduction
fact-basis = Fondement invoqué
# $speaker, $statement
fact-basis-statement = une déclaration faite par { $speaker }, { $statement }
# $words, $held (fact-basis-statement, or a source)
fact-basis-taken-to-be = « { $words } », que ce dossier identifie ainsi : { $held }
# $words
fact-basis-words-not-disclosed = « { $words } », non divulgué
fact-basis-not-disclosed = non divulgué
fact-basis-stated = indiqué dans la source
fact-basis-inferred = déduit par ce dossier
fact-words-of-another = Propos d’un tiers
# $who, $words
fact-told-here-words = { $who }, selon ce qui est rapporté ici : « { $words } »
# $who
fact-told-here = { $who }, selon ce qui est rapporté ici
# $date
fact-said = date des propos : { $date }
# $date, $apparatus (date-printed, date-basis)
fact-said-with = date des propos : { $date } ; { $apparatus }
fact-words-in-brackets = Mots entre crochets ou parenthèses
# $words
fact-inserted-by-speaker = « { $words } » : incise due au déclarant
# $words, $publisher
fact-inserted-by = « { $words } » : ajout inséré par { $publisher }
# $words
fact-inserted-by-unknown = « { $words } » : rien n’indique si l’incise est due au déclarant ou a été insérée

## Langues par leurs noms ; toute autre est indiquée par son étiquette

# $language, by its tag
language-name = { $language ->
    [ar] arabe
    [az] azéri
    [be] biélorusse
    [bg] bulgare
    [bn] bengali
    [bs] bosnien
    [ca] catalan
    [cs] tchèque
    [da] danois
    [de] allemand
    [el] grec
    [en] anglais
    [es] espagnol
    [et] estonien
    [fa] persan
    [fi] finnois
    [fr] français
    [ga] irlandais
    [he] hébreu
    [hi] hindi
    [hr] croate
    [hu] hongrois
    [hy] arménien
    [id] indonésien
    [it] italien
    [ja] japonais
    [ka] géorgien
    [kk] kazakh
    [ko] coréen
    [ku] kurde
    [lt] lituanien
    [lv] letton
    [mk] macédonien
    [nl] néerlandais
    [no] norvégien
    [pl] polonais
    [pt] portugais
    [ro] roumain
    [ru] russe
    [sk] slovaque
    [sl] slovène
    [sq] albanais
    [sr] serbe
    [sv] suédois
    [sw] swahili
    [tr] turc
    [uk] ukrainien
    [ur] ourdou
    [vi] vietnamien
    [zh] chinois
   *[other] { $language }
}

## Comment les propos sont parvenus jusqu’à la page

chain-speaker-not-identified = déclarant non identifié
chain-somebody = quelqu’un de non nommé
chain-day-not-stated = jour non indiqué
# $date
chain-day-inferred = { $date }, date déduite
chain-held = au dossier
chain-not-held = hors dossier
# $fate (source-fate)
chain-held-with-fate = au dossier ; { $fate }
# $date, $held (chain-held, chain-held-with-fate)
chain-printed = { $date } ; { $held }
chain-inferred = déduit
chain-stated = indiqué
# $held (chain-held and the like)
chain-known-unknown = { $held }, la façon dont on le sait n’est pas indiquée
# $held, $basis (chain-inferred, chain-stated, or the editor’s words)
chain-known = { $held }, { $basis }
# $speaker, $statement
chain-cited = { $speaker }, { $statement }
# $what (chain-cited)
chain-part-of = hors dossier ; pris ici pour l’ensemble dont fait partie ceci : { $what }
# $publisher
chain-held-as-reported = au dossier dans la version rapportée par { $publisher }
# $act: what was done, before the name of who did it
chain-act = { $act ->
    [told] dits à
    [told-to] dits à
    [quoted] cités par
    [interpreted] interprétés par
    [carried] relayés par
    [published] publiés par
    [printed] imprimés dans
    [paraphrased] paraphrasés par
    [relied-on] invoqué par
   *[reported] rapportés par
}
# $act, $who, $known (chain-held and the like)
chain-step = { chain-act } { $who } ({ $known })
# $speaker, $steps (chain-step, as a list)
chain-sentence = les propos attribués à { $speaker } ont été { $steps }
# $speaker, $who (told first), $place (occasion, or person), $known, $steps
chain-sentence-told = { $speaker } { $place ->
    [occasion] a pris la parole à cette occasion :
   *[person] a parlé à
} { $who } ({ $known }) ; les propos ont ensuite été { $steps }

## Ce qu’il est advenu d’une source, et de propos

# $words
notice-sentence = { $words }.
# Before the publisher’s own words, as a quotation
notice-quote-lead = Son avis :
notice-its-publisher = son éditeur
notice-its-speaker = son déclarant
# Of each: $publisher, $when (day, period or unknown), $date
notice-date = { $when ->
    [day] {" "}le { $date }
    [period] , { $date }
   *[unknown] {""}
}
# $publisher, $when, $date
notice-corrected = Corrigée par { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-retracted = Rétractée par { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-replaced = Remplacée par une autre source{ notice-date }.
# $speaker, $when, $date
notice-taken-back = Rétractée par { $speaker }{ notice-date }.
# $source
notice-place-taken = Sa place a été prise par { $source }.
notice-of-publisher = L’avis de l’éditeur
notice-on-its-page = Ce que sa page en dit
notice-kept-withdrawn = Les propos sont conservés pour que l’on puisse voir ce qui a été retiré ; ils ne comptent pour rien.
notice-kept-replaced = Les propos sont conservés pour que l’on puisse voir ce qui a été remplacé ; ils ne comptent pour rien.
notice-kept-taken-back = Les propos sont conservés pour que l’on puisse voir ce qui a été rétracté ; ils ne comptent pour rien.
# $statement
notice-words-that-do = Les propos qui opèrent cette rétractation : { $statement }.

## Comment la page d’une allégation a changé

# Between names of a row
row-separator = {", "}
# $line (as it was)
changes-read-with = Avec ce qui a été retiré, la ligne ci-dessus serait ainsi rédigée : « { $line } ».
# $sources (a row), $count
changes-sources = { $count ->
    [one] La source : { $sources }.
   *[other] Les sources : { $sources }.
}
# $statements (a row), $count
changes-counts-nothing = { $count ->
    [one] La déclaration { $statements } ne compte désormais pour rien.
   *[other] Les déclarations { $statements } ne comptent désormais pour rien.
}
# $statements (a row), $count
changes-taken-back = { $count ->
    [one] La déclaration { $statements } a été rétractée par son déclarant et ne compte pour rien.
   *[other] Les déclarations { $statements } ont été rétractées par leurs déclarants et ne comptent pour rien.
}
# $count of statements
changes-lead-taken-back = { $count ->
    [one] { $count } déclaration a été rétractée par son déclarant.
   *[other] { $count } déclarations ont été rétractées par leurs déclarants.
}
# $count of sources, $done (retracted, replaced, both)
changes-lead-was-alleged = { $count ->
    [one] Cela était allégué, dans une source depuis { changes-done }.
   *[other] Cela était allégué, dans des sources depuis { $done ->
        [replaced] remplacées
        [both] rétractées ou remplacées
       *[retracted] rétractées
    }.
}
# $done
changes-done = { $done ->
    [replaced] remplacée
    [both] rétractée ou remplacée
   *[retracted] rétractée
}
# $count of sources, $done, $when (day, period or unknown), $date
changes-lead = { $count ->
    [one] Une source a été { changes-done }{ notice-date }.
   *[other] { $count } sources ont été { $done ->
        [replaced] remplacées
        [both] rétractées ou remplacées
       *[retracted] rétractées
    }{ notice-date }.
}
changes-lists-follow = Le titre, l’état et les listes en tiennent compte.
changes-its-publisher = Son éditeur
changes-its-speaker = Son déclarant
# $source
changes-why-replaced = Une autre source a remplacé { $source }
# $publisher, $source
changes-why-retracted = { $publisher } a rétracté { $source }
# $speaker, $statement, $source
changes-why-taken-back = { $speaker } l’a rétractée, { $statement } dans { $source }
# $why
correction-why = { $why }
# $why, $end (whole, where it ends as a sentence, or open), $by
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} Correction demandée par { $by }.

## Une source dans une liste

# $kind of document
source-kind = { $kind ->
    [transcript] transcription
    [video] vidéo
    [court-record] document judiciaire
    [official-statement] communiqué officiel
    [dataset] jeu de données
    [web-page] page web
   *[news-article] article de presse
}

## La page d’une allégation

# $statements (a row of the first), $count (of all), $more (how many of them are not in the row)
allegation-caution = La ligne ci-dessus résume, selon ce dossier, { $count ->
    [one] la déclaration { $statements }
   *[other] les déclarations { $statements }
}{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}. Elle rapporte une allégation ; ce dossier ne dit pas si elle est vraie.
allegation-caution-nothing = La ligne ci-dessus porte sur une allégation ; ce dossier ne dit pas si elle est vraie.
# $line (as it stands above)
allegation-description = { $line } : les déclarations, la façon dont elles nous sont parvenues et les réponses consignées.
allegation-parts = Parties de la fiche de cette allégation
# $value, $basis (the editor’s words)
allegation-credibility = Échelle de l’Amirauté, crédibilité de l’énoncé : { $value } sur 6. { $basis }
# $rating
assessment-rating = Note : { $rating }.
# $rating, $scheme
assessment-rating-on = Note : { $rating }, selon le barème { $scheme }.
# $by, $on
assessment-by-on = Par { $by }, { $on }.
# $by
assessment-by = Par { $by }.
# $on
assessment-on = { $on }.
# $source (a place in it)
cite-words = Pour citer les propos eux-mêmes, citer la source : { $source }.
# $places (a row of statements)
accused-places = Dans { $places }.
accused-no-name = Les sources ne donnent pas de nom, et aucun n’est donné ici.
# $statement, $speaker
relation-statement = déclaration { $statement }, faite par { $speaker }
# $statement
relation-as-to = Quant à { $statement }.
# $statement, $why (the editor’s words)
relation-as-to-because = Quant à { $statement } : { $why }
relation-narrows = restreint
relation-narrows-reverse = est restreinte par
relation-broadens = élargit
relation-broadens-reverse = est élargie par
relation-presupposes = présuppose
relation-presupposes-reverse = est présupposée par
relation-supports = appuie
relation-supports-reverse = est appuyée par
relation-contradicts = contredit
relation-contradicts-reverse = contredit
relation-in-tension = est en tension avec
relation-in-tension-reverse = est en tension avec
relation-interprets = interprète
relation-interprets-reverse = est interprétée par
relation-derived-from = est tirée de
relation-derived-from-reverse = sert de fondement à
relation-undercuts = affaiblit
relation-undercuts-reverse = est affaiblie par

## Lignes d’état

# $count (in heavier type)
standing-count = { $count }
standing-statements = { $count }
# $speakers (count-speakers, in heavier type)
standing-alleged = Alléguée par { $speakers }
# $speakers
standing-adjudicated = Jugée ; repose sur { $speakers }
# $speakers
standing-corroborated = Corroborée ; repose sur { $speakers }
# $speakers
standing-presupposed = Tenue pour acquise par { $speakers }
# $speakers
standing-supported = Appuyée, non énoncée, par { $speakers }
# $speakers: that it is nobody now
standing-withdrawn = Retirée ; qui l’allègue : { $speakers }
# $speakers
standing-supported-too = appuyée, non énoncée, par { $speakers }
# $count (count-others)
standing-touched = évoquée par { $count }
# $origins (count-origins), $before (how many they were with what was withdrawn)
standing-origins-before = { $origins }, { $before } avec ce qui a été retiré
standing-principal-not-known = mandant non connu
standing-outlet-not-known = média non connu
# $count (of principals or outlets)
standing-and-unknown = { $count }, un autre non connu
# $others (count-other-speakers), $own (count-speakers: of the allegation itself)
standing-others-and-own = { $others } et { $own } de l’allégation elle-même
# Of each: $who (count-speakers and the like), $extent (part, where the words speak against a part only, or whole)
standing-qualified = nuancée par { $who }
# $who, $extent
standing-disputed = contestée{ $extent ->
    [part] {" "}en partie
   *[whole] {""}
} par { $who }
# $who, $extent
standing-denied = démentie{ $extent ->
    [part] {" "}en partie
   *[whole] {""}
} par { $who }
# $who, $extent
standing-taken-back = rétractée{ $extent ->
    [part] {" "}en partie
   *[whole] {""}
} par { $who }
# $what
standing-not-counted = { $what }, hors décompte
# $count (count-allegations)
standing-makes = formule ou appuie : { $count }
# $who
standing-speaks-for = parle, selon ce dossier, pour { $who }
# $who
standing-counted-with = décompte commun avec { $who }
standing-accused-in-none = aucune allégation ne met cet acteur en cause
# $count (count-speakers, or that it is nobody now)
standing-accused-by = Qui met cet acteur en cause : { $count }
# $count (count-allegations)
standing-accused-in = dans { $count }
# $contest, $count (count-allegations)
standing-allegations-contested = { $contest ->
    [qualified] nuance
    [disputed] contestation
    [disputed-in-part] contestation partielle
    [denied] démenti
    [denied-in-part] démenti partiel
   *[uncontested] sans contestation
} : { $count }
# $contest
contest = { $contest ->
    [qualified] nuancée
    [taken-back] rétractée
    [disputed] contestée
    [disputed-in-part] contestée en partie
    [denied] démentie
    [denied-in-part] démentie en partie
    [denied-by-another] démentie par une autre partie mise en cause
    [denied-in-part-by-another] démentie en partie par une autre partie mise en cause
   *[uncontested] non contestée
}
# Both axes. $support (alleged, corroborated, adjudicated, withdrawn), $contest
status = { $support ->
    [corroborated] corroborée
    [adjudicated] jugée
    [withdrawn] retirée
   *[alleged] alléguée
}{ $contest ->
    [uncontested] {""}
   *[other] , { contest }
}

## Ce qui ne compte pour rien

# Of each: $count (statements), $why (source: they went with sources; speaker: their speakers took them back; several),
# $sources (how many), $dated (yes, where a day is known, or no), $day
withdrawn-reason-one = { $why ->
    [speaker] {" "}par son déclarant
    [source] {" "}avec sa source{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day
withdrawn-reason-many = { $why ->
    [speaker] {" "}par leurs déclarants
    [source] {" "}avec { $sources ->
        [one] leur source
       *[other] leurs sources
    }{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day: of all who said it
withdrawn-wholly = retirée : { $why ->
    [speaker] rétractation de tous ses déclarants
    [source] { $count ->
        [one] sa seule déclaration a été retirée{ withdrawn-reason-one }
       *[other] ses déclarations ont été retirées{ withdrawn-reason-many }
    }
   *[several] aucune de ses déclarations ne compte plus
}
# $count, $all (count-statements), $why, $sources, $dated, $day
withdrawn-partly = sur { $all }, { NUMBER($count) } { $count ->
    [one] { $why ->
        [speaker] rétractée
       *[source] retirée
    }{ withdrawn-reason-one }
   *[other] { $why ->
        [speaker] rétractées
       *[source] retirées
    }{ withdrawn-reason-many }
}
# $count, $why, $sources, $dated, $day
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## Réponses

# $words
words = { $words }
replies-none = aucune réponse consignée
replies-none-held = aucun propos tenu en réponse n’est consigné
# $replies (count-replies)
replies-on-record = consigné : { $replies }
# $replies (count-replies), $answered (how many of the accused replied), $accused (how many are accused)
replies-on-record-from = consigné : { $replies }, de { $answered } mis en cause sur { $accused }
# $replies (count-replies), $answered (how many allegations are replied to), $all
replies-on-record-to = consigné : { $replies }, à { $answered } sur { $all }
# $words (that there is none)
replies-caption-none = { CAPITAL($words) }. Cela décrit la recherche, non les parties.
column-found-or-looked = Trouvée, ou cherchée
column-looked-for = Cherchée
# $kind of reply found among the statements
reply-kind = { $kind ->
    [denial-in-part] démenti, en partie
    [partial] réponse partielle
   *[denial] démenti
}
# $kind of what the editor wrote of a reply
response-kind = { $kind ->
    [denial] démenti
    [partial] réponse partielle
    [no-comment] refus de commenter
    [no-answer] pas de réponse
    [not-sought] non demandée
   *[none-found] aucune trouvée
}
# $outcome
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome }, retrait avec sa source ; hors décompte
reply-outcome-taken-back = { $outcome }, rétractation ; hors décompte
reply-outcome-not-held = { $outcome }, propos hors dossier
reply-outcome-not-counted = { $outcome }, hors décompte des réponses
# $who, $teller
reply-as-told = { $who }, selon { $teller }
# $who spoke, $accused for whom
reply-for = { $who }, pour { $accused }
# $who
reply-by-stranger = { $who }, sans qualité connue pour parler au nom d’un mis en cause
# $who
reply-by = par { $who }
# $on (a date), $precision (day, or period), $how, $way (none; word: "mail"; phrase: "in a letter")
asked = réponse demandée { $precision ->
    [day] le { $on }
   *[period] ({ $on })
}{ $way ->
    [word] {" "}par { $how }
    [phrase] {" "}{ $how }
   *[none] {""}
}
# $asked, $deadline (a date)
asked-no-answer = { $asked } ; aucune à l’échéance ({ $deadline })
asked-to-answer = { $asked } ; échéance : { $deadline }

## Au-dessus du titre d’une allégation, et au-dessus de ses déclarations

# $number of $all
allegation-number = Allégation { $number } sur { $all }
allegation-judgement = un jugement de valeur
# $status
allegation-status = statut : { $status }
# $period (a date)
allegation-period = période : { $period }
allegation-period-not-stated = période non indiquée
allegation-period-none = sans période
# $verb of a statement, $count (statements): "2 statements assert it"
verb-act = { $verb ->
    [asserts] { $count ->
        [one] l’affirme
       *[other] l’affirment
    }
    [finds] { $count ->
        [one] la retient
       *[other] la retiennent
    }
    [supports] { $count ->
        [one] l’appuie
       *[other] l’appuient
    }
    [presupposes] { $count ->
        [one] la tient pour acquise
       *[other] la tiennent pour acquise
    }
    [qualifies] { $count ->
        [one] la nuance
       *[other] la nuancent
    }
    [disputes] { $count ->
        [one] la conteste
       *[other] la contestent
    }
    [denies] { $count ->
        [one] la dément
       *[other] la démentent
    }
    [retracts] { $count ->
        [one] la rétracte
       *[other] la rétractent
    }
    [repeats] { $count ->
        [one] la reprend
       *[other] la reprennent
    }
   *[context] { $count ->
        [one] sert de contexte
       *[other] servent de contexte
    }
}
# $count, $act (verb-act)
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { $count } { $act }
# $ways (allegation-intro-first, then allegation-intro-next, as a list), $count (of all)
allegation-intro = { $ways }. { $count ->
    [one] Elle est donnée en entier.
   *[other] Toutes sont données en entier, dans l’ordre chronologique.
}
# $ways, $count
allegation-intro-on-pages = { $ways }. Toutes sont données en entier, d’abord une de chaque sorte, puis dans l’ordre chronologique.
allegation-intro-none = Aucune déclaration des sources au dossier ne porte sur elle.
# $count
allegation-intro-withdrawn = { $count ->
    [one] { $count } autre ne compte pour rien et figure en dernier.
   *[other] { $count } autres ne comptent pour rien et figurent en dernier.
}
# $count
allegation-intro-all-withdrawn = { $count ->
    [one] { $count } déclaration porte sur elle et ne compte pour rien. Elle est donnée en entier.
   *[other] { $count } déclarations portent sur elle et ne comptent pour rien. Toutes sont données en entier.
}

## Au-dessus du nom d’un acteur

actor-kicker = Acteur
# $count
actor-accused-in = { $count ->
    [0] aucune mise en cause
   *[other] mise en cause dans { count-allegations }
}
# $count, $statements (count-statements), $sources (count-sources)
actor-speaks = { $count ->
    [0] ne s’exprime dans aucune des sources
   *[other] { $statements } dans { $sources }
}
# $sources (count-sources)
actor-publisher-of = en qualité d’éditeur : { $sources }
# $name, $parts (a list)
actor-summary = { $name } : { $parts }.
# $name
actor-reply-caption = Chaque allégation qui met en cause { $name }, et ce qui est consigné de la part ou au nom de la partie mise en cause.
# $name
actor-caution-speaks-accused = Cette page recense ce que { $name } a déclaré, selon les sources, et ce que d’autres ont déclaré, selon elles, au sujet du même acteur. Ce n’est pas une conclusion, et une mention n’est pas une allégation.
# $name
actor-caution-accused = Cette page recense ce que d’autres ont déclaré, selon les sources, au sujet de cet acteur : { $name }. Ce n’est pas une conclusion, et une mention n’est pas une allégation.
# $name
actor-caution-speaks = Cette page recense ce que { $name } a déclaré, selon les sources. Elle ne dit pas si cela est vrai, en tout ou en partie.
# $name
actor-caution-mentioned = Cette page recense les endroits où { $name } apparaît dans les sources au dossier. Une mention n’est pas une allégation.
# $name
actor-caution-referred-to = Rien sur cette page n’est dit par { $name }, ni allégué au sujet du même acteur : les sources au dossier ou les notes de ce dossier s’y réfèrent.

## La ligne au-dessus d’une allégation

speaker-not-identified = un déclarant non identifié
# $wholly (names of those who say it), $partly (names of those who say a part of it)
attribution-who = { $wholly } et, en partie, { $partly }
# Of each: $who (names, or attribution-who), $count (how many they are), $extent (whole, or part where all of them
# say a part only)
attribution-says = { CAPITAL($who) }, selon les sources, { $count ->
    [one] a déclaré
   *[other] ont déclaré
}{ $extent ->
    [part] , en partie,
   *[whole] {""}
}
# $who, $count, $extent
attribution-finds = { CAPITAL($who) }, selon les sources, { $count ->
    [one] a retenu
   *[other] ont retenu
}{ $extent ->
    [part] , en partie,
   *[whole] {""}
}
# $who, $count, $extent
attribution-took-back = { CAPITAL($who) }, selon les sources, { $count ->
    [one] a déclaré, puis rétracté
   *[other] ont déclaré, puis rétracté
},{ $extent ->
    [part] {" "}en partie,
   *[whole] {""}
}
# $who, $count, $extent
attribution-supports = { CAPITAL($who) }, selon les sources, { $count ->
    [one] a appuyé
   *[other] ont appuyé
}{ $extent ->
    [part] , en partie et sans l’énoncer,
   *[whole] , sans l’énoncer,
} l’allégation
# $who, $count, $extent
attribution-presupposes = { CAPITAL($who) } { $count ->
    [one] tient pour acquis
   *[other] tiennent pour acquis
}{ $extent ->
    [part] , en partie,
   *[whole] {""}
}
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution } :
# $who, $count, $extent
attribution-nobody-now = Plus personne, selon les sources, ne déclare
# $who, $count, $extent
attribution-nobody = Aucune déclaration localisée ne dit
# $who, $count, $extent
attribution-repeats = Aucune déclaration localisée n’énonce, mais au moins une reprend, l’allégation

## Le cadre de chaque page

section-overview = Aperçu
frame-skip = Aller au texte
frame-navigation = Dossier
colophon-neutrality = Ce dossier consigne qui a dit quoi, à qui, et sur quel fondement invoqué. Il ne conclut pas qu’une allégation soit vraie ou fausse. Une mise en cause n’est pas un élément de preuve.
# $link (colophon-reply-link as a link), $contact (an address)
colophon-reply = Toute personne nommée ici peut { $link } : { $contact }.
colophon-unreviewed = Personne n’a encore relu les mots de cette interface en français.
colophon-reply-link = répondre ou demander une correction
# $sources (frame-sources), $publisher (a name, or the key none)
colophon-made = Établi à partir des sources au dossier : { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}Publié par { $publisher }.
} Chaque citation est comparée au texte dont elle est tirée à chaque fabrication de ces pages.
# $manifest and $sums (the next two as links)
# $count (sources), $gone (how many of them do not stand any more)
colophon-sources-some-gone = { count-sources }, dont { $gone }
colophon-only-source-gone = { count-sources }, qui n’est plus maintenue
colophon-sources-retracted = { $count ->
    [one] { $count } rétractée
   *[other] { $count } rétractées
}
colophon-sources-replaced = { $count ->
    [one] { $count } remplacée
   *[other] { $count } remplacées
}
colophon-proof = Pour comparer cet exemplaire à ce qui a été fabriqué : { $manifest }, { $sums }.
colophon-manifest = manifeste
colophon-sums = sommes SHA-256
frame-feed = Flux

## Parties de plusieurs pages

heading-spoken-of-by = Qui en parle
heading-linked-from = Liens vers cette page
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = allégation { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
cite-reference = « { $title }. » Dans { $site }, { $what }{ $version ->
    [none] {""}
   *[other] , version du { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
# $sentence
chain-caption = Comment les propos sont parvenus jusqu’à cette page : { $sentence }.
day-not-recorded = jour non consigné
change-words-removed = Mots supprimés.
# $words (the publisher’s, as a quotation)
notice-quote = Son avis : { $words }
pages-before = Avant
pages-after = Après
# $number
pages-page = Page { $number }
# $number
pager-previous = Précédente · { $number }
# $number
pager-next = Suivante · { $number }
# $passage
passage-notes = Notes — { $passage }
standing-label = État, calculé à partir des déclarations ci-dessous
statement-not-shown = Les propos ne sont pas montrés : les droits sur cette source ne permettent que des indications à son sujet.
statement-in-place = La lire dans la source
legend-absent = — aucune dans ce dossier

## Colonnes des tableaux

column-number = Numéro
column-said = Il est dit
column-said-by = Dit par
column-how-accused = Mode de mise en cause
column-assert = Affirment
column-qualify = Nuancent
column-contest = Contestent, démentent ou rétractent
column-origins = Origines
column-evidence-disclosed = Éléments de preuve divulgués
column-evidence = Éléments de preuve
column-replies-on-record = Réponses consignées
column-replies = Réponses
column-actor = Acteur
column-office-printed = Fonction, telle qu’imprimée
column-office = Fonction
column-statements = Déclarations
column-made = Allégations formulées ou appuyées
column-makes = Formule ou appuie
column-accused-in = Mises en cause
column-sources-linked = Sources liées
column-named-in = Nom présent dans
column-allegation = Allégation
column-whose-reply = Réponse de qui
column-outcome = Résultat
column-on = Date

## La page d’accueil

home-kicker = Dossier public
# $publisher
home-published-by = publié par { $publisher }
home-in-figures = En chiffres
home-latest-sources = Dernières sources
home-how-to-read = Comment le lire
home-replies-and-corrections = Réponses et corrections.
home-not-held = Ont transmis les propos, hors dossier.
home-questions-note = Ce que la rédaction a noté comme questions ouvertes.
home-legend = Une déclaration peut porter sur une allégation des façons suivantes. Les mêmes mots, signes et styles de trait servent sur toutes les pages.
allegations-none-yet = Aucune allégation n’est encore consignée.
home-no-actor = Aucun acteur ne s’exprime ni n’est encore mis en cause.
home-actors-caption = Les acteurs, le rôle de chacun, et combien de fois
ledger-caption = Les allégations, ceux qui, selon les sources, ont formulé chacune d’elles, et leur état
ledger-caution = Chaque ligne est ce que quelqu’un a déclaré, selon les sources, tel que ce dossier le résume ; les propos eux-mêmes sont à un pas de là. Les chiffres comptent des déclarations, non des faits.
ledger-no-contests = Aucune déclaration ne conteste ni ne dément une allégation ; il n’y a donc pas de colonne pour cela.
sources-none-yet = Aucune source n’est encore au dossier.
heading-allegations = Allégations
heading-actors = Acteurs
heading-not-known = Ce qui n’est pas connu
# $count
home-more-in-list = { $count } de plus, dans la liste complète

## La page d’accueil : ce qui est compté et dit du dossier

# $count (corrections)
home-corrections = { $count ->
    [0] aucune correction à ce jour
    [one] { $count } correction
   *[other] { $count } corrections
}
# $count (sources)
home-sources-fallen = { $count ->
    [one] { $count } source retirée ou remplacée
   *[other] { $count } sources retirées ou remplacées
}
# $title of a group (in heavier type), $note
home-group = { $title } — { $note }
# $title of a group (in heavier type)
home-group-bare = { $title }
home-speakers = Déclarants
home-accused = Mis en cause
home-accused-note = par un déclarant, dans une allégation ci-dessus
# $count
home-all-allegations = Toutes ({ $count }), dans l’ordre du dossier
# $count
home-all-sources = Toutes les sources ({ $count })
# $count
home-all-actors = { $count ->
    [one] Le seul acteur
   *[other] Les { $count } acteurs
}
# $lead (home-not-held, in heavier type), $names (several, with semicolons between them)
home-not-held-names = { $lead } { $names }.
# $count (actors)
home-mentioned = { $count ->
    [one] { $count } autre acteur fait l’objet d’une mention, reçoit des propos ou en transmet, sans s’exprimer ni être mis en cause.
   *[other] { $count } autres acteurs font l’objet d’une mention, reçoivent des propos ou en transmettent, sans s’exprimer ni être mis en cause.
}
# $number of the allegation that a question belongs to
home-question-of = allégation { $number }
# $count (questions)
home-questions-more = { $count ->
    [one] Il y a { $count } autre question sur les pages des allégations.
   *[other] Il y a { $count } autres questions sur les pages des allégations.
}
# $lead (home-replies-and-corrections, in heavier type), $contact (an address)
home-reply = { $lead } { $contact }.

## La page d’accueil : six chiffres, chacun avec les phrases qui disent d’où il vient

# $count
home-figure-sources = { $count ->
    [one] source au dossier
   *[other] sources au dossier
}
# $publisher (a name)
home-sources-one-publisher = Un seul éditeur, { $publisher }.
# $count
home-sources-publishers = { $count ->
    [0] Aucun éditeur connu.
    [one] { $count } éditeur.
   *[other] { $count } éditeurs.
}
# $count (sources)
home-sources-publisher-unknown = { $count ->
    [one] L’éditeur de { $count } source n’est pas connu.
   *[other] L’éditeur de { $count } sources n’est pas connu.
}
# $count (sources)
home-sources-gone = { $count ->
    [one] { $count } n’est plus maintenue.
   *[other] { $count } ne sont plus maintenues.
}
# $count
home-figure-speakers = { $count ->
    [one] déclarant
   *[other] déclarants
}
# $who (a name)
home-speakers-voices-of-one = Tous parlent, selon ce dossier, pour { $who }.
# $who (a name)
home-speakers-counted-with-one = Tous sont comptés avec { $who }.
# $count (principals, two or more)
home-speakers-voices = Ils parlent, selon ce dossier, pour { $count } mandants.
# $count (principals, two or more)
home-speakers-counted-with = Comptés avec { $count } mandants.
home-speakers-principals-unknown = On ne sait pas au nom de qui.
# $count (speakers)
home-speakers-some-unknown = { $count ->
    [one] Pour { $count } d’entre eux, on ne sait pas au nom de qui il parle.
   *[other] Pour { $count } d’entre eux, on ne sait pas au nom de qui ils parlent.
}
# $count
home-statements-located = { $count ->
    [0] Aucune déclaration localisée.
    [one] { $count } déclaration localisée.
   *[other] { $count } déclarations localisées.
}
# $count
home-statements-gone = { $count ->
    [one] { $count } déclaration retirée, hors décompte.
   *[other] { $count } déclarations retirées, hors décompte.
}
# $count
home-figure-allegations = { $count ->
    [one] allégation
   *[other] allégations
}
# $accusing and $contested (the next two)
home-allegations-note = { $accusing } ; { $contested }.
# $count (allegations)
home-allegations-accusing = { $count ->
    [0] Aucune ne désigne une partie mise en cause
    [one] { $count } désigne une partie mise en cause
   *[other] { $count } désignent une partie mise en cause
}
# $count (allegations), $ways (home-contest-way, one or several of them by home-either)
home-allegations-contested = { $count ->
    [0] aucune n’est nuancée, contestée ni démentie par une déclaration
   *[other] { $count } avec { $ways } dans une déclaration
}
# $way in which a statement speaks against an allegation
home-contest-way = { $way ->
    [qualifies] nuance
    [disputes] contestation
    [takes-back] rétractation
   *[denies] démenti
}
# $count (allegations)
home-allegations-gone = Plus personne ne formule { $count } d’entre elles.
# $count
home-figure-origins = { $count ->
    [one] origine indépendante
   *[other] origines indépendantes
}
# $count (allegations with two origins or more)
home-origins-note = { $count ->
    [0] Aucune allégation ne provient de deux ou plus.
    [one] { $count } allégation provient de deux ou plus.
   *[other] { $count } allégations proviennent de deux ou plus.
}
# $count
home-figure-evidence = { $count ->
    [one] élément de preuve divulgué
   *[other] éléments de preuve divulgués
}
# $count (statements)
home-evidence-note = { $count ->
    [0] Documents qu’un déclarant invoque comme éléments de preuve et qui sont au dossier.
    [one] { $count } déclaration renvoie à un fondement qui n’est pas montré.
   *[other] { $count } déclarations renvoient à un fondement qui n’est pas montré.
}
# $count
home-figure-replies = { $count ->
    [one] réponse consignée
   *[other] réponses consignées
}
home-replies-nobody-accused = Aucune allégation ne désigne une partie mise en cause.
# $accused (how many)
home-replies-of-accused = { $accused ->
    [one] Pour { $accused } partie mise en cause.
   *[other] Pour { $accused } parties mises en cause.
}
home-replies-by-only-accused = Par ou pour la seule partie mise en cause.
# $answered of $accused (how many)
home-replies-by-accused = Par ou pour { $answered } des { $accused } parties mises en cause.
home-replies-counted-once = Une partie est comptée une fois pour chaque allégation.
# $date
home-replies-searched = Dernière recherche : { $date }.

## Les pages des allégations

allegation-accused = Qui est mis en cause
allegation-nobody-accused = Personne n’est mis en cause.
allegation-somebody-accused = Une partie que les mots ne désignent pas est mise en cause. Personne n’est nommé ici non plus.
allegation-accused-not-recorded = L’identité des mis en cause n’est pas consignée.
allegation-standing-lead = Comment l’état est calculé.
allegation-said = Ce qui a été dit
allegation-context-note = Les notes de la rédaction sur la formulation.
allegation-no-ledger-nobody = Aucun registre des réponses n’est tenu lorsque personne n’est mis en cause. Toute personne nommée ici peut répondre.
allegation-no-ledger-unknown = Aucun registre des réponses n’est tenu lorsque les mis en cause ne sont pas désignés. Toute personne nommée ici peut répondre.
allegation-send-reply = Envoyer une réponse ou une correction
allegation-relations = Autres allégations
heading-spoken-of-in = Où il en est question
heading-cite = Comment citer
history-added = Ajoutée au dossier
history-no-corrections = Corrections : aucune.
allegation-context = Contexte
allegation-assessment = Évaluation
heading-replies = Réponses
heading-history = Historique
column-date = Date
column-change = Modification
column-why = Motif
# $topics
allegation-topics = thème : { $topics }
# $part (page 2 of 3)
allegation-part = { $part } de la fiche de cette allégation.
# $principals: governments, where all are, else principals
allegation-standing = Chaque déclarant est compté une seule fois. Les déclarations qui ont en commun un déclarant, { $principals ->
    [principals] un mandant
   *[governments] un gouvernement
} (celui pour lequel un déclarant parle, selon ce dossier, ou l’organisme dont le déclarant fait partie) ou les éléments de preuve qu’elles citent comptent comme une seule origine.
allegation-standing-withdrawn = Ce qui a été rétracté est montré et ne compte pour rien : ni déclarant, ni origine, ni appui, ni réponse.

## Les pages des acteurs

# $number of $all (pages)
actor-part = Page { $number } sur { $all } de la fiche de cet acteur.
actor-none-found = « Aucune trouvée » décrit la recherche, non les parties.
actor-reply-welcome = Une réponse est bienvenue
actor-send-reply = Envoyer une réponse
actor-words = Les propos
actor-made = Allégations formulées ou appuyées, et qui elles mettent en cause
actor-other-mentions = Autres mentions
actor-mentioned-in = Mentions
actor-mention-note = Une mention n’est pas une allégation.
actor-names = Noms tels qu’imprimés
actor-ties = Fonction et mandant
extent-in-part = en partie
column-form = Forme
column-times = Fois
column-where = Où
# $name
actor-accused-caption = Allégations qui mettent en cause { $name }
# $name
actor-words-intro = Les déclarations dont les mots désignent { $name } dans une allégation, et celles qui en nuancent, contestent ou démentent une, dans l’ordre chronologique. La façon dont chacune est parvenue jusqu’à cette page est exposée sur la page de l’allégation.
# $name
actor-statements-intro = Ce que { $name } a déclaré, selon les sources, dans l’ordre chronologique ; une déclaration sans jour figure là où sa source a été imprimée.
actor-picture = Une image y montre l’acteur.
actor-only-in-words = Mention dans les seuls propos donnés ci-dessus.

## Les pages des acteurs : ce qui figure dans leurs listes

# $accused (accused-by-mode in a row, or that it is nobody), $statements (a list)
actor-made-small = Mis en cause : { $accused }. Dans { $statements }.
# $reference of a source, $forms (actor-mention-form, and count-other-forms, in a row)
actor-mention = { $reference }{ $forms ->
    [0] {""}
   *[other] {" "}: { $forms }
}.
# $words as printed, $places (region, mention-paragraphs, in a row)
actor-mention-form = « { $words } »{ $places ->
    [0] {""}
   *[other] {" "}({ $places })
}
# $count, $numbers (a list)
mention-paragraphs = { $count ->
    [one] paragraphe { $numbers }
   *[other] paragraphes { $numbers }
}
count-other-sources = { $count ->
    [0] aucune autre source
    [one] { $count } autre source
   *[other] { $count } autres sources
}
# $lead (actor-reply-welcome, in heavier type), $link (actor-send-reply, as a link)
actor-reply = { $lead } de la partie nommée ou de quiconque agit en son nom. { $link }
tie-office = fonction
tie-part-of = fait partie de
tie-speaks-for = parle, selon ce dossier, pour
tie-why-named = motif de la mention du nom
tie-elsewhere = ailleurs
tie-title-as-printed = le titre tel qu’imprimé
tie-nobody-else = personne d’autre
# $title as printed, $body (a name), $from and $to (dates, or that they are not stated); each of these, or the key none
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] , { $body }
}{ $from ->
    [none] {""}
   *[other] , début : { $from }
}{ $to ->
    [none] {""}
   *[other] , fin : { $to }
}
shelf-spoken-for-by = Qui parle pour cet acteur, selon ce dossier
shelf-members = Ses composantes
shelf-published = Sources publiées
shelf-carried = Propos transmis par son intermédiaire
shelf-addressed = Propos qui lui sont adressés
shelf-reported = Ses propos rapportés par d’autres
shelf-linked = Ce qu’en disent les notes de ce dossier
# $name
shelf-carried-note = Tel que le donnent les sources au dossier. On ne sait pas si { $name } les a publiés.
shelf-speaker-not-identified = Déclarant non identifié
# $speaker (a name, or shelf-speaker-not-identified), $label of the statement
shelf-statement = { $speaker }, { $label }
# $kind of what is linked, where it is no source and no actor
shelf-kind = { $kind ->
    [allegation] allégation
   *[page] page
}

## Listes

actors-order = par ordre des noms
actors-letters = Premières lettres des noms
actors-caution = Ceux qui s’expriment, ceux dont il est question et ceux par qui les propos sont parvenus. « Mis en cause » désigne un rôle dans une phrase que quelqu’un a dite ; une mention n’est pas une allégation.
actors-caption = Les acteurs, et combien de fois chacun s’exprime, allègue, est mis en cause, répond et est nommé
allegations-order = dans l’ordre du dossier
heading-sources = Sources
sources-standfirst = Les documents que contient le dossier, du plus récent au plus ancien. Chaque citation est un passage de l’un d’eux.
sources-by-date = Par date
topic-kicker = Thème
topic-caution = Un thème est une étiquette de la rédaction. Chaque ligne est ce que quelqu’un a déclaré, selon les sources, tel que ce dossier le résume ; les propos eux-mêmes sont à un pas de là.
topic-sources = Les documents dans lesquels quelqu’un parle de ces allégations, du plus récent au plus ancien.
topics-kicker = Thèmes
topics-heading = Par thème
topics-standfirst = Étiquettes de la rédaction, la plus fournie d’abord. Une allégation qui touche à deux thèmes figure sous les deux ; ce qu’elle dit est dit par ceux qui sont nommés sur sa page.
# $names
topics-said-by = Dit par { $names }.

## Listes : ce que leurs pages disent d’elles-mêmes

# $count (entries), $pages (on how many pages they stand)
list-more = { $count } de plus { $pages ->
    [one] à la page suivante
   *[other] aux pages suivantes
}
# $count of those that are not named in a row
count-more = { $count } de plus
# $parts (several, with semicolons or the like between them), $more (how many more)
series-and-more = { $parts } et { $more }
# $number of $all
pages-page-of = Page { $number } sur { $all }
# $number of $all: the same as one of several items in a row
pages-page-of-in-row = page { $number } sur { $all }
# $title, $number of $all
title-page-of = { $title }, page { $number } sur { $all }
pages-of-allegations = Pages des allégations
pages-of-actors = Pages des acteurs
pages-of-topics = Pages des thèmes
parts-of-topic = Parties de ce thème
parts-of-actor = Parties de la fiche de cet acteur
# $count (count-allegations, count-actors)
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] aucun acteur
    [one] { $count } acteur
   *[other] { $count } acteurs
}
count-topics = { $count ->
    [0] aucun thème
    [one] { $count } thème
   *[other] { $count } thèmes
}
# $allegations (count-allegations), $sources (count-sources)
topics-small = { $allegations }, { $sources }
# $others (count-others, as a link)
topics-more = et { $others }

## La matrice : déclarants et allégations

matrix-kicker = Matrice
# $heading (matrix-heading and its like)
matrix-title = { $heading } — { matrix-kicker }
# $allegations (count-allegations), $origins (count-origins)
matrix-heading = { CAPITAL($allegations) } : { $origins }
# $what (a topic)
matrix-heading-of = Qui dit quoi : { $what }
# $who (somebody accused)
matrix-heading-accused = Qui dit quoi sur { $who }
matrix-standfirst = Une ligne par allégation, une colonne par déclarant. Les déclarants sous une même accolade comptent pour un seul mandant : aussi nombreux soient-ils à dire une chose, elle a une seule origine. Une case vide signifie qu’aucune déclaration de ce déclarant à ce sujet n’a été localisée ; elle ne dit rien de ce qu’il pense.
# $shown of $speakers (count-speakers)
matrix-some = { $shown } sur { $speakers } ont une colonne : ceux qui parlent de la plupart de ces allégations.
matrix-caption = Comment les déclarations de chaque déclarant se rapportent à chaque allégation ; les déclarants sont groupés selon celui au nom duquel ils comptent
matrix-others = Autres matrices
matrix-whole = toutes les allégations
# $count
matrix-all = les { $count }
matrix-parts = Parties de cette matrice
# $speakers (count-speakers, two or more)
matrix-block = { $speakers }, une origine
# $speakers (count-speakers)
matrix-block-shared = { $speakers }, comptés pour un avec les autres
matrix-own-account = En son propre nom
matrix-principal-not-known = Mandant non connu
# $speaker, $principal
matrix-speaker-for = { $speaker }, pour { $principal }
matrix-origins = Origines indépendantes
matrix-further = Autres déclarants
matrix-in-all = En tout
matrix-marks = Signes
matrix-note = Lorsqu’un déclarant se rapporte à une allégation de plusieurs façons, chacune figure avec ses propres déclarations, nommées ou comptées.
matrix-withdrawn = Ce qui est barré a été retiré avec sa source ou rétracté : cela est montré et ne compte pas.

## La phrase des origines : un terme après l’autre, et ce qui clôt chacun

# $count of the next messages, where it is a small number
small-number = { $count ->
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
   *[other] { $count }
}
origins-speakers = { $count ->
    [1] un déclarant
    [2] deux déclarants
   *[other] { small-number } déclarants
}
origins-governments = { $count ->
    [1] un gouvernement
    [2] deux gouvernements
   *[other] { small-number } gouvernements
}
origins-principals = { $count ->
    [1] un mandant
    [2] deux mandants
   *[other] { small-number } mandants
}
origins-outlets = { $count ->
    [1] un média
    [2] deux médias
   *[other] { small-number } médias
}
origins-origins = { $count ->
    [1] une origine indépendante
    [2] deux origines indépendantes
   *[other] { small-number } origines indépendantes
}
# $term (origins-principals and its like), of which some are not known
origins-and-unknown = { $term } et d’autres non connus
# $term (origins-speakers)
origins-first = { CAPITAL($term) },
# $term (origins-governments or origins-principals)
origins-second = { $term },
# $term (origins-outlets)
origins-third = { $term } :
# $term (origins-origins)
origins-last = { $term }.
# $first, $second, $third, $last (the four above)
origins-sentence = { $first } { $second } { $third } { $last }
origins-label = Combien d’origines ont les déclarations
origins-in-matrix = Le voir dans la matrice
# $count of $all allegations
origins-corroborated = { $count ->
    [0] Aucune allégation n’en a une seconde.
    [one] { $count } allégation sur { $all } en a deux ou plus.
   *[other] { $count } allégations sur { $all } en ont deux ou plus.
}
home-caution = Chaque ligne résume ce que quelqu’un a dit selon les sources ; ses mots sont à un pas. Les chiffres comptent des déclarations, non des faits.
home-about = À propos de ce dossier
# $shown of $all
home-chosen = { $shown } sur { $all }, choisies par la rédaction.
# $shown of $all
home-newest = { $shown } sur { $all }, les dernières ajoutées.
home-origin-meaning = les déclarations qui partagent un déclarant, un mandant ou des éléments de preuve en ont une seule ; ce qui n’est pas connu compte comme partagé
home-evidence-meaning = ce qu’un déclarant avance et que le dossier détient ; « { value-none } » lorsqu’il est seulement mentionné
home-reply-meaning = paroles du mis en cause ou de qui parle pour lui ; « 0 sur 3 » signifie trois mis en cause et aucune réponse

## Le réseau : qui s’appuie sur qui, et qui parle de qui

network-kicker = Réseau
network-heading = Qui parle de qui, selon les sources
network-standfirst = Une ligne par partie au nom de laquelle quelque chose est dit, une colonne par partie mise en cause. Un chiffre compte les allégations que, selon les sources, les déclarants de l’une formulent sur l’autre ; il ne compte pas de faits. Une case vide signifie qu’aucune n’a été localisée.
network-caption = Allégations, selon ceux au nom desquels elles sont formulées et ceux qu’elles mettent en cause
network-in-whose-name = Au nom de qui
network-all = Allégations qui mettent quelqu’un en cause
network-parts = Parties du réseau
# $count of those who have no column
network-further = { $count ->
    [one] { $count } autre mis en cause n’a pas de colonne.
   *[other] { $count } autres mis en cause n’ont pas de colonne.
}
network-empty = Aucune allégation ne met en cause une partie nommée.
reliance-heading = Qui s’appuie sur qui
# $line (the headline of an allegation)
reliance-title = { reliance-heading } : { $line }
reliance-standfirst = À lire d’un côté à l’autre : sur quoi un déclarant s’appuie, qui parle, à qui cela a été dit, où cela a été imprimé. Ce qui se tient ensemble est une seule origine, aussi nombreux que soient ceux qui parlent.
# $number of an origin
reliance-origin = Origine { $number }
reliance-touching = L’appuie ou la tient pour acquise, là où d’autres l’affirment
reliance-against = Parle contre elle, ou la nuance
reliance-beside = Non compté : répété, nécessaire à la compréhension ou retiré
# $count (statements that are not drawn)
reliance-more = { $count ->
    [one] { $count } déclaration de plus figure dans le seul tableau.
   *[other] { $count } déclarations de plus figurent dans le seul tableau.
}
reliance-figure = Dessin : qui s’appuie sur qui
reliance-table = La même chose en tableau
reliance-caption = Déclarations sur cette allégation, sur quoi chacune s’appuie et comment ses mots ont été transmis
reliance-speaker = Déclarant
reliance-bears = Rapport à l’allégation
reliance-rests-on = S’appuie sur
reliance-said-to = Dit à, ou transmis par
reliance-printed-in = Imprimé dans
reliance-parts = Parties de ce réseau
reliance-key-person = une personne
reliance-key-held = un document détenu ici
reliance-key-not-held = une occasion ou un document non détenu
reliance-key-undisclosed = non divulgué
reliance-key-relies = s’appuie sur ce qu’un autre a dit

## Les pages des sources

source-brief-label = Provenance en bref
source-brief-no-address = aucune adresse connue
source-brief-more = provenance en détail
source-coverage = Ce qui est utilisé
source-reserve = Ce qui peut être montré
source-text = Le texte
source-not-here = Absent de cette page
source-actors = Acteurs présents
column-as-printed = Tel qu’imprimé
source-actors-note = Un rôle est ce que les mots font de quelqu’un. Une mise en cause n’est pas un élément de preuve.
source-corrections-caption = Modifications de ce que cette page dit de la source.
source-provenance = Provenance
column-part = Rôle
heading-corrections = Corrections
sources-by-date-label = Sources par date
# $date
source-before = Source précédente · { $date }
# $date
source-after = Source suivante · { $date }
source-more = ce qui en parle
source-kicker = Source
# $label
sidenote-back = Retour à la déclaration { $label } dans le texte
# $label
sidenote-statement = Déclaration { $label }
sidenote-located-only = Localisée seulement.

## Les pages des sources : comment une source est désignée

# $fate, after a source’s title
source-fate-after = ({ source-fate })
# $title, $fate (current, where it is as published)
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# $kind of source, as one of many
source-kind-one = { $kind ->
    [transcript] une transcription
    [video] une vidéo
    [court-record] un document judiciaire
    [official-statement] un communiqué officiel
    [dataset] un jeu de données
    [web-page] une page web
   *[news-article] un article de presse
}
# $number of a statement that the editor gave no id
statement-numbered = déclaration { $number }
# $title, $publisher, $day, $fate: what a browser’s tab shows
source-page-title = { source-named } — { $publisher }, { $day }
source-page-title-with-id = { $title } ({ $id })
# $publisher, $day, $fate, $count (statements located)
source-summary = { $publisher }, { $day }{ $fate ->
    [current] {""}
   *[other] , { source-fate }
} : { $count ->
    [0] aucune déclaration localisée à sa place
    [one] { $count } déclaration localisée à sa place
   *[other] { $count } déclarations localisées à leur place
}.
# $number (of the page)
source-more-summary = Ce qui parle de cette source, page { $number }.
source-more-pages = Autres liens vers cette source
# $fate
source-kicker-fate = Source, { source-fate }
# $publisher, $language (its name, or the key none)
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] , en { $language }
}

## Les pages des sources : provenance en bref

# $words (quoted): the date as the source prints it
source-brief-printed = Date imprimée : { $words }
# $day
source-brief-taken = prise en compte comme : { $day }
source-brief-held-word = conservé
source-brief-not-held-word = non conservé
# $held (that it is, in heavier type), $compared (how the text stands to it)
source-brief-held = fichier original { $held }, { $compared }
# $held (that it is not, in heavier type)
source-brief-not-held = fichier original { $held }
count-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
# $lines (count-lines)
source-brief-left-out = omission ici : { $lines }
# $count (statements)
source-located = { $count ->
    [0] aucune déclaration localisée
    [one] { $count } déclaration localisée
   *[other] { $count } déclarations localisées
}
# $fate (retracted or replaced), beside the publisher’s notice
source-kept = Le texte est conservé pour que l’on puisse voir ce qui a été { $fate ->
    [retracted] retiré
   *[replaced] remplacé
} ; ses déclarations ne comptent pour rien.

## Les pages des sources : ce qui est utilisé, et ce qui peut être montré

# $count in words, as far as small numbers are written so
number-in-words = { $count ->
    [0] aucun
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $count }
}
# $count
coverage-paragraphs = { number-in-words } { $count ->
    [0] paragraphe
    [one] paragraphe
   *[other] paragraphes
}
# $share (per cent)
coverage-bears = { $share } % portant sur une allégation
# $share
coverage-located = { $share } % de localisation seule ou de contexte
# $share
coverage-rest = { $share } % dans aucune déclaration localisée
# $paragraphs (coverage-paragraphs)
coverage-drawn = { CAPITAL($paragraphs) }, de gauche à droite, à l’échelle de la longueur.
# $extent (none of the sentences; only: the one that there is; all; some), $count (how many), $all, $bearing (how many
# bear on an allegation)
coverage-sentences = { $extent ->
    [none] Aucune phrase ne contient de déclaration localisée
    [only] Sa seule phrase contient une déclaration localisée
    [all] Les { $all } phrases contiennent une déclaration localisée
   *[some] { $count } { $count ->
        [one] phrase
       *[other] phrases
    } sur { $all } { $count ->
        [one] contient
       *[other] contiennent
    } une déclaration localisée
}{ $extent ->
    [none] {""}
   *[other] {" "}; { $bearing ->
        [0] aucune ne porte
        [one] { $bearing } porte
       *[other] { $bearing } portent
    } sur une allégation
}.
# $extent (nothing stands in quotation marks; kept: none of that is left out; some), $count (sentences with what is left out)
coverage-quoted = { $extent ->
    [nothing] Rien, dans les paragraphes, n’est entre guillemets.
    [kept] Rien de ce qui est entre guillemets dans les paragraphes n’est omis.
   *[some] Des mots entre guillemets sont omis dans { $count ->
        [one] { $count } phrase
       *[other] { $count } phrases
    }.
}
source-reserve-quotations = Le texte n’est pas montré en entier : seuls le sont les mots des déclarations localisées, chacune avec sa note.
# $count (statements)
source-reserve-metadata = Aucun mot du texte n’est montré. { $count ->
    [0] Aucune déclaration n’y est localisée.
    [one] { $count } déclaration y est localisée ; ses mots ne sont pas montrés non plus.
   *[other] { $count } déclarations y sont localisées ; leurs mots ne sont pas montrés non plus.
}

## Les pages des sources : le texte et le fichier original

faithful-unaltered = non modifié
faithful-not-compared = non comparé au texte donné ici
faithful-differs = dont diffère le texte donné ici
# $program
faithful-read-by = lu par { $program }
faithful-note-not-compared = Les mots n’ont pas été comparés au fichier original, dont la lecture demande un programme.
# $program
faithful-note-read-by = Les mots du fichier original en ont été extraits par { $program }.
# $liberties (faithful-liberty, several)
faithful-note-liberties = Conventions de lecture : { $liberties }.
# $liberty taken in reading
faithful-liberty = { $liberty ->
    [hyphens] les mots coupés en fin de ligne sont réunis
    [page-headers] les lignes répétées en tête ou en pied de page sont omises
    [page-numbers] les numéros de page sont omis
    [line-breaks] ce que séparent les fins de ligne est réuni
   *[padding] les suites de points et les filets sont omis, et les lettres espacées réunies
}
# $reason (the editor’s words), $ended (yes, where they end with a full stop)
faithful-note-differs = Le texte donné ici diffère du fichier original. Motif indiqué : { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = Des mots du texte donné ici peuvent différer de ceux du fichier original.

## Les pages des sources : la légende du texte

# $style of a line under words, or of words
legend-sample = { $style ->
    [solid] trait plein
    [dotted] pointillé
    [dashed] tirets
    [double] trait double
    [hairline] filet très fin
    [deeper] plus foncé
    [italic] (italique)
   *[dots] points fins
}
# $verb: what a line of its style says of the words over it; verbs that have one style stand in one sentence
legend-verb = { $verb ->
    [asserts] affirme
    [finds] retient
    [supports] appuie
    [presupposes] présuppose
    [qualifies] nuance
    [disputes] conteste
    [denies] dément
   *[retracts] rétracte
}
# $verbs (legend-verb, one or another)
legend-verbs = { $verbs } une allégation
legend-repeats = reprend une allégation
legend-context = contexte d’une allégation
legend-located-only = localisée seulement
legend-deeper = porte sur plus d’une allégation
legend-insertion = mots entre crochets ou parenthèses dans une citation, qui peuvent ne pas être ceux du déclarant
legend-name = un nom ; il mène à l’acteur
# $meaning of one of several
legend-item = { $meaning } ;
# $meaning of the last
legend-last = { $meaning }.

## Les pages des sources : les passages et leurs notes

# $region, $number (of a paragraph): beside a passage
passage-label = { $region ->
    [headline] Titre
    [deck] Chapeau
    [caption] Légende
   *[body] ¶ { $number }
}
# $region, $number (of a caption or paragraph)
passage-name = { $region ->
    [headline] Titre
    [deck] Chapeau
    [caption] Légende { $number }
   *[body] Paragraphe { $number }
}
# $label of a statement
passage-note-on = { $label }, { $verbs } ; note
sidenote-speaker-unknown = un déclarant non identifié
# $speaker (in heavier type), $form
sidenote-who = { $speaker }, { $form }.
# $speaker (in heavier type), $tellers (names), $form
sidenote-who-told = { $speaker }, selon { $tellers }, { $form }.
sidenote-quoted = citation directe
# $publisher
sidenote-reported = dans les termes employés par { $publisher }
sidenote-reported-by-source = dans les termes de la source
sidenote-unclear = entre guillemets incertains
sidenote-not-located = sans localisation dans le texte
# $words (quoted, or the key none), $note (the editor’s, or the key none): after the allegation that they bear on
sidenote-extent = — { $words ->
    [none] { $note }
   *[other] dans les mots { $words }{ $note ->
        [none] {""}
       *[other] {" "}; { $note }
    }
}
# $basis: how a basis is known
sidenote-basis = { $basis ->
    [stated] indiqué
    [inferred] déduit
   *[unknown] non connu
}
# $words (quoted), $held (a statement or source), $basis (or the key none)
sidenote-cites-taken = Fondement : { $words }, que ce dossier identifie ainsi : { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $held, $basis
sidenote-cites-held = Fondement : { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $words (quoted), $basis
sidenote-cites-undisclosed = Fondement : { $words }, non divulgué{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $basis
sidenote-cites-nothing = Fondement non divulgué{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = quelqu’un
# $who, $words (quoted, or the key none)
sidenote-tells = Rapporte ce qu’a dit { $who }{ $words ->
    [none] {""}
   *[other] {" "}: { $words }
}.
# $day, $printed (quoted, or the key none), $basis (stated, inferred, unknown)
sidenote-said = Date des propos : { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] , date déduite
    [unknown] , la façon dont elle est connue n’est pas consignée
   *[stated] {""}
}.
sidenote-day-not-stated = Jour non indiqué.

## Les pages des sources : provenance

provenance-publisher = Éditeur
provenance-date-printed = Date telle qu’imprimée
provenance-dateline = Lieu et date en tête
provenance-date-taken = Date prise en compte
provenance-changed = Modifiée par son éditeur
provenance-author = Auteur
provenance-language = Langue
provenance-translation = Traduction
provenance-section = Rubrique
provenance-address = Adresse
provenance-copies = Copies
provenance-received = Réception
provenance-original = Fichier original
provenance-its-text = Son texte
provenance-left-out = Omis ici
provenance-picture = Image
provenance-rights = Droits
provenance-grade = Cote
provenance-status = Statut
# $value
provenance-value = { $value }
provenance-holder-nobody = à personne
provenance-holder-not-known = titulaire non connu
provenance-shown-full = montrée en entier, pour que chaque citation puisse être lue dans son contexte
provenance-shown-quotations = seules les déclarations localisées sont montrées
provenance-shown-metadata = aucun mot du texte n’est montré
# $place
provenance-written-from = lieu de rédaction : { $place }
provenance-none-printed = non imprimée
# $language (language-name), $by (who translated it)
statement-translation = En { $language }, traduction : { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] Traduction ; original : { $source }.
   *[other] Traduction, par { $by } ; original : { $source }.
}
source-translates-beside = Chaque paragraphe de l’original vient en premier, avec sa traduction à côté ou au-dessous.
source-translates-apart = Les deux textes ne sont pas placés ici côte à côte.
# $sources (references, with links)
source-translated-in = Traduction : { $sources }.
# $language (its name)
provenance-translated-from = langue d’origine : { $language }
provenance-translation-not-known = on ne sait pas si c’en est une
# $day
provenance-kept-on = conservée le { $day }
# $day
provenance-received-on = le : { $day }
# $who
provenance-received-by = par : { $who }
provenance-not-held = non conservé
# $encoding (or the key none)
provenance-held = conservé sans modification{ $encoding ->
    [none] {""}
   *[other] , encodage { $encoding }
} ; son empreinte est vérifiée à chaque fabrication de ces pages
provenance-digest = SHA-256
provenance-file = le fichier tel que recueilli
provenance-file-as-text = le fichier tel que recueilli, octet pour octet, sous un nom que les navigateurs affichent comme texte
# $program
provenance-read-by = lu dans le fichier original par { $program } ; les mots donnés ici y sont comparés
provenance-nothing = rien
# $line (a number), $why
provenance-line = ligne { $line } : { $why }
# $first, $last (numbers of lines), $why
provenance-lines = lignes { $first } à { $last } : { $why }
provenance-not-reproduced = non reproduite
# $words (quoted)
provenance-caption = légende imprimée { $words }
# $words (quoted)
provenance-credit = crédit { $words }
# $who
provenance-shows = montre { $who }
# $grade of the Admiralty scale
provenance-grade-letter = { $grade ->
    [a] A, totalement fiable
    [b] B, habituellement fiable
    [c] C, assez fiable
    [d] D, pas habituellement fiable
    [e] E, non fiable
   *[f] F, fiabilité impossible à évaluer
}
provenance-the-editor = la rédaction
# $grade (provenance-grade-letter), $judge
provenance-graded = { $grade }, selon { $judge } (échelle de l’Amirauté)
# $day
provenance-graded-on = coté le { $day }
provenance-corrected = corrigée par son éditeur
provenance-retracted = rétractée par son éditeur ; ses déclarations ne comptent pour rien
provenance-replaced = remplacée par une autre source ; ses déclarations ne comptent pour rien
# $day
provenance-since = depuis : { $day }
# $source
provenance-replaced-by = remplacée par { $source }

## Les pages des sources : qui y figure, et ce qui en parle

part-speaker = déclarant
part-reported = parle, selon un autre déclarant
# $modes (part-mode, a list)
part-accused = mise en cause, { $modes }
# $mode in which words pick somebody out
part-mode = { $mode ->
    [described] par description
    [implied] par implication
    [interpreted] par interprétation
   *[named] par son nom
}
part-publisher = éditeur
part-pictured = sur l’image
part-mentioned = mention
backlink-speaker-unknown = Un déclarant non identifié
# $who, $source and $statement (theirs)
backlink-cites-source = { $who }, dans { $source } ({ $statement }), invoque cette source comme élément de preuve.
# $who, $source, $statement (theirs), $cited (a statement of this source)
backlink-cites-statement = { $who }, dans { $source } ({ $statement }), invoque comme élément de preuve { $cited }.
# $allegation, $statement (of this source)
backlink-allegation = L’allégation { $allegation } mentionne { $statement }.
# $kind of what links to a source
backlink-kind = { $kind ->
    [actor] acteur
    [allegation] allégation
    [page] page
   *[source] source
}

## Les pages des sources : leurs listes

sources-summary = Chaque document que contient le dossier, du plus récent au plus ancien.
count-documents = { $count ->
    [0] aucun document
    [one] { $count } document
   *[other] { $count } documents
}
# $count (documents), $gone (how many do not stand any more)
sources-held = { count-documents }{ $gone ->
    [0] {""}
    [one] , dont { $gone } n’est plus maintenu
   *[other] , dont { $gone } ne sont plus maintenus
}
source-line-publisher-not-known = Éditeur non connu
# $publisher, $kind (source-kind), $language (its name, or the key none)
source-line-publisher = { $publisher }, { $kind }{ $language ->
    [none] {""}
   *[other] , en { $language }
}.
# $printed (quoted, or the key none), $day, $basis (how the day is known, or the key none)
source-line-date = { $printed ->
    [none] { $day }
   *[other] Date imprimée : { $printed } ; { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $count (statements), $speakers, $counts (no, where the source does not stand), $paragraphs (count-paragraphs)
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [one] {" "}de { $speakers } déclarant
   *[other] {" "}de { $speakers } déclarants
}{ $counts ->
    [no] , hors décompte
   *[yes] {""}
} ; { $paragraphs }.
# $fate, $precision of the date (day; period: a month or the like; none), $day
source-line-fate = { $fate ->
    [corrected] Corrigée par son éditeur
    [retracted] Rétractée par son éditeur
   *[replaced] Remplacée par une autre source
}{ $precision ->
    [day] {" "}le { $day }
    [period] , { $day }
   *[none] {""}
}

## La chronologie

timeline-by-day = Par jour
timeline-in-order = Dans l’ordre
timeline-note-lead = Trois dates, tenues distinctes.
timeline-note = Quand quelque chose a été dit ; quand cela a été imprimé ; et quel jour est pris en compte, avec le motif. Un soulignement ondulé signale un jour déduit, ou seulement borné.
timeline-note-span = Les événements qui couvrent une période figurent à leur dernier jour.
timeline-undated = Sans jour
timeline-acts = Les actes allégués
timeline-acts-caption = Les moments dont parlent les allégations. Ce sont ceux des déclarants, et ils ne situent aucun événement ci-dessus.
column-alleged = Ce qui est allégué
timeline-corrections-caption = Modifications de ce que ce dossier a publié.
timeline-kicker = Chronologie
column-time = Moment
column-of = Objet
# $count (corrections)
timeline-corrections-more = Et { count-others } sur les pages qu’elles concernent.
timeline-key-stated = jour indiqué, ou calculé à partir d’un jour indiqué
timeline-key-open = jour déduit, ou seulement borné
timeline-key-span = dans cet intervalle
timeline-key-printed = imprimé

## La chronologie : ce qui figure au-dessus

timeline-title = Ce qui a été dit, et quand
timeline-summary = Prises de parole et publications dans l’ordre, avec le jour tel qu’imprimé, le jour pris en compte, et le motif.
# $count (occasions), $gone (how many more count for nothing)
timeline-occasions = { $count ->
    [0] aucune prise de parole ou publication
    [1] une prise de parole ou publication
   *[other] { number-in-words } prises de parole et publications
}{ $gone ->
    [0] {""}
    [one] , { $gone } de plus, retirée et hors décompte
   *[other] , { $gone } de plus, retirées et hors décompte
}
timeline-placed = Placées au jour où quelque chose a été dit ou imprimé, jamais au jour de l’acte allégué.
# $stated, $bounded and $undated (days of occasions)
timeline-days = { $stated ->
    [0] Aucun jour n’est indiqué
    [one] { $stated } jour est indiqué, ou calculé à partir d’un jour indiqué
   *[other] { $stated } jours sont indiqués, ou calculés à partir d’un jour indiqué
} ; { $bounded ->
    [0] aucun n’est seulement borné ou déduit
    [one] { $bounded } est seulement borné ou déduit
   *[other] { $bounded } sont seulement bornés ou déduits
}{ $undated ->
    [0] {""}
    [one] {" "}; pour { $undated } occasion, aucun jour n’est donné
   *[other] {" "}; pour { $undated } occasions, aucun jour n’est donné
}.

## La chronologie : ce qui s’est passé

event-publisher-unknown = Un éditeur non connu
event-speaker-unknown = Un déclarant non identifié
event-somebody = Quelqu’un de non identifié
event-another-speaker = un autre déclarant
# $who, $document (source-kind-one)
event-publishes = { $who } publie { $document }
# $who, $document
event-corrects = { $who } corrige { $document }
# $who, $document
event-retracts = { $who } rétracte { $document }
# $who, $document
event-replaced = { $who } voit remplacer { $document }
# $who, $outer (who tells of it)
event-told = { $who } parle, selon { $outer }
# $who, $to (names), $place and $occasion (or the key none), $unknown (event-unknown, what was looked for and not
# found), $tellers (names): of all but $who there can be none
event-speaks = { $who } parle{ $to ->
    [0] {""}
   *[other] {" "}à { $to }
}{ $place ->
    [none] {""}
   *[other] {" "}(lieu : { $place })
}{ $occasion ->
    [none] {""}
   *[other] {" "}: { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] {" "}; non indiqué : { $unknown }
}{ $tellers ->
    [0] {""}
   *[other] , selon { $tellers }
}
# $what is not stated
event-unknown = { $what ->
    [to] à qui
    [place] où
   *[occasion] à quelle occasion
}
# $statements, after what they say
event-statements = ({ $statements })
# $statements
event-located-only = localisation seule : { $statements }
# $statements
event-also-located = localisation aussi : { $statements }
# $source
event-in-source = dans { $source }
# $fate of the source that tells of it, $precision of the date (day; period: a month or the like; none), $day, $counts (no,
# where the event counts for nothing)
event-fate = { $fate ->
    [corrected] Source corrigée par son éditeur
    [retracted] Source rétractée par son éditeur
   *[replaced] Source remplacée par une autre
}{ $precision ->
    [day] {" "}le { $day }
    [period] , { $day }
   *[none] {""}
}{ $counts ->
    [no] {" "}; hors décompte
   *[yes] {""}
}
# $count (allegations)
timeline-acts-more = { $count ->
    [one] { $count } autre allégation a aussi une indication de temps.
   *[other] { $count } autres allégations ont aussi une indication de temps.
}
# $count (allegations)
timeline-acts-unknown = Pour { count-allegations }, le moment de l’acte allégué n’est pas indiqué.

## La chronologie : le graphique des jours

# $count (events), $first and $last (days)
chart-days-label = { $count ->
    [one] { $count } événement par jour, du { $first } au { $last }. Le même événement est indiqué ci-dessous.
   *[other] { $count } événements par jour, du { $first } au { $last }. Les mêmes événements sont énumérés ci-dessous.
}
# $number in the list, $title
chart-event = { $number } : { $title }
# $who
chart-lane-publishes = { $who } publie
chart-lane-publisher-unknown = Éditeur non connu
chart-lane-not-identified = Non identifié
# Of each: a few words beside a mark. $events (numbers and chart-span)
chart-tells-of = relate { $events }
# $first, $last (numbers of events)
chart-span = { $first } à { $last }
# $outer
chart-told = selon { $outer }
# $unknown (event-unknown, a list)
chart-unknown = non indiqué : { $unknown }
# $place
chart-place = lieu : { $place }
# $to (names)
chart-to = à { $to }

## Ce qui est réservé, et ce qui n’est pas là

withheld-kicker = Contenu réservé
withheld-some = Une partie de ce dossier n’est pas montrée. Les chiffres sont ceux de cette édition ; ce qui est compté n’est nommé nulle part sur ce site.
withheld-none = Tout ce que contient ce dossier est montré.
withheld-by-reason = Par motif
column-reason = Motif
column-how-many = Combien
not-found-standfirst = Rien ne se trouve ici, ou ne s’y trouve plus. Une adresse une fois attribuée à un contenu publié ne change pas ; elle a pu être mal saisie, ou ce qui se trouvait ici a pu être retiré.
not-found-ways = Par où entrer

## Ce qui est réservé, et ce qui n’est pas là : titres et motifs

withheld-title = Ce qui est réservé
withheld-summary = Ce qui, dans ce dossier, n’est pas montré, par nombres et par motifs.
withheld-not-published = Non publié
withheld-embargo = Sous embargo
# $count of them
withheld-minors = { $count ->
    [one] Nom d’une personne mineure, occulté
   *[other] Noms de personnes mineures, occultés
}
# $why (the editor’s words)
withheld-blotted-out = Occulté : { $why }
not-found-title = Rien n’est conservé à cette adresse
not-found-summary = Rien n’est conservé à cette adresse.

## Le flux

# $publisher (a name, or publisher-not-known), $title of a source
feed-source = { $publisher } : { $title }
# $publisher, $title, $fate (source-fate)
feed-source-with-fate = { feed-source } ({ $fate })
# $kind (source-kind), $count (statements), $counts (yes or no)
feed-source-summary = { $kind } ; { $count ->
    [0] aucune déclaration localisée
    [one] { $count } déclaration localisée
   *[other] { $count } déclarations localisées
}{ $counts ->
    [no] , hors décompte
   *[yes] {""}
}.
# $fate (corrected, retracted, replaced), $source (feed-source)
feed-status = { $fate ->
    [replaced] Remplacée
    [retracted] Rétractée
   *[corrected] Corrigée par son éditeur
} : { $source }
# $notice (the publisher’s words)
feed-status-notice = Son avis : « { $notice } »
# $count (statements)
feed-status-statements = { $count ->
    [one] { $count } déclaration qu’elle contient ne compte désormais pour rien.
   *[other] { $count } déclarations qu’elle contient ne comptent désormais pour rien.
}
# $statements (how many), $allegations (their clauses, as a list), $count (of allegations)
feed-status-allegations = { $statements ->
    [one] Celle-ci porte
   *[other] Celles-ci portent
} sur { $count ->
    [one] l’allégation suivante
   *[other] les allégations suivantes
} : { $allegations }.
feed-status-corrected = Elle est maintenue, telle que son éditeur l’a corrigée.
feed-status-fallen = Elle n’est plus maintenue.
# $who (a name, or speaker-not-identified), $allegations (their clauses, as a list)
feed-taken-back = Rétractation par { $who }, quant à une allégation : { $allegations }
# $source (feed-source, feed-source-with-fate)
feed-taken-back-summary = Dans { $source }. Ce qui a été rétracté ne compte pour rien.
# $attribution (the line above an allegation), $clause
headline = { $attribution } { $clause }
feed-allegation-summary = Ce qui est localisé et attribué, et ce qui n’est pas connu. Il n’en est pas jugé ici.
# $allegation (headline)
feed-correction = Correction : { $allegation }
# $source (feed-source, feed-source-with-fate)
feed-source-correction = Correction de ce qui est dit ici de cette source : { $source }

## Pour les machines qui lisent les pages

# $outcome of a reply, $accused (a name)
comment-for = { $outcome }, pour { $accused }
# $fate (source-fate), where the publisher gives no notice
amended-fate = { CAPITAL($fate) }
# $was (what stood there, or the key none), $now, $why, $by (who asked for it, or the key none), $end (correction-asked-for)
amended-correction = { $was ->
    [none] Des mots ont été supprimés.
   *[other] Avant : « { $was } ».
} Maintenant : « { $now } ». Motif : { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## L’état du dossier

# $day (a date)
frame-as-of = état au { $day }

## Ce qui n’est pas connu

unknowns-title = Ce que ce dossier ne sait pas
unknowns-summary = Questions ouvertes, réponses cherchées et non trouvées, ce qui n’est pas indiqué, et ce qui est rapporté sans être détenu.
unknowns-standfirst = Quatre manières de ne pas savoir, tenues à part : les questions que les sources laissent ouvertes ; les réponses cherchées et non trouvées ; ce que les documents n’indiquent pas ; et ce qu’ils rapportent et qui n’est pas détenu ici.
unknowns-open = Questions ouvertes
unknowns-open-note = Par allégation, dans l’ordre du dossier. C’est le dossier qui est interrogé, non les personnes mises en cause.
# $number of an allegation, $names (who says it); its clause follows
unknowns-asked-of = Allégation { $number }, dite par { $names } :
unknowns-looked = Cherché, non trouvé
unknowns-looked-caption = Réponses à des allégations. Cela décrit la recherche, non les parties.
unknowns-to-allegation = À l’allégation
unknowns-stated = Non indiqué
unknowns-stated-note = Cherché par la rédaction, et trouvé indiqué nulle part.
unknowns-held = Rapporté, non détenu
unknowns-send = Quiconque détient l’un de ces éléments peut l’envoyer.
unknowns-nothing = Rien de tel n’est consigné.
pages-of-unknowns = Pages de ce qui n’est pas connu
count-open-questions = { $count ->
    [0] aucune question ouverte
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
}
count-looked-for = { $count ->
    [0] aucune réponse cherchée en vain
    [one] { $count } réponse cherchée, non trouvée
   *[other] { $count } réponses cherchées, non trouvées
}
count-not-stated = { $count ->
    [0] aucune valeur non indiquée
    [one] { $count } valeur non indiquée
   *[other] { $count } valeurs non indiquées
}
count-not-held = { $count ->
    [0] rien de rapporté sans être détenu
    [one] { $count } élément rapporté, non détenu
   *[other] { $count } éléments rapportés, non détenus
}
# $count
unknowns-values = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
# $source, $statements (in a row)
unknowns-of-statements = { $source } : { $statements }
# $term: what is not stated
unknowns-term = { $term ->
    [published] Jour de publication
    [publisher] Éditeur
    [author] Auteur
    [language] Langue
    [translated-from] Langue avant traduction
    [address] Adresse
    [updated] Jour où le document a changé
    [collected-on] Jour de réception
    [collected-by] Par qui il a été reçu
    [collected-how] Comment il a été reçu
    [copied-on] Jour d’une copie ailleurs
    [holder] Titulaire des droits
    [status-on] Jour de l’acte de l’éditeur
    [speaker] Qui parle
    [said] Jour de la parole
    [to] À qui
    [occasion] Occasion
    [place] Lieu
    [answering] Question posée
    [way] Par qui les paroles sont venues
    [inserted] Qui a inséré des mots
    [told-speaker] De qui les paroles sont rapportées
    [told-on] Jour des paroles rapportées
    [accused] Qui est mis en cause
    [period] Époque des actes allégués
    [assessment] Appréciation
    [reply-by] Qui a répondu
    [reply-on] Jour d’une réponse
    [living] Si la personne est en vie
    [principal] Au nom de qui l’on parle
   *[other] Autres valeurs
}
# $what passed words on, $source, $statements (in a row)
not-held-passed = { $what } ; dans { $source } : { $statements }
# $who (a name), $outcome (response-kind), $allegation (a clause)
not-held-reply = Une réponse de { $who } ({ $outcome }) à l’allégation { $allegation }
home-all-unknowns = Tout ce qui n’est pas connu

## Corrections et rétractations

corrections-title = Ce qui a été changé, et pourquoi
corrections-summary = Corrections et rétractations, les plus récentes d’abord, avec les mots d’avant et d’après.
corrections-standfirst = Chaque changement de ce que dit ce dossier, le plus récent d’abord, avec les mots d’avant et d’après. Une rétractation est l’acte de la source : son éditeur ne la maintient plus.
corrections-none = Rien de ce qui a été publié ici n’a été corrigé, et rien n’a été retiré par un éditeur ou par qui parlait.
# $count (changes)
corrections-acts = { $count ->
    [one] { $count } changement par un éditeur ou par qui parlait
   *[other] { $count } changements par des éditeurs ou par qui parlait
}
# $kind of change
corrections-kind = { $kind ->
    [corrected] Corrigé par son éditeur
    [retracted] Rétractation
    [replaced] Remplacement
    [taken-back] Paroles retirées
   *[correction] Correction
}
corrections-no-day = Jour non consigné
corrections-was = Avant
corrections-is = Maintenant
corrections-with-source = Avec ses déclarations
corrections-without-source = Sans elles
# $number of an allegation, $before, $now (how many)
corrections-origins = Origines indépendantes de l’allégation { $number } : { $before } avant, { $now } maintenant.
# $pages (names of pages, as a list)
corrections-on = Visible sur { $pages }.
pages-of-corrections = Pages des corrections

## Ce qui est réservé : ce que disent les motifs

redacted-minor = le nom d’une personne mineure
withheld-few = moins de trois
column-means = Ce que dit le motif
withheld-means-draft = n’est pas destiné à la publication, ou pas encore
withheld-means-embargo = convenu avec une source, ou en attente d’une réponse
withheld-means-minor = un enfant n’est jamais nommé ici
withheld-means-blotted = à la place des mots se trouve un bloc qui donne ce motif
withheld-unchanged-lead = Ce que cela ne change pas.
withheld-unchanged = Ce qui n’est pas publié n’entre dans aucun nombre, état, liste ni recherche de ces pages. Là où seuls des mots sont occultés, la déclaration qui les contient est montrée et compte comme toute autre.
withheld-few-note = Un nombre inférieur à trois n’est pas imprimé, sauf aucun.

## Le flux : ce qui est arrivé

# $kind (source-kind), $day
feed-source-dated = { $kind }, { $day }
# $names (speakers)
feed-source-speakers = Paroles de { $names }.
# $count (statements)
feed-allegation-asserted = { $count ->
    [0] aucune déclaration ne l’affirme
    [one] { $count } déclaration l’affirme
   *[other] { $count } déclarations l’affirment
}
# $count (allegations)
feed-actor-accused = { $count ->
    [0] mis en cause dans aucune allégation
    [one] mis en cause dans { $count } allégation
   *[other] mis en cause dans { $count } allégations
}

## L’édition imprimée

print-kicker = Édition imprimée
print-summary = Tout le dossier en un seul document, avec des pièces numérotées.
# $number, $all (volumes)
print-volume = volume { $number } sur { $all }
# $version (a few letters and figures)
print-version = version { $version }
# $allegations (count-allegations), $sources (count-sources)
print-note = Cette édition contient { $allegations } telles qu’elles sont rapportées, chacune avec toutes les déclarations qui s’y rapportent, et { $sources } comme pièces numérotées, pour autant qu’on puisse les montrer. Elle ne conclut pas qu’une allégation soit vraie ou fausse. Une mise en cause n’est pas un élément de preuve. Un passage se cite « pièce 1, ligne 23 » : les lignes sont numérotées à la construction du dossier et sont les mêmes dans tout exemplaire de cette version.
print-exhibits = Pièces
print-document = Document
print-held-as = Détenu comme
print-lines = Lignes
print-digest-withheld = empreinte réservée : des mots en sont occultés
print-not-held = Mentionné dans les pièces et non détenu
print-nothing-not-held = Rien de tel n’est consigné.
print-contents = Sommaire
# $first, $last (numbers), $span (one or many)
print-range-allegations = { $span ->
    [one] Allégation { $first }
   *[many] Allégations { $first } à { $last }
}
# $first, $last (numbers), $span (one or many)
print-range-exhibits = { $span ->
    [one] Pièce { $first }
   *[many] Pièces { $first } à { $last }
}
print-exhibit = Pièce
# $exhibit, $first, $last (numbers), $span (one or many)
print-place = pièce { $exhibit }, { $span ->
    [one] ligne { $first }
   *[many] lignes { $first } à { $last }
}
# $exhibit (a number)
print-place-exhibit = pièce { $exhibit }
print-continued = suite
print-without-lines = Déclarations sans ligne propre ici
print-accused = Mis en cause
# $count (replies)
print-more-replies = { $count ->
    [one] { $count } autre entrée sur sa page
   *[other] { $count } autres entrées sur sa page
}
# $count (names)
print-more-not-held = { $count ->
    [one] { $count } autre dans la liste de ce qui n’est pas connu
   *[other] { $count } autres dans la liste de ce qui n’est pas connu
}
print-hash-note = Les numéros de lignes et les empreintes se vérifient avec les fichiers de cette version.
## Recherche : le champ de chaque page, la page de recherche et ce que dit son script

search-title = Recherche
search-summary = Recherche dans les allégations, les acteurs, les passages et les sources.
# $sources, $statements, $allegations, $actors
search-label = Des mots, un nom sous n’importe quelle graphie ou « une expression » — dans { $sources }, { $statements }, { $allegations }, { $actors }
search-enter = Entrée
search-escape = Échap
search-key-field = vers ce champ
search-key-move = d’une réponse à l’autre
search-key-open = ouvre la réponse
search-key-back = retour au champ
search-without-script = La recherche par mots se fait dans le navigateur et demande JavaScript, qui est désactivé ici. Toutes les autres pages sont complètes sans lui, et tout ce que la recherche trouverait se trouve dans ces listes.
search-ways = Autres entrées
search-allegations = Allégations
search-actors = Acteurs
search-passages = Passages
search-sources = Sources
# $count
search-answers = { $count ->
    [0] Aucune réponse
    [one] { $count } réponse
   *[other] { $count } réponses
}
search-found = {"{answers}"} pour « {"{words}"} ».
search-found-all = {"{answers}"}.
search-limits = Seulement : {"{limits}"}.
search-drop = Sans ces limites : {"{answers}"}
search-nearest = les mots les plus proches d’abord
search-all = tous : {"{count}"}
search-more = Plus
search-none = aucun
search-also = aussi imprimé : {"{names}"}
search-uncited = dans un paragraphe qu’aucune déclaration ne contient
search-nothing = Rien trouvé
search-nothing-has = Aucune allégation, aucun acteur, aucun passage ni aucune source ne contient tout cela.
search-near = Graphies proches :
search-less = Avec un mot de moins :
search-meaning-heading = Ce que cela dit.
search-meaning = Que ces mots ne sont pas dans ce que contient le dossier. Cela ne dit pas que personne ne les a prononcés.
search-common = Laissés de côté, car ils sont presque partout : {"{words}"}.
search-scope = Les noms sont trouvés sous toutes les graphies enregistrées et sans accents. La recherche porte sur les titres, les noms, les déclarations, les paragraphes et les notes.
search-narrow = Restreindre les réponses
search-kind = Type
search-verb = Rapport à l’allégation
search-standing = État
search-speaker = Locuteur
search-publisher = Éditeur
search-year = Année
search-language = Langue
search-any = tous
search-from = de
search-to = à
search-failed = Une partie de ce qui est consulté n’a pas pu être lue. Rechargez la page pour réessayer.
search-withdrawn = ne compte pas
search-located-only = ne porte sur aucune allégation
# $allegations
search-accused = mis en cause dans { $allegations }
# $names, $status, $origins
search-allegation = Dit par { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] aucune occasion
    [one] { $count } occasion
   *[other] { $count } occasions
}
timeline-index-title = Ce qui a été dit, quand, et de quand
timeline-index-summary = Les occasions de parole et d’impression par mois, et les mois des actes allégués.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = Au-dessus de la ligne, les mois où quelque chose a été dit ou imprimé : { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}Au-dessous, les mois où les actes allégués auraient eu lieu.
} { $rest ->
    [0] Chaque occasion est dans une barre.
    [one] Pour { $rest } autre occasion, aucun mois n’est connu : elle n’est dans aucune barre.
   *[other] Pour { $rest } autres occasions, aucun mois n’est connu : elles ne sont dans aucune barre.
}
timeline-years = Par année et par mois
timeline-in-figures = En chiffres
timeline-figures-caption = Occasions et actes allégués, par année
column-year = Année
column-occasions = Occasions avec un jour ou un mois
column-printed = Dont imprimées
column-within-year = Dans l’année, mois inconnu
column-latest = Dans l’année au plus tard
column-acts = Actes allégués de l’année
timeline-no-day = Dans aucune barre
timeline-long-acts = Actes allégués de périodes plus longues
timeline-way-year = l’année seule
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }, sur les pages de leur année, après décembre
timeline-way-latest = un dernier jour seulement
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }, par l’année de ce jour dans le tableau ci-dessus ; rien n’est imprimé avant d’être dit
timeline-way-span = un premier jour, ou plus d’une année
timeline-way-nothing = rien
# $year, $occasions (count-occasions)
timeline-year = { $year } : { $occasions }
# $number of $all
timeline-year-of = année { $number } sur { $all }
timeline-year-standfirst = Une ligne par occasion où quelque chose a été dit ou imprimé, à son jour, avec les numéros des allégations qu’elle concerne. Ce qui aurait eu lieu le même mois se trouve à côté, à part.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] { $count } autre occasion a eu lieu en { $year } ou avant.
   *[other] { $count } autres occasions ont eu lieu en { $year } ou avant.
}
# $year
timeline-within-year = En { $year }, mois inconnu
timeline-acts-of-month = Actes allégués de ce mois
timeline-acts-of-year = Actes allégués de cette année
# $year
timeline-latest = En { $year } au plus tard
timeline-latest-standfirst = De ces occasions, seul un dernier jour est connu : celui qui est indiqué, ou celui où la source a été imprimée. Elles suivent l’ordre de ce jour et ne sont dans aucune barre.
timeline-spans = À partir d’un jour, ou dans un espace de plus d’une année
timeline-spans-standfirst = Occasions dont on connaît un premier jour, ou un espace de plus d’une année. Elles ne sont réparties sur aucune barre.
timeline-unknown = Sans aucun jour
timeline-unknown-standfirst = Occasions dont aucun jour n’est connu, rapportées par des sources qui n’en ont pas elles-mêmes.
# $what
timeline-part-summary = Chronologie : { $what }.
timeline-year-before = Année précédente
timeline-year-after = Année suivante
timeline-all-years = Toutes les années
timeline-years-above = Années, au-dessus de la liste
timeline-years-below = Années, au-dessous de la liste
timeline-nothing-said = Rien de ce qui est détenu n’a été dit ou imprimé à cette époque.
timeline-key-spoken = dit
months-said = dits
# $count
months-acts = { $count ->
    [0] aucun acte
    [one] { $count } acte
   *[other] { $count } actes
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] , { $acts } acte
   *[other] , { $acts } actes
}
# $most (of the tallest bar)
months-key-said = dit ou imprimé dans le mois ; la plus haute vaut { $most }
months-key-strip = dit ou imprimé
months-key-acts = actes allégués du mois
months-caption = Douze barres par année, janvier d’abord. Les deux côtés ont chacun leur échelle. Une haute barre, c’est beaucoup de paroles, non beaucoup de preuves. Une période de plus d’un mois n’est dans aucune barre.
# $who, $documents (count-documents)
event-publishes-several = { $who } publie { $documents }
pages-of-timeline = Pages de la chronologie

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }, au-dessus de la liste
pages-of-sources = Pages des sources
pages-of-facets = Pages de cette liste
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading } : { $count }.
actors-letters-below = Lettres initiales des noms, au-dessous de la liste
facets-by = Selon ce qu’elles contiennent
facets-of-allegations = Allégations selon ce qu’elles contiennent
facets-of-sources = Sources selon ce qu’elles contiennent
facets-standing = État
facets-accused = Mis en cause
facets-topic = Thème
facets-first-said = Dit d’abord en
facets-published = Publié en
facets-publisher = Éditeur
facets-language = Langue
facets-by-standing = Allégations par état
facets-by-accused = Allégations par mis en cause
facets-by-first-said = Allégations par année
facets-by-published = Sources par année
facets-by-publisher = Sources par éditeur
facets-by-language = Sources par langue
# $count
facets-all = toutes : { $count }
# $count
facets-in-all = { $count } en tout
# $heading, $count
facets-summary = { $heading } : { $count } en tout.
facets-caution = Les chiffres comptent ce qui est détenu ici. Ils ne classent personne.
facets-all-allegations = toutes les allégations
facets-all-sources = toutes les sources
# $group (such as facets-by-standing), $facet
facet-title = { $group } : { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = retirer
# $standing
facet-standing = { $standing ->
    [one-origin] une origine
    [several-origins] deux origines ou plus
    [adjudicated] constaté par un tribunal
    [denied] démenti par ou pour le mis en cause
    [disputed] contesté
    [qualified] nuancé
    [replied] réponse consignée
    [no-reply] aucune réponse consignée
    [withdrawn] une déclaration retirée
   *[uncontested] aucune déclaration contraire consignée
}
facet-year-unknown = année inconnue
facet-note-first-said = L’année est celle du dernier jour où les premières paroles qui comptent ont pu être dites.
facet-note-accused = « Mis en cause » est un rôle dans une phrase que quelqu’un a dite.
orders-label = Dans l’ordre :
order-dossier = du dossier
order-newest = des plus récentes
order-newest-long = d’abord ce qui a été dit pour la première fois en dernier
order-newest-heading = Allégations, les plus récentes d’abord
order-origins = des origines indépendantes les plus nombreuses
order-origins-long = par origines indépendantes, les plus nombreuses d’abord
order-origins-heading = Allégations par origines indépendantes
order-denied = des démentis les plus nombreux
order-denied-long = par déclarations qui les contestent, les démentent ou les rétractent, les plus nombreuses d’abord
order-denied-heading = Allégations par démentis
contents-label = Sur cette page
speaking-verbs = Déclarations selon ce que font leurs mots
# $name, $verb (such as verb-denies)
speaking-title = { $name } : { $verb }
# $meaning (of the verb)
speaking-caution = Déclarations dont un rapport à une allégation compte et fait ceci : { $meaning } ; dans l’ordre du temps. Ce qui a été retiré est sur la page de la personne qui parle.
## Citer, cartes, références

sidenote-allegation-number = ({ $number })
sidenote-allegation-again = allégation { $number }
sidenote-day-not-recorded = Jour des propos non consigné.
source-brief-day = date des propos : { $day }{ $basis ->
    [inferred] , date déduite
    [unknown] , la façon dont elle est connue n’est pas consignée
   *[stated] {""}
}, sauf indication contraire d’une note
cite-what-actor = acteur { $id }
cite-source = « { $title }. » { $reference }. Tel que conservé dans { $site }{ $version ->
    [none] {""}
   *[other] , version du { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = La notice entière
card-caution-allegation = Ceci rapporte une allégation ; ce dossier ne dit pas si elle est vraie.
card-caution-source = Ce sont des termes tels que la source les imprime ; ce dossier ne dit pas s’ils sont vrais.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest } : { $who }
drawn-cut = Le titre dépasse cette image ; il figure en entier sur sa page.
drawn-caution-actor = Une entrée dans ce dossier n’est pas une allégation.
script-light = Page claire
script-dark = Page sombre
script-copy-reference = Copier la référence
script-copy = Copier
script-copied = Copié
script-close = Fermer
script-quote = citer
script-quote-label = Citer la déclaration { $label } avec sa référence
quote-heading = Citer { $label } avec sa référence
quote-permalink = Adresse permanente
quote-at-the-publisher = Chez l’éditeur
quote-there = le passage, là où il a été publié
quote-copies = Copie archivée
quote-embed = À intégrer
quote-card = une carte sans script
quote-version-of = version du { $day } ({ $version })
quote-version = version { $version }
quote-plain = { $quote } — { $who } ; { $place }. { $site }, { $version }, { $address }
quote-record = { $quote } — { $who } ; { $place }
