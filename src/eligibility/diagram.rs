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

use std::collections::BTreeMap;

use super::{FieldIndex, Profile, Requirement, Space, Value, in_order};

/// A part of a diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part(u32);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    /// The bits of a number: `f64` itself has no order.
    End(u64),
    /// One branch for each cell of the field.
    Ask(FieldIndex, Vec<Part>),
}

/// Diagrams over one space, sharing their parts.
#[derive(Debug)]
pub struct Diagrams<'a> {
    space: &'a Space,
    nodes: Vec<Node>,
    parts: BTreeMap<Node, Part>,
    overflowed: bool,
}

impl<'a> Diagrams<'a> {
    /// More parts than this are too entangled to decide while someone waits.
    pub const MOST_PARTS: usize = 50_000;

    /// No diagrams yet.
    pub fn new(space: &'a Space) -> Diagrams<'a> {
        Diagrams { space, nodes: Vec::new(), parts: BTreeMap::new(), overflowed: false }
    }

    /// The space that these diagrams are over.
    pub fn space(&self) -> &'a Space {
        self.space
    }

    /// True once a diagram grew past what can be decided: none of its numbers hold.
    pub fn overflowed(&self) -> bool {
        self.overflowed
    }

    /// The same number, whatever the fields are.
    pub fn number(&mut self, number: f64) -> Part {
        // Adding zero makes -0 the same as 0.
        self.part(Node::End((number + 0.0).to_bits()))
    }

    /// A number that depends on one field, which is known or of this space.
    pub fn field(&mut self, field: FieldIndex, known: &Profile, number: impl Fn(Value) -> f64) -> Part {
        if let Some(value) = known.get(field) {
            return self.number(number(value));
        }
        let space = self.space;
        let branches = space.cells(field).iter().map(|cell| self.number(number(*cell))).collect();
        self.ask(field, branches)
    }

