### العربية (Arabic, Modern Standard).
###
### The words of the interface, by Fluent's rules (projectfluent.org/fluent/guide). Made from the English file; no reader
### of the language has reviewed it.
###
### Glossary of fixed terms:
###   dossier            الملف                     allegation         ادعاء (ادعاءات)
###   accused            موجَّه إليه ادعاء (never متهم)  is reported as saying that   نُقل عن … أنّ
###   statement          قول (أقوال)               speaker            متحدث (متحدثون)
###   principal          جهة متحدَّث باسمها         speaks for         الكلام باسم
###   actor, party       طرف (أطراف)               outlet             وسيلة إعلام
###   source             مصدر (مصادر)              origin (of words)  أصل (أصول)
###   publisher          ناشر                      document           وثيقة
###   reply              رد (ردود)                 denial             نفي
###   retraction         سحب (of a source)         withdrawn          مسحوب
###   taken back         تراجع (of a speaker)      replaced           مستبدَل
###   correction         تصحيح                     evidence           دليل (أدلة)
###   basis              أساس                      held               محفوظ
###   located            محدَّد الموضع              standing           الوضع
###   status             الحالة                    to assert          طرح
###   to find            خلص إلى                   to support         دعم
###   to presuppose      افترض ضمنًا                to qualify         قيّد
###   to dispute         شكّك في                    to repeat          كرّر
###   to corroborate     عزّز                       adjudicated        صدر فيه حكم
###   original file      الملف الرقمي الأصلي       provenance         بيانات المصدر
###   counts for nothing لا يُحتسب                  to bear on         يتصل بـ
###
### Titles of allegations begin with «أنّ …». Counted nouns stand in the nominative wherever they are arguments (after a colon,
### as a subject); names follow free-standing words only, so that nothing is attached to them.

# By which locale of CLDR days, numbers and lists are written, where `language` names no region.
-locale = ar
-sort-articles = {""}
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي

## التواريخ

# $date (a date in words), $time
date-with-time = { $date }، { $time }
# $dates (several, with semicolons between them)
date-one-of = أحد هذه التواريخ: { $dates }
date-all-of = { $dates }
date-before = في { $date } أو قبل ذلك
date-after = في { $date } أو بعد ذلك
date-from = ابتداءً من { $date }، والنهاية غير معروفة
date-to = حتى { $date }، والبداية غير معروفة
date-between = من { $start } إلى { $end }
date-unknown = غير معروف
date-about = نحو { $date }
date-perhaps-about = ربما نحو { $date }
date-uncertain = { $date }، غير مؤكد
date-year-not-stated = السنة غير مذكورة
date-month-not-stated = الشهر غير مذكور
# $date (within a year), $year
date-in-year = { $date } { $year }
date-in-no-year = { $date }، السنة غير مذكورة
date-decade = عقد { $year }
date-day-of = { $day } { $month }
date-some-day-of = يوم من { $month }
# $number of EDTF: 21 to 24 are seasons, what lies above are quarters and the like
date-part-of-year = { $number ->
    [21] ربيع
    [22] صيف
    [23] خريف
    [24] شتاء
   *[other] الفترة { $number }
}

date-not-known = التاريخ غير معروف
day-not-known = اليوم غير معروف
day-none = لا يوم له
# $words: those of the source
date-printed = مطبوع بصيغة «{ $words }»
# $way in which a day of speaking is known
date-basis = { $way ->
    [stated] مذكور في المصدر
    [inferred] مستنتَج؛ لا يذكره المصدر
    [published] محسوب من تاريخ النشر
    [said] محسوب من يوم الكلام
    [statement] محسوب من قول آخر
   *[unknown] طريقة معرفته غير مسجلة
}

## ما يُعرف أنه غير معروف، وما يُعرف أنه غير موجود

value-none = لا يوجد
value-not-stated = غير مذكور
value-not-known = غير معروف

## الأعداد: الصفر كلمة في الجُمل

count-sources = { $count ->
    [0] لا مصدر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
count-speakers = { $count ->
    [0] لا متحدث
    [one] متحدث واحد
    [two] متحدثان
    [few] { $count } متحدثين
    [many] { $count } متحدثًا
   *[other] { $count } متحدث
}
count-other-speakers = { $count ->
    [0] لا متحدث آخر
    [one] متحدث آخر واحد
    [two] متحدثان آخران
    [few] { $count } متحدثين آخرين
    [many] { $count } متحدثًا آخر
   *[other] { $count } متحدث آخر
}
count-governments = { $count ->
    [0] لا حكومة
    [one] حكومة واحدة
    [two] حكومتان
    [few] { $count } حكومات
    [many] { $count } حكومة
   *[other] { $count } حكومة
}
count-principals = { $count ->
    [0] لا جهة متحدَّثًا باسمها
    [one] جهة واحدة متحدَّث باسمها
    [two] جهتان متحدَّث باسمهما
    [few] { $count } جهات متحدَّث باسمها
    [many] { $count } جهة متحدَّثًا باسمها
   *[other] { $count } جهة متحدَّث باسمها
}
count-outlets = { $count ->
    [0] لا وسيلة إعلام
    [one] وسيلة إعلام واحدة
    [two] وسيلتا إعلام
    [few] { $count } وسائل إعلام
    [many] { $count } وسيلة إعلام
   *[other] { $count } وسيلة إعلام
}
count-origins = { $count ->
    [0] لا أصل مستقل
    [one] أصل مستقل واحد
    [two] أصلان مستقلان
    [few] { $count } أصول مستقلة
    [many] { $count } أصلًا مستقلًا
   *[other] { $count } أصل مستقل
}
count-statements = { $count ->
    [0] لا قول
    [one] قول واحد
    [two] قولان
    [few] { $count } أقوال
    [many] { $count } قولًا
   *[other] { $count } قول
}
count-statements-withdrawn = { $count ->
    [0] لا قول مسحوبًا
    [one] قول واحد مسحوب
    [two] قولان مسحوبان
    [few] { $count } أقوال مسحوبة
    [many] { $count } قولًا مسحوبًا
   *[other] { $count } قول مسحوب
}
count-allegations = { $count ->
    [0] لا ادعاء
    [one] ادعاء واحد
    [two] ادعاءان
    [few] { $count } ادعاءات
    [many] { $count } ادعاءً
   *[other] { $count } ادعاء
}
count-allegations-withdrawn = { $count ->
    [0] لا ادعاء مسحوبًا
    [one] ادعاء واحد مسحوب
    [two] ادعاءان مسحوبان
    [few] { $count } ادعاءات مسحوبة
    [many] { $count } ادعاءً مسحوبًا
   *[other] { $count } ادعاء مسحوب
}
count-evidence-held = { $count ->
    [0] لا دليل مُفصَحًا عنه
    [one] دليل واحد محفوظ مما استُشهد به
    [two] دليلان محفوظان مما استُشهد به
    [few] { $count } أدلة محفوظة مما استُشهد به
    [many] { $count } دليلًا محفوظًا مما استُشهد به
   *[other] { $count } دليل محفوظ مما استُشهد به
}
# $count speakers of the allegation itself
count-own-speakers = { $count ->
    [zero] { $count } متحدث من أصحابه
    [one] متحدث واحد من أصحابه
    [two] متحدثان من أصحابه
    [few] { $count } متحدثين من أصحابه
    [many] { $count } متحدثًا من أصحابه
   *[other] { $count } متحدث من أصحابه
}
count-paragraphs = { $count ->
    [0] لا فقرة
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
}
count-other-statements = { $count ->
    [0] لا قول آخر
    [one] قول آخر واحد
    [two] قولان آخران
    [few] { $count } أقوال أخرى
    [many] { $count } قولًا آخر
   *[other] { $count } قول آخر
}
count-other-forms = { $count ->
    [0] لا صيغة أخرى
    [one] صيغة أخرى واحدة
    [two] صيغتان أخريان
    [few] { $count } صيغ أخرى
    [many] { $count } صيغة أخرى
   *[other] { $count } صيغة أخرى
}
# Of persons and of things, after every preposition: hence a form without gender and case
count-others = { $count ->
    [0] لا آخر
    [one] واحد آخر
    [two] عدد آخر ({ $count })
    [few] عدد آخر ({ $count })
    [many] عدد آخر ({ $count })
   *[other] عدد آخر ({ $count })
}
count-replies = { $count ->
    [0] لا رد
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
    [many] { $count } ردًّا
   *[other] { $count } رد
}

## في صف

# Between parts of a row
series-separator = {"؛ "}
# Between sentences
sentence-separator = {" "}
# $parts, with one of the two between them
series = { $parts }
# $words, as a sentence of their own
sentence = { CAPITAL($words) }.
# $count of $all
count-of = { $count } من { $all }

## مفردات النموذج

# $kind of claim
claim-kind = { $kind ->
    [motive] دافع
    [interpretation] تفسير
    [prediction] توقّع
    [opinion] رأي
    [self-description] وصف للذات
   *[factual] متعلق بوقائع
}
# $kind of actor
actor-kind = { $kind ->
    [organization] منظمة
    [public-body] هيئة عامة
    [media] وسيلة إعلام
    [state] دولة
    [group] جماعة
   *[person] شخص
}
# $mode in which words pick somebody out, after a name
accused-mode = { $mode ->
    [described] بالوصف
    [implied] ضمنًا
    [interpreted] بالتفسير
   *[named] بالاسم
}
actor-described-only = بالوصف لا بالاسم
somebody-not-identified = شخص أو جهة من دون تحديد للهوية
accused-nobody = لا أحد
accused-somebody = شخص أو جهة من دون تسمية
accused-not-recorded = غير مسجل
# $who (names), $mode (accused-mode)
accused-by-mode = { $who }، { $mode }
said-by-nobody = لا أحد
said-by-nobody-now = لا أحد الآن
# $who (names)
said-in-part = { $who } جزئيًا
ledger-supported = مدعوم لا مطروح.
ledger-presupposed = مفترَض ضمنًا لا مطروح.
# $who (accused-by-mode in a row, or that it is nobody)
ledger-accused = موجَّه إلى: { $who }
group-somebody = ادعاءات موجَّهة إلى دولة أو هيئة أو جماعة أو شخص تعيّنه ألفاظ القول
group-unnamed = ادعاءات موجَّهة إلى شخص أو جهة لا تعيّنها ألفاظ القول
group-nobody = أقوال لا توجّه ادعاءً إلى أحد
group-with-ledger = لكل منها سجل ردود
group-without-ledger = لا يُحفظ سجل ردود؛ ويحق الرد لكل من ورد اسمه

## الأفعال: صلة القول بالادعاء

verb-asserts = طرح
# Struck, before what became of it
verb-asserts-past = طرح سابق
verb-asserts-meaning = القول به، كليًا أو جزئيًا
verb-finds = خلوص إلى نتيجة
# Struck, before what became of it
verb-finds-past = خلوص سابق إلى نتيجة
verb-finds-meaning = الخلوص إلى أن الأمر كذلك، كما تفعل المحاكم
verb-supports = دعم
# Struck, before what became of it
verb-supports-past = دعم سابق
verb-supports-meaning = إيراد ما يدعمه من دون القول به
verb-presupposes = افتراض ضمني
# Struck, before what became of it
verb-presupposes-past = افتراض ضمني سابق
verb-presupposes-meaning = أخذه على أنه مسلَّم به في سياق قول شيء آخر
verb-qualifies = تقييد
# Struck, before what became of it
verb-qualifies-past = تقييد سابق
verb-qualifies-meaning = الحدّ منه من حيث الزمن أو الأشخاص أو الدرجة
verb-disputes = تشكيك
# Struck, before what became of it
verb-disputes-past = تشكيك سابق
verb-disputes-meaning = وضعه موضع تساؤل
verb-denies = نفي
# Struck, before what became of it
verb-denies-past = نفي سابق
verb-denies-meaning = القول إن الأمر ليس كذلك
verb-retracts = تراجع
# Struck, before what became of it
verb-retracts-past = تراجع سابق
verb-retracts-meaning = الرجوع عنه
verb-repeats = تكرار
# Struck, before what became of it
verb-repeats-past = تكرار سابق
verb-repeats-meaning = إعادة نشره، كما يفعل العنوان أو الموجز
verb-context = سياق
# Struck, before what became of it
verb-context-past = سياق
verb-context-meaning = لازم لفهمه، ولا يقول عنه شيئًا
verb-located-only = محدَّد الموضع فحسب
verb-located-only-meaning = محدَّد الموضع في المصدر، ولا يتصل بأي ادعاء
verb-withdrawn = مسحوب
verb-taken-back = جرى التراجع عنه
# $words (what readers know the statement by)
statement-name-in-part = { $words }، جزئيًا
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }، { $manner }

## الأسماء والإحالات

publisher-not-known = الناشر غير معروف
# $region of a source
region = { $region ->
    [headline] العنوان
    [deck] الموجز
    [caption] تعليق الصورة
   *[body] المتن
}
# $fate of a source
source-fate = { $fate ->
    [retracted] مسحوب
    [replaced] مستبدَل
    [corrected] مصحَّح
   *[current] قائم
}
# $publisher, $date
reference = { $publisher }، { $date }
# $title, $date: where the publisher is not known
reference-by-title = «{ $title }»، { $date }
# $reference, $fate (source-fate)
reference-with-fate = { $reference } ({ $fate })
# $label of a statement, $fate (verb-withdrawn or verb-taken-back)
statement-with-fate = { $label } ({ $fate })
statement-of-source = { $label } ({ $source })
# $reference, $number (of the paragraph)
place-paragraph = { $reference }، الفقرة { $number }
# $reference, $region
place-region = { $reference }، { $region }

## كيف يورد المصدر الكلام

# $tellers (names), $publisher (a name, or the key none), $region
statement-speaker-not-identified = هوية المتحدث غير محددة
manner-not-located = غير محدَّد الموضع في المصدر
manner-quoted = مقتبس
manner-quoted-by = مقتبس، بحسب رواية { $tellers }
manner-quoted-in = مقتبس في { $region }
manner-whose = { $publisher ->
    [none] بألفاظ الناشر، لا اقتباسًا
   *[other] بألفاظ { $publisher }، لا اقتباسًا
}
# $whose (manner-whose)
manner-reported = كلام غير مباشر — { $whose }
# $whose (manner-whose), $tellers (names)
manner-reported-by = كلام غير مباشر، بحسب رواية { $tellers } — { $whose }
# $region, $whose (manner-whose)
manner-reported-in = في { $region } — { $whose }
manner-unclear = لا تبيّن علامات الاقتباس في المصدر لمن هذه الألفاظ
# $region
manner-unclear-in = في { $region } — { manner-unclear }

## حقائق القول

# $words, as a quotation
quoted = «{ $words }»
fact-to-whom = إلى مَن
fact-when = متى
fact-form = الصيغة
fact-answering = ردًّا على
fact-way = كيف وصل إلى هذه الصفحة
fact-not-stated = غير مذكور
not-stated-to-whom = لمن
not-stated-when = متى
not-stated-occasion = بأي مناسبة
not-stated-place = أين
fact-bears = ما يتصل به
fact-in-recording = الموضع في التسجيل
fact-occasion = المناسبة
fact-place = المكان
# $occasion, $place
fact-occasion-at = { $occasion }، { $place }
fact-form-own = ألفاظ المتحدث كما في الوثيقة
fact-form-direct = اقتباس مباشر
# $publisher
fact-form-reported-by = غير مباشر: نقلٌ عبر { $publisher } من دون علامات اقتباس
fact-form-reported = غير مباشر: منقول من دون علامات اقتباس
fact-form-unclear = غير واضح: لا تبيّن علامات الاقتباس في المصدر أين ينتهي الاقتباس
# $language (language-name)
fact-in-language = باللغة { $language }
# $language (language-name)
fact-translated-from = مترجم من { $language }
fact-original-language-not-stated = اللغة الأصلية غير مذكورة
fact-no-translation = ليس ترجمة
fact-basis = الأساس المذكور
# $speaker, $statement
fact-basis-statement = قول صادر عن { $speaker }، { $statement }
# $words, $held (fact-basis-statement, or a source)
fact-basis-taken-to-be = «{ $words }»، ويُعدّ المقصود: { $held }
# $words
fact-basis-words-not-disclosed = «{ $words }»، غير مُفصَح عنه
fact-basis-not-disclosed = غير مُفصَح عنه
fact-basis-stated = مذكور في المصدر
fact-basis-inferred = مستنتَج في هذا الملف
fact-words-of-another = كلام طرف آخر
# $who, $words
fact-told-here-words = { $who }، كما يُروى هنا: «{ $words }»
# $who
fact-told-here = { $who }، كما يُروى هنا
# $date
fact-said = تاريخ القول: { $date }
# $date, $apparatus (date-printed, date-basis)
fact-said-with = تاريخ القول: { $date }؛ { $apparatus }
fact-words-in-brackets = الألفاظ بين الأقواس
# $words
fact-inserted-by-speaker = «{ $words }»: استطراد من المتحدث نفسه
# $words, $publisher
fact-inserted-by = «{ $words }»: إضافة من { $publisher }
# $words
fact-inserted-by-unknown = «{ $words }»: غير مذكور إن كانت من كلام المتحدث نفسه أم مضافة

