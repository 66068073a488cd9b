### Español.
###
### Traducido del inglés (`en.ftl`). Nadie ha revisado este archivo.
###
### Glosario, un término para cada cosa:
### allegation = alegación (alegar); accused = parte acusada; accuse = acusar
### statement = declaración; speaker = declarante; principal = mandante; actor = actor; source = fuente
### publisher = editor; editor = redacción; outlet = medio; origin (of words) = origen; words = palabras
### reply = respuesta; denial, to deny = negación, negar; dispute = cuestionar; qualify = matizar
### assert = afirmar; find (a court) = dar por probado; support = apoyar; presuppose = presuponer, dar por sentado
### retract (a source), take back (one's words) = retractar, retractarse; withdrawn = retirado; replaced = reemplazado
### correction = corrección; current, to stand = vigente; held = en el dosier; not held = fuera del dosier
### on record = constancia de; not counted = sin contar; count for nothing = no contar para nada
### located = localizado; bear on = atañer a; standing = situación; status = estado; evidence = elemento de prueba
### basis = fundamento; disclosed = revelado; finding = conclusión; withheld = reservado; notice = nota
### is reported as saying = según las fuentes, declaró (no el condicional de rumor, que pondría en duda las palabras)
### Los nombres van sin artículo; nada supone el género de una persona.

-locale = es
-sort-articles = el la los las un una
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z

## Fechas

# $date (a date in words), $time: "3 December 2015, 14:05"
date-with-time = { $date }, { $time }
# $dates (several, with semicolons between them)
date-one-of = una de estas fechas: { $dates }
date-all-of = { $dates }
date-before = { $date } o antes
date-after = { $date } o después
date-from = inicio: { $date }, final desconocido
date-to = final: { $date }, inicio desconocido
date-between = { $start } – { $end }
date-unknown = desconocida
date-about = aproximadamente { $date }
date-perhaps-about = quizá aproximadamente { $date }
date-uncertain = { $date }, fecha incierta
date-year-not-stated = año no indicado
date-month-not-stated = mes no indicado
# $date (within a year), $year: "December 2010s"
date-in-year = { $date } de { $year }
date-in-no-year = { $date }, año no indicado
date-decade = los años { $year }
date-day-of = { $day }, { $month }
date-some-day-of = un día, { $month }
# $number of EDTF: 21 to 24 are seasons, what lies above are quarters and the like
date-part-of-year = { $number ->
    [21] primavera
    [22] verano
    [23] otoño
    [24] invierno
   *[other] período { $number }
}

date-not-known = fecha desconocida
day-not-known = día desconocido
day-none = ningún día
# $words: those of the source
date-printed = impresa «{ $words }»
# $way in which a day of speaking is known: stated, inferred (nothing more is said), published, said and statement
# (inferred, and counted from that), unknown
date-basis = { $way ->
    [stated] indicada en la fuente
    [inferred] inferida; la fuente no la indica
    [published] calculada a partir de la fecha de publicación
    [said] calculada a partir del día en que se habló
    [statement] calculada a partir de otra declaración
   *[unknown] no consta cómo se conoce
}

## Lo que se sabe que no se sabe, y lo que se sabe que no hay

value-none = ninguno
value-not-stated = no indicado
value-not-known = desconocido

## Cantidades: el cero es una palabra en las frases

count-sources = { $count ->
    [0] ninguna fuente
    [one] { $count } fuente
   *[other] { $count } fuentes
}
count-speakers = { $count ->
    [0] ningún declarante
    [one] { $count } declarante
   *[other] { $count } declarantes
}
count-other-speakers = { $count ->
    [0] ningún otro declarante
    [one] { $count } declarante más
   *[other] otros { $count } declarantes
}
count-governments = { $count ->
    [0] ningún gobierno
    [one] { $count } gobierno
   *[other] { $count } gobiernos
}
count-principals = { $count ->
    [0] ningún mandante
    [one] { $count } mandante
   *[other] { $count } mandantes
}
count-outlets = { $count ->
    [0] ningún medio
    [one] { $count } medio
   *[other] { $count } medios
}
count-origins = { $count ->
    [0] ningún origen independiente
    [one] { $count } origen independiente
   *[other] { $count } orígenes independientes
}
count-statements = { $count ->
    [0] ninguna declaración
    [one] { $count } declaración
   *[other] { $count } declaraciones
}
count-statements-withdrawn = { $count ->
    [0] ninguna declaración retirada
    [one] { $count } declaración retirada
   *[other] { $count } declaraciones retiradas
}
count-allegations = { $count ->
    [0] ninguna alegación
    [one] { $count } alegación
   *[other] { $count } alegaciones
}
count-allegations-withdrawn = { $count ->
    [0] ninguna alegación retirada
    [one] { $count } alegación retirada
   *[other] { $count } alegaciones retiradas
}
count-evidence-held = { $count ->
    [0] ningún elemento de prueba revelado
    [one] { $count } elemento de prueba citado en el dosier
   *[other] { $count } elementos de prueba citados en el dosier
}
# $count speakers of the allegation itself
count-own-speakers = { $count ->
    [one] uno de sus propios declarantes
   *[other] { $count } de sus propios declarantes
}
count-paragraphs = { $count ->
    [0] ningún párrafo
    [one] { $count } párrafo
   *[other] { $count } párrafos
}
count-other-statements = { $count ->
    [0] ninguna otra declaración
    [one] { $count } declaración más
   *[other] otras { $count } declaraciones
}
count-other-forms = { $count ->
    [0] ninguna otra forma
    [one] { $count } forma más
   *[other] otras { $count } formas
}
count-others = { $count ->
    [0] ninguno más
    [one] { $count } más
   *[other] { $count } más
}
count-replies = { $count ->
    [0] ninguna respuesta
    [one] { $count } respuesta
   *[other] { $count } respuestas
}

## En fila

# Between parts of a row
series-separator = {"; "}
# Between sentences
sentence-separator = {" "}
# $parts, with one of the two between them
series = { $parts }
# $words, as a sentence of their own
sentence = { CAPITAL($words) }.
# $count of $all
count-of = { $count } de { $all }

## Palabras del modelo

# $kind of claim
claim-kind = { $kind ->
    [motive] móvil
    [interpretation] interpretación
    [prediction] predicción
    [opinion] opinión
    [self-description] autodescripción
   *[factual] factual
}
# $kind of actor
actor-kind = { $kind ->
    [organization] organización
    [public-body] organismo público
    [media] medio de comunicación
    [state] Estado
    [group] grupo
   *[person] persona
}
# $mode in which words pick somebody out, after a name
accused-mode = { $mode ->
    [described] por descripción
    [implied] por implicación
    [interpreted] por interpretación
   *[named] por su nombre
}
actor-described-only = por descripción, sin nombre
somebody-not-identified = alguien no identificado
accused-nobody = nadie
accused-somebody = alguien, sin nombrar
accused-not-recorded = no consta
# $who (names), $mode (accused-mode)
accused-by-mode = { $who }, { $mode }
said-by-nobody = nadie
said-by-nobody-now = ya nadie
# $who (names)
said-in-part = { $who } en parte
ledger-supported = Apoyada, no afirmada.
ledger-presupposed = Presupuesta, no afirmada.
# $who (accused-by-mode in a row, or that it is nobody)
ledger-accused = Parte acusada: { $who }
group-somebody = Alegaciones contra un Estado, organismo, grupo o persona que las palabras señalan
group-unnamed = Alegaciones contra alguien a quien las palabras no señalan
group-nobody = Declaraciones que no acusan a nadie
group-with-ledger = cada una tiene un registro de respuestas
group-without-ledger = no se lleva registro de respuestas; puede responder cualquiera a quien se nombre

## Verbos: cómo una declaración atañe a una alegación

verb-asserts = afirma
# Struck, before what became of it
verb-asserts-past = afirmaba
verb-asserts-meaning = la enuncia, en todo o en parte
verb-finds = da por probada
# Struck, before what became of it
verb-finds-past = daba por probada
verb-finds-meaning = la da por probada, como hace un tribunal
verb-supports = apoya
# Struck, before what became of it
verb-supports-past = apoyaba
verb-supports-meaning = se ofrece en su apoyo sin enunciarla
verb-presupposes = presupone
# Struck, before what became of it
verb-presupposes-past = presuponía
verb-presupposes-meaning = la da por sentada mientras dice otra cosa
verb-qualifies = matiza
# Struck, before what became of it
verb-qualifies-past = matizaba
verb-qualifies-meaning = la limita en cuanto al tiempo, la persona o el grado
verb-disputes = cuestiona
# Struck, before what became of it
verb-disputes-past = cuestionaba
verb-disputes-meaning = la pone en duda
verb-denies = niega
# Struck, before what became of it
verb-denies-past = negaba
verb-denies-meaning = dice que no es así
verb-retracts = retracta
# Struck, before what became of it
verb-retracts-past = retractaba
verb-retracts-meaning = se desdice de ella
verb-repeats = reproduce
# Struck, before what became of it
verb-repeats-past = reproducía
verb-repeats-meaning = la imprime de nuevo, como hace un titular o una entradilla
verb-context = contexto
# Struck, before what became of it
verb-context-past = contexto
verb-context-meaning = es necesaria para entenderla, y no dice nada de ella
verb-located-only = solo localizada
verb-located-only-meaning = está localizada en la fuente, y no atañe a ninguna alegación
verb-withdrawn = retirada
verb-taken-back = retractada
# $words (what readers know the statement by)
statement-name-in-part = { $words }, en parte
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }, { $manner }

## Nombres y referencias

publisher-not-known = editor desconocido
# $region of a source
region = { $region ->
    [headline] titular
    [deck] entradilla
    [caption] pie de foto
   *[body] cuerpo del texto
}
# $fate of a source
source-fate = { $fate ->
    [retracted] retractada
    [replaced] reemplazada
    [corrected] corregida
   *[current] vigente
}
# $publisher, $date
reference = { $publisher }, { $date }
# $title, $date: where the publisher is not known
reference-by-title = «{ $title }», { $date }
# $reference, $fate (source-fate)
reference-with-fate = { $reference } ({ $fate })
# $label of a statement, $fate (verb-withdrawn or verb-taken-back)
statement-with-fate = { $label } ({ $fate })
statement-of-source = { $label } ({ $source })
# $reference, $number (of the paragraph)
place-paragraph = { $reference }, párrafo { $number }
# $reference, $region
place-region = { $reference }, { $region }

## Cómo da una fuente las palabras

# $tellers (names), $publisher (a name, or the key none), $region
statement-speaker-not-identified = Declarante no identificado
manner-not-located = declaración no localizada en la fuente
manner-quoted = cita textual
manner-quoted-by = cita textual, según { $tellers }
manner-quoted-in = cita textual ({ $region })
manner-whose = { $publisher ->
    [none] palabras del editor, no una cita
   *[other] palabras de { $publisher }, no una cita
}
# $whose (manner-whose)
manner-reported = en estilo indirecto — { $whose }
# $whose (manner-whose), $tellers (names)
manner-reported-by = en estilo indirecto, según { $tellers } — { $whose }
# $region, $whose (manner-whose)
manner-reported-in = { $region } — { $whose }
manner-unclear = las comillas de la fuente no dicen de quién son estas palabras
# $region
manner-unclear-in = { $region } — { manner-unclear }

## Las circunstancias de lo dicho

# $words, as a quotation
quoted = «{ $words }»
fact-to-whom = A quién
fact-when = Cuándo
fact-form = Forma
fact-answering = En respuesta a
fact-way = Cómo llegó a esta página
fact-not-stated = No se indica
not-stated-to-whom = a quién
not-stated-when = cuándo
not-stated-occasion = en qué ocasión
not-stated-place = dónde
fact-bears = Lo que atañe a ella
fact-in-recording = En la grabación
fact-occasion = Ocasión
fact-place = Lugar
# $occasion, $place
fact-occasion-at = { $occasion }, { $place }
fact-form-own = las palabras del declarante tal como las da el documento
fact-form-direct = cita textual
# $publisher
fact-form-reported-by = estilo indirecto: referido por { $publisher } sin comillas
fact-form-reported = estilo indirecto: referido sin comillas
fact-form-unclear = no clara: las comillas de la fuente no dicen dónde termina una cita
# $language (language-name)
fact-in-language = en { $language }
# $language (language-name)
fact-translated-from = traducción del { $language }
fact-original-language-not-stated = lengua original no indicada
fact-no-translation = no es una traducción
fact-basis = Fundamento invocado
# $speaker, $statement
fact-basis-statement = una declaración de { $speaker }, { $statement }
# $words, $held (fact-basis-statement, or a source)
fact-basis-taken-to-be = «{ $words }», que este dosier identifica así: { $held }
# $words
fact-basis-words-not-disclosed = «{ $words }», no revelado
fact-basis-not-disclosed = no revelado
fact-basis-stated = indicado en la fuente
fact-basis-inferred = inferido por este dosier
fact-words-of-another = Palabras de otro
# $who, $words
fact-told-here-words = { $who }, según se refiere aquí: «{ $words }»
# $who
fact-told-here = { $who }, según se refiere aquí
# $date
fact-said = fecha de lo dicho: { $date }
# $date, $apparatus (date-printed, date-basis)
fact-said-with = fecha de lo dicho: { $date }; { $apparatus }
fact-words-in-brackets = Palabras entre corchetes o paréntesis
# $words
fact-inserted-by-speaker = «{ $words }»: inciso del propio declarante
# $words, $publisher
fact-inserted-by = «{ $words }»: inserción de { $publisher }
# $words
fact-inserted-by-unknown = «{ $words }»: no se indica si es inciso del propio declarante o inserción

