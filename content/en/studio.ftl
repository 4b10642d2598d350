### What the studio says: the page on which one makes a quiz of one's own.

studio-page-title = The studio: make a quiz of your own
studio-description = Make a quiz of your own about two jobs: questions, rules, languages. No code, nothing to install, and nothing leaves your browser.
studio-title = Make a quiz of your own
studio-lede = Fill in the forms, and the quiz runs beside them. Nothing is sent: what you make stays in this browser until you save it as a file.
studio-fallback = The studio needs JavaScript and WebAssembly, and does not run here.
studio-broke = Something in the studio broke, and it has stopped. What you made up to your last change is kept in this browser: load the page again to go on with it.

## The frame

studio-file = The file
studio-sections = Sections
studio-group-file = File
studio-group-quiz = The quiz
studio-group-rules = Eligibility
studio-group-whole = The whole
studio-start = New and open
studio-use = Save and use
studio-quiz = About the quiz
studio-problems = Problems
studio-languages = Languages
studio-coverage = Coverage
studio-rules = The rules as a tree
studio-text = The file as text
studio-import = Questions from a table
studio-live = Your quiz, live
studio-live-none = The quiz appears here as soon as nothing is missing.
studio-live-stale = This is your quiz as it was when nothing was missing. Mend the problems, and it follows.
studio-try = Try the quiz
studio-onward = Next: { $section }
studio-undo = Undo
studio-redo = Redo
studio-save = Save the file
studio-copy = Copy
studio-copied = Copied.
studio-copy-by-hand = The browser did not let us copy. Select the lines and copy them by hand.
studio-saved = { $name } is saved where your browser puts files.
studio-not-kept = This browser keeps nothing more: save the file before you close the page.
studio-elsewhere = Another tab works at the same draft. This tab goes on with a copy of its own.
studio-imported = The questions are in. Undo takes them out again.
studio-too-large = { $name } has more bytes than a quiz may have: 5 MB. It was not read.
studio-unreadable = { $name } could not be read.
studio-example-missing = The quiz could not be fetched. Is the network there?
studio-has-problems = has problems

## Problems

studio-error = Must be mended:
studio-warning = Worth a look:
studio-expected = Needed: { $what }.
studio-nearest = Did you mean “{ $name }”?
studio-errors-one = 1 problem
studio-errors = { $n } problems
studio-warnings-one = 1 thing to look at
studio-warnings = { $n } things to look at
studio-errors-and-warnings = { $errors }, { $warnings }
studio-standing-good = Nothing is missing
studio-problems-none = Nothing is missing, and nothing is wrong. The quiz can be used as it is.
studio-problems-more = And { $n } more. Mend these first.
studio-place-comma = ,
studio-place-file = The file
studio-place-text = A text that nothing uses ({ $name })
studio-place-texts = Texts
studio-place-line = Line { $line }

studio-code-missing_text = Nothing is written here yet.
studio-code-too_short = Nothing is written here yet.
studio-code-missing_translation = This is not translated yet. The first language is shown in its place.
studio-code-uncited = It rests on nothing yet. Choose a source or a quotation.
studio-code-no_source = A rule rests on a source. Choose one.
studio-code-unknown_name = What was chosen here is no longer there. Choose another.
studio-code-unused_source = No question and no rule rests on this source.
studio-code-unused_fact = No question and no rule rests on this quotation.
studio-code-unused_facet = No pair is of this facet.
studio-code-unbalanced = The questions are not balanced. Coverage shows how they are spread.
studio-code-never_decides = No rule asks for this, or none turns on it.
studio-code-duplicate_id = Another thing has this id already. Each needs one of its own.
studio-code-too_few = More are needed here.

## Acts

studio-more = For experts
studio-remove = Remove
studio-remove-what = Remove: { $what }
studio-duplicate = Duplicate
studio-duplicate-what = Duplicate: { $what }
studio-up = Move up
studio-up-what = Move up: { $what }
studio-down = Move down
studio-down-what = Move down: { $what }
# Said in place of a name, of what has none: a condition, a source that is cited.
studio-that = That
studio-told-removed = { $what } is removed. Undo brings it back.
studio-told-duplicated = { $what } has a copy below it.
studio-told-moved = { $what } has moved.
studio-optional = { $what } (can stay empty)
studio-untitled = (nothing written yet)
studio-none = None
studio-yes = Yes
studio-no = No
studio-not-sure = Not known
studio-both = Both
studio-own-id = Id in the file
studio-own-id-help = Links and saved answers use it. Change it only before the quiz is out.
studio-own-id-taken = “{ $id }” is taken already. The id stays “{ $own }” until you write another.

