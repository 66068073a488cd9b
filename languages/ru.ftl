### Русский (Russian). Made from English (en.ftl); unreviewed.
###
### Glossary of fixed terms / Словарик постоянных терминов
### allegation: утверждение (не «обвинение»); to make an allegation: выдвигать утверждение
### statement: высказывание; speaker: говорящий; a speaker not identified (в предложении): неустановленное лицо
### principal: представляемая сторона (лицо или организация, от имени которых говорят); government: правительство
### accused: обвиняемая сторона (не «обвиняемый»: это процессуальный статус); to accuse: обвинять
### reply: ответ; denial: отрицание (не «опровержение»: оно сильнее); correction: исправление
### retracted, withdrawn: отозвано (источник и то, что ушло вместе с ним); taken back: взято назад (самим говорящим)
### source: источник (документ); outlet: издание; publisher: издатель; origin (of words): независимый первоисточник
### actor: действующее лицо; editor: редактор; dossier: досье; ledger of replies: реестр ответов
### standing: состояние; status: статус; support: утверждается / подкреплено / вынесено решение / отозвано
### finds: устанавливает; presupposes: принимает за данность; qualifies: делает оговорку; disputes: оспаривает; denies: отрицает
### evidence (item): материал в доказательство (никогда не «доказано»); basis: основание
### located: найдено (в тексте); held: имеется; counts for nothing: не учитывается; bears on: относится к
### is reported as saying: «…, как сообщается, говорит, что …»; формулировки редактора начинаются с «что …»
### Имена стоят в именительном падеже: подлежащим, после двоеточия или в скобках. Глаголы — в настоящем времени, без рода.
### Даты кончаются на «г.»: за датой в конце предложения точка не ставится, или дата стоит в скобках.

-locale = ru
-sort-articles = {""}
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Э Ю Я

## Даты

date-with-time = { $date }, { $time }
date-one-of = одна из дат: { $dates }
date-all-of = { $dates }
date-before = { $date } или ранее
date-after = { $date } или позднее
date-from = { $date } и далее, конец неизвестен
date-to = { $date } и ранее, начало неизвестно
date-between = { $start } — { $end }
date-unknown = неизвестно
date-about = приблизительно { $date }
date-perhaps-about = возможно, приблизительно { $date }
date-uncertain = { $date } (под вопросом)
date-year-not-stated = год не указан
date-month-not-stated = месяц не указан
date-in-year = { $date }, { $year }
date-in-no-year = { $date }, год не указан
date-decade = { $year }-е годы
date-day-of = { $month }, день { $day }
date-some-day-of = один из дней: { $month }
date-part-of-year = { $number ->
    [21] весна
    [22] лето
    [23] осень
    [24] зима
   *[other] период { $number }
}

date-not-known = дата неизвестна
day-not-known = день неизвестен
day-none = без дня
date-printed = напечатано: «{ $words }»
date-basis = { $way ->
    [stated] указано в источнике
    [inferred] выведено; в источнике не указано
    [published] отсчитано от даты публикации
    [said] отсчитано от дня высказывания
    [statement] отсчитано от другого высказывания
   *[unknown] откуда это известно, не указано
}

## Что заведомо неизвестно и чего заведомо нет

value-none = нет
value-not-stated = не указано
value-not-known = неизвестно

## Количества: ноль в предложениях пишется словом

count-sources = { $count ->
    [0] ни одного источника
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источников
}
count-speakers = { $count ->
    [0] ни одного говорящего
    [one] { $count } говорящий
    [few] { $count } говорящих
    [many] { $count } говорящих
   *[other] { $count } говорящих
}
count-other-speakers = { $count ->
    [0] ни одного другого говорящего
    [one] { $count } другой говорящий
    [few] { $count } других говорящих
    [many] { $count } других говорящих
   *[other] { $count } других говорящих
}
count-governments = { $count ->
    [0] ни одного правительства
    [one] { $count } правительство
    [few] { $count } правительства
    [many] { $count } правительств
   *[other] { $count } правительств
}
count-principals = { $count ->
    [0] ни одной представляемой стороны
    [one] { $count } представляемая сторона
    [few] { $count } представляемые стороны
    [many] { $count } представляемых сторон
   *[other] { $count } представляемых сторон
}
count-outlets = { $count ->
    [0] ни одного издания
    [one] { $count } издание
    [few] { $count } издания
    [many] { $count } изданий
   *[other] { $count } изданий
}
count-origins = { $count ->
    [0] ни одного независимого первоисточника
    [one] { $count } независимый первоисточник
    [few] { $count } независимых первоисточника
    [many] { $count } независимых первоисточников
   *[other] { $count } независимых первоисточников
}
count-statements = { $count ->
    [0] ни одного высказывания
    [one] { $count } высказывание
    [few] { $count } высказывания
    [many] { $count } высказываний
   *[other] { $count } высказываний
}
count-statements-withdrawn = { $count ->
    [0] ни одного отозванного высказывания
    [one] { $count } высказывание отозвано
    [few] { $count } высказывания отозваны
    [many] { $count } высказываний отозвано
   *[other] { $count } высказываний отозвано
}
count-allegations = { $count ->
    [0] ни одного утверждения
    [one] { $count } утверждение
    [few] { $count } утверждения
    [many] { $count } утверждений
   *[other] { $count } утверждений
}
count-allegations-withdrawn = { $count ->
    [0] ни одного отозванного утверждения
    [one] { $count } утверждение отозвано
    [few] { $count } утверждения отозваны
    [many] { $count } утверждений отозвано
   *[other] { $count } утверждений отозвано
}
count-evidence-held = { $count ->
    [0] материалов в доказательство не раскрыто
    [one] имеется { $count } указанный материал в доказательство
    [few] имеются { $count } указанных материала в доказательство
    [many] имеется { $count } указанных материалов в доказательство
   *[other] имеется { $count } указанных материалов в доказательство
}
count-own-speakers = { $count ->
    [1] один из тех, кто это утверждает
    [one] { $count } из тех, кто это утверждает
    [few] { $count } из тех, кто это утверждает
    [many] { $count } из тех, кто это утверждает
   *[other] { $count } из тех, кто это утверждает
}
count-paragraphs = { $count ->
    [0] ни одного абзаца
    [one] { $count } абзац
    [few] { $count } абзаца
    [many] { $count } абзацев
   *[other] { $count } абзацев
}
count-other-statements = { $count ->
    [0] ни одного другого высказывания
    [one] { $count } другое высказывание
    [few] { $count } других высказывания
    [many] { $count } других высказываний
   *[other] { $count } других высказываний
}
count-other-forms = { $count ->
    [0] ни одной другой формы
    [one] ещё { $count } форма
    [few] ещё { $count } формы
    [many] ещё { $count } форм
   *[other] ещё { $count } форм
}
count-others = { $count ->
    [0] других нет
    [one] ещё { $count }
    [few] ещё { $count }
    [many] ещё { $count }
   *[other] ещё { $count }
}
count-replies = { $count ->
    [0] ни одного ответа
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответов
}

## В ряду

series-separator = {"; "}
sentence-separator = {" "}
series = { $parts }
sentence = { CAPITAL($words) }.
count-of = { $count } из { $all }

## Слова модели

claim-kind = { $kind ->
    [motive] мотив
    [interpretation] толкование
    [prediction] прогноз
    [opinion] мнение
    [self-description] самоописание
   *[factual] о фактах
}
actor-kind = { $kind ->
    [organization] организация
    [public-body] государственный орган
    [media] СМИ
    [state] государство
    [group] группа
   *[person] человек
}
# После имени: каким образом слова на него указывают
accused-mode = { $mode ->
    [described] по описанию
    [implied] косвенно
    [interpreted] по толкованию
   *[named] по имени
}
actor-described-only = описано, но не названо
somebody-not-identified = неустановленное лицо
accused-nobody = никто
accused-somebody = кто-то, без имени
accused-not-recorded = не указано
accused-by-mode = { $who }, { $mode }
said-by-nobody = никто
said-by-nobody-now = теперь никто
said-in-part = { $who } (частично)
ledger-supported = Поддерживается, но не утверждается.
ledger-presupposed = Принимается за данность, но не утверждается.
ledger-accused = Обвиняемая сторона: { $who }
group-somebody = Утверждения против государства, организации, группы или лица, на которых указывают слова
group-unnamed = Утверждения против кого-то, на кого слова не указывают
group-nobody = Высказывания, в которых никого не обвиняют
group-with-ledger = для каждого ведётся реестр ответов
group-without-ledger = реестр ответов не ведётся; ответить могут все, кто назван

## Глаголы: как высказывание относится к утверждению

verb-asserts = утверждает
verb-asserts-past = ранее: утверждает
verb-asserts-meaning = говорит это, полностью или частично
verb-finds = устанавливает
verb-finds-past = ранее: устанавливает
verb-finds-meaning = признаёт, что это так, как делает суд
verb-supports = поддерживает
verb-supports-past = ранее: поддерживает
verb-supports-meaning = приводится в поддержку, но само этого не говорит
verb-presupposes = принимает за данность
verb-presupposes-past = ранее: принимает за данность
verb-presupposes-meaning = исходит из этого, говоря о чём-то другом
verb-qualifies = делает оговорку
verb-qualifies-past = ранее: делает оговорку
verb-qualifies-meaning = ограничивает это по времени, лицу или степени
verb-disputes = оспаривает
verb-disputes-past = ранее: оспаривает
verb-disputes-meaning = ставит это под вопрос
verb-denies = отрицает
verb-denies-past = ранее: отрицает
verb-denies-meaning = говорит, что это не так
verb-retracts = берёт назад
verb-retracts-past = ранее: берёт назад
verb-retracts-meaning = отказывается от сказанного
verb-repeats = повторяет
verb-repeats-past = ранее: повторяет
verb-repeats-meaning = печатает это ещё раз, как делает заголовок или краткое изложение
verb-context = контекст
verb-context-past = ранее: контекст
verb-context-meaning = нужно для понимания, но об этом ничего не говорит
verb-located-only = только найдено
verb-located-only-meaning = найдено в источнике и не относится ни к одному утверждению
verb-withdrawn = отозвано
verb-taken-back = взято назад
# $words (what readers know the statement by)
statement-name-in-part = { $words }, частично
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }, { $manner }

## Имена и ссылки

publisher-not-known = издатель неизвестен
region = { $region ->
    [headline] заголовок
    [deck] подзаголовок
    [caption] подпись
   *[body] основной текст
}
source-fate = { $fate ->
    [retracted] отозван
    [replaced] заменён
    [corrected] исправлен
   *[current] действует
}
reference = { $publisher }, { $date }
reference-by-title = «{ $title }», { $date }
reference-with-fate = { $reference } ({ $fate })
statement-with-fate = { $label } ({ $fate })
statement-of-source = { $label } ({ $source })
place-paragraph = { $reference }, абзац { $number }
place-region = { $reference }, { $region }

## Как источник передаёт слова

statement-speaker-not-identified = Говорящий не установлен
manner-not-located = в источнике не найдено
manner-quoted = цитата
manner-quoted-by = цитата, в передаче: { $tellers }
manner-quoted-in = цитата ({ $region })
manner-whose = { $publisher ->
    [none] слова издателя, не цитата
   *[other] слова издателя ({ $publisher }), не цитата
}
manner-reported = косвенная речь — { $whose }
manner-reported-by = косвенная речь, в передаче: { $tellers } — { $whose }
manner-reported-in = { $region } — { $whose }
manner-unclear = кавычки в источнике не показывают, чьи это слова
manner-unclear-in = { $region } — { manner-unclear }

## Обстоятельства высказывания

quoted = «{ $words }»
fact-to-whom = Кому
fact-when = Когда
fact-form = Форма
fact-answering = В ответ на
fact-way = Как слова попали на эту страницу
fact-not-stated = Не указано
not-stated-to-whom = кому
not-stated-when = когда
not-stated-occasion = по какому поводу
not-stated-place = где
fact-bears = К чему относится
fact-in-recording = Место в записи
fact-occasion = Повод
fact-place = Место
fact-occasion-at = { $occasion }, { $place }
fact-form-own = слова говорящего, как они даны в документе
fact-form-direct = прямая цитата
fact-form-reported-by = косвенно: передаёт { $publisher }, без кавычек
fact-form-reported = косвенно: передано без кавычек
fact-form-unclear = неясно: кавычки в источнике не показывают, где кончается цитата
fact-in-language = язык: { $language }
fact-translated-from = перевод; язык оригинала: { $language }
fact-original-language-not-stated = язык оригинала не указан
fact-no-translation = не перевод
fact-basis = Указанное основание
fact-basis-statement = высказывание { $statement } (говорит { $speaker })
fact-basis-taken-to-be = «{ $words }»; считается, что это { $held }
fact-basis-words-not-disclosed = «{ $words }», не раскрыто
fact-basis-not-disclosed = не раскрыто
fact-basis-stated = указано в источнике
fact-basis-inferred = выведено в этом досье
fact-words-of-another = Чужие слова
fact-told-here-words = { $who }, в пересказе здесь: «{ $words }»
fact-told-here = { $who }, в пересказе здесь
fact-said = сказано: { $date }
fact-said-with = сказано: { $date }; { $apparatus }
fact-words-in-brackets = Слова в скобках
fact-inserted-by-speaker = «{ $words }»: собственное замечание говорящего
fact-inserted-by = «{ $words }»: вставляет { $publisher }
fact-inserted-by-unknown = «{ $words }»: слова ли это говорящего или вставка, не указано

