### Türkçe (Turkish).
###
### Made from English (`en.ftl`). The program attributes and never adopts: what English only reports stays reported here.
###
### Glossary of fixed terms
###
### allegation: iddia; accused: suçlanan (taraf), never “sanık”; to accuse: suçlamak; to assert: öne sürmek; alleged by: iddia eden
### is reported as saying: … tarafından şunun söylendiği bildirildi
### statement: beyan; speaker: beyan sahibi; principal: adına konuşulan taraf; reply: yanıt
### denial: yalanlama (“inkâr” and “çürütme” are not used); to dispute: itiraz etmek; to qualify: sınırlamak
### to find (of a court): hükmetmek; adjudicated: yargı kararına bağlanmış
### corroborated: birden çok çıkış noktasına dayanan (“doğrulanmış” and “teyit edilmiş” would say more than English)
### to support: desteklemek; to presuppose, to take for granted: varsaymak; to repeat: yinelemek; context: bağlam
### to retract (a source, by its publisher), withdrawn: geri çekmek; to take back (words, by their speaker): geri almak
### replaced: yerini başka kaynak almış; correction: düzeltme; counts for nothing, not counted: hesaba katılmıyor
### source: kaynak; document: belge; publisher: yayıncı; outlet: yayın organı; origin (of words): çıkış noktası
### provenance: köken bilgisi; dossier: dosya; original file: özgün nüsha; held: elde; located: yeri belirlenmiş
### evidence: kanıt; basis: dayanak; disclosed: açıklanmış; stated: belirtilmiş; inferred: çıkarım
### actor: aktör; mention: anılma; standing, status: durum; ledger of replies: yanıt çizelgesi; editor: editör
### as told by, as given by, reported by: aktaran; occasion: vesile; headline: başlık; deck: spot; caption: resim altı
###
### Names stand in their basic form, before “tarafından”, “adına” and “hakkında”, or after a colon. Titles of allegations
### are full clauses: what stands before one ends with a colon.

# By which locale of CLDR days, numbers and lists are written, where `language` names no region.
-locale = tr
-sort-articles = {""}
# The letters that names begin with, in their order: above a list those under which no name stands are shown too.
-alphabet = A B C Ç D E F G H I İ J K L M N O Ö P R S Ş T U Ü V Y Z

## Tarihler

# $date (a date in words), $time: "3 December 2015, 14:05"
date-with-time = { $date }, { $time }
# $dates (several, with semicolons between them)
date-one-of = şunlardan biri: { $dates }
date-all-of = { $dates }
date-before = { $date } veya öncesi
date-after = { $date } veya sonrası
date-from = başlangıcı { $date }, sonu bilinmiyor
date-to = sonu { $date }, başlangıcı bilinmiyor
date-between = { $start } ile { $end } arası
date-unknown = bilinmiyor
date-about = { $date } dolayları
date-perhaps-about = belki { $date } dolayları
date-uncertain = { $date }, kesin değil
date-year-not-stated = yıl belirtilmemiş
date-month-not-stated = ay belirtilmemiş
# $date (within a year), $year: "December 2010s"
date-in-year = { $date } { $year }
date-in-no-year = { $date }, yıl belirtilmemiş
date-decade = { $year } yılıyla başlayan on yıl
date-day-of = { $day } { $month }
date-some-day-of = { $month } içinde bir gün
# $number of EDTF: 21 to 24 are seasons, what lies above are quarters and the like
date-part-of-year = { $number ->
    [21] ilkbahar
    [22] yaz
    [23] sonbahar
    [24] kış
   *[other] dönem { $number }
}

date-not-known = tarih bilinmiyor
day-not-known = gün bilinmiyor
day-none = gün yok
# $words: those of the source
date-printed = basıldığı hâliyle “{ $words }”
# $way in which a day of speaking is known: stated, inferred (nothing more is said), published, said and statement
# (inferred, and counted from that), unknown
date-basis = { $way ->
    [stated] kaynakta belirtilmiş
    [inferred] çıkarım; kaynak belirtmiyor
    [published] yayım tarihinden hesaplanmış
    [said] konuşma gününden hesaplanmış
    [statement] başka bir beyandan hesaplanmış
   *[unknown] nasıl bilindiği kayıtlı değil
}

## Bilinmediği bilinenler ve olmadığı bilinenler

value-none = yok
value-not-stated = belirtilmemiş
value-not-known = bilinmiyor

## Sayılar: sıfır, cümlede sözcükle yazılır

count-sources = { $count ->
    [0] kaynak yok
    [one] { $count } kaynak
   *[other] { $count } kaynak
}
count-speakers = { $count ->
    [0] beyan sahibi yok
    [one] { $count } beyan sahibi
   *[other] { $count } beyan sahibi
}
count-other-speakers = { $count ->
    [0] başka beyan sahibi yok
    [one] { $count } başka beyan sahibi
   *[other] { $count } başka beyan sahibi
}
count-governments = { $count ->
    [0] hükûmet yok
    [one] { $count } hükûmet
   *[other] { $count } hükûmet
}
count-principals = { $count ->
    [0] adına konuşulan taraf yok
    [one] adına konuşulan { $count } taraf
   *[other] adına konuşulan { $count } taraf
}
count-outlets = { $count ->
    [0] yayın organı yok
    [one] { $count } yayın organı
   *[other] { $count } yayın organı
}
count-origins = { $count ->
    [0] bağımsız çıkış noktası yok
    [one] { $count } bağımsız çıkış noktası
   *[other] { $count } bağımsız çıkış noktası
}
count-statements = { $count ->
    [0] beyan yok
    [one] { $count } beyan
   *[other] { $count } beyan
}
count-statements-withdrawn = { $count ->
    [0] geri çekilmiş beyan yok
    [one] geri çekilmiş { $count } beyan
   *[other] geri çekilmiş { $count } beyan
}
count-allegations = { $count ->
    [0] iddia yok
    [one] { $count } iddia
   *[other] { $count } iddia
}
count-allegations-withdrawn = { $count ->
    [0] geri çekilmiş iddia yok
    [one] geri çekilmiş { $count } iddia
   *[other] geri çekilmiş { $count } iddia
}
count-evidence-held = { $count ->
    [0] açıklanmış kanıt yok
    [one] gösterilen ve elde olan { $count } kanıt
   *[other] gösterilen ve elde olan { $count } kanıt
}
# $count speakers of the allegation itself
count-own-speakers = { $count ->
    [one] iddiayı dile getirenlerden biri
   *[other] iddiayı dile getirenlerden { $count } beyan sahibi
}
count-paragraphs = { $count ->
    [0] paragraf yok
    [one] { $count } paragraf
   *[other] { $count } paragraf
}
count-other-statements = { $count ->
    [0] başka beyan yok
    [one] { $count } başka beyan
   *[other] { $count } başka beyan
}
count-other-forms = { $count ->
    [0] başka biçim yok
    [one] { $count } başka biçim
   *[other] { $count } başka biçim
}
count-others = { $count ->
    [0] başkası yok
    [one] { $count } diğeri
   *[other] { $count } diğeri
}
count-replies = { $count ->
    [0] yanıt yok
    [one] { $count } yanıt
   *[other] { $count } yanıt
}

## Sıra hâlinde

# Between parts of a row
series-separator = {"; "}
# Between sentences
sentence-separator = {" "}
# $parts, with one of the two between them
series = { $parts }
# $words, as a sentence of their own
sentence = { CAPITAL($words) }.
# $count of $all
count-of = { $count } / { $all }

## Modelin sözcükleri

# $kind of claim
claim-kind = { $kind ->
    [motive] saik
    [interpretation] yorum
    [prediction] öngörü
    [opinion] görüş
    [self-description] kendini tanımlama
   *[factual] olguya ilişkin
}
# $kind of actor
actor-kind = { $kind ->
    [organization] kuruluş
    [public-body] kamu kurumu
    [media] medya
    [state] devlet
    [group] grup
   *[person] kişi
}
# $mode in which words pick somebody out, after a name
accused-mode = { $mode ->
    [described] tarif edilerek
    [implied] ima yoluyla
    [interpreted] yorum yoluyla
   *[named] adıyla
}
actor-described-only = tarif edilmiş, adı verilmemiş
somebody-not-identified = kimliği belirlenmemiş biri
accused-nobody = kimse yok
accused-somebody = adı verilmeyen biri
accused-not-recorded = kayıtlı değil
# $who (names), $mode (accused-mode)
accused-by-mode = { $who }, { $mode }
said-by-nobody = kimse yok
said-by-nobody-now = artık kimse yok
# $who (names)
said-in-part = { $who } (kısmen)
ledger-supported = Destekleniyor, öne sürülmüyor.
ledger-presupposed = Varsayılıyor, öne sürülmüyor.
# $who (accused-by-mode in a row, or that it is nobody)
ledger-accused = Suçlanan: { $who }
group-somebody = Sözlerin işaret ettiği bir devlete, kuruma, kişiye veya gruba yönelik iddialar
group-unnamed = Sözlerin kim olduğuna işaret etmediği birine yönelik iddialar
group-nobody = Kimseyi suçlamayan beyanlar
group-with-ledger = her birinin yanıt çizelgesi var
group-without-ledger = yanıt çizelgesi tutulmuyor; adı geçen herkes yanıt verebilir

## Fiiller: bir beyanın bir iddiayla ilişkisi

verb-asserts = öne sürüyor
# Struck, before what became of it
verb-asserts-past = öne sürüyordu
verb-asserts-meaning = tamamını veya bir bölümünü söylüyor
verb-finds = hükmediyor
# Struck, before what became of it
verb-finds-past = hükmediyordu
verb-finds-meaning = bir mahkemenin yaptığı gibi, öyle olduğuna hükmediyor
verb-supports = destekliyor
# Struck, before what became of it
verb-supports-past = destekliyordu
verb-supports-meaning = dile getirmeden, destek olarak sunuluyor
verb-presupposes = varsayıyor
# Struck, before what became of it
verb-presupposes-past = varsayıyordu
verb-presupposes-meaning = başka bir şey söylerken onu baştan kabul ediyor
verb-qualifies = sınırlıyor
# Struck, before what became of it
verb-qualifies-past = sınırlıyordu
verb-qualifies-meaning = zaman, kişi veya derece bakımından sınırlıyor
verb-disputes = itiraz ediyor
# Struck, before what became of it
verb-disputes-past = itiraz ediyordu
verb-disputes-meaning = onu sorguluyor
verb-denies = yalanlıyor
# Struck, before what became of it
verb-denies-past = yalanlıyordu
verb-denies-meaning = öyle olmadığını söylüyor
verb-retracts = geri alıyor
# Struck, before what became of it
verb-retracts-past = geri alıyordu
verb-retracts-meaning = sözünü geri alıyor
verb-repeats = yineliyor
# Struck, before what became of it
verb-repeats-past = yineliyordu
verb-repeats-meaning = başlık veya özetlerin yaptığı gibi, yeniden basıyor
verb-context = bağlam
# Struck, before what became of it
verb-context-past = bağlam
verb-context-meaning = anlaşılması için gerekli, ama onun hakkında bir şey söylemiyor
verb-located-only = yalnızca yeri belirlenmiş
verb-located-only-meaning = kaynaktaki yeri belirlenmiş, hiçbir iddiayla ilgili değil
verb-withdrawn = geri çekilmiş
verb-taken-back = geri alınmış
# $words (what readers know the statement by)
statement-name-in-part = { $words }, kısmen
# $speaker (a name, with a link), $manner (manner-quoted and its like)
statement-said = { $speaker }, { $manner }

## Adlar ve göndermeler

publisher-not-known = yayıncısı bilinmiyor
# $region of a source
region = { $region ->
    [headline] başlık
    [deck] spot
    [caption] resim altı
   *[body] metin
}
# $fate of a source
source-fate = { $fate ->
    [retracted] geri çekilmiş
    [replaced] yerini başka kaynak almış
    [corrected] düzeltilmiş
   *[current] geçerli
}
# $publisher, $date
reference = { $publisher }, { $date }
# $title, $date: where the publisher is not known
reference-by-title = “{ $title }”, { $date }
# $reference, $fate (source-fate)
reference-with-fate = { $reference } ({ $fate })
# $label of a statement, $fate (verb-withdrawn or verb-taken-back)
statement-with-fate = { $label } ({ $fate })
statement-of-source = { $label } ({ $source })
# $reference, $number (of the paragraph)
place-paragraph = { $reference }, { $number }. paragraf
# $reference, $region
place-region = { $reference }, { $region }

## Kaynak sözleri nasıl veriyor

# $tellers (names), $publisher (a name, or the key none), $region
statement-speaker-not-identified = Beyan sahibinin kimliği belirlenmemiş
manner-not-located = kaynakta yeri belirlenmemiş
manner-quoted = alıntı
manner-quoted-by = alıntı; aktaran: { $tellers }
manner-quoted-in = alıntı; yeri: { $region }
manner-whose = { $publisher ->
    [none] yayıncının sözleri, alıntı değil
   *[other] { $publisher } tarafından yazılmış sözler, alıntı değil
}
# $whose (manner-whose)
manner-reported = dolaylı anlatımla — { $whose }
# $whose (manner-whose), $tellers (names)
manner-reported-by = dolaylı anlatımla; aktaran: { $tellers } — { $whose }
# $region, $whose (manner-whose)
manner-reported-in = yeri: { $region } — { $whose }
manner-unclear = kaynağın tırnak işaretleri bu sözlerin kime ait olduğunu göstermiyor
# $region
manner-unclear-in = yeri: { $region } — { manner-unclear }

## Bir sözün bilgileri

# $words, as a quotation
quoted = “{ $words }”
fact-to-whom = Kime
fact-when = Ne zaman
fact-form = Biçim
fact-answering = Neye yanıt
fact-way = Bu sayfaya nasıl ulaştığı
fact-not-stated = Belirtilmemiş
not-stated-to-whom = kime
not-stated-when = ne zaman
not-stated-occasion = hangi vesileyle
not-stated-place = nerede
fact-bears = İddiayla ilgisi
fact-in-recording = Kayıttaki yeri
fact-occasion = Vesile
fact-place = Yer
# $occasion, $place
fact-occasion-at = { $occasion }, { $place }
fact-form-own = belgede yer aldığı hâliyle beyan sahibinin sözleri
fact-form-direct = doğrudan alıntı
# $publisher
fact-form-reported-by = dolaylı: { $publisher } tarafından tırnak işareti kullanılmadan aktarılmış
fact-form-reported = dolaylı: tırnak işareti kullanılmadan aktarılmış
fact-form-unclear = açık değil: kaynağın tırnak işaretleri alıntının nerede bittiğini göstermiyor
# $language (language-name)
fact-in-language = dili: { $language }
# $language (language-name)
fact-translated-from = çeviri; özgün dili: { $language }
fact-original-language-not-stated = özgün dil belirtilmemiş
fact-no-translation = çeviri değil
fact-basis = Belirtilen dayanak
# $speaker, $statement
fact-basis-statement = beyan { $statement }; beyan sahibi: { $speaker }
# $words, $held (fact-basis-statement, or a source)
fact-basis-taken-to-be = “{ $words }”; bundan kastedildiği kabul edilen: { $held }
# $words
fact-basis-words-not-disclosed = “{ $words }”, açıklanmamış
fact-basis-not-disclosed = açıklanmamış
fact-basis-stated = kaynakta belirtilmiş
fact-basis-inferred = bu dosyanın çıkarımı
fact-words-of-another = Başkasının sözleri
# $who, $words
fact-told-here-words = { $who }, burada aktarıldığı hâliyle: “{ $words }”
# $who
fact-told-here = { $who }, burada aktarıldığı hâliyle
# $date
fact-said = söylendiği tarih: { $date }
# $date, $apparatus (date-printed, date-basis)
fact-said-with = söylendiği tarih: { $date }; { $apparatus }
fact-words-in-brackets = Ayraç içindeki sözler
# $words
fact-inserted-by-speaker = “{ $words }”: beyan sahibinin kendi ara sözü
# $words, $publisher
fact-inserted-by = “{ $words }”: { $publisher } tarafından eklenmiş
# $words
fact-inserted-by-unknown = “{ $words }”: beyan sahibine mi ait olduğu, sonradan mı eklendiği belirtilmemiş

