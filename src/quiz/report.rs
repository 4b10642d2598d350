//! The report: all that a result says, as one value.

use super::Session;
use super::knowledge::KnowledgeReport;
use super::leaning::LeaningReport;
use super::pack::Pack;
use super::question::Part;
use crate::eligibility::{Date, Evaluation, evaluate};
use crate::json::Json;

/// What came of a session, as of a day. A part that was not asked is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The day that dates count from.
    pub as_of: Date,
    /// What the person knows of the difference.
    pub knowledge: Option<KnowledgeReport>,
    /// Which role they lean to.
    pub leaning: Option<LeaningReport>,
    /// What they are eligible for.
    pub eligibility: Option<EligibilityReport>,
}

/// The eligibility part of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct EligibilityReport {
    /// Each rule set shown, in order.
    pub rule_sets: Vec<Evaluation>,
}

impl Report {
    /// What the rule sets say, if they were asked.
    pub fn evaluations(&self) -> &[Evaluation] {
        self.eligibility.as_ref().map_or(&[], |part| &part.rule_sets)
    }

    /// What comes of a session, as of its day.
    pub fn of(pack: &Pack, session: &Session) -> Report {
        let as_of = session.as_of;
        let asked = |part| session.setup.parts().contains(&part);
        Report {
            as_of,
            knowledge: asked(Part::Knowledge).then(|| KnowledgeReport::of(pack, session)),
            leaning: asked(Part::Leaning).then(|| LeaningReport::of(pack, session)),
            eligibility: asked(Part::Eligibility).then(|| {
                let profile = session.answers.profile(pack);
                let rule_sets = session.setup.rule_sets(pack).into_iter();
                EligibilityReport {
                    rule_sets: rule_sets.map(|set| evaluate(&pack.rules, set, &profile, as_of)).collect(),
                }
            }),
        }
    }

    /// As in the public contract: results, never answers.
    pub fn to_json(&self, pack: &Pack) -> Json {
        let eligibility = self.eligibility.as_ref().map(|eligibility| {
            let rule_sets = eligibility.rule_sets.iter().map(|evaluation| evaluation.to_json(&pack.rules));
            Json::object([("rule_sets", rule_sets.collect())])
        });
        Json::object([
            ("report", 1u32.into()),
            ("version", crate::VERSION.into()),
            ("pack", pack.to_json()),
            ("as_of", self.as_of.to_string().into()),
            ("knowledge", self.knowledge.as_ref().map(|part| part.to_json(pack)).into()),
            ("leaning", self.leaning.as_ref().map(|part| part.to_json(pack)).into()),
            ("eligibility", eligibility.into()),
        ])
    }
}