## Названия языков; прочие обозначаются своим кодом

language-name = { $language ->
    [ar] арабский
    [az] азербайджанский
    [be] белорусский
    [bg] болгарский
    [bn] бенгальский
    [bs] боснийский
    [ca] каталанский
    [cs] чешский
    [da] датский
    [de] немецкий
    [el] греческий
    [en] английский
    [es] испанский
    [et] эстонский
    [fa] персидский
    [fi] финский
    [fr] французский
    [ga] ирландский
    [he] иврит
    [hi] хинди
    [hr] хорватский
    [hu] венгерский
    [hy] армянский
    [id] индонезийский
    [it] итальянский
    [ja] японский
    [ka] грузинский
    [kk] казахский
    [ko] корейский
    [ku] курдский
    [lt] литовский
    [lv] латышский
    [mk] македонский
    [nl] нидерландский
    [no] норвежский
    [pl] польский
    [pt] португальский
    [ro] румынский
    [ru] русский
    [sk] словацкий
    [sl] словенский
    [sq] албанский
    [sr] сербский
    [sv] шведский
    [sw] суахили
    [tr] турецкий
    [uk] украинский
    [ur] урду
    [vi] вьетнамский
    [zh] китайский
   *[other] { $language }
}

## Как слова попали на страницу

chain-speaker-not-identified = неустановленное лицо
chain-somebody = кто-то, без имени
chain-day-not-stated = день не указан
chain-day-inferred = { $date }, выведено
chain-held = имеется
chain-not-held = не имеется
chain-held-with-fate = имеется; { $fate }
chain-printed = { $date }; { $held }
chain-inferred = выведено
chain-stated = указано
chain-known-unknown = { $held }, откуда это известно, не указано
chain-known = { $held }, { $basis }
chain-cited = { $speaker }, { $statement }
chain-part-of = не имеется; считается, что { $what } — часть этого
chain-held-as-reported = имеется в изложении: { $publisher }
# После «слова, которые говорит …,» и перед именем в именительном падеже
chain-act = { $act ->
    [told] сказано:
    [told-to] узнаёт
    [quoted] цитирует
    [interpreted] толкует
    [carried] передаёт
    [published] публикует
    [printed] приводит
    [paraphrased] пересказывает
    [relied-on] на это опирается
   *[reported] сообщает
}
chain-step = { chain-act } { $who } ({ $known })
chain-sentence = слова, которые говорит { $speaker }, { $steps }
chain-sentence-told = говорит { $speaker }, { $place ->
    [occasion] повод
   *[person] адресат
}: { $who } ({ $known }); далее эти слова { $steps }

## Что стало с источником и со словами

notice-sentence = { $words }.
notice-quote-lead = Его уведомление:
notice-its-publisher = его издатель
notice-its-speaker = сам говорящий
notice-date = { $when ->
    [day] {" "}({ $date })
    [period] {" "}({ $date })
   *[unknown] {""}
}
notice-corrected = Исправление вносит { $publisher }{ notice-date }.
notice-retracted = Источник отзывает { $publisher }{ notice-date }.
notice-replaced = Заменён другим источником{ notice-date }.
notice-taken-back = Эти слова берёт назад { $speaker }{ notice-date }.
notice-place-taken = Его место занимает другой источник ({ $source }).
notice-of-publisher = Уведомление издателя
notice-on-its-page = Что об этом говорит его страница
notice-kept-withdrawn = Слова сохранены, чтобы было видно, что отозвано; они не учитываются.
notice-kept-replaced = Слова сохранены, чтобы было видно, что заменено; они не учитываются.
notice-kept-taken-back = Слова сохранены, чтобы было видно, что взято назад; они не учитываются.
notice-words-that-do = Слова, которыми это сделано: { $statement }.

## Как менялась страница утверждения

row-separator = {", "}
changes-read-with = С тем, что отозвано, строка выше гласила бы: «{ $line } …».
changes-sources = { $count ->
    [1] Речь об источнике ({ $sources }).
   *[other] Речь об источниках ({ $sources }).
}
changes-counts-nothing = { $count ->
    [1] Высказывание { $statements } больше не учитывается.
   *[other] Высказывания { $statements } больше не учитываются.
}
changes-taken-back = { $count ->
    [1] Высказывание { $statements } взято назад самим говорящим и не учитывается.
   *[other] Высказывания { $statements } взяты назад самими говорящими и не учитываются.
}
changes-lead-taken-back = { $count ->
    [one] { $count } высказывание взято назад самим говорящим.
    [few] { $count } высказывания взяты назад самими говорящими.
    [many] { $count } высказываний взято назад самими говорящими.
   *[other] { $count } высказываний взято назад самими говорящими.
}
changes-lead-was-alleged = { $count ->
    [1] Это утверждалось в источнике, который с тех пор { $done ->
        [replaced] заменён
        [both] отозван или заменён
       *[retracted] отозван
    }.
   *[other] Это утверждалось в источниках, которые с тех пор { $done ->
        [replaced] заменены
        [both] отозваны или заменены
       *[retracted] отозваны
    }.
}
changes-done = { $done ->
    [replaced] заменено
    [both] отозвано или заменено
   *[retracted] отозвано
}
changes-lead = { $count ->
    [1] Источник { $done ->
        [replaced] заменён
        [both] отозван или заменён
       *[retracted] отозван
    }{ notice-date }.
   *[other] Несколько источников ({ $count }) { changes-done }{ notice-date }.
}
changes-lists-follow = Соответственно меняются заголовок, состояние и списки.
changes-its-publisher = Его издатель
changes-its-speaker = Сам говорящий
changes-why-replaced = Другой источник занимает место прежнего: { $source }
changes-why-retracted = { $publisher } отзывает источник: { $source }
changes-why-taken-back = { $speaker } берёт это назад: { $statement }, источник — { $source }
correction-why = { $why }
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} По просьбе: { $by }.

## Источник в списке

source-kind = { $kind ->
    [transcript] стенограмма
    [video] видеозапись
    [court-record] судебный документ
    [official-statement] официальное заявление
    [dataset] набор данных
    [web-page] веб-страница
   *[news-article] статья в СМИ
}

## Страница утверждения

allegation-caution = Строка выше — сделанное в этом досье изложение { $count ->
    [1] высказывания { $statements }
   *[other] высказываний { $statements }
}{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}. Она передаёт утверждение; верно ли оно, это досье не говорит.
allegation-caution-nothing = Строка выше — об утверждении; верно ли оно, это досье не говорит.
allegation-description = { $line }: высказывания, путь, которым они дошли до нас, и зафиксированные ответы.
allegation-parts = Части записи об этом утверждении
allegation-credibility = Шкала Адмиралтейства, достоверность утверждения: { $value } из 6. { $basis }
assessment-rating = Результат оценки: { $rating }.
assessment-rating-on = Результат оценки: { $rating }; шкала: { $scheme }.
assessment-by-on = Чья оценка ({ $on }): { $by }.
assessment-by = Чья оценка: { $by }.
assessment-on = Оценка дана ({ $on }).
cite-words = Чтобы сослаться на сами слова, сошлитесь на источник: { $source }.
accused-places = Где: { $places }.
accused-no-name = Источники не называют имени, не названо оно и здесь.
relation-statement = высказывание { $statement } (говорит { $speaker })
relation-as-to = О чём речь: { $statement }.
relation-as-to-because = О чём речь: { $statement } — { $why }
relation-narrows = сужает
relation-narrows-reverse = его сужает
relation-broadens = расширяет
relation-broadens-reverse = его расширяет
relation-presupposes = принимает за данность
relation-presupposes-reverse = его принимает за данность
relation-supports = поддерживает
relation-supports-reverse = его поддерживает
relation-contradicts = ему противоречит
relation-contradicts-reverse = ему противоречит
relation-in-tension = с ним плохо согласуется
relation-in-tension-reverse = с ним плохо согласуется
relation-interprets = толкует
relation-interprets-reverse = его толкует
relation-derived-from = опирается на
relation-derived-from-reverse = на него опирается
relation-undercuts = подрывает
relation-undercuts-reverse = его подрывает

## Строки о состоянии

standing-count = { $count }
standing-statements = { $count }
standing-alleged = Кто утверждает: { $speakers }
standing-adjudicated = Вынесено решение; основание: { $speakers }
standing-corroborated = Подкреплено; основание: { $speakers }
standing-presupposed = Кто принимает за данность: { $speakers }
standing-supported = Кто поддерживает, не говоря этого: { $speakers }
standing-withdrawn = Отозвано; кто утверждает: { $speakers }
standing-supported-too = кто поддерживает, не говоря этого: { $speakers }
standing-touched = этого касаются: { $count }
standing-origins-before = { $origins }, вместе с отозванным — { $before }
standing-principal-not-known = представляемая сторона неизвестна
standing-outlet-not-known = издание неизвестно
standing-and-unknown = { $count } (известны не все)
standing-others-and-own = { $others } и { $own } из тех, кто это утверждает
standing-qualified = кто делает оговорки: { $who }
standing-disputed = кто оспаривает{ $extent ->
    [part] {" "}(частично)
   *[whole] {""}
}: { $who }
standing-denied = кто отрицает{ $extent ->
    [part] {" "}(частично)
   *[whole] {""}
}: { $who }
standing-taken-back = кто берёт слова назад{ $extent ->
    [part] {" "}(частично)
   *[whole] {""}
}: { $who }
standing-not-counted = { $what } (вне подсчёта)
standing-makes = выдвигает или поддерживает: { $count }
standing-speaks-for = как считается, говорит от имени: { $who }
standing-counted-with = при подсчёте объединяется с действующим лицом: { $who }
standing-accused-in-none = ни в одном утверждении не является обвиняемой стороной
standing-accused-by = Кто обвиняет: { $count }
standing-accused-in = в общей сложности { $count }
standing-allegations-contested = { contest }: { $count }
contest = { $contest ->
    [qualified] с оговоркой
    [taken-back] взято назад
    [disputed] оспаривается
    [disputed-in-part] оспаривается частично
    [denied] отрицается
    [denied-in-part] отрицается частично
    [denied-by-another] отрицается другим обвиняемым
    [denied-in-part-by-another] отрицается частично другим обвиняемым
   *[uncontested] не оспаривается
}
status = { $support ->
    [corroborated] подкреплено
    [adjudicated] вынесено решение
    [withdrawn] отозвано
   *[alleged] утверждается
}{ $contest ->
    [uncontested] {""}
   *[other] , { contest }
}

## Что не учитывается

# После слов «… отозвано», «взято назад»
withdrawn-reason-one = { $why ->
    [speaker] {" "}самим говорящим
    [source] {" "}вместе с источником{ $dated ->
        [yes] {" "}({ $day })
       *[no] {""}
    }
   *[several] {""}
}
withdrawn-reason-many = { $why ->
    [speaker] {" "}самими говорящими
    [source] {" "}вместе с { $sources ->
        [1] источником
       *[other] источниками
    }{ $dated ->
        [yes] {" "}({ $day })
       *[no] {""}
    }
   *[several] {""}
}
withdrawn-wholly = отозвано: { $why ->
    [speaker] все, от кого это исходит, взяли слова назад
    [source] { $count ->
        [1] единственное его высказывание отозвано{ withdrawn-reason-one }
       *[other] его высказывания отозваны{ withdrawn-reason-many }
    }
   *[several] ни одно из его высказываний больше не учитывается
}
withdrawn-partly = { $why ->
    [speaker] взято назад
   *[source] отозвано
}{ $count ->
    [1] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}: { NUMBER($count) } (всего { $all })
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [1] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## Ответы

