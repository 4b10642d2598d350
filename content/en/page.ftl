### What only the page around the quiz says.

page-title = Lead or manage? A quiz for software developers
page-description = Technical lead or engineering manager? Find which role you lean to and what you are eligible for. It runs in your browser, and nothing you answer leaves the page.
page-fallback = This quiz asks whose job is what, which of two jobs you would rather do, and what you are eligible for. It needs JavaScript and WebAssembly, and does not run here yet. Below is what you can read without it: the two roles side by side, and the rules as a worksheet.
page-without-script = The quiz goes on only with JavaScript. Below is what you can read without it: the two roles side by side, and the rules as a worksheet.
frame-fallback = This quiz asks whose job is what, which of two jobs you would rather do, and what you are eligible for. It needs JavaScript and WebAssembly, and does not run here yet.
title-lead = Lead
title-or = or
title-manage = manage?
table-title = The two roles, side by side
table-sources = Where this comes from
worksheet-title = The rules, to check by hand
worksheet-how = Each rule set is met by any one of its routes. Tick what you have: a route with every line ticked is open to you.
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
owners-length-core = The core, about eight minutes
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
owners-pinned-why = It stays as it is until you change it, and the browser refuses a file that was tampered with.
owners-copy = Copy
owners-copied = Copied.
owners-live = Live
owners-needs = A page with a strict policy needs script-src with the origin of these files and 'wasm-unsafe-eval', and connect-src with that origin. With embed.inline.js it needs no connect-src.