## Start

studio-start-lead = A quiz asks which of two jobs fits someone: whose task something is, what they would rather do, and what they are eligible for. Begin with one of these, and change what you like.
studio-start-new = Begin
studio-start-smallest = The smallest quiz
studio-start-smallest-help = One question and one rule, ready to run. Best for a first try.
studio-start-example = Staff engineer or architect?
studio-start-example-help = An example in two languages, with a ladder’s own rules, to be changed into yours.
studio-start-built-in = Lead or manage?
studio-start-built-in-help = The whole built-in quiz in six languages, to be changed into yours.
studio-start-open = Open
studio-open-file = A quiz from a file (.json)
studio-open-help = Or drop the file anywhere on this page. It is read here and goes nowhere else.
studio-drafts = Drafts in this browser
studio-drafts-help = Each is kept after every change. Clearing the browser’s data removes them, so save what you care about as a file.
studio-save-what = Save as a file: { $what }
studio-forget = Forget
studio-forget-what = Forget: { $what }

## Use

studio-use-unready = The quiz cannot be used yet: { $how }.
studio-use-save = Save it
studio-use-save-help = The whole quiz is one file, { $name }. Open it here again whenever you want to change something.
studio-use-platform = Take it to a learning platform
studio-use-platform-help = A SCORM 1.2 package holds the whole quiz. Platforms such as Moodle take it in, and are told how far someone is and how many scenes were right.
studio-scorm = Save a SCORM package (.zip)
studio-scorm-making = The package is being made.
studio-scorm-failed = The package could not be made: { $why }
studio-scorm-missing = The program’s own files could not be fetched. Is the network there?
studio-use-page = Put it on your page
studio-use-page-help = Put the file beside your page, and these two lines where the quiz shall be. The address in the second line is that of your file.

## The text

studio-text-help = This is the same quiz as in the forms. Change either; the other follows.
studio-text-broken = Line { $line }, column { $column }: the text is no longer JSON ({ $found }). The forms keep what was there before.
studio-form-broken = The text has a mistake in line { $line }. The forms show the quiz as it was before; a change here replaces the text.

## About the quiz

studio-quiz-lead = What the quiz is called and what it is about.
studio-quiz-title = Title
studio-quiz-title-help = The line on top, such as “Staff engineer or architect?”
studio-quiz-lede = What it is about
studio-quiz-lede-help = One or two sentences for those who have not begun.
studio-caveat = What it cannot tell
studio-caveat-help = A sentence below the result, such as what differs from place to place.
studio-gates-name = What the rules lead to
studio-gates-name-help = In the middle of a sentence, such as “the next level”.
studio-gates = What the rules are
studio-gates-help = A sentence above the verdicts: whose rules they are.
studio-pack-languages = Languages
studio-language-further = A further language
studio-language-add = Add this language
studio-language-choose = Choose …
studio-language-writes = You are writing in
studio-language-place = Where
studio-languages-table = All texts by language
studio-languages-lead = Every text, side by side. Where a further language lacks one, the quiz shows that of the first.
studio-gaps-one = 1 missing
studio-gaps = { $n } missing
studio-gaps-none = complete
studio-gap = Missing
studio-gaps-only = Show only what is missing
studio-gaps-nowhere = Nothing is missing in any language.
studio-page-before = Page before
studio-page-after = Next page
studio-page-of = Page { $n } of { $of }
studio-pack-id = Short name of the quiz
studio-pack-id-help = Letters, digits and hyphens. Saved answers belong to it: leave it as it is once the quiz is out.
studio-version = Version
studio-version-help = Count it up whenever you publish a change, such as 1.0.1.
studio-checked = Day on which it was last checked

## Roles