words = { $words }
replies-none = ответов не зафиксировано
replies-none-held = слов ответа не зафиксировано
replies-on-record = зафиксировано: { $replies }
replies-on-record-from = зафиксировано: { $replies }; обвиняемых сторон с ответом: { $answered } из { $accused }
replies-on-record-to = зафиксировано: { $replies }; утверждений, на которые есть ответ: { $answered } из { $all }
replies-caption-none = { CAPITAL($words) }. Это говорит о поиске, а не о сторонах.
column-found-or-looked = Найдено или искали
column-looked-for = Искали
reply-kind = { $kind ->
    [denial-in-part] частичное отрицание
    [partial] частичный ответ
   *[denial] отрицание
}
response-kind = { $kind ->
    [denial] отрицание
    [partial] частичный ответ
    [no-comment] без комментариев
    [no-answer] без ответа
    [not-sought] ответа не запрашивали
   *[none-found] не найдено
}
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome } (отозвано вместе с источником; не учитывается)
reply-outcome-taken-back = { $outcome } (взято назад; не учитывается)
reply-outcome-not-held = { $outcome } (самих слов не имеется)
reply-outcome-not-counted = { $outcome } (не засчитывается как ответ)
reply-as-told = { $who }, в передаче: { $teller }
reply-for = { $who }, от имени: { $accused }
reply-by-stranger = { $who }; говорит ли от имени обвиняемой стороны, неизвестно
reply-by = отвечает { $who }
asked = запрос направлен{ $way ->
    [word] {" "}({ $precision ->
        [day] { $on }
       *[period] { $on }
    }; способ: { $how })
    [phrase] {" "}{ $how } ({ $on })
   *[none] {" "}({ $on })
}
asked-no-answer = { $asked }; срок — { $deadline }, ответа нет
asked-to-answer = { $asked }; срок — { $deadline }, ответ ожидается

## Над заголовком утверждения и над его высказываниями

allegation-number = Утверждение { $number } из { $all }
allegation-judgement = оценочное суждение
allegation-status = статус: { $status }
allegation-period = о времени: { $period }
allegation-period-not-stated = время не указано
allegation-period-none = не относится ни к какому времени
verb-act = { $verb ->
    [asserts] { $count ->
        [one] утверждает это
        [few] утверждают это
        [many] утверждают это
       *[other] утверждают это
    }
    [finds] { $count ->
        [one] устанавливает это
        [few] устанавливают это
        [many] устанавливают это
       *[other] устанавливают это
    }
    [supports] { $count ->
        [one] поддерживает это
        [few] поддерживают это
        [many] поддерживают это
       *[other] поддерживают это
    }
    [presupposes] { $count ->
        [one] принимает это за данность
        [few] принимают это за данность
        [many] принимают это за данность
       *[other] принимают это за данность
    }
    [qualifies] { $count ->
        [one] делает оговорку
        [few] делают оговорку
        [many] делают оговорку
       *[other] делают оговорку
    }
    [disputes] { $count ->
        [one] оспаривает это
        [few] оспаривают это
        [many] оспаривают это
       *[other] оспаривают это
    }
    [denies] { $count ->
        [one] отрицает это
        [few] отрицают это
        [many] отрицают это
       *[other] отрицают это
    }
    [retracts] { $count ->
        [one] берёт это назад
        [few] берут это назад
        [many] берут это назад
       *[other] берут это назад
    }
    [repeats] { $count ->
        [one] повторяет это
        [few] повторяют это
        [many] повторяют это
       *[other] повторяют это
    }
   *[context] { $count ->
        [one] служит контекстом
        [few] служат контекстом
        [many] служат контекстом
       *[other] служат контекстом
    }
}
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { $count } { $act }
allegation-intro = { $ways }. { $count ->
    [1] Оно приводится полностью.
   *[other] Все приводятся полностью, в порядке времени.
}
allegation-intro-on-pages = { $ways }. Все приводятся полностью: сначала по одному каждого рода, затем в порядке времени.
allegation-intro-none = Ни одно высказывание в имеющихся источниках к этому не относится.
allegation-intro-withdrawn = { $count ->
    [one] Ещё { $count } не учитывается и стоит последним.
    [few] Ещё { $count } не учитываются и стоят последними.
    [many] Ещё { $count } не учитываются и стоят последними.
   *[other] Ещё { $count } не учитываются и стоят последними.
}
allegation-intro-all-withdrawn = { $count ->
    [1] { $count } высказывание относится к этому и не учитывается. Оно приводится полностью.
    [one] { $count } высказывание относится к этому и не учитывается. Все приводятся полностью.
    [few] { $count } высказывания относятся к этому и не учитываются. Все приводятся полностью.
    [many] { $count } высказываний относятся к этому и не учитываются. Все приводятся полностью.
   *[other] { $count } высказываний относятся к этому и не учитываются. Все приводятся полностью.
}

## Над именем действующего лица

actor-kicker = Действующее лицо
actor-accused-in = { $count ->
    [0] ни в одном утверждении не является обвиняемой стороной
    [one] обвиняемая сторона в { $count } утверждении
    [few] обвиняемая сторона в { $count } утверждениях
    [many] обвиняемая сторона в { $count } утверждениях
   *[other] обвиняемая сторона в { $count } утверждениях
}
actor-speaks = { $count ->
    [0] не говорит ни в одном из источников
   *[other] { $statements } ({ $sources })
}
actor-publisher-of = издатель ({ $sources })
actor-summary = { $name }: { $parts }.
actor-reply-caption = Утверждения, в которых обвиняемая сторона — { $name }, и то, что зафиксировано от неё или за неё.
actor-caution-speaks-accused = На этой странице собрано то, что, как сообщается, говорит { $name }, и то, что, как сообщается, говорят другие о том же действующем лице. Это не установление фактов; упоминание — не утверждение.
actor-caution-accused = На этой странице собрано то, что, как сообщается, говорят другие об этом действующем лице ({ $name }). Это не установление фактов; упоминание — не утверждение.
actor-caution-speaks = На этой странице собрано то, что, как сообщается, говорит { $name }. Верно ли что-либо из этого, здесь не говорится.
actor-caution-mentioned = На этой странице указано, где в имеющихся источниках встречается { $name }. Упоминание — не утверждение.
actor-caution-referred-to = На этой странице нет ничего, что говорит { $name }, и ничего, что утверждается об этом действующем лице: на него ссылаются имеющиеся источники или примечания этого досье.

## Строка над утверждением

speaker-not-identified = неустановленное лицо
attribution-who = { $wholly } и, частично, { $partly }
# За каждой следует формулировка редактора: «что …»
attribution-says = { CAPITAL($who) }, как сообщается, { $count ->
    [1] говорит
   *[other] говорят
}{ $extent ->
    [part] {" "}(частично),
   *[whole] ,
}
attribution-finds = { CAPITAL($who) }, как сообщается, { $count ->
    [1] устанавливает
   *[other] устанавливают
}{ $extent ->
    [part] {" "}(частично),
   *[whole] ,
}
attribution-took-back = { CAPITAL($who) }, как сообщается, { $count ->
    [1] говорит
   *[other] говорят
} ({ $extent ->
    [part] частично,
   *[whole] {""}
}{ $extent ->
    [part] {" "}а
   *[whole] а
} позднее { $count ->
    [1] берёт
   *[other] берут
} эти слова назад),
attribution-supports = { CAPITAL($who) }, как сообщается, { $count ->
    [1] поддерживает
   *[other] поддерживают
}{ $extent ->
    [part] {" "}(частично)
   *[whole] {""}
}, но не { $count ->
    [1] выдвигает
   *[other] выдвигают
} утверждение,
attribution-presupposes = { CAPITAL($who) } { $count ->
    [1] принимает
   *[other] принимают
} за данность{ $extent ->
    [part] {" "}(частично),
   *[whole] ,
}
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution }
attribution-nobody-now = Теперь не сообщается, чтобы кто-либо говорил,
attribution-nobody = Ни в одном найденном высказывании не говорится,
attribution-repeats = Ни одно найденное высказывание не выдвигает, но хотя бы одно повторяет утверждение,

## Рамка каждой страницы

section-overview = Обзор
frame-skip = Перейти к тексту
frame-navigation = Досье
colophon-neutrality = Это досье фиксирует, кто, что, кому и на каком указанном основании говорит. Оно не устанавливает, верно или неверно какое-либо утверждение. То, что кого-то обвиняют, — не доказательство.
colophon-reply = Все, кто здесь назван, могут { $link }: { $contact }.
colophon-unreviewed = Русский текст этого интерфейса пока никто не проверил.
colophon-reply-link = ответить или попросить об исправлении
colophon-made = Составлено на основе: { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}Издатель: { $publisher }.
} Каждая цитата сверяется с текстом, из которого взята, при каждой сборке этих страниц.
colophon-sources-some-gone = { count-sources }, { $gone }
colophon-only-source-gone = { count-sources }, более не действующий
colophon-sources-retracted = из них отозвано: { $count }
colophon-sources-replaced = из них заменено: { $count }
colophon-proof = Чтобы сверить эту копию с тем, что было собрано: { $manifest }, { $sums }.
colophon-manifest = манифест
colophon-sums = суммы SHA-256
frame-feed = Лента

## Части нескольких страниц

