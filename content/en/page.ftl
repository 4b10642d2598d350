### What only the page around the quiz says.

page-title = Lead or manage? A quiz for software developers
page-description = Technical lead or engineering manager? Find which role you lean to and what you are eligible for. It runs in your browser, and nothing you answer leaves the page.
page-fallback = This quiz asks whose job is what, which of two jobs you would rather do, and what you are eligible for. It needs WebAssembly and JavaScript, and it is loading. Below is what you can read without it: the two roles side by side.
title-lead = Lead
title-or = or
title-manage = manage?
table-title = The two roles, side by side
table-sources = Where this comes from
page-footer = The program is free software under the MIT or Apache 2.0 licence, the questions and texts under CC BY 4.0, quotations excepted. Nothing you answer leaves this page.
