//! Decision diagrams: a quantity that depends on unknown fields, in its one
//! smallest form.
//!
//! A diagram asks one field after the other, in their fixed order, and ends in a
//! number. Equal parts are one part, and a field whose answers all lead to the
//! same part is not asked at all. This form is canonical, which makes the
//! questions of this crate plain look-ups: a verdict is settled exactly when the
//! diagram is one number, and a field matters exactly when it is still in it.
//! (R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation",
//! 1986, here with many-valued variables and numbers at the ends.)

use super::order::{self, Keys, Seen};
use super::{FieldIndex, Profile, Requirement, Space, Value, in_order};

/// A part of a diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part(u32);

impl Part {
    /// Its number, as a place in a list and a key.
    pub(super) fn get(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Debug)]
enum Node {
    /// A number.
    End(f64),
    /// One branch for each cell of the field.
    Ask(FieldIndex, Vec<Part>),
}

/// Diagrams over one space, sharing their parts.
#[derive(Debug)]
pub struct Diagrams<'a> {
    space: &'a Space,
    // By part, in the order of their keys: a part is its node's number.
    nodes: Vec<Node>,
    keys: Keys,
}

impl<'a> Diagrams<'a> {
    /// No more parts than this are made: with so many none of the numbers hold.
    pub const MOST_PARTS: usize = 50_000;

    /// No diagrams yet.
    pub fn new(space: &'a Space) -> Diagrams<'a> {
        Diagrams { space, nodes: Vec::new(), keys: Keys::default() }
    }

    /// The space that these diagrams are over.
    pub fn space(&self) -> &'a Space {
        self.space
    }

    /// The same number, whatever the fields are.
    #[inline(never)]
    pub fn number(&mut self, number: f64) -> Part {
        // No field has this index.
        const NUMBER: u32 = u32::MAX;
        // Adding zero makes -0 the same as 0.
        let number = number + 0.0;
        let bits = number.to_bits();
        self.part(vec![NUMBER, bits as u32, (bits >> 32) as u32], Node::End(number))
    }

    /// A number that depends on one field, which is known or of this space.
    pub fn field(&mut self, field: FieldIndex, known: &Profile, number: &dyn Fn(Value) -> f64) -> Part {
        if let Some(value) = known.get(field) {
            return self.number(number(value));
        }
        let mut branches = Vec::new();
        for cell in self.space.cells(field) {
            branches.push(self.number(number(*cell)));
        }
        self.ask(field, branches)
    }

    /// 1 where the requirement is met, 0 where it is not.
    pub fn truth(&mut self, requirement: &Requirement, known: &Profile) -> Part {
        match requirement {
            Requirement::All(parts) => self.fold(parts, known, 1.0, f64::min),
            Requirement::Any(parts) => self.fold(parts, known, 0.0, f64::max),
            Requirement::Leaf(leaf) => {
                self.field(leaf.field, known, &|value| if leaf.test.holds(value) { 1.0 } else { 0.0 })
            }
        }
    }

    fn fold(&mut self, parts: &[Requirement], known: &Profile, start: f64, join: fn(f64, f64) -> f64) -> Part {
        let start = self.number(start);
        // From the last, which mostly asks the last fields: each part then adds little.
        parts.iter().rev().fold(start, |so_far, part| {
            let part = self.truth(part, known);
            self.combine(so_far, part, join)
        })
    }

    /// What `of` makes of each number that it can end in.
    pub fn map(&mut self, part: Part, of: fn(f64) -> f64) -> Part {
        self.combine_seen(part, part, &|number, _| of(number), &mut Seen::new())
    }

    /// What `join` makes of two numbers, for all the ways the fields can be.
    #[inline(never)]
    pub fn combine(&mut self, a: Part, b: Part, join: fn(f64, f64) -> f64) -> Part {
        self.combine_seen(a, b, &join, &mut Seen::new())
    }

    fn combine_seen(&mut self, a: Part, b: Part, join: &dyn Fn(f64, f64) -> f64, seen: &mut Seen<Part>) -> Part {
        let key = [a.0, b.0];
        if let Some(part) = seen.get(&key) {
            return part;
        }
        // The earlier field of the two; a part that does not ask it stays whole.
        let part = match earlier(self.top(a), self.top(b)) {
            None => self.number(join(self.end(a), self.end(b))),
            Some(field) => {
                let mut branches = Vec::new();
                for cell in 0..self.space.cells(field).len() {
                    let (a, b) = (self.branch(a, field, cell), self.branch(b, field, cell));
                    branches.push(self.combine_seen(a, b, join, seen));
                }
                self.ask(field, branches)
            }
        };
        seen.insert(key.to_vec(), part);
        part
    }

    /// The diagram once an unknown field is known to be in one of its cells.
    pub fn restrict(&mut self, part: Part, field: FieldIndex, cell: usize) -> Part {
        self.restrict_seen(part, field, cell, &mut Seen::new())
    }

    fn restrict_seen(&mut self, part: Part, field: FieldIndex, cell: usize, seen: &mut Seen<Part>) -> Part {
        let Some(top) = self.top(part).filter(|top| *top <= field) else { return part };
        if top == field {
            return self.branch(part, field, cell);
        }
        if let Some(restricted) = seen.get(&[part.0]) {
            return restricted;
        }
        let mut branches = Vec::new();
        for place in 0..self.space.cells(top).len() {
            let branch = self.branch(part, top, place);
            branches.push(self.restrict_seen(branch, field, cell, seen));
        }
        let restricted = self.ask(top, branches);
        seen.insert(vec![part.0], restricted);
        restricted
    }