heading-spoken-of-by = Кто об этом говорит
heading-linked-from = Ссылаются сюда
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = утверждение { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
cite-reference = «{ $title }». В: { $site }, { $what }{ $version ->
    [none] {""}
   *[other] , версия: { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
chain-caption = Как слова попали на эту страницу: { $sentence }.
day-not-recorded = день не зафиксирован
change-words-removed = Слова удалены.
notice-quote = Его уведомление: { $words }
pages-before = Раньше
pages-after = Позже
pages-page = Страница { $number }
pager-previous = Предыдущая · { $number }
pager-next = Следующая · { $number }
passage-notes = Примечания: { $passage }
standing-label = Состояние, вычисленное по высказываниям ниже
statement-not-shown = Слова не показаны: права на этот источник позволяют привести лишь сведения о нём.
statement-in-place = Читать на своём месте
legend-absent = — в этом досье нет

## Столбцы таблиц

column-number = Номер
column-said = Говорится
column-said-by = Кто говорит
column-how-accused = Как обозначена обвиняемая сторона
column-assert = Утверждают
column-qualify = Делают оговорку
column-contest = Оспаривают, отрицают или берут назад
column-origins = Первоисточники
column-evidence-disclosed = Раскрытые материалы в доказательство
column-evidence = Материалы в доказательство
column-replies-on-record = Зафиксированные ответы
column-replies = Ответы
column-actor = Действующее лицо
column-office-printed = Должность, как напечатано
column-office = Должность
column-statements = Высказывания
column-made = Выдвинутые или поддержанные утверждения
column-makes = Выдвигает или поддерживает
column-accused-in = Обвиняемая сторона в
column-sources-linked = Связанные источники
column-named-in = Названо в
column-allegation = Утверждение
column-whose-reply = Чей ответ
column-outcome = Результат
column-on = Дата

## Главная страница

home-kicker = Открытое досье
home-published-by = издатель: { $publisher }
home-in-figures = В цифрах
home-latest-sources = Последние источники
home-how-to-read = Как это читать
home-replies-and-corrections = Ответы и исправления.
home-not-held = Передают слова, документов не имеется:
home-questions-note = Что редакторы отметили как открытое.
home-legend = Высказывание может относиться к утверждению следующими способами. Одни и те же слова, знаки и виды линий используются на всех страницах.
allegations-none-yet = Пока не зафиксировано ни одного утверждения.
home-no-actor = Пока ни одно действующее лицо не говорит и не обвиняется.
home-actors-caption = Действующие лица, роль каждого и как часто она встречается
ledger-caption = Утверждения, кто, как сообщается, их выдвигает и каково их состояние
ledger-caution = Каждая строка — то, что кто-то, как сообщается, говорит, в изложении этого досье; до самих слов один шаг. Цифры — это число высказываний, а не фактов.
ledger-no-contests = Ни одно высказывание не оспаривает и не отрицает утверждений, поэтому такого столбца нет.
sources-none-yet = Пока не имеется ни одного источника.
heading-allegations = Утверждения
heading-actors = Действующие лица
heading-not-known = Неизвестно
home-more-in-list = ещё { $count } — в полном списке

## Главная страница: что подсчитано и сказано о досье

home-corrections = { $count ->
    [0] исправлений пока нет
    [one] { $count } исправление
    [few] { $count } исправления
    [many] { $count } исправлений
   *[other] { $count } исправлений
}
home-sources-fallen = { $count ->
    [one] { $count } источник отозван или заменён
    [few] { $count } источника отозваны или заменены
    [many] { $count } источников отозвано или заменено
   *[other] { $count } источников отозвано или заменено
}
home-group = { $title } — { $note }
home-group-bare = { $title }
home-speakers = Говорящие
home-accused = Обвиняемые стороны
home-accused-note = те, кого обвиняет говорящий в одном из утверждений выше
home-all-allegations = Все утверждения ({ $count }) в порядке досье
home-all-sources = Все источники ({ $count })
home-all-actors = { $count ->
    [1] Единственное действующее лицо
   *[other] Все действующие лица ({ $count })
}
home-not-held-names = { $lead } { $names }.
home-mentioned = { $count ->
    [one] Ещё { $count } действующее лицо упоминается, служит адресатом или передаёт слова, но не говорит и не обвиняется.
    [few] Ещё { $count } действующих лица упоминаются, служат адресатами или передают слова, но не говорят и не обвиняются.
    [many] Ещё { $count } действующих лиц упоминаются, служат адресатами или передают слова, но не говорят и не обвиняются.
   *[other] Ещё { $count } действующих лиц упоминаются, служат адресатами или передают слова, но не говорят и не обвиняются.
}
home-question-of = утверждение { $number }
home-questions-more = { $count ->
    [one] На страницах утверждений есть ещё { $count } вопрос.
    [few] На страницах утверждений есть ещё { $count } вопроса.
    [many] На страницах утверждений есть ещё { $count } вопросов.
   *[other] На страницах утверждений есть ещё { $count } вопросов.
}
home-reply = { $lead } { $contact }.

## Главная страница: шесть чисел и пояснения к ним

home-figure-sources = { $count ->
    [one] имеющийся источник
    [few] имеющихся источника
    [many] имеющихся источников
   *[other] имеющихся источников
}
home-sources-one-publisher = Один издатель: { $publisher }.
home-sources-publishers = { $count ->
    [0] Ни одного известного издателя.
    [one] { $count } издатель.
    [few] { $count } издателя.
    [many] { $count } издателей.
   *[other] { $count } издателей.
}
home-sources-publisher-unknown = { $count ->
    [one] Издатель { $count } источника неизвестен.
    [few] Издатель { $count } источников неизвестен.
    [many] Издатель { $count } источников неизвестен.
   *[other] Издатель { $count } источников неизвестен.
}
home-sources-gone = { $count ->
    [one] { $count } больше не действует.
    [few] { $count } больше не действуют.
    [many] { $count } больше не действуют.
   *[other] { $count } больше не действуют.
}
home-figure-speakers = { $count ->
    [one] говорящий
    [few] говорящих
    [many] говорящих
   *[other] говорящих
}
home-speakers-voices-of-one = Все, как считается, говорят от имени одной стороны: { $who }.
home-speakers-counted-with-one = Все при подсчёте объединяются с одной стороной: { $who }.
home-speakers-voices = { $count ->
    [one] Как считается, говорят от имени { $count } представляемой стороны.
    [few] Как считается, говорят от имени { $count } представляемых сторон.
    [many] Как считается, говорят от имени { $count } представляемых сторон.
   *[other] Как считается, говорят от имени { $count } представляемых сторон.
}
home-speakers-counted-with = { $count ->
    [one] При подсчёте объединяются с { $count } представляемой стороной.
    [few] При подсчёте объединяются с { $count } представляемыми сторонами.
    [many] При подсчёте объединяются с { $count } представляемыми сторонами.
   *[other] При подсчёте объединяются с { $count } представляемыми сторонами.
}
home-speakers-principals-unknown = От чьего имени они говорят, неизвестно.
home-speakers-some-unknown = { $count ->
    [one] От чьего имени говорит { $count } из них, неизвестно.
    [few] От чьего имени говорят { $count } из них, неизвестно.
    [many] От чьего имени говорят { $count } из них, неизвестно.
   *[other] От чьего имени говорят { $count } из них, неизвестно.
}
home-statements-located = { $count ->
    [0] Высказываний не найдено.
    [one] Найдено { $count } высказывание.
    [few] Найдены { $count } высказывания.
    [many] Найдено { $count } высказываний.
   *[other] Найдено { $count } высказываний.
}
home-statements-gone = { $count ->
    [one] { $count } высказывание отозвано и не учитывается.
    [few] { $count } высказывания отозваны и не учитываются.
    [many] { $count } высказываний отозвано и не учитывается.
   *[other] { $count } высказываний отозвано и не учитывается.
}
home-figure-allegations = { $count ->
    [one] утверждение
    [few] утверждения
    [many] утверждений
   *[other] утверждений
}
home-allegations-note = { $accusing }; { $contested }.
home-allegations-accusing = { $count ->
    [0] Ни одно не указывает на обвиняемую сторону
    [one] { $count } указывает на обвиняемую сторону
    [few] { $count } указывают на обвиняемую сторону
    [many] { $count } указывают на обвиняемую сторону
   *[other] { $count } указывают на обвиняемую сторону
}
home-allegations-contested = { $count ->
    [0] нет высказываний, которые какое-либо из них ограничивают, оспаривают или отрицают
    [one] для { $count } есть высказывание, которое его { $ways }
    [few] для { $count } есть высказывание, которое их { $ways }
    [many] для { $count } есть высказывание, которое их { $ways }
   *[other] для { $count } есть высказывание, которое их { $ways }
}
home-contest-way = { $way ->
    [qualifies] ограничивает
    [disputes] оспаривает
    [takes-back] берёт назад
   *[denies] отрицает
}
home-allegations-gone = { $count ->
    [one] { $count } из них никто больше не выдвигает.
    [few] { $count } из них никто больше не выдвигает.
    [many] { $count } из них никто больше не выдвигает.
   *[other] { $count } из них никто больше не выдвигает.
}
home-figure-origins = { $count ->
    [one] независимый первоисточник
    [few] независимых первоисточника
    [many] независимых первоисточников
   *[other] независимых первоисточников
}
home-origins-note = { $count ->
    [0] Ни одно утверждение не исходит из двух или более.
    [one] { $count } утверждение исходит из двух или более.
    [few] { $count } утверждения исходят из двух или более.
    [many] { $count } утверждений исходят из двух или более.
   *[other] { $count } утверждений исходят из двух или более.
}
home-figure-evidence = { $count ->
    [one] раскрытый материал в доказательство
    [few] раскрытых материала в доказательство
    [many] раскрытых материалов в доказательство
   *[other] раскрытых материалов в доказательство
}
home-evidence-note = { $count ->
    [0] Документы, которые говорящий приводит в доказательство и которые имеются в досье.
    [one] { $count } высказывание ссылается на основание, которое не показано.
    [few] { $count } высказывания ссылаются на основание, которое не показано.
    [many] { $count } высказываний ссылаются на основание, которое не показано.
   *[other] { $count } высказываний ссылаются на основание, которое не показано.
}
home-figure-replies = { $count ->
    [one] зафиксированный ответ
    [few] зафиксированных ответа
    [many] зафиксированных ответов
   *[other] зафиксированных ответов
}
home-replies-nobody-accused = Ни одно утверждение не указывает на обвиняемую сторону.
home-replies-of-accused = { $accused ->
    [one] От { $accused } обвиняемой стороны.
    [few] От { $accused } обвиняемых сторон.
    [many] От { $accused } обвиняемых сторон.
   *[other] От { $accused } обвиняемых сторон.
}
home-replies-by-only-accused = От единственной обвиняемой стороны или за неё.
home-replies-by-accused = { $accused ->
    [one] От { $answered } из { $accused } обвиняемой стороны или за них.
    [few] От { $answered } из { $accused } обвиняемых сторон или за них.
    [many] От { $answered } из { $accused } обвиняемых сторон или за них.
   *[other] От { $answered } из { $accused } обвиняемых сторон или за них.
}
home-replies-counted-once = Сторона считается один раз для каждого утверждения.
home-replies-searched = Последний раз ответы искали ({ $date }).

## Страницы утверждений

allegation-accused = Обвиняемая сторона
allegation-nobody-accused = Никто не обвиняется.
allegation-somebody-accused = Обвиняется кто-то, на кого слова не указывают. Здесь тоже никто не назван.
allegation-accused-not-recorded = Кого обвиняют, не зафиксировано.
allegation-standing-lead = Как вычисляется состояние.
allegation-said = Что сказано
allegation-context-note = Примечания редактора к формулировке.
allegation-no-ledger-nobody = Реестр ответов не ведётся там, где никто не обвиняется. Ответить могут все, кто здесь назван.
allegation-no-ledger-unknown = Реестр ответов не ведётся там, где слова не указывают на обвиняемую сторону. Ответить могут все, кто здесь назван.
allegation-send-reply = Прислать ответ или исправление
allegation-relations = Другие утверждения
heading-spoken-of-in = Где об этом говорится
heading-cite = Как ссылаться
history-added = Добавлено в досье
history-no-corrections = Исправлений нет.
allegation-context = Контекст
allegation-assessment = Оценка
heading-replies = Ответы
heading-history = История
column-date = Дата
column-change = Изменение
column-why = Почему
allegation-topics = темы: { $topics }
allegation-part = { $part } записи об этом утверждении.
allegation-standing = Каждый говорящий считается один раз. Высказывания, у которых общий говорящий, { $principals ->
    [principals] общая представляемая сторона
   *[governments] общее правительство
} (от чьего имени, как считается, ведётся речь или в чей состав входит говорящий) или общий материал, приводимый в доказательство, считаются одним первоисточником.
allegation-standing-withdrawn = То, что отозвано или взято назад, показано, но не учитывается: ни как говорящий, ни как первоисточник, ни как поддержка, ни как ответ.

## Страницы действующих лиц

actor-part = Страница { $number } из { $all } записи об этом действующем лице.
actor-none-found = Пометка «не найдено» говорит о поиске, а не о сторонах.
actor-reply-welcome = Ответ приветствуется
actor-send-reply = Прислать ответ
actor-words = Слова
actor-made = Выдвинутые или поддержанные утверждения и кого в них обвиняют
actor-other-mentions = Другие упоминания
actor-mentioned-in = Где упоминается
actor-mention-note = Упоминание — не утверждение.
actor-names = Имена, как напечатано
actor-ties = Должность и представляемая сторона
extent-in-part = частично
column-form = Форма
column-times = Сколько раз
column-where = Где
actor-accused-caption = Утверждения, в которых обвиняемая сторона — { $name }
actor-words-intro = Высказывания, слова которых в каком-либо утверждении указывают на это действующее лицо ({ $name }), и те, которые такое утверждение ограничивают, оспаривают или отрицают, в порядке времени. Как каждое попало на эту страницу, показано на странице самого утверждения.
actor-statements-intro = Что, как сообщается, говорит { $name }, в порядке времени; высказывание без дня стоит там, где напечатан его источник.
actor-picture = На снимке в нём показано это действующее лицо.
actor-only-in-words = Упоминается только в словах, приведённых выше.

## Страницы действующих лиц: что стоит в списках

actor-made-small = Обвиняемая сторона: { $accused }. Высказывания: { $statements }.
actor-mention = { $reference }{ $forms ->
    [0] {""}
   *[other] : { $forms }.
}
actor-mention-form = «{ $words }»{ $places ->
    [0] {""}
   *[other] {" "}({ $places })
}
mention-paragraphs = { $count ->
    [1] абзац { $numbers }
   *[other] абзацы { $numbers }
}
count-other-sources = { $count ->
    [0] ни одного другого источника
    [one] { $count } другой источник
    [few] { $count } других источника
    [many] { $count } других источников
   *[other] { $count } других источников
}
actor-reply = { $lead } от названной стороны или от всех, кто действует за неё. { $link }
tie-office = должность
tie-part-of = входит в состав
tie-speaks-for = говорит, как считается, от имени
tie-why-named = почему названо
tie-elsewhere = в других местах
tie-title-as-printed = должность, как напечатано
tie-nobody-else = никого другого
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] {" "}({ $body })
}{ $from ->
    [none] {""}
   *[other] , начало: { $from }
}{ $to ->
    [none] {""}
   *[other] , конец: { $to }
}
shelf-spoken-for-by = Кто, как считается, говорит от этого имени
shelf-members = Входящие в состав
shelf-published = Опубликованные источники
shelf-carried = Слова, переданные через это лицо
shelf-addressed = Слова, обращённые к этому лицу
shelf-reported = Слова этого лица в передаче других
shelf-linked = Где об этом говорится в примечаниях досье
shelf-carried-note = По имеющимся источникам. Публикует ли эти слова { $name }, неизвестно.
shelf-speaker-not-identified = Говорящий не установлен
shelf-statement = { $speaker }, { $label }
shelf-kind = { $kind ->
    [allegation] утверждение
   *[page] страница
}

## Списки

actors-order = в порядке имён
actors-letters = Первые буквы имён
actors-caution = Те, кто говорит, те, о ком говорят, и те, через кого дошли слова. «Обвиняемая сторона» — роль в предложении, которое кто-то произносит; упоминание — не утверждение.
actors-caption = Действующие лица и как часто каждое говорит, выдвигает утверждения, бывает обвиняемой стороной, отвечает и называется
allegations-order = в порядке досье
heading-sources = Источники
sources-standfirst = Документы, которые имеются в досье, начиная с новейших. Каждая цитата — место в одном из них.
sources-by-date = По дате
topic-kicker = Тема
topic-caution = Тема — это помета редактора. Каждая строка — то, что кто-то, как сообщается, говорит, в изложении этого досье; до самих слов один шаг.
topic-sources = Документы, в которых кто-то говорит об этих утверждениях, начиная с новейших.
topics-kicker = Темы
topics-heading = По темам
topics-standfirst = Пометы редактора, начиная с самой полной. Утверждение, которое касается двух тем, стоит в обеих; то, что в нём сказано, говорят те, кто назван на его собственной странице.
topics-said-by = Кто говорит: { $names }.

## Списки: что их страницы говорят о себе

list-more = ещё { $count } на { $pages ->
    [1] следующей странице
   *[other] следующих страницах
}
count-more = ещё { $count }
series-and-more = { $parts } и { $more }
pages-page-of = Страница { $number } из { $all }
pages-page-of-in-row = страница { $number } из { $all }
title-page-of = { $title }, страница { $number } из { $all }
pages-of-allegations = Страницы утверждений
pages-of-actors = Страницы действующих лиц
pages-of-topics = Страницы тем
parts-of-topic = Части этой темы
parts-of-actor = Части записи об этом действующем лице
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] ни одного действующего лица
    [one] { $count } действующее лицо
    [few] { $count } действующих лица
    [many] { $count } действующих лиц
   *[other] { $count } действующих лиц
}
count-topics = { $count ->
    [0] ни одной темы
    [one] { $count } тема
    [few] { $count } темы
    [many] { $count } тем
   *[other] { $count } тем
}
topics-small = { $allegations }, { $sources }
topics-more = и { $others }

