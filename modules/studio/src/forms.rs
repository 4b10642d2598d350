//! The forms, described as data: what stands in each part of a pack, and in which order
//! it is asked for. Labels are words by the names given here.

use serde_json::Value;

use crate::pointer;

/// One line of a form.
#[derive(Debug)]
pub enum Row {
    /// A text of the pack, in each of its languages.
    Text(Text),
    /// A value.
    Field(Field),
    /// Things of one kind.
    List(&'static List),
}

/// A text. Its author never sees its name, which is made of ids.
#[derive(Debug)]
pub struct Text {
    /// The words that label it.
    pub label: &'static str,
    /// Its name: `{id}` is the item's, `{q}` the same in lower case, `{up}` that of the
    /// thing around it, `{unit}` the item's unit.
    pub name: &'static str,
    /// More than a line.
    pub long: bool,
    /// Whether there must be one.
    pub need: fn(&Value, &Value) -> Need,
}

/// Whether a text must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Must,
    /// It may.
    May,
    /// The pack has no use for one.
    No,
}

/// A value.
#[derive(Debug)]
pub struct Field {
    /// The words that label it.
    pub label: &'static str,
    /// Where it is in its item.
    pub path: &'static str,
    /// How it is asked for.
    pub kind: Kind,
    /// Asked for only where this is.
    pub within: Option<&'static str>,
}

/// How a value is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A day.
    Day,
    /// A number.
    Number,
    /// Yes or no; what it is where nothing is said.
    Flag(bool),
    /// One of these, each with words `label-value`.
    Choice(&'static [&'static str]),
    /// The name of something in the pack; whether there may be none.
    Pick(Named, bool),
    /// One role, or both.
    Owner,
    /// Further owners.
    Owners,
    /// A pole, by its role.
    Pole,
    /// Sources and quotations: those go to the last of the keys, these to the first.
    Cites(&'static [&'static str]),
    /// A requirement; whether each of its tests has a text and a source.
    Tree(bool),
    /// What kind of fact a field is.
    Type,
    /// How a fact can change.
    Changes,
    /// A gate or a checklist.
    Judges,
    /// A window of years.
    Window,
    /// What is known of someone.
    Profile,
    /// The pack's languages.
    Languages,
}

/// What can be named elsewhere in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A role.
    Role,
    /// A source.
    Source,
    /// A quotation.
    Fact,
    /// A facet.
    Facet,
    /// A field of the profile.
    Field,
    /// An option of a field.
    Option,
    /// A rule set.
    RuleSet,
    /// A step of a checklist.
    Step,
    /// Nothing else names it.
    Nothing,
}

/// Things of one kind.
#[derive(Debug)]
pub struct List {
    /// The words for it: `label`, `label-one` for one of them, `label-lead` above them.
    pub label: &'static str,
    /// Where they are in the thing around them.
    pub path: &'static str,
    /// How ids start before there is a better one.
    pub stem: &'static str,
    /// What other places call them.
    pub named: Named,
    /// The list holds ids alone.
    pub bare: bool,
    /// Ids are made from the first text.
    pub by_title: bool,
    /// There are as many as there are.
    pub fixed: bool,
    /// A new one, as JSON; `$source`, `$facet`, `$role`, `$field`, `$set`, `$step` and
    /// `$today` stand for the first of each, `$turn` for the pole that was not last.
    pub new: &'static str,
    /// The form of one.
    pub rows: &'static [Row],
}

fn must(_: &Value, _: &Value) -> Need {
    Need::Must
}

fn may(_: &Value, _: &Value) -> Need {
    Need::May
}

fn if_contested(_: &Value, item: &Value) -> Need {
    must_if(item.pointer("/contested") == Some(&Value::Bool(true)))
}

fn must_if(is_so: bool) -> Need {
    if is_so { Need::Must } else { Need::May }
}

fn has(pack: &Value, lists: &[&str]) -> bool {
    lists.iter().any(|list| !pointer::list(pack, list).is_empty())
}

