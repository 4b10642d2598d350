//! What a profile is made of: its fields, their values, and how each can change.

use serde::{Deserialize, Serialize};

use super::month::Experience;
use super::{Date, Month, Period, Rules, Window};

/// A field's place in [`Rules::fields`](super::Rules::fields).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FieldIndex(pub u16);

impl FieldIndex {
    /// The place as a number, for lists that run beside the fields.
    pub fn get(self) -> usize {
        self.0.into()
    }
}

/// The fields in their order, each once.
#[inline(never)]
pub fn in_order(fields: Vec<FieldIndex>) -> Vec<FieldIndex> {
    super::order::in_order(fields)
}

/// One fact that can be known about a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its public name, as in profiles and saved answers.
    pub id: String,
    /// Which values it can take.
    pub kind: FieldKind,
    /// How a person can change it.
    pub change: Change,
    /// The profile's key under which periods can be given instead of a number of
    /// months: its months are counted from them.
    pub periods: Option<String>,
    /// True where no verdict rests on it: it serves the plan and the checklist.
    pub plan: bool,
    /// Asked of a person only once this is surely met.
    pub asked_when: Option<super::Requirement>,
}

impl Field {
    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self.kind, FieldKind::Number(_))
    }

    /// Whether its values have an order: of two, one is more.
    pub fn is_ordered(&self) -> bool {
        matches!(self.kind, FieldKind::Number(_) | FieldKind::Level(_))
    }
}

/// The values that a field can take.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FieldKind {
    /// One of these, lowest first.
    Level(Vec<String>),
    /// One of these, in no order of rank.
    Choice(Vec<String>),
    /// Yes or no.
    YesNo,
    /// A number from 0 to `max`.
    Number(NumberKind),
}

/// The bounds of a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberKind {
    /// What is counted: `month`, `hour`, `year`.
    pub unit: String,
    /// Only whole numbers.
    pub whole: bool,
    /// The largest value that is accepted.
    pub max: f64,
    /// A form asks "is that right?" above this; never an error.
    pub hint_above: Option<f64>,
}

/// How a person can change a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// Not at all, or only by years of study.
    Never,
    /// It grows by one unit a calendar month while the named yes/no field is yes.
    Time {
        /// That yes/no field.
        accrues_with: FieldIndex,
    },
    /// By doing something about it.
    Effort,
}

/// A value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A number.
    Number(f64),
    /// A level or a choice, by its place in the field's list.
    Option(u8),
    /// Yes or no.
    YesNo(bool),
}

/// What is known of a person; a field that is missing is *not sure*.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    values: Vec<Option<Value>>,
    periods: Vec<(FieldIndex, Vec<Period>)>,
}

impl Profile {
    /// The field's value; `None` is *not sure*.
    pub fn get(&self, field: FieldIndex) -> Option<Value> {
        self.values.get(field.get()).copied().flatten()
    }

    /// Sets or, with `None`, forgets a value.
    pub fn set(&mut self, field: FieldIndex, value: Option<Value>) {
        if self.values.len() <= field.get() {
            self.values.resize(field.get() + 1, None);
        }
        if let Some(place) = self.values.get_mut(field.get()) {
            *place = value;
        }
        self.periods.retain(|(known, _)| *known != field);
    }

    /// The periods given instead of a number.
    pub fn periods(&self, field: FieldIndex) -> Option<&[Period]> {
        self.periods.iter().find(|(known, _)| *known == field).map(|(_, periods)| periods.as_slice())
    }

    /// Sets the periods from which a field's months are counted.
    pub fn set_periods(&mut self, field: FieldIndex, periods: Vec<Period>) {
        self.set(field, None);
        self.periods.push((field, periods));
    }

    /// The profile with its periods counted, as of a day: each as a plain number
    /// of months, within the window that a rule set may set on it.
    ///
    /// A period that runs says that months accrue.
    pub fn counted(&self, rules: &Rules, window: Option<Window>, as_of: Date) -> Profile {
        let mut counted = Profile { values: self.values.clone(), periods: Vec::new() };
        for (field, periods) in &self.periods {
            let months = Experience::new(periods, months_of(window, *field), as_of).months();
            counted.set(*field, Some(Value::Number(months.into())));
            let runs = |period: &Period| period.to.is_none() && period.from <= Month::of(as_of);
            if let Some(Change::Time { accrues_with }) = rules.field_at(*field).map(|field| field.change)
                && periods.iter().any(runs)
            {
                counted.set(accrues_with, Some(Value::YesNo(true)));
            }
        }
        counted
    }
}

/// The months that a window leaves a field; `None` is all of them.
pub fn months_of(window: Option<Window>, field: FieldIndex) -> Option<u32> {
    window.filter(|window| window.field == field).map(|window| u32::from(window.years) * 12)
}
