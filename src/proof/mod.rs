//! Proof that a pack's rules are what they claim to be, by walking all of them.
//!
//! A rule can only tell numbers apart by its thresholds, so every person in the world
//! is in one of finitely many *cells*: a level, a choice, yes or no, an interval for
//! each field. [`prove`] visits every cell of every rule set and checks what
//! [`Claim`] lists. What fails is a [`Flaw`] with a counter-example; what holds for
//! all is a [`Certificate`] with its figures.

mod gate;
mod order;
mod parts;
mod walk;

pub use parts::look_at_parts;
pub use walk::Budget;

use crate::eligibility::{Change, FieldIndex, Requirement, RuleSet, RuleSetKind};
use crate::quiz::pack::{Certificate, Code, Figures, Pack, canonical};

/// What is claimed of a rule set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// Its cells can be visited one by one.
    CanBeWalked,
    /// Every cell has one verdict, and the engine and the plain rule agree on it.
    OneVerdict,
    /// More of an ordered field, or yes for no, never makes the verdict worse.
    MoreNeverHurts,
    /// Every field that it tests decides the verdict somewhere.
    EveryFieldDecides,
    /// Both verdicts, and every route, are some person's.
    EverythingIsReached,
    /// Every requirement names a source.
    EveryRequirementIsCited,
    /// The order of questions asks nothing that cannot matter, and stops at once.
    NothingIsAskedInVain,
    /// Every field of the pack serves something.
    EveryFieldServes,
}

impl Claim {
    /// All of them.
    pub const ALL: [Claim; 8] = [
        Claim::CanBeWalked,
        Claim::OneVerdict,
        Claim::MoreNeverHurts,
        Claim::EveryFieldDecides,
        Claim::EverythingIsReached,
        Claim::EveryRequirementIsCited,
        Claim::NothingIsAskedInVain,
        Claim::EveryFieldServes,
    ];

    /// Its name in certificates.
    pub fn id(self) -> &'static str {
        match self {
            Claim::CanBeWalked => "can_be_walked",
            Claim::OneVerdict => "one_verdict",
            Claim::MoreNeverHurts => "more_never_hurts",
            Claim::EveryFieldDecides => "every_field_decides",
            Claim::EverythingIsReached => "everything_is_reached",
            Claim::EveryRequirementIsCited => "every_requirement_is_cited",
            Claim::NothingIsAskedInVain => "nothing_is_asked_in_vain",
            Claim::EveryFieldServes => "every_field_serves",
        }
    }
}

/// A claim that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The rule set, or the pack.
    pub of: String,
    /// The claim.
    pub claim: Claim,
    /// The kind of problem that it is in a pack's file.
    pub code: Code,
    /// Where in the file, as a JSON pointer.
    pub place: String,
    /// A case in which it fails.
    pub counter_example: String,
}

impl std::fmt::Display for Flaw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {} does not hold: {}", self.of, self.claim.id(), self.counter_example)
    }
}

/// Proves the rules of a pack; `hash` makes a fingerprint of a text.
pub fn prove(pack: &Pack, hash: &dyn Fn(&str) -> String) -> Result<Certificate, Vec<Flaw>> {
    prove_within(pack, &Budget::patient(), hash)
}

/// The same, looking at no more than the budget allows.
pub fn prove_within(pack: &Pack, budget: &Budget, hash: &dyn Fn(&str) -> String) -> Result<Certificate, Vec<Flaw>> {
    let mut flaws = serves(pack);
    let mut rule_sets = Vec::new();
    for (i, set) in pack.rules.rule_sets.iter().enumerate() {
        let place = format!("/rule_sets/{i}");
        flaws.extend(cited(set, &place));
        match set.routes() {
            Some(_) => match gate::prove(&pack.rules, set, &place, budget) {
                Ok(figures) => rule_sets.push(figures),
                Err(found) => flaws.extend(found),
            },
            None => {
                flaws.extend(gate::prove_items(&pack.rules, set, &place, budget));
                rule_sets.push(Figures::of_checklist(set));
            }
        }
    }
    if !flaws.is_empty() {
        return Err(flaws);
    }
    for (figures, set) in rule_sets.iter_mut().zip(&pack.rules.rule_sets) {
        figures.hash = hash(&canonical(&pack.rules, set));
    }
    let together = order::together(pack, budget).map_err(|flaw| vec![flaw])?;
    Ok(Certificate { pack: pack.id.clone(), version: pack.version.clone(), rule_sets, together })
}

