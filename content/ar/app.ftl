### ما يقوله البرنامج نفسه. نصوص الحزمة في pack.ftl.
### النص في $mark هو نص القارئ ويُبرَز؛ و$role يُلوَّن بحسب قطبه.

## التواريخ والأعداد والقوائم

date-in-full = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
date-of-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
count-of = { $n } من { $total }
count-months = { $n ->
    [zero] { $n } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
count-hours = { $n ->
    [zero] { $n } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
count-years = { $n ->
    [zero] { $n } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $n } سنوات
    [many] { $n } سنة
   *[other] { $n } سنة
}
count-units = { $n } { $unit }
unit-months = أشهر
unit-hours = ساعات
unit-years = سنوات
between = { $least } على الأقل و{ $most } على الأكثر
at-most = { $most } على الأكثر
either = { $a }، أو { $b }
or = { $a } أو { $b }
quoted = «{ $text }»
value-or-more = { $value } أو أكثر
value-or-higher = { $value } أو أعلى
value-or-lower = { $value } أو أدنى
value-less = أقل من { $value }
value-from-to = { $least } أو أكثر، لكن أقل من { $most }
together = { $a } و{ $b }
sentence = { $text }.
sentences = { $a } { $b }
list = { $a }؛ { $b }
list-short = { $a }، { $b }
label-about = { $label }: { $about }
yes = نعم
no = لا

## حول كل شاشة

parts-label = مدى تقدّمك
part-knowledge = معرفة الفرق
part-leaning = اكتشاف ميلك
part-eligibility = فحص أهليتك
part-progress = { $part }: { $n } من { $total }
contents-label = أجزاء الاختبار
contents-knowledge = { $n ->
    [one] موقف واحد.
    [two] موقفان.
    [few] { $n } مواقف.
    [many] { $n } موقفًا.
   *[other] { $n } موقف.
} من المعنيّ بالأمر؟ تأتي الإجابة ومصدرها على الفور.
contents-leaning = { $pairs ->
    [one] مفاضلة واحدة
    [two] مفاضلتان
    [few] { $pairs } مفاضلات
   *[other] { $pairs } مفاضلة
}{ $ratings ->
    [zero] {""}
    [one] {" "}وتقييم واحد
    [two] {" "}وتقييمان
    [few] {" "}و{ $ratings } تقييمات
    [many] {" "}و{ $ratings } تقييمًا
   *[other] {" "}و{ $ratings } تقييم
}. أي العملين أحب إليك؟ لا توجد إجابة صحيحة.
contents-eligibility = { $n ->
    [one] معلومة واحدة عنك
    [two] معلومتان عنك على الأكثر
    [few] { $n } معلومات عنك على الأكثر
   *[other] { $n } معلومة عنك على الأكثر
}، تُقارَن { $what ->
    [none] بالشروط
   *[other] بشروط { $what }
}. «لا أعرف» إجابة أيضًا.
take-only = هذا الجزء فقط
back = رجوع
start-over = البدء من جديد
not-sure = لا أعرف
choose-first = لا بد من اختيار إجابة أولًا. «{ $unsure }» إجابة أيضًا.

## معرفة الفرق

knowledge-of = من أصل { $total ->
    [one] موقف واحد
    [two] موقفين
    [few] { $total } مواقف
    [many] { $total } موقفًا
   *[other] { $total } موقف
}
knowledge-at = { $n } من أصل { $total ->
    [one] موقف واحد
    [two] موقفين
    [few] { $total } مواقف
    [many] { $total } موقفًا
   *[other] { $total } موقف
}
whose-job = من المعنيّ بهذا في المقام الأول؟
whose-job-per-article = بحسب المقال، من المعنيّ بهذا؟
both = كلاهما
next-scene = الموقف التالي
answer-scene = عرض الإجابة
verdict-right = { $owner }. وهذه إجابتك أيضًا.
verdict-accepted = { $owner }. وإجابتك مقبولة أيضًا.
verdict-wrong = { $owner }. إجابتك: { $yours }.
verdict-not-sure = { $owner }. إجابتك: لا أعرف.
verdict-open = تختلف المصادر هنا، فلا يُحتسب هذا الموقف في النتيجة.
quote-source = { $title }، { $publisher }، { $date }
quote-source-undated = { $title }، { $publisher }
quote-translated = ترجمتنا: «{ $text }»
also-rests-on = يستند هذا أيضًا إلى: { $sources }.
other-side = الوجه الآخر

## اكتشاف ميلك

leaning-of-pairs = من أصل { $total ->
    [one] مفاضلة واحدة
    [two] مفاضلتين
    [few] { $total } مفاضلات
   *[other] { $total } مفاضلة
}
leaning-at-pairs = { $n } من أصل { $total ->
    [one] مفاضلة واحدة
    [two] مفاضلتين
    [few] { $total } مفاضلات
   *[other] { $total } مفاضلة
}
leaning-of-ratings = من أصل { $total ->
    [one] تقييم واحد
    [two] تقييمين
    [few] { $total } تقييمات
    [many] { $total } تقييمًا
   *[other] { $total } تقييم
}
leaning-at-ratings = { $n } من أصل { $total ->
    [one] تقييم واحد
    [two] تقييمين
    [few] { $total } تقييمات
    [many] { $total } تقييمًا
   *[other] { $total } تقييم
}
rather = أي العملين أحب إليك؟ لا توجد إجابة صحيحة.
cannot-choose = لا أستطيع الاختيار
leave-open = ترك هذه بلا إجابة
settled-clear = حُسم الأمر: { $call }. المفاضلات الباقية تكمل صورة الجوانب فقط.
settled-none = حُسم أن ميلك غير واضح، أيًّا كانت إجاباتك عن المفاضلات الباقية. فهي تكمل صورة الجوانب فقط.
settled-verdicts = حُسم الحكم في أهليتك. والأسئلة الباقية من أجل خطتك.
leave-plan-open = ترك الباقي بلا إجابة
leave-rest-open = ترك المفاضلات الباقية بلا إجابة
next-pair = المفاضلة التالية
next-rating = التالي
how-much = إلى أي حد تعجبك وظيفة معظم عملها { $activity }؟
rating-0 = لا تعجبني
rating-1 = قليلًا
rating-2 = إلى حد جيد
rating-3 = كثيرًا

## فحص أهليتك

eligibility-of = من أصل { $total ->
    [one] معلومة واحدة
    [two] معلومتين على الأكثر
    [few] { $total } معلومات على الأكثر
   *[other] { $total } معلومة على الأكثر
}
eligibility-at = { $n } من أصل { $total ->
    [one] معلومة واحدة
    [two] معلومتين على الأكثر
    [few] { $total } معلومات على الأكثر
   *[other] { $total } معلومة على الأكثر
}
next-fact = التالي
spared = { $n ->
    [zero] كل الأسئلة لازمة.
    [one] لا حاجة إلى سؤال واحد.
    [two] لا حاجة إلى سؤالين.
    [few] لا حاجة إلى { $n } أسئلة.
    [many] لا حاجة إلى { $n } سؤالًا.
   *[other] لا حاجة إلى { $n } سؤال.
}
spared-since = { $fields }: لن يغيّر هذا أي حكم اليوم. السبب: { $facts }.
spared-waits = { $fields }: الحاجة إلى هذا السؤال تتوقف على إجابة أخرى. والمعلوم الآن: { $facts }.
spared-never = { $fields }: القواعد المعروضة لا تسأل عن هذا أبدًا.
spared-not-sure = إجابتك «لا أعرف» عن هذا: { $field }
spared-periods = هذا هو مجموع فتراتك
answer-anyway = الإجابة رغم ذلك: { $field }
hint-above = هذا أكثر من { $most }. إن كان صحيحًا فلا مانع من المتابعة.
hint-window = لا يُحتسب إلا ما كان في { $years ->
    [one] السنة الأخيرة
    [two] السنتين الأخيرتين
    [few] آخر { $years } سنوات
   *[other] آخر { $years } سنة
}.
not-a-number = «{ $found }» ليس عددًا مناسبًا هنا. المطلوب أرقام فقط، مثل { $example }، أو اختيار «لا أعرف».
list-periods = إدخال الفترات بدلًا من ذلك
give-a-number = إدخال عدد الأشهر بدلًا من ذلك
period = الفترة { $n }
period-from = من
period-to = إلى
period-month = السنة والشهر، مثل 2024-⁠03
period-still = إن كانت الفترة مستمرة فتُترك خانة «إلى» فارغة.
period-add = إضافة فترة
period-remove = حذف الفترة { $n }
periods-counted = { $rules }: يُحتسب اليوم { $months }.
periods-lapse = { $rules }: بلا أشهر جديدة، لن تكفي الأشهر المحتسبة ابتداءً من { $date }.
not-a-month = الفترة { $n }: «{ $found }» ليس شهرًا. المطلوب السنة والشهر، مثل 2024-⁠03.
month-missing = الفترة { $n }: شهر البداية ناقص.
ends-too-soon = الفترة { $n } تنتهي قبل أن تبدأ.
scale-label = خط من 0 إلى { $most }. تطلب القواعد: { $stops }. موضعك: { $yours }.
scale-label-open = خط من 0 إلى { $most }. تطلب القواعد: { $stops }.
consequence = { $rules }: { $verdict }.
gate-eligible = مؤهل
gate-not-yet = ليس بعد
gate-not-yet-missing = ليس بعد، ينقصك { $missing }
gate-unknown = غير محسوم، { $n ->
    [one] وتحسمه معلومة واحدة
    [two] وقد تحسمه معلومتان
    [few] وقد تحسمه { $n } معلومات
   *[other] وقد تحسمه { $n } معلومة
}

## ماذا تقول إجاباتك

result-title = ماذا تقول إجاباتك
result-date = { $date }. الأسئلة والقواعد من الإصدار { $version }
gist-knowledge = المواقف التي عرفت فيها الفرق: { $mark }.
gist-leaning-none = إجاباتك { $mark }.
gist-leaning-clear = لديك { $mark }.
mark-none = بلا ميل واضح
mark-toward = ميل واضح { $role }
gist-gates = { $what }: { $verdicts }
gist-eligible = أنت { $mark } { $by }.
gist-not-yet = أنت { $mark } { $by }.
gist-unknown = أهليتك { $by } { $mark }.
mark-eligible = مؤهل
mark-not-yet = غير مؤهل بعد
mark-unknown = غير محسومة

knowledge-legend = الممتلئ: إجابة صحيحة. المفرّغ: إجابة غير صحيحة. المنقّط: لا أعرف.
knowledge-by-role = { $owner }: { $right } من { $total }
knowledge-again = للمراجعة
knowledge-none-wrong = لم تكن أي من إجاباتك خاطئة.

leaning-none = بلا ميل واضح
leaning-toward = ميل واضح { $role }
side-of = إلى { $role }
leaning-counts = من أصل { $asked ->
    [one] مفاضلة واحدة
    [two] مفاضلتين
    [few] { $asked } مفاضلات
   *[other] { $asked } مفاضلة
}: { $technical } { $first } و{ $people } { $second }.
leaning-undecided = { $n ->
    [one] وتعذّر الاختيار في واحدة.
    [two] وتعذّر الاختيار في اثنتين.
   *[other] وتعذّر الاختيار في { $n } منها.
}
leaning-open = { $n ->
    [one] وبقيت واحدة بلا إجابة.
    [two] وبقيت اثنتان بلا إجابة.
   *[other] وبقيت { $n } بلا إجابة.
}
leaning-needs = ولا يكون الميل واضحًا إلا إذا اجتمعت { $least } في جانب واحد من أصل { $decided ->
    [one] مفاضلة واحدة محسومة
    [two] مفاضلتين محسومتين
    [few] { $decided } مفاضلات محسومة
   *[other] { $decided } مفاضلة محسومة
}.
leaning-too-few = وهذا العدد من المفاضلات المحسومة أقل من أن يُظهر ميلًا واضحًا.
leaning-firmness = { $n ->
    [one] ولو اختلفت إجابة واحدة لتغيّرت هذه النتيجة.
    [two] ولا تتغيّر هذه النتيجة إلا لو اختلفت إجابتان.
    [few] ولا تتغيّر هذه النتيجة إلا لو اختلفت { $n } إجابات.
   *[other] ولا تتغيّر هذه النتيجة إلا لو اختلفت { $n } إجابة.
}
leaning-clear = واضح
leaning-clear-means = معنى «واضح»: لو حُسمت كل مفاضلة برمي عملة، لما ابتعدت النتيجة هذا البعد في أي من الجانبين إلا مرة واحدة على الأكثر كل 20 مرة.
leaning-facets = من أصل { $n ->
    [one] مفاضلة واحدة لكل جانب
    [two] مفاضلتين لكل جانب
    [few] { $n } مفاضلات لكل جانب
   *[other] { $n } مفاضلة لكل جانب
}
leaning-facet-open = { $n ->
    [one] مفاضلة واحدة بلا إجابة
    [two] مفاضلتان بلا إجابة
    [few] { $n } مفاضلات بلا إجابة
   *[other] { $n } مفاضلة بلا إجابة
}
leaning-facet-undecided = { $n ->
    [one] تعذّر الاختيار في واحدة
    [two] تعذّر الاختيار في اثنتين
   *[other] تعذّر الاختيار في { $n }
}
leaning-both = تقييماتك عالية لنوعي العمل كليهما.
leaning-neither = لم يجذبك أي من نوعي العمل كثيرًا في تقييماتك. وهذه نتيجة لا تقل عن غيرها، فالطرق أكثر من هاتين.
leaning-none-means = هذه نتيجة كغيرها، وليست نتيجة ناقصة. تُظهر الجوانب أين تشير إجاباتك إلى جهة واحدة، وأين تشير إلى الجهتين.
leaning-weighed = إجاباتك جانبًا جانبًا
leaning-both-ways = إجاباتك هنا في الاتجاهين.
leaning-pair-open = بلا اختيار بين: { $first } وبين: { $second }
leaning-caveat = هذه إجاباتك أنت بعد عدّها، وليست اختبارًا نفسيًا: لم تُجرَّب المفاضلات قط على عيّنة من الناس. وهي لا تتنبأ بمستوى أدائك في أي من الوظيفتين، ولا تصلح لقرارات التوظيف.

because-met = كل شروط المسار «{ $route }» مستوفاة
because-met-anyhow = أحد المسارات مستوفى، أيًّا كانت المعلومات التي لم تُحسم
because-missing = { $missing }، في المسار «{ $route }»
because-missing-amount = ينقصك { $missing }
because-missing-test = ينقصك هذا: { $requirement }
because-no-route = لا مسار يمكن استيفاؤه مع ما لا يمكن تغييره: { $facts }
unless-eligible = مؤهل إلا في هذه الحالة: { $clause }
unless-not-yet = غير مؤهل بعد إلا في هذه الحالة: { $clause }
if-eligible = مؤهل في هذه الحالة: { $clause }
if-not-yet = غير مؤهل بعد في هذه الحالة: { $clause }
no-fact-alone = لا تحسمه معلومة واحدة وحدها
changes = ما يجعلك مؤهلًا
changes-at-best = إذا جاء ما لا تعرفه في صالحك:
changes-none = لا شيء مما يمكن تغييره قريبًا يكفي. يأتي أولًا ما يطلبه أقرب مسار: { $requirement }.
change-more = { $clause } (زيادة قدرها { $more })
change-first = إذا تحقق هذا: { $change }.
change-waits = لا أشهر تُضاف الآن، فالموعد غير محدد.
window-longer = كان السؤال عن { $years ->
    [one] السنة الأخيرة
    [two] السنتين الأخيرتين
    [few] آخر { $years } سنوات
   *[other] آخر { $years } سنة
}. وهذه القواعد تنظر إلى أبعد من ذلك، فتُحتسب أشهر أقدم أيضًا.
what-if = ماذا لو …
what-if-help = ماذا لو تحقق شيء من هذا؟ تبقى إجاباتك كما هي.
verdict-eligible = مؤهل
verdict-not-yet = ليس بعد
verdict-unknown = غير محسوم
status-met = مستوفى.
status-missing = ينقصك { $missing }.
status-not-met = غير مستوفى.
status-open = غير محسوم.
status-open-gap = غير محسوم، ينقصك { $missing }.
rests-on = أساس هذا الشرط
rests-on-sure = درجة ثقتنا بأنه يقول ذلك: { $confidence }.
rests-on-read = قرأناه في نسخة:
rests-on-of = أساس هذا الشرط: { $requirement }
rests-on-it = القواعد التي تستند إليه
not-asked = أسئلة لم تُطرح
proof-walked = جُرّبت كل تركيبات الإجابات، وعددها { $cells }، ويؤدي منها { $eligible } إلى «مؤهل». لكل تركيبة حكم واحد، ولا يؤدي عدد أكبر أو مستوى أعلى إلى حكم أسوأ، ولا يُطرح سؤال بلا فائدة.
proof-questions = متوسط ما يلزم للحسم من الأسئلة: { $mean } من أصل { $all }.
proof-hash = بصمة القواعد (SHA-256): { $hash }.
proof-how = يعيد الكود المصدري للبرنامج هذا الإثبات بالأمر: { $command }.
status-route-met = مستوفى
status-route-not-met = غير مستوفى
status-route-open = غير محسوم
status-judge = متروك لتقديرك
yours = إجابتك: { $what }
yours-field = { $field }: { $value }
route-end = مؤهل
other-routes = كل المسارات، وأساس كل شرط
route-line = { $route }: { $verdict }
source-confidence = درجة ثقتنا بأن المصدر يقول ذلك: { $confidence }.
confidence-high = عالية
confidence-medium-high = متوسطة إلى عالية
confidence-medium = متوسطة
confidence-low = منخفضة

when-reached = { $rules }: اكتملت الأشهر.
when-on = { $rules }: تكتمل الأشهر في { $date } { $clause }.
when-added = إذا استمرت إضافة الأشهر
when-between = { $rules }: تكتمل الأشهر بين { $first } و{ $last }، بحسب ما لم يُحسم.
when-from = { $rules }: تكتمل الأشهر في { $first } في أحسن الأحوال. وفي أسوئها لا موعد لاكتمالها.
when-lapses = بلا أشهر جديدة، لن تكفي الأشهر المحتسبة ابتداءً من { $date }.
when-drops = تسقط أشهر قديمة من الحساب مع مرور الوقت، فتطول المدة عن عدد الأشهر الناقصة.
when-now = { $rules }: الأشهر مكتملة اليوم إذا جاء ما لم يُحسم في صالحك.
when-today = اليوم
when-never = { $rules }: لا موعد، لأن الأشهر ناقصة ولا أشهر تُضاف الآن.
when-closed = { $rules }: لا موعد، لأن الوضع الحالي لا يسمح باستيفاء أي مسار.
when-how = هذه مواعيد أمر واحد، وهو { $field }: كل شهر ميلادي يضيف شهرًا. وما يطلبه المسار غير ذلك يجب أن يكون جاهزًا حينها أيضًا.
when-how-number = { $rules }: الأشهر التي مضى عليها أكثر من { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
} لا تُحتسب. إجابتك عدد فقط، فالموعد هو أقرب موعد ممكن. ولمعرفة متى تسقط الأشهر من الحساب يمكن إدخال الفترات بدلًا من العدد.

toward-people = نحو دور { $role }
plan = خطة أولى
plan-uncertain = غير محسوم: { $step }
outlook = الراتب والآفاق
importance-required = مطلوب.
importance-expected = متوقع.
importance-helpful = مفيد، وليس مطلوبًا.
more = المزيد من المصادر
sources = المصادر
all-sources = كل المصادر، وما يستند إليها
source-line = { $publisher }، { $date }
content-checked = آخر مراجعة للمحتوى: { $date }.
other-parts = الأجزاء الأخرى
take-part = بدء هذا الجزء
look-at-answers = مراجعة إجاباتي

check-yourself = تحقق بنفسك
check-summary = ما حُمّل، وما أُرسل، وما أُثبت
check-loaded = حُمّلت ملفات الاختبار هذه:
check-sent = لم يرسل الاختبار إجاباتك إلى أي مكان. وليس لديه وسيلة للإرسال: فهو يحسب كل شيء على جهازك.
check-how = يمكن رؤية ذلك: في أدوات المطوّر في المتصفح، تحت «الشبكة» (Network)، لا يظهر أي سطر جديد عند الإجابة عن سؤال.
check-host = تستطيع الصفحة المحيطة بالاختبار أن تقرأ النتيجة، أي الأعداد والأحكام أعلاه. وهي تُخطَر بأن سؤالًا قد أُجيب عنه، ولا تُخطَر أبدًا بمضمون الإجابة. وإذا كان الاختبار يحفظ إجاباتك على هذا الجهاز، فبوسع تلك الصفحة أن تقرأها أيضًا.

## إذا حدث خلل

crashed = حدث خلل في الاختبار. إجاباتك لا تزال هنا.
go-on = المتابعة من حيث توقفت

## الحفظ والمشاركة

note-unreadable = تعذّرت قراءة شيء كان محفوظًا على هذا الجهاز. لم يُفقد بل وُضع جانبًا، ويمكنك تنزيله عند النتيجة.
note-other-pack = كانت هنا إجابات محفوظة لاختبار آخر. لم تُفقد بل وُضعت جانبًا.
note-left-out = عدد إجاباتك السابقة التي لم تعد تناسب أي سؤال: { $n }. وُضعت نسخة منها كلها جانبًا.
note-went-on = استمر الاختبار في علامة تبويب أخرى. هذا موضعك الآن.
note-started-over = بدأ الاختبار من جديد في علامة تبويب أخرى.
note-deleted = لم يعد شيء محفوظًا على هذا الجهاز.
ways = المشاركة أو الحفظ
ways-show = عرض الطرق
ways-failed = تعذّر التحميل. تحقّق من الاتصال ثم أعد المحاولة.
share = المشاركة
share-warning = رابط هذه النتيجة يتضمن إجاباتك. كل من لديه الرابط يستطيع رؤيتها.
share-make = إنشاء رابط
share-label = رابط هذه النتيجة
share-copy = نسخ الرابط
share-copied = تم النسخ.
share-file = الملف (JSON) يتضمن النتيجة، ولا يتضمن إجاباتك.
share-download = تنزيل النتيجة
compare = المقارنة بالمرة السابقة
compare-why = إذا حُفظت هذه النتيجة على هذا الجهاز، فستُظهر نتيجة لاحقة ما تغيّر.
compare-keep = حفظ هذه النتيجة
compare-kept = هذه النتيجة محفوظة.
compare-since = ما تغيّر منذ { $date }:
compare-same = لم يتغيّر شيء منذ { $date }.
change-then = سابقًا
change-now = الآن
change-right = المواقف الصحيحة
change-call = الميل
change-choices = الاختيارات { $role }
change-earliest = { $rules }: موعد اكتمال الأشهر
change-never = بلا موعد
change-reached = مكتملة من قبل
change-at-best = { $date } في أحسن الأحوال
change-between = بين { $first } و{ $last }
kept = المحفوظ على هذا الجهاز
kept-answers = عدد إجاباتك المحفوظة: { $n }، لتتابع لاحقًا.
kept-result = نتيجتك بتاريخ { $date }.
kept-aside = أشياء أخرى: { $n }، من اختبار آخر أو وُضعت جانبًا لتعذّر قراءتها.
kept-export = تنزيل كل ذلك
kept-delete = حذف كل ذلك
kept-delete-sure = ستُمحى إجاباتك ونتائجك من هذا الجهاز نهائيًا.
kept-delete-now = حذف نهائي
kept-delete-not = الإبقاء عليها
shared = هذه نتيجة مشارَكة بتاريخ { $date }: المخاطَب فيها هو من شاركها.
shared-own = اختبارك أنت محفوظ.
shared-on-its-day = أُعيد حسابها بتاريخ ذلك اليوم.
shared-on = أُعيد حسابها بتاريخ { $date }.
shared-version = أُنشئت بالإصدار { $then } من الأسئلة والقواعد، والإصدار هنا { $now } وقد يختلف عنه.
shared-left-out = عدد الإجابات التي لا تناسب أي سؤال هنا: { $n }.
shared-same = كل حكم باقٍ كما كان.
shared-changes = ما ليس كما كان عند إنشاء الرابط:
shared-look = عرض الإجابات
shared-back = العودة إلى اختباري
shared-take = إجراء الاختبار بنفسك
shared-today = عرضها بتاريخ اليوم
shared-its-day = عرضها بتاريخ { $date }
link-damaged = هذا الرابط تالف
link-damaged-why = بعض حروفه ناقصة أو خاطئة، فلا يمكن قراءة نتيجة منه. يمكن طلب الرابط مرة أخرى ونسخه كاملًا.
link-later = هذا الرابط من إصدار أحدث
link-later-why = أُنشئ بإصدار أحدث من هذا البرنامج. قد يكفي تحميل الصفحة من جديد، فقد تكون محدّثة عندئذ.
link-other = هذا الرابط لاختبار آخر
link-other-why = يتضمن نتيجة الاختبار «{ $pack }»، الإصدار { $version }، وهو غير موجود في هذه الصفحة.
