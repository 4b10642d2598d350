//! The leaning: pairs counted, and a word only where the count carries one.

use super::pack::{Pack, Pole};
use super::question::{Part, Question};
use super::{Answer, PairAnswer, Session};
use crate::json::{Json, Object};

/// What the pairs say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// A clear leaning to one pole.
    Clear(Pole),
    /// No clear leaning: a result of equal rank.
    None,
}

impl Call {
    /// Its name in reports.
    pub fn id(self) -> &'static str {
        match self {
            Call::Clear(pole) => pole.id(),
            Call::None => "none",
        }
    }
}

/// One facet's pairs, counted. A facet is described, never judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FacetCount {
    /// Answered technical.
    pub technical: u32,
    /// Answered people.
    pub people: u32,
    /// "Can't choose".
    pub undecided: u32,
    /// Left open.
    pub open: u32,
}

impl FacetCount {
    /// All pairs asked.
    pub fn asked(self) -> u32 {
        self.technical + self.people + self.undecided + self.open
    }

    fn told(self, object: Object) -> Object {
        let FacetCount { technical, people, undecided, open } = self;
        let object = object.number("technical", technical).number("people", people);
        object.number("undecided", undecided).number("open", open)
    }

    fn count(&mut self, answer: PairAnswer) {
        match answer {
            PairAnswer::Pole(Pole::Technical) => self.technical += 1,
            PairAnswer::Pole(Pole::People) => self.people += 1,
            PairAnswer::Undecided => self.undecided += 1,
            PairAnswer::Open => self.open += 1,
        }
    }
}

/// How much a pole's two kinds of work draw a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Both rated *quite* or *very much*.
    High,
    /// Both rated *not at all* or *a little*.
    Low,
}

impl Level {
    fn id(self) -> &'static str {
        match self {
            Level::High => "high",
            Level::Low => "low",
        }
    }
}

/// What the ratings say of both jobs together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appeal {
    /// Both appeal.
    Both,
    /// Neither does.
    Neither,
}

/// The leaning part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaningReport {
    /// The call.
    pub call: Call,
    /// All pairs, counted.
    pub total: FacetCount,
    /// The fewest answered pairs whose change would alter the call; `None` where
    /// no change of them could.
    pub firmness: Option<u32>,
    /// Each facet's pairs, in the pack's order.
    pub facets: Vec<FacetCount>,
    /// The technical and the people pole's ratings.
    pub ratings: [Option<Level>; 2],
}

impl LeaningReport {
    /// Counts the answers of a session; a pair without an answer is open.
    pub fn of(pack: &Pack, session: &Session) -> LeaningReport {
        let mut total = FacetCount::default();
        let mut facets = vec![FacetCount::default(); pack.facets.len()];
        for question in session.questions(pack, Part::Leaning) {
            let Question::Pair(i) = question else { continue };
            let answer = match session.answers.get(pack, question) {
                Some(Answer::Pair(answer)) => answer,
                _ => PairAnswer::Open,
            };
            total.count(answer);
            if let Some(facet) = pack.pairs.get(i).and_then(|pair| facets.get_mut(usize::from(pair.facet))) {
                facet.count(answer);
            }
        }
        LeaningReport {
            call: call(total),
            total,
            firmness: firmness(total),
            facets,
            ratings: Pole::BOTH.map(|pole| level(pack, session, pole)),
        }
    }

    /// The call that holds however the open pairs are answered; `None` while they
    /// can still change it, where none is open, and before the first answer: that few
    /// pairs can come to no clear call is no news of the person.
    pub fn settled(&self) -> Option<Call> {
        let FacetCount { technical, people, open, .. } = self.total;
        let first = call_of(technical, people);
        for more in 0..=open {
            for other in 0..=open - more {
                if call_of(technical + more, people + other) != first {
                    return None;
                }
            }
        }
        (open > 0 && open < self.total.asked()).then_some(first)
    }

    /// What the ratings say of both jobs, where they say something.
    pub fn appeal(&self) -> Option<Appeal> {
        match self.ratings {
            [Some(Level::High), Some(Level::High)] => Some(Appeal::Both),
            [Some(Level::Low), Some(Level::Low)] => Some(Appeal::Neither),
            _ => None,
        }
    }

    /// As in the public contract.
    pub fn to_json(&self, pack: &Pack) -> Json {
        let mut facets = Vec::new();
        for (id, count) in pack.facets.iter().zip(&self.facets) {
            facets.push(count.told(Object::new().text("id", id)).json());
        }
        let [technical, people] = self.ratings.map(|level| level.map(Level::id));
        let appeal = self.appeal().map(|appeal| match appeal {
            Appeal::Both => "both",
            Appeal::Neither => "neither",
        });
        let ratings = Object::new().text_if("technical", technical).text_if("people", people).text_if("appeal", appeal);
        self.total
            .told(Object::new().text("call", self.call.id()))
            .with("firmness", self.firmness.map_or(Json::Null, Json::from))
            .with("facets", Json::Array(facets))
            .object("ratings", ratings)
            .json()
    }
}