## Adlarıyla diller; geri kalanlar etiketleriyle gösterilir

# $language, by its tag
language-name = { $language ->
    [ar] Arapça
    [az] Azerbaycanca
    [be] Belarusça
    [bg] Bulgarca
    [bn] Bengalce
    [bs] Boşnakça
    [ca] Katalanca
    [cs] Çekçe
    [da] Danca
    [de] Almanca
    [el] Yunanca
    [en] İngilizce
    [es] İspanyolca
    [et] Estonca
    [fa] Farsça
    [fi] Fince
    [fr] Fransızca
    [ga] İrlandaca
    [he] İbranice
    [hi] Hintçe
    [hr] Hırvatça
    [hu] Macarca
    [hy] Ermenice
    [id] Endonezce
    [it] İtalyanca
    [ja] Japonca
    [ka] Gürcüce
    [kk] Kazakça
    [ko] Korece
    [ku] Kürtçe
    [lt] Litvanca
    [lv] Letonca
    [mk] Makedonca
    [nl] Felemenkçe
    [no] Norveççe
    [pl] Lehçe
    [pt] Portekizce
    [ro] Rumence
    [ru] Rusça
    [sk] Slovakça
    [sl] Slovence
    [sq] Arnavutça
    [sr] Sırpça
    [sv] İsveççe
    [sw] Svahili
    [tr] Türkçe
    [uk] Ukraynaca
    [ur] Urduca
    [vi] Vietnamca
    [zh] Çince
   *[other] { $language }
}

## Sözlerin sayfaya nasıl ulaştığı

chain-speaker-not-identified = kimliği belirlenmemiş beyan sahibi
chain-somebody = adı verilmeyen biri
chain-day-not-stated = gün belirtilmemiş
# $date
chain-day-inferred = { $date }, çıkarım
chain-held = elde
chain-not-held = elde değil
# $fate (source-fate)
chain-held-with-fate = elde; { $fate }
# $date, $held (chain-held, chain-held-with-fate)
chain-printed = { $date }; { $held }
chain-inferred = çıkarım
chain-stated = belirtilmiş
# $held (chain-held and the like)
chain-known-unknown = { $held }, nasıl bilindiği belirtilmemiş
# $held, $basis (chain-inferred, chain-stated, or the editor’s words)
chain-known = { $held }, { $basis }
# $speaker, $statement
chain-cited = { $speaker }, { $statement }
# $what (chain-cited)
chain-part-of = elde değil; bir parçası olduğu kabul edilen bütün: { $what }
# $publisher
chain-held-as-reported = { $publisher } tarafından aktarıldığı hâliyle elde
# $act: what was done, before the name of who did it
chain-act = { $act ->
    [told] söylendiği taraf
    [told-to] söylendiği taraf
    [quoted] alıntılayan
    [interpreted] yorumlayan
    [carried] ileten
    [published] yayımlayan
    [printed] basıldığı yer
    [paraphrased] kendi sözleriyle aktaran
    [relied-on] dayanak alan
   *[reported] aktaran
}
# $act, $who, $known (chain-held and the like)
chain-step = { chain-act }: { $who } ({ $known })
# $speaker, $steps (chain-step, as a list)
chain-sentence = beyan sahibi: { $speaker }; ardından { $steps }
# $speaker, $who (told first), $place (occasion, or person), $known, $steps
chain-sentence-told = beyan sahibi: { $speaker }; { $place ->
    [occasion] söylendiği vesile
   *[person] söylendiği taraf
}: { $who } ({ $known }); ardından { $steps }

## Bir kaynağın ve sözlerin akıbeti

# $words
notice-sentence = { $words }.
# Before the publisher’s own words, as a quotation
notice-quote-lead = Duyurusu:
notice-its-publisher = yayıncısı
notice-its-speaker = beyan sahibi
# Of each: $publisher, $when (day, period or unknown), $date
notice-date = { $when ->
    [day] {" "}({ $date })
    [period] {" "}({ $date })
   *[unknown] {""}
}
# $publisher, $when, $date
notice-corrected = { CAPITAL($publisher) } tarafından düzeltildi{ notice-date }.
# $publisher, $when, $date
notice-retracted = { CAPITAL($publisher) } tarafından geri çekildi{ notice-date }.
# $publisher, $when, $date
notice-replaced = Yerini başka kaynak aldı{ notice-date }.
# $speaker, $when, $date
notice-taken-back = { CAPITAL($speaker) } tarafından geri alındı{ notice-date }.
# $source
notice-place-taken = Yerini alan kaynak: { $source }.
notice-of-publisher = Yayıncının duyurusu
notice-on-its-page = Kendi sayfasında bu konuda yazan
notice-kept-withdrawn = Sözler, neyin geri çekildiği görülebilsin diye korunuyor; hesaba katılmıyor.
notice-kept-replaced = Sözler, neyin yerini başkasının aldığı görülebilsin diye korunuyor; hesaba katılmıyor.
notice-kept-taken-back = Sözler, neyin geri alındığı görülebilsin diye korunuyor; hesaba katılmıyor.
# $statement
notice-words-that-do = Geri alan sözler: { $statement }.

## Bir iddianın sayfası nasıl değişti

# Between names of a row
row-separator = {", "}
# $line (as it was)
changes-read-with = Geri çekilenlerle birlikte yukarıdaki satır şöyle olurdu: “{ $line }”.
# $sources (a row), $count
changes-sources = { $count ->
    [one] Kaynak: { $sources }.
   *[other] Kaynaklar: { $sources }.
}
# $statements (a row), $count
changes-counts-nothing = { $count ->
    [one] Artık hesaba katılmayan beyan: { $statements }.
   *[other] Artık hesaba katılmayan beyanlar: { $statements }.
}
# $statements (a row), $count
changes-taken-back = { $count ->
    [one] Sahibi tarafından geri alınan ve hesaba katılmayan beyan: { $statements }.
   *[other] Sahipleri tarafından geri alınan ve hesaba katılmayan beyanlar: { $statements }.
}
# $count of statements
changes-lead-taken-back = { $count ->
    [one] { $count } beyan, sahibi tarafından geri alındı.
   *[other] { $count } beyan, sahipleri tarafından geri alındı.
}
# $count of sources, $done (retracted, replaced, both)
changes-lead-was-alleged = { $count ->
    [one] Bu, sonradan { changes-done } bir kaynakta iddia edilmişti.
   *[other] Bu, sonradan { changes-done } kaynaklarda iddia edilmişti.
}
# $done
changes-done = { $done ->
    [replaced] yerini başkası alan
    [both] geri çekilen veya yerini başkası alan
   *[retracted] geri çekilen
}
# $count of sources, $done, $when (day, period or unknown), $date
changes-lead = { $count ->
    [one] Bir kaynak
   *[other] { $count } kaynak
} { $done ->
    [replaced] yerini başkasına bıraktı
    [both] geri çekildi veya yerini başkasına bıraktı
   *[retracted] geri çekildi
}{ notice-date }.
changes-lists-follow = Başlık, durum ve listeler buna göre değişti.
changes-its-publisher = Yayıncısı
changes-its-speaker = Beyan sahibi
# $source
changes-why-replaced = Yerini başka kaynak aldı: { $source }
# $publisher, $source
changes-why-retracted = { $publisher } tarafından geri çekildi: { $source }
# $speaker, $statement, $source
changes-why-taken-back = { $speaker } tarafından geri alındı; beyan: { $statement }, kaynak: { $source }
# $why
correction-why = { $why }
# $why, $end (whole, where it ends as a sentence, or open), $by
correction-asked-for = { $why }{ $end ->
    [whole] {""}
   *[open] .
} İsteyen: { $by }.

## Listede bir kaynak

# $kind of document
source-kind = { $kind ->
    [transcript] konuşma dökümü
    [video] video
    [court-record] mahkeme kaydı
    [official-statement] resmî açıklama
    [dataset] veri kümesi
    [web-page] web sayfası
   *[news-article] haber
}

## Bir iddianın sayfası

# $statements (a row of the first), $count (of all), $more (how many of them are not in the row)
allegation-caution = Yukarıdaki satır, bu dosyanın { $count ->
    [one] şu beyana ilişkin özetidir: { $statements }
   *[other] şu beyanlara ilişkin özetidir: { $statements }
}{ $more ->
    [0] {""}
   *[other] {" "}ve { $more } beyan daha
}. Satır bir iddiayı aktarır; bu dosya iddianın doğru olup olmadığını söylemez.
allegation-caution-nothing = Yukarıdaki satır bir iddiaya ilişkindir; bu dosya iddianın doğru olup olmadığını söylemez.
# $line (as it stands above)
allegation-description = { $line } — beyanlar, bize nasıl ulaştıkları ve kayıttaki yanıtlar.
allegation-parts = Bu iddiaya ilişkin kaydın bölümleri
# $value, $basis (the editor’s words)
allegation-credibility = Amirallik ölçeği, iddianın inandırıcılığı: { $value } / 6. { $basis }
# $rating
assessment-rating = Değerlendirme: { $rating }.
# $rating, $scheme
assessment-rating-on = Değerlendirme: { $rating }; ölçek: { $scheme }.
# $by, $on
assessment-by-on = Değerlendiren: { $by }, { $on }.
# $by
assessment-by = Değerlendiren: { $by }.
# $on
assessment-on = { $on }.
# $source (a place in it)
cite-words = Sözlerin kendisine atıf yapılacaksa kaynağa atıf yapılır: { $source }.
# $places (a row of statements)
accused-places = Yeri: { $places }.
accused-no-name = Kaynaklar ad vermiyor; burada da ad verilmiyor.
# $statement, $speaker
relation-statement = beyan { $statement }; beyan sahibi: { $speaker }
# $statement
relation-as-to = İlgili beyan: { $statement }.
# $statement, $why (the editor’s words)
relation-as-to-because = İlgili beyan { $statement }: { $why }
relation-narrows = şunu daraltıyor
relation-narrows-reverse = şununla daraltılıyor
relation-broadens = şunu genişletiyor
relation-broadens-reverse = şununla genişletiliyor
relation-presupposes = şunu varsayıyor
relation-presupposes-reverse = şunda varsayılıyor
relation-supports = şunu destekliyor
relation-supports-reverse = şununla destekleniyor
relation-contradicts = şununla çelişiyor
relation-contradicts-reverse = şununla çelişiyor
relation-in-tension = şununla gerilim içinde
relation-in-tension-reverse = şununla gerilim içinde
relation-interprets = şunu yorumluyor
relation-interprets-reverse = şunda yorumlanıyor
relation-derived-from = şundan türetilmiş
relation-derived-from-reverse = şuna dayanak oluyor
relation-undercuts = şunun dayanağını zayıflatıyor
relation-undercuts-reverse = dayanağını şu zayıflatıyor

## Durum satırları

# $count (in heavier type)
standing-count = { $count }
standing-statements = { $count }
# $speakers (count-speakers, in heavier type)
standing-alleged = İddia eden: { $speakers }
# $speakers
standing-adjudicated = Yargı kararına bağlanmış; söyleyen: { $speakers }
# $speakers
standing-corroborated = Birden çok çıkış noktasına dayanıyor; söyleyen: { $speakers }
# $speakers
standing-presupposed = Varsayan: { $speakers }
# $speakers
standing-supported = Söylemeden destekleyen: { $speakers }
# $speakers: that it is nobody now
standing-withdrawn = Geri çekilmiş; iddia eden: { $speakers }
# $speakers
standing-supported-too = söylemeden destekleyen: { $speakers }
# $count (count-others)
standing-touched = değinen: { $count }
# $origins (count-origins), $before (how many they were with what was withdrawn)
standing-origins-before = { $origins }, geri çekilenlerle birlikte { $before }
standing-principal-not-known = kimin adına konuşulduğu bilinmiyor
standing-outlet-not-known = yayın organı bilinmiyor
# $count (of principals or outlets)
standing-and-unknown = { $count }, bir diğeri bilinmiyor
# $others (count-other-speakers), $own (count-speakers: of the allegation itself)
standing-others-and-own = { $others } ve { $own }
# Of each: $who (count-speakers and the like), $extent (part, where the words speak against a part only, or whole)
standing-qualified = sınırlayan: { $who }
# $who, $extent
standing-disputed = { $extent ->
    [part] kısmen{" "}
   *[whole] {""}
}itiraz eden: { $who }
# $who, $extent
standing-denied = { $extent ->
    [part] kısmen{" "}
   *[whole] {""}
}yalanlayan: { $who }
# $who, $extent
standing-taken-back = { $extent ->
    [part] kısmen{" "}
   *[whole] {""}
}geri alan: { $who }
# $what
standing-not-counted = { $what }, hesaba katılmıyor
# $count (count-allegations)
standing-makes = öne sürdüğü veya desteklediği: { $count }
# $who
standing-speaks-for = adına konuştuğu kabul edilen: { $who }
# $who
standing-counted-with = birlikte sayıldığı: { $who }
standing-accused-in-none = hiçbir iddiada suçlanmıyor
# $count (count-speakers, or that it is nobody now)
standing-accused-by = Suçlayan: { $count }
# $count (count-allegations)
standing-accused-in = suçlandığı: { $count }
# $contest, $count (count-allegations)
standing-allegations-contested = { contest }: { $count }
# $contest
contest = { $contest ->
    [qualified] sınırlanmış
    [taken-back] geri alınmış
    [disputed] itiraz edilmiş
    [disputed-in-part] kısmen itiraz edilmiş
    [denied] yalanlanmış
    [denied-in-part] kısmen yalanlanmış
    [denied-by-another] suçlanan bir başkasınca yalanlanmış
    [denied-in-part-by-another] suçlanan bir başkasınca kısmen yalanlanmış
   *[uncontested] karşı çıkılmamış
}
# Both axes. $support (alleged, corroborated, adjudicated, withdrawn), $contest
status = { $support ->
    [corroborated] birden çok çıkış noktasına dayanan
    [adjudicated] yargı kararına bağlanmış
    [withdrawn] geri çekilmiş
   *[alleged] iddia edilmiş
}{ $contest ->
    [uncontested] {""}
   *[other] , { contest }
}

## Hesaba katılmayanlar

