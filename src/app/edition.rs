//! A pack in one language: what every screen says its sentences from.

use std::rc::Rc;

use crate::quiz::pack::Pack;
use crate::words::Words;

/// A pack and its words.
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