/// The fewest of `pairs` decided pairs on one side that make a clear leaning:
/// tossing a coin for each would come out this far to either side at most once in
/// 20 times. `None` where not even all of them do.
///
/// ```
/// use lead_or_manage::quiz::clear_from;
///
/// assert_eq!(clear_from(25), Some(18));
/// assert_eq!(clear_from(20), Some(15));
/// assert_eq!(clear_from(6), Some(6));
/// assert_eq!(clear_from(5), None);
/// ```
#[inline(never)]
pub fn clear_from(pairs: u32) -> Option<u32> {
    // The chance of exactly `heads` heads and of so many or more. Each pair halves them;
    // where pairs are many they would be too small for a plain number, so they are
    // halved only when they have grown.
    let (mut chance, mut tail, mut halvings) = (1.0, 0.0, pairs);
    let mut least = None;
    for heads in (0..=pairs).rev() {
        tail += chance;
        while tail > 0.025 && halvings > 0 {
            chance /= 2.0;
            tail /= 2.0;
            halvings -= 1;
        }
        if tail > 0.025 {
            break;
        }
        least = Some(heads);
        chance *= f64::from(heads) / f64::from(pairs - heads + 1);
    }
    least
}

/// Clear only if both ways to fill in the open pairs agree.
#[inline(never)]
fn call(count: FacetCount) -> Call {
    let all_technical = call_of(count.technical + count.open, count.people);
    let all_people = call_of(count.technical, count.people + count.open);
    if all_technical == all_people { all_technical } else { Call::None }
}

#[inline(never)]
fn call_of(technical: u32, people: u32) -> Call {
    match clear_from(technical + people) {
        Some(least) if technical >= least => Call::Clear(Pole::Technical),
        Some(least) if people >= least => Call::Clear(Pole::People),
        _ => Call::None,
    }
}

/// The fewest answered pairs whose change makes another call.
fn firmness(count: FacetCount) -> Option<u32> {
    let now = call(count);
    let answered = count.technical + count.people + count.undecided;
    (1..answered + 1).find(|changed| can_turn(count, now, *changed))
}

/// Whether so many changed answers can make another call.
fn can_turn(count: FacetCount, now: Call, changed: u32) -> bool {
    let FacetCount { technical, people, undecided, open } = count;
    let answered = technical + people + undecided;
    for t in technical.saturating_sub(changed)..answered.min(technical + changed) + 1 {
        for p in people.saturating_sub(changed)..(answered - t).min(people + changed) + 1 {
            let u = answered - t - p;
            // Every changed answer is one more of one kind and one less of another.
            let moved = t.abs_diff(technical) + p.abs_diff(people) + u.abs_diff(undecided);
            if moved == 2 * changed && call(FacetCount { technical: t, people: p, undecided: u, open }) != now {
                return true;
            }
        }
    }
    false
}

fn level(pack: &Pack, session: &Session, pole: Pole) -> Option<Level> {
    let mut all: Option<Level> = None;
    for (i, rating) in pack.ratings.iter().enumerate() {
        if rating.pole != pole {
            continue;
        }
        let Some(Answer::Rating(Some(rated))) = session.answers.get(pack, Question::Rating(i)) else { return None };
        let level = if rated >= 2 { Level::High } else { Level::Low };
        if all.is_some_and(|all| all != level) {
            return None;
        }
        all = Some(level);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By whole numbers, as far as they reach.
    fn clear_from_counted(pairs: u32) -> Option<u32> {
        let (mut ways, mut tail, mut least) = (1u128, 0, None);
        for heads in (0..=pairs).rev() {
            tail += ways;
            if tail * 40 > 1 << pairs {
                break;
            }
            least = Some(heads);
            ways = ways * u128::from(heads) / u128::from(pairs - heads + 1);
        }
        least
    }

    #[test]
    fn clear_is_what_counting_all_tosses_says() {
        for pairs in 0..=110 {
            assert_eq!(clear_from(pairs), clear_from_counted(pairs), "{pairs}");
        }
    }

    #[test]
    fn many_pairs_are_no_trouble() {
        // Half of them and about two standard deviations, 0.98 times the root.
        assert_eq!(clear_from(10_000), Some(5_099));
    }

    #[test]
    fn the_fewest_changes_are_found() {
        let count = |technical, people, undecided, open| FacetCount { technical, people, undecided, open };
        assert_eq!(firmness(count(20, 5, 0, 0)), Some(3));
        assert_eq!(firmness(count(3, 2, 0, 0)), None);
        assert_eq!(firmness(count(5, 0, 1, 0)), Some(1));
        assert_eq!(firmness(count(0, 5, 1, 0)), Some(1));
        assert_eq!(firmness(count(0, 0, 6, 0)), Some(6));
    }
}