## Lenguas por sus nombres; cualquier otra se muestra por su etiqueta

# $language, by its tag
language-name = { $language ->
    [ar] árabe
    [az] azerbaiyano
    [be] bielorruso
    [bg] búlgaro
    [bn] bengalí
    [bs] bosnio
    [ca] catalán
    [cs] checo
    [da] danés
    [de] alemán
    [el] griego
    [en] inglés
    [es] español
    [et] estonio
    [fa] persa
    [fi] finés
    [fr] francés
    [ga] irlandés
    [he] hebreo
    [hi] hindi
    [hr] croata
    [hu] húngaro
    [hy] armenio
    [id] indonesio
    [it] italiano
    [ja] japonés
    [ka] georgiano
    [kk] kazajo
    [ko] coreano
    [ku] kurdo
    [lt] lituano
    [lv] letón
    [mk] macedonio
    [nl] neerlandés
    [no] noruego
    [pl] polaco
    [pt] portugués
    [ro] rumano
    [ru] ruso
    [sk] eslovaco
    [sl] esloveno
    [sq] albanés
    [sr] serbio
    [sv] sueco
    [sw] suajili
    [tr] turco
    [uk] ucraniano
    [ur] urdu
    [vi] vietnamita
    [zh] chino
   *[other] { $language }
}

## Cómo llegaron las palabras a la página

chain-speaker-not-identified = declarante no identificado
chain-somebody = alguien sin nombrar
chain-day-not-stated = día no indicado
# $date
chain-day-inferred = { $date }, fecha inferida
chain-held = en el dosier
chain-not-held = fuera del dosier
# $fate (source-fate)
chain-held-with-fate = en el dosier; { $fate }
# $date, $held (chain-held, chain-held-with-fate)
chain-printed = { $date }; { $held }
chain-inferred = inferido
chain-stated = indicado
# $held (chain-held and the like)
chain-known-unknown = { $held }, no se indica cómo se sabe
# $held, $basis (chain-inferred, chain-stated, or the editor’s words)
chain-known = { $held }, { $basis }
# $speaker, $statement
chain-cited = { $speaker }, { $statement }
# $what (chain-cited)
chain-part-of = fuera del dosier; se toma aquí por el conjunto del que forma parte lo siguiente: { $what }
# $publisher
chain-held-as-reported = en el dosier en la versión referida por { $publisher }
# $act: what was done, before the name of who did it
chain-act = { $act ->
    [told] dichas a
    [told-to] dichas a
    [quoted] citadas por
    [interpreted] interpretadas por
    [carried] recogidas por
    [published] publicadas por
    [printed] impresas en
    [paraphrased] parafraseadas por
    [relied-on] invocado por
   *[reported] referidas por
}
# $act, $who, $known (chain-held and the like)
chain-step = { chain-act } { $who } ({ $known })
# $speaker, $steps (chain-step, as a list)
chain-sentence = las palabras de { $speaker } fueron { $steps }
# $speaker, $who (told first), $place (occasion, or person), $known, $steps
chain-sentence-told = { $speaker } { $place ->
    [occasion] habló en
   *[person] habló a
} { $who } ({ $known }); después, las palabras fueron { $steps }

## Qué fue de una fuente, y de las palabras