    /// The field that a diagram asks first, with its branches; `None` where it is one number.
    pub fn first(&self, part: Part) -> Option<(FieldIndex, &[Part])> {
        match self.node(part)? {
            Node::Ask(field, branches) => Some((*field, branches)),
            Node::End(_) => None,
        }
    }

    /// For each field that matters, in order: in which share of all ways to fill in the
    /// fields it does, each way being equally likely.
    pub fn shares(&self, part: Part) -> Vec<(FieldIndex, f64)> {
        let mut shares: Vec<(FieldIndex, f64)> = self.fields(part).into_iter().map(|field| (field, 0.0)).collect();
        let mut seen = Seen::new();
        // How likely a way down leads through a part. A part is made after those below
        // it, so that from the latest on each is led to only by those already gone through.
        let mut reached = vec![0.0; self.nodes.len()];
        if let Some(chance) = reached.get_mut(part.get()) {
            *chance = 1.0;
        }
        for part in (0..=part.0).rev().map(Part) {
            let chance = reached.get(part.get()).copied().unwrap_or_default();
            let Some((field, branches)) = self.first(part).filter(|_| chance > 0.0) else { continue };
            let differs = chance * self.share_that_differs(branches.to_vec(), &mut seen);
            for (known, share) in &mut shares {
                *share += if *known == field { differs } else { 0.0 };
            }
            for branch in branches {
                if let Some(below) = reached.get_mut(branch.get()) {
                    *below += chance / branches.len() as f64;
                }
            }
        }
        shares
    }

    /// In which share of the ways below them some of these parts end apart.
    fn share_that_differs(&self, parts: Vec<Part>, seen: &mut Seen<f64>) -> f64 {
        let parts = order::in_order(parts);
        if parts.len() < 2 {
            return 0.0;
        }
        // Two numbers are two parts only if they differ.
        let Some(field) = parts.iter().fold(None, |top, part| earlier(top, self.top(*part))) else { return 1.0 };
        let key: Vec<u32> = parts.iter().map(|part| part.0).collect();
        if let Some(share) = seen.get(&key) {
            return share;
        }
        let cells = self.space.cells(field).len();
        let mut sum = 0.0;
        for cell in 0..cells {
            let below = parts.iter().map(|part| self.branch(*part, field, cell)).collect();
            sum += self.share_that_differs(below, seen);
        }
        let share = sum / cells as f64;
        seen.insert(key, share);
        share
    }

    /// How many parts there are in all: what has been worked out so far.
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    /// The fields that still matter, in order.
    #[inline(never)]
    pub fn fields(&self, part: Part) -> Vec<FieldIndex> {
        in_order(self.below(part).into_iter().filter_map(|part| self.top(part)).collect())
    }

    /// The lowest and the highest number that the diagram can end in.
    #[inline(never)]
    pub fn range(&self, part: Part) -> (f64, f64) {
        let mut range = (f64::INFINITY, f64::NEG_INFINITY);
        for part in self.below(part) {
            if let Some(Node::End(number)) = self.node(part) {
                range = (range.0.min(*number), range.1.max(*number));
            }
        }
        range
    }

    /// The number that a part is, if it is one.
    fn end(&self, part: Part) -> f64 {
        match self.node(part) {
            Some(Node::End(number)) => *number,
            _ => 0.0,
        }
    }

    /// Every part below and including this one, once each.
    #[inline(never)]
    fn below(&self, part: Part) -> Vec<Part> {
        let mut seen = vec![false; self.nodes.len()];
        let mut parts = vec![part];
        let mut next = 0;
        while let Some(part) = parts.get(next).copied() {
            next += 1;
            let Some((_, branches)) = self.first(part) else { continue };
            for branch in branches {
                if let Some(seen) = seen.get_mut(branch.get())
                    && !*seen
                {
                    *seen = true;
                    parts.push(*branch);
                }
            }
        }
        parts
    }

    fn node(&self, part: Part) -> Option<&Node> {
        self.nodes.get(part.get())
    }

    #[inline(never)]
    fn top(&self, part: Part) -> Option<FieldIndex> {
        match self.node(part) {
            Some(Node::Ask(field, _)) => Some(*field),
            _ => None,
        }
    }

    #[inline(never)]
    fn branch(&self, part: Part, field: FieldIndex, cell: usize) -> Part {
        match self.node(part) {
            Some(Node::Ask(top, branches)) if *top == field => branches.get(cell).copied().unwrap_or(part),
            _ => part,
        }
    }

    #[inline(never)]
    fn ask(&mut self, field: FieldIndex, branches: Vec<Part>) -> Part {
        if let Some(first) = branches.first()
            && branches.iter().all(|branch| branch == first)
        {
            return *first;
        }
        let mut key = vec![field.0.into()];
        key.extend(branches.iter().map(|branch| branch.0));
        self.part(key, Node::Ask(field, branches))
    }

    fn part(&mut self, key: Vec<u32>, node: Node) -> Part {
        if let Some(number) = self.keys.find(&key) {
            return Part(number as u32);
        }
        let next = self.nodes.len();
        if next >= Self::MOST_PARTS {
            // A pack whose rules could come so far is refused when it is compiled.
            return Part(0);
        }
        self.nodes.push(node);
        self.keys.add(key);
        Part(next as u32)
    }
}

fn earlier(a: Option<FieldIndex>, b: Option<FieldIndex>) -> Option<FieldIndex> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eligibility::Rules;

    #[test]
    fn equal_numbers_are_one_part() {
        let space = Space::new(&Rules::default(), &Profile::default(), [], &[]);
        let mut diagrams = Diagrams::new(&space);
        assert_eq!(diagrams.number(-0.0), diagrams.number(0.0));
        assert_ne!(diagrams.number(1.0), diagrams.number(0.0));
    }
}