## Матрица: говорящие и утверждения

matrix-kicker = Матрица
matrix-title = { $heading } — { matrix-kicker }
matrix-heading = { CAPITAL($allegations) }: { $origins }
matrix-heading-of = Кто что говорит: { $what }
matrix-heading-accused = Кто что говорит; обвиняемая сторона: { $who }
matrix-standfirst = Строка — утверждение, столбец — говорящий. Говорящие под одной скобкой считаются за одну сторону: сколько бы из них ни говорили одно и то же, первоисточник один. Пустая ячейка означает, что высказывание этого говорящего не найдено; о том, что он думает, она не говорит.
matrix-some = Столбец есть у { $shown } ({ $speakers } всего): у тех, кто высказывается о большинстве этих утверждений.
matrix-caption = Как высказывания каждого говорящего относятся к каждому утверждению; говорящие сгруппированы по тем, за кого они считаются
matrix-others = Другие матрицы
matrix-whole = все утверждения
matrix-all = все { $count }
matrix-parts = Части этой матрицы
matrix-block = { $speakers }, один первоисточник
matrix-block-shared = { $speakers }, вместе с остальными считаются за одного
matrix-own-account = От своего имени
matrix-principal-not-known = Представляемая сторона неизвестна
matrix-speaker-for = { $speaker } (за: { $principal })
matrix-origins = Независимые первоисточники
matrix-further = Другие говорящие
matrix-in-all = Всего
matrix-marks = Знаки
matrix-note = Если говорящий высказывается об утверждении по-разному, каждый вид стоит со своими высказываниями, названными или сосчитанными.
matrix-withdrawn = Зачёркнутое отозвано вместе с источником или взято назад: оно показано и не считается.

## Фраза о первоисточниках: член за членом, и чем кончается каждый

small-number = { $count ->
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
   *[other] { $count }
}
origins-speakers = { $count ->
    [1] один говорящий
    [2] два говорящих
    [one] { $count } говорящий
    [few] { small-number } говорящих
    [many] { small-number } говорящих
   *[other] { $count } говорящих
}
origins-governments = { $count ->
    [1] одно правительство
    [2] два правительства
    [one] { $count } правительство
    [few] { small-number } правительства
    [many] { small-number } правительств
   *[other] { $count } правительств
}
origins-principals = { $count ->
    [1] одна представляемая сторона
    [2] две представляемые стороны
    [one] { $count } представляемая сторона
    [few] { small-number } представляемые стороны
    [many] { small-number } представляемых сторон
   *[other] { $count } представляемых сторон
}
origins-outlets = { $count ->
    [1] одно издание
    [2] два издания
    [one] { $count } издание
    [few] { small-number } издания
    [many] { small-number } изданий
   *[other] { $count } изданий
}
origins-origins = { $count ->
    [1] один независимый первоисточник
    [2] два независимых первоисточника
    [one] { $count } независимый первоисточник
    [few] { small-number } независимых первоисточника
    [many] { small-number } независимых первоисточников
   *[other] { $count } независимых первоисточников
}
origins-and-unknown = { $term } (известны не все)
origins-first = { CAPITAL($term) },
origins-second = { $term },
origins-third = { $term }:
origins-last = { $term }.
origins-sentence = { $first } { $second } { $third } { $last }
origins-label = Сколько у высказываний первоисточников
origins-in-matrix = Посмотреть в матрице
origins-corroborated = { $count ->
    [0] Второго нет ни у одного утверждения.
    [one] Два или больше — у { $count } из { $all } утверждений.
    [few] Два или больше — у { $count } из { $all } утверждений.
    [many] Два или больше — у { $count } из { $all } утверждений.
   *[other] Два или больше — у { $count } из { $all } утверждений.
}
home-caution = Каждая строка кратко передаёт то, что, как сообщается, кто-то сказал; сами слова в одном шаге. Считаются высказывания, а не факты.
home-about = Об этом досье
home-chosen = { $shown } из { $all }, по выбору редакции.
home-newest = { $shown } из { $all }, добавленные последними.
home-origin-meaning = у высказываний с общим говорящим, общей представляемой стороной или общими материалами он один; неизвестное считается общим
home-evidence-meaning = то, на что ссылается говорящий и что есть в досье; «{ value-none }», если о нём только упомянуто
home-reply-meaning = слова обвиняемой стороны или тех, кто говорит за неё; «0 из 3» — обвиняемых трое, ответов нет

## Сеть: кто на кого опирается и кто о ком говорит

network-kicker = Сеть
network-heading = Кто о ком высказывается, по данным источников
network-standfirst = Строка — сторона, от имени которой что-то говорится, столбец — обвиняемая сторона. Число показывает, сколько утверждений, по данным источников, говорящие первой выдвигают о второй; фактов оно не считает. Пустая ячейка означает, что ни одного не найдено.
network-caption = Утверждения по тем, от чьего имени они выдвинуты, и по тем, кого обвиняют
network-in-whose-name = От чьего имени
network-all = Утверждения, в которых кого-то обвиняют
network-parts = Части сети
network-further = { $count ->
    [one] Ещё { $count } обвиняемая сторона без столбца.
    [few] Ещё { $count } обвиняемые стороны без столбца.
    [many] Ещё { $count } обвиняемых сторон без столбца.
   *[other] Ещё { $count } обвиняемых сторон без столбца.
}
network-empty = Ни одно утверждение не обвиняет никого, кто назван.
reliance-heading = Кто на кого опирается
reliance-title = { reliance-heading }: { $line }
reliance-standfirst = Читается от одного края к другому: на что опирается говорящий, кто говорит, кому сказано, где напечатано. Что связано между собой, то один первоисточник, сколько бы ни было говорящих.
reliance-origin = Первоисточник { $number }
reliance-touching = Поддерживают его или исходят из него, когда утверждают другие
reliance-against = Возражают или делают оговорку
reliance-beside = Не считается: повторено, нужно для понимания или отозвано
reliance-more = { $count ->
    [one] Ещё { $count } высказывание есть только в таблице.
    [few] Ещё { $count } высказывания есть только в таблице.
    [many] Ещё { $count } высказываний есть только в таблице.
   *[other] Ещё { $count } высказываний есть только в таблице.
}
reliance-figure = Рисунок: кто на кого опирается
reliance-table = То же в таблице
reliance-caption = Высказывания об этом утверждении, на что опирается каждое и как дошли его слова
reliance-speaker = Говорящий
reliance-bears = Отношение к утверждению
reliance-rests-on = Опирается на
reliance-said-to = Кому сказано или кем передано
reliance-printed-in = Где напечатано
reliance-parts = Части этой сети
reliance-key-person = человек
reliance-key-held = документ, который здесь имеется
reliance-key-not-held = случай или документ, которого здесь нет
reliance-key-undisclosed = не раскрыто
reliance-key-relies = опирается на сказанное другим

## Страницы источников

source-brief-label = Происхождение вкратце
source-brief-no-address = адрес неизвестен
source-brief-more = происхождение полностью
source-coverage = Что использовано
source-reserve = Что можно показать
source-text = Текст
source-not-here = Нет на этой странице
source-actors = Действующие лица в нём
column-as-printed = Как напечатано
source-actors-note = Роль — это то, в каком качестве слова о ком-либо говорят. То, что кого-то обвиняют, — не доказательство.
source-corrections-caption = Изменения в том, что эта страница говорит об источнике.
source-provenance = Происхождение
column-part = Роль
heading-corrections = Исправления
sources-by-date-label = Источники по дате
source-before = Источник раньше · { $date }
source-after = Источник позже · { $date }
source-more = что о нём говорится
source-kicker = Источник
sidenote-back = Назад к высказыванию { $label } в тексте
sidenote-statement = Высказывание { $label }
sidenote-located-only = Только найдено.

## Страницы источников: как называется источник

source-fate-after = ({ source-fate })
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# В винительном падеже, после глагола: «публикует статью в СМИ»
source-kind-one = { $kind ->
    [transcript] стенограмму
    [video] видеозапись
    [court-record] судебный документ
    [official-statement] официальное заявление
    [dataset] набор данных
    [web-page] веб-страницу
   *[news-article] статью в СМИ
}
statement-numbered = высказывание { $number }
source-page-title = { source-named } — { $publisher }, { $day }
source-page-title-with-id = { $title } ({ $id })
source-summary = { $publisher }, { $day }{ $fate ->
    [current] {""}
   *[other] , { source-fate }
}: { $count ->
    [0] ни одного высказывания, найденного на своём месте
    [one] { $count } высказывание найдено на своём месте
    [few] { $count } высказывания найдены на своих местах
    [many] { $count } высказываний найдено на своих местах
   *[other] { $count } высказываний найдено на своих местах
}.
source-more-summary = Что говорится об этом источнике, страница { $number }.
source-more-pages = Другие ссылки на этот источник
source-kicker-fate = Источник, { source-fate }
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] , язык: { $language }
}

## Страницы источников: происхождение вкратце

source-brief-printed = Напечатано: { $words }
source-brief-taken = принято: { $day }
source-brief-held-word = имеется
source-brief-not-held-word = не имеется
source-brief-held = исходный файл { $held }, { $compared }
source-brief-not-held = исходный файл { $held }
count-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строк
}
source-brief-left-out = здесь опущено: { $lines }
source-located = { $count ->
    [0] ни одного найденного высказывания
    [one] найдено { $count } высказывание
    [few] найдены { $count } высказывания
    [many] найдено { $count } высказываний
   *[other] найдено { $count } высказываний
}
source-kept = Текст сохранён, чтобы было видно, что { $fate ->
    [retracted] отозвано
   *[replaced] заменено
}; его высказывания не учитываются.

## Страницы источников: что использовано и что можно показать