# Of each: $count (statements), $why (source: they went with sources; speaker: their speakers took them back; several),
# $sources (how many), $dated (yes, where a day is known, or no), $day
withdrawn-reason-one = { $why ->
    [speaker] {" "}(sahibi tarafından)
    [source] {" "}(kaynağıyla birlikte{ $dated ->
        [yes] , { $day }
       *[no] {""}
    })
   *[several] {""}
}
# $count, $why, $sources, $dated, $day
withdrawn-reason-many = { $why ->
    [speaker] {" "}(sahipleri tarafından)
    [source] {" "}({ $sources ->
        [one] kaynaklarıyla
       *[other] { $sources } kaynakla
    } birlikte{ $dated ->
        [yes] , { $day }
       *[no] {""}
    })
   *[several] {""}
}
# $count, $why, $sources, $dated, $day: of all who said it
withdrawn-wholly = geri çekilmiş: { $why ->
    [speaker] söyleyenlerin tümü sözünü geri aldı
    [source] { $count ->
        [one] tek beyanı geri çekildi{ withdrawn-reason-one }
       *[other] beyanları geri çekildi{ withdrawn-reason-many }
    }
   *[several] beyanlarından hiçbiri artık hesaba katılmıyor
}
# $count, $all (count-statements), $why, $sources, $dated, $day
withdrawn-partly = { $all } içinden { NUMBER($count) } tanesi { $why ->
    [speaker] geri alındı
   *[source] geri çekildi
}{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}
# $count, $why, $sources, $dated, $day
withdrawn-of-speaker = { count-statements-withdrawn }{ $count ->
    [one] { withdrawn-reason-one }
   *[other] { withdrawn-reason-many }
}

## Yanıtlar

# $words
words = { $words }
replies-none = kayıtta yanıt yok
replies-none-held = kayıtta bir yanıtın sözleri yok
# $replies (count-replies)
replies-on-record = kayıtta { $replies }
# $replies (count-replies), $answered (how many of the accused replied), $accused (how many are accused)
replies-on-record-from = kayıtta { $replies }; suçlanan { $accused } taraf içinden yanıt veren: { $answered }
# $replies (count-replies), $answered (how many allegations are replied to), $all
replies-on-record-to = kayıtta { $replies }; { $all } iddia içinden yanıt verilen: { $answered }
# $words (that there is none)
replies-caption-none = { CAPITAL($words) }. Bu, tarafları değil, aramayı anlatır.
column-found-or-looked = Bulunduğu veya arandığı yer
column-looked-for = Arandığı yer
# $kind of reply found among the statements
reply-kind = { $kind ->
    [denial-in-part] kısmen yalanlama
    [partial] kısmi yanıt
   *[denial] yalanlama
}
# $kind of what the editor wrote of a reply
response-kind = { $kind ->
    [denial] yalanlama
    [partial] kısmi yanıt
    [no-comment] yorum yapılmadı
    [no-answer] yanıt gelmedi
    [not-sought] yanıt istenmedi
   *[none-found] bulunamadı
}
# $outcome
reply-outcome = { $outcome }
reply-outcome-withdrawn = { $outcome }, kaynağıyla birlikte geri çekilmiş; hesaba katılmıyor
reply-outcome-taken-back = { $outcome }, geri alınmış; hesaba katılmıyor
reply-outcome-not-held = { $outcome }, sözleri elde değil
reply-outcome-not-counted = { $outcome }, yanıt olarak hesaba katılmıyor
# $who, $teller
reply-as-told = { $who }; aktaran: { $teller }
# $who spoke, $accused for whom
reply-for = { $who }, { $accused } adına
# $who
reply-by-stranger = { $who }; suçlananlardan biri adına konuşup konuşmadığı bilinmiyor
# $who
reply-by = yanıt veren: { $who }
# $on (a date), $precision (day, or period), $how, $way (none; word: "mail"; phrase: "in a letter")
asked = soruldu: { $precision ->
    [day] { $on }
   *[period] { $on }
}{ $way ->
    [word] {" "}({ $how })
    [phrase] {" "}({ $how })
   *[none] {""}
}
# $asked, $deadline (a date)
asked-no-answer = { $asked }; son tarih: { $deadline }; bu tarihe kadar yanıt gelmedi
asked-to-answer = { $asked }; yanıt için son tarih: { $deadline }

## Bir iddianın başlığının ve beyanlarının üstünde

# $number of $all
allegation-number = İddia { $number } / { $all }
allegation-judgement = değer yargısı
# $status
allegation-status = durum: { $status }
# $period (a date)
allegation-period = ilişkin olduğu dönem: { $period }
allegation-period-not-stated = dönem belirtilmemiş
allegation-period-none = belirli bir döneme ilişkin değil
# $verb of a statement, $count (statements): "2 statements assert it"
verb-act = { $verb ->
    [asserts] bunu öne sürüyor
    [finds] böyle olduğuna hükmediyor
    [supports] bunu destekliyor
    [presupposes] bunu varsayıyor
    [qualifies] bunu sınırlıyor
    [disputes] buna itiraz ediyor
    [denies] bunu yalanlıyor
    [retracts] bunu geri alıyor
    [repeats] bunu yineliyor
   *[context] bağlam sunuyor
}
# $count, $act (verb-act)
allegation-intro-first = { count-statements } { $act }
allegation-intro-next = { $count } beyan { $act }
# $ways (allegation-intro-first, then allegation-intro-next, as a list), $count (of all)
allegation-intro = { $ways }. { $count ->
    [one] Beyan eksiksiz verilmiştir.
   *[other] Tümü eksiksiz, zaman sırasıyla verilmiştir.
}
# $ways, $count
allegation-intro-on-pages = { $ways }. Tümü eksiksiz verilmiştir; önce her türden biri, sonra zaman sırasıyla diğerleri.
allegation-intro-none = Eldeki kaynaklarda bu iddiayla ilgili beyan yok.
# $count
allegation-intro-withdrawn = { $count ->
    [one] { $count } beyan daha var; hesaba katılmıyor ve en sonda duruyor.
   *[other] { $count } beyan daha var; hesaba katılmıyor ve en sonda duruyor.
}
# $count
allegation-intro-all-withdrawn = { $count ->
    [one] { $count } beyan bu iddiayla ilgili ve hesaba katılmıyor. Beyan eksiksiz verilmiştir.
   *[other] { $count } beyan bu iddiayla ilgili ve hesaba katılmıyor. Tümü eksiksiz verilmiştir.
}

## Bir aktörün adının üstünde

actor-kicker = Aktör
# $count
actor-accused-in = { $count ->
    [0] hiçbir iddiada suçlanmıyor
   *[other] { $count } iddiada suçlanıyor
}
# $count, $statements (count-statements), $sources (count-sources)
actor-speaks = { $count ->
    [0] kaynakların hiçbirinde konuşmuyor
   *[other] { $sources } içinde toplam { $statements }
}
# $sources (count-sources)
actor-publisher-of = yayımladığı { $sources }
# $name, $parts (a list)
actor-summary = { $name }: { $parts }.
# $name
actor-reply-caption = { $name } hakkında suçlama içeren her iddia ve suçlanan tarafından veya onun adına kayda geçenler.
# $name
actor-caution-speaks-accused = Bu sayfada, { $name } tarafından söylendiği bildirilenler ve başkalarının aynı aktör hakkında söylediği bildirilenler yer alır. Bu bir hüküm değildir; anılma da iddia değildir.
# $name
actor-caution-accused = Bu sayfada, başkalarının { $name } hakkında söylediği bildirilenler yer alır. Bu bir hüküm değildir; anılma da iddia değildir.
# $name
actor-caution-speaks = Bu sayfada, { $name } tarafından söylendiği bildirilenler yer alır. Bunların doğru olup olmadığı söylenmez.
# $name
actor-caution-mentioned = Bu sayfada, { $name } adının eldeki kaynaklarda geçtiği yerler listelenir. Anılma, iddia değildir.
# $name
actor-caution-referred-to = Bu sayfadaki hiçbir şey { $name } tarafından söylenmiş veya aynı aktör hakkında iddia edilmiş değildir: ona eldeki kaynaklarda veya bu dosyanın notlarında değinilmektedir.

## Bir iddianın üstündeki satır

speaker-not-identified = kimliği belirlenmemiş bir beyan sahibi
# $wholly (names of those who say it), $partly (names of those who say a part of it)
attribution-who = { $wholly } ve kısmen { $partly }
# Of each: $who (names, or attribution-who), $count (how many they are), $extent (whole, or part where all of them
# say a part only)
attribution-says = { CAPITAL($who) } tarafından şunun{ $extent ->
    [part] {" "}kısmen
   *[whole] {""}
} söylendiği bildirildi:
# $who, $count, $extent
attribution-finds = { CAPITAL($who) } tarafından şuna{ $extent ->
    [part] {" "}kısmen
   *[whole] {""}
} hükmedildiği bildirildi:
# $who, $count, $extent
attribution-took-back = { CAPITAL($who) } tarafından şunun{ $extent ->
    [part] {" "}kısmen
   *[whole] {""}
} söylendiği, sonra da geri alındığı bildirildi:
# $who, $count, $extent
attribution-supports = { CAPITAL($who) } tarafından şu iddianın, öne sürülmeden,{ $extent ->
    [part] {" "}kısmen
   *[whole] {""}
} desteklendiği bildirildi:
# $who, $count, $extent
attribution-presupposes = { CAPITAL($who) } şunu{ $extent ->
    [part] {" "}kısmen
   *[whole] {""}
} varsayıyor:
# $attribution (the line above an allegation whose title is a sentence of its own)
attribution-joint = { $attribution }
# $who, $count, $extent
attribution-nobody-now = Artık şunu söylediği bildirilen kimse yok:
# $who, $count, $extent
attribution-nobody = Yeri belirlenmiş hiçbir beyan şunu söylemiyor:
# $who, $count, $extent
attribution-repeats = Yeri belirlenmiş hiçbir beyan şu iddiayı öne sürmüyor, ama en az biri yineliyor:

## Her sayfanın çerçevesi

section-overview = Genel bakış
frame-skip = Metne geç
frame-navigation = Dosya
colophon-neutrality = Bu dosya kimin neyi, kime ve belirtilen hangi dayanakla söylediğini kaydeder. Hiçbir iddianın doğru veya yanlış olduğuna hükmetmez. Suçlanmak kanıt değildir.
# $link (colophon-reply-link as a link), $contact (an address)
colophon-reply = Burada adı geçen herkesin { $link } olanağı vardır: { $contact }.
colophon-unreviewed = Bu arayüzün Türkçe metnini henüz kimse gözden geçirmedi.
colophon-reply-link = yanıt verme veya düzeltme isteme
# $sources (frame-sources), $publisher (a name, or the key none)
colophon-made = Dosyanın dayandığı kaynaklar: { $sources }.{ $publisher ->
    [none] {""}
   *[other] {" "}Yayımlayan: { $publisher }.
} Her alıntı, bu sayfalar her oluşturulduğunda, alındığı metinle karşılaştırılır.
# $manifest and $sums (the next two as links)
# $count (sources), $gone (how many of them do not stand any more)
colophon-sources-some-gone = { count-sources } ({ $gone })
colophon-only-source-gone = { count-sources } (artık geçerli değil)
colophon-sources-retracted = { $count } tanesi geri çekilmiş
colophon-sources-replaced = { $count } tanesinin yerini başka kaynak almış
colophon-proof = Bu kopyayı oluşturulan içerikle karşılaştırmak için: { $manifest }, { $sums }.
colophon-manifest = manifest
colophon-sums = SHA-256 özetleri
frame-feed = Akış

## Birden çok sayfanın bölümleri