# $words
notice-sentence = { $words }.
# Before the publisher’s own words, as a quotation
notice-quote-lead = Su nota:
notice-its-publisher = su editor
notice-its-speaker = su declarante
# Of each: $publisher, $when (day, period or unknown), $date
notice-date = { $when ->
    [day] {" "}el { $date }
    [period] , { $date }
   *[unknown] {""}
}
# $publisher, $when, $date
notice-corrected = Corregida por { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-retracted = Retractada por { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-replaced = Reemplazada por otra fuente{ notice-date }.
# $speaker, $when, $date
notice-taken-back = Retractada por { $speaker }{ notice-date }.
# $source
notice-place-taken = Su lugar lo ocupó { $source }.
notice-of-publisher = La nota del editor
notice-on-its-page = Lo que dice de ella su página
notice-kept-withdrawn = Las palabras se conservan para que pueda verse qué se retiró; no cuentan para nada.
notice-kept-replaced = Las palabras se conservan para que pueda verse qué se reemplazó; no cuentan para nada.
notice-kept-taken-back = Las palabras se conservan para que pueda verse qué se retractó; no cuentan para nada.
# $statement
notice-words-that-do = Las palabras de la retractación: { $statement }.

## Cómo cambió la página de una alegación

# Between names of a row
row-separator = {", "}
# $line (as it was)
changes-read-with = Con lo que se retiró, la línea de arriba diría: «{ $line }».
# $sources (a row), $count
changes-sources = { $count ->
    [one] La fuente: { $sources }.
   *[other] Las fuentes: { $sources }.
}
# $statements (a row), $count
changes-counts-nothing = { $count ->
    [one] La declaración { $statements } ya no cuenta para nada.
   *[other] Las declaraciones { $statements } ya no cuentan para nada.
}
# $statements (a row), $count
changes-taken-back = { $count ->
    [one] La declaración { $statements } fue retractada por su declarante y no cuenta para nada.
   *[other] Las declaraciones { $statements } fueron retractadas por sus declarantes y no cuentan para nada.
}
# $count of statements
changes-lead-taken-back = { $count ->
    [one] { $count } declaración fue retractada por su declarante.
   *[other] { $count } declaraciones fueron retractadas por sus declarantes.
}
# $count of sources, $done (retracted, replaced, both)
changes-lead-was-alleged = { $count ->
    [one] Esto se alegaba en una fuente posteriormente { changes-done }.
   *[other] Esto se alegaba en fuentes posteriormente { $done ->
        [replaced] reemplazadas
        [both] retractadas o reemplazadas
       *[retracted] retractadas
    }.
}
# $done
changes-done = { $done ->
    [replaced] reemplazada
    [both] retractada o reemplazada
   *[retracted] retractada
}
# $count of sources, $done, $when (day, period or unknown), $date
changes-lead = { $count ->
    [one] Una fuente fue { changes-done }{ notice-date }.
   *[other] { $count } fuentes fueron { $done ->
        [replaced] reemplazadas
        [both] retractadas o reemplazadas
       *[retracted] retractadas
    }{ notice-date }.
}
changes-lists-follow = El titular, la situación y las listas lo reflejan.
changes-its-publisher = Su editor
changes-its-speaker = Su declarante
# $source
changes-why-replaced = Otra fuente ocupó el lugar de { $source }
# $publisher, $source
changes-why-retracted = { $publisher } retractó { $source }
# $speaker, $statement, $source
changes-why-taken-back = { $speaker } se retractó de ella, { $statement } en { $source }
# $why
correction-why = { $why }
# $why, $end (whole, where it ends as a sentence, or open), $by
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} Corrección solicitada por { $by }.

## Una fuente en una lista

# $kind of document
source-kind = { $kind ->
    [transcript] transcripción
    [video] vídeo
    [court-record] documento judicial
    [official-statement] comunicado oficial
    [dataset] conjunto de datos
    [web-page] página web
   *[news-article] artículo de prensa
}

## La página de una alegación

# $statements (a row of the first), $count (of all), $more (how many of them are not in the row)
allegation-caution = La línea de arriba es el resumen que hace este dosier de { $count ->
    [one] la declaración { $statements }
   *[other] las declaraciones { $statements }
}{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. Da cuenta de una alegación; este dosier no dice si es cierta.
allegation-caution-nothing = La línea de arriba versa sobre una alegación; este dosier no dice si es cierta.
# $line (as it stands above)
allegation-description = { $line }: las declaraciones, cómo llegaron hasta aquí y las respuestas de las que hay constancia.
allegation-parts = Partes de la ficha de esta alegación
# $value, $basis (the editor’s words)
allegation-credibility = Escala del Almirantazgo, credibilidad de lo alegado: { $value } de 6. { $basis }
# $rating
assessment-rating = Calificación: { $rating }.
# $rating, $scheme
assessment-rating-on = Calificación: { $rating }, según el baremo { $scheme }.
# $by, $on
assessment-by-on = Por { $by }, { $on }.
# $by
assessment-by = Por { $by }.
# $on
assessment-on = { $on }.
# $source (a place in it)
cite-words = Para citar las palabras mismas, cítese la fuente: { $source }.
# $places (a row of statements)
accused-places = En { $places }.
accused-no-name = Las fuentes no dan ningún nombre, y aquí tampoco se da.
# $statement, $speaker
relation-statement = declaración { $statement } de { $speaker }
# $statement
relation-as-to = En cuanto a { $statement }.
# $statement, $why (the editor’s words)
relation-as-to-because = En cuanto a { $statement }: { $why }
relation-narrows = restringe
relation-narrows-reverse = es restringida por
relation-broadens = amplía
relation-broadens-reverse = es ampliada por
relation-presupposes = presupone
relation-presupposes-reverse = es presupuesta por
relation-supports = apoya
relation-supports-reverse = es apoyada por
relation-contradicts = contradice
relation-contradicts-reverse = contradice
relation-in-tension = está en tensión con
relation-in-tension-reverse = está en tensión con
relation-interprets = interpreta
relation-interprets-reverse = es interpretada por
relation-derived-from = deriva de
relation-derived-from-reverse = sirve de fundamento a
relation-undercuts = debilita
relation-undercuts-reverse = es debilitada por

## Líneas de situación

# $count (in heavier type)
standing-count = { $count }
standing-statements = { $count }
# $speakers (count-speakers, in heavier type)
standing-alleged = Alegada por { $speakers }
# $speakers
standing-adjudicated = Juzgada; se basa en { $speakers }
# $speakers
standing-corroborated = Corroborada; se basa en { $speakers }
# $speakers
standing-presupposed = Dada por sentada por { $speakers }
# $speakers
standing-supported = Apoyada, no enunciada, por { $speakers }
# $speakers: that it is nobody now
standing-withdrawn = Retirada; quién la alega: { $speakers }
# $speakers
standing-supported-too = apoyada, no enunciada, por { $speakers }
# $count (count-others)
standing-touched = mencionada por { $count }
# $origins (count-origins), $before (how many they were with what was withdrawn)
standing-origins-before = { $origins }, { $before } con lo que se retiró
standing-principal-not-known = mandante desconocido
standing-outlet-not-known = medio desconocido
# $count (of principals or outlets)
standing-and-unknown = { $count }, otro desconocido
# $others (count-other-speakers), $own (count-speakers: of the allegation itself)
standing-others-and-own = { $others } y { $own } de la propia alegación
# Of each: $who (count-speakers and the like), $extent (part, where the words speak against a part only, or whole)
standing-qualified = matizada por { $who }
# $who, $extent
standing-disputed = cuestionada{ $extent ->
    [part] {" "}en parte
   *[whole] {""}
} por { $who }
# $who, $extent
standing-denied = negada{ $extent ->
    [part] {" "}en parte
   *[whole] {""}
} por { $who }
# $who, $extent
standing-taken-back = retractada{ $extent ->
    [part] {" "}en parte
   *[whole] {""}
} por { $who }
# $what
standing-not-counted = { $what }, sin contar
# $count (count-allegations)
standing-makes = formula o apoya: { $count }
# $who
standing-speaks-for = habla, según este dosier, en nombre de { $who }
# $who
standing-counted-with = se cuenta junto con { $who }
standing-accused-in-none = ninguna alegación acusa a este actor
# $count (count-speakers, or that it is nobody now)
standing-accused-by = Quién acusa a este actor: { $count }
# $count (count-allegations)
standing-accused-in = en { $count }
# $contest, $count (count-allegations)
standing-allegations-contested = { $contest ->
    [qualified] matización
    [disputed] cuestionamiento
    [disputed-in-part] cuestionamiento parcial
    [denied] negación
    [denied-in-part] negación parcial
   *[uncontested] sin cuestionamiento
}: { $count }
# $contest
contest = { $contest ->
    [qualified] matizada
    [taken-back] retractada
    [disputed] cuestionada
    [disputed-in-part] cuestionada en parte
    [denied] negada
    [denied-in-part] negada en parte
    [denied-by-another] negada por otra parte acusada
    [denied-in-part-by-another] negada en parte por otra parte acusada
   *[uncontested] no cuestionada
}
# Both axes. $support (alleged, corroborated, adjudicated, withdrawn), $contest
status = { $support ->
    [corroborated] corroborada
    [adjudicated] juzgada
    [withdrawn] retirada
   *[alleged] alegada
}{ $contest ->
    [uncontested] {""}
   *[other] , { contest }
}

## Lo que no cuenta para nada

# Of each: $count (statements), $why (source: they went with sources; speaker: their speakers took them back; several),
# $sources (how many), $dated (yes, where a day is known, or no), $day
withdrawn-reason-one = { $why ->
    [speaker] {" "}por su declarante
    [source] {" "}con su fuente{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day
withdrawn-reason-many = { $why ->
    [speaker] {" "}por sus declarantes
    [source] {" "}con { $sources ->
        [one] su fuente
       *[other] sus fuentes
    }{ $dated ->
        [yes] , { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day: of all who said it
withdrawn-wholly = retirada: { $why ->
    [speaker] retractación de todos sus declarantes
    [source] { $count ->
        [one] su única declaración fue retirada{ withdrawn-reason-one }
       *[other] sus declaraciones fueron retiradas{ withdrawn-reason-many }
    }
   *[several] ninguna de sus declaraciones cuenta ya
}
# $count, $all (count-statements), $why, $sources, $dated, $day
withdrawn-partly = de { $all }, { NUMBER($count) } { $count ->
    [one] { $why ->
        [speaker] retractada
       *[source] retirada
    }{ withdrawn-reason-one }
   *[other] { $why ->
        [speaker] retractadas
       *[source] retiradas
    }{ withdrawn-reason-many }
}
# $count, $why, $sources, $dated, $day
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## Respuestas

# $words
words = { $words }
replies-none = sin constancia de respuesta
replies-none-held = sin constancia de las palabras de una respuesta
# $replies (count-replies)
replies-on-record = constancia de { $replies }
# $replies (count-replies), $answered (how many of the accused replied), $accused (how many are accused)
replies-on-record-from = constancia de { $replies }, de { $answered } de { $accused } { $accused ->
    [one] parte acusada
   *[other] partes acusadas
}
# $replies (count-replies), $answered (how many allegations are replied to), $all
replies-on-record-to = constancia de { $replies }, a { $answered } de { $all }
# $words (that there is none)
replies-caption-none = { CAPITAL($words) }. Eso describe la búsqueda, no a las partes.
column-found-or-looked = Encontrada, o buscada
column-looked-for = Buscada
# $kind of reply found among the statements
reply-kind = { $kind ->
    [denial-in-part] negación, en parte
    [partial] respuesta parcial
   *[denial] negación
}
# $kind of what the editor wrote of a reply
response-kind = { $kind ->
    [denial] negación
    [partial] respuesta parcial
    [no-comment] sin comentarios
    [no-answer] sin respuesta
    [not-sought] no solicitada
   *[none-found] ninguna encontrada
}
# $outcome
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome }, se retiró con su fuente; sin contar
reply-outcome-taken-back = { $outcome }, hubo retractación; sin contar
reply-outcome-not-held = { $outcome }, sus palabras fuera del dosier
reply-outcome-not-counted = { $outcome }, sin contar como respuesta
# $who, $teller
reply-as-told = { $who }, según { $teller }
# $who spoke, $accused for whom
reply-for = { $who }, por { $accused }
# $who
reply-by-stranger = { $who }, sin que conste que hable en nombre de ninguna parte acusada
# $who
reply-by = por { $who }
# $on (a date), $precision (day, or period), $how, $way (none; word: "mail"; phrase: "in a letter")
asked = respuesta solicitada { $precision ->
    [day] el { $on }
   *[period] ({ $on })
}{ $way ->
    [word] {" "}por { $how }
    [phrase] {" "}{ $how }
   *[none] {""}
}
# $asked, $deadline (a date)
asked-no-answer = { $asked }; ninguna en el plazo ({ $deadline })
asked-to-answer = { $asked }; plazo: { $deadline }

## Sobre el titular de una alegación, y sobre sus declaraciones

# $number of $all
allegation-number = Alegación { $number } de { $all }
allegation-judgement = un juicio de valor
# $status
allegation-status = estado: { $status }
# $period (a date)
allegation-period = período: { $period }
allegation-period-not-stated = período no indicado
allegation-period-none = sin período
# $verb of a statement, $count (statements): "2 statements assert it"
verb-act = { $verb ->
    [asserts] { $count ->
        [one] la afirma
       *[other] la afirman
    }
    [finds] { $count ->
        [one] la da por probada
       *[other] la dan por probada
    }
    [supports] { $count ->
        [one] la apoya
       *[other] la apoyan
    }
    [presupposes] { $count ->
        [one] la da por sentada
       *[other] la dan por sentada
    }
    [qualifies] { $count ->
        [one] la matiza
       *[other] la matizan
    }
    [disputes] { $count ->
        [one] la cuestiona
       *[other] la cuestionan
    }
    [denies] { $count ->
        [one] la niega
       *[other] la niegan
    }
    [retracts] { $count ->
        [one] la retracta
       *[other] la retractan
    }
    [repeats] { $count ->
        [one] la reproduce
       *[other] la reproducen
    }
   *[context] { $count ->
        [one] es contexto
       *[other] son contexto
    }
}
# $count, $act (verb-act)
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { $count } { $act }
# $ways (allegation-intro-first, then allegation-intro-next, as a list), $count (of all)
allegation-intro = { $ways }. { $count ->
    [one] Se da completa.
   *[other] Todas se dan completas, en orden cronológico.
}
# $ways, $count
allegation-intro-on-pages = { $ways }. Todas se dan completas, primero una de cada clase y después en orden cronológico.
allegation-intro-none = Ninguna declaración de las fuentes del dosier atañe a ella.
# $count
allegation-intro-withdrawn = { $count ->
    [one] { $count } más no cuenta para nada y va al final.
   *[other] { $count } más no cuentan para nada y van al final.
}
# $count
allegation-intro-all-withdrawn = { $count ->
    [one] { $count } declaración atañe a ella y no cuenta para nada. Se da completa.
   *[other] { $count } declaraciones atañen a ella y no cuentan para nada. Todas se dan completas.
}

## Sobre el nombre de un actor

actor-kicker = Actor
# $count
actor-accused-in = { $count ->
    [0] parte acusada en ninguna alegación
   *[other] parte acusada en { count-allegations }
}
# $count, $statements (count-statements), $sources (count-sources)
actor-speaks = { $count ->
    [0] no habla en ninguna de las fuentes
   *[other] { $statements } en { $sources }
}
# $sources (count-sources)
actor-publisher-of = como editor: { $sources }
# $name, $parts (a list)
actor-summary = { $name }: { $parts }.
# $name
actor-reply-caption = Cada alegación que acusa a { $name }, y aquello de lo que hay constancia de parte o en nombre de la parte acusada.
# $name
actor-caution-speaks-accused = Esta página recoge lo que, según las fuentes, declaró { $name }, y lo que, según ellas, otros declararon sobre el mismo actor. No es una conclusión, y una mención no es una alegación.
# $name
actor-caution-accused = Esta página recoge lo que, según las fuentes, otros declararon sobre { $name }. No es una conclusión, y una mención no es una alegación.
# $name
actor-caution-speaks = Esta página recoge lo que, según las fuentes, declaró { $name }. No dice si algo de ello es cierto.
# $name
actor-caution-mentioned = Esta página recoge dónde aparece { $name } en las fuentes del dosier. Una mención no es una alegación.
# $name
actor-caution-referred-to = Nada en esta página lo dice { $name }, ni se alega sobre el mismo actor: las fuentes del dosier o las notas de este dosier hacen referencia a él.

## La línea sobre una alegación

speaker-not-identified = un declarante no identificado
# $wholly (names of those who say it), $partly (names of those who say a part of it)
attribution-who = { $wholly } y, en parte, { $partly }
# Of each: $who (names, or attribution-who), $count (how many they are), $extent (whole, or part where all of them
# say a part only)
attribution-says = { CAPITAL($who) }, según las fuentes, { $count ->
    [one] declaró
   *[other] declararon
}{ $extent ->
    [part] , en parte,
   *[whole] {""}
}
# $who, $count, $extent
attribution-finds = { CAPITAL($who) }, según las fuentes, { $count ->
    [one] dio por probado
   *[other] dieron por probado
}{ $extent ->
    [part] , en parte,
   *[whole] {""}
}
# $who, $count, $extent
attribution-took-back = { CAPITAL($who) }, según las fuentes, { $count ->
    [one] declaró, y después retractó
   *[other] declararon, y después retractaron
},{ $extent ->
    [part] {" "}en parte,
   *[whole] {""}
}
# $who, $count, $extent
attribution-supports = { CAPITAL($who) }, según las fuentes, { $count ->
    [one] apoyó
   *[other] apoyaron
}{ $extent ->
    [part] , en parte y sin enunciarla,
   *[whole] , sin enunciarla,
} la alegación de
# $who, $count, $extent
attribution-presupposes = { CAPITAL($who) } { $count ->
    [one] da por sentado
   *[other] dan por sentado
}{ $extent ->
    [part] , en parte,
   *[whole] {""}
}
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution }:
# $who, $count, $extent
attribution-nobody-now = Ya nadie, según las fuentes, declara
# $who, $count, $extent
attribution-nobody = Ninguna declaración localizada dice
# $who, $count, $extent
attribution-repeats = Ninguna declaración localizada enuncia, pero al menos una reproduce, la alegación de

## El marco de cada página

section-overview = Resumen
frame-skip = Ir al texto
frame-navigation = Dosier
colophon-neutrality = Este dosier consigna quién dijo qué, a quién y con qué fundamento invocado. No concluye que ninguna alegación sea verdadera o falsa. Ser parte acusada no es un elemento de prueba.
# $link (colophon-reply-link as a link), $contact (an address)
colophon-reply = Cualquiera a quien se nombre aquí puede { $link }: { $contact }.
colophon-unreviewed = Nadie ha revisado todavía las palabras de esta interfaz en español.
colophon-reply-link = responder o pedir una corrección
# $sources (frame-sources), $publisher (a name, or the key none)
colophon-made = Elaborado a partir de las fuentes del dosier: { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}Publicado por { $publisher }.
} Cada cita se coteja con el texto del que se tomó cada vez que se generan estas páginas.
# $manifest and $sums (the next two as links)
# $count (sources), $gone (how many of them do not stand any more)
colophon-sources-some-gone = { count-sources }, de ellas { $gone }
colophon-only-source-gone = { count-sources }, que ya no está vigente
colophon-sources-retracted = { $count ->
    [one] { $count } retractada
   *[other] { $count } retractadas
}
colophon-sources-replaced = { $count ->
    [one] { $count } reemplazada
   *[other] { $count } reemplazadas
}
colophon-proof = Para cotejar esta copia con lo que se generó: { $manifest }, { $sums }.
colophon-manifest = manifiesto
colophon-sums = sumas SHA-256
frame-feed = Canal de novedades

## Partes de varias páginas

heading-spoken-of-by = Quién habla de ello
heading-linked-from = Enlaces a esta página
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = alegación { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
cite-reference = «{ $title }». En { $site }, { $what }{ $version ->
    [none] {""}
   *[other] , versión de { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
# $sentence
chain-caption = Cómo llegaron las palabras a esta página: { $sentence }.
day-not-recorded = día no consignado
change-words-removed = Palabras suprimidas.
# $words (the publisher’s, as a quotation)
notice-quote = Su nota: { $words }
pages-before = Antes
pages-after = Después
# $number
pages-page = Página { $number }
# $number
pager-previous = Anterior · { $number }
# $number
pager-next = Siguiente · { $number }
# $passage
passage-notes = Notas — { $passage }
standing-label = Situación, calculada a partir de las declaraciones de abajo
statement-not-shown = Las palabras no se muestran: los derechos sobre esta fuente solo permiten datos acerca de ella.
statement-in-place = Leerla en la fuente
legend-absent = — ninguna en este dosier

## Columnas de las tablas

column-number = Número
column-said = Se dice
column-said-by = Lo dice
column-how-accused = Modo de acusar
column-assert = Afirman
column-qualify = Matizan
column-contest = Cuestionan, niegan o retractan
column-origins = Orígenes
column-evidence-disclosed = Elementos de prueba revelados
column-evidence = Elementos de prueba
column-replies-on-record = Constancia de respuestas
column-replies = Respuestas
column-actor = Actor
column-office-printed = Cargo, tal como se imprimió
column-office = Cargo
column-statements = Declaraciones
column-made = Alegaciones formuladas o apoyadas
column-makes = Formula o apoya
column-accused-in = Parte acusada en
column-sources-linked = Fuentes enlazadas
column-named-in = Se nombra en
column-allegation = Alegación
column-whose-reply = Respuesta de quién
column-outcome = Resultado
column-on = Fecha

## La página de inicio

home-kicker = Dosier público
# $publisher
home-published-by = publicado por { $publisher }
home-in-figures = En cifras
home-latest-sources = Últimas fuentes
home-how-to-read = Cómo leerlo
home-replies-and-corrections = Respuestas y correcciones.
home-not-held = Transmitieron las palabras, fuera del dosier.
home-questions-note = Lo que la redacción anotó como pendiente.
home-legend = Una declaración puede atañer a una alegación de estas maneras. En todas las páginas se usan las mismas palabras, signos y estilos de línea.
allegations-none-yet = Aún no se ha consignado ninguna alegación.
home-no-actor = Aún no hay ningún actor que hable o sea parte acusada.
home-actors-caption = Los actores, el papel de cada uno y cuántas veces
ledger-caption = Las alegaciones, quién formuló cada una según las fuentes y su situación
ledger-caution = Cada línea es lo que, según las fuentes, alguien declaró, resumido por este dosier; las palabras mismas están a un paso. Las cifras cuentan declaraciones, no hechos.
ledger-no-contests = Ninguna declaración cuestiona o niega una alegación, por lo que no hay columna para ello.
sources-none-yet = Aún no hay ninguna fuente en el dosier.
heading-allegations = Alegaciones
heading-actors = Actores
heading-not-known = Lo que no se sabe
# $count
home-more-in-list = { $count } más, en la lista completa

## La página de inicio: lo que se cuenta y se dice del dosier

# $count (corrections)
home-corrections = { $count ->
    [0] ninguna corrección hasta la fecha
    [one] { $count } corrección
   *[other] { $count } correcciones
}
# $count (sources)
home-sources-fallen = { $count ->
    [one] { $count } fuente retirada o reemplazada
   *[other] { $count } fuentes retiradas o reemplazadas
}
# $title of a group (in heavier type), $note
home-group = { $title } — { $note }
# $title of a group (in heavier type)
home-group-bare = { $title }
home-speakers = Declarantes
home-accused = Partes acusadas
home-accused-note = por un declarante, en una de las alegaciones de arriba
# $count
home-all-allegations = Todas ({ $count }), en el orden del dosier
# $count
home-all-sources = Todas las fuentes ({ $count })
# $count
home-all-actors = { $count ->
    [one] El único actor
   *[other] Los { $count } actores
}
# $lead (home-not-held, in heavier type), $names (several, with semicolons between them)
home-not-held-names = { $lead } { $names }.
# $count (actors)
home-mentioned = { $count ->
    [one] { $count } actor más recibe una mención, es destinatario de palabras o las transmite, y ni habla ni es parte acusada.
   *[other] Otros { $count } actores reciben una mención, son destinatarios de palabras o las transmiten, y ni hablan ni son parte acusada.
}
# $number of the allegation that a question belongs to
home-question-of = alegación { $number }
# $count (questions)
home-questions-more = { $count ->
    [one] Hay { $count } pregunta más en las páginas de las alegaciones.
   *[other] Hay otras { $count } preguntas en las páginas de las alegaciones.
}
# $lead (home-replies-and-corrections, in heavier type), $contact (an address)
home-reply = { $lead } { $contact }.

## La página de inicio: seis cifras, cada una con las frases que dicen de dónde sale

# $count
home-figure-sources = { $count ->
    [one] fuente en el dosier
   *[other] fuentes en el dosier
}
# $publisher (a name)
home-sources-one-publisher = Un solo editor, { $publisher }.
# $count
home-sources-publishers = { $count ->
    [0] Ningún editor conocido.
    [one] { $count } editor.
   *[other] { $count } editores.
}
# $count (sources)
home-sources-publisher-unknown = { $count ->
    [one] Se desconoce el editor de { $count } fuente.
   *[other] Se desconoce el editor de { $count } fuentes.
}
# $count (sources)
home-sources-gone = { $count ->
    [one] { $count } ya no está vigente.
   *[other] { $count } ya no están vigentes.
}
# $count
home-figure-speakers = { $count ->
    [one] declarante
   *[other] declarantes
}
# $who (a name)
home-speakers-voices-of-one = Todos hablan, según este dosier, en nombre de { $who }.
# $who (a name)
home-speakers-counted-with-one = Todos se cuentan junto con { $who }.
# $count (principals, two or more)
home-speakers-voices = Hablan, según este dosier, en nombre de { $count } mandantes.
# $count (principals, two or more)
home-speakers-counted-with = Se cuentan junto con { $count } mandantes.
home-speakers-principals-unknown = Se desconoce en nombre de quién.
# $count (speakers)
home-speakers-some-unknown = { $count ->
    [one] De { $count } de ellos se desconoce en nombre de quién habla.
   *[other] De { $count } de ellos se desconoce en nombre de quién hablan.
}
# $count
home-statements-located = { $count ->
    [0] Ninguna declaración localizada.
    [one] { $count } declaración localizada.
   *[other] { $count } declaraciones localizadas.
}
# $count
home-statements-gone = { $count ->
    [one] { $count } declaración retirada, sin contar.
   *[other] { $count } declaraciones retiradas, sin contar.
}
# $count
home-figure-allegations = { $count ->
    [one] alegación
   *[other] alegaciones
}
# $accusing and $contested (the next two)
home-allegations-note = { $accusing }; { $contested }.
# $count (allegations)
home-allegations-accusing = { $count ->
    [0] Ninguna señala a una parte acusada
    [one] { $count } señala a una parte acusada
   *[other] { $count } señalan a una parte acusada
}
# $count (allegations), $ways (home-contest-way, one or several of them by home-either)
home-allegations-contested = { $count ->
    [0] ninguna declaración matiza, cuestiona o niega alguna de ellas
   *[other] { $count } con { $ways } en alguna declaración
}
# $way in which a statement speaks against an allegation
home-contest-way = { $way ->
    [qualifies] matización
    [disputes] cuestionamiento
    [takes-back] retractación
   *[denies] negación
}
# $count (allegations)
home-allegations-gone = Ya nadie formula { $count } de ellas.
# $count
home-figure-origins = { $count ->
    [one] origen independiente
   *[other] orígenes independientes
}
# $count (allegations with two origins or more)
home-origins-note = { $count ->
    [0] Ninguna alegación procede de dos o más.
    [one] { $count } alegación procede de dos o más.
   *[other] { $count } alegaciones proceden de dos o más.
}
# $count
home-figure-evidence = { $count ->
    [one] elemento de prueba revelado
   *[other] elementos de prueba revelados
}
# $count (statements)
home-evidence-note = { $count ->
    [0] Documentos que un declarante invoca como elementos de prueba y que están en el dosier.
    [one] { $count } declaración remite a un fundamento que no se muestra.
   *[other] { $count } declaraciones remiten a un fundamento que no se muestra.
}
# $count
home-figure-replies = { $count ->
    [one] respuesta de la que hay constancia
   *[other] respuestas de las que hay constancia
}
home-replies-nobody-accused = Ninguna alegación señala a una parte acusada.
# $accused (how many)
home-replies-of-accused = { $accused ->
    [one] De { $accused } parte acusada.
   *[other] De { $accused } partes acusadas.
}
home-replies-by-only-accused = De la única parte acusada, o en su nombre.
# $answered of $accused (how many)
home-replies-by-accused = De { $answered } de las { $accused } partes acusadas, o en su nombre.
home-replies-counted-once = Cada parte se cuenta una vez por alegación.
# $date
home-replies-searched = Última búsqueda: { $date }.

## Las páginas de las alegaciones

allegation-accused = A quién se acusa
allegation-nobody-accused = No se acusa a nadie.
allegation-somebody-accused = Se acusa a alguien a quien las palabras no señalan. Aquí tampoco se nombra a nadie.
allegation-accused-not-recorded = No consta a quién se acusa.
allegation-standing-lead = Cómo se calcula la situación.
allegation-said = Lo que se dijo
allegation-context-note = Las notas de la redacción sobre la formulación.
allegation-no-ledger-nobody = No se lleva registro de respuestas cuando no se acusa a nadie. Puede responder cualquiera a quien se nombre aquí.
allegation-no-ledger-unknown = No se lleva registro de respuestas cuando no se señala a las partes acusadas. Puede responder cualquiera a quien se nombre aquí.
allegation-send-reply = Enviar una respuesta o una corrección
allegation-relations = Otras alegaciones
heading-spoken-of-in = Dónde se habla de ello
heading-cite = Cómo citar
history-added = Incorporada al dosier
history-no-corrections = Correcciones: ninguna.
allegation-context = Contexto
allegation-assessment = Valoración
heading-replies = Respuestas
heading-history = Historial
column-date = Fecha
column-change = Cambio
column-why = Motivo
# $topics
allegation-topics = tema: { $topics }
# $part (page 2 of 3)
allegation-part = { $part } de la ficha de esta alegación.
# $principals: governments, where all are, else principals
allegation-standing = Cada declarante se cuenta una sola vez. Las declaraciones que comparten un declarante, { $principals ->
    [principals] un mandante
   *[governments] un gobierno
} (aquel en cuyo nombre habla un declarante, según este dosier, o el organismo del que el declarante forma parte) o los elementos de prueba que citan cuentan como un solo origen.
allegation-standing-withdrawn = Lo que se retractó se muestra y no cuenta para nada: ni declarante, ni origen, ni apoyo, ni respuesta.

## Las páginas de los actores

# $number of $all (pages)
actor-part = Página { $number } de { $all } de la ficha de este actor.
actor-none-found = «Ninguna encontrada» describe la búsqueda, no a las partes.
actor-reply-welcome = Se agradecerá una respuesta
actor-send-reply = Enviar una respuesta
actor-words = Las palabras
actor-made = Alegaciones formuladas o apoyadas, y a quién acusan
actor-other-mentions = Otras menciones
actor-mentioned-in = Menciones
actor-mention-note = Una mención no es una alegación.
actor-names = Nombres tal como se imprimieron
actor-ties = Cargo y mandante
extent-in-part = en parte
column-form = Forma
column-times = Veces
column-where = Dónde
# $name
actor-accused-caption = Alegaciones que acusan a { $name }
# $name
actor-words-intro = Las declaraciones cuyas palabras señalan a { $name } en una alegación, y las que matizan, cuestionan o niegan una, en orden cronológico. Cómo llegó cada una a esta página se expone en la página de la alegación.
# $name
actor-statements-intro = Lo que, según las fuentes, declaró { $name }, en orden cronológico; una declaración sin día figura donde se imprimió su fuente.
actor-picture = Una imagen en ella muestra al actor.
actor-only-in-words = Se menciona solo en las palabras reproducidas arriba.

## Las páginas de los actores: lo que figura en sus listas

# $accused (accused-by-mode in a row, or that it is nobody), $statements (a list)
actor-made-small = Parte acusada: { $accused }. En { $statements }.
# $reference of a source, $forms (actor-mention-form, and count-other-forms, in a row)
actor-mention = { $reference }{ $forms ->
    [0] {""}
   *[other] : { $forms }
}.
# $words as printed, $places (region, mention-paragraphs, in a row)
actor-mention-form = «{ $words }»{ $places ->
    [0] {""}
   *[other] {" "}({ $places })
}
# $count, $numbers (a list)
mention-paragraphs = { $count ->
    [one] párrafo { $numbers }
   *[other] párrafos { $numbers }
}
count-other-sources = { $count ->
    [0] ninguna otra fuente
    [one] { $count } fuente más
   *[other] otras { $count } fuentes
}
# $lead (actor-reply-welcome, in heavier type), $link (actor-send-reply, as a link)
actor-reply = { $lead } de la parte nombrada o de quien actúe en su nombre. { $link }
tie-office = cargo
tie-part-of = forma parte de
tie-speaks-for = habla, según este dosier, en nombre de
tie-why-named = por qué se nombra
tie-elsewhere = en otros sitios
tie-title-as-printed = el título tal como se imprimió
tie-nobody-else = nadie más
# $title as printed, $body (a name), $from and $to (dates, or that they are not stated); each of these, or the key none
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] , { $body }
}{ $from ->
    [none] {""}
   *[other] , inicio: { $from }
}{ $to ->
    [none] {""}
   *[other] , final: { $to }
}
shelf-spoken-for-by = Quién habla en nombre de este actor, según este dosier
shelf-members = Sus partes
shelf-published = Fuentes que publicó
shelf-carried = Palabras que pasaron por este actor
shelf-addressed = Palabras dirigidas a este actor
shelf-reported = Sus palabras referidas por otros
shelf-linked = Referencias en las notas de este dosier
# $name
shelf-carried-note = Tal como las dan las fuentes del dosier. Se desconoce si { $name } las publicó.
shelf-speaker-not-identified = Declarante no identificado
# $speaker (a name, or shelf-speaker-not-identified), $label of the statement
shelf-statement = { $speaker }, { $label }
# $kind of what is linked, where it is no source and no actor
shelf-kind = { $kind ->
    [allegation] alegación
   *[page] página
}

## Listas

actors-order = por orden de nombres
actors-letters = Letras iniciales de los nombres
actors-caution = Quienes hablan, aquellos de quienes se habla y aquellos por quienes llegaron las palabras. «Parte acusada» es un papel en una frase que alguien dijo; una mención no es una alegación.
actors-caption = Los actores, y cuántas veces cada uno habla, alega, es parte acusada, responde y es nombrado
allegations-order = en el orden del dosier
heading-sources = Fuentes
sources-standfirst = Los documentos que contiene el dosier, del más reciente al más antiguo. Cada cita es un pasaje de uno de ellos.
sources-by-date = Por fecha
topic-kicker = Tema
topic-caution = Un tema es una etiqueta de la redacción. Cada línea es lo que, según las fuentes, alguien declaró, resumido por este dosier; las palabras mismas están a un paso.
topic-sources = Los documentos en los que alguien habla de estas alegaciones, del más reciente al más antiguo.
topics-kicker = Temas
topics-heading = Por tema
topics-standfirst = Etiquetas de la redacción, la más nutrida primero. Una alegación que toca dos temas figura en ambos; lo que dice lo dicen quienes se nombran en su propia página.
# $names
topics-said-by = Lo dice: { $names }.

## Listas: lo que sus páginas dicen de sí mismas

# $count (entries), $pages (on how many pages they stand)
list-more = { $count } más en { $pages ->
    [one] la página siguiente
   *[other] las páginas siguientes
}
# $count of those that are not named in a row
count-more = { $count } más
# $parts (several, with semicolons or the like between them), $more (how many more)
series-and-more = { $parts } y { $more }
# $number of $all
pages-page-of = Página { $number } de { $all }
# $number of $all: the same as one of several items in a row
pages-page-of-in-row = página { $number } de { $all }
# $title, $number of $all
title-page-of = { $title }, página { $number } de { $all }
pages-of-allegations = Páginas de alegaciones
pages-of-actors = Páginas de actores
pages-of-topics = Páginas de temas
parts-of-topic = Partes de este tema
parts-of-actor = Partes de la ficha de este actor
# $count (count-allegations, count-actors)
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] ningún actor
    [one] { $count } actor
   *[other] { $count } actores
}
count-topics = { $count ->
    [0] ningún tema
    [one] { $count } tema
   *[other] { $count } temas
}
# $allegations (count-allegations), $sources (count-sources)
topics-small = { $allegations }, { $sources }
# $others (count-others, as a link)
topics-more = y { $others }

## La matriz: declarantes y alegaciones

matrix-kicker = Matriz
# $heading (matrix-heading and its like)
matrix-title = { $heading } — { matrix-kicker }
# $allegations (count-allegations), $origins (count-origins)
matrix-heading = { CAPITAL($allegations) }: { $origins }
# $what (a topic)
matrix-heading-of = Quién dice qué: { $what }
# $who (somebody accused)
matrix-heading-accused = Quién dice qué sobre { $who }
matrix-standfirst = Una fila por alegación, una columna por declarante. Los declarantes bajo una misma llave cuentan por un solo mandante: por muchos que digan algo, tiene un único origen. Una celda vacía significa que no se ha localizado ninguna declaración suya al respecto; nada dice de lo que piensa.
# $shown of $speakers (count-speakers)
matrix-some = { $shown } de { $speakers } tienen columna: quienes hablan de la mayoría de estas alegaciones.
matrix-caption = Cómo atañen las declaraciones de cada declarante a cada alegación; los declarantes se agrupan por aquel en cuyo nombre cuentan
matrix-others = Otras matrices
matrix-whole = todas las alegaciones
# $count
matrix-all = las { $count }
matrix-parts = Partes de esta matriz
# $speakers (count-speakers, two or more)
matrix-block = { $speakers }, un origen
# $speakers (count-speakers)
matrix-block-shared = { $speakers }, contados como uno con los demás
matrix-own-account = En nombre propio
matrix-principal-not-known = Mandante desconocido
# $speaker, $principal
matrix-speaker-for = { $speaker }, por { $principal }
matrix-origins = Orígenes independientes
matrix-further = Otros declarantes
matrix-in-all = En total
matrix-marks = Signos
matrix-note = Cuando un declarante atañe a una alegación de varias maneras, cada una figura con sus propias declaraciones, nombradas o contadas.
matrix-withdrawn = Lo tachado se retiró con su fuente o fue retractado: se muestra y no cuenta.

## La frase de los orígenes: un término tras otro, y lo que cierra cada uno

# $count of the next messages, where it is a small number
small-number = { $count ->
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
   *[other] { $count }
}
origins-speakers = { $count ->
    [1] un declarante
    [2] dos declarantes
   *[other] { small-number } declarantes
}
origins-governments = { $count ->
    [1] un gobierno
    [2] dos gobiernos
   *[other] { small-number } gobiernos
}
origins-principals = { $count ->
    [1] un mandante
    [2] dos mandantes
   *[other] { small-number } mandantes
}
origins-outlets = { $count ->
    [1] un medio
    [2] dos medios
   *[other] { small-number } medios
}
origins-origins = { $count ->
    [1] un origen independiente
    [2] dos orígenes independientes
   *[other] { small-number } orígenes independientes
}
# $term (origins-principals and its like), of which some are not known
origins-and-unknown = { $term } y otros desconocidos
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
origins-label = Cuántos orígenes tienen las declaraciones
origins-in-matrix = Verlo en la matriz
# $count of $all allegations
origins-corroborated = { $count ->
    [0] Ninguna alegación tiene un segundo.
    [one] { $count } de { $all } alegaciones tiene dos o más.
   *[other] { $count } de { $all } alegaciones tienen dos o más.
}
home-caution = Cada línea resume lo que, según las fuentes, alguien dijo; sus palabras están a un paso. Las cifras cuentan declaraciones, no hechos.
home-about = Sobre este dosier
# $shown of $all
home-chosen = { $shown } de { $all }, elegidas por la redacción.
# $shown of $all
home-newest = { $shown } de { $all }, las añadidas en último lugar.
home-origin-meaning = las declaraciones que comparten declarante, mandante o pruebas tienen uno solo; lo desconocido cuenta como compartido
home-evidence-meaning = lo que un declarante ofrece y el dosier conserva; «{ value-none }» cuando solo se menciona
home-reply-meaning = palabras de la parte acusada o de quien habla por ella; «0 de 3» significa tres acusadas y ninguna respuesta

## La red: quién se apoya en quién, y quién habla de quién

network-kicker = Red
network-heading = Quién habla de quién, según las fuentes
network-standfirst = Una fila por cada parte en cuyo nombre se dice algo, una columna por cada parte acusada. Una cifra cuenta las alegaciones que, según las fuentes, los declarantes de la una hacen sobre la otra; no cuenta hechos. Una celda vacía significa que no se ha localizado ninguna.
network-caption = Alegaciones, según en nombre de quién se hacen y a quién acusan
network-in-whose-name = En nombre de quién
network-all = Alegaciones que acusan a alguien
network-parts = Partes de la red
# $count of those who have no column
network-further = { $count ->
    [one] { $count } parte acusada más no tiene columna.
   *[other] { $count } partes acusadas más no tienen columna.
}
network-empty = Ninguna alegación acusa a nadie nombrado.
reliance-heading = Quién se apoya en quién
# $line (the headline of an allegation)
reliance-title = { reliance-heading }: { $line }
reliance-standfirst = Se lee de un lado a otro: en qué se apoya un declarante, quién habla, a quién se dijo, dónde se imprimió. Lo que está unido es un solo origen, por muchos que hablen.
# $number of an origin
reliance-origin = Origen { $number }
reliance-touching = La apoya o la da por supuesta, cuando otros la afirman
reliance-against = Habla en contra o la matiza
reliance-beside = Sin contar: repetido, necesario para entenderla o retirado
# $count (statements that are not drawn)
reliance-more = { $count ->
    [one] { $count } declaración más figura solo en la tabla.
   *[other] { $count } declaraciones más figuran solo en la tabla.
}
reliance-figure = Dibujo: quién se apoya en quién
reliance-table = Lo mismo en una tabla
reliance-caption = Declaraciones sobre esta alegación, en qué se apoya cada una y cómo se transmitieron sus palabras
reliance-speaker = Declarante
reliance-bears = Relación con la alegación
reliance-rests-on = Se apoya en
reliance-said-to = Dicho a, o transmitido por
reliance-printed-in = Impreso en
reliance-parts = Partes de esta red
reliance-key-person = una persona
reliance-key-held = un documento conservado aquí
reliance-key-not-held = una ocasión o un documento no conservado
reliance-key-undisclosed = no revelado
reliance-key-relies = se apoya en lo que otro dijo

## Las páginas de las fuentes

source-brief-label = Procedencia en breve
source-brief-no-address = ninguna dirección conocida
source-brief-more = procedencia completa
source-coverage = Lo que se utiliza
source-reserve = Lo que puede mostrarse
source-text = El texto
source-not-here = No está en esta página
source-actors = Actores que aparecen
column-as-printed = Tal como se imprimió
source-actors-note = Un papel es lo que las palabras hacen con alguien. Ser parte acusada no es un elemento de prueba.
source-corrections-caption = Cambios en lo que esta página dice de la fuente.
source-provenance = Procedencia
column-part = Papel
heading-corrections = Correcciones
sources-by-date-label = Fuentes por fecha
# $date
source-before = Fuente anterior · { $date }
# $date
source-after = Fuente siguiente · { $date }
source-more = lo que habla de ella
source-kicker = Fuente
# $label
sidenote-back = Volver a la declaración { $label } en el texto
# $label
sidenote-statement = Declaración { $label }
sidenote-located-only = Solo localizada.

## Las páginas de las fuentes: cómo se llama una fuente

# $fate, after a source’s title
source-fate-after = ({ source-fate })
# $title, $fate (current, where it is as published)
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# $kind of source, as one of many
source-kind-one = { $kind ->
    [transcript] una transcripción
    [video] un vídeo
    [court-record] un documento judicial
    [official-statement] un comunicado oficial
    [dataset] un conjunto de datos
    [web-page] una página web
   *[news-article] un artículo de prensa
}
# $number of a statement that the editor gave no id
statement-numbered = declaración { $number }
# $title, $publisher, $day, $fate: what a browser’s tab shows
source-page-title = { source-named } — { $publisher }, { $day }
source-page-title-with-id = { $title } ({ $id })
# $publisher, $day, $fate, $count (statements located)
source-summary = { $publisher }, { $day }{ $fate ->
    [current] {""}
   *[other] , { source-fate }
}: { $count ->
    [0] ninguna declaración localizada en su lugar
    [one] { $count } declaración localizada en su lugar
   *[other] { $count } declaraciones localizadas en su lugar
}.
# $number (of the page)
source-more-summary = Lo que habla de esta fuente, página { $number }.
source-more-pages = Más enlaces a esta fuente
# $fate
source-kicker-fate = Fuente, { source-fate }
# $publisher, $language (its name, or the key none)
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] , en { $language }
}

## Las páginas de las fuentes: procedencia en breve

# $words (quoted): the date as the source prints it
source-brief-printed = Fecha impresa: { $words }
# $day
source-brief-taken = considerada como: { $day }
source-brief-held-word = conservado
source-brief-not-held-word = no conservado
# $held (that it is, in heavier type), $compared (how the text stands to it)
source-brief-held = archivo original { $held }, { $compared }
# $held (that it is not, in heavier type)
source-brief-not-held = archivo original { $held }
count-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
# $lines (count-lines)
source-brief-left-out = omisión aquí: { $lines }
# $count (statements)
source-located = { $count ->
    [0] ninguna declaración localizada
    [one] { $count } declaración localizada
   *[other] { $count } declaraciones localizadas
}
# $fate (retracted or replaced), beside the publisher’s notice
source-kept = El texto se conserva para que pueda verse qué se { $fate ->
    [retracted] retiró
   *[replaced] reemplazó
}; sus declaraciones no cuentan para nada.

## Las páginas de las fuentes: lo que se utiliza, y lo que puede mostrarse

# $count in words, as far as small numbers are written so
number-in-words = { $count ->
    [0] ningún
    [1] un
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $count }
}
# $count
coverage-paragraphs = { number-in-words } { $count ->
    [0] párrafo
    [one] párrafo
   *[other] párrafos
}
# $share (per cent)
coverage-bears = { $share } % atañe a una alegación
# $share
coverage-located = { $share } % solo localizado, o contexto
# $share
coverage-rest = { $share } % en ninguna declaración localizada
# $paragraphs (coverage-paragraphs)
coverage-drawn = { CAPITAL($paragraphs) }, de izquierda a derecha, a escala de su longitud.
# $extent (none of the sentences; only: the one that there is; all; some), $count (how many), $all, $bearing (how many
# bear on an allegation)
coverage-sentences = { $extent ->
    [none] Ninguna frase contiene una declaración localizada
    [only] Su única frase contiene una declaración localizada
    [all] Las { $all } frases contienen una declaración localizada
   *[some] { $count } de { $all } frases { $count ->
        [one] contiene
       *[other] contienen
    } una declaración localizada
}{ $extent ->
    [none] {""}
   *[other] ; { $bearing ->
        [0] ninguna atañe
        [one] { $bearing } atañe
       *[other] { $bearing } atañen
    } a una alegación
}.
# $extent (nothing stands in quotation marks; kept: none of that is left out; some), $count (sentences with what is left out)
coverage-quoted = { $extent ->
    [nothing] Nada en los párrafos va entre comillas.
    [kept] Nada de lo que va entre comillas en los párrafos se omite.
   *[some] Se omiten palabras entre comillas en { $count ->
        [one] { $count } frase
       *[other] { $count } frases
    }.
}
source-reserve-quotations = El texto no se muestra completo: solo las palabras de las declaraciones localizadas, cada una con su nota.
# $count (statements)
source-reserve-metadata = No se muestra ninguna palabra del texto. { $count ->
    [0] No hay ninguna declaración localizada en él.
    [one] Hay { $count } declaración localizada en él; tampoco se muestran sus palabras.
   *[other] Hay { $count } declaraciones localizadas en él; tampoco se muestran sus palabras.
}