## أسماء اللغات؛ وما عداها يُعرض برمزه

# $language, by its tag
language-name = { $language ->
    [ar] العربية
    [az] الأذربيجانية
    [be] البيلاروسية
    [bg] البلغارية
    [bn] البنغالية
    [bs] البوسنية
    [ca] الكتالونية
    [cs] التشيكية
    [da] الدنماركية
    [de] الألمانية
    [el] اليونانية
    [en] الإنجليزية
    [es] الإسبانية
    [et] الإستونية
    [fa] الفارسية
    [fi] الفنلندية
    [fr] الفرنسية
    [ga] الأيرلندية
    [he] العبرية
    [hi] الهندية
    [hr] الكرواتية
    [hu] المجرية
    [hy] الأرمنية
    [id] الإندونيسية
    [it] الإيطالية
    [ja] اليابانية
    [ka] الجورجية
    [kk] الكازاخية
    [ko] الكورية
    [ku] الكردية
    [lt] الليتوانية
    [lv] اللاتفية
    [mk] المقدونية
    [nl] الهولندية
    [no] النرويجية
    [pl] البولندية
    [pt] البرتغالية
    [ro] الرومانية
    [ru] الروسية
    [sk] السلوفاكية
    [sl] السلوفينية
    [sq] الألبانية
    [sr] الصربية
    [sv] السويدية
    [sw] السواحيلية
    [tr] التركية
    [uk] الأوكرانية
    [ur] الأردية
    [vi] الفيتنامية
    [zh] الصينية
   *[other] { $language }
}

## كيف وصل الكلام إلى الصفحة

chain-speaker-not-identified = متحدث من دون تحديد للهوية
chain-somebody = شخص من دون تسمية
chain-day-not-stated = اليوم غير مذكور
# $date
chain-day-inferred = { $date }، مستنتَج
chain-held = محفوظ
chain-not-held = غير محفوظ
# $fate (source-fate)
chain-held-with-fate = محفوظ؛ { $fate }
# $date, $held (chain-held, chain-held-with-fate)
chain-printed = { $date }؛ { $held }
chain-inferred = مستنتَج
chain-stated = مذكور
# $held (chain-held and the like)
chain-known-unknown = { $held }، طريقة معرفته غير مذكورة
# $held, $basis (chain-inferred, chain-stated, or the editor’s words)
chain-known = { $held }، { $basis }
# $speaker, $statement
chain-cited = { $speaker }، { $statement }
# $what (chain-cited)
chain-part-of = غير محفوظ؛ ويُعدّ ما يشكّل { $what } جزءًا منه
# $publisher
chain-held-as-reported = محفوظ بحسب ما ورد لدى { $publisher }
# $act: what was done, before the name of who did it
chain-act = { $act ->
    [told] إبلاغ
    [told-to] إبلاغ
    [quoted] اقتباس من جانب
    [interpreted] ترجمة من جانب
    [carried] نقل من جانب
    [published] نشر من جانب
    [printed] نشر في
    [paraphrased] إعادة صياغة من جانب
    [relied-on] استناد من جانب
   *[reported] نقل خبري من جانب
}
# $act, $who, $known (chain-held and the like)
chain-step = { chain-act } { $who } ({ $known })
# $speaker, $steps (chain-step, as a list)
chain-sentence = الكلام المنسوب إلى { $speaker }، وما جرى به: { $steps }
# $speaker, $who (told first), $place (occasion, or person), $known, $steps
chain-sentence-told = الكلام المنسوب إلى { $speaker } { $place ->
    [occasion] في
   *[person] موجَّهًا إلى
} { $who } ({ $known })؛ وما جرى به بعد ذلك: { $steps }

## ما آل إليه المصدر، وما آل إليه الكلام

# $words
notice-sentence = { $words }.
# Before the publisher’s own words, as a quotation
notice-quote-lead = نص إشعاره:
notice-its-publisher = ناشره
notice-its-speaker = صاحبه
# Of each: $publisher, $when (day, period or unknown), $date
notice-date = { $when ->
    [day] {" "}في { $date }
    [period] ، { $date }
   *[unknown] {""}
}
# $publisher, $when, $date
notice-corrected = صُحّح من جانب { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-retracted = سُحب من جانب { $publisher }{ notice-date }.
# $publisher, $when, $date
notice-replaced = حلّ محله مصدر آخر{ notice-date }.
# $speaker, $when, $date
notice-taken-back = جرى التراجع عنه من جانب { $speaker }{ notice-date }.
# $source
notice-place-taken = المصدر الذي حلّ محله: { $source }.
notice-of-publisher = إشعار الناشر
notice-on-its-page = ما تقوله صفحته عنه
notice-kept-withdrawn = أُبقي على الألفاظ ليتبيّن ما سُحب؛ وهي لا تُحتسب في شيء.
notice-kept-replaced = أُبقي على الألفاظ ليتبيّن ما استُبدل؛ وهي لا تُحتسب في شيء.
notice-kept-taken-back = أُبقي على الألفاظ ليتبيّن ما جرى التراجع عنه؛ وهي لا تُحتسب في شيء.
# $statement
notice-words-that-do = الألفاظ التي جرى بها ذلك: { $statement }.

## كيف تغيّرت صفحة الادعاء

# Between names of a row
row-separator = {"، "}
# $line (as it was)
changes-read-with = مع ما سُحب لكان نص السطر الوارد أعلاه «{ $line }».
# $sources (a row), $count
changes-sources = { $count ->
    [one] المصدر: { $sources }.
    [two] المصدران: { $sources }.
   *[other] المصادر: { $sources }.
}
# $statements (a row), $count
changes-counts-nothing = { $count ->
    [one] قول لم يعد يُحتسب في شيء: { $statements }.
    [two] قولان لم يعودا يُحتسبان في شيء: { $statements }.
   *[other] أقوال لم تعد تُحتسب في شيء: { $statements }.
}
# $statements (a row), $count
changes-taken-back = { $count ->
    [one] قول جرى التراجع عنه من جانب صاحبه، فلا يُحتسب في شيء: { $statements }.
    [two] قولان جرى التراجع عنهما من جانب أصحابهما، فلا يُحتسبان في شيء: { $statements }.
   *[other] أقوال جرى التراجع عنها من جانب أصحابها، فلا تُحتسب في شيء: { $statements }.
}
# $count of statements
changes-lead-taken-back = { $count ->
    [zero] جرى التراجع عن { $count } قول من جانب أصحابها.
    [one] جرى التراجع عن قول واحد من جانب صاحبه.
    [two] جرى التراجع عن قولين من جانب أصحابهما.
    [few] جرى التراجع عن { $count } أقوال من جانب أصحابها.
    [many] جرى التراجع عن { $count } قولًا من جانب أصحابها.
   *[other] جرى التراجع عن { $count } قول من جانب أصحابها.
}
# $count of sources, $done (retracted, replaced, both)
changes-lead-was-alleged = { $count ->
    [one] كان هذا ادعاءً مطروحًا، في مصدر شمله لاحقًا { changes-done }.
    [two] كان هذا ادعاءً مطروحًا، في مصدرين شملهما لاحقًا { changes-done }.
   *[other] كان هذا ادعاءً مطروحًا، في مصادر شملها لاحقًا { changes-done }.
}
# $done
changes-done = { $done ->
    [replaced] الاستبدال
    [both] السحب أو الاستبدال
   *[retracted] السحب
}
# $count of sources, $done, $when (day, period or unknown), $date
changes-lead = { $count ->
    [zero] شمل { changes-done } { $count } مصدر{ notice-date }.
    [one] شمل { changes-done } مصدرًا واحدًا{ notice-date }.
    [two] شمل { changes-done } مصدرين{ notice-date }.
    [few] شمل { changes-done } { $count } مصادر{ notice-date }.
    [many] شمل { changes-done } { $count } مصدرًا{ notice-date }.
   *[other] شمل { changes-done } { $count } مصدر{ notice-date }.
}
changes-lists-follow = يلي ذلك العنوان والوضع والقوائم.
changes-its-publisher = ناشره
changes-its-speaker = صاحبه
# $source
changes-why-replaced = حلّ مصدر آخر محل المصدر: { $source }
# $publisher, $source
changes-why-retracted = سُحب المصدر من جانب { $publisher }: { $source }
# $speaker, $statement, $source
changes-why-taken-back = جرى التراجع عنه من جانب { $speaker }، { $statement } في { $source }
# $why
correction-why = { $why }
# $why, $end (whole, where it ends as a sentence, or open), $by
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} صاحب الطلب: { $by }.

## المصدر في قائمة

# $kind of document
source-kind = { $kind ->
    [transcript] نص مفرَّغ
    [video] تسجيل مصوَّر
    [court-record] وثيقة قضائية
    [official-statement] بيان رسمي
    [dataset] مجموعة بيانات
    [web-page] صفحة إلكترونية
   *[news-article] مقال إخباري
}

## صفحة الادعاء

# $statements (a row of the first), $count (of all), $more (how many of them are not in the row)
allegation-caution = السطر الوارد أعلاه تلخيص من هذا الملف { $count ->
    [one] للقول: { $statements }
    [two] للقولين: { $statements }
   *[other] للأقوال: { $statements }
}{ $more ->
    [0] {""}
   *[other] {" "}وعدد آخر ({ $more })
}. وهو ينقل ادعاءً؛ ولا يقول هذا الملف إن كان صحيحًا.
allegation-caution-nothing = السطر الوارد أعلاه يتعلق بادعاء؛ ولا يقول هذا الملف إن كان صحيحًا.
# $line (as it stands above)
allegation-description = { $line }: الأقوال، وكيف وصلت إلينا، والردود المسجلة.
allegation-parts = أجزاء سجل هذا الادعاء
# $value, $basis (the editor’s words)
allegation-credibility = مقياس الأميرالية، درجة مصداقية الادعاء: { $value } من 6. { $basis }
# $rating
assessment-rating = التقدير: { $rating }.
# $rating, $scheme
assessment-rating-on = التقدير: { $rating }، وفق مقياس { $scheme }.
# $by, $on
assessment-by-on = من إعداد: { $by }، { $on }.
# $by
assessment-by = من إعداد: { $by }.
# $on
assessment-on = { $on }.
# $source (a place in it)
cite-words = للاستشهاد بالألفاظ نفسها، يُستشهد بالمصدر: { $source }.
# $places (a row of statements)
accused-places = المواضع: { $places }.
accused-no-name = لا تذكر المصادر اسمًا، ولا يُذكر اسم هنا.
# $statement, $speaker
relation-statement = القول { $statement } الصادر عن { $speaker }
# $statement
relation-as-to = بشأن { $statement }.
# $statement, $why (the editor’s words)
relation-as-to-because = بشأن { $statement }: { $why }
relation-narrows = يضيّق نطاق
relation-narrows-reverse = يضيّق نطاقه
relation-broadens = يوسّع نطاق
relation-broadens-reverse = يوسّع نطاقه
relation-presupposes = يفترض ضمنًا
relation-presupposes-reverse = يفترضه ضمنًا
relation-supports = يدعم
relation-supports-reverse = يدعمه
relation-contradicts = يناقض
relation-contradicts-reverse = يناقض
relation-in-tension = لا يتسق تمامًا مع
relation-in-tension-reverse = لا يتسق تمامًا مع
relation-interprets = يفسّر
relation-interprets-reverse = يفسّره
relation-derived-from = مستمد من
relation-derived-from-reverse = يستند إليه
relation-undercuts = يُضعف أساس
relation-undercuts-reverse = يُضعف أساسه

## أسطر الوضع

# $count (in heavier type)
standing-count = { $count }
standing-statements = { $count }
# $speakers (count-speakers, in heavier type)
standing-alleged = أصحاب الادعاء: { $speakers }
# $speakers
standing-adjudicated = صدر فيه حكم؛ مستنده: { $speakers }
# $speakers
standing-corroborated = معزَّز؛ مستنده: { $speakers }
# $speakers
standing-presupposed = مفترَض ضمنًا؛ أصحاب الافتراض: { $speakers }
# $speakers
standing-supported = مدعوم لا مطروح؛ أصحاب الدعم: { $speakers }
# $speakers: that it is nobody now
standing-withdrawn = مسحوب؛ أصحاب الادعاء: { $speakers }
# $speakers
standing-supported-too = مدعوم لا مطروح؛ أصحاب الدعم: { $speakers }
# $count (count-others)
standing-touched = تطرّق إليه { $count }
# $origins (count-origins), $before (how many they were with what was withdrawn)
standing-origins-before = { $origins }، وكان العدد { $before } باحتساب ما سُحب
standing-principal-not-known = الجهة المتحدَّث باسمها غير معروفة
standing-outlet-not-known = وسيلة الإعلام غير معروفة
# $count (of principals or outlets)
standing-and-unknown = { $count }، وأخرى غير معروفة
# $others (count-other-speakers), $own (count-speakers: of the allegation itself)
standing-others-and-own = { $others }، ومن أصحاب الادعاء { $own }
# Of each: $who (count-speakers and the like), $extent (part, where the words speak against a part only, or whole)
standing-qualified = قيّده { $who }
# $who, $extent
standing-disputed = شكّك فيه{ $extent ->
    [part] {" "}جزئيًا
   *[whole] {""}
} { $who }
# $who, $extent
standing-denied = نفاه{ $extent ->
    [part] {" "}جزئيًا
   *[whole] {""}
} { $who }
# $who, $extent
standing-taken-back = تراجع عنه{ $extent ->
    [part] {" "}جزئيًا
   *[whole] {""}
} { $who }
# $what
standing-not-counted = { $what }، خارج الاحتساب
# $count (count-allegations)
standing-makes = المطروح أو المدعوم: { $count }
# $who
standing-speaks-for = يُعدّ الكلام باسم { $who }
# $who
standing-counted-with = الاحتساب مع { $who }
standing-accused-in-none = لا ادعاء موجَّهًا إلى هذا الطرف
# $count (count-speakers, or that it is nobody now)
standing-accused-by = أصحاب الادعاءات الموجَّهة إلى هذا الطرف: { $count }
# $count (count-allegations)
standing-accused-in = المجموع: { $count }
# $contest, $count (count-allegations)
standing-allegations-contested = { contest }: { $count }
# $contest
contest = { $contest ->
    [qualified] مقيَّد
    [taken-back] متراجَع عنه
    [disputed] مشكَّك فيه
    [disputed-in-part] مشكَّك فيه جزئيًا
    [denied] منفي
    [denied-in-part] منفي جزئيًا
    [denied-by-another] نفاه متهم آخر
    [denied-in-part-by-another] نفاه متهم آخر جزئيًا
   *[uncontested] بلا اعتراض
}
# Both axes. $support (alleged, corroborated, adjudicated, withdrawn), $contest
status = { $support ->
    [corroborated] معزَّز
    [adjudicated] صدر فيه حكم
    [withdrawn] مسحوب
   *[alleged] مدَّعى
}{ $contest ->
    [uncontested] {""}
   *[other] ، { contest }
}

## ما لا يُحتسب في شيء