heading-spoken-of-by = Bundan söz edenler
heading-linked-from = Buraya bağlantı verenler
# $id (an allegation's id), $withdrawn (what of it counts for nothing, or the key none)
cite-what = iddia { $id }{ $withdrawn ->
    [none] {""}
   *[other] {" "}({ $withdrawn })
}
cite-reference = “{ $title }.” { $site } içinde, { $what }{ $version ->
    [none] {""}
   *[other] , { $version } tarihli sürüm
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
cite-bibtex = BibTeX
# $sentence
chain-caption = Sözlerin bu sayfaya nasıl ulaştığı — { $sentence }.
day-not-recorded = gün kayıtlı değil
change-words-removed = Sözler çıkarıldı.
# $words (the publisher’s, as a quotation)
notice-quote = Duyurusu: { $words }
pages-before = Önceki
pages-after = Sonraki
# $number
pages-page = Sayfa { $number }
# $number
pager-previous = Önceki · { $number }
# $number
pager-next = Sonraki · { $number }
# $passage
passage-notes = Notlar: { $passage }
standing-label = Aşağıdaki beyanlardan hesaplanan durum
statement-not-shown = Sözler gösterilmiyor: bu kaynağın hakları, kaynak hakkında yalnızca bilgi verilmesine izin veriyor.
statement-in-place = Yerinde oku
legend-absent = — bu dosyada yok

## Tabloların sütunları

column-number = Numara
column-said = Söylenen
column-said-by = Söyleyen
column-how-accused = Nasıl suçlandığı
column-assert = Öne süren
column-qualify = Sınırlayan
column-contest = İtiraz eden, yalanlayan veya geri alan
column-origins = Çıkış noktaları
column-evidence-disclosed = Açıklanmış kanıt
column-evidence = Kanıt
column-replies-on-record = Kayıttaki yanıtlar
column-replies = Yanıtlar
column-actor = Aktör
column-office-printed = Basıldığı hâliyle görev
column-office = Görev
column-statements = Beyanlar
column-made = Öne sürdüğü veya desteklediği iddialar
column-makes = Öne sürdüğü veya desteklediği
column-accused-in = Suçlandığı iddialar
column-sources-linked = Bağlantılı kaynaklar
column-named-in = Adının geçtiği
column-allegation = İddia
column-whose-reply = Kimin yanıtı
column-outcome = Sonuç
column-on = Tarih

## Ana sayfa

home-kicker = Kamuya açık dosya
# $publisher
home-published-by = yayımlayan: { $publisher }
home-in-figures = Sayılarla
home-latest-sources = En yeni kaynaklar
home-how-to-read = Nasıl okunur
home-replies-and-corrections = Yanıtlar ve düzeltmeler:
home-not-held = Sözleri iletmiş olup elde olmayanlar:
home-questions-note = Editörlerin açık soru olarak not ettikleri.
home-legend = Bir beyan bir iddiayla şu yollarla ilgili olabilir. Her sayfada aynı sözcükler, işaretler ve çizgi biçimleri kullanılır.
allegations-none-yet = Henüz kayıtlı iddia yok.
home-no-actor = Henüz konuşan veya suçlanan aktör yok.
home-actors-caption = Aktörler, her birinin rolü ve sıklığı
ledger-caption = İddialar, her birini öne sürdüğü bildirilenler ve her birinin durumu
ledger-caution = Her satır, birinin söylediği bildirilen sözün bu dosyadaki özetidir; sözlerin kendisi bir adım ötededir. Sayılar olguları değil, beyanları sayar.
ledger-no-contests = Hiçbir beyan bir iddiaya itiraz etmediği veya bir iddiayı yalanlamadığı için bunun sütunu yok.
sources-none-yet = Henüz elde kaynak yok.
heading-allegations = İddialar
heading-actors = Aktörler
heading-not-known = Bilinmeyenler
# $count
home-more-in-list = { $count } tane daha, tam listede

## Ana sayfa: sayılanlar ve dosya hakkında söylenenler

# $count (corrections)
home-corrections = { $count ->
    [0] bugüne kadar düzeltme yok
    [one] { $count } düzeltme
   *[other] { $count } düzeltme
}
# $count (sources)
home-sources-fallen = { $count ->
    [one] { $count } kaynak geri çekilmiş veya yerini başkası almış
   *[other] { $count } kaynak geri çekilmiş veya yerini başkası almış
}
# $title of a group (in heavier type), $note
home-group = { $title } — { $note }
# $title of a group (in heavier type)
home-group-bare = { $title }
home-speakers = Beyan sahipleri
home-accused = Suçlananlar
home-accused-note = bir beyan sahibi tarafından, yukarıdaki bir iddiada
# $count
home-all-allegations = Tümü ({ $count }), dosyadaki sırayla
# $count
home-all-sources = Tüm kaynaklar ({ $count })
# $count
home-all-actors = { $count ->
    [one] Tek aktör
   *[other] Tüm aktörler ({ $count })
}
# $lead (home-not-held, in heavier type), $names (several, with semicolons between them)
home-not-held-names = { $lead } { $names }.
# $count (actors)
home-mentioned = { $count ->
    [one] { $count } başka aktör daha anılıyor, muhatap alınıyor veya söz iletiyor; ne konuşuyor ne de suçlanıyor.
   *[other] { $count } başka aktör daha anılıyor, muhatap alınıyor veya söz iletiyor; ne konuşuyor ne de suçlanıyor.
}
# $number of the allegation that a question belongs to
home-question-of = iddia { $number }
# $count (questions)
home-questions-more = { $count ->
    [one] İddiaların sayfalarında { $count } soru daha var.
   *[other] İddiaların sayfalarında { $count } soru daha var.
}
# $lead (home-replies-and-corrections, in heavier type), $contact (an address)
home-reply = { $lead } { $contact }.

## Ana sayfa: altı sayı, her biri nasıl oluştuğunu anlatan cümlelerle

# $count
home-figure-sources = { $count ->
    [one] eldeki kaynak
   *[other] eldeki kaynak
}
# $publisher (a name)
home-sources-one-publisher = Tek yayıncı: { $publisher }.
# $count
home-sources-publishers = { $count ->
    [0] Bilinen yayıncı yok.
   *[other] { $count } yayıncı.
}
# $count (sources)
home-sources-publisher-unknown = { $count } kaynağın yayıncısı bilinmiyor.
# $count (sources)
home-sources-gone = { $count ->
    [one] { $count } tanesi artık geçerli değil.
   *[other] { $count } tanesi artık geçerli değil.
}
# $count
home-figure-speakers = { $count ->
    [one] beyan sahibi
   *[other] beyan sahibi
}
# $who (a name)
home-speakers-voices-of-one = Tümünün adına konuştuğu kabul edilen: { $who }.
# $who (a name)
home-speakers-counted-with-one = Tümünün birlikte sayıldığı: { $who }.
# $count (principals, two or more)
home-speakers-voices = Adına konuştukları kabul edilen { $count } taraf var.
# $count (principals, two or more)
home-speakers-counted-with = Adına konuşulan { $count } tarafla birlikte sayılıyorlar.
home-speakers-principals-unknown = Kimin adına konuştukları bilinmiyor.
# $count (speakers)
home-speakers-some-unknown = { $count ->
    [one] { $count } tanesinin kimin adına konuştuğu bilinmiyor.
   *[other] { $count } tanesinin kimin adına konuştuğu bilinmiyor.
}
# $count
home-statements-located = { $count ->
    [0] Yeri belirlenmiş beyan yok.
    [one] Yeri belirlenmiş { $count } beyan.
   *[other] Yeri belirlenmiş { $count } beyan.
}
# $count
home-statements-gone = { $count ->
    [one] Geri çekilmiş { $count } beyan, hesaba katılmıyor.
   *[other] Geri çekilmiş { $count } beyan, hesaba katılmıyor.
}
# $count
home-figure-allegations = { $count ->
    [one] iddia
   *[other] iddia
}
# $accusing and $contested (the next two)
home-allegations-note = { $accusing }; { $contested }.
# $count (allegations)
home-allegations-accusing = { $count ->
    [0] Hiçbiri suçlanan bir tarafa işaret etmiyor
    [one] { $count } tanesi suçlanan bir tarafa işaret ediyor
   *[other] { $count } tanesi suçlanan bir tarafa işaret ediyor
}
# $count (allegations), $ways (home-contest-way, one or several of them by home-either)
home-allegations-contested = { $count ->
    [0] hiçbiri hakkında sınırlayan, itiraz eden veya yalanlayan bir beyan yok
    [one] { $count } tanesi hakkında { $ways } bir beyan var
   *[other] { $count } tanesi hakkında { $ways } bir beyan var
}
# $way in which a statement speaks against an allegation
home-contest-way = { $way ->
    [qualifies] sınırlayan
    [disputes] itiraz eden
    [takes-back] geri alan
   *[denies] yalanlayan
}
# $count (allegations)
home-allegations-gone = { $count } tanesini artık öne süren yok.
# $count
home-figure-origins = { $count ->
    [one] bağımsız çıkış noktası
   *[other] bağımsız çıkış noktası
}
# $count (allegations with two origins or more)
home-origins-note = { $count ->
    [0] İki veya daha çok çıkış noktasından söylenen iddia yok.
    [one] { $count } iddia iki veya daha çok çıkış noktasından söyleniyor.
   *[other] { $count } iddia iki veya daha çok çıkış noktasından söyleniyor.
}
# $count
home-figure-evidence = { $count ->
    [one] açıklanmış kanıt
   *[other] açıklanmış kanıt
}
# $count (statements)
home-evidence-note = { $count ->
    [0] Bir beyan sahibinin kanıt olarak gösterdiği ve dosyada bulunan belgeler.
    [one] { $count } beyan, gösterilmeyen bir dayanağa gönderme yapıyor.
   *[other] { $count } beyan, gösterilmeyen bir dayanağa gönderme yapıyor.
}
# $count
home-figure-replies = { $count ->
    [one] kayıttaki yanıt
   *[other] kayıttaki yanıt
}
home-replies-nobody-accused = Hiçbir iddia suçlanan bir tarafa işaret etmiyor.
# $accused (how many)
home-replies-of-accused = { $accused ->
    [one] Suçlanan taraf sayısı: { $accused }.
   *[other] Suçlanan taraf sayısı: { $accused }.
}
home-replies-by-only-accused = Suçlanan tek tarafça veya onun adına.
# $answered of $accused (how many)
home-replies-by-accused = Suçlanan { $accused } taraf içinden yanıt veren veya adına yanıt verilen: { $answered }.
home-replies-counted-once = Bir taraf her iddia için bir kez sayılır.
# $date
home-replies-searched = Son arama: { $date }.

## İddiaların sayfaları

allegation-accused = Kim suçlanıyor
allegation-nobody-accused = Kimse suçlanmıyor.
allegation-somebody-accused = Sözlerin kim olduğuna işaret etmediği biri suçlanıyor. Burada da kimsenin adı verilmiyor.
allegation-accused-not-recorded = Kimin suçlandığı kayıtlı değil.
allegation-standing-lead = Durum nasıl hesaplanır.
allegation-said = Ne söylendi
allegation-context-note = Editörün ifadeye ilişkin notları.
allegation-no-ledger-nobody = Kimsenin suçlanmadığı yerde yanıt çizelgesi tutulmaz. Burada adı geçen herkes yanıt verebilir.
allegation-no-ledger-unknown = Suçlananların kim olduğuna işaret edilmeyen yerde yanıt çizelgesi tutulmaz. Burada adı geçen herkes yanıt verebilir.
allegation-send-reply = Yanıt veya düzeltme gönder
allegation-relations = Diğer iddialar
heading-spoken-of-in = Söz edildiği yerler
heading-cite = Nasıl atıf yapılır
history-added = Dosyaya eklendi
history-no-corrections = Düzeltmeler: yok.
allegation-context = Bağlam
allegation-assessment = Değerlendirme
heading-replies = Yanıtlar
heading-history = Geçmiş
column-date = Tarih
column-change = Değişiklik
column-why = Neden
# $topics
allegation-topics = konu: { $topics }
# $part (page 2 of 3)
allegation-part = Bu iddiaya ilişkin kayıt, { $part }.
# $principals: governments, where all are, else principals
allegation-standing = Beyan sahipleri bir kez sayılır. Aynı beyan sahibinden gelen, adına konuşulan { $principals ->
    [principals] tarafı
   *[governments] hükûmeti
} (beyan sahibinin adına konuştuğu kabul edilen veya parçası olduğu yapı) ortak olan ya da aynı kanıtı gösteren beyanlar tek çıkış noktası sayılır.
allegation-standing-withdrawn = Geri çekilen veya geri alınanlar gösterilir, ancak hesaba katılmaz: ne beyan sahibi ne çıkış noktası ne destek ne de yanıt olarak sayılır.

## Aktörlerin sayfaları

# $number of $all (pages)
actor-part = Bu aktöre ilişkin kayıt, sayfa { $number } / { $all }.
actor-none-found = “Bulunamadı” tarafları değil, aramayı anlatır.
actor-reply-welcome = Yanıtlar memnuniyetle karşılanır:
actor-send-reply = Yanıt gönder
actor-words = Sözler
actor-made = Öne sürdüğü veya desteklediği iddialar ve suçladıkları
actor-other-mentions = Diğer anılmalar
actor-mentioned-in = Anıldığı yerler
actor-mention-note = Anılma, iddia değildir.
actor-names = Basıldığı hâliyle adlar
actor-ties = Görev ve adına konuşulan taraf
extent-in-part = kısmen
column-form = Biçim
column-times = Kaç kez
column-where = Yer
# $name
actor-accused-caption = { $name } hakkında suçlama içeren iddialar
# $name
actor-words-intro = Bir iddiada { $name } adlı aktöre işaret eden beyanlar ile bir iddiayı sınırlayan, yalanlayan veya bir iddiaya itiraz eden beyanlar; zaman sırasıyla. Her birinin bu sayfaya nasıl ulaştığı iddianın kendi sayfasında anlatılır.
# $name
actor-statements-intro = { $name } tarafından söylendiği bildirilenler, zaman sırasıyla; günü belli olmayan, kaynağının basıldığı yerde durur.
actor-picture = Kaynaktaki bir görsel bu aktörü gösteriyor.
actor-only-in-words = Yalnızca yukarıda verilen sözlerde anılıyor.

## Aktörlerin sayfaları: listelerinde yer alanlar

# $accused (accused-by-mode in a row, or that it is nobody), $statements (a list)
actor-made-small = Suçlanan: { $accused }. Yeri: { $statements }.
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
    [one] { $numbers }. paragraf
   *[other] paragraflar: { $numbers }
}
count-other-sources = { $count ->
    [0] başka kaynak yok
    [one] { $count } başka kaynak
   *[other] { $count } başka kaynak
}
# $lead (actor-reply-welcome, in heavier type), $link (actor-send-reply, as a link)
actor-reply = { $lead } adı geçen taraf veya onun adına hareket eden herkes yanıt verebilir. { $link }
tie-office = görev
tie-part-of = parçası olduğu yapı
tie-speaks-for = adına konuştuğu kabul edilen
tie-why-named = neden adıyla anıldığı
tie-elsewhere = başka yerlerde
tie-title-as-printed = basıldığı hâliyle unvan
tie-nobody-else = başka kimse yok
# $title as printed, $body (a name), $from and $to (dates, or that they are not stated); each of these, or the key none
tie-office-held = { $title }{ $body ->
    [none] {""}
   *[other] , kurum: { $body }
}{ $from ->
    [none] {""}
   *[other] , başlangıç: { $from }
}{ $to ->
    [none] {""}
   *[other] , bitiş: { $to }
}
shelf-spoken-for-by = Adına konuştuğu kabul edilenler
shelf-members = Parçaları
shelf-published = Yayımladığı kaynaklar
shelf-carried = Aracılığıyla iletilen sözler
shelf-addressed = Kendisine söylenen sözler
shelf-reported = Başkalarının aktardığı sözleri
shelf-linked = Bu dosyanın notlarında söz edildiği yerler
# $name
shelf-carried-note = Eldeki kaynaklarda yer aldığı hâliyle. { $name } tarafından yayımlanıp yayımlanmadıkları bilinmiyor.
shelf-speaker-not-identified = Beyan sahibinin kimliği belirlenmemiş
# $speaker (a name, or shelf-speaker-not-identified), $label of the statement
shelf-statement = { $speaker }, { $label }
# $kind of what is linked, where it is no source and no actor
shelf-kind = { $kind ->
    [allegation] iddia
   *[page] sayfa
}

## Listeler

actors-order = ada göre sıralı
actors-letters = Adların baş harfleri
actors-caution = Konuşanlar, kendilerinden söz edilenler ve sözlerin kendileri aracılığıyla ulaştığı aktörler. “Suçlanan”, birinin söylediği bir cümledeki roldür; anılma, iddia değildir.
actors-caption = Aktörler ve her birinin ne sıklıkta konuştuğu, iddiada bulunduğu, suçlandığı, yanıt verdiği ve adının geçtiği
allegations-order = dosyadaki sırayla
heading-sources = Kaynaklar
sources-standfirst = Dosyada bulunan belgeler, en yeniden eskiye. Her alıntı bunlardan birinde belirli bir yere karşılık gelir.
sources-by-date = Tarihe göre
topic-kicker = Konu
topic-caution = Konu, editörün verdiği bir etikettir. Her satır, birinin söylediği bildirilen sözün bu dosyadaki özetidir; sözlerin kendisi bir adım ötededir.
topic-sources = Birinin bu iddialardan söz ettiği belgeler, en yeniden eskiye.
topics-kicker = Konular
topics-heading = Konuya göre
topics-standfirst = Editörün verdiği etiketler, en dolu olandan başlayarak. İki konuya değinen iddia ikisinin altında da durur; iddiada söyleneni, kendi sayfasında adı verilenler söylemektedir.
# $names
topics-said-by = Söyleyen: { $names }.

## Listeler: sayfalarının kendileri hakkında söyledikleri

# $count (entries), $pages (on how many pages they stand)
list-more = { $pages ->
    [one] Sonraki sayfada
   *[other] Sonraki sayfalarda
} { $count } tane daha
# $count of those that are not named in a row
count-more = { $count } tane daha
# $parts (several, with semicolons or the like between them), $more (how many more)
series-and-more = { $parts } ve { $more }
# $number of $all
pages-page-of = Sayfa { $number } / { $all }
# $number of $all: the same as one of several items in a row
pages-page-of-in-row = sayfa { $number } / { $all }
# $title, $number of $all
title-page-of = { $title }, sayfa { $number } / { $all }
pages-of-allegations = İddiaların sayfaları
pages-of-actors = Aktörlerin sayfaları
pages-of-topics = Konuların sayfaları
parts-of-topic = Bu konunun bölümleri
parts-of-actor = Bu aktöre ilişkin kaydın bölümleri
# $count (count-allegations, count-actors)
list-length = { CAPITAL($count) }
count-actors = { $count ->
    [0] aktör yok
    [one] { $count } aktör
   *[other] { $count } aktör
}
count-topics = { $count ->
    [0] konu yok
    [one] { $count } konu
   *[other] { $count } konu
}
# $allegations (count-allegations), $sources (count-sources)
topics-small = { $allegations }, { $sources }
# $others (count-others, as a link)
topics-more = ve { $others }