# Только при словах мужского рода: «абзац», «случай»
number-in-words = { $count ->
    [0] ни одного
    [1] один
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
    [11] одиннадцать
    [12] двенадцать
   *[other] { $count }
}
coverage-paragraphs = { number-in-words } { $count ->
    [0] абзаца
    [one] абзац
    [few] абзаца
    [many] абзацев
   *[other] абзацев
}
coverage-bears = { $share } % относится к какому-либо утверждению
coverage-located = { $share } % только найдено или контекст
coverage-rest = { $share } % не входит ни в одно найденное высказывание
coverage-drawn = { CAPITAL($paragraphs) }, слева направо, длина в масштабе.
coverage-sentences = { $extent ->
    [none] Ни в одном предложении нет найденного высказывания
    [only] В единственном предложении есть найденное высказывание
    [all] Найденное высказывание есть во всех предложениях ({ $all })
   *[some] Найденное высказывание есть в { $count } из { $all ->
        [one] { $all } предложения
        [few] { $all } предложений
        [many] { $all } предложений
       *[other] { $all } предложений
    }
}{ $extent ->
    [none] {""}
   *[other] ; { $bearing ->
        [0] ни одно не относится
        [one] { $bearing } относится
        [few] { $bearing } относятся
        [many] { $bearing } относятся
       *[other] { $bearing } относятся
    } к какому-либо утверждению
}.
coverage-quoted = { $extent ->
    [nothing] В абзацах ничего не стоит в кавычках.
    [kept] Из того, что стоит в абзацах в кавычках, ничего не опущено.
   *[some] Слова в кавычках опущены в { $count ->
        [one] { $count } предложении
        [few] { $count } предложениях
        [many] { $count } предложениях
       *[other] { $count } предложениях
    }.
}
source-reserve-quotations = Текст показан не полностью: приводятся только слова найденных высказываний, каждое со своим примечанием.
source-reserve-metadata = Слова текста не показаны. { $count ->
    [0] Ни одного высказывания в нём не найдено.
    [one] В нём найдено { $count } высказывание; его слова тоже не показаны.
    [few] В нём найдены { $count } высказывания; их слова тоже не показаны.
    [many] В нём найдено { $count } высказываний; их слова тоже не показаны.
   *[other] В нём найдено { $count } высказываний; их слова тоже не показаны.
}

## Страницы источников: как текст соотносится с исходным файлом

faithful-unaltered = без изменений
faithful-not-compared = с текстом здесь не сверен
faithful-differs = текст здесь от него отличается
faithful-read-by = прочитан программой { $program }
faithful-note-not-compared = Слова не сверены с исходным файлом, для чтения которого нужна программа.
faithful-note-read-by = Слова исходного файла прочитаны из него программой { $program }.
faithful-note-liberties = Прочитано так: { $liberties }.
faithful-liberty = { $liberty ->
    [hyphens] слова, разделённые концом строки, соединены
    [page-headers] строки, повторяющиеся вверху или внизу страниц, опущены
    [page-numbers] номера страниц опущены
    [line-breaks] разделённое концами строк соединено
   *[padding] ряды точек и линейки опущены, а слова вразрядку соединены
}
faithful-note-differs = Текст здесь отличается от исходного файла. Указанная причина: { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = Слова текста здесь могут отличаться от слов исходного файла.

## Страницы источников: условные обозначения текста

legend-sample = { $style ->
    [solid] сплошная линия
    [dotted] линия из точек
    [dashed] штриховая линия
    [double] двойная линия
    [hairline] тонкая линия
    [deeper] темнее
    [italic] (курсив)
   *[dots] мелкие точки
}
legend-verb = { $verb ->
    [asserts] утверждает
    [finds] устанавливает
    [supports] поддерживает
    [presupposes] принимает за данность
    [qualifies] делает оговорку
    [disputes] оспаривает
    [denies] отрицает
   *[retracts] берёт назад
}
legend-verbs = { $verbs } — применительно к утверждению
legend-repeats = повторяет утверждение
legend-context = контекст утверждения
legend-located-only = только найдено
legend-deeper = относится более чем к одному утверждению
legend-insertion = слова в скобках внутри цитаты, которые могут не принадлежать говорящему
legend-name = имя; ведёт к действующему лицу
legend-item = { $meaning };
legend-last = { $meaning }.

## Страницы источников: отрывки и примечания к ним

passage-label = { $region ->
    [headline] Заголовок
    [deck] Подзаголовок
    [caption] Подпись
   *[body] ¶ { $number }
}
passage-name = { $region ->
    [headline] Заголовок
    [deck] Подзаголовок
    [caption] Подпись { $number }
   *[body] Абзац { $number }
}
passage-note-on = { $label }, { $verbs }; примечание
sidenote-speaker-unknown = неустановленное лицо
sidenote-who = { $speaker }, { $form }.
sidenote-who-told = { $speaker }, в передаче: { $tellers }, { $form }.
sidenote-quoted = цитата
sidenote-reported = словами издателя ({ $publisher })
sidenote-reported-by-source = словами источника
sidenote-unclear = в неясных кавычках
sidenote-not-located = в тексте не найдено
sidenote-extent = — { $words ->
    [none] { $note }
   *[other] в словах { $words }{ $note ->
        [none] {""}
       *[other] ; { $note }
    }
}
sidenote-basis = { $basis ->
    [stated] указано
    [inferred] выведено
   *[unknown] неизвестно
}
sidenote-cites-taken = Основание: { $words }; считается, что это { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-cites-held = Основание: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-cites-undisclosed = Основание: { $words }, не раскрыто{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-cites-nothing = Основание не раскрыто{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = кто-то
sidenote-tells = Передаёт, что говорит { $who }{ $words ->
    [none] {""}
   *[other] : { $words }
}.
sidenote-said = Сказано: { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] , выведено.
    [unknown] , откуда это известно, не указано.
   *[stated] { $printed ->
        [none] {""}
       *[other] .
    }
}
sidenote-day-not-stated = День не указан.

## Страницы источников: происхождение

provenance-publisher = Издатель
provenance-date-printed = Дата, как напечатано
provenance-dateline = Место отправки
provenance-date-taken = Принятая дата
provenance-changed = Изменено издателем
provenance-author = Автор
provenance-language = Язык
provenance-translation = Перевод
provenance-section = Раздел
provenance-address = Адрес
provenance-copies = Копии
provenance-received = Получено
provenance-original = Исходный файл
provenance-its-text = Его текст
provenance-left-out = Здесь опущено
provenance-picture = Изображение
provenance-rights = Права
provenance-grade = Надёжность
provenance-status = Статус
provenance-value = { $value }
provenance-holder-nobody = никому не принадлежат
provenance-holder-not-known = правообладатель неизвестен
provenance-shown-full = показан полностью, чтобы каждую цитату можно было прочесть на её месте
provenance-shown-quotations = показаны только найденные высказывания
provenance-shown-metadata = слова текста не показаны
provenance-written-from = откуда: { $place }
provenance-none-printed = не напечатано
# $language (language-name), $by (who translated it)
statement-translation = Язык: { $language }; перевод: { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] Перевод; оригинал: { $source }.
   *[other] Перевод; оригинал: { $source }; кто перевёл: { $by }.
}
source-translates-beside = Сначала стоит каждый абзац оригинала, рядом с ним или под ним — перевод.
source-translates-apart = Рядом друг с другом эти тексты здесь не поставлены.
# $sources (references, with links)
source-translated-in = Перевод: { $sources }.
provenance-translated-from = язык оригинала: { $language }
provenance-translation-not-known = перевод ли это, неизвестно
provenance-kept-on = дата сохранения: { $day }
provenance-received-on = когда: { $day }
provenance-received-by = кем: { $who }
provenance-not-held = не имеется
provenance-held = имеется, хранится без изменений{ $encoding ->
    [none] {""}
   *[other] , кодировка: { $encoding }
}; контрольная сумма проверяется при каждой сборке этих страниц
provenance-digest = SHA-256
provenance-file = файл в том виде, в каком он собран
provenance-file-as-text = файл в том виде, в каком он собран, байт в байт, под именем, при котором браузеры показывают его как текст
provenance-read-by = прочитан из исходного файла программой { $program }; слова здесь с ним сверены
provenance-nothing = ничего
provenance-line = строка { $line }: { $why }
provenance-lines = строки { $first }–{ $last }: { $why }
provenance-not-reproduced = не воспроизводится
provenance-caption = напечатанная подпись { $words }
provenance-credit = указание авторства { $words }
provenance-shows = показано: { $who }
provenance-grade-letter = { $grade ->
    [a] A, полностью надёжен
    [b] B, обычно надёжен
    [c] C, довольно надёжен
    [d] D, обычно ненадёжен
    [e] E, ненадёжен
   *[f] F, надёжность оценить невозможно
}
provenance-the-editor = редактор
provenance-graded = { $grade } (шкала Адмиралтейства); чья оценка: { $judge }
provenance-graded-on = дата оценки: { $day }
provenance-corrected = исправлен издателем
provenance-retracted = отозван издателем; его высказывания не учитываются
provenance-replaced = заменён другим источником; его высказывания не учитываются
provenance-since = начиная с даты: { $day }
provenance-replaced-by = новый источник: { $source }

## Страницы источников: кто в нём есть и что о нём говорится

part-speaker = говорящий
part-reported = говорит, в передаче другого говорящего
part-accused = обвиняемая сторона, { $modes }
part-mode = { $mode ->
    [described] по описанию
    [implied] косвенно
    [interpreted] по толкованию
   *[named] по имени
}
part-publisher = издатель
part-pictured = на изображении
part-mentioned = упоминание
backlink-speaker-unknown = Неустановленное лицо
backlink-cites-source = { $who } приводит этот источник в доказательство ({ $source }, { $statement }).
backlink-cites-statement = { $who } приводит в доказательство { $cited } ({ $source }, { $statement }).
backlink-allegation = Утверждение: { $allegation }; оно касается: { $statement }.
backlink-kind = { $kind ->
    [actor] действующее лицо
    [allegation] утверждение
    [page] страница
   *[source] источник
}

## Страницы источников: их списки

sources-summary = Все документы, которые имеются в досье, начиная с новейших.
count-documents = { $count ->
    [0] ни одного документа
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документов
}
sources-held = { count-documents }{ $gone ->
    [0] {""}
   *[other] , из них больше не действуют: { $gone }
}
source-line-publisher-not-known = Издатель неизвестен
source-line-publisher = { $publisher }, { $kind }{ $language ->
    [none] {""}
   *[other] , язык: { $language }
}.
source-line-date = { $printed ->
    [none] { $day }
   *[other] Напечатано: { $printed }; { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis }).
}
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [one] {" "}({ $speakers } говорящий)
    [few] {" "}({ $speakers } говорящих)
    [many] {" "}({ $speakers } говорящих)
   *[other] {" "}({ $speakers } говорящих)
}{ $counts ->
    [no] { $count ->
        [one] , не учитывается
        [few] , не учитываются
        [many] , не учитываются
       *[other] , не учитываются
    }
   *[yes] {""}
}; { $paragraphs }.
source-line-fate = { $fate ->
    [corrected] Исправлен издателем
    [retracted] Отозван издателем
   *[replaced] Заменён другим источником
}{ $precision ->
    [day] {" "}({ $day })
    [period] {" "}({ $day })
   *[none] {""}
}

## Хронология

timeline-by-day = По дням
timeline-in-order = По порядку
timeline-note-lead = Три даты, каждая отдельно.
timeline-note = Когда что-то сказано; когда это напечатано; и какой день за это принят, с указанием причины. Волнистым подчёркиванием отмечен день, который выведен или известен лишь в границах.
timeline-note-span = События с промежутком стоят там, где приходится их последний день.
timeline-undated = Без дня
timeline-acts = Предполагаемые действия
timeline-acts-caption = Время, о котором говорят утверждения. Его называют говорящие, и место событий выше от него не зависит.
column-alleged = Что утверждается
timeline-corrections-caption = Изменения в том, что опубликовано в этом досье.
timeline-kicker = Хронология
column-time = Время
column-of = К чему
timeline-corrections-more = И { count-others } — на страницах, к которым они относятся.
timeline-key-stated = день указан или отсчитан от указанного дня
timeline-key-open = день выведен или известен лишь в границах
timeline-key-span = в пределах этого промежутка
timeline-key-printed = напечатано

## Хронология: что стоит над ней

timeline-title = Что и когда сказано
timeline-summary = Случаи высказывания и публикации по порядку: день, как напечатано, день, как принято, и почему.
timeline-occasions = { number-in-words } { $count ->
    [0] случая
    [one] случай
    [few] случая
    [many] случаев
   *[other] случаев
} высказывания и публикации{ $gone ->
    [0] {""}
    [one] , ещё { $gone } отозван и не учитывается
    [few] , ещё { $gone } отозваны и не учитываются
    [many] , ещё { $gone } отозваны и не учитываются
   *[other] , ещё { $gone } отозваны и не учитываются
}
timeline-placed = Место определяется днём, когда что-то сказано или напечатано, и никогда — днём предполагаемого действия.
timeline-days = { $stated ->
    [0] Ни один день не указан
    [one] { $stated } день указан или отсчитан от указанного дня
    [few] { $stated } дня указаны или отсчитаны от указанного дня
    [many] { $stated } дней указано или отсчитано от указанного дня
   *[other] { $stated } дней указано или отсчитано от указанного дня
}; { $bounded ->
    [0] выведенных или известных лишь в границах нет
    [one] { $bounded } выведен или известен лишь в границах
    [few] { $bounded } выведены или известны лишь в границах
    [many] { $bounded } выведены или известны лишь в границах
   *[other] { $bounded } выведены или известны лишь в границах
}{ $undated ->
    [0] {""}
    [one] ; для { $undated } случая день не назван
    [few] ; для { $undated } случаев день не назван
    [many] ; для { $undated } случаев день не назван
   *[other] ; для { $undated } случаев день не назван
}.