# Of each: $count (statements), $why (source: they went with sources; speaker: their speakers took them back; several),
# $sources (how many), $dated (yes, where a day is known, or no), $day
withdrawn-reason-one = { $why ->
    [speaker] {" "}من جانب المتحدث
    [source] {" "}مع المصدر{ $dated ->
        [yes] ، { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day
withdrawn-reason-many = { $why ->
    [speaker] {" "}من جانب المتحدثين
    [source] {" "}مع { $sources ->
        [one] المصدر
        [two] المصدرين
       *[other] المصادر
    }{ $dated ->
        [yes] ، { $day }
       *[no] {""}
    }
   *[several] {""}
}
# $count, $why, $sources, $dated, $day: of all who said it
withdrawn-wholly = مسحوب: { $why ->
    [speaker] تراجع عنه جميع من قالوا به
    [source] { $count ->
        [one] سُحب القول الوحيد المتصل به{ withdrawn-reason-one }
        [two] سُحب القولان المتصلان به{ withdrawn-reason-many }
       *[other] سُحبت الأقوال المتصلة به{ withdrawn-reason-many }
    }
   *[several] لم يعد يُحتسب أي من الأقوال المتصلة به
}
# $count, $all (count-statements), $why, $sources, $dated, $day
withdrawn-partly = { $why ->
    [speaker] جرى التراجع عن { NUMBER($count) } من المجموع ({ $all })
   *[source] سُحب { NUMBER($count) } من المجموع ({ $all })
}{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}
# $count, $why, $sources, $dated, $day
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## الردود

# $words
words = { $words }
replies-none = لا رد مسجلًا
replies-none-held = لا رد مسجلًا بألفاظه
# $replies (count-replies)
replies-on-record = المسجَّل: { $replies }
# $replies (count-replies), $answered (how many of the accused replied), $accused (how many are accused)
replies-on-record-from = المسجَّل: { $replies }، من { $answered } من أصل { $accused } ممن وُجّه إليهم الادعاء
# $replies (count-replies), $answered (how many allegations are replied to), $all
replies-on-record-to = المسجَّل: { $replies }، على { $answered } من { $all }
# $words (that there is none)
replies-caption-none = { CAPITAL($words) }. وهذا وصف للبحث لا للأطراف.
column-found-or-looked = تاريخ العثور عليه أو البحث عنه
column-looked-for = تاريخ البحث عنه
# $kind of reply found among the statements
reply-kind = { $kind ->
    [denial-in-part] نفي جزئي
    [partial] رد جزئي
   *[denial] نفي
}
# $kind of what the editor wrote of a reply
response-kind = { $kind ->
    [denial] نفي
    [partial] رد جزئي
    [no-comment] لا تعليق
    [no-answer] لا جواب
    [not-sought] لم يُطلب رد
   *[none-found] لم يُعثر على رد
}
# $outcome
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome }، سُحب مع مصدره؛ خارج الاحتساب
reply-outcome-taken-back = { $outcome }، جرى التراجع عنه؛ خارج الاحتساب
reply-outcome-not-held = { $outcome }، ألفاظه غير محفوظة
reply-outcome-not-counted = { $outcome }، غير محتسب ردًّا
# $who, $teller
reply-as-told = { $who }، بحسب رواية { $teller }
# $who spoke, $accused for whom
reply-for = { $who }، نيابةً عن { $accused }
# $who
reply-by-stranger = { $who }، من دون صفة معروفة للكلام باسم أيٍّ ممن وُجّه إليهم الادعاء
# $who
reply-by = من { $who }
# $on (a date), $precision (day, or period), $how, $way (none; word: "mail"; phrase: "in a letter")
asked = طُلب الرد{ $precision ->
    [day] {" "}في { $on }
   *[period] ، { $on }
}{ $way ->
    [word] {" "}عبر { $how }
    [phrase] {" "}{ $how }
   *[none] {""}
}
# $asked, $deadline (a date)
asked-no-answer = { $asked }؛ ولا جواب حتى { $deadline }
asked-to-answer = { $asked }؛ مهلة الجواب حتى { $deadline }

## فوق عنوان الادعاء، وفوق أقواله

# $number of $all
allegation-number = الادعاء { $number } من { $all }
allegation-judgement = حكم قيمي
# $status
allegation-status = الحالة: { $status }
# $period (a date)
allegation-period = الفترة المعنية: { $period }
allegation-period-not-stated = الفترة غير مذكورة
allegation-period-none = لا يخص فترة بعينها
# $verb of a statement, $count (statements)
verb-act = { $verb ->
    [asserts] { $count ->
        [one] يطرحه
        [two] يطرحانه
       *[other] تطرحه
    }
    [finds] { $count ->
        [one] يخلص إلى أن الأمر كذلك
        [two] يخلصان إلى أن الأمر كذلك
       *[other] تخلص إلى أن الأمر كذلك
    }
    [supports] { $count ->
        [one] يدعمه
        [two] يدعمانه
       *[other] تدعمه
    }
    [presupposes] { $count ->
        [one] يفترضه ضمنًا
        [two] يفترضانه ضمنًا
       *[other] تفترضه ضمنًا
    }
    [qualifies] { $count ->
        [one] يقيّده
        [two] يقيّدانه
       *[other] تقيّده
    }
    [disputes] { $count ->
        [one] يشكّك فيه
        [two] يشكّكان فيه
       *[other] تشكّك فيه
    }
    [denies] { $count ->
        [one] ينفيه
        [two] ينفيانه
       *[other] تنفيه
    }
    [retracts] { $count ->
        [one] يتراجع عنه
        [two] يتراجعان عنه
       *[other] تتراجع عنه
    }
    [repeats] { $count ->
        [one] يكرّره
        [two] يكرّرانه
       *[other] تكرّره
    }
   *[context] { $count ->
        [one] سياق له
        [two] سياق له
       *[other] سياق له
    }
}
# $count, $act (verb-act)
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { count-statements } { $act }
# $ways (allegation-intro-first, then allegation-intro-next, as a list), $count (of all)
allegation-intro = { $ways }. { $count ->
    [one] ويرد كاملًا.
    [two] ويردان كاملين، بحسب الترتيب الزمني.
   *[other] وترد كلها كاملة، بحسب الترتيب الزمني.
}
# $ways, $count
allegation-intro-on-pages = { $ways }. وترد كلها كاملة، بدءًا بواحد من كل نوع، وبحسب الترتيب الزمني.
allegation-intro-none = لا قول في المصادر المحفوظة يتصل به.
# $count
allegation-intro-withdrawn = { $count ->
    [zero] { $count } قول إضافي لا تُحتسب في شيء، وتأتي في الآخر.
    [one] قول واحد إضافي لا يُحتسب في شيء، ويأتي في الآخر.
    [two] قولان إضافيان لا يُحتسبان في شيء، ويأتيان في الآخر.
    [few] { $count } أقوال إضافية لا تُحتسب في شيء، وتأتي في الآخر.
    [many] { $count } قولًا إضافيًا لا تُحتسب في شيء، وتأتي في الآخر.
   *[other] { $count } قول إضافي لا تُحتسب في شيء، وتأتي في الآخر.
}
# $count
allegation-intro-all-withdrawn = { $count ->
    [zero] { $count } قول تتصل به ولا تُحتسب في شيء. وترد كلها كاملة.
    [one] قول واحد يتصل به ولا يُحتسب في شيء. ويرد كاملًا.
    [two] قولان يتصلان به ولا يُحتسبان في شيء. ويردان كاملين.
    [few] { $count } أقوال تتصل به ولا تُحتسب في شيء. وترد كلها كاملة.
    [many] { $count } قولًا تتصل به ولا تُحتسب في شيء. وترد كلها كاملة.
   *[other] { $count } قول تتصل به ولا تُحتسب في شيء. وترد كلها كاملة.
}

## فوق اسم الطرف

actor-kicker = طرف
# $count
actor-accused-in = { $count ->
    [0] لا ادعاء موجَّهًا إلى هذا الطرف
    [one] ادعاء واحد موجَّه إلى هذا الطرف
    [two] ادعاءان موجَّهان إلى هذا الطرف
    [few] { $count } ادعاءات موجَّهة إلى هذا الطرف
    [many] { $count } ادعاءً موجَّهًا إلى هذا الطرف
   *[other] { $count } ادعاء موجَّه إلى هذا الطرف
}
# $count, $statements (count-statements), $sources (count-sources)
actor-speaks = { $count ->
    [0] لا كلام لهذا الطرف في أي من المصادر
   *[other] { $statements } ({ $sources })
}
# $sources (count-sources)
actor-publisher-of = المنشور من جانب هذا الطرف: { $sources }
# $name, $parts (a list)
actor-summary = { $name }: { $parts }.
# $name
actor-reply-caption = كل ادعاء موجَّه إلى { $name }، والمسجَّل من ردود الطرف المعني أو نيابةً عنه.
# $name
actor-caution-speaks-accused = تسرد هذه الصفحة ما نُقل عن { $name } من كلام، وما نُقل عن آخرين من كلام بشأن الطرف نفسه. وليست الصفحة حكمًا، وليس الذِّكر ادعاءً.
# $name
actor-caution-accused = تسرد هذه الصفحة ما نُقل عن آخرين من كلام بشأن { $name }. وليست الصفحة حكمًا، وليس الذِّكر ادعاءً.
# $name
actor-caution-speaks = تسرد هذه الصفحة ما نُقل عن { $name } من كلام. ولا تقول إن كان أي منه صحيحًا.
# $name
actor-caution-mentioned = تسرد هذه الصفحة مواضع ورود { $name } في المصادر المحفوظة. وليس الذِّكر ادعاءً.
# $name
actor-caution-referred-to = لا شيء في هذه الصفحة من كلام { $name }، ولا من الادعاءات بشأن الطرف نفسه: تشير إليه المصادر المحفوظة أو ملاحظات هذا الملف.

## السطر الوارد فوق الادعاء

speaker-not-identified = متحدث من دون تحديد للهوية
# $wholly (names of those who say it), $partly (names of those who say a part of it)
attribution-who = { $wholly } وجزئيًا عن { $partly }
# Of each: $who (names, or attribution-who), $count (how many they are), $extent (whole, or part where all of them
# say a part only)
attribution-says = نُقل عن { $who }{ $extent ->
    [part] ، جزئيًا،
   *[whole] {""}
}
# $who, $count, $extent
attribution-finds = نُقل عن { $who }{ $extent ->
    [part] ، جزئيًا،
   *[whole] {""}
} الخلوص إلى
# $who, $count, $extent
attribution-took-back = نُقل عن { $who } قولٌ ثم تراجعٌ{ $extent ->
    [part] {" "}جزئي
   *[whole] {""}
} عنه، ومفاد القول
# $who, $count, $extent
attribution-supports = نُقل عن { $who } كلام يدعم{ $extent ->
    [part] {" "}جزئيًا
   *[whole] {""}
}، ولا يطرح، الادعاءَ
# $who, $count, $extent
attribution-presupposes = نُقل عن { $who } كلام يفترض ضمنًا{ $extent ->
    [part] ، جزئيًا،
   *[whole] {""}
}
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution }:
# $who, $count, $extent
attribution-nobody-now = لم يعد يُنقل عن أحد
# $who, $count, $extent
attribution-nobody = لا يَرِد في أي قول محدَّد الموضع
# $who, $count, $extent
attribution-repeats = لا يطرح أي قول محدَّد الموضع، لكن قولًا واحدًا على الأقل يكرّر، الادعاءَ

## إطار كل صفحة

section-overview = نظرة عامة
frame-skip = انتقال إلى النص
frame-navigation = الملف
colophon-neutrality = يسجل هذا الملف مَن قال ماذا، ولمن، وعلى أي أساس مذكور. وهو لا يخلص إلى أن أي ادعاء صحيح أو غير صحيح. وليس توجيه الادعاء إلى أحد دليلًا.
# $link (colophon-reply-link as a link), $contact (an address)
colophon-reply = يحق لكل من ورد اسمه هنا { $link }: { $contact }.
colophon-unreviewed = لم يراجع أحدٌ بعدُ كلمات هذه الواجهة بالعربية.
colophon-reply-link = الرد أو طلب التصحيح
# $sources (frame-sources), $publisher (a name, or the key none)
colophon-made = أُعدّ هذا الملف من: { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}الناشر: { $publisher }.
} ويُتحقَّق من كل اقتباس بمقابلته بالنص المأخوذ منه كلما أُنشئت هذه الصفحات.
# $manifest and $sums (the next two as links)
# $count (sources), $gone (how many of them do not stand any more)
colophon-sources-some-gone = { count-sources }، { $gone }
colophon-only-source-gone = { count-sources }، لم يعد قائمًا
colophon-sources-retracted = المسحوب منها: { $count }
colophon-sources-replaced = المستبدَل منها: { $count }
colophon-proof = لمقارنة هذه النسخة بما أُنشئ: { $manifest }، { $sums }.
colophon-manifest = قائمة المحتويات
colophon-sums = مجاميع SHA-256
frame-feed = موجز التحديثات

## أجزاء صفحات عدة