## Matris: beyan sahipleri ve iddialar

matrix-kicker = Matris
# $heading (matrix-heading and its like)
matrix-title = { $heading } — { matrix-kicker }
# $allegations (count-allegations), $origins (count-origins)
matrix-heading = { CAPITAL($allegations) }: { $origins }
# $what (a topic)
matrix-heading-of = Kim ne söylüyor: { $what }
# $who (somebody accused)
matrix-heading-accused = Kim ne söylüyor; suçlanan: { $who }
matrix-standfirst = Her iddia için bir satır, her beyan sahibi için bir sütun. Aynı ayraç altındaki beyan sahipleri tek bir taraf adına sayılır: bir şeyi kaçı söylerse söylesin, çıkış noktası birdir. Boş bir göze, o beyan sahibinin o konuda bir beyanı bulunamadı demektir; ne düşündüğünü göstermez.
# $shown of $speakers (count-speakers)
matrix-some = Toplam { $speakers }; sütunu olan { $shown }: bu iddiaların çoğundan söz edenler.
matrix-caption = Her beyan sahibinin beyanlarının her iddiayla ilişkisi; beyan sahipleri adlarına sayıldıkları taraflara göre öbeklenmiştir
matrix-others = Öteki matrisler
matrix-whole = tüm iddialar
# $count
matrix-all = tümü ({ $count })
matrix-parts = Bu matrisin bölümleri
# $speakers (count-speakers, two or more)
matrix-block = { $speakers }, tek çıkış noktası
# $speakers (count-speakers)
matrix-block-shared = { $speakers }, ötekilerle birlikte bir sayılır
matrix-own-account = Kendi adına
matrix-principal-not-known = Kimin adına konuşulduğu bilinmiyor
# $speaker, $principal
matrix-speaker-for = { $speaker } (adına konuştuğu: { $principal })
matrix-origins = Bağımsız çıkış noktaları
matrix-further = Öteki beyan sahipleri
matrix-in-all = Toplam
matrix-marks = İşaretler
matrix-note = Bir beyan sahibinin bir iddiayla ilişkisi birden çok türdeyse her biri, adıyla veya sayısıyla kendi beyanlarının yanında yer alır.
matrix-withdrawn = Üstü çizili olan, kaynağıyla birlikte geri çekilmiş veya geri alınmıştır: gösterilir, sayılmaz.

## Çıkış noktaları tümcesi: terimler sırayla, her birinin bitişiyle

# $count of the next messages, where it is a small number
small-number = { $count ->
    [1] bir
    [2] iki
    [3] üç
    [4] dört
    [5] beş
    [6] altı
    [7] yedi
    [8] sekiz
    [9] dokuz
    [10] on
   *[other] { $count }
}
# $count
origins-speakers = { small-number } beyan sahibi
# $count
origins-governments = { small-number } hükûmet
# $count
origins-principals = adına konuşulan { small-number } taraf
# $count
origins-outlets = { small-number } yayın organı
# $count
origins-origins = { small-number } bağımsız çıkış noktası
# $term (origins-principals and its like), of which some are not known
origins-and-unknown = { $term } ve bilinmeyen başkaları
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
origins-label = Beyanların kaç çıkış noktası olduğu
origins-in-matrix = Matriste görün
# $count of $all allegations
origins-corroborated = { $count ->
    [0] Hiçbir iddianın ikinci bir çıkış noktası yok.
    [one] { $all } iddiadan { $count } tanesinin iki veya daha çok çıkış noktası var.
   *[other] { $all } iddiadan { $count } tanesinin iki veya daha çok çıkış noktası var.
}
home-caution = Her satır, kaynaklara göre birinin söylediğinin özetidir; sözlerin kendisi bir adım ötede. Sayılar olguları değil, beyanları sayar.
home-about = Bu dosya hakkında
# $shown of $all
home-chosen = Editörlerin seçtiği iddialar: { $shown } / { $all }.
# $shown of $all
home-newest = En son eklenen iddialar: { $shown } / { $all }.
home-origin-meaning = aynı beyan sahibine, aynı tarafa veya aynı kanıta dayanan beyanların çıkış noktası birdir; bilinmeyen, ortak sayılır
home-evidence-meaning = beyan sahibinin sunduğu ve dosyada bulunan; yalnızca anılıyorsa “{ value-none }”
home-reply-meaning = suçlananın veya onun adına konuşanın sözleri; “0 / 3”, üç suçlanan var, yanıt yok demektir

## Ağ: kim kime dayanıyor, kim kimden söz ediyor

network-kicker = Ağ
network-heading = Kaynaklara göre kim kimden söz ediyor
network-standfirst = Adına bir şey söylenen her taraf için bir satır, suçlanan her taraf için bir sütun. Sayı, kaynaklara göre birincinin beyan sahiplerinin ikinci hakkında öne sürdüğü iddiaları gösterir; olguları saymaz. Boş bir göze, hiçbirinin bulunamadığı anlamına gelir.
network-caption = İddialar: kimin adına öne sürüldükleri ve kimi suçladıkları
network-in-whose-name = Kimin adına
network-all = Birini suçlayan iddialar
network-parts = Ağın bölümleri
# $count of those who have no column
network-further = { $count ->
    [one] Suçlanan { $count } tarafın daha sütunu yok.
   *[other] Suçlanan { $count } tarafın daha sütunu yok.
}
network-empty = Hiçbir iddia adı geçen birini suçlamıyor.
reliance-heading = Kim kime dayanıyor
# $line (the headline of an allegation)
reliance-title = { reliance-heading }: { $line }
reliance-standfirst = Bir uçtan ötekine okunur: beyan sahibi neye dayanıyor, kim konuşuyor, kime söylendi, nerede basıldı. Birbirine bağlı olan, kaç kişi konuşursa konuşsun, tek çıkış noktasıdır.
# $number of an origin
reliance-origin = Çıkış noktası { $number }
reliance-touching = Başkaları öne sürerken onu destekleyen veya varsayan
reliance-against = Karşı çıkan veya sınırlayan
reliance-beside = Sayılmayan: yineleyen, anlamak için gereken veya geri çekilen
# $count (statements that are not drawn)
reliance-more = { $count ->
    [one] { $count } beyan daha yalnızca çizelgede.
   *[other] { $count } beyan daha yalnızca çizelgede.
}
reliance-figure = Çizim: kim kime dayanıyor
reliance-table = Aynısı çizelge olarak
reliance-caption = Bu iddiaya ilişkin beyanlar, her birinin dayanağı ve sözlerinin nasıl aktarıldığı
reliance-speaker = Beyan sahibi
reliance-bears = İddiayla ilişkisi
reliance-rests-on = Dayanağı
reliance-said-to = Kime söylendiği veya kimin aktardığı
reliance-printed-in = Nerede basıldığı
reliance-parts = Bu ağın bölümleri
reliance-key-person = bir kişi
reliance-key-held = burada bulunan bir belge
reliance-key-not-held = elde olmayan bir belge veya bir vesile
reliance-key-undisclosed = açıklanmamış
reliance-key-relies = başkasının söylediğine dayanıyor

## Kaynakların sayfaları

source-brief-label = Kısaca köken bilgisi
source-brief-no-address = bilinen adres yok
source-brief-more = köken bilgisinin tamamı
source-coverage = Ne kullanılıyor
source-reserve = Ne gösterilebilir
source-text = Metin
source-not-here = Bu sayfada yok
source-actors = Kaynaktaki aktörler
column-as-printed = Basıldığı hâliyle
source-actors-note = Rol, sözlerin bir aktörü nasıl ele aldığıdır. Suçlanmak kanıt değildir.
source-corrections-caption = Bu sayfanın kaynak hakkında söylediklerindeki değişiklikler.
source-provenance = Köken bilgisi
column-part = Rol
heading-corrections = Düzeltmeler
sources-by-date-label = Tarihe göre kaynaklar
# $date
source-before = Önceki kaynak · { $date }
# $date
source-after = Sonraki kaynak · { $date }
source-more = bundan söz edenler
source-kicker = Kaynak
# $label
sidenote-back = Metne dön: beyan { $label }
# $label
sidenote-statement = Beyan { $label }
sidenote-located-only = Yalnızca yeri belirlenmiş.

## Kaynakların sayfaları: bir kaynak nasıl anılır

# $fate, after a source’s title
source-fate-after = ({ source-fate })
# $title, $fate (current, where it is as published)
source-named = { $title }{ $fate ->
    [current] {""}
   *[other] {" "}({ source-fate })
}
# $kind of source, as one of many
source-kind-one = { $kind ->
    [transcript] bir konuşma dökümü
    [video] bir video
    [court-record] bir mahkeme kaydı
    [official-statement] bir resmî açıklama
    [dataset] bir veri kümesi
    [web-page] bir web sayfası
   *[news-article] bir haber
}
# $number of a statement that the editor gave no id
statement-numbered = beyan { $number }
# $title, $publisher, $day, $fate: what a browser’s tab shows
source-page-title = { source-named } — { $publisher }, { $day }
source-page-title-with-id = { $title } ({ $id })
# $publisher, $day, $fate, $count (statements located)
source-summary = { $publisher }, { $day }{ $fate ->
    [current] {""}
   *[other] , { source-fate }
}: { $count ->
    [0] yeri belirlenmiş beyan yok
    [one] yeri belirlenmiş { $count } beyan
   *[other] yeri belirlenmiş { $count } beyan
}.
# $number (of the page)
source-more-summary = Bu kaynaktan söz edenler, sayfa { $number }.
source-more-pages = Bu kaynağa diğer bağlantılar
# $fate
source-kicker-fate = Kaynak, { source-fate }
# $publisher, $language (its name, or the key none)
source-kicker-publisher = { $publisher }{ $language ->
    [none] {""}
   *[other] , dili: { $language }
}

## Kaynakların sayfaları: kısaca köken bilgisi

# $words (quoted): the date as the source prints it
source-brief-printed = Basıldığı hâliyle: { $words }
# $day
source-brief-taken = kabul edilen gün: { $day }
source-brief-held-word = elde
source-brief-not-held-word = elde değil
# $held (that it is, in heavier type), $compared (how the text stands to it)
source-brief-held = özgün nüsha { $held }, { $compared }
# $held (that it is not, in heavier type)
source-brief-not-held = özgün nüsha { $held }
count-lines = { $count ->
    [one] { $count } satır
   *[other] { $count } satır
}
# $lines (count-lines)
source-brief-left-out = burada çıkarılan: { $lines }
# $count (statements)
source-located = { $count ->
    [0] yeri belirlenmiş beyan yok
    [one] yeri belirlenmiş { $count } beyan
   *[other] yeri belirlenmiş { $count } beyan
}
# $fate (retracted or replaced), beside the publisher’s notice
source-kept = Metin, neyin { $fate ->
    [retracted] geri çekildiği
   *[replaced] yerini başkasının aldığı
} görülebilsin diye korunuyor; beyanları hesaba katılmıyor.

## Kaynakların sayfaları: ne kullanılıyor, ne gösterilebilir

# $count in words, as far as small numbers are written so
number-in-words = { $count ->
    [0] sıfır
    [1] bir
    [2] iki
    [3] üç
    [4] dört
    [5] beş
    [6] altı
    [7] yedi
    [8] sekiz
    [9] dokuz
    [10] on
    [11] on bir
    [12] on iki
   *[other] { $count }
}
# $count
coverage-paragraphs = { $count ->
    [0] paragraf yok
    [one] { number-in-words } paragraf
   *[other] { number-in-words } paragraf
}
# $share (per cent)
coverage-bears = %{ $share } bir iddiayla ilgili
# $share
coverage-located = %{ $share } yalnızca yeri belirlenmiş veya bağlam
# $share
coverage-rest = %{ $share } yeri belirlenmiş hiçbir beyanda değil
# $paragraphs (coverage-paragraphs)
coverage-drawn = { CAPITAL($paragraphs) }, soldan sağa, uzunluğu ölçüsünde çizilmiş.
# $extent (none of the sentences; only: the one that there is; all; some), $count (how many), $all, $bearing (how many
# bear on an allegation)
coverage-sentences = { $extent ->
    [none] Hiçbir cümlede yeri belirlenmiş beyan yok
    [only] Tek cümlesinde yeri belirlenmiş bir beyan var
    [all] { $all } cümlenin tümünde yeri belirlenmiş beyan var
   *[some] { $all } cümlenin { $count } tanesinde yeri belirlenmiş beyan var
}{ $extent ->
    [none] {""}
   *[other] ; { $bearing ->
        [0] hiçbiri bir iddiayla ilgili değil
        [one] { $bearing } tanesi bir iddiayla ilgili
       *[other] { $bearing } tanesi bir iddiayla ilgili
    }
}.
# $extent (nothing stands in quotation marks; kept: none of that is left out; some), $count (sentences with what is left out)
coverage-quoted = { $extent ->
    [nothing] Paragraflarda tırnak işareti içinde bir şey yok.
    [kept] Paragraflarda tırnak işareti içinde olan hiçbir şey çıkarılmadı.
   *[some] { $count } cümlede tırnak işareti içindeki sözler çıkarıldı.
}
source-reserve-quotations = Metnin tamamı gösterilmiyor: yalnızca yeri belirlenmiş beyanların sözleri, her biri kendi notuyla gösteriliyor.
# $count (statements)
source-reserve-metadata = Metnin hiçbir sözü gösterilmiyor. { $count ->
    [0] Metinde yeri belirlenmiş beyan yok.
    [one] Metinde yeri belirlenmiş { $count } beyan var; onun sözleri de gösterilmiyor.
   *[other] Metinde yeri belirlenmiş { $count } beyan var; onların sözleri de gösterilmiyor.
}

## Kaynakların sayfaları: metnin özgün nüshayla ilişkisi

faithful-unaltered = değiştirilmemiş
faithful-not-compared = buradaki metinle karşılaştırılmamış
faithful-differs = buradaki metin ondan farklı
# $program
faithful-read-by = okuyan program: { $program }
faithful-note-not-compared = Sözler, okunması için bir program gerektiren özgün nüshayla karşılaştırılmadı.
# $program
faithful-note-read-by = Özgün nüshadaki sözleri okuyan program: { $program }.
# $liberties (faithful-liberty, several)
faithful-note-liberties = Okuma biçimi: { $liberties }.
# $liberty taken in reading
faithful-liberty = { $liberty ->
    [hyphens] satır sonlarında bölünmüş sözcükler birleştirildi
    [page-headers] sayfaların başında veya sonunda yinelenen satırlar çıkarıldı
    [page-numbers] sayfa numaraları çıkarıldı
    [line-breaks] satır sonlarının ayırdıkları birleştirildi
   *[padding] nokta dizileri ve çizgiler çıkarıldı, aralıklı harfler birleştirildi
}
# $reason (the editor’s words), $ended (yes, where they end with a full stop)
faithful-note-differs = Buradaki metin özgün nüshadan farklı. Belirtilen neden: { $reason }{ $ended ->
    [yes] {""}
   *[no] .
}
faithful-note-may-differ = Buradaki metnin sözleri özgün nüshanınkilerden farklı olabilir.