## Las páginas de las fuentes: el texto y el archivo original

faithful-unaltered = sin alteraciones
faithful-not-compared = no cotejado con el texto de aquí
faithful-differs = del que difiere el texto de aquí
# $program
faithful-read-by = leído por { $program }
faithful-note-not-compared = Las palabras no se cotejaron con el archivo original, que requiere un programa para leerse.
# $program
faithful-note-read-by = Las palabras del archivo original las extrajo { $program }.
# $liberties (faithful-liberty, several)
faithful-note-liberties = Convenciones de lectura: { $liberties }.
# $liberty taken in reading
faithful-liberty = { $liberty ->
    [hyphens] se unen las palabras partidas a final de línea
    [page-headers] se omiten las líneas repetidas en el encabezado o el pie de las páginas
    [page-numbers] se omiten los números de página
    [line-breaks] se une lo que separan los finales de línea
   *[padding] se omiten las hileras de puntos y los filetes, y se unen las letras espaciadas
}
# $reason (the editor’s words), $ended (yes, where they end with a full stop)
faithful-note-differs = El texto de aquí difiere del archivo original. Motivo indicado: { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = Las palabras del texto de aquí pueden diferir de las del archivo original.

## Las páginas de las fuentes: la leyenda del texto

# $style of a line under words, or of words
legend-sample = { $style ->
    [solid] línea continua
    [dotted] línea de puntos
    [dashed] línea discontinua
    [double] línea doble
    [hairline] línea finísima
    [deeper] más oscuro
    [italic] (cursiva)
   *[dots] puntos finos
}
# $verb: what a line of its style says of the words over it; verbs that have one style stand in one sentence
legend-verb = { $verb ->
    [asserts] afirma
    [finds] da por probada
    [supports] apoya
    [presupposes] presupone
    [qualifies] matiza
    [disputes] cuestiona
    [denies] niega
   *[retracts] retracta
}
# $verbs (legend-verb, one or another)
legend-verbs = { $verbs } una alegación
legend-repeats = reproduce una alegación
legend-context = contexto de una alegación
legend-located-only = solo localizada
legend-deeper = atañe a más de una alegación
legend-insertion = palabras entre corchetes o paréntesis dentro de una cita que pueden no ser del declarante
legend-name = un nombre; lleva al actor
# $meaning of one of several
legend-item = { $meaning };
# $meaning of the last
legend-last = { $meaning }.

## Las páginas de las fuentes: los pasajes y sus notas

# $region, $number (of a paragraph): beside a passage
passage-label = { $region ->
    [headline] Titular
    [deck] Entradilla
    [caption] Pie de foto
   *[body] ¶ { $number }
}
# $region, $number (of a caption or paragraph)
passage-name = { $region ->
    [headline] Titular
    [deck] Entradilla
    [caption] Pie de foto { $number }
   *[body] Párrafo { $number }
}
# $label of a statement
passage-note-on = { $label }, { $verbs }; nota
sidenote-speaker-unknown = un declarante no identificado
# $speaker (in heavier type), $form
sidenote-who = { $speaker }, { $form }.
# $speaker (in heavier type), $tellers (names), $form
sidenote-who-told = { $speaker }, según { $tellers }, { $form }.
sidenote-quoted = cita textual
# $publisher
sidenote-reported = en palabras de { $publisher }
sidenote-reported-by-source = en palabras de la fuente
sidenote-unclear = entre comillas poco claras
sidenote-not-located = sin localización en el texto
# $words (quoted, or the key none), $note (the editor’s, or the key none): after the allegation that they bear on
sidenote-extent = — { $words ->
    [none] { $note }
   *[other] en las palabras { $words }{ $note ->
        [none] {""}
       *[other] ; { $note }
    }
}
# $basis: how a basis is known
sidenote-basis = { $basis ->
    [stated] indicado
    [inferred] inferido
   *[unknown] desconocido
}
# $words (quoted), $held (a statement or source), $basis (or the key none)
sidenote-cites-taken = Fundamento: { $words }, que este dosier identifica así: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $held, $basis
sidenote-cites-held = Fundamento: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $words (quoted), $basis
sidenote-cites-undisclosed = Fundamento: { $words }, no revelado{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $basis
sidenote-cites-nothing = Fundamento no revelado{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = alguien
# $who, $words (quoted, or the key none)
sidenote-tells = Refiere lo que dijo { $who }{ $words ->
    [none] {""}
   *[other] : { $words }
}.
# $day, $printed (quoted, or the key none), $basis (stated, inferred, unknown)
sidenote-said = Fecha de lo dicho: { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] , fecha inferida
    [unknown] , no consta cómo se conoce
   *[stated] {""}
}.
sidenote-day-not-stated = Día no indicado.

## Las páginas de las fuentes: procedencia

provenance-publisher = Editor
provenance-date-printed = Fecha tal como se imprimió
provenance-dateline = Data
provenance-date-taken = Fecha considerada
provenance-changed = Modificada por su editor
provenance-author = Autor
provenance-language = Lengua
provenance-translation = Traducción
provenance-section = Sección
provenance-address = Dirección
provenance-copies = Copias
provenance-received = Recepción
provenance-original = Archivo original
provenance-its-text = Su texto
provenance-left-out = Omitido aquí
provenance-picture = Imagen
provenance-rights = Derechos
provenance-grade = Grado
provenance-status = Estado
# $value
provenance-value = { $value }
provenance-holder-nobody = de nadie
provenance-holder-not-known = titular desconocido
provenance-shown-full = se muestra completa, para que cada cita pueda leerse en su contexto
provenance-shown-quotations = solo se muestran las declaraciones localizadas
provenance-shown-metadata = no se muestra ninguna palabra del texto
# $place
provenance-written-from = lugar de redacción: { $place }
provenance-none-printed = no impresa
# $language (language-name), $by (who translated it)
statement-translation = En { $language }, traducción: { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] Traducción; original: { $source }.
   *[other] Traducción: { $by }; original: { $source }.
}
source-translates-beside = Cada párrafo del original va primero, con su traducción al lado o debajo.
source-translates-apart = Los dos textos no se colocan aquí uno junto al otro.
# $sources (references, with links)
source-translated-in = Traducción: { $sources }.
# $language (its name)
provenance-translated-from = del { $language }
provenance-translation-not-known = se desconoce si lo es
# $day
provenance-kept-on = conservada el { $day }
# $day
provenance-received-on = el: { $day }
# $who
provenance-received-by = por: { $who }
provenance-not-held = no conservado
# $encoding (or the key none)
provenance-held = conservado sin alteraciones{ $encoding ->
    [none] {""}
   *[other] , codificación { $encoding }
}; su resumen criptográfico se comprueba cada vez que se generan estas páginas
provenance-digest = SHA-256
provenance-file = el archivo tal como se recogió
provenance-file-as-text = el archivo tal como se recogió, byte por byte, con un nombre que los navegadores muestran como texto
# $program
provenance-read-by = leído del archivo original por { $program }; las palabras de aquí se cotejan con él
provenance-nothing = nada
# $line (a number), $why
provenance-line = línea { $line }: { $why }
# $first, $last (numbers of lines), $why
provenance-lines = líneas { $first } a { $last }: { $why }
provenance-not-reproduced = no reproducida
# $words (quoted)
provenance-caption = pie de foto impreso { $words }
# $words (quoted)
provenance-credit = crédito { $words }
# $who
provenance-shows = muestra a { $who }
# $grade of the Admiralty scale
provenance-grade-letter = { $grade ->
    [a] A, completamente fiable
    [b] B, normalmente fiable
    [c] C, bastante fiable
    [d] D, no suele ser fiable
    [e] E, no fiable
   *[f] F, no puede juzgarse la fiabilidad
}
provenance-the-editor = la redacción
# $grade (provenance-grade-letter), $judge
provenance-graded = { $grade }, a juicio de { $judge } (escala del Almirantazgo)
# $day
provenance-graded-on = grado asignado el { $day }
provenance-corrected = corregida por su editor
provenance-retracted = retractada por su editor; sus declaraciones no cuentan para nada
provenance-replaced = reemplazada por otra fuente; sus declaraciones no cuentan para nada
# $day
provenance-since = desde: { $day }
# $source
provenance-replaced-by = reemplazada por { $source }

## Las páginas de las fuentes: quién aparece en ella, y qué habla de ella

part-speaker = declarante
part-reported = habla, según otro declarante
# $modes (part-mode, a list)
part-accused = parte acusada, { $modes }
# $mode in which words pick somebody out
part-mode = { $mode ->
    [described] por descripción
    [implied] por implicación
    [interpreted] por interpretación
   *[named] por su nombre
}
part-publisher = editor
part-pictured = en la imagen
part-mentioned = mención
backlink-speaker-unknown = Un declarante no identificado
# $who, $source and $statement (theirs)
backlink-cites-source = { $who }, en { $source } ({ $statement }), invoca esta fuente como elemento de prueba.
# $who, $source, $statement (theirs), $cited (a statement of this source)
backlink-cites-statement = { $who }, en { $source } ({ $statement }), invoca como elemento de prueba { $cited }.
# $allegation, $statement (of this source)
backlink-allegation = La alegación de { $allegation } habla de { $statement }.
# $kind of what links to a source
backlink-kind = { $kind ->
    [actor] actor
    [allegation] alegación
    [page] página
   *[source] fuente
}

## Las páginas de las fuentes: sus listas

sources-summary = Todos los documentos que contiene el dosier, del más reciente al más antiguo.
count-documents = { $count ->
    [0] ningún documento
    [one] { $count } documento
   *[other] { $count } documentos
}
# $count (documents), $gone (how many do not stand any more)
sources-held = { count-documents }{ $gone ->
    [0] {""}
    [one] , de ellos { $gone } ya no vigente
   *[other] , de ellos { $gone } ya no vigentes
}
source-line-publisher-not-known = Editor desconocido
# $publisher, $kind (source-kind), $language (its name, or the key none)
source-line-publisher = { $publisher }, { $kind }{ $language ->
    [none] {""}
   *[other] , en { $language }
}.
# $printed (quoted, or the key none), $day, $basis (how the day is known, or the key none)
source-line-date = { $printed ->
    [none] { $day }
   *[other] Fecha impresa: { $printed }; { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $count (statements), $speakers, $counts (no, where the source does not stand), $paragraphs (count-paragraphs)
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [one] {" "}de { $speakers } declarante
   *[other] {" "}de { $speakers } declarantes
}{ $counts ->
    [no] , sin contar
   *[yes] {""}
}; { $paragraphs }.
# $fate, $precision of the date (day; period: a month or the like; none), $day
source-line-fate = { $fate ->
    [corrected] Corregida por su editor
    [retracted] Retractada por su editor
   *[replaced] Reemplazada por otra fuente
}{ $precision ->
    [day] {" "}el { $day }
    [period] , { $day }
   *[none] {""}
}

## La cronología

timeline-by-day = Por día
timeline-in-order = Por orden
timeline-note-lead = Tres fechas, por separado.
timeline-note = Cuándo se dijo algo; cuándo se imprimió; y qué día se considera que fue, con el motivo. Un subrayado ondulado señala un día inferido o solo acotado.
timeline-note-span = Los sucesos que abarcan un intervalo figuran en su último día.
timeline-undated = Sin día
timeline-acts = Los actos alegados
timeline-acts-caption = Los tiempos de los que hablan las alegaciones. Son los de los declarantes, y no sitúan ningún suceso de los de arriba.
column-alleged = Lo que se alega
timeline-corrections-caption = Cambios en lo que este dosier publicó.
timeline-kicker = Cronología
column-time = Tiempo
column-of = De qué
# $count (corrections)
timeline-corrections-more = Y { count-others } en las páginas a las que corresponden.
timeline-key-stated = día indicado, o calculado a partir de un día indicado
timeline-key-open = día inferido, o solo acotado
timeline-key-span = dentro de este intervalo
timeline-key-printed = impreso

## La cronología: lo que figura encima

timeline-title = Qué se dijo y cuándo
timeline-summary = Intervenciones y publicaciones por orden, con el día tal como se imprimió, el día considerado y el motivo.
# $count (occasions), $gone (how many more count for nothing)
timeline-occasions = { $count ->
    [0] ninguna intervención o publicación
    [1] una intervención o publicación
   *[other] { number-in-words } intervenciones y publicaciones
}{ $gone ->
    [0] {""}
    [one] , { $gone } más, retirada y sin contar
   *[other] , { $gone } más, retiradas y sin contar
}
timeline-placed = Situadas en el día en que algo se dijo o se imprimió, nunca en el día del acto alegado.
# $stated, $bounded and $undated (days of occasions)
timeline-days = { $stated ->
    [0] No se indica ningún día
    [one] { $stated } día está indicado, o calculado a partir de un día indicado
   *[other] { $stated } días están indicados, o calculados a partir de un día indicado
}; { $bounded ->
    [0] ninguno está solo acotado o inferido
    [one] { $bounded } está solo acotado o inferido
   *[other] { $bounded } están solo acotados o inferidos
}{ $undated ->
    [0] {""}
    [one] ; para { $undated } ocasión no se da ningún día
   *[other] ; para { $undated } ocasiones no se da ningún día
}.

## La cronología: lo que ocurrió

event-publisher-unknown = Un editor desconocido
event-speaker-unknown = Un declarante no identificado
event-somebody = Alguien no identificado
event-another-speaker = otro declarante
# $who, $document (source-kind-one)
event-publishes = { $who } publica { $document }
# $who, $document
event-corrects = { $who } corrige { $document }
# $who, $document
event-retracts = { $who } retracta { $document }
# $who, $document
event-replaced = { $who }: se reemplaza { $document }
# $who, $outer (who tells of it)
event-told = { $who } habla, según { $outer }
# $who, $to (names), $place and $occasion (or the key none), $unknown (event-unknown, what was looked for and not
# found), $tellers (names): of all but $who there can be none
event-speaks = { $who } habla{ $to ->
    [0] {""}
   *[other] {" "}a { $to }
}{ $place ->
    [none] {""}
   *[other] {" "}en { $place }
}{ $occasion ->
    [none] {""}
   *[other] : { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] ; no se indica { $unknown }
}{ $tellers ->
    [0] {""}
   *[other] , según { $tellers }
}
# $what is not stated
event-unknown = { $what ->
    [to] a quién
    [place] dónde
   *[occasion] en qué ocasión
}
# $statements, after what they say
event-statements = ({ $statements })
# $statements
event-located-only = solo localización: { $statements }
# $statements
event-also-located = también localización: { $statements }
# $source
event-in-source = en { $source }
# $fate of the source that tells of it, $precision of the date (day; period: a month or the like; none), $day, $counts (no,
# where the event counts for nothing)
event-fate = { $fate ->
    [corrected] Fuente corregida por su editor
    [retracted] Fuente retractada por su editor
   *[replaced] Fuente reemplazada por otra
}{ $precision ->
    [day] {" "}el { $day }
    [period] , { $day }
   *[none] {""}
}{ $counts ->
    [no] ; sin contar
   *[yes] {""}
}
# $count (allegations)
timeline-acts-more = { $count ->
    [one] { $count } alegación más tiene también indicación de tiempo.
   *[other] Otras { $count } alegaciones tienen también indicación de tiempo.
}
# $count (allegations)
timeline-acts-unknown = De { count-allegations } no se indica el tiempo del acto alegado.

## La cronología: el gráfico de los días

# $count (events), $first and $last (days)
chart-days-label = { $count ->
    [one] { $count } suceso por día, del { $first } al { $last }. El mismo suceso figura abajo.
   *[other] { $count } sucesos por día, del { $first } al { $last }. Los mismos sucesos se enumeran abajo.
}
# $number in the list, $title
chart-event = { $number }: { $title }
# $who
chart-lane-publishes = { $who } publica
chart-lane-publisher-unknown = Editor desconocido
chart-lane-not-identified = No identificado
# Of each: a few words beside a mark. $events (numbers and chart-span)
chart-tells-of = refiere { $events }
# $first, $last (numbers of events)
chart-span = { $first } a { $last }
# $outer
chart-told = según { $outer }
# $unknown (event-unknown, a list)
chart-unknown = no se indica { $unknown }
# $place
chart-place = en { $place }
# $to (names)
chart-to = a { $to }

## Lo que se reserva, y lo que no está

withheld-kicker = Contenido reservado
withheld-some = Parte de este dosier no se muestra. Las cifras son las de esta edición; lo que se cuenta no se nombra en ningún lugar de este sitio.
withheld-none = Todo lo que contiene este dosier se muestra.
withheld-by-reason = Por motivo
column-reason = Motivo
column-how-many = Cuántos
not-found-standfirst = Aquí no hay nada, o ya no lo hay. Una dirección que se dio a algo publicado no cambia; puede haberse escrito mal, o puede haberse retirado lo que había aquí.
not-found-ways = Por dónde entrar

## Lo que se reserva, y lo que no está: títulos y motivos

withheld-title = Lo que se reserva
withheld-summary = Lo que no se muestra de este dosier, por cifras y motivos.
withheld-not-published = No publicado
withheld-embargo = Bajo embargo
# $count of them
withheld-minors = { $count ->
    [one] Nombre de una persona menor de edad, ocultado
   *[other] Nombres de personas menores de edad, ocultados
}
# $why (the editor’s words)
withheld-blotted-out = Ocultado: { $why }
not-found-title = No hay nada en esta dirección
not-found-summary = No hay nada en esta dirección.

## El canal de novedades

# $publisher (a name, or publisher-not-known), $title of a source
feed-source = { $publisher }: { $title }
# $publisher, $title, $fate (source-fate)
feed-source-with-fate = { feed-source } ({ $fate })
# $kind (source-kind), $count (statements), $counts (yes or no)
feed-source-summary = { $kind }; { $count ->
    [0] ninguna declaración localizada
    [one] { $count } declaración localizada
   *[other] { $count } declaraciones localizadas
}{ $counts ->
    [no] , sin contar
   *[yes] {""}
}.
# $fate (corrected, retracted, replaced), $source (feed-source)
feed-status = { $fate ->
    [replaced] Reemplazada
    [retracted] Retractada
   *[corrected] Corregida por su editor
}: { $source }
# $notice (the publisher’s words)
feed-status-notice = Su nota: «{ $notice }»
# $count (statements)
feed-status-statements = { $count ->
    [one] { $count } declaración que contiene ya no cuenta para nada.
   *[other] { $count } declaraciones que contiene ya no cuentan para nada.
}
# $statements (how many), $allegations (their clauses, as a list), $count (of allegations)
feed-status-allegations = { $statements ->
    [one] Atañe
   *[other] Atañen
} a { $count ->
    [one] la siguiente alegación
   *[other] las siguientes alegaciones
}: { $allegations }.
feed-status-corrected = Sigue vigente, tal como la corrigió su editor.
feed-status-fallen = Ya no está vigente.
# $who (a name, or speaker-not-identified), $allegations (their clauses, as a list)
feed-taken-back = Retractación de { $who }, en cuanto a una alegación: { $allegations }
# $source (feed-source, feed-source-with-fate)
feed-taken-back-summary = En { $source }. Lo que se retractó no cuenta para nada.
# $attribution (the line above an allegation), $clause
headline = { $attribution } { $clause }
feed-allegation-summary = Lo que está localizado y atribuido, y lo que no se sabe. Aquí no se juzga.
# $allegation (headline)
feed-correction = Corrección: { $allegation }
# $source (feed-source, feed-source-with-fate)
feed-source-correction = Corrección de lo que se dice aquí de { $source }

## Para las máquinas que leen las páginas

# $outcome of a reply, $accused (a name)
comment-for = { $outcome }, por { $accused }
# $fate (source-fate), where the publisher gives no notice
amended-fate = { CAPITAL($fate) }
# $was (what stood there, or the key none), $now, $why, $by (who asked for it, or the key none), $end (correction-asked-for)
amended-correction = { $was ->
    [none] Se suprimieron palabras.
   *[other] Antes: «{ $was }».
} Ahora: «{ $now }». Motivo: { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## El estado del expediente

# $day (a date)
frame-as-of = situación a { $day }

## Lo que no se sabe

unknowns-title = Lo que este dosier no sabe
unknowns-summary = Preguntas abiertas, respuestas buscadas y no encontradas, lo que no se indica y lo que se refiere y no se tiene.
unknowns-standfirst = Cuatro maneras de no saber, separadas: preguntas que las fuentes dejan abiertas; respuestas buscadas y no encontradas; lo que los documentos no indican; y lo que refieren y aquí no se tiene.
unknowns-open = Preguntas abiertas
unknowns-open-note = Por alegación, en el orden del dosier. Se pregunta por lo que consta, no a la parte acusada.
# $number of an allegation, $names (who says it); its clause follows
unknowns-asked-of = Alegación { $number }, según { $names }:
unknowns-looked = Buscado, no encontrado
unknowns-looked-caption = Respuestas a alegaciones. Esto describe la búsqueda, no a las partes.
unknowns-to-allegation = A la alegación
unknowns-stated = No indicado
unknowns-stated-note = La redacción lo buscó y no lo encontró indicado.
unknowns-held = Referido, no disponible
unknowns-send = Quien tenga algo de esto puede enviarlo.
unknowns-nothing = No consta nada de este tipo.
pages-of-unknowns = Páginas de lo que no se sabe
count-open-questions = { $count ->
    [0] ninguna pregunta abierta
    [one] { $count } pregunta abierta
   *[other] { $count } preguntas abiertas
}
count-looked-for = { $count ->
    [0] ninguna respuesta buscada en vano
    [one] { $count } respuesta buscada, no encontrada
   *[other] { $count } respuestas buscadas, no encontradas
}
count-not-stated = { $count ->
    [0] ningún valor sin indicar
    [one] { $count } valor no indicado
   *[other] { $count } valores no indicados
}
count-not-held = { $count ->
    [0] nada referido que no se tenga
    [one] { $count } cosa referida, no disponible
   *[other] { $count } cosas referidas, no disponibles
}
# $count
unknowns-values = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
# $source, $statements (in a row)
unknowns-of-statements = { $source }: { $statements }
# $term: what is not stated
unknowns-term = { $term ->
    [published] Día de publicación
    [publisher] Editor
    [author] Autor
    [language] Idioma
    [translated-from] Idioma antes de la traducción
    [address] Dirección
    [updated] Día en que cambió el documento
    [collected-on] Día en que se recibió
    [collected-by] Quién lo recibió
    [collected-how] Cómo se recibió
    [copied-on] Día de una copia en otro lugar
    [holder] Titular de los derechos
    [status-on] Día del acto del editor
    [speaker] Quién habla
    [said] Día en que se dijo
    [to] A quién
    [occasion] Ocasión
    [place] Lugar
    [answering] Pregunta a la que responde
    [way] Por quién llegaron las palabras
    [inserted] Quién insertó palabras
    [told-speaker] De quién son las palabras referidas
    [told-on] Día de las palabras referidas
    [accused] A quién se acusa
    [period] Época de los actos alegados
    [assessment] Valoración
    [reply-by] Quién respondió
    [reply-on] Día de una respuesta
    [living] Si la persona vive
    [principal] En nombre de quién se habla
   *[other] Otros valores
}
# $what passed words on, $source, $statements (in a row)
not-held-passed = { $what }; en { $source }: { $statements }
# $who (a name), $outcome (response-kind), $allegation (a clause)
not-held-reply = Una respuesta de { $who } ({ $outcome }) a la alegación: { $allegation }
home-all-unknowns = Todo lo que no se sabe

## Correcciones y retractaciones

corrections-title = Qué se cambió, y por qué
corrections-summary = Correcciones y retractaciones, las más recientes primero, con las palabras de antes y de después.
corrections-standfirst = Cada cambio en lo que dice este dosier, el más reciente primero, con las palabras de antes y de después. Una retractación es acto de la fuente: su editor ya no la sostiene.
corrections-none = Nada de lo publicado aquí se ha corregido, y ningún editor ni hablante ha retirado nada.
# $count (changes)
corrections-acts = { $count ->
    [one] { $count } cambio de un editor o hablante
   *[other] { $count } cambios de editores o hablantes
}
# $kind of change
corrections-kind = { $kind ->
    [corrected] Corregido por su editor
    [retracted] Retractación
    [replaced] Sustitución
    [taken-back] Palabras retiradas
   *[correction] Corrección
}
corrections-no-day = Día no registrado
corrections-was = Antes
corrections-is = Ahora
corrections-with-source = Con sus declaraciones
corrections-without-source = Sin ellas
# $number of an allegation, $before, $now (how many)
corrections-origins = Orígenes independientes de la alegación { $number }: { $before } antes, { $now } ahora.
# $pages (names of pages, as a list)
corrections-on = Se ve en { $pages }.
pages-of-corrections = Páginas de correcciones

## Lo que se reserva: qué significan los motivos

redacted-minor = el nombre de una persona menor de edad
withheld-few = menos de tres
column-means = Qué significa el motivo
withheld-means-draft = no está destinado a publicarse, o todavía no
withheld-means-embargo = acordado con una fuente, o a la espera de una respuesta
withheld-means-minor = aquí nunca se nombra a un niño
withheld-means-blotted = en lugar de las palabras hay un bloque que da este motivo
withheld-unchanged-lead = Lo que esto no cambia.
withheld-unchanged = Lo que no se publica no está en ninguna cifra, situación, lista ni búsqueda de estas páginas. Donde solo se ocultan palabras, la declaración que las contiene se muestra y cuenta como cualquier otra.
withheld-few-note = Una cifra menor de tres no se imprime, salvo ninguno.

## El canal de novedades: lo que llegó

# $kind (source-kind), $day
feed-source-dated = { $kind }, { $day }
# $names (speakers)
feed-source-speakers = Palabras de { $names }.
# $count (statements)
feed-allegation-asserted = { $count ->
    [0] ninguna declaración la afirma
    [one] { $count } declaración la afirma
   *[other] { $count } declaraciones la afirman
}
# $count (allegations)
feed-actor-accused = { $count ->
    [0] parte acusada en ninguna alegación
    [one] parte acusada en { $count } alegación
   *[other] parte acusada en { $count } alegaciones
}

## La edición impresa

print-kicker = Edición impresa
print-summary = Todo el dosier en un solo documento, con piezas numeradas.
# $number, $all (volumes)
print-volume = volumen { $number } de { $all }
# $version (a few letters and figures)
print-version = versión { $version }
# $allegations (count-allegations), $sources (count-sources)
print-note = Esta edición contiene { $allegations } tal como se refieren, cada una con todas las declaraciones que la atañen, y { $sources } como piezas numeradas, en la medida en que pueden mostrarse. No concluye que ninguna alegación sea verdadera o falsa. Ser parte acusada no es un elemento de prueba. Un pasaje se cita «pieza 1, línea 23»: las líneas se numeran al construir el dosier y son las mismas en todo ejemplar de esta versión.
print-exhibits = Piezas
print-document = Documento
print-held-as = Se tiene como
print-lines = Líneas
print-digest-withheld = huella reservada: hay palabras ocultadas
print-not-held = Mencionado en las piezas y no disponible
print-nothing-not-held = No consta nada de este tipo.
print-contents = Contenido
# $first, $last (numbers), $span (one or many)
print-range-allegations = { $span ->
    [one] Alegación { $first }
   *[many] Alegaciones { $first } a { $last }
}
# $first, $last (numbers), $span (one or many)
print-range-exhibits = { $span ->
    [one] Pieza { $first }
   *[many] Piezas { $first } a { $last }
}
print-exhibit = Pieza
# $exhibit, $first, $last (numbers), $span (one or many)
print-place = pieza { $exhibit }, { $span ->
    [one] línea { $first }
   *[many] líneas { $first } a { $last }
}
# $exhibit (a number)
print-place-exhibit = pieza { $exhibit }
print-continued = continuación
print-without-lines = Declaraciones sin línea propia aquí
print-accused = Parte acusada
# $count (replies)
print-more-replies = { $count ->
    [one] { $count } entrada más en su página
   *[other] { $count } entradas más en su página
}
# $count (names)
print-more-not-held = { $count } más en la lista de lo que no se sabe
print-hash-note = Los números de línea y las huellas pueden comprobarse con los archivos de esta versión.
## Búsqueda: el campo de cada página, la página que busca y lo que dice su script

search-title = Buscar
search-summary = Búsqueda en alegaciones, actores, pasajes y fuentes.
# $sources, $statements, $allegations, $actors
search-label = Palabras, un nombre en cualquier grafía o «una frase» — en { $sources }, { $statements }, { $allegations }, { $actors }
search-enter = Intro
search-escape = Esc
search-key-field = a este campo
search-key-move = por las respuestas
search-key-open = abre la respuesta
search-key-back = vuelve al campo
search-without-script = La búsqueda por palabras se hace en el navegador y necesita JavaScript, que aquí está desactivado. Todas las demás páginas están completas sin él, y todo lo que la búsqueda encontraría está en estas listas.
search-ways = Otras entradas
search-allegations = Alegaciones
search-actors = Actores
search-passages = Pasajes
search-sources = Fuentes
# $count
search-answers = { $count ->
    [0] Ninguna respuesta
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
search-found = {"{answers}"} para «{"{words}"}».
search-found-all = {"{answers}"}.
search-limits = Solo donde: {"{limits}"}.
search-drop = Sin estos límites: {"{answers}"}
search-nearest = primero las palabras más próximas
search-all = en total {"{count}"}
search-more = Más
search-none = ninguna
search-also = también impreso: {"{names}"}
search-uncited = en un párrafo que ninguna declaración contiene
search-nothing = No se encontró nada
search-nothing-has = Ninguna alegación, actor, pasaje o fuente contiene todo esto.
search-near = De grafía parecida:
search-less = Con una palabra menos:
search-meaning-heading = Lo que esto dice.
search-meaning = Que las palabras no están en lo que aquí se conserva. No dice que nadie las haya dicho.
search-common = Omitidas por aparecer casi en todas partes: {"{words}"}.
search-scope = Los nombres se encuentran en todas las grafías registradas y sin acentos. La búsqueda abarca títulos, nombres, declaraciones, párrafos y notas.
search-narrow = Acotar las respuestas
search-kind = Tipo
search-verb = Relación con la alegación
search-standing = Situación
search-speaker = Hablante
search-publisher = Editor
search-year = Año
search-language = Idioma
search-any = cualquiera
search-from = desde
search-to = hasta
search-failed = No se pudo leer una parte de lo que se busca. Vuelva a cargar la página para intentarlo de nuevo.
search-withdrawn = no cuenta
search-located-only = no atañe a ninguna alegación
# $allegations
search-accused = acusado en { $allegations }
# $names, $status, $origins
search-allegation = Lo dice: { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] ninguna ocasión
    [one] { $count } ocasión
   *[other] { $count } ocasiones
}
timeline-index-title = Qué se dijo, cuándo, y sobre cuándo
timeline-index-summary = Las ocasiones de hablar y de imprimir por meses, y los meses de los actos alegados.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = Encima de la línea, los meses en que se dijo o se imprimió algo: { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}Debajo, los meses en que habrían ocurrido los actos alegados.
} { $rest ->
    [0] Todas las ocasiones están en una barra.
    [one] De { $rest } ocasión más no se conoce el mes, y no está en ninguna barra.
   *[other] De { $rest } ocasiones más no se conoce el mes, y no están en ninguna barra.
}
timeline-years = Por años y meses
timeline-in-figures = En cifras
timeline-figures-caption = Ocasiones y actos alegados, por años
column-year = Año
column-occasions = Ocasiones con día o mes
column-printed = De ellas, impresas
column-within-year = En el año, mes no conocido
column-latest = En el año a más tardar
column-acts = Actos alegados del año
timeline-no-day = En ninguna barra
timeline-long-acts = Actos alegados de períodos más largos
timeline-way-year = solo el año
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }, en las páginas de sus años, después de diciembre
timeline-way-latest = solo un último día
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }, por el año de ese día en la tabla de arriba; nada se imprime antes de decirse
timeline-way-span = un primer día, o más de un año
timeline-way-nothing = nada
# $year, $occasions (count-occasions)
timeline-year = { $year }: { $occasions }
# $number of $all
timeline-year-of = año { $number } de { $all }
timeline-year-standfirst = Una línea por cada ocasión en que se dijo o se imprimió algo, por su día, con los números de las alegaciones a las que atañe. Lo que habría ocurrido en el mismo mes está al lado, aparte.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] { $count } ocasión más fue en { $year } o antes.
   *[other] { $count } ocasiones más fueron en { $year } o antes.
}
# $year
timeline-within-year = En { $year }, mes no conocido
timeline-acts-of-month = Actos alegados de este mes
timeline-acts-of-year = Actos alegados de este año
# $year
timeline-latest = En { $year } a más tardar
timeline-latest-standfirst = De estas ocasiones solo se conoce un último día: el indicado, o aquel en que se imprimió la fuente. Siguen el orden de ese día y no están en ninguna barra.
timeline-spans = Desde algún día, o dentro de más de un año
timeline-spans-standfirst = Ocasiones de las que se conoce un primer día, o un lapso de más de un año. No se reparten entre barras.
timeline-unknown = Sin ningún día
timeline-unknown-standfirst = Ocasiones de las que no se conoce ningún día, contadas por fuentes que tampoco lo tienen.
# $what
timeline-part-summary = Cronología: { $what }.
timeline-year-before = Año anterior
timeline-year-after = Año siguiente
timeline-all-years = Todos los años
timeline-years-above = Años, encima de la lista
timeline-years-below = Años, debajo de la lista
timeline-nothing-said = Nada de lo que se tiene se dijo o imprimió en este tiempo.
timeline-key-spoken = dicho
months-said = dichos
# $count
months-acts = { $count ->
    [0] ningún acto
    [one] { $count } acto
   *[other] { $count } actos
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] , { $acts } acto
   *[other] , { $acts } actos
}
# $most (of the tallest bar)
months-key-said = dicho o impreso en el mes; la más alta es { $most }
months-key-strip = dicho o impreso
months-key-acts = actos alegados del mes
months-caption = Doce barras por año, enero primero. Los dos lados tienen escalas propias. Una barra alta es mucha palabra, no mucha prueba. Un período de más de un mes no está en ninguna barra.
# $who, $documents (count-documents)
event-publishes-several = { $who } publica { $documents }
pages-of-timeline = Páginas de la cronología

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }, encima de la lista
pages-of-sources = Páginas de fuentes
pages-of-facets = Páginas de esta lista
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading }: { $count }.
actors-letters-below = Letras iniciales de los nombres, debajo de la lista
facets-by = Según lo que contienen
facets-of-allegations = Alegaciones según lo que contienen
facets-of-sources = Fuentes según lo que contienen
facets-standing = Situación
facets-accused = Partes acusadas
facets-topic = Tema
facets-first-said = Dicho por primera vez en
facets-published = Publicado en
facets-publisher = Editor
facets-language = Idioma
facets-by-standing = Alegaciones por situación
facets-by-accused = Alegaciones por parte acusada
facets-by-first-said = Alegaciones por año
facets-by-published = Fuentes por año
facets-by-publisher = Fuentes por editor
facets-by-language = Fuentes por idioma
# $count
facets-all = todo: { $count }
# $count
facets-in-all = { $count } en total
# $heading, $count
facets-summary = { $heading }: { $count } en total.
facets-caution = Las cifras cuentan lo que se tiene aquí. No clasifican a nadie.
facets-all-allegations = todas las alegaciones
facets-all-sources = todas las fuentes
# $group (such as facets-by-standing), $facet
facet-title = { $group }: { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = quitar
# $standing
facet-standing = { $standing ->
    [one-origin] un origen
    [several-origins] dos o más orígenes
    [adjudicated] establecido por un tribunal
    [denied] negado por la parte acusada o en su nombre
    [disputed] cuestionado
    [qualified] matizado
    [replied] consta una respuesta
    [no-reply] no consta ninguna respuesta
    [withdrawn] una declaración retirada
   *[uncontested] no consta ninguna declaración en contra
}
facet-year-unknown = año no conocido
facet-note-first-said = El año es el del último día en que pudieron decirse las primeras palabras que cuentan.
facet-note-accused = «Parte acusada» es un papel en una frase que alguien dijo.
orders-label = En orden de:
order-dossier = el dosier
order-newest = novedad
order-newest-long = primero lo dicho por primera vez más tarde
order-newest-heading = Alegaciones, las más recientes primero
order-origins = más orígenes independientes
order-origins-long = por orígenes independientes, los más primero
order-origins-heading = Alegaciones por orígenes independientes
order-denied = más negaciones
order-denied-long = por declaraciones que las cuestionan, niegan o retractan, las más primero
order-denied-heading = Alegaciones por negaciones
contents-label = En esta página
speaking-verbs = Declaraciones según lo que hacen sus palabras
# $name, $verb (such as verb-denies)
speaking-title = { $name }: { $verb }
# $meaning (of the verb)
speaking-caution = Declaraciones con una relación que cuenta con una alegación y hace esto: { $meaning }; por orden de tiempo. Lo retirado está en la página de quien habla.
## Citar, fichas, referencias

sidenote-allegation-number = ({ $number })
sidenote-allegation-again = alegación { $number }
sidenote-day-not-recorded = No consta el día en que se dijo.
source-brief-day = fecha de lo dicho: { $day }{ $basis ->
    [inferred] , fecha inferida
    [unknown] , no consta cómo se conoce
   *[stated] {""}
}, salvo que una nota diga otra cosa
cite-what-actor = actor { $id }
cite-source = «{ $title }». { $reference }. Tal como consta en { $site }{ $version ->
    [none] {""}
   *[other] , versión del { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = El registro completo
card-caution-allegation = Esto recoge una alegación; este expediente no dice si es cierta.
card-caution-source = Son palabras tal como las imprime la fuente; este expediente no dice si son ciertas.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest }: { $who }
drawn-cut = El título no cabe en esta imagen; está entero en su página.
drawn-caution-actor = Una entrada en este expediente no es una alegación.
script-light = Página clara
script-dark = Página oscura
script-copy-reference = Copiar la referencia
script-copy = Copiar
script-copied = Copiado
script-close = Cerrar
script-quote = citar
script-quote-label = Citar la declaración { $label } con su referencia
quote-heading = Citar { $label } con su referencia
quote-permalink = Dirección permanente
quote-at-the-publisher = En el sitio del editor
quote-there = el pasaje, donde se publicó
quote-copies = Copia archivada
quote-embed = Para insertar
quote-card = una ficha sin script
quote-version-of = versión del { $day } ({ $version })
quote-version = versión { $version }
quote-plain = { $quote } — { $who }; { $place }. { $site }, { $version }, { $address }
quote-record = { $quote } — { $who }; { $place }