heading-spoken-of-by = ما يتحدث عنه
heading-linked-from = ما يُحيل إليه
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = ادعاء { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
cite-reference = «{ $title }». في: { $site }، { $what }{ $version ->
    [none] {""}
   *[other] ، نسخة { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
# $sentence
chain-caption = كيف وصل الكلام إلى هذه الصفحة: { $sentence }.
day-not-recorded = اليوم غير مسجل
change-words-removed = حُذفت ألفاظ.
# $words (the publisher’s, as a quotation)
notice-quote = نص إشعاره: { $words }
pages-before = السابق
pages-after = التالي
# $number
pages-page = الصفحة { $number }
# $number
pager-previous = السابقة · { $number }
# $number
pager-next = التالية · { $number }
# $passage
passage-notes = ملاحظات على: { $passage }
standing-label = الوضع، محسوبًا من الأقوال الواردة أدناه
statement-not-shown = لا تُعرض الألفاظ: لا تسمح حقوق هذا المصدر بأكثر من بيانات عنه.
statement-in-place = القراءة في الموضع
legend-absent = — لا شيء منه في هذا الملف

## أعمدة الجداول

column-number = الرقم
column-said = ما يُقال
column-said-by = صاحب القول
column-how-accused = كيفية توجيه الادعاء
column-assert = طرح
column-qualify = تقييد
column-contest = تشكيك أو نفي أو تراجع
column-origins = الأصول
column-evidence-disclosed = الأدلة المُفصَح عنها
column-evidence = الأدلة
column-replies-on-record = الردود المسجلة
column-replies = الردود
column-actor = الطرف
column-office-printed = المنصب، كما طُبع
column-office = المنصب
column-statements = الأقوال
column-made = الادعاءات المطروحة أو المدعومة
column-makes = المطروح أو المدعوم
column-accused-in = ادعاءات موجَّهة إليه
column-sources-linked = المصادر المرتبطة
column-named-in = مواضع التسمية
column-allegation = الادعاء
column-whose-reply = صاحب الرد
column-outcome = النتيجة
column-on = التاريخ

## الصفحة الرئيسية

home-kicker = ملف عام
# $publisher
home-published-by = الناشر: { $publisher }
home-in-figures = بالأرقام
home-latest-sources = أحدث المصادر
home-how-to-read = كيف يُقرأ
home-replies-and-corrections = الردود والتصحيحات.
home-not-held = ناقلون للكلام، والمنقول غير محفوظ.
home-questions-note = ما دوّنه المحررون على أنه لا يزال مفتوحًا.
home-legend = قد يتصل القول بالادعاء على الأوجه الآتية. وتُستخدم الألفاظ والعلامات وأنماط الخطوط نفسها في كل صفحة.
allegations-none-yet = لم يُسجَّل أي ادعاء بعد.
home-no-actor = لا طرف متحدثًا أو موجَّهًا إليه ادعاء بعد.
home-actors-caption = الأطراف، ودور كل منها، وعدد المرات
ledger-caption = الادعاءات، ومن نُقل عنه طرح كل منها، ووضعها
ledger-caution = كل سطر هو ما نُقل عن شخص أو جهة، بتلخيص هذا الملف؛ أما الألفاظ نفسها فعلى بُعد خطوة واحدة. والأرقام تعدّ أقوالًا لا وقائع.
ledger-no-contests = لا قول يشكّك في ادعاء أو ينفيه، فلا عمود لذلك.
sources-none-yet = لا مصدر محفوظًا بعد.
heading-allegations = الادعاءات
heading-actors = الأطراف
heading-not-known = ما ليس معروفًا
# $count
home-more-in-list = عدد آخر ({ $count }) في القائمة الكاملة

## الصفحة الرئيسية: ما يُعدّ من الملف وما يُقال عنه

# $count (corrections)
home-corrections = { $count ->
    [0] لا تصحيحات حتى الآن
    [one] تصحيح واحد
    [two] تصحيحان
    [few] { $count } تصحيحات
    [many] { $count } تصحيحًا
   *[other] { $count } تصحيح
}
# $count (sources)
home-sources-fallen = { $count ->
    [zero] { $count } مصدر مسحوب أو مستبدَل
    [one] مصدر واحد مسحوب أو مستبدَل
    [two] مصدران مسحوبان أو مستبدَلان
    [few] { $count } مصادر مسحوبة أو مستبدَلة
    [many] { $count } مصدرًا مسحوبًا أو مستبدَلًا
   *[other] { $count } مصدر مسحوب أو مستبدَل
}
# $title of a group (in heavier type), $note
home-group = { $title } — { $note }
# $title of a group (in heavier type)
home-group-bare = { $title }
home-speakers = المتحدثون
home-accused = الموجَّه إليهم ادعاء
home-accused-note = من جانب متحدث، في ادعاء وارد أعلاه
# $count
home-all-allegations = كل الادعاءات ({ $count })، بترتيب الملف
# $count
home-all-sources = كل المصادر ({ $count })
# $count
home-all-actors = { $count ->
    [one] الطرف الوحيد
    [two] الطرفان كلاهما
   *[other] كل الأطراف ({ $count })
}
# $lead (home-not-held, in heavier type), $names (several, with semicolons between them)
home-not-held-names = { $lead } { $names }.
# $count (actors)
home-mentioned = { $count ->
    [zero] { $count } طرف آخر يرد ذكرها أو يُوجَّه إليها الكلام أو تنقله، ولا كلام لها ولا ادعاء موجَّهًا إليها.
    [one] طرف آخر واحد يرد ذكره أو يُوجَّه إليه الكلام أو ينقله، ولا كلام له ولا ادعاء موجَّهًا إليه.
    [two] طرفان آخران يرد ذكرهما أو يُوجَّه إليهما الكلام أو ينقلانه، ولا كلام لهما ولا ادعاء موجَّهًا إليهما.
    [few] { $count } أطراف أخرى يرد ذكرها أو يُوجَّه إليها الكلام أو تنقله، ولا كلام لها ولا ادعاء موجَّهًا إليها.
    [many] { $count } طرفًا آخر يرد ذكرها أو يُوجَّه إليها الكلام أو تنقله، ولا كلام لها ولا ادعاء موجَّهًا إليها.
   *[other] { $count } طرف آخر يرد ذكرها أو يُوجَّه إليها الكلام أو تنقله، ولا كلام لها ولا ادعاء موجَّهًا إليها.
}
# $number of the allegation that a question belongs to
home-question-of = الادعاء { $number }
# $count (questions)
home-questions-more = { $count ->
    [zero] في صفحات الادعاءات { $count } سؤال آخر.
    [one] في صفحات الادعاءات سؤال آخر واحد.
    [two] في صفحات الادعاءات سؤالان آخران.
    [few] في صفحات الادعاءات { $count } أسئلة أخرى.
    [many] في صفحات الادعاءات { $count } سؤالًا آخر.
   *[other] في صفحات الادعاءات { $count } سؤال آخر.
}
# $lead (home-replies-and-corrections, in heavier type), $contact (an address)
home-reply = { $lead } { $contact }.

## الصفحة الرئيسية: ستة أرقام، مع كل منها الجُمل التي تبيّن كيف حُسب

# $count
home-figure-sources = { $count ->
    [zero] مصدر محفوظ
    [one] مصدر محفوظ
    [two] مصدران محفوظان
    [few] مصادر محفوظة
    [many] مصدرًا محفوظًا
   *[other] مصدر محفوظ
}
# $publisher (a name)
home-sources-one-publisher = ناشر واحد: { $publisher }.
# $count
home-sources-publishers = { $count ->
    [0] لا ناشر معروفًا.
    [one] ناشر واحد.
    [two] ناشران.
    [few] { $count } ناشرين.
    [many] { $count } ناشرًا.
   *[other] { $count } ناشر.
}
# $count (sources)
home-sources-publisher-unknown = مصادر ناشرها غير معروف: { $count }.
# $count (sources)
home-sources-gone = لم يعد قائمًا منها: { $count }.
# $count
home-figure-speakers = { $count ->
    [zero] متحدث
    [one] متحدث
    [two] متحدثان
    [few] متحدثين
    [many] متحدثًا
   *[other] متحدث
}
# $who (a name)
home-speakers-voices-of-one = يُعدّ كلامهم جميعًا باسم { $who }.
# $who (a name)
home-speakers-counted-with-one = يُحتسبون جميعًا مع { $who }.
# $count (principals, two or more)
home-speakers-voices = يُعدّ كلامهم باسم جهات عددها { $count }.
# $count (principals, two or more)
home-speakers-counted-with = يُحتسبون مع جهات متحدَّث باسمها عددها { $count }.
home-speakers-principals-unknown = لا يُعرف باسم مَن يتحدثون.
# $count (speakers)
home-speakers-some-unknown = { $count ->
    [zero] { $count } متحدث منهم لا يُعرف باسم مَن يتحدثون.
    [one] متحدث واحد منهم لا يُعرف باسم مَن يتحدث.
    [two] متحدثان منهم لا يُعرف باسم مَن يتحدثان.
    [few] { $count } متحدثين منهم لا يُعرف باسم مَن يتحدثون.
    [many] { $count } متحدثًا منهم لا يُعرف باسم مَن يتحدثون.
   *[other] { $count } متحدث منهم لا يُعرف باسم مَن يتحدثون.
}
# $count
home-statements-located = { $count ->
    [0] لا قول محدَّد الموضع.
    [one] قول واحد محدَّد الموضع.
    [two] قولان محدَّدا الموضع.
    [few] { $count } أقوال محدَّدة الموضع.
    [many] { $count } قولًا محدَّد الموضع.
   *[other] { $count } قول محدَّد الموضع.
}
# $count
home-statements-gone = { $count ->
    [zero] { $count } قول مسحوب، خارج الاحتساب.
    [one] قول واحد مسحوب، خارج الاحتساب.
    [two] قولان مسحوبان، خارج الاحتساب.
    [few] { $count } أقوال مسحوبة، خارج الاحتساب.
    [many] { $count } قولًا مسحوبًا، خارج الاحتساب.
   *[other] { $count } قول مسحوب، خارج الاحتساب.
}
# $count
home-figure-allegations = { $count ->
    [zero] ادعاء
    [one] ادعاء
    [two] ادعاءان
    [few] ادعاءات
    [many] ادعاءً
   *[other] ادعاء
}
# $accusing and $contested (the next two)
home-allegations-note = { $accusing }؛ { $contested }.
# $count (allegations)
home-allegations-accusing = { $count ->
    [0] لا ادعاء يعيّن الطرف الموجَّه إليه
    [one] ادعاء واحد يعيّن الطرف الموجَّه إليه
    [two] ادعاءان يعيّن كل منهما الطرف الموجَّه إليه
    [few] { $count } ادعاءات يعيّن كل منها الطرف الموجَّه إليه
    [many] { $count } ادعاءً يعيّن كل منها الطرف الموجَّه إليه
   *[other] { $count } ادعاء يعيّن كل منها الطرف الموجَّه إليه
}
# $count (allegations), $ways (home-contest-way, one or several of them by home-either)
home-allegations-contested = { $count ->
    [0] لا قول يقيّد ادعاءً أو يشكّك فيه أو ينفيه
    [one] ادعاء واحد يقابله قول يتضمن { $ways }
    [two] ادعاءان يقابلهما قول يتضمن { $ways }
    [few] { $count } ادعاءات يقابلها قول يتضمن { $ways }
    [many] { $count } ادعاءً يقابلها قول يتضمن { $ways }
   *[other] { $count } ادعاء يقابلها قول يتضمن { $ways }
}
# $way in which a statement speaks against an allegation
home-contest-way = { $way ->
    [qualifies] تقييدًا
    [disputes] تشكيكًا
    [takes-back] تراجعًا
   *[denies] نفيًا
}
# $count (allegations)
home-allegations-gone = لم يعد أحد يطرح منها: { $count }.
# $count
home-figure-origins = { $count ->
    [zero] أصل مستقل
    [one] أصل مستقل
    [two] أصلان مستقلان
    [few] أصول مستقلة
    [many] أصلًا مستقلًا
   *[other] أصل مستقل
}
# $count (allegations with two origins or more)
home-origins-note = { $count ->
    [0] لا ادعاء صادرًا عن أصلين أو أكثر.
    [one] ادعاء واحد صادر عن أصلين أو أكثر.
    [two] ادعاءان كل منهما صادر عن أصلين أو أكثر.
    [few] { $count } ادعاءات كل منها صادر عن أصلين أو أكثر.
    [many] { $count } ادعاءً كل منها صادر عن أصلين أو أكثر.
   *[other] { $count } ادعاء كل منها صادر عن أصلين أو أكثر.
}
# $count
home-figure-evidence = { $count ->
    [zero] دليل مُفصَح عنه
    [one] دليل مُفصَح عنه
    [two] دليلان مُفصَح عنهما
    [few] أدلة مُفصَح عنها
    [many] دليلًا مُفصَحًا عنه
   *[other] دليل مُفصَح عنه
}
# $count (statements)
home-evidence-note = { $count ->
    [0] وثائق يسمّيها متحدث دليلًا ويحفظها الملف.
    [one] قول واحد يشير إلى أساس غير معروض.
    [two] قولان يشيران إلى أساس غير معروض.
    [few] { $count } أقوال تشير إلى أساس غير معروض.
    [many] { $count } قولًا تشير إلى أساس غير معروض.
   *[other] { $count } قول تشير إلى أساس غير معروض.
}
# $count
home-figure-replies = { $count ->
    [zero] رد مسجَّل
    [one] رد مسجَّل
    [two] ردّان مسجَّلان
    [few] ردود مسجَّلة
    [many] ردًّا مسجَّلًا
   *[other] رد مسجَّل
}
home-replies-nobody-accused = لا ادعاء يعيّن الطرف الموجَّه إليه.
# $accused (how many)
home-replies-of-accused = { $accused ->
    [zero] من أصل { $accused } طرف موجَّه إليه ادعاء.
    [one] من أصل طرف واحد موجَّه إليه ادعاء.
    [two] من أصل طرفين موجَّه إليهما ادعاء.
    [few] من أصل { $accused } أطراف موجَّه إليها ادعاء.
    [many] من أصل { $accused } طرفًا موجَّهًا إليه ادعاء.
   *[other] من أصل { $accused } طرف موجَّه إليه ادعاء.
}
home-replies-by-only-accused = من الطرف الوحيد الموجَّه إليه ادعاء أو نيابةً عنه.
# $answered of $accused (how many)
home-replies-by-accused = من { $answered } من أصل { $accused } من الأطراف الموجَّه إليها ادعاء، أو نيابةً عنها.
home-replies-counted-once = يُحتسب الطرف مرة واحدة عن كل ادعاء.
# $date
home-replies-searched = آخر بحث عنها: { $date }.

## صفحات الادعاءات

allegation-accused = إلى مَن يُوجَّه الادعاء
allegation-nobody-accused = لا يُوجَّه الادعاء إلى أحد.
allegation-somebody-accused = يُوجَّه الادعاء إلى شخص أو جهة لا تعيّنها الألفاظ. ولا يُسمّى أحد هنا أيضًا.
allegation-accused-not-recorded = لم يُسجَّل إلى مَن يُوجَّه الادعاء.
allegation-standing-lead = كيف يُحسب الوضع.
allegation-said = ما قيل
allegation-context-note = ملاحظات المحرر على الصياغة.
allegation-no-ledger-nobody = لا يُحفظ سجل ردود حين لا يُوجَّه الادعاء إلى أحد. ويحق الرد لكل من ورد اسمه هنا.
allegation-no-ledger-unknown = لا يُحفظ سجل ردود حين لا يُعيَّن مَن يُوجَّه إليه الادعاء. ويحق الرد لكل من ورد اسمه هنا.
allegation-send-reply = إرسال رد أو تصحيح
allegation-relations = ادعاءات أخرى
heading-spoken-of-in = مواضع الحديث عنه
heading-cite = كيفية الاستشهاد
history-added = أُضيف إلى الملف
history-no-corrections = التصحيحات: لا يوجد.
allegation-context = السياق
allegation-assessment = التقييم
heading-replies = الردود
heading-history = السجل الزمني
column-date = التاريخ
column-change = التغيير
column-why = السبب
# $topics
allegation-topics = الموضوع: { $topics }
# $part (page 2 of 3)
allegation-part = { $part } من سجل هذا الادعاء.
# $principals: governments, where all are, else principals
allegation-standing = يُحتسب كل متحدث مرة واحدة. والأقوال التي تشترك في متحدث، أو في { $principals ->
    [principals] جهة متحدَّث باسمها
   *[governments] حكومة
} (وهي التي يُعدّ كلام المتحدث باسمها، أو الهيئة التي ينتمي إليها)، أو في الدليل الذي تستشهد به، تُحتسب أصلًا واحدًا.
allegation-standing-withdrawn = ما سُحب أو جرى التراجع عنه يُعرض ولا يُحتسب في شيء: لا متحدثًا، ولا أصلًا، ولا دعمًا، ولا ردًّا.

## صفحات الأطراف

# $number of $all (pages)
actor-part = الصفحة { $number } من { $all } من سجل هذا الطرف.
actor-none-found = عبارة «لم يُعثر على رد» وصف للبحث لا للأطراف.
actor-reply-welcome = نرحب بأي رد
actor-send-reply = إرسال رد
actor-words = الألفاظ
actor-made = الادعاءات المطروحة أو المدعومة، ومَن توجَّه إليه
actor-other-mentions = مواضع ذكر أخرى
actor-mentioned-in = مذكور في
actor-mention-note = ليس الذِّكر ادعاءً.
actor-names = الأسماء كما طُبعت
actor-ties = المنصب والجهة المتحدَّث باسمها
extent-in-part = جزئيًا
column-form = الصيغة
column-times = عدد المرات
column-where = الموضع
# $name
actor-accused-caption = الادعاءات الموجَّهة إلى { $name }
# $name
actor-words-intro = الأقوال التي تعيّن ألفاظها { $name } في ادعاء، والأقوال التي تقيّد ادعاءً منها أو تشكّك فيه أو تنفيه، بحسب الترتيب الزمني. أما كيف وصل كل منها إلى هذه الصفحة فمبيَّن في صفحة الادعاء نفسه.
# $name
actor-statements-intro = ما نُقل عن { $name } من كلام، بحسب الترتيب الزمني؛ وما لا يوم له يأتي في موضع طباعة مصدره.
actor-picture = فيه صورة تُظهر هذا الطرف.
actor-only-in-words = لا يرد ذكره إلا في الألفاظ الواردة أعلاه.

## صفحات الأطراف: ما يرد في قوائمها

# $accused (accused-by-mode in a row, or that it is nobody), $statements (a list)
actor-made-small = موجَّه إلى: { $accused }. الأقوال: { $statements }.
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
    [one] الفقرة { $numbers }
    [two] الفقرتان { $numbers }
   *[other] الفقرات { $numbers }
}
count-other-sources = { $count ->
    [0] لا مصدر آخر
    [one] مصدر آخر واحد
    [two] مصدران آخران
    [few] { $count } مصادر أخرى
    [many] { $count } مصدرًا آخر
   *[other] { $count } مصدر آخر
}
# $lead (actor-reply-welcome, in heavier type), $link (actor-send-reply, as a link)
actor-reply = { $lead } من الطرف المسمّى أو ممن ينوب عنه. { $link }
tie-office = المنصب
tie-part-of = جزء من
tie-speaks-for = يُعدّ الكلام باسم
tie-why-named = سبب التسمية
tie-elsewhere = في مواضع أخرى
tie-title-as-printed = اللقب كما طُبع
tie-nobody-else = لا طرف آخر
# $title as printed, $body (a name), $from and $to (dates, or that they are not stated); each of these, or the key none
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] ، { $body }
}{ $from ->
    [none] {""}
   *[other] ، البداية: { $from }
}{ $to ->
    [none] {""}
   *[other] ، النهاية: { $to }
}
shelf-spoken-for-by = مَن يُعدّ كلامه باسم هذا الطرف
shelf-members = أجزاؤه
shelf-published = مصادر نشرها
shelf-carried = كلام مرّ عبره
shelf-addressed = كلام موجَّه إليه
shelf-reported = كلامه كما يرويه آخرون
shelf-linked = الحديث عنه في ملاحظات هذا الملف
# $name
shelf-carried-note = بحسب ما في المصادر المحفوظة. أما نشره من جانب { $name } فغير معروف.
shelf-speaker-not-identified = متحدث من دون تحديد للهوية
# $speaker (a name, or shelf-speaker-not-identified), $label of the statement
shelf-statement = { $speaker }، { $label }
# $kind of what is linked, where it is no source and no actor
shelf-kind = { $kind ->
    [allegation] ادعاء
   *[page] صفحة
}

## القوائم