## Kaynakların sayfaları: metnin işaret açıklamaları

# $style of a line under words, or of words
legend-sample = { $style ->
    [solid] düz çizgi
    [dotted] noktalı çizgi
    [dashed] kesik çizgi
    [double] çift çizgi
    [hairline] kıl çizgi
    [deeper] daha koyu
    [italic] (italik)
   *[dots] ince noktalar
}
# $verb: what a line of its style says of the words over it; verbs that have one style stand in one sentence
legend-verb = { $verb ->
    [asserts] öne sürüyor
    [finds] hükmediyor
    [supports] destekliyor
    [presupposes] varsayıyor
    [qualifies] sınırlıyor
    [disputes] itiraz ediyor
    [denies] yalanlıyor
   *[retracts] geri alıyor
}
# $verbs (legend-verb, one or another)
legend-verbs = bir iddiayla ilişkisi: { $verbs }
legend-repeats = bir iddiayı yineliyor
legend-context = bir iddiaya bağlam sunuyor
legend-located-only = yalnızca yeri belirlenmiş
legend-deeper = birden çok iddiayla ilgili
legend-insertion = bir alıntıda ayraç içinde duran, beyan sahibine ait olmayabilecek sözler
legend-name = bir ad; aktöre götürür
# $meaning of one of several
legend-item = { $meaning };
# $meaning of the last
legend-last = { $meaning }.

## Kaynakların sayfaları: bölümler ve notları

