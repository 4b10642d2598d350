//! The report: all that a result says, as one value.

use super::Session;
use super::knowledge::KnowledgeReport;
use super::leaning::LeaningReport;
use super::pack::Pack;
use super::question::Part;
use crate::eligibility::{Date, Evaluation, evaluate};
use crate::json::{Json, Object};

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
            let mut rule_sets = Vec::new();
            for evaluation in &eligibility.rule_sets {
                rule_sets.push(evaluation.to_json(&pack.rules));
            }
            Object::new().with("rule_sets", Json::Array(rule_sets)).json()
        });
        Object::new()
            .number("report", 1)
            .text("version", crate::VERSION)
            .with("pack", pack.to_json())
            .text("as_of", &self.as_of.written())
            .with("knowledge", self.knowledge.as_ref().map_or(Json::Null, |part| part.to_json(pack)))
            .with("leaning", self.leaning.as_ref().map_or(Json::Null, |part| part.to_json(pack)))
            .with("eligibility", eligibility.unwrap_or(Json::Null))
            .json()
    }
}
