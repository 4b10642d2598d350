### What only the page around the quiz says.

page-title = Lead or manage? A quiz for software developers
page-description = Technical lead or engineering manager? Find which role you lean towards and what you are eligible for. It runs in your browser, and nothing you answer leaves the page.
page-fallback = This quiz asks whose job is what, which of two jobs you would rather do, and what you are eligible for. It needs JavaScript and WebAssembly, and does not run here yet. Below is what you can read without it: the two roles side by side, and the rules as a worksheet.
page-without-script = The quiz goes on only with JavaScript. Below is what you can read without it: the two roles side by side, and the rules as a worksheet.
frame-fallback = This quiz asks whose job is what, which of two jobs you would rather do, and what you are eligible for. It needs JavaScript and WebAssembly, and does not run here yet.
title-lead = Lead
title-or = or
title-manage = manage?
table-title = The two roles, side by side
table-sources = Where this comes from
worksheet-title = The rules, to check by hand
worksheet-how = Each rule set is met by any one of its routes. Tick what you have: a route with every line ticked is met.
languages-label = Other languages
language-offer = This quiz in English
page-footer = The program is free software under the MIT or Apache 2.0 licence, the questions and texts under CC BY 4.0, quotations excepted. Nothing you answer leaves this page.

## The page for those who own a site

owners-title = Put the quiz on your page
owners-description = Choose what the quiz asks and how it looks, see it live, and copy two lines.
owners-lede = Choose, see it live below, and copy two lines. The quiz runs in your visitor’s browser. No one else hears of it; your page can read the result.
owners-language = Language
owners-parts = What it asks
owners-length = How much
owners-length-core = The core: about eight minutes for all three parts
owners-length-full = Everything
owners-theme = Light or dark
owners-theme-auto = As the visitor likes it
owners-theme-light = Light
owners-theme-dark = Dark
owners-accent = Colour of the marker
owners-storage = Keep the answers in the visitor’s browser, so that a reload loses nothing
owners-contrast-good = Words on it stand out well ({ $ratio } to 1).
owners-contrast-enough = Words on it can be read ({ $ratio } to 1), but not by everyone. A lighter or darker colour would be better.
owners-contrast-poor = Words on it are hard to read ({ $ratio } to 1): 4.5 to 1 is the least that is accessible.
owners-snippet = Two lines for your page
owners-frame = Or as a frame
owners-frame-why = Where your system takes no scripts, leave out the second tag: the frame then keeps its height.
owners-pinned = Or this very version, checked
owners-pinned-why = It stays the same for as long as the server keeps the files of this version, and the browser refuses a script that was tampered with.
owners-copy = Copy
owners-copied = Copied.
owners-live = Live
owners-studio = Or make a quiz of your own
owners-needs = A page with a strict policy needs script-src with the origin of these files and 'wasm-unsafe-eval', and connect-src with that origin. With embed.inline.js it needs the same without connect-src; for the frame, frame-src with that origin, and script-src for frame.js.

## The statement on accessibility

access-title = Accessibility
access-description = What the quiz does so that everyone can use it, how that was tested, and what was not tested.
access-aim = The quiz is meant to meet WCAG 2.2 at level AA in full, and level AAA where that fits: text stands out from its ground by 7 to 1 or more, what you press is 44 pixels high or more, and nothing has a time limit. In our tests, we know of no place where it falls short of level AA.
access-tested = What was tested
access-tested-axe = Every kind of screen, in light and dark, 320 and 1280 pixels wide, with every rule of axe-core 4.14.1, those for best practice and for level AAA included. None is broken.
access-tested-keyboard = The whole quiz by keyboard alone, 320 pixels wide: the focus can always be seen, it moves to each new question, and a group of answers is one stop of the Tab key.
access-tested-heard = What browsers tell a screen reader of every kind of screen. It is kept in a file to be read, and a test compares it.
access-tested-narrow = Every kind of screen at 320 pixels and at 400 % zoom, and with the text spacing that WCAG names: nothing is cut off, and nothing scrolls sideways.
access-tested-modes = Forced colours and reduced motion.
access-tested-targets = The size of everything that can be pressed.
access-with = All of it in Chromium 156; axe-core and the keyboard in Firefox 153 and WebKitGTK 2.50 as well; all on Linux.
access-repeat = The tests are part of the program: “cargo xtask test” runs them all again.
access-untested = What was not tested
access-untested-what = No one has used the quiz with a real screen reader, with voice control, or with a switch, as far as we know; neither has it been tried on real phones, or in Safari. No one from outside has examined it. In languages other than English, only axe-core, the keyboard and the fit of each screen at 320 pixels were tested.
access-limits = Known limits
access-limit-script = The quiz needs JavaScript and WebAssembly. Without them, the page shows its first question, the two roles side by side, and the rules to check by hand.
access-limit-owner = A page that embeds the quiz can change its colours and sizes, and may make it harder to read.
access-limit-quotes = Sources are quoted as they were written, most of them in English.
access-limit-links = Links within text are as high as their line, as WCAG allows.
access-report = When something is in your way
access-report-how = Tell whoever gave you this page or this copy of the program. Say what you wanted to do, what happened, and which browser and assistive technology you use.
access-back = To the quiz

## What ships

licences-title = Licences
licences-what = The program holds works of others. Here they are, each with its licence.
licences-texts = All the texts, in one file
licences-own = The program itself is under the MIT or the Apache 2.0 licence, its questions and texts under CC BY 4.0, quotations excepted.

## Where a pack that the page names cannot be loaded: said in the place of the quiz

pack-title = The questions could not be loaded.
pack-again = Try again
pack-author = For whoever made this quiz
pack-loading = Loading the questions.
pack-missing = There is nothing at the address where this page looks for them. Please tell the owner of the page.
pack-unreachable = Their host does not answer, or you are offline. Check your connection, then try again.
pack-slow = They take too long to arrive. Your connection may be slow: try again in a moment.
pack-wrong-type = At the address where this page looks for them is another kind of file. Please tell the owner of the page.
pack-not-json = The file that holds them is damaged. Please tell the owner of the page.
pack-too-large = The file that holds them is too large to be opened. Please tell the owner of the page.
pack-hostile = The file that holds them cannot be opened safely. Please tell the owner of the page.
pack-invalid = There are mistakes in the file that holds them. Please tell the owner of the page.
scorm-notice = The learning platform around this quiz keeps your answers, so that you can go on later, and your score in the questions about who does what, if these are asked.