# $region, $number (of a paragraph): beside a passage
passage-label = { $region ->
    [headline] Başlık
    [deck] Spot
    [caption] Resim altı
   *[body] ¶ { $number }
}
# $region, $number (of a caption or paragraph)
passage-name = { $region ->
    [headline] Başlık
    [deck] Spot
    [caption] Resim altı { $number }
   *[body] Paragraf { $number }
}
# $label of a statement
passage-note-on = { $label }, { $verbs }; not
sidenote-speaker-unknown = kimliği belirlenmemiş bir beyan sahibi
# $speaker (in heavier type), $form
sidenote-who = { $speaker }, { $form }.
# $speaker (in heavier type), $tellers (names), $form
sidenote-who-told = { $speaker }; aktaran: { $tellers }; { $form }.
sidenote-quoted = alıntı
# $publisher
sidenote-reported = { $publisher } tarafından yazılmış sözlerle
sidenote-reported-by-source = kaynağın sözleriyle
sidenote-unclear = tırnak işaretleri açık değil
sidenote-not-located = metinde yeri belirlenmemiş
# $words (quoted, or the key none), $note (the editor’s, or the key none): after the allegation that they bear on
sidenote-extent = — { $words ->
    [none] { $note }
   *[other] şu sözlerle: { $words }{ $note ->
        [none] {""}
       *[other] ; { $note }
    }
}
# $basis: how a basis is known
sidenote-basis = { $basis ->
    [stated] belirtilmiş
    [inferred] çıkarım
   *[unknown] bilinmiyor
}
# $words (quoted), $held (a statement or source), $basis (or the key none)
sidenote-cites-taken = Dayanak: { $words }; bundan kastedildiği kabul edilen: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $held, $basis
sidenote-cites-held = Dayanak: { $held }{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $words (quoted), $basis
sidenote-cites-undisclosed = Dayanak: { $words }, açıklanmamış{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $basis
sidenote-cites-nothing = Dayanak açıklanmamış{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
sidenote-somebody = biri
# $who, $words (quoted, or the key none)
sidenote-tells = { CAPITAL($who) } tarafından söylenenleri aktarıyor{ $words ->
    [none] {""}
   *[other] : { $words }
}.
# $day, $printed (quoted, or the key none), $basis (stated, inferred, unknown)
sidenote-said = Söylendiği tarih: { $day }{ $printed ->
    [none] {""}
   *[other] {" "}({ $printed })
}{ $basis ->
    [inferred] , çıkarım
    [unknown] , nasıl bilindiği kayıtlı değil
   *[stated] {""}
}.
sidenote-day-not-stated = Gün belirtilmemiş.

## Kaynakların sayfaları: köken bilgisi

provenance-publisher = Yayıncı
provenance-date-printed = Basıldığı hâliyle tarih
provenance-dateline = Mahreç
provenance-date-taken = Kabul edilen tarih
provenance-changed = Yayıncısının yaptığı değişiklik
provenance-author = Yazar
provenance-language = Dil
provenance-translation = Çeviri
provenance-section = Bölüm
provenance-address = Adres
provenance-copies = Kopyalar
provenance-received = Teslim alınma
provenance-original = Özgün nüsha
provenance-its-text = Metni
provenance-left-out = Burada çıkarılanlar
provenance-picture = Görsel
provenance-rights = Haklar
provenance-grade = Derece
provenance-status = Durum
# $value
provenance-value = { $value }
provenance-holder-nobody = kimseye ait değil
provenance-holder-not-known = hak sahibi bilinmiyor
provenance-shown-full = her alıntı yerinde okunabilsin diye tamamı gösteriliyor
provenance-shown-quotations = yalnızca yeri belirlenmiş beyanlar gösteriliyor
provenance-shown-metadata = metnin hiçbir sözü gösterilmiyor
# $place
provenance-written-from = yazıldığı yer: { $place }
provenance-none-printed = basılı değil
# $language (language-name), $by (who translated it)
statement-translation = Dili: { $language }; çeviren: { $by }
# $source (a reference, with a link), $by (who translated it, or "none")
source-translates = { $by ->
    [none] Şunun çevirisi: { $source }.
   *[other] Şunun çevirisi: { $source }; çeviren: { $by }.
}
source-translates-beside = Önce özgün metnin her paragrafı, yanında ya da altında çevirisi yer alır.
source-translates-apart = İki metin burada yan yana konmamıştır.
# $sources (references, with links)
source-translated-in = Çevirisi: { $sources }.
# $language (its name)
provenance-translated-from = özgün dili: { $language }
provenance-translation-not-known = çeviri olup olmadığı bilinmiyor
# $day
provenance-kept-on = saklandığı tarih: { $day }
# $day
provenance-received-on = tarih: { $day }
# $who
provenance-received-by = alan: { $who }
provenance-not-held = elde değil
# $encoding (or the key none)
provenance-held = elde, değiştirilmeden saklanıyor{ $encoding ->
    [none] {""}
   *[other] , kodlaması { $encoding }
}; özet değeri bu sayfalar her oluşturulduğunda denetleniyor
provenance-digest = SHA-256
provenance-file = toplandığı hâliyle nüsha
provenance-file-as-text = toplandığı hâliyle nüsha, baytı baytına, tarayıcıların metin olarak gösterdiği bir adla
# $program
provenance-read-by = özgün nüshadan { $program } ile okundu; buradaki sözler onunla karşılaştırılıyor
provenance-nothing = hiçbir şey
# $line (a number), $why
provenance-line = satır { $line }: { $why }
# $first, $last (numbers of lines), $why
provenance-lines = satır { $first }–{ $last }: { $why }
provenance-not-reproduced = burada gösterilmiyor
# $words (quoted)
provenance-caption = basılı resim altı: { $words }
# $words (quoted)
provenance-credit = görsel kaynağı: { $words }
# $who
provenance-shows = görselde: { $who }
# $grade of the Admiralty scale
provenance-grade-letter = { $grade ->
    [a] A, tamamen güvenilir
    [b] B, genellikle güvenilir
    [c] C, orta derecede güvenilir
    [d] D, genellikle güvenilir değil
    [e] E, güvenilmez
   *[f] F, güvenilirliği değerlendirilemiyor
}
provenance-the-editor = editör
# $grade (provenance-grade-letter), $judge
provenance-graded = { $grade }; değerlendiren: { $judge } (Amirallik ölçeği)
# $day
provenance-graded-on = derecelendirme tarihi: { $day }
provenance-corrected = yayıncısı tarafından düzeltilmiş
provenance-retracted = yayıncısı tarafından geri çekilmiş; beyanları hesaba katılmıyor
provenance-replaced = yerini başka kaynak almış; beyanları hesaba katılmıyor
# $day
provenance-since = şu tarihten beri: { $day }
# $source
provenance-replaced-by = yerini alan kaynak: { $source }

## Kaynakların sayfaları: kaynakta kimler var, ondan kimler söz ediyor

part-speaker = beyan sahibi
part-reported = başka bir beyan sahibinin aktarımıyla konuşuyor
# $modes (part-mode, a list)
part-accused = suçlanan, { $modes }
# $mode in which words pick somebody out
part-mode = { $mode ->
    [described] tarif edilerek
    [implied] ima yoluyla
    [interpreted] yorum yoluyla
   *[named] adıyla
}
part-publisher = yayıncı
part-pictured = görselde yer alan
part-mentioned = anılan
backlink-speaker-unknown = Kimliği belirlenmemiş bir beyan sahibi
# $who, $source and $statement (theirs)
backlink-cites-source = { $who } bu kaynağı kanıt olarak sunuyor; yeri: { $source } ({ $statement }).
# $who, $source, $statement (theirs), $cited (a statement of this source)
backlink-cites-statement = { $who } bir beyanı kanıt olarak sunuyor: { $cited }; yeri: { $source } ({ $statement }).
# $allegation, $statement (of this source)
backlink-allegation = Söz edilen: { $statement }; söz eden iddia: { $allegation }.
# $kind of what links to a source
backlink-kind = { $kind ->
    [actor] aktör
    [allegation] iddia
    [page] sayfa
   *[source] kaynak
}

## Kaynakların sayfaları: kaynak listeleri

sources-summary = Dosyada bulunan her belge, en yeniden eskiye.
count-documents = { $count ->
    [0] belge yok
    [one] { $count } belge
   *[other] { $count } belge
}
# $count (documents), $gone (how many do not stand any more)
sources-held = { count-documents }{ $gone ->
    [0] {""}
   *[other] , { $gone } tanesi artık geçerli değil
}
source-line-publisher-not-known = Yayıncısı bilinmiyor
# $publisher, $kind (source-kind), $language (its name, or the key none)
source-line-publisher = { $publisher }, { $kind }{ $language ->
    [none] {""}
   *[other] , dili: { $language }
}.
# $printed (quoted, or the key none), $day, $basis (how the day is known, or the key none)
source-line-date = { $printed ->
    [none] { $day }
   *[other] Basıldığı hâliyle: { $printed }; { $day }
}{ $basis ->
    [none] {""}
   *[other] {" "}({ $basis })
}.
# $count (statements), $speakers, $counts (no, where the source does not stand), $paragraphs (count-paragraphs)
source-line-contents = { count-statements }{ $speakers ->
    [0] {""}
    [one] {" "}({ $speakers } beyan sahibi)
   *[other] {" "}({ $speakers } beyan sahibi)
}{ $counts ->
    [no] , hesaba katılmıyor
   *[yes] {""}
}; { $paragraphs }.
# $fate, $precision of the date (day; period: a month or the like; none), $day
source-line-fate = { $fate ->
    [corrected] Yayıncısı tarafından düzeltildi
    [retracted] Yayıncısı tarafından geri çekildi
   *[replaced] Yerini başka kaynak aldı
}{ $precision ->
    [day] {" "}({ $day })
    [period] {" "}({ $day })
   *[none] {""}
}

## Zaman çizelgesi

timeline-by-day = Güne göre
timeline-in-order = Sırayla
timeline-note-lead = Birbirinden ayrı tutulan üç tarih.
timeline-note = Bir şeyin ne zaman söylendiği; ne zaman basıldığı; bunun için hangi günün kabul edildiği ve nedeni. Dalgalı alt çizgi, çıkarıma dayanan veya yalnızca sınırı bilinen günü gösterir.
timeline-note-span = Bir süreye yayılan olaylar, en geç günlerinin düştüğü yerde durur.
timeline-undated = Günü olmayanlar
timeline-acts = İddia edilen eylemler
timeline-acts-caption = İddiaların söz ettiği zamanlar. Bunlar beyan sahiplerine aittir ve yukarıdaki hiçbir olayın yerini belirlemez.
column-alleged = İddia edilen
timeline-corrections-caption = Bu dosyanın yayımladıklarındaki değişiklikler.
timeline-kicker = Zaman çizelgesi
column-time = Zaman
column-of = Neye ilişkin
# $count (corrections)
timeline-corrections-more = Ayrıca { $count } düzeltme, ilgili oldukları sayfalarda.
timeline-key-stated = gün belirtilmiş veya belirtilmiş bir günden hesaplanmış
timeline-key-open = gün çıkarıma dayanıyor veya yalnızca sınırı biliniyor
timeline-key-span = bu süre içinde
timeline-key-printed = basılmış

## Zaman çizelgesi: üstünde yer alanlar

timeline-title = Ne zaman ne söylendi
timeline-summary = Konuşma ve yayım olayları sırayla; basıldığı hâliyle gün, kabul edilen gün ve nedeni.
# $count (occasions), $gone (how many more count for nothing)
timeline-occasions = { $count ->
    [0] konuşma veya yayım olayı yok
    [one] { number-in-words } konuşma veya yayım olayı
   *[other] { number-in-words } konuşma veya yayım olayı
}{ $gone ->
    [0] {""}
   *[other] , { $gone } tanesi daha geri çekilmiş ve hesaba katılmıyor
}
timeline-placed = Olaylar, bir şeyin söylendiği veya basıldığı güne göre yerleştirilir; hiçbir zaman iddia edilen eylemin gününe göre değil.
# $stated, $bounded and $undated (days of occasions)
timeline-days = { $stated ->
    [0] Belirtilmiş gün yok
    [one] { $stated } gün belirtilmiş veya belirtilmiş bir günden hesaplanmış
   *[other] { $stated } gün belirtilmiş veya belirtilmiş bir günden hesaplanmış
}; { $bounded ->
    [0] yalnızca sınırı bilinen veya çıkarıma dayanan gün yok
    [one] { $bounded } gün yalnızca sınırıyla biliniyor veya çıkarıma dayanıyor
   *[other] { $bounded } gün yalnızca sınırıyla biliniyor veya çıkarıma dayanıyor
}{ $undated ->
    [0] {""}
    [one] ; { $undated } olay için gün verilmemiş
   *[other] ; { $undated } olay için gün verilmemiş
}.

## Zaman çizelgesi: ne oldu

event-publisher-unknown = Bilinmeyen bir yayıncı
event-speaker-unknown = Kimliği belirlenmemiş bir beyan sahibi
event-somebody = Kimliği belirlenmemiş biri
event-another-speaker = başka bir beyan sahibi
# $who, $document (source-kind-one)
event-publishes = { $who } { $document } yayımlıyor
# $who, $document
event-corrects = { $who } düzeltme yapıyor; düzeltilen: { $document }
# $who, $document
event-retracts = { $who } geri çekiyor; geri çekilen: { $document }
# $who, $document
event-replaced = { $who } yerine başka kaynak geçiyor; yerini bırakan: { $document }
# $who, $outer (who tells of it)
event-told = { $who } konuşuyor; aktaran: { $outer }
# $who, $to (names), $place and $occasion (or the key none), $unknown (event-unknown, what was looked for and not
# found), $tellers (names): of all but $who there can be none
event-speaks = { $who } konuşuyor{ $to ->
    [0] {""}
   *[other] ; muhatap: { $to }
}{ $place ->
    [none] {""}
   *[other] ; yer: { $place }
}{ $occasion ->
    [none] {""}
   *[other] ; vesile: { $occasion }
}{ $unknown ->
    [0] {""}
   *[other] ; { $unknown } belirtilmemiş
}{ $tellers ->
    [0] {""}
   *[other] ; aktaran: { $tellers }
}
# $what is not stated
event-unknown = { $what ->
    [to] muhatap
    [place] yer
   *[occasion] vesile
}
# $statements, after what they say
event-statements = ({ $statements })
# $statements
event-located-only = yalnızca yeri belirlenmiş: { $statements }
# $statements
event-also-located = ayrıca yeri belirlenmiş: { $statements }
# $source
event-in-source = kaynak: { $source }
# $fate of the source that tells of it, $precision of the date (day; period: a month or the like; none), $day, $counts (no,
# where the event counts for nothing)
event-fate = { $fate ->
    [corrected] Kaynak, yayıncısı tarafından düzeltildi
    [retracted] Kaynak, yayıncısı tarafından geri çekildi
   *[replaced] Kaynağın yerini başkası aldı
}{ $precision ->
    [day] {" "}({ $day })
    [period] {" "}({ $day })
   *[none] {""}
}{ $counts ->
    [no] ; hesaba katılmıyor
   *[yes] {""}
}
# $count (allegations)
timeline-acts-more = { $count ->
    [one] Zamanı belirtilen { $count } iddia daha var.
   *[other] Zamanı belirtilen { $count } iddia daha var.
}
# $count (allegations)
timeline-acts-unknown = { $count } iddiada, iddia edilen eylemin zamanı belirtilmemiş.

## Zaman çizelgesi: gün çizgesi

# $count (events), $first and $last (days)
chart-days-label = { $count ->
    [one] Güne göre { $count } olay, { $first } – { $last }. Aynı olay aşağıda listelenmiştir.
   *[other] Güne göre { $count } olay, { $first } – { $last }. Aynı olaylar aşağıda listelenmiştir.
}
# $number in the list, $title
chart-event = { $number }: { $title }
# $who
chart-lane-publishes = { $who }: yayım
chart-lane-publisher-unknown = Yayıncısı bilinmiyor
chart-lane-not-identified = Kimliği belirlenmemiş
# Of each: a few words beside a mark. $events (numbers and chart-span)
chart-tells-of = aktardığı: { $events }
# $first, $last (numbers of events)
chart-span = { $first }–{ $last }
# $outer
chart-told = aktaran: { $outer }
# $unknown (event-unknown, a list)
chart-unknown = { $unknown } belirtilmemiş
# $place
chart-place = yer: { $place }
# $to (names)
chart-to = muhatap: { $to }

## Gösterilmeyenler ve burada olmayanlar

withheld-kicker = Gösterilmeyenler
withheld-some = Bu dosyanın bir bölümü gösterilmiyor. Sayılar bu sürüme aittir; sayılanların adı bu sitenin hiçbir yerinde verilmez.
withheld-none = Bu dosyadaki her şey gösteriliyor.
withheld-by-reason = Nedene göre
column-reason = Neden
column-how-many = Kaç tane
not-found-standfirst = Burada bir şey yok veya artık yok. Yayımlanan bir şeye bir kez verilen adres değişmez; adres yanlış yazılmış veya burada bulunan geri çekilmiş olabilir.
not-found-ways = Giriş yolları

## Gösterilmeyenler ve burada olmayanlar: başlıklar ve nedenler

withheld-title = Neler gösterilmiyor
withheld-summary = Bu dosyada gösterilmeyenler, sayıları ve nedenleriyle.
withheld-not-published = Yayımlanmamış
withheld-embargo = Ambargolu
# $count of them
withheld-minors = { $count ->
    [one] Reşit olmayan bir kişinin karartılmış adı
   *[other] Reşit olmayan kişilerin karartılmış adları
}
# $why (the editor’s words)
withheld-blotted-out = Karartılmış: { $why }
not-found-title = Bu adreste bir şey yok
not-found-summary = Bu adreste bir şey yok.

## Akış

# $publisher (a name, or publisher-not-known), $title of a source
feed-source = { $publisher }: { $title }
# $publisher, $title, $fate (source-fate)
feed-source-with-fate = { feed-source } ({ $fate })
# $kind (source-kind), $count (statements), $counts (yes or no)
feed-source-summary = { $kind }; { $count ->
    [0] yeri belirlenmiş beyan yok
    [one] yeri belirlenmiş { $count } beyan
   *[other] yeri belirlenmiş { $count } beyan
}{ $counts ->
    [no] , hesaba katılmıyor
   *[yes] {""}
}.
# $fate (corrected, retracted, replaced), $source (feed-source)
feed-status = { $fate ->
    [replaced] Yerini başka kaynak aldı
    [retracted] Geri çekildi
   *[corrected] Yayıncısı tarafından düzeltildi
}: { $source }
# $notice (the publisher’s words)
feed-status-notice = Duyurusu: “{ $notice }”
# $count (statements)
feed-status-statements = { $count ->
    [one] İçindeki { $count } beyan artık hesaba katılmıyor.
   *[other] İçindeki { $count } beyan artık hesaba katılmıyor.
}
# $statements (how many), $allegations (their clauses, as a list), $count (of allegations)
feed-status-allegations = { $statements ->
    [one] Beyanın ilgili olduğu
   *[other] Beyanların ilgili olduğu
} { $count ->
    [one] iddia
   *[other] iddialar
}: { $allegations }.
feed-status-corrected = Yayıncısının düzelttiği hâliyle geçerli.
feed-status-fallen = Artık geçerli değil.
# $who (a name, or speaker-not-identified), $allegations (their clauses, as a list)
feed-taken-back = Geri alan: { $who }; ilgili iddia: { $allegations }
# $source (feed-source, feed-source-with-fate)
feed-taken-back-summary = Kaynak: { $source }. Geri alınan hesaba katılmıyor.
# $attribution (the line above an allegation), $clause
headline = { $attribution } { $clause }
feed-allegation-summary = Yeri belirlenmiş ve kime ait olduğu gösterilmiş olanlar ile bilinmeyenler. Burada bunlara ilişkin hüküm verilmez.
# $allegation (headline)
feed-correction = Düzeltme: { $allegation }
# $source (feed-source, feed-source-with-fate)
feed-source-correction = Burada hakkında söylenenlerde düzeltme yapılan kaynak: { $source }

## Sayfaları okuyan makineler için

# $outcome of a reply, $accused (a name)
comment-for = { $outcome }, { $accused } adına
# $fate (source-fate), where the publisher gives no notice
amended-fate = { CAPITAL($fate) }
# $was (what stood there, or the key none), $now, $why, $by (who asked for it, or the key none), $end (correction-asked-for)
amended-correction = { $was ->
    [none] Sözler çıkarıldı.
   *[other] Önceki: “{ $was }”.
} Şimdiki: “{ $now }”. Neden: { $by ->
    [none] { $why }
   *[other] { correction-asked-for }
}

## Dosyanın durumu

# $day (a date)
frame-as-of = { $day } itibarıyla

## Bilinmeyenler

unknowns-title = Bu dosyanın bilmedikleri
unknowns-summary = Açık sorular, aranıp bulunamayan yanıtlar, belirtilmeyenler ve bildirilip elde olmayanlar.
unknowns-standfirst = Bilmemenin dört türü, ayrı ayrı: kaynakların açık bıraktığı sorular; aranıp bulunamayan yanıtlar; belgelerin belirtmedikleri; ve bildirdikleri, ama burada elde olmayanlar.
unknowns-open = Açık sorular
unknowns-open-note = İddialara göre, dosyanın sırasıyla. Sorulan, kayıttır; suçlananlar değil.
# $number of an allegation, $names (who says it); its clause follows
unknowns-asked-of = İddia { $number }, söyleyen: { $names } —
unknowns-looked = Arandı, bulunamadı
unknowns-looked-caption = İddialara yanıtlar. Bu, aramayı anlatır; tarafları değil.
unknowns-to-allegation = Hangi iddiaya
unknowns-stated = Belirtilmemiş
unknowns-stated-note = Editörler aradı, belirtildiğini görmedi.
unknowns-held = Bildirilen, elde olmayan
unknowns-send = Bunlardan biri elinde olan gönderebilir.
unknowns-nothing = Böyle bir şey kayıtlı değil.
pages-of-unknowns = Bilinmeyenlerin sayfaları
count-open-questions = { $count ->
    [0] açık soru yok
    [one] { $count } açık soru
   *[other] { $count } açık soru
}
count-looked-for = { $count ->
    [0] boşuna aranan yanıt yok
    [one] { $count } yanıt arandı, bulunamadı
   *[other] { $count } yanıt arandı, bulunamadı
}
count-not-stated = { $count ->
    [0] belirtilmeyen bilgi yok
    [one] { $count } bilgi belirtilmemiş
   *[other] { $count } bilgi belirtilmemiş
}
count-not-held = { $count ->
    [0] bildirilip elde olmayan yok
   *[other] { $count } bildirilen, elde olmayan
}
# $count
unknowns-values = { $count ->
    [one] { $count } bilgi
   *[other] { $count } bilgi
}
# $source, $statements (in a row)
unknowns-of-statements = { $source }: { $statements }
# $term: what is not stated
unknowns-term = { $term ->
    [published] Yayım günü
    [publisher] Yayımcı
    [author] Yazar
    [language] Dil
    [translated-from] Çeviriden önceki dil
    [address] Adres
    [updated] Belgenin kendi değişiklik günü
    [collected-on] Alındığı gün
    [collected-by] Kimin aldığı
    [collected-how] Nasıl alındığı
    [copied-on] Başka yerdeki kopyanın günü
    [holder] Hak sahibi
    [status-on] Yayımcının işlem günü
    [speaker] Konuşan
    [said] Söylendiği gün
    [to] Kime söylendiği
    [occasion] Vesile
    [place] Yer
    [answering] Yanıtlanan soru
    [way] Sözlerin kimin aracılığıyla geldiği
    [inserted] Sözcükleri kimin eklediği
    [told-speaker] Kimin sözlerinin aktarıldığı
    [told-on] Aktarılan sözlerin günü
    [accused] Kimin suçlandığı
    [period] İddia edilen eylemlerin zamanı
    [assessment] Değerlendirme
    [reply-by] Kimin yanıtladığı
    [reply-on] Yanıtın günü
    [living] Kişinin yaşayıp yaşamadığı
    [principal] Kimin adına konuşulduğu
   *[other] Başka bilgiler
}
# $what passed words on, $source, $statements (in a row)
not-held-passed = { $what }; kaynak { $source }: { $statements }
# $who (a name), $outcome (response-kind), $allegation (a clause)
not-held-reply = Bir yanıt ({ $outcome }), yanıtlayan: { $who }; iddia: { $allegation }
home-all-unknowns = Bilinmeyenlerin tümü

## Düzeltmeler ve geri çekmeler

corrections-title = Ne değişti, neden
corrections-summary = Düzeltmeler ve geri çekmeler, en yenisi önce, önceki ve sonraki sözlerle.
corrections-standfirst = Bu dosyanın söylediklerindeki her değişiklik, en yenisi önce, önceki ve sonraki sözlerle. Geri çekme kaynağın kendi işlemidir: yayımcısı artık arkasında durmuyor.
corrections-none = Burada yayımlanan hiçbir şey düzeltilmedi; yayımcılar veya konuşanlar hiçbir şeyi geri çekmedi.
# $count (changes)
corrections-acts = { $count ->
    [one] yayımcı veya konuşan tarafından { $count } değişiklik
   *[other] yayımcılar veya konuşanlar tarafından { $count } değişiklik
}
# $kind of change
corrections-kind = { $kind ->
    [corrected] Yayımcısı düzeltti
    [retracted] Geri çekme
    [replaced] Yerine başkası geçti
    [taken-back] Geri alındı
   *[correction] Düzeltme
}
corrections-no-day = Günü kayıtlı değil
corrections-was = Önce
corrections-is = Şimdi
corrections-with-source = Beyanlarıyla
corrections-without-source = Onlarsız
# $number of an allegation, $before, $now (how many)
corrections-origins = İddia { $number } için bağımsız köken: önce { $before }, şimdi { $now }.
# $pages (names of pages, as a list)
corrections-on = Göründüğü yerler: { $pages }.
pages-of-corrections = Düzeltmelerin sayfaları

## Gösterilmeyenler: nedenlerin anlamı

redacted-minor = reşit olmayan birinin adı
withheld-few = üçten az
column-means = Nedenin anlamı
withheld-means-draft = yayımlanmak üzere değil veya henüz değil
withheld-means-embargo = bir kaynakla kararlaştırıldı veya yanıt bekleniyor
withheld-means-minor = bir çocuğun adı burada hiç verilmez
withheld-means-blotted = sözlerin yerinde bu nedeni bildiren bir blok durur
withheld-unchanged-lead = Bunun değiştirmedikleri.
withheld-unchanged = Yayımlanmayan hiçbir şey bu sayfalardaki bir sayıda, durumda, listede veya aramada yer almaz. Yalnızca sözlerin karartıldığı yerde, onları içeren beyan gösterilir ve her beyan gibi sayılır.
withheld-few-note = Üçten küçük bir sayı yazılmaz; yalnızca “yok” yazılır.

## Akış: yeni gelenler

# $kind (source-kind), $day
feed-source-dated = { $kind }, { $day }
# $names (speakers)
feed-source-speakers = Sözleri yer alanlar: { $names }.
# $count (statements)
feed-allegation-asserted = { $count ->
    [0] hiçbir beyan bunu öne sürmüyor
    [one] { $count } beyan bunu öne sürüyor
   *[other] { $count } beyan bunu öne sürüyor
}
# $count (allegations)
feed-actor-accused = { $count ->
    [0] hiçbir iddiada suçlanmıyor
    [one] { $count } iddiada suçlanıyor
   *[other] { $count } iddiada suçlanıyor
}

## Basılı sürüm

print-kicker = Basılı sürüm
print-summary = Dosyanın tümü, numaralı eklerle tek bir belge olarak.
# $number, $all (volumes)
print-volume = cilt { $number } / { $all }
# $version (a few letters and figures)
print-version = sürüm { $version }
# $allegations (count-allegations), $sources (count-sources)
print-note = Bu sürümde bildirildikleri biçimiyle iddialar ({ $allegations }), her biri ilgili bütün beyanlarla, ve gösterilebildikleri ölçüde numaralı ekler olarak kaynaklar ({ $sources }) yer alır. Hiçbir iddianın doğru veya yanlış olduğuna hükmetmez. Suçlanmak kanıt değildir. Bir yer “ek 1, satır 23” diye gösterilir: satırlar dosya oluşturulurken numaralanır ve bu sürümün her nüshasında aynıdır.
print-exhibits = Ekler
print-document = Belge
print-held-as = Nasıl saklandığı
print-lines = Satırlar
print-digest-withheld = özet değeri gösterilmiyor: içinde karartılmış sözler var
print-not-held = Eklerde anılan, elde olmayan
print-nothing-not-held = Böyle bir şey kayıtlı değil.
print-contents = İçindekiler
# $first, $last (numbers), $span (one or many)
print-range-allegations = { $span ->
    [one] İddia { $first }
   *[many] İddialar { $first }–{ $last }
}
# $first, $last (numbers), $span (one or many)
print-range-exhibits = { $span ->
    [one] Ek { $first }
   *[many] Ekler { $first }–{ $last }
}
print-exhibit = Ek
# $exhibit, $first, $last (numbers), $span (one or many)
print-place = ek { $exhibit }, { $span ->
    [one] satır { $first }
   *[many] satır { $first }–{ $last }
}
# $exhibit (a number)
print-place-exhibit = ek { $exhibit }
print-continued = devamı
print-without-lines = Burada kendi satırı olmayan beyanlar
print-accused = Suçlanan
# $count (replies)
print-more-replies = kendi sayfasında { $count } tane daha
# $count (names)
print-more-not-held = bilinmeyenler listesinde { $count } tane daha
print-hash-note = Satır numaraları ve özet değerleri bu sürümün dosyalarıyla denetlenebilir.
## Arama: her sayfadaki alan, arama sayfası ve betiğinin söyledikleri

search-title = Ara
search-summary = İddialarda, aktörlerde, bölümlerde ve kaynaklarda arama.
# $sources, $statements, $allegations, $actors
search-label = Sözcükler, herhangi bir yazılışıyla bir ad veya “bir söz öbeği” — { $sources }, { $statements }, { $allegations }, { $actors } içinde
search-enter = Enter
search-escape = Esc
search-key-field = bu alana gider
search-key-move = sonuçlar arasında gezer
search-key-open = sonucu açar
search-key-back = alana döner
search-without-script = Sözcükle arama okurun tarayıcısında yapılır ve burada kapalı olan JavaScript’i gerektirir. Diğer bütün sayfalar onsuz da eksiksizdir; aramanın bulacağı her şey bu listelerdedir.
search-ways = Diğer giriş yolları
search-allegations = İddialar
search-actors = Aktörler
search-passages = Bölümler
search-sources = Kaynaklar
# $count
search-answers = { $count ->
    [0] Sonuç yok
    [one] { $count } sonuç
   *[other] { $count } sonuç
}
search-found = “{"{words}"}” için {"{answers}"}.
search-found-all = {"{answers}"}.
search-limits = Yalnızca: {"{limits}"}.
search-drop = Bu sınırlar olmadan: {"{answers}"}
search-nearest = sözcükleri birbirine en yakın olanlar önce
search-all = tümü: {"{count}"}
search-more = Daha fazla
search-none = yok
search-also = şöyle de basılmış: {"{names}"}
search-uncited = hiçbir beyanın içermediği bir paragrafta
search-nothing = Bir şey bulunamadı
search-nothing-has = Hiçbir iddia, aktör, bölüm veya kaynak bunların tümünü içermiyor.
search-near = Yazılışı yakın olanlar:
search-less = Bir sözcük eksik:
search-meaning-heading = Bunun anlamı.
search-meaning = Sözcükler burada bulunan metinlerde geçmiyor. Bu, kimsenin onları söylemediği anlamına gelmez.
search-common = Neredeyse her yerde geçtikleri için dışarıda bırakıldı: {"{words}"}.
search-scope = Adlar kayıtlı her yazılışıyla ve aksan işaretleri olmadan bulunur. Arama başlıkları, adları, beyanları, paragrafları ve notları kapsar.
search-narrow = Sonuçları daralt
search-kind = Tür
search-verb = İddiayla ilişkisi
search-standing = Durum
search-speaker = Konuşan
search-publisher = Yayımlayan
search-year = Yıl
search-language = Dil
search-any = herhangi
search-from = başlangıç
search-to = bitiş
search-failed = Aranan içeriğin bir bölümü okunamadı. Yeniden denemek için sayfayı yenileyin.
search-withdrawn = hesaba katılmıyor
search-located-only = hiçbir iddiayla ilgili değil
# $allegations
search-accused = { $allegations } içinde suçlanıyor
# $names, $status, $origins
search-allegation = Söyleyen: { $names }. { CAPITAL($status) } · { $origins }
## The timeline of many years, and what stands in no bar of it

# $count
count-occasions = { $count ->
    [0] hiç vesile yok
    [one] { $count } vesile
   *[other] { $count } vesile
}
timeline-index-title = Ne zaman ne söylendi ve hangi zaman için
timeline-index-summary = Söyleme ve basma vesileleri aylara göre, ve iddia edilen eylemlerin ayları.
# $count (occasions in bars), $rest (those in none), $acts (whether any of what is alleged is placed in a month)
timeline-index-standfirst = Çizginin üstünde bir şeyin söylendiği ya da basıldığı aylar: { count-occasions }.{ $acts ->
    [no] {""}
   *[yes] {" "}Altında, iddia edilen eylemlerin gerçekleştiği söylenen aylar.
} { $rest ->
    [0] Her vesile bir sütundadır.
    [one] { $rest } vesilenin daha ayı bilinmiyor; hiçbir sütunda değildir.
   *[other] { $rest } vesilenin daha ayı bilinmiyor; hiçbir sütunda değildir.
}
timeline-years = Yıl ve aya göre
timeline-in-figures = Sayılarla
timeline-figures-caption = Yıllara göre vesileler ve iddia edilen eylemler
column-year = Yıl
column-occasions = Günü ya da ayı belli vesileler
column-printed = Bunlardan basılan
column-within-year = Yıl içinde, ayı bilinmiyor
column-latest = En geç bu yıl
column-acts = Yıla ilişkin iddia edilen eylemler
timeline-no-day = Hiçbir sütunda olmayanlar
timeline-long-acts = Daha uzun dönemlere ilişkin iddia edilen eylemler
timeline-way-year = yalnızca yıl
# $occasions (count-occasions)
timeline-way-year-words = { $occasions }, kendi yıllarının sayfalarında, aralıktan sonra
timeline-way-latest = yalnızca en son gün
# $occasions (count-occasions)
timeline-way-latest-words = { $occasions }, yukarıdaki tabloda o günün yılına göre; hiçbir şey söylenmeden basılmaz
timeline-way-span = ilk gün ya da bir yıldan uzun bir süre
timeline-way-nothing = hiçbir şey
# $year, $occasions (count-occasions)
timeline-year = { $year }: { $occasions }
# $number of $all
timeline-year-of = { $all } yıldan { $number }.
timeline-year-standfirst = Bir şeyin söylendiği ya da basıldığı her vesile için, gününe göre bir satır; ilgili olduğu iddiaların numaralarıyla. Aynı ayda gerçekleştiği iddia edilenler yanında, ayrı durur.
# $count (occasions), $year
timeline-latest-in = { $count ->
    [one] { $count } vesile daha { $year } yılında ya da önce oldu.
   *[other] { $count } vesile daha { $year } yılında ya da önce oldu.
}
# $year
timeline-within-year = { $year } içinde, ayı bilinmiyor
timeline-acts-of-month = Bu aya ilişkin iddia edilen eylemler
timeline-acts-of-year = Bu yıla ilişkin iddia edilen eylemler
# $year
timeline-latest = En geç { $year }
timeline-latest-standfirst = Bu vesilelerin yalnızca en son günü bilinir: belirtilen gün ya da kaynağın basıldığı gün. O günün sırasıyla dururlar ve hiçbir sütunda değildirler.
timeline-spans = Bir günden sonra ya da bir yıldan uzun bir sürede
timeline-spans-standfirst = İlk günü ya da bir yıldan uzun bir aralığı bilinen vesileler. Sütunlara dağıtılmamışlardır.
timeline-unknown = Hiçbir günü bilinmeyenler
timeline-unknown-standfirst = Hiçbir günü bilinmeyen, kendileri de tarihsiz kaynakların aktardığı vesileler.
# $what
timeline-part-summary = Zaman çizelgesi: { $what }.
timeline-year-before = Önceki yıl
timeline-year-after = Sonraki yıl
timeline-all-years = Bütün yıllar
timeline-years-above = Yıllar, listenin üstünde
timeline-years-below = Yıllar, listenin altında
timeline-nothing-said = Eldekilerden hiçbiri bu zamanda söylenmedi ya da basılmadı.
timeline-key-spoken = söylenmiş
months-said = söylenen
# $count
months-acts = { $count ->
    [0] eylem yok
    [one] { $count } eylem
   *[other] { $count } eylem
}
# $month (in few letters), $said and $acts (how many)
months-month = { $month } { $said }{ $acts ->
    [0] {""}
    [one] , { $acts } eylem
   *[other] , { $acts } eylem
}
# $most (of the tallest bar)
months-key-said = ay içinde söylenen ya da basılan; en yükseği { $most }
months-key-strip = söylenen ya da basılan
months-key-acts = aya ilişkin iddia edilen eylemler
months-caption = Yılda on iki sütun, önce ocak. İki yanın ölçekleri ayrıdır. Yüksek sütun çok söz demektir, çok kanıt değil. Bir aydan uzun dönemler hiçbir sütunda değildir.
# $who, $documents (count-documents)
event-publishes-several = { $who } { $documents } yayımlıyor
pages-of-timeline = Zaman çizelgesinin sayfaları

## Lists: cut by what they hold, in other orders, and at both ends

# $label (what the pages are of)
pages-above = { $label }, listenin üstünde
pages-of-sources = Kaynakların sayfaları
pages-of-facets = Bu listenin sayfaları
# $heading (of the list), $count (what it holds: count-allegations and the like)
list-summary = { $heading }: { $count }.
actors-letters-below = Adların baş harfleri, listenin altında
facets-by = İçerdiklerine göre
facets-of-allegations = İçerdiklerine göre iddialar
facets-of-sources = İçerdiklerine göre kaynaklar
facets-standing = Durum
facets-accused = Suçlananlar
facets-topic = Konu
facets-first-said = İlk söylendiği yıl
facets-published = Yayım yılı
facets-publisher = Yayıncı
facets-language = Dil
facets-by-standing = Durumlarına göre iddialar
facets-by-accused = Suçlanana göre iddialar
facets-by-first-said = Yıla göre iddialar
facets-by-published = Yıla göre kaynaklar
facets-by-publisher = Yayıncıya göre kaynaklar
facets-by-language = Dile göre kaynaklar
# $count
facets-all = tümü: { $count }
# $count
facets-in-all = Toplam { $count }
# $heading, $count
facets-summary = { $heading }: toplam { $count }.
facets-caution = Sayılar burada bulunanları sayar. Kimseyi sıralamaz.
facets-all-allegations = bütün iddialar
facets-all-sources = bütün kaynaklar
# $group (such as facets-by-standing), $facet
facet-title = { $group }: { $facet }
# What a link to a facet does where the list is cut by it
facet-leave-out = çıkar
# $standing
facet-standing = { $standing ->
    [one-origin] tek çıkış noktası
    [several-origins] iki ya da daha çok bağımsız çıkış noktası
    [adjudicated] mahkemece hükmedilmiş
    [denied] suçlananca ya da onun adına yalanlanmış
    [disputed] itiraz edilmiş
    [qualified] sınırlanmış
    [replied] kayıtlı yanıt var
    [no-reply] kayıtlı yanıt yok
    [withdrawn] geri çekilmiş bir beyan
   *[uncontested] kayıtlı karşı beyan yok
}
facet-year-unknown = yılı bilinmiyor
facet-note-first-said = Yıl, sayılan ilk sözlerin söylenmiş olabileceği en son günün yılıdır.
facet-note-accused = “Suçlanan”, birinin söylediği bir cümledeki bir roldür.
orders-label = Sıralama:
order-dossier = dosya
order-newest = en yeni
order-newest-long = ilk kez en son söylenen önce
order-newest-heading = İddialar, en yeniden başlayarak
order-origins = en çok bağımsız çıkış noktası
order-origins-long = bağımsız çıkış noktalarına göre, en çoktan başlayarak
order-origins-heading = Bağımsız çıkış noktalarına göre iddialar
order-denied = en çok yalanlama
order-denied-long = itiraz eden, yalanlayan ya da geri alan beyanlara göre, en çoktan başlayarak
order-denied-heading = Yalanlamalara göre iddialar
contents-label = Bu sayfada
speaking-verbs = Sözlerinin yaptığına göre beyanlar
# $name, $verb (such as verb-denies)
speaking-title = { $name }: { $verb }
# $meaning (of the verb)
speaking-caution = Bir iddiayla sayılan bir ilgisi olan ve şunu yapan beyanlar: { $meaning }; zaman sırasıyla. Geri çekilenler konuşanın kendi sayfasındadır.
## Alıntılama, kartlar, künyeler

sidenote-allegation-number = ({ $number })
sidenote-allegation-again = { $number }. iddia
sidenote-day-not-recorded = Söylendiği gün kaydedilmemiş.
source-brief-day = söylendiği gün: { $day }{ $basis ->
    [inferred] , çıkarım
    [unknown] , nereden bilindiği kaydedilmemiş
   *[stated] {""}
} (notta başka türlü denmedikçe)
cite-what-actor = aktör { $id }
cite-source = “{ $title }.” { $reference }. { $site } içinde tutulduğu biçimiyle{ $version ->
    [none] {""}
   *[other] , { $version } sürümü
}.{ $url ->
    [none] {""}
   *[other] {" "}{ $url }
}
card-whole = Kaydın tamamı
card-caution-allegation = Burada bir iddia aktarılıyor; bu dosya iddianın doğru olup olmadığını söylemiyor.
card-caution-source = Bunlar kaynağın bastığı sözler; bu dosya doğru olup olmadıklarını söylemiyor.
# On drawn cards: $contest, $who (names)
drawn-contest = { contest }: { $who }
drawn-cut = Başlık bu resme sığmıyor; tamamı kendi sayfasında.
drawn-caution-actor = Bu dosyada yer almak iddia değildir.
script-light = Açık sayfa
script-dark = Koyu sayfa
script-copy-reference = Künyeyi kopyala
script-copy = Kopyala
script-copied = Kopyalandı
script-close = Kapat
script-quote = alıntıla
script-quote-label = { $label } ifadesini künyesiyle alıntıla
quote-heading = { $label } ifadesini künyesiyle alıntıla
quote-permalink = Kalıcı adres
quote-at-the-publisher = Yayımlandığı yerde
quote-there = yayımlandığı yerdeki bölüm
quote-copies = Arşiv kopyası
quote-embed = Gömmek için
quote-card = betiksiz bir kart
quote-version-of = { $day } sürümü ({ $version })
quote-version = sürüm { $version }
quote-plain = { $quote } — { $who }; { $place }. { $site }, { $version }, { $address }
quote-record = { $quote } — { $who }; { $place }