actors-order = بترتيب الأسماء
actors-letters = الحروف الأولى من الأسماء
actors-caution = مَن يتحدثون، ومَن يُتحدَّث عنهم، ومَن وصل الكلام عن طريقهم. و«توجيه الادعاء» دور في جملة قالها شخص أو جهة؛ وليس الذِّكر ادعاءً.
actors-caption = الأطراف، وعدد مرات كلام كل منها، وطرحه ادعاءً، وتوجيه ادعاء إليه، ورده، وتسميته
allegations-order = بترتيب الملف
heading-sources = المصادر
sources-standfirst = الوثائق التي يحفظها الملف، الأحدث أولًا. وكل اقتباس موضع في إحداها.
sources-by-date = بحسب التاريخ
topic-kicker = موضوع
topic-caution = الموضوع تسمية يضعها المحرر. وكل سطر هو ما نُقل عن شخص أو جهة، بتلخيص هذا الملف؛ أما الألفاظ نفسها فعلى بُعد خطوة واحدة.
topic-sources = الوثائق التي يرد فيها كلام عن هذه الادعاءات، الأحدث أولًا.
topics-kicker = الموضوعات
topics-heading = بحسب الموضوع
topics-standfirst = تسميات يضعها المحرر، الأغزر أولًا. والادعاء الذي يمس موضوعين يرد تحت كليهما؛ وما يقوله إنما يقوله مَن ترد أسماؤهم في صفحته.
# $names
topics-said-by = أصحاب القول: { $names }.

## القوائم: ما تقوله صفحاتها عن نفسها

# $count (entries), $pages (on how many pages they stand)
list-more = عدد آخر ({ $count }) في { $pages ->
    [one] الصفحة التالية
    [two] الصفحتين التاليتين
   *[other] الصفحات التالية
}
# $count of those that are not named in a row
count-more = عدد آخر ({ $count })
# $parts (several, with semicolons or the like between them), $more (how many more)
series-and-more = { $parts } و{ $more }
# $number of $all
pages-page-of = الصفحة { $number } من { $all }
# $number of $all: the same as one of several items in a row
pages-page-of-in-row = الصفحة { $number } من { $all }
# $title, $number of $all
title-page-of = { $title }، الصفحة { $number } من { $all }
pages-of-allegations = صفحات الادعاءات
pages-of-actors = صفحات الأطراف
pages-of-topics = صفحات الموضوعات
parts-of-topic = أجزاء هذا الموضوع
parts-of-actor = أجزاء سجل هذا الطرف
# $count (count-allegations, count-actors)
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] لا طرف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
    [many] { $count } طرفًا
   *[other] { $count } طرف
}
count-topics = { $count ->
    [0] لا موضوع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $count } موضوعات
    [many] { $count } موضوعًا
   *[other] { $count } موضوع
}
# $allegations (count-allegations), $sources (count-sources)
topics-small = { $allegations }، { $sources }
# $others (count-others, as a link)
topics-more = و{ $others }

## المصفوفة: المتحدثون والادعاءات

matrix-kicker = المصفوفة
# $heading (matrix-heading and its like)
matrix-title = { $heading } — { matrix-kicker }
# $allegations (count-allegations), $origins (count-origins)
matrix-heading = { $allegations }: { $origins }
# $what (a topic)
matrix-heading-of = مَن يقول ماذا: { $what }
# $who (somebody accused)
matrix-heading-accused = مَن يقول ماذا عن { $who }
matrix-standfirst = صف لكل ادعاء وعمود لكل متحدث. والمتحدثون تحت قوس واحد يُحسبون على جهة واحدة: مهما كثر القائلون منهم بأمر، فأصله واحد. والخانة الفارغة تعني أنه لم يُعثر على قول لهذا المتحدث فيه؛ ولا تدل على رأيه.
# $shown of $speakers (count-speakers)
matrix-some = عدد مَن لهم عمود { $shown } (المجموع: { $speakers })، وهم مَن يتحدثون عن أكثر هذه الادعاءات.
matrix-caption = صلة أقوال كل متحدث بكل ادعاء؛ والمتحدثون مجموعون بحسب الجهة التي يُحسبون عليها
matrix-others = مصفوفات أخرى
matrix-whole = كل الادعاءات
# $count
matrix-all = الكل ({ $count })
matrix-parts = أجزاء هذه المصفوفة
# $speakers (count-speakers, two or more)
matrix-block = { $speakers }، أصل واحد
# $speakers (count-speakers)
matrix-block-shared = { $speakers }، ويُحسبون مع غيرهم واحدًا
matrix-own-account = بالأصالة عن النفس
matrix-principal-not-known = الجهة المتحدَّث باسمها غير معروفة
# $speaker, $principal
matrix-speaker-for = { $speaker }، باسم { $principal }
matrix-origins = الأصول المستقلة
matrix-further = متحدثون آخرون
matrix-in-all = المجموع
matrix-marks = العلامات
matrix-note = إذا تعددت صلات المتحدث بالادعاء ذُكرت كل صلة مع أقوالها، مسماة أو معدودة.
matrix-withdrawn = ما شُطب سُحب مع مصدره أو جرى التراجع عنه: يُعرض ولا يُحتسب.

## جملة الأصول: حدٌّ بعد حد، وما يُختم به كلٌّ منها

# $count of the next messages, where other languages write small numbers as words
small-number = { $count }
# $count
origins-speakers = { count-speakers }
# $count
origins-governments = { count-governments }
# $count
origins-principals = { count-principals }
# $count
origins-outlets = { count-outlets }
# $count
origins-origins = { count-origins }
# $term (origins-principals and its like), of which some are not known
origins-and-unknown = { $term } وأخرى غير معروفة
# $term (origins-speakers)
origins-first = { $term }،
# $term (origins-governments or origins-principals)
origins-second = { $term }،
# $term (origins-outlets)
origins-third = { $term }:
# $term (origins-origins)
origins-last = { $term }.
# $first, $second, $third, $last (the four above)
origins-sentence = { $first } { $second } { $third } { $last }
origins-label = عدد أصول الأقوال
origins-in-matrix = عرضها في المصفوفة
# $count of $all allegations
origins-corroborated = { $count ->
    [0] لا ادعاء له أصل ثانٍ.
    [zero] لا ادعاء له أصل ثانٍ.
    [one] ادعاء واحد من { $all } له أصلان أو أكثر.
    [two] ادعاءان من { $all } لهما أصلان أو أكثر.
    [few] { $count } ادعاءات من { $all } لها أصلان أو أكثر.
    [many] { $count } ادعاءً من { $all } لها أصلان أو أكثر.
   *[other] { $count } ادعاء من { $all } لها أصلان أو أكثر.
}
home-caution = كل سطر خلاصة ما نُقل عن أحدهم؛ والألفاظ نفسها على بعد خطوة. والأرقام تعدّ الأقوال لا الوقائع.
home-about = عن هذا الملف
# $shown of $all
home-chosen = من اختيار المحررين: { $shown } من { $all }.
# $shown of $all
home-newest = آخر ما أُضيف: { $shown } من { $all }.
home-origin-meaning = الأقوال التي تشترك في متحدث أو في جهة متحدَّث باسمها أو في دليل لها أصل واحد؛ وما لا يُعرف يُعدّ مشتركًا
home-evidence-meaning = ما يستند إليه المتحدث ويحتفظ به الملف؛ و«{ value-none }» حيث يُكتفى بذكره
home-reply-meaning = كلام من وُجِّه إليه الادعاء أو من يتحدث باسمه؛ و«0 من 3» تعني ثلاثة وُجِّه إليهم ادعاء ولا رد من أيٍّ منهم

## الشبكة: مَن يستند إلى مَن، ومَن يتحدث عن مَن

network-kicker = الشبكة
network-heading = مَن يتحدث عن مَن بحسب المصادر
network-standfirst = صف لكل جهة يُقال شيء باسمها وعمود لكل من وُجِّه إليه ادعاء. والرقم يعدّ الادعاءات التي تنقل المصادر طرحها عن متحدثي الأولى بشأن الثاني؛ ولا يعدّ وقائع. والخانة الفارغة تعني أنه لم يُعثر على شيء منها.
network-caption = الادعاءات بحسب من طُرحت باسمه ومن وُجِّهت إليه
network-in-whose-name = باسم مَن
network-all = ادعاءات موجَّهة إلى أحد
network-parts = أجزاء الشبكة
# $count of those who have no column
network-further = { $count ->
    [zero] لا طرف آخر بلا عمود.
    [one] طرف آخر واحد بلا عمود.
    [two] طرفان آخران بلا عمود.
    [few] { $count } أطراف أخرى بلا عمود.
    [many] { $count } طرفًا آخر بلا عمود.
   *[other] { $count } طرف آخر بلا عمود.
}
network-empty = لا ادعاء موجَّه إلى أحد بعينه.
reliance-heading = مَن يستند إلى مَن
# $line (the headline of an allegation)
reliance-title = { reliance-heading }: { $line }
reliance-standfirst = تُقرأ من طرف إلى طرف: إلامَ يستند المتحدث، ومَن يتحدث، ولمن قيل الكلام، وأين طُبع. وما اتصل بعضه ببعض أصل واحد مهما كثر المتحدثون.
# $number of an origin
reliance-origin = الأصل { $number }
reliance-touching = دعم أو تسليم ضمني حيث يطرحه آخرون
reliance-against = اعتراض أو تقييد
reliance-beside = غير محتسب: مكرَّر أو لازم للفهم أو مسحوب
# $count (statements that are not drawn)
reliance-more = { $count ->
    [zero] لا قول في الجدول وحده.
    [one] قول واحد آخر في الجدول وحده.
    [two] قولان آخران في الجدول وحده.
    [few] { $count } أقوال أخرى في الجدول وحده.
    [many] { $count } قولًا آخر في الجدول وحده.
   *[other] { $count } قول آخر في الجدول وحده.
}
reliance-figure = رسم: مَن يستند إلى مَن
reliance-table = الشيء نفسه في جدول
reliance-caption = الأقوال في هذا الادعاء، وما يستند إليه كل منها، وكيف نُقلت ألفاظه
reliance-speaker = المتحدث
reliance-bears = الصلة بالادعاء
reliance-rests-on = يستند إلى
reliance-said-to = قيل لـ، أو نقله
reliance-printed-in = طُبع في
reliance-parts = أجزاء هذه الشبكة
reliance-key-person = شخص
reliance-key-held = وثيقة محفوظة هنا
reliance-key-not-held = مناسبة أو وثيقة غير محفوظة
reliance-key-undisclosed = غير مُفصَح عنه
reliance-key-relies = يستند إلى ما قاله غيره

## صفحات المصادر

source-brief-label = بيانات المصدر بإيجاز
source-brief-no-address = لا عنوان معروفًا
source-brief-more = بيانات المصدر كاملة
source-coverage = المستخدَم منه
source-reserve = ما يجوز عرضه
source-text = النص
source-not-here = ليس في هذه الصفحة
source-actors = الأطراف الواردة فيه
column-as-printed = كما طُبع
source-actors-note = الدور هو ما تفعله الألفاظ بشخص أو جهة. وليس توجيه الادعاء إلى أحد دليلًا.
source-corrections-caption = التغييرات في ما تقوله هذه الصفحة عن المصدر.
source-provenance = بيانات المصدر
column-part = الدور
heading-corrections = التصحيحات
sources-by-date-label = المصادر بحسب التاريخ
# $date
source-before = المصدر السابق · { $date }
# $date
source-after = المصدر التالي · { $date }
source-more = ما يتحدث عنه
source-kicker = مصدر
# $label
sidenote-back = العودة إلى القول { $label } في النص
# $label
sidenote-statement = القول { $label }
sidenote-located-only = محدَّد الموضع فحسب.

## صفحات المصادر: تسمية المصدر

# $fate, after a source’s title
source-fate-after = ({ source-fate })
# $title, $fate (current, where it is as published)
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# $kind of source, as one of many
source-kind-one = { $kind ->
    [transcript] نص مفرَّغ
    [video] تسجيل مصوَّر
    [court-record] وثيقة قضائية
    [official-statement] بيان رسمي
    [dataset] مجموعة بيانات
    [web-page] صفحة إلكترونية
   *[news-article] مقال إخباري
}
# $number of a statement that the editor gave no id
statement-numbered = القول { $number }
# $title, $publisher, $day, $fate: what a browser’s tab shows
source-page-title = { source-named } — { $publisher }، { $day }
source-page-title-with-id = { $title } ({ $id })
# $publisher, $day, $fate, $count (statements located)
source-summary = { $publisher }، { $day }{ $fate ->
    [current] {""}
   *[other] ، { source-fate }
}: { $count ->
    [0] لا قول محدَّد الموضع
    [one] قول واحد محدَّد الموضع
    [two] قولان محدَّدا الموضع
    [few] { $count } أقوال محدَّدة الموضع
    [many] { $count } قولًا محدَّد الموضع
   *[other] { $count } قول محدَّد الموضع
}.
# $number (of the page)
source-more-summary = ما يتحدث عن هذا المصدر، الصفحة { $number }.
source-more-pages = روابط أخرى إلى هذا المصدر
# $fate
source-kicker-fate = مصدر، { source-fate }
# $publisher, $language (its name, or the key none)
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] ، باللغة { $language }
}

## صفحات المصادر: بيانات المصدر بإيجاز