fn if_gates(pack: &Value, _: &Value) -> Need {
    must_if(pointer::list(pack, "/rule_sets").iter().any(|set| set.get("gate").is_some()))
}

fn if_scenarios(pack: &Value, _: &Value) -> Need {
    must_if(has(pack, &["/knowledge"]))
}

fn if_named(pack: &Value, _: &Value) -> Need {
    must_if(has(pack, &["/knowledge", "/role_table"]))
}

fn if_leaning(pack: &Value, _: &Value) -> Need {
    must_if(has(pack, &["/pairs", "/ratings"]))
}

fn if_gate(_: &Value, set: &Value) -> Need {
    must_if(set.get("gate").is_some())
}

fn is_of_rules(item: &Value) -> bool {
    item.pointer("/plan") != Some(&Value::Bool(true))
}

fn unless_of_plan(_: &Value, item: &Value) -> Need {
    must_if(is_of_rules(item))
}

fn if_yes_no(_: &Value, item: &Value) -> Need {
    let is_yes_no = pointer::text(item, "/type") == Some("yes_no");
    if is_yes_no { must_if(is_of_rules(item)) } else { Need::No }
}

fn if_own_unit(_: &Value, item: &Value) -> Need {
    match pointer::text(item, "/type/number/unit") {
        None | Some("month" | "hour" | "year") => Need::No,
        Some(_) => Need::Must,
    }
}

fn if_periods(_: &Value, item: &Value) -> Need {
    if item.pointer("/changes/time/periods").is_some() { Need::Must } else { Need::No }
}

fn may_if_periods(pack: &Value, item: &Value) -> Need {
    if if_periods(pack, item) == Need::Must { Need::May } else { Need::No }
}

fn if_window(pack: &Value, item: &Value) -> Need {
    let id = pointer::text(item, "/id");
    let mut sets = pointer::list(pack, "/rule_sets").iter();
    let has_window = sets.any(|set| id.is_some() && pointer::text(set, "/window/field") == id);
    if has_window { Need::Must } else { Need::No }
}

/// Whether the time of another field goes on with this one.
fn may_if_time_goes_on(pack: &Value, item: &Value) -> Need {
    let id = pointer::text(item, "/id");
    let mut fields = pointer::list(pack, "/fields").iter();
    let goes_on = fields.any(|other| id.is_some() && pointer::text(other, "/changes/time/accrues_with") == id);
    if goes_on { Need::May } else { Need::No }
}

const fn text(label: &'static str, name: &'static str) -> Row {
    Row::Text(Text { label, name, long: false, need: must })
}

const fn long(label: &'static str, name: &'static str) -> Row {
    Row::Text(Text { label, name, long: true, need: must })
}

const fn needed(label: &'static str, name: &'static str, need: fn(&Value, &Value) -> Need) -> Row {
    Row::Text(Text { label, name, long: true, need })
}

const fn line(label: &'static str, name: &'static str, need: fn(&Value, &Value) -> Need) -> Row {
    Row::Text(Text { label, name, long: false, need })
}

const fn field(label: &'static str, path: &'static str, kind: Kind) -> Row {
    Row::Field(Field { label, path, kind, within: None })
}

const fn inner(label: &'static str, path: &'static str, kind: Kind, within: &'static str) -> Row {
    Row::Field(Field { label, path, kind, within: Some(within) })
}

const CITES: Kind = Kind::Cites(&["facts", "sources"]);
const CONFIDENCE: Kind = Kind::Choice(&["high", "medium_high", "medium", "low"]);

/// The pack itself.
pub static QUIZ: &[Row] = &[
    text("quiz-title", "pack-title"),
    needed("quiz-lede", "pack-lede", may),
    needed("caveat", "pack-caveat", may),
    line("gates-name", "pack-gates-name", if_gates),
    needed("gates", "pack-gates", may),
    field("pack-languages", "languages", Kind::Languages),
    field("pack-id", "id", Kind::Line),
    field("version", "version", Kind::Line),
    field("checked", "checked", Kind::Day),
];

