//! A pack in one language: what every component says its sentences from.

use std::rc::Rc;

use yew::prelude::*;

use crate::quiz::Part;
use crate::quiz::pack::Pack;
use crate::words::Words;

/// A pack and its words, shared by all components.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The pack.
    pub pack: Rc<Pack>,
    /// Its words.
    pub words: Rc<Words>,
}

/// The same edition only if it is the very same: comparing texts would cost more
/// than drawing again.
impl PartialEq for Edition {
    fn eq(&self, other: &Edition) -> bool {
        Rc::ptr_eq(&self.pack, &other.pack) && Rc::ptr_eq(&self.words, &other.words)
    }
}

impl Edition {
    /// A part's name.
    pub fn part(&self, part: Part) -> String {
        match part {
            Part::Knowledge => self.words.part_knowledge(),
            Part::Leaning => self.words.part_leaning(),
            Part::Eligibility => self.words.part_eligibility(),
        }
    }
}

/// The edition that this component is drawn in.
#[hook]
pub fn use_edition() -> Edition {
    // INVARIANT: `App` provides one around every component.
    #[expect(clippy::expect_used, reason = "the provider is the root of every tree that has a component of ours")]
    use_context::<Edition>().expect("an edition around every component")
}