studio-roles = The two jobs
studio-roles-lead = Everything in the quiz is told apart by these two. Neither is better than the other.
studio-roles-one = Job { $n }
studio-role-name = Name
studio-role-owner = Whose task: its
studio-role-owner-help = An answer to “Whose job is this?”, such as “The technical lead’s”.
studio-role-tends = The side it stands for
studio-role-tends-help = One word at its end of the line, such as “Technical” or “People”.
studio-role-side = As what one leans to
studio-role-side-help = The same within a sentence, such as “people” in “a clear people leaning”. Where it is empty, the side above stands there in small letters.
studio-both-owner = Whose task: both
studio-both-owner-help = The answer in the middle, such as “Both jobs’”.
studio-leaning-both = To those who would like both
studio-leaning-both-help = What else there is to say where both jobs were rated high.
studio-leaning-neither = To those who would like neither
studio-leaning-neither-help = What else there is to say where both jobs were rated low.

## Sources

studio-sources = Sources
studio-sources-lead = Every question and rule rests on something that can be looked up: a handbook, a ladder, an article. Readers see it beside the answer.
studio-sources-one = Source { $n }
studio-sources-add = Add a source
studio-source-title = Title
studio-publisher = Published by
studio-source-date = Date (can stay empty)
studio-source-date-help = Such as 2026, 2026-03 or 2026-03-14.
studio-source-language = Language (can stay empty)
studio-source-language-help = Such as en or pt-BR, if it is not the quiz’s first language.
studio-link = Link (can stay empty)
studio-link-help = It starts with https://
studio-via = Read through another source
studio-source-note = Note
studio-source-confidence = How sure you are that it says so
studio-source-confidence-high = Sure: its own text was read
studio-source-confidence-medium_high = Fairly sure: a careful copy
studio-source-confidence-medium = Less sure: second-hand
studio-source-confidence-low = Not sure: one report, or they differ
studio-confidence = How sure you are of these rules
studio-confidence-high = Sure
studio-confidence-medium_high = Fairly sure
studio-confidence-medium = Less sure
studio-confidence-low = Not sure

studio-facts = Quotations
studio-facts-lead = What a source says in its own words, 25 at most. A question can quote it. You can do without.
studio-facts-one = Quotation { $n }
studio-facts-add = Add a quotation
studio-quote = Its words
studio-quote-translated = Translated
studio-quote-translated-help = Shown to those who read the quiz in another language than its source.
studio-fact-source = Source

## Leaning

studio-facets = Facets
studio-facets-lead = Sides of the work in which the two jobs differ. Each pair of statements belongs to one.
studio-facets-one = Facet { $n }
studio-facets-add = Add a facet
studio-facet-name = Name
studio-facet-gloss = What it is about

studio-pairs = Pairs
studio-pairs-lead = “Which would you rather do?” One statement for each job, of about the same length and equally good.
studio-pairs-one = Pair { $n }
studio-pairs-add = Add a pair
studio-statement-technical = Statement A
studio-statement-technical-help = What someone would rather do who leans to the first job.
studio-statement-people = Statement B
studio-statement-people-help = What someone would rather do who leans to the second job.
studio-pair-facet = Facet
studio-first = Shown first
studio-first-help = Change by turns, so that neither job always comes first.
studio-core = Asked in the short quiz, too
studio-cites = Rests on
studio-cite-one-more = Add a source or quotation …

studio-ratings = Ratings
studio-ratings-lead = “How much would you like a job in which you mostly do this?” Two for each job are best.
studio-ratings-one = Rating { $n }
studio-ratings-add = Add a rating
studio-rating = What one would mostly do
studio-rating-pole = Speaks for

## Knowledge

studio-knowledge = Whose job?
studio-knowledge-lead = A scene; the visitor says whose job it is. Then comes the answer, with the reason.
studio-knowledge-one = Scenario { $n }
studio-knowledge-add = Add a scenario
studio-scene = The scene
studio-answer = Whose job it is
studio-accept = Also counts as right
studio-reason = The reason
studio-reason-help = Shown after the answer.
studio-recall = To remember
studio-recall-help = One line in the result, for those who were wrong.
studio-other-side = The other side
studio-other-side-help = What those say who see it otherwise.
studio-contested = Sources differ on this
studio-per-article = Asks what the article says

## Import