/// The two roles.
pub static ROLES: List = List {
    label: "roles",
    path: "roles",
    stem: "role",
    named: Named::Role,
    bare: true,
    by_title: true,
    fixed: true,
    new: "",
    rows: &[
        line("role-name", "role-{id}", if_named),
        line("role-owner", "role-{id}-owner", if_scenarios),
        line("role-tends", "role-{id}-tends", if_leaning),
        line("role-side", "role-{id}-side", may),
    ],
};

/// What the roles share.
pub static BOTH: &[Row] = &[
    line("both-owner", "both-owner", if_scenarios),
    needed("leaning-both", "leaning-both", may),
    needed("leaning-neither", "leaning-neither", may),
];

static SOURCES: List = List {
    label: "sources",
    path: "sources",
    stem: "source",
    named: Named::Source,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "title": "", "publisher": "", "confidence": "high" }"#,
    rows: &[
        field("source-title", "title", Kind::Line),
        field("publisher", "publisher", Kind::Line),
        field("source-date", "date", Kind::Line),
        field("source-language", "language", Kind::Line),
        field("link", "link", Kind::Line),
        field("source-confidence", "confidence", CONFIDENCE),
        field("via", "via", Kind::Pick(Named::Source, true)),
        needed("source-note", "source-{id}-note", may),
    ],
};

static FACTS: List = List {
    label: "facts",
    path: "facts",
    stem: "F",
    named: Named::Fact,
    bare: false,
    by_title: false,
    fixed: false,
    new: r#"{ "id": "", "source": "$source", "quote": "" }"#,
    rows: &[
        field("quote", "quote", Kind::Lines),
        needed("quote-translated", "fact-{id}", may),
        field("fact-source", "source", Kind::Pick(Named::Source, false)),
    ],
};

static FACETS: List = List {
    label: "facets",
    path: "facets",
    stem: "facet",
    named: Named::Facet,
    bare: true,
    by_title: true,
    fixed: false,
    new: r#""""#,
    rows: &[text("facet-name", "facet-{id}"), needed("facet-gloss", "facet-{id}-gloss", may)],
};

static SCENARIOS: List = List {
    label: "knowledge",
    path: "knowledge",
    stem: "K",
    named: Named::Nothing,
    bare: false,
    by_title: false,
    fixed: false,
    new: r#"{ "id": "", "answer": "$role", "facts": [], "sources": ["$source"], "core": true }"#,
    rows: &[
        long("scene", "{q}"),
        field("answer", "answer", Kind::Owner),
        long("reason", "{q}-reason"),
        needed("recall", "{q}-recall", may),
        field("cites", "", CITES),
        field("accept", "accept", Kind::Owners),
        field("contested", "contested", Kind::Flag(false)),
        needed("other-side", "{q}-other-side", if_contested),
        field("per-article", "per_article", Kind::Flag(false)),
        field("core", "core", Kind::Flag(false)),
    ],
};

static PAIRS: List = List {
    label: "pairs",
    path: "pairs",
    stem: "P",
    named: Named::Nothing,
    bare: false,
    by_title: false,
    fixed: false,
    new: r#"{ "id": "", "facet": "$facet", "first": "$turn", "facts": ["$source"], "core": true }"#,
    rows: &[
        long("statement-technical", "{q}-technical"),
        long("statement-people", "{q}-people"),
        field("pair-facet", "facet", Kind::Pick(Named::Facet, false)),
        field("first", "first", Kind::Pole),
        field("cites", "", Kind::Cites(&["facts"])),
        field("core", "core", Kind::Flag(false)),
    ],
};

static RATINGS: List = List {
    label: "ratings",
    path: "ratings",
    stem: "N",
    named: Named::Nothing,
    bare: false,
    by_title: false,
    fixed: false,
    new: r#"{ "id": "", "pole": "technical" }"#,
    rows: &[long("rating", "{q}"), field("rating-pole", "pole", Kind::Pole)],
};

