### What the program itself says. The pack's own texts are in pack.ftl.
### A text in $mark is the reader's own and gets marked; $role is coloured by its pole.

## Dates, numbers and lists

date-in-full = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
date-of-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
count-of = { $n } of { $total }
count-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
count-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
count-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
count-units = { $n } { $unit }
unit-months = months
unit-hours = hours
unit-years = years
between = { $least } to { $most }
at-most = up to { $most }
either = { $a }, or { $b }
or = { $a } or { $b }
quoted = “{ $text }”
value-or-more = { $value } or more
value-or-higher = { $value } or higher
value-or-lower = { $value } or lower
value-less = less than { $value }
value-from-to = { $least } or more, but less than { $most }
together = { $a } and { $b }
sentence = { $text }.
sentences = { $a } { $b }
list = { $a }; { $b }
list-short = { $a }, { $b }
label-about = { $label }: { $about }
yes = Yes
no = No

## Around every screen

parts-label = Your progress
part-knowledge = Know the difference
part-leaning = Find your leaning
part-eligibility = Check your eligibility
part-progress = { $part }: { $n } of { $total }
contents-label = The parts of the quiz
contents-knowledge = { $n ->
    [one] { $n } scene
   *[other] { $n } scenes
}. Whose job is it? The answer and its source follow at once.
contents-leaning = { $pairs ->
    [one] { $pairs } pair
   *[other] { $pairs } pairs
}{ $ratings ->
    [0] {""}
    [one] {" "}and { $ratings } rating
   *[other] {" "}and { $ratings } ratings
}. Which would you rather do? There is no right answer.
contents-eligibility = Up to { $n ->
    [one] { $n } fact
   *[other] { $n } facts
} about you, held against the rules{ $what ->
    [none] {""}
   *[other] {" "}for { $what }
}. “Not sure” is an answer.
take-only = Take only this part
back = Back
start-over = Start over
not-sure = Not sure
choose-first = Choose an answer first. “{ $unsure }” is one, too.

## Know the difference

knowledge-of = of { $total ->
    [one] { $total } scene
   *[other] { $total } scenes
}
knowledge-at = { $n } of { $total ->
    [one] { $total } scene
   *[other] { $total } scenes
}
whose-job = Whose job is this, first of all?
whose-job-per-article = According to the article, whose job is this?
both = Both
next-scene = Next scene
answer-scene = Show the answer
verdict-right = { $owner }. You said so, too.
verdict-accepted = { $owner }. Your answer counts as well.
verdict-wrong = { $owner }. You said: { $yours }.
verdict-not-sure = { $owner }. You were not sure.
verdict-open = Sources differ, so this one is not scored.
quote-source = { $title }, { $publisher }, { $date }
quote-source-undated = { $title }, { $publisher }
quote-translated = Our translation: “{ $text }”
also-rests-on = It also rests on: { $sources }.
other-side = The other side

## Find your leaning

leaning-of-pairs = of { $total ->
    [one] { $total } pair
   *[other] { $total } pairs
}
leaning-at-pairs = { $n } of { $total ->
    [one] { $total } pair
   *[other] { $total } pairs
}
leaning-of-ratings = of { $total ->
    [one] { $total } rating
   *[other] { $total } ratings
}
leaning-at-ratings = { $n } of { $total ->
    [one] { $total } rating
   *[other] { $total } ratings
}
rather = Which would you rather do? There is no right answer.
cannot-choose = Can’t choose
leave-open = Leave this one open
settled-clear = Your leaning is settled: { $call }. The other pairs only fill in the facets.
settled-none = It is settled that your leaning is not clear, however you answer the other pairs. They only fill in the facets.
settled-verdicts = Your verdicts are settled. What is asked now is for your plan.
leave-plan-open = Leave the rest open
leave-rest-open = Leave the other pairs open
next-pair = Next pair
next-rating = Next
how-much = How much would you like a job in which you mostly { $activity }?
rating-0 = Not at all
rating-1 = A little
rating-2 = Quite a lot
rating-3 = Very much