## Хронология: что происходит

event-publisher-unknown = Неизвестный издатель
event-speaker-unknown = Неустановленное лицо
event-somebody = Неустановленное лицо
event-another-speaker = другой говорящий
event-publishes = { $who } публикует { $document }
event-corrects = { $who } исправляет { $document }
event-retracts = { $who } отзывает { $document }
event-replaced = { $who } публикует { $document }; теперь источник заменён другим
event-told = говорит { $who }, в передаче: { $outer }
event-speaks = { $who } говорит{ $to ->
    [0] {""}
   *[other] ; кому: { $to }
}{ $place ->
    [none] {""}
   *[other] ; место: { $place }
}{ $occasion ->
    [none] {""}
   *[other] ; повод: { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] ; не указано, { $unknown }
}{ $tellers ->
    [0] {""}
   *[other] ; в передаче: { $tellers }
}
event-unknown = { $what ->
    [to] кому
    [place] где
   *[occasion] по какому поводу
}
event-statements = ({ $statements })
event-located-only = только найдено: { $statements }
event-also-located = также найдено: { $statements }
event-in-source = источник: { $source }
event-fate = { $fate ->
    [corrected] Источник исправлен издателем
    [retracted] Источник отозван издателем
   *[replaced] Источник заменён другим
}{ $precision ->
    [day] {" "}({ $day })
    [period] {" "}({ $day })
   *[none] {""}
}{ $counts ->
    [no] ; не учитывается
   *[yes] {""}
}
timeline-acts-more = { $count ->
    [one] Время есть ещё у { $count } утверждения.
    [few] Время есть ещё у { $count } утверждений.
    [many] Время есть ещё у { $count } утверждений.
   *[other] Время есть ещё у { $count } утверждений.
}
timeline-acts-unknown = { $count ->
    [0] Нет утверждений, у которых время предполагаемого действия не указано.
    [one] У { $count } утверждения время предполагаемого действия не указано.
    [few] У { $count } утверждений время предполагаемого действия не указано.
    [many] У { $count } утверждений время предполагаемого действия не указано.
   *[other] У { $count } утверждений время предполагаемого действия не указано.
}

## Хронология: график дней

chart-days-label = { $count ->
    [1] { $count } событие по дням: { $first } — { $last }. Это же событие приведено ниже.
    [one] { $count } событие по дням: { $first } — { $last }. Эти же события приведены ниже.
    [few] { $count } события по дням: { $first } — { $last }. Эти же события приведены ниже.
    [many] { $count } событий по дням: { $first } — { $last }. Эти же события приведены ниже.
   *[other] { $count } событий по дням: { $first } — { $last }. Эти же события приведены ниже.
}
chart-event = { $number }: { $title }
chart-lane-publishes = { $who } публикует
chart-lane-publisher-unknown = Издатель неизвестен
chart-lane-not-identified = Не установлено
chart-tells-of = о событиях: { $events }
chart-span = { $first }–{ $last }
chart-told = в передаче: { $outer }
chart-unknown = не указано, { $unknown }
chart-place = место: { $place }
chart-to = кому: { $to }

## Что не показано и чего здесь нет

withheld-kicker = Не показано
withheld-some = Часть этого досье не показана. Числа относятся к этому выпуску; то, что подсчитано, нигде на этом сайте не названо.
withheld-none = В этом досье показано всё.
withheld-by-reason = По причинам
column-reason = Причина
column-how-many = Сколько
not-found-standfirst = Здесь ничего нет или больше ничего нет. Адрес, однажды данный чему-либо опубликованному, не меняется; возможно, в нём опечатка или то, что здесь было, отозвано.
not-found-ways = Куда перейти

## Что не показано и чего здесь нет: заголовки и причины

withheld-title = Что не показано
withheld-summary = Что из этого досье не показано, в числах и по причинам.
withheld-not-published = Не опубликовано
withheld-embargo = Под эмбарго
withheld-minors = { $count ->
    [1] Имя несовершеннолетнего лица, закрыто
   *[other] Имена несовершеннолетних, закрыты
}
withheld-blotted-out = Закрыто: { $why }
not-found-title = По этому адресу ничего нет
not-found-summary = По этому адресу ничего нет.

## Лента

feed-source = { $publisher }: { $title }
feed-source-with-fate = { feed-source } ({ $fate })
feed-source-summary = { $kind }; { $count ->
    [0] ни одного найденного высказывания
    [one] найдено { $count } высказывание
    [few] найдены { $count } высказывания
    [many] найдено { $count } высказываний
   *[other] найдено { $count } высказываний
}{ $counts ->
    [no] { $count ->
        [one] , не учитывается
        [few] , не учитываются
        [many] , не учитываются
       *[other] , не учитываются
    }
   *[yes] {""}
}.
feed-status = { $fate ->
    [replaced] Заменён
    [retracted] Отозван
   *[corrected] Исправлен издателем
}: { $source }
feed-status-notice = Его уведомление: «{ $notice }»
feed-status-statements = { $count ->
    [one] { $count } высказывание в нём теперь не учитывается.
    [few] { $count } высказывания в нём теперь не учитываются.
    [many] { $count } высказываний в нём теперь не учитываются.
   *[other] { $count } высказываний в нём теперь не учитываются.
}
feed-status-allegations = { $statements ->
    [1] Оно относится
   *[other] Они относятся
} к { $count ->
    [1] утверждению
   *[other] утверждениям
}, { $allegations }.
feed-status-corrected = Он действует в том виде, в каком его исправляет издатель.
feed-status-fallen = Он больше не действует.
feed-taken-back = Слова взяты назад ({ $who }) в части утверждения, { $allegations }
feed-taken-back-summary = Источник — { $source }; взятое назад не учитывается.
headline = { $attribution } { $clause }
feed-allegation-summary = Что найдено и кому приписывается, и что неизвестно. Оценки этому здесь не даётся.
feed-correction = Исправление: { $allegation }
feed-source-correction = Исправление того, что здесь сказано об источнике: { $source }

## Для программ, которые читают страницы