const OPTION: &[Row] = &[text("option-name", "option-{up}-{id}")];

static LEVELS: List = List {
    label: "levels",
    path: "type/level",
    stem: "level",
    named: Named::Option,
    bare: true,
    by_title: true,
    fixed: false,
    new: r#""""#,
    rows: OPTION,
};

static OPTIONS: List = List {
    label: "options",
    path: "type/choice",
    stem: "option",
    named: Named::Option,
    bare: true,
    by_title: true,
    fixed: false,
    new: r#""""#,
    rows: OPTION,
};

static FIELDS: List = List {
    label: "fields",
    path: "fields",
    stem: "fact",
    named: Named::Field,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "type": "yes_no", "changes": "effort" }"#,
    rows: &[
        long("field-question", "field-{id}"),
        needed("field-help", "field-{id}-help", may),
        text("field-name", "field-{id}-name"),
        field("type", "type", Kind::Type),
        Row::List(&LEVELS),
        Row::List(&OPTIONS),
        inner("unit", "type/number/unit", Kind::Line, "type/number"),
        needed("unit-name", "unit-{unit}", if_own_unit),
        inner("whole", "type/number/whole", Kind::Flag(false), "type/number"),
        inner("max", "type/number/max", Kind::Number, "type/number"),
        inner("hint-above", "type/number/hint_above", Kind::Number, "type/number"),
        needed("field-if", "field-{id}-if", unless_of_plan),
        needed("field-if-not", "field-{id}-if-not", if_yes_no),
        field("changes", "changes", Kind::Changes),
        needed("field-going-on", "field-{id}-going-on", may_if_time_goes_on),
        needed("field-periods", "field-{id}-periods", if_periods),
        needed("field-periods-help", "field-{id}-periods-help", may_if_periods),
        needed("field-window", "field-{id}-window", if_window),
        field("plan-only", "plan", Kind::Flag(false)),
        field("asked-when", "asked_when", Kind::Tree(false)),
    ],
};

static ROUTES: List = List {
    label: "routes",
    path: "gate/routes",
    stem: "route",
    named: Named::Nothing,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "requirement": { "all": [] } }"#,
    rows: &[text("route-name", "route-{up}-{id}"), field("requirement", "requirement", Kind::Tree(true))],
};

static STEPS: List = List {
    label: "steps",
    path: "checklist/steps",
    stem: "step",
    named: Named::Step,
    bare: true,
    by_title: true,
    fixed: false,
    new: r#""""#,
    rows: &[text("step-name", "step-{id}")],
};

static ITEMS: List = List {
    label: "items",
    path: "checklist/items",
    stem: "item",
    named: Named::Nothing,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "step": "$step", "importance": "expected", "facts": [], "sources": ["$source"] }"#,
    rows: &[
        long("item-name", "item-{id}"),
        field("item-step", "step", Kind::Pick(Named::Step, false)),
        field("importance", "importance", Kind::Choice(&["required", "expected", "helpful"])),
        field("item-requirement", "requirement", Kind::Tree(true)),
        field("cites", "", CITES),
    ],
};

static RULE_SETS: List = List {
    label: "rule-sets",
    path: "rule_sets",
    stem: "rules",
    named: Named::RuleSet,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "confidence": "high", "sources": ["$source"], "gate": { "routes": [] } }"#,
    rows: &[
        text("rule-set-name", "rule-set-{id}"),
        line("rule-set-by", "rule-set-{id}-by", if_gate),
        needed("rule-set-note", "rule-set-{id}-note", may),
        field("judges", "", Kind::Judges),
        Row::List(&ROUTES),
        Row::List(&STEPS),
        Row::List(&ITEMS),
        field("cites", "", Kind::Cites(&["sources"])),
        field("confidence", "confidence", CONFIDENCE),
        field("in-force-from", "in_force/from", Kind::Line),
        field("in-force-to", "in_force/to", Kind::Line),
        field("window", "window", Kind::Window),
        field("shown", "shown", Kind::Flag(true)),
    ],
};