/// Every requirement names a source.
fn cited(set: &RuleSet, place: &str) -> Vec<Flaw> {
    let flaw = |place: String, what: String| Flaw {
        of: set.id.clone(),
        claim: Claim::EveryRequirementIsCited,
        code: Code::NoSource,
        place,
        counter_example: format!("{what} names no source"),
    };
    let tests = set.leaves().into_iter().filter(|leaf| leaf.sources.is_empty());
    let mut flaws: Vec<Flaw> =
        tests.map(|leaf| flaw(place.to_owned(), format!("the requirement `{}`", leaf.id))).collect();
    if let RuleSetKind::Checklist(list) = &set.kind {
        let items = list.items.iter().enumerate().filter(|(_, item)| item.sources.is_empty());
        flaws.extend(
            items.map(|(i, item)| flaw(format!("{place}/checklist/items/{i}"), format!("the item `{}`", item.id))),
        );
    }
    flaws
}

/// Every field is tested somewhere, says whether time accrues in one that is, or decides
/// whether such a field is asked. One that serves a checklist alone is of the plan, or
/// nobody would be asked for it.
fn serves(pack: &Pack) -> Vec<Flaw> {
    let rules = &pack.rules;
    let fields = || (0..).map(FieldIndex).zip(&rules.fields);
    let steps = pack.plan.iter().flat_map(|step| [step.condition.as_ref(), step.until.as_ref()]).flatten();
    let in_steps = steps.flat_map(Requirement::leaves).map(|leaf| leaf.field);
    let of = |is_gate: bool| {
        let sets = rules.rule_sets.iter().filter(move |set| set.routes().is_some() == is_gate);
        sets.flat_map(RuleSet::leaves).map(|leaf| leaf.field)
    };
    let in_gates: Vec<FieldIndex> = of(true).collect();
    let mut serving: Vec<FieldIndex> = in_gates.iter().copied().chain(of(false)).chain(in_steps).collect();
    loop {
        let asked_for = fields().filter(|(index, _)| serving.contains(index)).flat_map(|(_, field)| {
            let accrual = match field.change {
                Change::Time { accrues_with } => Some(accrues_with),
                Change::Never | Change::Effort => None,
            };
            let conditions = field.asked_when.iter().flat_map(Requirement::leaves).map(|leaf| leaf.field);
            accrual.into_iter().chain(conditions)
        });
        let more: Vec<FieldIndex> = asked_for.filter(|index| !serving.contains(index)).collect();
        if more.is_empty() {
            break;
        }
        serving.extend(more);
    }
    let flaw = |index: FieldIndex, counter_example: String| Flaw {
        of: pack.id.clone(),
        claim: Claim::EveryFieldServes,
        code: Code::NeverDecides,
        place: format!("/fields/{}", index.get()),
        counter_example,
    };
    let never = fields().filter(|(index, _)| !serving.contains(index)).map(|(index, field)| {
        flaw(index, format!("no rule, step or condition tests the field `{}`: it can never matter", field.id))
    });
    let in_checklists: Vec<FieldIndex> = of(false).filter(|index| !in_gates.contains(index)).collect();
    let unasked = fields().filter(|(index, field)| !field.plan && in_checklists.contains(index));
    let unasked = unasked.map(|(index, field)| {
        let found = "and it is not of the plan: nobody is asked for it";
        flaw(index, format!("only a checklist tests the field `{}`, {found}", field.id))
    });
    never.chain(unasked).collect()
}