## Check your eligibility

eligibility-of = of at most { $total ->
    [one] { $total } fact
   *[other] { $total } facts
}
eligibility-at = { $n } of at most { $total ->
    [one] { $total } fact
   *[other] { $total } facts
}
next-fact = Next
spared = { $n ->
    [one] { $n } question spared.
   *[other] { $n } questions spared.
}
spared-since = { $fields }: this would change no verdict today, since { $facts }.
spared-waits = { $fields }: whether to ask this depends on another answer, and { $facts }.
spared-never = { $fields }: the rules shown never ask for this.
spared-not-sure = you are not sure of this: { $field }
spared-periods = that is what your periods come to
answer-anyway = Answer it anyway: { $field }
hint-above = That is more than { $most }. Go on if it is right.
hint-window = Count only the last { $years ->
    [one] { $years } year
   *[other] { $years } years
}.
not-a-number = “{ $found }” is not a number that fits here. Write digits only, such as { $example }, or choose “Not sure”.
list-periods = List the periods instead
give-a-number = Give a number of months instead
period = Period { $n }
period-from = From
period-to = To
period-month = Year and month, such as 2024-⁠03
period-still = Leave “To” empty while it goes on.
period-add = Add a period
period-remove = Remove period { $n }
periods-counted = { $rules }: { $months } count today.
periods-lapse = { $rules }: with no more months, too few count from { $date } on.
not-a-month = Period { $n }: “{ $found }” is not a month. Write the year and the month, such as 2024-⁠03.
month-missing = Period { $n }: the month that it began in is missing.
ends-too-soon = Period { $n } ends before it begins.
scale-label = A line from 0 to { $most }. The rules ask for { $stops }. You are at { $yours }.
scale-label-open = A line from 0 to { $most }. The rules ask for { $stops }.
consequence = { $rules }: { $verdict }.
gate-eligible = eligible
gate-not-yet = not yet
gate-not-yet-missing = not yet, { $missing } missing
gate-unknown = open, { $n ->
    [one] one fact decides
   *[other] { $n } facts may decide
}

## What your answers say

result-title = What your answers say
result-date = { $date }. Questions and rules of version { $version }
gist-knowledge = You know the difference in { $mark } scenes.
gist-leaning-none = There is { $mark }.
gist-leaning-clear = There is { $mark }.
mark-none = no clear leaning
mark-toward = a clear { $role } leaning
gist-gates = For { $what }: { $verdicts }
gist-eligible = You are { $mark } { $by }.
gist-not-yet = You are { $mark } eligible { $by }.
gist-unknown = It is { $mark } whether you are eligible { $by }.
mark-eligible = eligible
mark-not-yet = not yet
mark-unknown = open

knowledge-legend = Filled: right. Hollow: not right. Dotted: not sure.
knowledge-by-role = { $owner }: { $right } of { $total }
knowledge-again = To read again
knowledge-none-wrong = None of your answers was wrong.

leaning-none = No clear leaning
leaning-toward = A clear { $role } leaning
side-of = { $role }
leaning-counts = Your choices in { $asked ->
    [one] { $asked } pair
   *[other] { $asked } pairs
}: { $technical } { $first }, { $people } { $second }.
leaning-undecided = In { $n } you could not choose.
leaning-open = { $n ->
    [one] { $n } is open.
   *[other] { $n } are open.
}
leaning-needs = A clear leaning takes { $least } of { $decided } decided pairs on one side.
leaning-too-few = With so few decided pairs, no count would be clear.
leaning-firmness = { $n ->
    [one] One other answer would have changed this.
   *[other] It would take { $n } other answers to change this.
}
leaning-clear = clear
leaning-clear-means = Clear means: tossing a coin for each pair would come out this far to either side at most once in 20 times.
leaning-facets = Of { $n ->
    [one] { $n } pair
   *[other] { $n } pairs
} each
leaning-facet-open = { $n ->
    [one] { $n } pair open
   *[other] { $n } pairs open
}
leaning-facet-undecided = { $n ->
    [one] { $n } undecided
   *[other] { $n } undecided
}
leaning-both = Your ratings are high for both kinds of work.
leaning-neither = Neither kind of work drew you much in your ratings. That ranks beside any other result: there are more ways to go on than these two.
leaning-none-means = That is a result like the others, not a missing one. The facets show where your answers point one way, and where they go both ways.
leaning-weighed = Your answers, facet by facet
leaning-both-ways = You answered both ways here.
leaning-pair-open = Left open, between: { $first } and: { $second }
leaning-caveat = These are your own answers, counted. They are not a test: the pairs have never been tried on a sample of people. They do not predict how well you would do in either job, and they are not for hiring decisions.