# $words (quoted): the date as the source prints it
source-brief-printed = مطبوع بصيغة { $words }
# $day
source-brief-taken = التاريخ المعتمد: { $day }
source-brief-held-word = محفوظ
source-brief-not-held-word = غير محفوظ
# $held (that it is, in heavier type), $compared (how the text stands to it)
source-brief-held = الملف الرقمي الأصلي { $held }، { $compared }
# $held (that it is not, in heavier type)
source-brief-not-held = الملف الرقمي الأصلي { $held }
count-lines = { $count ->
    [zero] { $count } سطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
# $lines (count-lines)
source-brief-left-out = المحذوف هنا: { $lines }
# $count (statements)
source-located = { $count ->
    [0] لا قول محدَّد الموضع
    [one] قول واحد محدَّد الموضع
    [two] قولان محدَّدا الموضع
    [few] { $count } أقوال محدَّدة الموضع
    [many] { $count } قولًا محدَّد الموضع
   *[other] { $count } قول محدَّد الموضع
}
# $fate (retracted or replaced), beside the publisher’s notice
source-kept = أُبقي على النص ليتبيّن ما { $fate ->
    [retracted] سُحب
   *[replaced] استُبدل
}؛ والأقوال الواردة فيه لا تُحتسب في شيء.

## صفحات المصادر: المستخدَم منها، وما يجوز عرضه

# $count in words, as far as small numbers are written so (before feminine nouns: paragraphs, occasions)
number-in-words = { $count ->
    [0] لا
    [1] واحدة
    [2] اثنتان
    [3] ثلاث
    [4] أربع
    [5] خمس
    [6] ست
    [7] سبع
    [8] ثماني
    [9] تسع
    [10] عشر
    [11] إحدى عشرة
    [12] اثنتا عشرة
   *[other] { $count }
}
# $count
coverage-paragraphs = { $count ->
    [0] لا فقرة
    [one] فقرة واحدة
    [two] فقرتان
    [few] { number-in-words } فقرات
    [many] { number-in-words } فقرة
   *[other] { number-in-words } فقرة
}
# $share (per cent)
coverage-bears = { $share }٪ يتصل بادعاء
# $share
coverage-located = { $share }٪ محدَّد الموضع فحسب، أو سياق
# $share
coverage-rest = { $share }٪ خارج أي قول محدَّد الموضع
# $paragraphs (coverage-paragraphs)
coverage-drawn = { CAPITAL($paragraphs) }، بترتيب ورودها في النص، مرسومة بحسب الطول.
# $extent (none of the sentences; only: the one that there is; all; some), $count (how many), $all, $bearing (how many
# bear on an allegation)
coverage-sentences = { $extent ->
    [none] لا جملة تتضمن قولًا محدَّد الموضع
    [only] الجملة الوحيدة فيه تتضمن قولًا محدَّد الموضع
    [all] كل الجمل ({ $all }) تتضمن قولًا محدَّد الموضع
   *[some] عدد الجمل التي تتضمن قولًا محدَّد الموضع: { $count } من { $all }
}{ $extent ->
    [none] {""}
   *[other] ؛ { $bearing ->
        [0] لا شيء منها يتصل بادعاء
       *[other] والمتصل منها بادعاء: { $bearing }
    }
}.
# $extent (nothing stands in quotation marks; kept: none of that is left out; some), $count (sentences with what is left out)
coverage-quoted = { $extent ->
    [nothing] لا شيء في الفقرات بين علامات اقتباس.
    [kept] لم يُحذف شيء مما ورد في الفقرات بين علامات اقتباس.
   *[some] حُذفت ألفاظ بين علامات اقتباس في { $count ->
        [zero] { $count } جملة
        [one] جملة واحدة
        [two] جملتين
        [few] { $count } جمل
        [many] { $count } جملة
       *[other] { $count } جملة
    }.
}
source-reserve-quotations = لا يُعرض النص كاملًا: تُعرض ألفاظ الأقوال المحدَّدة الموضع فحسب، كل منها مع ملاحظته.
# $count (statements)
source-reserve-metadata = لا تُعرض أي ألفاظ من النص. { $count ->
    [0] ولا قول محدَّد الموضع فيه.
    [one] وفيه قول واحد محدَّد الموضع؛ ولا تُعرض ألفاظه أيضًا.
    [two] وفيه قولان محدَّدا الموضع؛ ولا تُعرض ألفاظهما أيضًا.
    [few] وفيه { $count } أقوال محدَّدة الموضع؛ ولا تُعرض ألفاظها أيضًا.
    [many] وفيه { $count } قولًا محدَّد الموضع؛ ولا تُعرض ألفاظها أيضًا.
   *[other] وفيه { $count } قول محدَّد الموضع؛ ولا تُعرض ألفاظها أيضًا.
}

## صفحات المصادر: علاقة النص بالملف الرقمي الأصلي

faithful-unaltered = بلا تغيير
faithful-not-compared = غير مقارَن بالنص الوارد هنا
faithful-differs = يختلف عنه النص الوارد هنا
# $program
faithful-read-by = مقروء ببرنامج { $program }
faithful-note-not-compared = لم تُقارَن الألفاظ بالملف الرقمي الأصلي، إذ تحتاج قراءته إلى برنامج.
# $program
faithful-note-read-by = قُرئت ألفاظ الملف الرقمي الأصلي منه ببرنامج { $program }.
# $liberties (faithful-liberty, several)
faithful-note-liberties = جرت القراءة على النحو الآتي: { $liberties }.
# $liberty taken in reading
faithful-liberty = { $liberty ->
    [hyphens] وُصلت الكلمات المقسومة عند نهايات الأسطر
    [page-headers] حُذفت الأسطر المتكررة في رأس الصفحات أو ذيلها
    [page-numbers] حُذفت أرقام الصفحات
    [line-breaks] وُصل ما تفصله نهايات الأسطر
   *[padding] حُذفت صفوف النقاط والخطوط، ووُصلت الحروف المتباعدة
}
# $reason (the editor’s words), $ended (yes, where they end with a full stop)
faithful-note-differs = يختلف النص الوارد هنا عن الملف الرقمي الأصلي. والسبب المذكور: { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = قد تختلف ألفاظ النص الوارد هنا عن ألفاظ الملف الرقمي الأصلي.

## صفحات المصادر: مفتاح النص

# $style of a line under words, or of words
legend-sample = { $style ->
    [solid] خط متصل
    [dotted] خط منقّط
    [dashed] خط متقطّع
    [double] خط مزدوج
    [hairline] خط رفيع
    [deeper] لون أغمق
    [italic] (حروف مائلة)
   *[dots] نقاط دقيقة
}
# $verb: what a line of its style says of the words over it; verbs that have one style stand in one sentence
legend-verb = { $verb ->
    [asserts] طرح
    [finds] خلوص إلى نتيجة
    [supports] دعم
    [presupposes] افتراض ضمني
    [qualifies] تقييد
    [disputes] تشكيك
    [denies] نفي
   *[retracts] تراجع
}
# $verbs (legend-verb, one or another)
legend-verbs = { $verbs } بشأن ادعاء
legend-repeats = تكرار لادعاء
legend-context = سياق لادعاء
legend-located-only = محدَّد الموضع فحسب
legend-deeper = متصل بأكثر من ادعاء
legend-insertion = ألفاظ بين أقواس داخل اقتباس، قد لا تكون من كلام المتحدث
legend-name = اسم؛ يقود إلى صفحة الطرف
# $meaning of one of several
legend-item = { $meaning }؛
# $meaning of the last
legend-last = { $meaning }.

## صفحات المصادر: المقاطع وملاحظاتها

# $region, $number (of a paragraph): beside a passage
passage-label = { $region ->
    [headline] العنوان
    [deck] الموجز
    [caption] تعليق الصورة
   *[body] ¶ { $number }
}
# $region, $number (of a caption or paragraph)
passage-name = { $region ->
    [headline] العنوان
    [deck] الموجز
    [caption] تعليق الصورة { $number }
   *[body] الفقرة { $number }
}
# $label of a statement
passage-note-on = { $label }، { $verbs }؛ حاشية
sidenote-speaker-unknown = متحدث من دون تحديد للهوية
# $speaker (in heavier type), $form
sidenote-who = { $speaker }، { $form }.
# $speaker (in heavier type), $tellers (names), $form
sidenote-who-told = { $speaker }، بحسب رواية { $tellers }، { $form }.
sidenote-quoted = اقتباسًا
# $publisher
sidenote-reported = بألفاظ { $publisher }
sidenote-reported-by-source = بألفاظ المصدر
sidenote-unclear = بعلامات اقتباس غير واضحة
sidenote-not-located = من دون موضع محدَّد في النص
# $words (quoted, or the key none), $note (the editor’s, or the key none): after the allegation that they bear on
sidenote-extent = — { $words ->
    [none] { $note }
   *[other] بالألفاظ { $words }{ $note ->
        [none] {""}
       *[other] ؛ { $note }
    }
}
# $basis: how a basis is known
sidenote-basis = { $basis ->
    [stated] مذكور
    [inferred] مستنتَج
   *[unknown] غير معروف
}
# $words (quoted), $held (a statement or source), $basis (or the key none)
sidenote-cites-taken = الأساس: { $words }، ويُعدّ المقصود: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $held, $basis
sidenote-cites-held = الأساس: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $words (quoted), $basis
sidenote-cites-undisclosed = الأساس: { $words }، غير مُفصَح عنه{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $basis
sidenote-cites-nothing = الأساس غير مُفصَح عنه{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = شخص أو جهة
# $who, $words (quoted, or the key none)
sidenote-tells = فيه رواية لكلام { $who }{ $words ->
    [none] {""}
   *[other] : { $words }
}.
# $day, $printed (quoted, or the key none), $basis (stated, inferred, unknown)
sidenote-said = تاريخ القول: { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] ، مستنتَج
    [unknown] ، طريقة معرفته غير مسجلة
   *[stated] {""}
}.
sidenote-day-not-stated = اليوم غير مذكور.

## صفحات المصادر: بيانات المصدر

provenance-publisher = الناشر
provenance-date-printed = التاريخ كما طُبع
provenance-dateline = مكان الكتابة وتاريخها
provenance-date-taken = التاريخ المعتمد
provenance-changed = التغيير من جانب الناشر
provenance-author = الكاتب
provenance-language = اللغة
provenance-translation = الترجمة
provenance-section = القسم
provenance-address = العنوان الإلكتروني
provenance-copies = النسخ
provenance-received = الاستلام
provenance-original = الملف الرقمي الأصلي
provenance-its-text = نصه
provenance-left-out = المحذوف هنا
provenance-picture = الصورة
provenance-rights = الحقوق
provenance-grade = الدرجة
provenance-status = الحالة
# $value
provenance-value = { $value }
provenance-holder-nobody = ليست لأحد
provenance-holder-not-known = صاحبها غير معروف
provenance-shown-full = النص معروض كاملًا، ليُقرأ كل اقتباس في موضعه
provenance-shown-quotations = لا تُعرض إلا الأقوال المحدَّدة الموضع
provenance-shown-metadata = لا تُعرض أي ألفاظ من النص
# $place
provenance-written-from = مكتوب من { $place }
provenance-none-printed = لا شيء مطبوعًا
# $language (language-name), $by (who translated it)
statement-translation = باللغة { $language }، ترجمة: { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] ترجمة عن: { $source }.
   *[other] ترجمة عن: { $source }، أعدّها: { $by }.
}
source-translates-beside = ترد كل فقرة من الأصل أولًا، وإلى جانبها أو تحتها ترجمتها.
source-translates-apart = لا يوضع النصان هنا جنبًا إلى جنب.
# $sources (references, with links)
source-translated-in = ترجمته: { $sources }.
# $language (its name)
provenance-translated-from = من { $language }
provenance-translation-not-known = غير معروف إن كان ترجمة
# $day
provenance-kept-on = حُفظت في { $day }
# $day
provenance-received-on = التاريخ: { $day }
# $who
provenance-received-by = المستلِم: { $who }
provenance-not-held = غير محفوظ
# $encoding (or the key none)
provenance-held = محفوظ، بلا تغيير{ $encoding ->
    [none] {""}
   *[other] ، بترميز { $encoding }
}؛ وتُراجَع بصمته الرقمية كلما أُنشئت هذه الصفحات
provenance-digest = SHA-256
provenance-file = الملف الرقمي كما جُمع
provenance-file-as-text = الملف الرقمي كما جُمع، مطابقًا بايتًا ببايت، باسم تعرضه المتصفحات نصًّا
# $program
provenance-read-by = مقروء من الملف الرقمي الأصلي ببرنامج { $program }؛ والألفاظ الواردة هنا تُقارَن به
provenance-nothing = لا شيء
# $line (a number), $why
provenance-line = السطر { $line }: { $why }
# $first, $last (numbers of lines), $why
provenance-lines = الأسطر { $first } إلى { $last }: { $why }
provenance-not-reproduced = لا تُعاد هنا
# $words (quoted)
provenance-caption = تعليق الصورة المطبوع: { $words }
# $words (quoted)
provenance-credit = حقوق الصورة: { $words }
# $who
provenance-shows = تُظهر: { $who }
# $grade of the Admiralty scale
provenance-grade-letter = { $grade ->
    [a] A، موثوق تمامًا
    [b] B، موثوق عادةً
    [c] C، موثوق إلى حد ما
    [d] D، غير موثوق عادةً
    [e] E، غير موثوق
   *[f] F، لا يمكن الحكم على موثوقيته
}
provenance-the-editor = المحرر
# $grade (provenance-grade-letter), $judge
provenance-graded = { $grade }، في تقدير { $judge } (مقياس الأميرالية)
# $day
provenance-graded-on = تاريخ التقدير: { $day }
provenance-corrected = مصحَّح من جانب ناشره
provenance-retracted = مسحوب من جانب ناشره؛ والأقوال الواردة فيه لا تُحتسب في شيء
provenance-replaced = حلّ محله مصدر آخر؛ والأقوال الواردة فيه لا تُحتسب في شيء
# $day
provenance-since = منذ { $day }
# $source
provenance-replaced-by = المصدر الذي حلّ محله: { $source }

## صفحات المصادر: مَن يرد فيها، وما يتحدث عنها

part-speaker = متحدث
part-reported = كلام على لسان متحدث آخر
# $modes (part-mode, a list)
part-accused = موجَّه إليه ادعاء، { $modes }
# $mode in which words pick somebody out
part-mode = { $mode ->
    [described] بالوصف
    [implied] ضمنًا
    [interpreted] بالتفسير
   *[named] بالاسم
}
part-publisher = ناشر
part-pictured = ظهور في صورة
part-mentioned = ذِكر
backlink-speaker-unknown = متحدث من دون تحديد للهوية
# $who, $source and $statement (theirs)
backlink-cites-source = { $who } في { $source } ({ $statement }): تقديم هذا المصدر دليلًا.
# $who, $source, $statement (theirs), $cited (a statement of this source)
backlink-cites-statement = { $who } في { $source } ({ $statement }): الدليل المقدَّم هو { $cited }.
# $allegation, $statement (of this source)
backlink-allegation = ادعاء يتحدث عن { $statement }: { $allegation }.
# $kind of what links to a source
backlink-kind = { $kind ->
    [actor] طرف
    [allegation] ادعاء
    [page] صفحة
   *[source] مصدر
}

## صفحات المصادر: قوائمها

sources-summary = كل وثيقة يحفظها الملف، الأحدث أولًا.
count-documents = { $count ->
    [0] لا وثيقة
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
# $count (documents), $gone (how many do not stand any more)
sources-held = { count-documents }{ $gone ->
    [0] {""}
   *[other] ، لم يعد قائمًا منها: { $gone }
}
source-line-publisher-not-known = الناشر غير معروف
# $publisher, $kind (source-kind), $language (its name, or the key none)
source-line-publisher = { $publisher }، { $kind }{ $language ->
    [none] {""}
   *[other] ، باللغة { $language }
}.
# $printed (quoted, or the key none), $day, $basis (how the day is known, or the key none)
source-line-date = { $printed ->
    [none] { $day }
   *[other] مطبوع بصيغة { $printed }؛ { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $count (statements), $speakers, $counts (no, where the source does not stand), $paragraphs (count-paragraphs)
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [zero] ، { $speakers } متحدث
    [one] ، متحدث واحد
    [two] ، متحدثان
    [few] ، { $speakers } متحدثين
    [many] ، { $speakers } متحدثًا
   *[other] ، { $speakers } متحدث
}{ $counts ->
    [no] ، خارج الاحتساب
   *[yes] {""}
}؛ { $paragraphs }.
# $fate, $precision of the date (day; period: a month or the like; none), $day
source-line-fate = { $fate ->
    [corrected] مصحَّح من جانب ناشره
    [retracted] مسحوب من جانب ناشره
   *[replaced] حلّ محله مصدر آخر
}{ $precision ->
    [day] {" "}في { $day }
    [period] ، { $day }
   *[none] {""}
}

## الخط الزمني

timeline-by-day = بحسب اليوم
timeline-in-order = بالترتيب
timeline-note-lead = ثلاثة تواريخ منفصلة.
timeline-note = متى قيل شيء؛ ومتى طُبع؛ وأي يوم يُعتمد لذلك، مع بيان السبب. والخط المتموّج يدل على يوم مستنتَج أو لا يُعرف إلا حدّه.
timeline-note-span = الأحداث الممتدة على مدة تأتي في موضع آخر يوم محتمل لها.
timeline-undated = بلا يوم
timeline-acts = الأفعال موضع الادعاء
timeline-acts-caption = الأزمنة التي تتحدث عنها الادعاءات. وهي بحسب المتحدثين، ولا تحدد موضع أي حدث وارد أعلاه.
column-alleged = مضمون الادعاء
timeline-corrections-caption = التغييرات في ما نشره هذا الملف.
timeline-kicker = الخط الزمني
column-time = الزمن
column-of = يخص
# $count (corrections)
timeline-corrections-more = { $count ->
    [zero] و{ $count } تصحيح آخر في الصفحات التي تخصها.
    [one] وتصحيح آخر واحد في الصفحة التي يخصها.
    [two] وتصحيحان آخران في الصفحات التي يخصانها.
    [few] و{ $count } تصحيحات أخرى في الصفحات التي تخصها.
    [many] و{ $count } تصحيحًا آخر في الصفحات التي تخصها.
   *[other] و{ $count } تصحيح آخر في الصفحات التي تخصها.
}
timeline-key-stated = يوم مذكور، أو محسوب من يوم مذكور
timeline-key-open = يوم مستنتَج، أو لا يُعرف إلا حدّه
timeline-key-span = ضمن هذه المدة
timeline-key-printed = طُبع

## الخط الزمني: ما يرد فوقه

timeline-title = ما قيل ومتى قيل
timeline-summary = مناسبات الكلام والطباعة بالترتيب، مع اليوم كما طُبع، واليوم المعتمد، والسبب.
# $count (occasions), $gone (how many more count for nothing)
timeline-occasions = { $count ->
    [0] لا مناسبة للكلام أو الطباعة
    [one] مناسبة واحدة للكلام والطباعة
    [two] مناسبتان للكلام والطباعة
    [few] { number-in-words } مناسبات للكلام والطباعة
    [many] { number-in-words } مناسبة للكلام والطباعة
   *[other] { number-in-words } مناسبة للكلام والطباعة
}{ $gone ->
    [0] {""}
   *[other] ، وعدد آخر ({ $gone }) مسحوب وخارج الاحتساب
}
timeline-placed = الترتيب بحسب اليوم الذي قيل فيه شيء أو طُبع، لا بحسب يوم الفعل موضع الادعاء أبدًا.
# $stated, $bounded and $undated (days of occasions)
timeline-days = { $stated ->
    [0] لا يوم مذكورًا
    [one] يوم واحد مذكور، أو محسوب من يوم مذكور
    [two] يومان مذكوران، أو محسوبان من يوم مذكور
    [few] { $stated } أيام مذكورة، أو محسوبة من يوم مذكور
    [many] { $stated } يومًا مذكورًا، أو محسوبًا من يوم مذكور
   *[other] { $stated } يوم مذكور، أو محسوب من يوم مذكور
}؛ { $bounded ->
    [0] ولا يوم مستنتَجًا أو لا يُعرف إلا حدّه
    [one] ويوم واحد مستنتَج أو لا يُعرف إلا حدّه
    [two] ويومان مستنتَجان أو لا يُعرف إلا حدّهما
    [few] و{ $bounded } أيام مستنتَجة أو لا يُعرف إلا حدّها
    [many] و{ $bounded } يومًا مستنتَجًا أو لا يُعرف إلا حدّه
   *[other] و{ $bounded } يوم مستنتَج أو لا يُعرف إلا حدّه
}{ $undated ->
    [0] {""}
    [zero] ؛ و{ $undated } مناسبة لا يُذكر لها يوم
    [one] ؛ ومناسبة واحدة لا يُذكر لها يوم
    [two] ؛ ومناسبتان لا يُذكر لهما يوم
    [few] ؛ و{ $undated } مناسبات لا يُذكر لها يوم
    [many] ؛ و{ $undated } مناسبة لا يُذكر لها يوم
   *[other] ؛ و{ $undated } مناسبة لا يُذكر لها يوم
}.

## الخط الزمني: ما جرى

event-publisher-unknown = ناشر غير معروف
event-speaker-unknown = متحدث من دون تحديد للهوية
event-somebody = شخص أو جهة من دون تحديد للهوية
event-another-speaker = متحدث آخر
# $who, $document (source-kind-one)
event-publishes = { $who }: نشر { $document }
# $who, $document
event-corrects = { $who }: تصحيح { $document }
# $who, $document
event-retracts = { $who }: سحب { $document }
# $who, $document
event-replaced = { $who }: حلول مصدر آخر محل { $document }
# $who, $outer (who tells of it)
event-told = { $who }: كلام بحسب رواية { $outer }
# $who, $to (names), $place and $occasion (or the key none), $unknown (event-unknown, what was looked for and not
# found), $tellers (names): of all but $who there can be none
event-speaks = { $who }: كلام{ $to ->
    [0] {""}
   *[other] {" "}إلى { $to }
}{ $place ->
    [none] {""}
   *[other] {" "}في { $place }
}{ $occasion ->
    [none] {""}
   *[other] ، المناسبة: { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] ؛ غير مذكور: { $unknown }
}{ $tellers ->
    [0] {""}
   *[other] ، بحسب رواية { $tellers }
}
# $what is not stated
event-unknown = { $what ->
    [to] المخاطَب
    [place] المكان
   *[occasion] المناسبة
}
# $statements, after what they say
event-statements = ({ $statements })
# $statements
event-located-only = محدَّد الموضع فحسب: { $statements }
# $statements
event-also-located = محدَّد الموضع أيضًا: { $statements }
# $source
event-in-source = في { $source }
# $fate of the source that tells of it, $precision of the date (day; period: a month or the like; none), $day, $counts (no,
# where the event counts for nothing)
event-fate = { $fate ->
    [corrected] المصدر مصحَّح من جانب ناشره
    [retracted] المصدر مسحوب من جانب ناشره
   *[replaced] المصدر حلّ محله مصدر آخر
}{ $precision ->
    [day] {" "}في { $day }
    [period] ، { $day }
   *[none] {""}
}{ $counts ->
    [no] ؛ خارج الاحتساب
   *[yes] {""}
}
# $count (allegations)
timeline-acts-more = { $count ->
    [zero] وثمة { $count } ادعاء آخر لها زمن أيضًا.
    [one] ولادعاء آخر واحد زمن أيضًا.
    [two] ولادعاءين آخرين زمن أيضًا.
    [few] وثمة { $count } ادعاءات أخرى لها زمن أيضًا.
    [many] وثمة { $count } ادعاءً آخر لها زمن أيضًا.
   *[other] وثمة { $count } ادعاء آخر لها زمن أيضًا.
}
# $count (allegations)
timeline-acts-unknown = زمن الفعل موضع الادعاء غير مذكور في: { count-allegations }.

## الخط الزمني: رسم الأيام

# $count (events), $first and $last (days)
chart-days-label = { $count ->
    [zero] { $count } حدث بحسب اليوم، من { $first } إلى { $last }. والأحداث نفسها مدرجة أدناه.
    [one] حدث واحد بحسب اليوم، من { $first } إلى { $last }. والحدث نفسه مدرج أدناه.
    [two] حدثان بحسب اليوم، من { $first } إلى { $last }. والحدثان أنفسهما مدرجان أدناه.
    [few] { $count } أحداث بحسب اليوم، من { $first } إلى { $last }. والأحداث نفسها مدرجة أدناه.
    [many] { $count } حدثًا بحسب اليوم، من { $first } إلى { $last }. والأحداث نفسها مدرجة أدناه.
   *[other] { $count } حدث بحسب اليوم، من { $first } إلى { $last }. والأحداث نفسها مدرجة أدناه.
}
# $number in the list, $title
chart-event = { $number }: { $title }
# $who
chart-lane-publishes = { $who }: نشر
chart-lane-publisher-unknown = الناشر غير معروف
chart-lane-not-identified = من دون تحديد للهوية
# Of each: a few words beside a mark. $events (numbers and chart-span)
chart-tells-of = يروي { $events }
# $first, $last (numbers of events)
chart-span = { $first } إلى { $last }
# $outer
chart-told = بحسب رواية { $outer }
# $unknown (event-unknown, a list)
chart-unknown = غير مذكور: { $unknown }
# $place
chart-place = في { $place }
# $to (names)
chart-to = إلى { $to }

## ما هو محجوب، وما ليس موجودًا

withheld-kicker = المحجوب
withheld-some = بعض ما في هذا الملف غير معروض. والأرقام هي أرقام هذه الطبعة؛ وما يُعدّ هنا لا يُسمّى في أي موضع من هذا الموقع.
withheld-none = كل ما في هذا الملف معروض.
withheld-by-reason = بحسب السبب
column-reason = السبب
column-how-many = العدد
not-found-standfirst = لا شيء هنا، أو لم يعد هنا شيء. والعنوان الذي أُعطي مرة لشيء منشور لا يتغير؛ وربما كُتب خطأً، أو ربما سُحب ما كان هنا.
not-found-ways = مداخل

## ما هو محجوب، وما ليس موجودًا: العناوين والأسباب

withheld-title = ما هو محجوب
withheld-summary = ما لا يُعرض من هذا الملف، بالأعداد والأسباب.
withheld-not-published = غير منشور
withheld-embargo = خاضع لحظر نشر مؤقت
# $count of them
withheld-minors = { $count ->
    [zero] أسماء قُصَّر، مطموسة
    [one] اسم قاصر، مطموس
    [two] اسما قاصرَين، مطموسان
    [few] أسماء قُصَّر، مطموسة
    [many] أسماء قُصَّر، مطموسة
   *[other] أسماء قُصَّر، مطموسة
}
# $why (the editor’s words)
withheld-blotted-out = مطموس: { $why }
not-found-title = لا شيء محفوظًا على هذا العنوان
not-found-summary = لا شيء محفوظًا على هذا العنوان.

## موجز التحديثات

# $publisher (a name, or publisher-not-known), $title of a source
feed-source = { $publisher }: { $title }
# $publisher, $title, $fate (source-fate)
feed-source-with-fate = { feed-source } ({ $fate })
# $kind (source-kind), $count (statements), $counts (yes or no)
feed-source-summary = { $kind }؛ { $count ->
    [0] لا قول محدَّد الموضع
    [one] قول واحد محدَّد الموضع
    [two] قولان محدَّدا الموضع
    [few] { $count } أقوال محدَّدة الموضع
    [many] { $count } قولًا محدَّد الموضع
   *[other] { $count } قول محدَّد الموضع
}{ $counts ->
    [no] ، خارج الاحتساب
   *[yes] {""}
}.
# $fate (corrected, retracted, replaced), $source (feed-source)
feed-status = { $fate ->
    [replaced] مستبدَل
    [retracted] مسحوب
   *[corrected] مصحَّح من جانب ناشره
}: { $source }
# $notice (the publisher’s words)
feed-status-notice = نص إشعاره: «{ $notice }»
# $count (statements)
feed-status-statements = { $count ->
    [zero] { $count } قول فيه لم تعد تُحتسب في شيء.
    [one] قول واحد فيه لم يعد يُحتسب في شيء.
    [two] قولان فيه لم يعودا يُحتسبان في شيء.
    [few] { $count } أقوال فيه لم تعد تُحتسب في شيء.
    [many] { $count } قولًا فيه لم تعد تُحتسب في شيء.
   *[other] { $count } قول فيه لم تعد تُحتسب في شيء.
}
# $statements (how many), $allegations (their clauses, as a list), $count (of allegations)
feed-status-allegations = { $statements ->
    [one] ويتصل هذا القول
    [two] ويتصل هذان القولان
   *[other] وتتصل هذه الأقوال
} { $count ->
    [one] بالادعاء
    [two] بالادعاءين
   *[other] بالادعاءات
}: { $allegations }.
feed-status-corrected = لا يزال قائمًا، بحسب تصحيح ناشره.
feed-status-fallen = لم يعد قائمًا.
# $who (a name, or speaker-not-identified), $allegations (their clauses, as a list)
feed-taken-back = تراجع من جانب { $who }، بشأن ادعاء: { $allegations }
# $source (feed-source, feed-source-with-fate)
feed-taken-back-summary = في { $source }. وما جرى التراجع عنه لا يُحتسب في شيء.
# $attribution (the line above an allegation), $clause
headline = { $attribution } { $clause }
feed-allegation-summary = ما حُدّد موضعه ونُسب إلى صاحبه، وما ليس معروفًا. ولا يُحكم عليه هنا.
# $allegation (headline)
feed-correction = تصحيح: { $allegation }
# $source (feed-source, feed-source-with-fate)
feed-source-correction = تصحيح لما يُقال هنا عن { $source }

## للآلات التي تقرأ الصفحات

# $outcome of a reply, $accused (a name)
comment-for = { $outcome }، نيابةً عن { $accused }
# $fate (source-fate), where the publisher gives no notice
amended-fate = { CAPITAL($fate) }
# $was (what stood there, or the key none), $now, $why, $by (who asked for it, or the key none), $end (correction-asked-for)
amended-correction = { $was ->
    [none] حُذفت ألفاظ.
   *[other] كان النص: «{ $was }».
} وصار: «{ $now }». السبب: { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## حالة الملف

# $day (a date)
frame-as-of = حتى { $day }

## ما ليس معروفًا

unknowns-title = ما لا يعرفه هذا الملف
unknowns-summary = أسئلة مفتوحة، وردود بُحث عنها ولم توجد، وما لم يُذكر، وما أُخبر عنه وليس محفوظًا هنا.
unknowns-standfirst = أربعة أنواع من عدم المعرفة، كل منها على حدة: أسئلة تتركها المصادر مفتوحة؛ وردود بُحث عنها ولم توجد؛ وما لا تذكره الوثائق؛ وما تخبر عنه وليس محفوظًا هنا.
unknowns-open = أسئلة مفتوحة
unknowns-open-note = بحسب الادعاءات، بترتيب الملف. والسؤال موجَّه إلى السجل لا إلى المتهمين.
# $number of an allegation, $names (who says it); its clause follows
unknowns-asked-of = الادعاء { $number }، أصحاب القول: { $names } —
unknowns-looked = بُحث عنه ولم يوجد
unknowns-looked-caption = ردود على الادعاءات. وهذا وصف للبحث لا للأطراف.
unknowns-to-allegation = على الادعاء
unknowns-stated = غير مذكور
unknowns-stated-note = بحث عنه المحررون ولم يجدوه مذكورًا.
unknowns-held = أُخبر عنه وليس محفوظًا
unknowns-send = يمكن لمن لديه شيء من هذا أن يرسله.
unknowns-nothing = لا شيء من هذا مسجَّل.
pages-of-unknowns = صفحات ما ليس معروفًا
count-open-questions = { $count ->
    [0] لا سؤال مفتوحًا
    [one] سؤال مفتوح واحد
    [two] سؤالان مفتوحان
    [few] { $count } أسئلة مفتوحة
    [many] { $count } سؤالًا مفتوحًا
   *[other] { $count } سؤال مفتوح
}
count-looked-for = { $count ->
    [0] لا رد بُحث عنه دون جدوى
    [one] رد واحد بُحث عنه ولم يوجد
    [two] ردان بُحث عنهما ولم يوجدا
    [few] { $count } ردود بُحث عنها ولم توجد
    [many] { $count } ردًا بُحث عنها ولم توجد
   *[other] { $count } رد بُحث عنها ولم توجد
}
count-not-stated = { $count ->
    [0] لا قيمة غير مذكورة
    [one] قيمة واحدة غير مذكورة
    [two] قيمتان غير مذكورتين
    [few] { $count } قيم غير مذكورة
    [many] { $count } قيمة غير مذكورة
   *[other] { $count } قيمة غير مذكورة
}
count-not-held = { $count ->
    [0] لا شيء أُخبر عنه وليس محفوظًا
   *[other] أُخبر عنه وليس محفوظًا: { $count }
}
# $count
unknowns-values = { $count ->
    [zero] لا قيمة
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $count } قيم
    [many] { $count } قيمة
   *[other] { $count } قيمة
}
# $source, $statements (in a row)
unknowns-of-statements = { $source }: { $statements }
# $term: what is not stated
unknowns-term = { $term ->
    [published] يوم النشر
    [publisher] الناشر
    [author] الكاتب
    [language] اللغة
    [translated-from] اللغة قبل الترجمة
    [address] العنوان
    [updated] يوم تعديل الوثيقة نفسها
    [collected-on] يوم الاستلام
    [collected-by] مَن استلمها
    [collected-how] كيف استُلمت
    [copied-on] يوم نسخة في مكان آخر
    [holder] صاحب الحقوق
    [status-on] يوم إجراء الناشر
    [speaker] المتكلم
    [said] يوم القول
    [to] لمن قيل
    [occasion] المناسبة
    [place] المكان
    [answering] السؤال المُجاب عنه
    [way] عن طريق مَن وصلت الألفاظ
    [inserted] مَن أدرج ألفاظًا
    [told-speaker] لمن الألفاظ المروية
    [told-on] يوم الألفاظ المروية
    [accused] مَن المتهم
    [period] زمن الأفعال المدعاة
    [assessment] التقييم
    [reply-by] مَن رد
    [reply-on] يوم الرد
    [living] هل الشخص على قيد الحياة
    [principal] باسم مَن يتكلم
   *[other] قيم أخرى
}
# $what passed words on, $source, $statements (in a row)
not-held-passed = { $what }؛ في { $source }: { $statements }
# $who (a name), $outcome (response-kind), $allegation (a clause)
not-held-reply = رد من { $who } ({ $outcome }) على الادعاء { $allegation }
home-all-unknowns = كل ما ليس معروفًا

## التصحيحات وحالات السحب

corrections-title = ما الذي تغيّر، ولماذا
corrections-summary = التصحيحات وحالات السحب، الأحدث أولًا، مع الألفاظ قبل التغيير وبعده.
corrections-standfirst = كل تغيير فيما يقوله هذا الملف، الأحدث أولًا، مع الألفاظ قبله وبعده. والسحب فعل المصدر نفسه: لم يعد ناشره يتمسك به.
corrections-none = لم يُصحَّح شيء مما نُشر هنا، ولم يسحب ناشر أو متكلم شيئًا.
# $count (changes)
corrections-acts = { $count ->
    [zero] لا تغيير من ناشر أو متكلم
    [one] تغيير واحد من ناشر أو متكلم
    [two] تغييران من ناشرين أو متكلمين
    [few] { $count } تغييرات من ناشرين أو متكلمين
    [many] { $count } تغييرًا من ناشرين أو متكلمين
   *[other] { $count } تغيير من ناشرين أو متكلمين
}
# $kind of change
corrections-kind = { $kind ->
    [corrected] صححه ناشره
    [retracted] سحب
    [replaced] استبدال
    [taken-back] تراجع عن القول
   *[correction] تصحيح
}
corrections-no-day = اليوم غير مسجَّل
corrections-was = كان
corrections-is = صار
corrections-with-source = مع أقواله
corrections-without-source = من دونها
# $number of an allegation, $before, $now (how many)
corrections-origins = الأصول المستقلة للادعاء { $number }: كانت { $before }، وهي الآن { $now }.
# $pages (names of pages, as a list)
corrections-on = يظهر في: { $pages }.
pages-of-corrections = صفحات التصحيحات

## المحجوب: ما تعنيه الأسباب

redacted-minor = اسم قاصر
withheld-few = أقل من ثلاثة
column-means = ما يعنيه السبب
withheld-means-draft = غير معدّ للنشر، أو ليس بعد
withheld-means-embargo = باتفاق مع مصدر، أو في انتظار رد
withheld-means-minor = لا يُسمى طفل هنا أبدًا
withheld-means-blotted = مكان الألفاظ كتلة تذكر هذا السبب
withheld-unchanged-lead = ما لا يغيّره هذا.
withheld-unchanged = ما لم يُنشر لا يدخل في أي عدد أو وضع أو قائمة أو بحث في هذه الصفحات. وحيث طُمست ألفاظ فقط، يُعرض القول الذي يضمها ويُحسب كسائر الأقوال.
withheld-few-note = لا يُطبع عدد أقل من ثلاثة، إلا «لا يوجد».

## موجز التحديثات: ما ورد

# $kind (source-kind), $day
feed-source-dated = { $kind }، { $day }
# $names (speakers)
feed-source-speakers = ألفاظ: { $names }.
# $count (statements)
feed-allegation-asserted = { $count ->
    [0] لا قول يؤكده
    [one] قول واحد يؤكده
    [two] قولان يؤكدانه
    [few] { $count } أقوال تؤكده
    [many] { $count } قولًا تؤكده
   *[other] { $count } قول تؤكده
}
# $count (allegations)
feed-actor-accused = { $count ->
    [0] غير متهم في أي ادعاء
    [one] متهم في ادعاء واحد
    [two] متهم في ادعاءين
    [few] متهم في { $count } ادعاءات
    [many] متهم في { $count } ادعاءً
   *[other] متهم في { $count } ادعاء
}

## الطبعة الورقية

print-kicker = الطبعة الورقية
print-summary = الملف كله في وثيقة واحدة، بمستندات مرقمة.
# $number, $all (volumes)
print-volume = المجلد { $number } من { $all }
# $version (a few letters and figures)
print-version = الإصدار { $version }
# $allegations (count-allegations), $sources (count-sources)
print-note = تضم هذه الطبعة الادعاءات كما أُخبر عنها ({ $allegations })، كلًا منها مع كل الأقوال المتصلة به، والمصادر مستنداتٍ مرقمة ({ $sources })، بقدر ما يجوز عرضها. وهي لا تخلص إلى أن أي ادعاء صحيح أو غير صحيح. وليس توجيه الاتهام دليلًا. ويُشار إلى الموضع هكذا: «المستند 1، السطر 23»؛ والأسطر مرقمة عند بناء الملف، وهي نفسها في كل نسخة من هذا الإصدار.
print-exhibits = المستندات
print-document = الوثيقة
print-held-as = كيف هي محفوظة
print-lines = الأسطر
print-digest-withheld = البصمة محجوبة: فيها ألفاظ مطموسة
print-not-held = مذكور في المستندات وليس محفوظًا
print-nothing-not-held = لا شيء من هذا مسجَّل.
print-contents = المحتويات
# $first, $last (numbers), $span (one or many)
print-range-allegations = { $span ->
    [one] الادعاء { $first }
   *[many] الادعاءات { $first } إلى { $last }
}
# $first, $last (numbers), $span (one or many)
print-range-exhibits = { $span ->
    [one] المستند { $first }
   *[many] المستندات { $first } إلى { $last }
}
print-exhibit = المستند
# $exhibit, $first, $last (numbers), $span (one or many)
print-place = المستند { $exhibit }، { $span ->
    [one] السطر { $first }
   *[many] الأسطر { $first } إلى { $last }
}
# $exhibit (a number)
print-place-exhibit = المستند { $exhibit }
print-continued = تتمة
print-without-lines = أقوال ليس لها هنا سطر خاص
print-accused = المتهمون
# $count (replies)
print-more-replies = مدخلات أخرى في صفحته: { $count }
# $count (names)
print-more-not-held = أخرى في قائمة ما ليس معروفًا: { $count }
print-hash-note = يمكن التحقق من أرقام الأسطر والبصمات بملفات هذا الإصدار.
## البحث: حقل كل صفحة، وصفحة البحث، وما يقوله برنامجها

search-title = بحث
search-summary = بحث في الادعاءات والأطراف والمقاطع والمصادر.
# $sources, $statements, $allegations, $actors
search-label = كلمات، أو اسم بأي رسم، أو «عبارة» — في { $sources } و{ $statements } و{ $allegations } و{ $actors }
search-enter = Enter
search-escape = Esc
search-key-field = إلى هذا الحقل
search-key-move = بين النتائج
search-key-open = يفتح النتيجة
search-key-back = عودة إلى الحقل
search-without-script = يجري البحث بالكلمات في متصفح القارئ ويحتاج إلى JavaScript، وهو معطَّل هنا. كل صفحة أخرى كاملة من دونه، وكل ما كان البحث سيجده موجود في هذه القوائم.
search-ways = مداخل أخرى
search-allegations = الادعاءات
search-actors = الأطراف
search-passages = المقاطع
search-sources = المصادر
# $count
search-answers = { $count ->
    [0] لا نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-found = {"{answers}"} عن «{"{words}"}».
search-found-all = {"{answers}"}.
search-limits = فقط حيث: {"{limits}"}.
search-drop = من دون هذه القيود: {"{answers}"}
search-nearest = الأقرب كلماتٍ أولًا
search-all = الكل: {"{count}"}
search-more = المزيد
search-none = لا شيء
search-also = طُبع أيضًا: {"{names}"}
search-uncited = في فقرة لا يحويها أي قول
search-nothing = لم يُعثر على شيء
search-nothing-has = لا ادعاء ولا طرف ولا مقطع ولا مصدر يحوي هذا كله.
search-near = قريب في الرسم:
search-less = بحذف كلمة واحدة:
search-meaning-heading = ما يعنيه هذا.
search-meaning = أن الكلمات ليست في ما هو محفوظ هنا. ولا يعني أن أحدًا لم يقلها.
search-common = تُركت لأنها ترد في كل مكان تقريبًا: {"{words}"}.
search-scope = تُوجد الأسماء بكل رسم مسجَّل ومن دون حركات. ويشمل البحث العناوين والأسماء والأقوال والفقرات والملاحظات.
search-narrow = تضييق النتائج
search-kind = النوع
search-verb = العلاقة بالادعاء
search-standing = الوضع
search-speaker = المتكلم
search-publisher = الناشر
search-year = السنة
search-language = اللغة
search-any = أي
search-from = من
search-to = إلى
search-failed = تعذرت قراءة جزء مما يُبحث فيه. أعد تحميل الصفحة للمحاولة من جديد.
search-withdrawn = لا يُحتسب
search-located-only = لا يتعلق بأي ادعاء
# $allegations
search-accused = طرف متهم في { $allegations }
# $names, $status, $origins
search-allegation = أصحاب القول: { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] لا مناسبة
    [one] مناسبة واحدة
    [two] مناسبتان
    [few] { $count } مناسبات
    [many] { $count } مناسبة
   *[other] { $count } مناسبة
}
timeline-index-title = ما قيل ومتى قيل وعن أي وقت
timeline-index-summary = مناسبات القول والنشر بحسب الأشهر، وأشهر الأفعال موضع الادعاء.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = فوق الخط الأشهر التي قيل فيها شيء أو نُشر: { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}وتحته الأشهر التي يُقال إن الأفعال موضع الادعاء وقعت فيها.
} { $rest ->
    [0] كل مناسبة في عمود.
    [one] ولمناسبة أخرى شهر غير معروف، وليست في أي عمود.
    [two] ولمناسبتين أخريين شهر غير معروف، وليستا في أي عمود.
    [few] ولـ{ $rest } مناسبات أخرى شهر غير معروف، وليست في أي عمود.
    [many] ولـ{ $rest } مناسبة أخرى شهر غير معروف، وليست في أي عمود.
   *[other] ولـ{ $rest } مناسبة أخرى شهر غير معروف، وليست في أي عمود.
}
timeline-years = بحسب السنة والشهر
timeline-in-figures = بالأرقام
timeline-figures-caption = المناسبات والأفعال موضع الادعاء بحسب السنة
column-year = السنة
column-occasions = مناسبات بيوم أو شهر
column-printed = منها منشور
column-within-year = خلال السنة، والشهر غير معروف
column-latest = في السنة على أبعد تقدير
column-acts = أفعال موضع ادعاء في السنة
timeline-no-day = في غير الأعمدة
timeline-long-acts = أفعال موضع ادعاء في مدد أطول
timeline-way-year = السنة وحدها
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }، في صفحات سنواتها بعد ديسمبر
timeline-way-latest = آخر يوم ممكن وحده
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }، بحسب سنة ذلك اليوم في الجدول أعلاه؛ فلا شيء يُنشر قبل أن يقال
timeline-way-span = أول يوم ممكن أو أكثر من سنة
timeline-way-nothing = لا شيء
# $year, $occasions (count-occasions)
timeline-year = { $year }: { $occasions }
# $number of $all
timeline-year-of = السنة { $number } من { $all }
timeline-year-standfirst = سطر لكل مناسبة قيل فيها شيء أو نُشر، بحسب يومها، مع أرقام الادعاءات التي تتصل بها. وما يُدّعى أنه وقع في الشهر نفسه يرد بجانبها على حدة.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] ومناسبة أخرى كانت في { $year } أو قبلها.
    [two] ومناسبتان أخريان كانتا في { $year } أو قبلها.
    [few] و{ $count } مناسبات أخرى كانت في { $year } أو قبلها.
    [many] و{ $count } مناسبة أخرى كانت في { $year } أو قبلها.
   *[other] و{ $count } مناسبة أخرى كانت في { $year } أو قبلها.
}
# $year
timeline-within-year = في { $year }، والشهر غير معروف
timeline-acts-of-month = أفعال موضع ادعاء في هذا الشهر
timeline-acts-of-year = أفعال موضع ادعاء في هذه السنة
# $year
timeline-latest = في { $year } على أبعد تقدير
timeline-latest-standfirst = لا يُعرف من هذه المناسبات إلا آخر يوم ممكن: اليوم المذكور أو يوم نشر المصدر. وهي مرتبة بحسب ذلك اليوم، وليست في أي عمود.
timeline-spans = منذ يوم ما أو خلال أكثر من سنة
timeline-spans-standfirst = مناسبات يُعرف أول يوم ممكن لها أو مدة تزيد على سنة. وهي غير موزعة على الأعمدة.
timeline-unknown = بلا أي يوم
timeline-unknown-standfirst = مناسبات لا يُعرف لها يوم، ترويها مصادر لا تاريخ لها هي نفسها.
# $what
timeline-part-summary = الخط الزمني: { $what }.
timeline-year-before = السنة السابقة
timeline-year-after = السنة التالية
timeline-all-years = كل السنوات
timeline-years-above = السنوات، فوق القائمة
timeline-years-below = السنوات، تحت القائمة
timeline-nothing-said = لم يُقل ولم يُنشر في هذا الوقت شيء مما هو محفوظ.
timeline-key-spoken = مقول
months-said = مقول
# $count
months-acts = { $count ->
    [0] لا أفعال
    [one] فعل واحد
    [two] فعلان
    [few] { $count } أفعال
    [many] { $count } فعلًا
   *[other] { $count } فعل
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] ، فعل واحد
    [two] ، فعلان
    [few] ، { $acts } أفعال
    [many] ، { $acts } فعلًا
   *[other] ، { $acts } فعل
}
# $most (of the tallest bar)
months-key-said = ما قيل أو نُشر في الشهر؛ أعلاها { $most }
months-key-strip = ما قيل أو نُشر
months-key-acts = أفعال موضع ادعاء في الشهر
months-caption = اثنا عشر عمودًا في السنة أولها يناير. ولكل جانب مقياسه. العمود الطويل كلام كثير لا أدلة كثيرة. والمدة التي تزيد على شهر ليست في أي عمود.
# $who, $documents (count-documents)
event-publishes-several = { $who }: نشر { $documents }
pages-of-timeline = صفحات الخط الزمني

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }، فوق القائمة
pages-of-sources = صفحات المصادر
pages-of-facets = صفحات هذه القائمة
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading }: { $count }.
actors-letters-below = الحروف التي تبدأ بها الأسماء، تحت القائمة
facets-by = بحسب ما تتضمنه
facets-of-allegations = الادعاءات بحسب ما تتضمنه
facets-of-sources = المصادر بحسب ما تتضمنه
facets-standing = الوضع
facets-accused = موجَّه إلى
facets-topic = الموضوع
facets-first-said = قيل أول مرة في
facets-published = نُشر في
facets-publisher = الناشر
facets-language = اللغة
facets-by-standing = الادعاءات بحسب وضعها
facets-by-accused = الادعاءات بحسب مَن وُجِّهت إليه
facets-by-first-said = الادعاءات بحسب السنة
facets-by-published = المصادر بحسب السنة
facets-by-publisher = المصادر بحسب الناشر
facets-by-language = المصادر بحسب اللغة
# $count
facets-all = الكل: { $count }
# $count
facets-in-all = { $count } في المجموع
# $heading, $count
facets-summary = { $heading }: { $count } في المجموع.
facets-caution = تعدّ الأرقام ما هو محفوظ هنا، ولا ترتب أحدًا.
facets-all-allegations = كل الادعاءات
facets-all-sources = كل المصادر
# $group (such as facets-by-standing), $facet
facet-title = { $group }: { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = إزالة
# $standing
facet-standing = { $standing ->
    [one-origin] أصل واحد
    [several-origins] أصلان أو أكثر
    [adjudicated] صدر فيه حكم
    [denied] نفاه مَن وُجِّه إليه أو مَن يتكلم باسمه
    [disputed] مشكَّك فيه
    [qualified] قُيّد
    [replied] ثمة رد مسجل
    [no-reply] لا رد مسجلًا
    [withdrawn] قول سُحب
   *[uncontested] لا قول مسجلًا ضده
}
facet-year-unknown = السنة غير معروفة
facet-note-first-said = السنة هي سنة آخر يوم يمكن أن تكون أول الكلمات المحسوبة قد قيلت فيه.
facet-note-accused = من يُوجَّه إليه ادعاء له دور في جملة قالها أحد.
orders-label = بترتيب:
order-dossier = الملف
order-newest = الأحدث
order-newest-long = أولًا ما قيل لأول مرة أخيرًا
order-newest-heading = الادعاءات، الأحدث أولًا
order-origins = الأكثر أصولًا مستقلة
order-origins-long = بحسب الأصول المستقلة، الأكثر أولًا
order-origins-heading = الادعاءات بحسب الأصول المستقلة
order-denied = الأكثر نفيًا
order-denied-long = بحسب الأقوال التي تشكّك فيها أو تنفيها أو تتراجع عنها، الأكثر أولًا
order-denied-heading = الادعاءات بحسب النفي
contents-label = في هذه الصفحة
speaking-verbs = الأقوال بحسب ما تفعله كلماتها
# $name, $verb (such as verb-denies)
speaking-title = { $name }: { $verb }
# $meaning (of the verb)
speaking-caution = أقوال لها صلة محسوبة بادعاء على هذا النحو: { $meaning }؛ بترتيب الزمن. وما سُحب في صفحة المتحدث نفسه.
## الاقتباس والبطاقات والمراجع

sidenote-allegation-number = ({ $number })
sidenote-allegation-again = الادعاء { $number }
sidenote-day-not-recorded = يوم القول غير مسجَّل.
source-brief-day = يوم القول: { $day }{ $basis ->
    [inferred] ، مستنتَج
    [unknown] ، ولم تُسجَّل كيفية معرفته
   *[stated] {""}
}، ما لم تذكر حاشية غير ذلك
cite-what-actor = الفاعل { $id }
cite-source = «{ $title }». { $reference }. كما هو محفوظ في { $site }{ $version ->
    [none] {""}
   *[other] ، نسخة { $version }
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = السجل كاملًا
card-caution-allegation = هذا نقلٌ لادعاء؛ ولا يقول هذا الملف إن كان صحيحًا.
card-caution-source = هذه كلمات كما يطبعها المصدر؛ ولا يقول هذا الملف إن كانت صحيحة.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest }: { $who }
drawn-cut = العنوان أطول من هذه الصورة؛ وهو كامل في صفحته.
drawn-caution-actor = الورود في هذا الملف ليس ادعاءً.
script-light = صفحة فاتحة
script-dark = صفحة داكنة
script-copy-reference = نسخ المرجع
script-copy = نسخ
script-copied = نُسخ
script-close = إغلاق
script-quote = اقتباس
script-quote-label = اقتباس القول { $label } مع مرجعه
quote-heading = اقتباس { $label } مع مرجعه
quote-permalink = عنوان دائم
quote-at-the-publisher = عند الناشر
quote-there = الموضع حيث نُشر
quote-copies = نسخة مؤرشفة
quote-embed = للتضمين
quote-card = بطاقة بلا نص برمجي
quote-version-of = نسخة { $day } ({ $version })
quote-version = النسخة { $version }
quote-plain = { $quote } — { $who }؛ { $place }. { $site }، { $version }، { $address }
quote-record = { $quote } — { $who }؛ { $place }