comment-for = { $outcome }; обвиняемая сторона: { $accused }
amended-fate = { CAPITAL($fate) }
amended-correction = { $was ->
    [none] Слова удалены.
   *[other] Было: «{ $was }».
} Стало: «{ $now }». Почему: { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## Состояние досье

# $day (a date)
frame-as-of = по состоянию на { $day }

## Что неизвестно

unknowns-title = Чего это досье не знает
unknowns-summary = Открытые вопросы, ответы, которые искали и не нашли, что не указано, и о чём сообщается, но чего здесь нет.
unknowns-standfirst = Четыре вида незнания, каждый отдельно: вопросы, которые источники оставляют открытыми; ответы, которые искали и не нашли; то, чего документы не указывают; и то, о чём они сообщают, но чего здесь нет.
unknowns-open = Открытые вопросы
unknowns-open-note = По утверждениям, в порядке досье. Спрашивают о сведениях, а не обвиняемую сторону.
unknowns-asked-of = Утверждение { $number }, кто говорит: { $names } —
unknowns-looked = Искали и не нашли
unknowns-looked-caption = Ответы на утверждения. Это описание поиска, а не сторон.
unknowns-to-allegation = На утверждение
unknowns-stated = Не указано
unknowns-stated-note = Редакция искала это и нигде не нашла указанным.
unknowns-held = Сообщается, но здесь нет
unknowns-send = Тот, у кого это есть, может прислать.
unknowns-nothing = Ничего такого не записано.
pages-of-unknowns = Страницы того, что неизвестно
count-open-questions = { $count ->
    [0] ни одного открытого вопроса
    [one] { $count } открытый вопрос
    [few] { $count } открытых вопроса
    [many] { $count } открытых вопросов
   *[other] { $count } открытого вопроса
}
count-looked-for = { $count ->
    [0] ни одного ответа, который искали бы напрасно
    [one] { $count } ответ искали и не нашли
    [few] { $count } ответа искали и не нашли
    [many] { $count } ответов искали и не нашли
   *[other] { $count } ответа искали и не нашли
}
count-not-stated = { $count ->
    [0] нет неуказанных сведений
    [one] { $count } сведение не указано
    [few] { $count } сведения не указаны
    [many] { $count } сведений не указано
   *[other] { $count } сведения не указано
}
count-not-held = { $count ->
    [0] нет ничего, о чём сообщалось бы и чего здесь не было бы
   *[other] сообщается, но здесь нет: { $count }
}
unknowns-values = { $count ->
    [one] { $count } сведение
    [few] { $count } сведения
    [many] { $count } сведений
   *[other] { $count } сведения
}
unknowns-of-statements = { $source }: { $statements }
unknowns-term = { $term ->
    [published] День публикации
    [publisher] Издатель
    [author] Автор
    [language] Язык
    [translated-from] Язык до перевода
    [address] Адрес
    [updated] День изменения самого документа
    [collected-on] День получения
    [collected-by] Кем получено
    [collected-how] Как получено
    [copied-on] День копии в другом месте
    [holder] Правообладатель
    [status-on] День действия издателя
    [speaker] Кто говорит
    [said] День, когда сказано
    [to] Кому сказано
    [occasion] Повод
    [place] Место
    [answering] На какой вопрос ответ
    [way] Через кого дошли слова
    [inserted] Кто вставил слова
    [told-speaker] Чьи слова пересказаны
    [told-on] День пересказанных слов
    [accused] Кого обвиняют
    [period] Время предполагаемых действий
    [assessment] Оценка
    [reply-by] Кто ответил
    [reply-on] День ответа
    [living] Живо ли лицо
    [principal] От чьего имени говорят
   *[other] Другие сведения
}
not-held-passed = { $what }; источник — { $source }: { $statements }
not-held-reply = Ответ ({ $outcome }), кто ответил: { $who }; на утверждение { $allegation }
home-all-unknowns = Всё, что неизвестно

## Исправления и отзывы

corrections-title = Что изменено и почему
corrections-summary = Исправления и отзывы, сначала новые, со словами до и после.
corrections-standfirst = Каждое изменение того, что говорит это досье, сначала новое, со словами до и после. Отзыв — действие самого источника: издатель больше за него не стоит.
corrections-none = Ничего из опубликованного здесь не исправляли, и ни издатели, ни говорившие ничего не отзывали.
corrections-acts = { $count ->
    [one] { $count } изменение издателя или говорившего
    [few] { $count } изменения издателей или говоривших
    [many] { $count } изменений издателей или говоривших
   *[other] { $count } изменения издателей или говоривших
}
corrections-kind = { $kind ->
    [corrected] Исправлено издателем
    [retracted] Отзыв
    [replaced] Замена
    [taken-back] Слова взяты назад
   *[correction] Исправление
}
corrections-no-day = День не записан
corrections-was = Было
corrections-is = Стало
corrections-with-source = С его высказываниями
corrections-without-source = Без них
corrections-origins = Независимых первоисточников у утверждения { $number }: было { $before }, стало { $now }.
corrections-on = Видно здесь: { $pages }.
pages-of-corrections = Страницы исправлений

## Что не показано: что значат причины

redacted-minor = имя несовершеннолетнего
withheld-few = меньше трёх
column-means = Что значит причина
withheld-means-draft = не предназначено для публикации, совсем или пока
withheld-means-embargo = по договорённости с источником или в ожидании ответа
withheld-means-minor = ребёнка здесь никогда не называют
withheld-means-blotted = вместо слов стоит знак, который называет эту причину
withheld-unchanged-lead = Чего это не меняет.
withheld-unchanged = То, что не опубликовано, не входит ни в одно число, состояние, список или поиск на этих страницах. Где закрыты только слова, высказывание, в котором они стоят, показано и учитывается как любое другое.
withheld-few-note = Число меньше трёх не называется, кроме «нет».

## Лента: что поступило

feed-source-dated = { $kind }, { $day }
feed-source-speakers = Чьи слова: { $names }.
feed-allegation-asserted = { $count ->
    [0] ни одно высказывание этого не утверждает
    [one] это утверждает { $count } высказывание
    [few] это утверждают { $count } высказывания
    [many] это утверждают { $count } высказываний
   *[other] это утверждают { $count } высказывания
}
feed-actor-accused = { $count ->
    [0] обвиняемая сторона ни в одном утверждении
    [one] обвиняемая сторона в { $count } утверждении
   *[other] обвиняемая сторона в { $count } утверждениях
}

## Печатное издание

print-kicker = Печатное издание
print-summary = Всё досье одним документом, с пронумерованными приложениями.
print-volume = том { $number } из { $all }
print-version = версия { $version }
print-note = Это издание содержит { $allegations } так, как о них сообщают, каждое со всеми относящимися к нему высказываниями, и { $sources } как пронумерованные приложения, насколько их можно показать. Оно не устанавливает, верно или неверно какое-либо утверждение. Обвинение не есть доказательство. Место приводят так: «приложение 1, строка 23»; строки нумеруются при сборке досье и одинаковы в каждом экземпляре этой версии.
print-exhibits = Приложения
print-document = Документ
print-held-as = Как хранится
print-lines = Строки
print-digest-withheld = контрольная сумма не показана: слова в нём закрыты
print-not-held = Упомянуто в приложениях, но здесь нет
print-nothing-not-held = Ничего такого не записано.
print-contents = Содержание
print-range-allegations = { $span ->
    [one] Утверждение { $first }
   *[many] Утверждения с { $first } по { $last }
}
print-range-exhibits = { $span ->
    [one] Приложение { $first }
   *[many] Приложения с { $first } по { $last }
}
print-exhibit = Приложение
print-place = приложение { $exhibit }, { $span ->
    [one] строка { $first }
   *[many] строки с { $first } по { $last }
}
print-place-exhibit = приложение { $exhibit }
print-continued = продолжение
print-without-lines = Высказывания, у которых здесь нет своей строки
print-accused = Обвиняемая сторона
print-more-replies = ещё на его странице: { $count }
print-more-not-held = ещё в списке того, что неизвестно: { $count }
print-hash-note = Номера строк и контрольные суммы можно проверить по файлам этой версии.
## Поиск: поле на каждой странице, страница поиска и слова её скрипта

search-title = Поиск
search-summary = Поиск по утверждениям, действующим лицам, отрывкам и источникам.
# $sources, $statements, $allegations, $actors
search-label = Слова, имя в любом написании или «словосочетание» — в досье: { $sources }, { $statements }, { $allegations }, { $actors }
search-enter = Enter
search-escape = Esc
search-key-field = к этому полю
search-key-move = по ответам
search-key-open = открывает ответ
search-key-back = обратно к полю
search-without-script = Поиск по словам идёт в браузере читателя и требует JavaScript, который здесь выключен. Все остальные страницы полны и без него, а всё, что нашёл бы поиск, есть в этих списках.
search-ways = Другие пути
search-allegations = Утверждения
search-actors = Действующие лица
search-passages = Отрывки
search-sources = Источники
# $count
search-answers = { $count ->
    [0] Ни одного ответа
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
search-found = {"{answers}"} на запрос «{"{words}"}».
search-found-all = {"{answers}"}.
search-limits = Только где: {"{limits}"}.
search-drop = Без этих ограничений: {"{answers}"}
search-nearest = сначала те, где слова ближе друг к другу
search-all = все: {"{count}"}
search-more = Ещё
search-none = нет
search-also = напечатано также: {"{names}"}
search-uncited = в абзаце, который не входит ни в одно высказывание
search-nothing = Ничего не найдено
search-nothing-has = Ни в одном утверждении, имени, отрывке или источнике всего этого нет.
search-near = Близко по написанию:
search-less = Без одного слова:
search-meaning-heading = Что это значит.
search-meaning = Что этих слов нет в том, что здесь собрано. Это не значит, что их никто не говорил.
search-common = Не учтено, так как встречается почти везде: {"{words}"}.
search-scope = Имена находятся в любом учтённом написании и без диакритических знаков. Поиск охватывает заголовки, имена, высказывания, абзацы и примечания.
search-narrow = Сузить ответы
search-kind = Вид
search-verb = Отношение к утверждению
search-standing = Состояние
search-speaker = Говорящий
search-publisher = Издатель
search-year = Год
search-language = Язык
search-any = любой
search-from = с
search-to = по
search-failed = Часть данных для поиска не удалось прочитать. Обновите страницу, чтобы попробовать снова.
search-withdrawn = не учитывается
search-located-only = не относится ни к одному утверждению
# $allegations
search-accused = обвиняемая сторона: { $allegations }
# $names, $status, $origins
search-allegation = Кто говорит: { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] ни одного случая
    [one] { $count } случай
    [few] { $count } случая
    [many] { $count } случаев
   *[other] { $count } случая
}
timeline-index-title = Что и когда было сказано и о каком времени
timeline-index-summary = Случаи высказываний и публикаций по месяцам и месяцы действий, о которых идёт речь.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = Над линией — месяцы, в которые что-то было сказано или напечатано: { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}Под ней — месяцы, в которые, по утверждениям, происходили действия.
} { $rest ->
    [0] Каждый случай стоит в столбце.
    [one] Ещё для { $rest } случая месяц неизвестен; его нет ни в одном столбце.
    [few] Ещё для { $rest } случаев месяц неизвестен; их нет ни в одном столбце.
    [many] Ещё для { $rest } случаев месяц неизвестен; их нет ни в одном столбце.
   *[other] Ещё для { $rest } случая месяц неизвестен; их нет ни в одном столбце.
}
timeline-years = По годам и месяцам
timeline-in-figures = В цифрах
timeline-figures-caption = Случаи и действия, о которых идёт речь, по годам
column-year = Год
column-occasions = Случаи с днём или месяцем
column-printed = Из них напечатано
column-within-year = В течение года, месяц неизвестен
column-latest = Не позднее этого года
column-acts = Действия этого года по утверждениям
timeline-no-day = Ни в одном столбце
timeline-long-acts = Действия за более долгие сроки по утверждениям
timeline-way-year = только год
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }, на страницах своих годов, после декабря
timeline-way-latest = только последний возможный день
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }, по году этого дня в таблице выше; ничто не печатают раньше, чем оно сказано
timeline-way-span = первый возможный день или больше года
timeline-way-nothing = ничего
# $year, $occasions (count-occasions)
timeline-year = { $year }: { $occasions }
# $number of $all
timeline-year-of = год { $number } из { $all }
timeline-year-standfirst = Одна строка на каждый случай, когда что-то было сказано или напечатано, по его дню, с номерами утверждений, к которым он относится. То, что, по утверждениям, происходило в том же месяце, стоит рядом, отдельно.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] Ещё { $count } случай был в { $year } году или раньше.
    [few] Ещё { $count } случая были в { $year } году или раньше.
    [many] Ещё { $count } случаев были в { $year } году или раньше.
   *[other] Ещё { $count } случая были в { $year } году или раньше.
}
# $year
timeline-within-year = { $year }, месяц неизвестен
timeline-acts-of-month = Действия этого месяца по утверждениям
timeline-acts-of-year = Действия этого года, по утверждениям
# $year
timeline-latest = Не позднее { $year } года
timeline-latest-standfirst = Об этих случаях известен только последний возможный день: указанный или тот, когда источник был напечатан. Они стоят в порядке этого дня и ни в одном столбце.
timeline-spans = Начиная с какого-то дня или в течение более чем года
timeline-spans-standfirst = Случаи, о которых известен первый возможный день или срок больше года. По столбцам они не распределены.
timeline-unknown = Без какого-либо дня
timeline-unknown-standfirst = Случаи, день которых неизвестен и о которых сообщают источники без даты.
# $what
timeline-part-summary = Хронология: { $what }.
timeline-year-before = Предыдущий год
timeline-year-after = Следующий год
timeline-all-years = Все годы
timeline-years-above = Годы, над списком
timeline-years-below = Годы, под списком
timeline-nothing-said = Из имеющегося ничто не было сказано или напечатано в это время.
timeline-key-spoken = сказано
months-said = сказано
# $count
months-acts = { $count ->
    [0] нет действий
    [one] { $count } действие
    [few] { $count } действия
    [many] { $count } действий
   *[other] { $count } действия
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] , { $acts } действие
    [few] , { $acts } действия
    [many] , { $acts } действий
   *[other] , { $acts } действия
}
# $most (of the tallest bar)
months-key-said = сказано или напечатано за месяц; самый высокий — { $most }
months-key-strip = сказано или напечатано
months-key-acts = действия месяца по утверждениям
months-caption = Двенадцать столбцов в году, первый — январь. У двух сторон свои масштабы. Высокий столбец — это много слов, а не много доказательств. Срок больше месяца не стоит ни в одном столбце.
# $who, $documents (count-documents)
event-publishes-several = { $who } публикует: { $documents }
pages-of-timeline = Страницы хронологии

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }, над списком
pages-of-sources = Страницы источников
pages-of-facets = Страницы этого списка
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading }: { $count }.
actors-letters-below = Первые буквы имён, под списком
facets-by = По содержанию
facets-of-allegations = Утверждения по содержанию
facets-of-sources = Источники по содержанию
facets-standing = Состояние
facets-accused = Обвиняемая сторона
facets-topic = Тема
facets-first-said = Впервые сказано
facets-published = Опубликовано
facets-publisher = Издатель
facets-language = Язык
facets-by-standing = Утверждения по состоянию
facets-by-accused = Утверждения по тому, кого обвиняют
facets-by-first-said = Утверждения по годам
facets-by-published = Источники по годам
facets-by-publisher = Источники по издателям
facets-by-language = Источники по языкам
# $count
facets-all = все: { $count }
# $count
facets-in-all = Всего { $count }
# $heading, $count
facets-summary = { $heading }: всего { $count }.
facets-caution = Числа считают то, что здесь имеется. Они никого не ставят по местам.
facets-all-allegations = все утверждения
facets-all-sources = все источники
# $group (such as facets-by-standing), $facet
facet-title = { $group }: { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = убрать
# $standing
facet-standing = { $standing ->
    [one-origin] один независимый первоисточник
    [several-origins] два или больше независимых первоисточников
    [adjudicated] установлено судом
    [denied] отрицается обвиняемой стороной или от её имени
    [disputed] оспаривается
    [qualified] с оговоркой
    [replied] ответ имеется
    [no-reply] ответа нет
    [withdrawn] высказывание отозвано
   *[uncontested] высказываний против не зафиксировано
}
facet-year-unknown = год неизвестен
facet-note-first-said = Год — это год последнего дня, когда могли быть сказаны первые учитываемые слова.
facet-note-accused = «Обвиняемая сторона» — это роль в предложении, которое кто-то сказал.
orders-label = По порядку:
order-dossier = досье
order-newest = новизны
order-newest-long = сначала то, что впервые сказано позже всего
order-newest-heading = Утверждения, сначала новые
order-origins = числа независимых первоисточников
order-origins-long = по числу независимых первоисточников, сначала наибольшее
order-origins-heading = Утверждения по независимым первоисточникам
order-denied = числа отрицаний
order-denied-long = по числу высказываний, которые их оспаривают, отрицают или берут назад, сначала наибольшее
order-denied-heading = Утверждения по числу отрицаний
contents-label = На этой странице
speaking-verbs = Высказывания по тому, что делают их слова
# $name, $verb (such as verb-denies)
speaking-title = { $name }: { $verb }
# $meaning (of the verb)
speaking-caution = Высказывания, учитываемое отношение которых к утверждению таково: { $meaning }; в порядке времени. Отозванное стоит на странице говорящего.
## Цитирование, карточки, ссылки

sidenote-allegation-number = ({ $number })
sidenote-allegation-again = утверждение { $number }
sidenote-day-not-recorded = День высказывания не записан.
source-brief-day = день высказывания: { $day }{ $basis ->
    [inferred] , выведено
    [unknown] , откуда он известен, не записано
   *[stated] {""}
}, если в примечании не сказано иное
cite-what-actor = участник { $id }
cite-source = «{ $title }». { $reference }. Как хранится в: { $site }{ $version ->
    [none] {""}
   *[other] , версия от { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = Вся запись
card-caution-allegation = Здесь передано утверждение; это досье не говорит, верно ли оно.
card-caution-source = Это слова, как их печатает источник; это досье не говорит, верны ли они.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest }: { $who }
drawn-cut = Заголовок не помещается на этой картинке; целиком он на своей странице.
drawn-caution-actor = Запись в этом досье — не утверждение.
script-light = Светлая страница
script-dark = Тёмная страница
script-copy-reference = Скопировать ссылку
script-copy = Скопировать
script-copied = Скопировано
script-close = Закрыть
script-quote = цитировать
script-quote-label = Привести высказывание { $label } со ссылкой
quote-heading = Привести { $label } со ссылкой
quote-permalink = Постоянный адрес
quote-at-the-publisher = У издателя
quote-there = это место там, где оно опубликовано
quote-copies = Копия в архиве
quote-embed = Для встраивания
quote-card = карточка без скриптов
quote-version-of = версия от { $day } ({ $version })
quote-version = версия { $version }
quote-plain = { $quote } — { $who }; { $place }. { $site }, { $version }, { $address }
quote-record = { $quote } — { $who }; { $place }