static PLAN: List = List {
    label: "plan",
    path: "plan",
    stem: "plan",
    named: Named::Nothing,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "facts": [], "sources": ["$source"] }"#,
    rows: &[
        text("plan-name", "plan-{id}"),
        needed("plan-how", "plan-{id}-how", may),
        field("plan-if", "if", Kind::Tree(false)),
        field("plan-until", "until", Kind::Tree(false)),
        field("cites", "", CITES),
    ],
};

static TABLE: List = List {
    label: "role-table",
    path: "role_table",
    stem: "row",
    named: Named::Nothing,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "technical": ["$source"], "people": ["$source"], "sources": [] }"#,
    rows: &[
        text("row-name", "row-{id}"),
        long("row-technical", "row-{id}-technical"),
        field("row-technical-cites", "", Kind::Cites(&["technical"])),
        long("row-people", "row-{id}-people"),
        field("row-people-cites", "", Kind::Cites(&["people"])),
        field("row-cites", "", Kind::Cites(&["sources"])),
    ],
};

static NOTES: List = List {
    label: "notes",
    path: "notes",
    stem: "note",
    named: Named::Nothing,
    bare: false,
    by_title: true,
    fixed: false,
    new: r#"{ "id": "", "topic": "outlook", "facts": [], "sources": ["$source"] }"#,
    rows: &[
        long("note", "note-{id}"),
        field("topic", "topic", Kind::Choice(&["outlook", "manager"])),
        field("cites", "", CITES),
    ],
};

static EXAMPLES: List = List {
    label: "examples",
    path: "examples",
    stem: "example",
    named: Named::Nothing,
    bare: false,
    by_title: false,
    fixed: false,
    new: r#"{ "rule_set": "$set", "profile": {}, "as_of": "$today", "verdict": "unknown" }"#,
    rows: &[
        field("example-set", "rule_set", Kind::Pick(Named::RuleSet, false)),
        field("profile", "profile", Kind::Profile),
        field("as-of", "as_of", Kind::Day),
        field("verdict", "verdict", Kind::Choice(&["eligible", "not_yet", "unknown"])),
    ],
};

/// What a pack holds besides its head, in the order that it is best made in.
pub static LISTS: [&List; 13] = [
    &ROLES, &SOURCES, &FACTS, &FACETS, &PAIRS, &RATINGS, &SCENARIOS, &FIELDS, &RULE_SETS, &PLAN, &TABLE, &NOTES,
    &EXAMPLES,
];

/// The lists whose items are asked by their ids: no two share one.
pub const QUESTIONS: [&str; 4] = ["/knowledge", "/pairs", "/ratings", "/fields"];

/// The lists that are cited by their ids: no two share one.
pub const CITED: [&str; 2] = ["/facts", "/sources"];

/// The list of that label, wherever it stands.
pub fn list(label: &str) -> Option<&'static List> {
    LISTS.into_iter().find(|list| list.label == label)
}

/// The list that a pointer names an item of, and the pointer of the thing around it.
pub fn list_at(place: &str) -> Option<(&'static List, String)> {
    let (all, _) = pointer::index(place)?;
    let mut known: Vec<(&'static List, String)> = LISTS.into_iter().map(|list| (list, String::new())).collect();
    let steps = pointer::steps(all);
    if let (Some(outer), Some(item)) = (steps.first(), steps.get(1))
        && let Some(outer) = LISTS.into_iter().find(|list| list.path == outer)
    {
        let around = format!("/{}/{item}", outer.path);
        known = inner_lists(outer).map(|list| (list, around.clone())).collect();
    }
    known.into_iter().find(|(list, around)| format!("{around}/{}", list.path) == all)
}

/// The lists within one item.
pub fn inner_lists(list: &'static List) -> impl Iterator<Item = &'static List> {
    list.rows.iter().filter_map(|row| match row {
        Row::List(inner) => Some(*inner),
        Row::Text(_) | Row::Field(_) => None,
    })
}