because-met = you meet all of the route “{ $route }”
because-met-anyhow = however the open facts turn out, one of its routes is met
because-missing = { $missing }, on the route “{ $route }”
because-missing-amount = { $missing } missing
because-missing-test = this is missing: { $requirement }
because-no-route = no route can be met, given what cannot change: { $facts }
unless-eligible = eligible unless { $clause }
unless-not-yet = not yet unless { $clause }
if-eligible = eligible if { $clause }
if-not-yet = not yet if { $clause }
no-fact-alone = no single fact decides it
changes = What would make you eligible
changes-at-best = If what you are not sure of turns out well:
changes-none = Nothing that can change soon would. First comes what the closest route asks for: { $requirement }.
change-more = { $clause } ({ $more } more)
change-first = If { $change }.
change-waits = No months are being added now, so the date is open.
window-longer = You were asked for the last { $years ->
    [one] { $years } year
   *[other] { $years } years
}. These rules look back further, so older months count, too.
what-if = What if …
what-if-help = What if one of these were so? Your own answers stay as they are.
verdict-eligible = Eligible
verdict-not-yet = Not yet
verdict-unknown = Open
status-met = Met.
status-missing = { $missing } missing.
status-not-met = Not met.
status-open = Open.
status-open-gap = Open, { $missing } missing.
rests-on = What it rests on
rests-on-sure = How sure we are that it says so: { $confidence }.
rests-on-read = We read it in a copy:
rests-on-of = What it rests on: { $requirement }
rests-on-it = What rests on it
not-asked = Not asked
proof-walked = All { $cells } combinations of answers were tried, and { $eligible } of them lead to “eligible”. Each has one verdict; a higher number or level never leads to a worse one; and no question is asked in vain.
proof-questions = On average { $mean } of { $all } questions settle it.
proof-hash = Fingerprint of the rules (SHA-256): { $hash }.
proof-how = The program’s source proves it anew by this command: { $command }.
status-route-met = met
status-route-not-met = not met
status-route-open = open
status-judge = Yours to judge
yours = You: { $what }
yours-field = { $field }: { $value }
route-end = Eligible
other-routes = All routes, and what each line rests on
route-line = { $route }: { $verdict }
source-confidence = How sure we are that the source says so: { $confidence }.
confidence-high = high
confidence-medium-high = medium to high
confidence-medium = medium
confidence-low = low

when-reached = { $rules }: the months are reached.
when-on = { $rules }: the months are reached on { $date }, { $clause }.
when-added = if months go on being added
when-between = { $rules }: the months are reached between { $first } and { $last }, depending on what is open.
when-from = { $rules }: the months are reached on { $first } at the earliest. In the worst case there is no date.
when-lapses = With no more months, too few count from { $date } on.
when-drops = Older months stop counting on the way, so it takes longer than the months that are missing.
when-now = { $rules }: the months are there today, if what is open turns out well.
when-today = today
when-never = { $rules }: there is no date, since months are missing and none are being added.
when-closed = { $rules }: there is no date, since no route can be met as things stand.
when-how = These dates are for one thing alone, { $field }: each calendar month adds one. What else a route asks for must be there by then as well.
when-how-number = { $rules }: months of more than { $years } years ago stop counting. You gave a plain number, so the date is the soonest that it can be. List the periods instead to see how long they count.