    /// 1 where the requirement is met, 0 where it is not.
    pub fn truth(&mut self, requirement: &Requirement, known: &Profile) -> Part {
        match requirement {
            Requirement::All(parts) => self.fold(parts, known, 1.0, f64::min),
            Requirement::Any(parts) => self.fold(parts, known, 0.0, f64::max),
            Requirement::Leaf(leaf) => {
                self.field(leaf.field, known, |value| if leaf.test.holds(value) { 1.0 } else { 0.0 })
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
        self.map_seen(part, of, &mut BTreeMap::new())
    }

    fn map_seen(&mut self, part: Part, of: fn(f64) -> f64, seen: &mut BTreeMap<Part, Part>) -> Part {
        if let Some(mapped) = seen.get(&part) {
            return *mapped;
        }
        let mapped = match self.node(part).cloned() {
            Some(Node::Ask(field, branches)) => {
                let branches = branches.into_iter().map(|branch| self.map_seen(branch, of, seen)).collect();
                self.ask(field, branches)
            }
            _ => {
                let number = of(self.end(part));
                self.number(number)
            }
        };
        seen.insert(part, mapped);
        mapped
    }

    /// What `join` makes of two numbers, for all the ways the fields can be.
    pub fn combine(&mut self, a: Part, b: Part, join: fn(f64, f64) -> f64) -> Part {
        self.combine_seen(a, b, join, &mut BTreeMap::new())
    }

    fn combine_seen(
        &mut self,
        a: Part,
        b: Part,
        join: fn(f64, f64) -> f64,
        seen: &mut BTreeMap<(Part, Part), Part>,
    ) -> Part {
        if let Some(part) = seen.get(&(a, b)) {
            return *part;
        }
        let part = match (self.top(a), self.top(b)) {
            (None, None) => {
                let number = join(self.end(a), self.end(b));
                self.number(number)
            }
            (top_a, top_b) => {
                // The earlier field of the two; a part that does not ask it stays whole.
                let field = [top_a, top_b].into_iter().flatten().min().unwrap_or(FieldIndex(0));
                let branches = (0..self.space.cells(field).len())
                    .map(|cell| {
                        let a = self.branch(a, field, cell);
                        let b = self.branch(b, field, cell);
                        self.combine_seen(a, b, join, seen)
                    })
                    .collect();
                self.ask(field, branches)
            }
        };
        seen.insert((a, b), part);
        part
    }

    /// The diagram once an unknown field is known to be in one of its cells.
    pub fn restrict(&mut self, part: Part, field: FieldIndex, cell: usize) -> Part {
        self.restrict_seen(part, field, cell, &mut BTreeMap::new())
    }

    fn restrict_seen(&mut self, part: Part, field: FieldIndex, cell: usize, seen: &mut BTreeMap<Part, Part>) -> Part {
        if let Some(restricted) = seen.get(&part) {
            return *restricted;
        }
        let restricted = match self.node(part).cloned() {
            Some(Node::Ask(top, branches)) if top == field => branches.get(cell).copied().unwrap_or(part),
            Some(Node::Ask(top, branches)) if top < field => {
                let branches =
                    branches.into_iter().map(|branch| self.restrict_seen(branch, field, cell, seen)).collect();
                self.ask(top, branches)
            }
            _ => part,
        };
        seen.insert(part, restricted);
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
        let mut shares: BTreeMap<FieldIndex, f64> = BTreeMap::new();
        let mut seen = BTreeMap::new();
        // How likely a way down leads through a part. A part is made after those below
        // it, so that the latest of those waiting is led to by no other.
        let mut reached = BTreeMap::from([(part, 1.0)]);
        while let Some((part, chance)) = reached.pop_last() {
            let Some((field, branches)) = self.first(part) else { continue };
            *shares.entry(field).or_default() += chance * self.share_that_differs(branches.to_vec(), &mut seen);
            for branch in branches {
                *reached.entry(*branch).or_default() += chance / branches.len() as f64;
            }
        }
        shares.into_iter().collect()
    }

    /// In which share of the ways below them some of these parts end apart.
    fn share_that_differs(&self, mut parts: Vec<Part>, seen: &mut BTreeMap<Vec<Part>, f64>) -> f64 {
        parts.sort_unstable();
        parts.dedup();
        if parts.len() < 2 {
            return 0.0;
        }
        // Two numbers are two parts only if they differ.
        let Some(field) = parts.iter().filter_map(|part| self.top(*part)).min() else { return 1.0 };
        if let Some(share) = seen.get(&parts) {
            return *share;
        }
        let cells = self.space.cells(field).len();
        let differs = |cell| {
            let below = parts.iter().map(|part| self.branch(*part, field, cell)).collect();
            self.share_that_differs(below, seen)
        };
        let share = (0..cells).map(differs).sum::<f64>() / cells as f64;
        seen.insert(parts, share);
        share
    }

    /// How many parts there are in all: what has been worked out so far.
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    /// The fields that still matter, in order.
    pub fn fields(&self, part: Part) -> Vec<FieldIndex> {
        let mut fields = Vec::new();
        self.visit(part, &mut |node| {
            if let Node::Ask(field, _) = node {
                fields.push(*field);
            }
        });
        in_order(fields)
    }

    /// The lowest and the highest number that the diagram can end in.
    pub fn range(&self, part: Part) -> (f64, f64) {
        let mut range = (f64::INFINITY, f64::NEG_INFINITY);
        self.visit(part, &mut |node| {
            if let Node::End(bits) = node {
                let number = f64::from_bits(*bits);
                range = (range.0.min(number), range.1.max(number));
            }
        });
        range
    }

    /// The number that a part is, if it is one.
    fn end(&self, part: Part) -> f64 {
        match self.node(part) {
            Some(Node::End(bits)) => f64::from_bits(*bits),
            _ => 0.0,
        }
    }

    /// Visits every part below and including this one, once each.
    fn visit(&self, part: Part, see: &mut dyn FnMut(&Node)) {
        let mut seen = std::collections::BTreeSet::new();
        let mut waiting = vec![part];
        while let Some(part) = waiting.pop() {
            if let Some(node) = self.node(part)
                && seen.insert(part)
            {
                see(node);
                if let Node::Ask(_, branches) = node {
                    waiting.extend(branches);
                }
            }
        }
    }

    fn node(&self, part: Part) -> Option<&Node> {
        self.nodes.get(usize::try_from(part.0).ok()?)
    }

    fn top(&self, part: Part) -> Option<FieldIndex> {
        match self.node(part) {
            Some(Node::Ask(field, _)) => Some(*field),
            _ => None,
        }
    }

    fn branch(&self, part: Part, field: FieldIndex, cell: usize) -> Part {
        match self.node(part) {
            Some(Node::Ask(top, branches)) if *top == field => branches.get(cell).copied().unwrap_or(part),
            _ => part,
        }
    }

    fn ask(&mut self, field: FieldIndex, branches: Vec<Part>) -> Part {
        match branches.split_first() {
            Some((first, rest)) if rest.iter().all(|branch| branch == first) => *first,
            _ => self.part(Node::Ask(field, branches)),
        }
    }

    fn part(&mut self, node: Node) -> Part {
        if let Some(part) = self.parts.get(&node) {
            return *part;
        }
        let next = match u32::try_from(self.nodes.len()) {
            Ok(next) if self.nodes.len() < Self::MOST_PARTS => Part(next),
            // A pack whose rules could come so far is refused when it is compiled.
            _ => {
                self.overflowed = true;
                return Part(0);
            }
        };
        self.nodes.push(node.clone());
        self.parts.insert(node, next);
        next
    }
}