studio-import-lead = Write many questions in a spreadsheet and save it as CSV. The first line names the columns, in any order; each other line is one question. Columns that a kind has no use for can stay empty.
studio-import-scenario = scenario: text, answer, reason and recall. The answer is a job’s name, A, B, or both.
studio-import-pair = pair: facet, statement_a and statement_b. The facet is one of yours.
studio-import-rating = rating: text, and as answer the job that it speaks for.
studio-import-source = source is one of your sources. Where it is empty, the first one is taken.
studio-import-template = Save a table to fill in
studio-import-file = The filled-in table (.csv)
studio-import-good = The table is right. It adds:
studio-import-take = Take the questions over
studio-import-scenarios-one = 1 scenario
studio-import-scenarios = { $n } scenarios
studio-import-pairs-one = 1 pair
studio-import-pairs = { $n } pairs
studio-import-ratings-one = 1 rating
studio-import-ratings = { $n } ratings
studio-import-wrong-one = Nothing was taken over: 1 thing is wrong.
studio-import-wrong = Nothing was taken over: { $n } things are wrong.
studio-csv-at = Line { $line }, { $column }:
studio-csv-unknown-column = There is no column “{ $found }”.
studio-csv-no-kind = The first line has no column “kind”.
studio-csv-kind = “{ $found }” is no kind. It is scenario, pair or rating.
studio-csv-answer = “{ $found }” is neither job. It is a job’s name, A, B, or both.
studio-csv-role = “{ $found }” is neither job. It is a job’s name, A or B.
studio-csv-facet = “{ $found }” is none of your facets. Make it first, or write it as it is there.
studio-csv-source = “{ $found }” is none of your sources. Make it first, or write it as it is there.
studio-csv-missing = Nothing stands here, and this kind of question needs it.
studio-csv-too-many = There are more cells ({ $found }) than columns. A text with a comma stands in quotation marks.
studio-csv-unreadable = The line cannot be read: { $found }
studio-csv-empty = There is no question below the first line.

## Fields

studio-fields = Facts about the visitor
studio-fields-lead = What the rules need to know. The visitor may answer “not sure” to each.
studio-fields-one = Fact { $n }
studio-fields-add = Add a fact
studio-field-question = The question
studio-field-help = A hint below it
studio-field-name = What it is called
studio-field-name-help = In the middle of a sentence, such as “years of this work”.
studio-type = Kind of answer
studio-type-yes_no = Yes or no
studio-type-number = A number
studio-type-level = Steps, from low to high
studio-type-choice = One of several
studio-levels = Steps, the lowest first
studio-levels-one = Step { $n }
studio-levels-add = Add a step
studio-options = What can be chosen
studio-options-one = Choice { $n }
studio-options-add = Add a choice
studio-option-name = Name
studio-unit = Counted in
studio-unit-help = Another unit than these is written in the file as text.
studio-unit-year = years
studio-unit-month = months
studio-unit-hour = hours
studio-unit-own = a unit of your own
studio-unit-name = The unit’s name
studio-whole = Whole numbers only
studio-max = The most that can be given
studio-hint-above = Ask again above
studio-hint-above-help = A larger number is hardly meant so. It can stay empty.
studio-field-if = Said as a condition
studio-field-if-help = After an “if”. For numbers and choices, { $value } stands for what it takes: “you have done this work for { $value }”.
studio-field-if-not = Said as a condition, if not
studio-field-if-not-help = Such as “you mentor no one”.
studio-field-going-on = While time goes on with it
studio-field-going-on-help = After a date, such as “if you go on leading projects”.
studio-changes = Can it change?
studio-changes-effort = Yes, by doing something
studio-changes-never = No
studio-changes-time = Yes, with time: a month a month
studio-accrues-with = While this is so
studio-periods = Name of the list of periods
studio-periods-help = With a name, visitors can give periods in place of a number. It can stay empty.
studio-field-periods = The question for periods
studio-field-periods-help = A hint below it
studio-field-window = The question, with a window
studio-field-window-help = { $years } stands for the number of years.
studio-plan-only = Only for the plan
studio-plan-only-help = No rule asks for it; steps of the plan do.
studio-asked-when = Asked only when
studio-condition-add = Add a condition

## Rules

