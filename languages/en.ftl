### English.
###
### The words of the interface, by Fluent's rules (projectfluent.org/fluent/guide). A dossier may have a file of the same
### name in its own `languages/`, with the messages that it words otherwise. What stands after a dollar sign is given by
### the program: numbers are classed by the language's own plurals, lists are joined as the language joins them.

# By which locale of CLDR days, numbers and lists are written, where `language` names no region.
-locale = en-001

## Dates

# $date (a date in words), $time: "3 December 2015, 14:05"
date-with-time = { $date }, { $time }
# $dates (several, with semicolons between them)
date-one-of = one of: { $dates }
date-all-of = { $dates }
date-before = on or before { $date }
date-after = on or after { $date }
date-from = from { $date }, end not known
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

count-replies = { $count ->
    [0] no reply
    [one] { $count } reply
   *[other] { $count } replies
}