toward-people = Towards { $role }
plan = A first plan
plan-uncertain = Open: { $step }
outlook = Salary and outlook
importance-required = Required.
importance-expected = Expected.
importance-helpful = Helpful, not required.
more = More from the sources
sources = Sources
all-sources = Every source, and what rests on it
source-line = { $publisher }, { $date }
content-checked = The content was last checked on { $date }.
other-parts = The other parts
take-part = Take this part
look-at-answers = Look at my answers

check-yourself = Check it yourself
check-summary = What was loaded, what was sent, and what was proven
check-loaded = These files of the quiz were loaded:
check-sent = The quiz sent nothing that you answered. It has no way to send: it works out everything on your device.
check-how = You can see it: open your browser’s developer tools, choose Network, and answer a question. No line appears.
check-host = The page around the quiz can read the result, which is the counts and verdicts above. It is told that a question was answered, and never what. Where the quiz keeps your answers on this device, that page can read those, too.

## When something is wrong

crashed = Something went wrong in the quiz. Your answers are still here.
go-on = Go on where you were

## Kept and shared

note-unreadable = Something that was kept on this device could not be read. It is set aside, not lost: at the result you can download it.
note-other-pack = Answers to another quiz were kept here. They are set aside, not lost.
note-left-out = { $n ->
    [one] { $n } of your earlier answers fits
   *[other] { $n } of your earlier answers fit
} no question any more. A copy of all of them is set aside.
note-went-on = You went on in another tab. This is where you are now.
note-started-over = You started over in another tab.
note-deleted = Nothing is kept on this device any more.
ways = Share or keep it
ways-show = Show the ways
ways-failed = It could not be loaded. Check your connection, then try again.
share = Share it
share-warning = A link to this result holds your answers. Whoever has the link can see them.
share-make = Make a link
share-label = Link to this result
share-copy = Copy the link
share-copied = Copied.
share-file = As a file (JSON) it holds the result, but not your answers.
share-download = Download the result
compare = Compare with last time
compare-why = Keep this result on this device, and a later one will show what has changed.
compare-keep = Keep this result
compare-kept = This result is kept.
compare-since = What has changed since { $date }:
compare-same = Nothing has changed since { $date }.
change-then = Then
change-now = Now
change-right = Scenes right
change-call = Leaning
change-choices = { $role } choices
change-earliest = { $rules }: when the months are reached
change-never = no date
change-reached = there already
change-at-best = { $date } at the earliest
change-between = { $first } to { $last }
kept = What is kept on this device
kept-answers = { $n ->
    [one] Your { $n } answer
   *[other] Your { $n } answers
}, so that you can go on later.
kept-result = Your result of { $date }.
kept-aside = { $n ->
    [one] { $n } more thing
   *[other] { $n } more things
}: of another quiz, or set aside since it could not be read.
kept-export = Download all of it
kept-delete = Delete all of it
kept-delete-sure = Your answers and results will be gone from this device for good.
kept-delete-now = Delete for good
kept-delete-not = Keep them
shared = This is a shared result of { $date }: “you” is whoever shared it.
shared-own = Your own quiz is kept.
shared-on-its-day = It was computed again, as of that day.
shared-on = It was computed again, as of { $date }.
shared-version = It was made with version { $then } of the questions and rules, which are of version { $now } here and may differ.
shared-left-out = { $n ->
    [one] { $n } answer in it fits
   *[other] { $n } answers in it fit
} no question here.
shared-same = Every verdict is as it was.
shared-changes = What is not as it was when the link was made:
shared-look = Look at the answers
shared-back = Back to my own quiz
shared-take = Take the quiz yourself
shared-today = Show it as of today
shared-its-day = Show it as of { $date }
link-damaged = This link is damaged
link-damaged-why = Some of its letters are missing or wrong, so no result can be read from it. Ask for the link again, and copy all of it.
link-later = This link is of a later version
link-later-why = It was made with a later version of this program. Load the page again; it may be newer then.
link-other = This link is of another quiz
link-other-why = It holds a result of the quiz “{ $pack }”, version { $version }, which is not on this page.