studio-rule-sets = Rule sets
studio-rule-sets-lead = A rule set gives one verdict: eligible, not yet, or open. It has routes; whoever meets any one of them is eligible.
studio-rule-sets-one = Rule set { $n }
studio-rule-sets-add = Add a rule set
studio-rule-set-name = Name
studio-rule-set-by = In a sentence
studio-rule-set-by-help = Such as “by our handbook”.
studio-rule-set-note = Note below the verdict
studio-judges = What it gives
studio-judges-gate = A verdict, by routes
studio-judges-checklist = A checklist, and no verdict
studio-in-force-from = In force from (can stay empty)
studio-in-force-to = In force until (can stay empty)
studio-window = Counts only the last years of
studio-window-years = How many years
studio-shown = Shown where nobody has chosen
studio-routes = Routes
studio-routes-lead = Any one of them suffices.
studio-routes-one = Route { $n }
studio-routes-add = Add a route
studio-route-name = Name
studio-requirement = What it takes
studio-steps = Steps of the checklist
studio-steps-one = Step { $n }
studio-steps-add = Add a step
studio-step-name = Name
studio-items = What is on it
studio-items-one = Point { $n }
studio-items-add = Add a point
studio-item-name = The point
studio-item-step = Step
studio-importance = How much it matters
studio-importance-required = Required
studio-importance-expected = Expected
studio-importance-helpful = Helpful
studio-item-requirement = Met when
studio-group = Needed here
studio-group-all = All of these
studio-group-any = Any one of these
studio-group-empty = Nothing yet
studio-group-add = Add a group
studio-test-remove = Remove this requirement
studio-group-remove = Remove this group
studio-test-add = Add a requirement
studio-test-one = Requirement { $n }
studio-test-name = In words
studio-test-name-help = Such as “3 years of this work”.
studio-test-field = Fact
studio-test-operator = It takes
studio-test-at_least = this or more
studio-test-above = more than this
studio-test-unknown = This requirement is none that the forms know. It can be mended in the file as text.
studio-value-number = How many
studio-value-level = This step or a higher one
studio-value-is = What it must be
studio-rules-lead = What each rule set asks for. A line leads to its form.
studio-rules-none = There are no rules yet.
studio-rules-any-route = Any one of these routes suffices.
studio-rules-checklist = A checklist: no verdict is drawn.
studio-certificate = Proven of these rules
studio-certificate-holds = Every combination of answers was walked. Each has one verdict, more never makes it worse, every fact decides somewhere, and no question is asked in vain.
studio-certificate-fails = Not all of this could be proven of the rules. The problems say where it fails.
studio-certificate-later = What can be proven of the rules is shown here once nothing is missing.
studio-certificate-stale = These figures are of the rules as they were when nothing was missing.
studio-certificate-set = Rule set
studio-certificate-cells = Combinations
studio-certificate-eligible = Eligible
studio-certificate-mean = Questions on average
studio-certificate-most = At most
studio-certificate-all = Of

## Plan, table, notes, examples

studio-plan = Steps of the plan
studio-plan-lead = What someone can do next. A step is shown unless its condition surely fails, and until it is surely done.
studio-plan-one = Step { $n }
studio-plan-add = Add a step
studio-plan-name = The step
studio-plan-how = How
studio-plan-if = Shown when
studio-plan-until = Done when
studio-role-table = Side by side
studio-role-table-lead = A table of the two jobs, for those who want to read.
studio-role-table-one = Row { $n }
studio-role-table-add = Add a row
studio-row-name = What it compares
studio-row-technical = { $a }
studio-row-people = { $b }
studio-row-technical-cites = { $a }: rests on
studio-row-people-cites = { $b }: rests on
studio-row-cites = Both rest on
studio-notes = Notes
studio-notes-lead = What else is worth knowing, beside the result.
studio-notes-one = Note { $n }
studio-notes-add = Add a note
studio-note = The note
studio-topic = What it is about
studio-topic-outlook = Pay and outlook
studio-topic-manager = The second job
studio-examples = Examples
studio-examples-lead = People whose verdict you are sure of. If the rules ever say something else, you are told.
studio-examples-one = Example { $n }
studio-examples-add = Add an example
studio-example-set = By the rules of
studio-profile = What is known of the person
studio-as-of = On this day
studio-verdict = The verdict must be
studio-verdict-eligible = Eligible
studio-verdict-not_yet = Not yet
studio-verdict-unknown = Open: something is not known

## Coverage

studio-coverage-lead = Whether the questions are balanced. Squares stand for the first job, circles for the second, and half of each for both.
studio-coverage-answers = Scenarios by answer
studio-coverage-facets = Pairs by facet, and which statement is shown first
studio-coverage-ratings = Ratings by job
studio-coverage-count = { $all } ({ $core } in the short quiz)
studio-coverage-first = First: { $a } the first job’s, { $b } the second’s
