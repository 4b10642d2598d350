//! The studio's tables of questions, and what must hold of each whatever stands in it.
//!
//! Apart from `readers.rs`, since the program's own tests know nothing of the studio.

use std::sync::LazyLock;

use serde_json::Value;

use crate::edit::{self, Edit};
use crate::import;

static PACK: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../examples/packs/staff-or-architect.json")).expect("the example is JSON")
});

/// A table that is taken over adds as many questions as it says; another tells why not.
pub fn csv(bytes: &[u8]) {
    let Ok(table) = str::from_utf8(bytes) else { return };
    let read = import::read(table, &PACK, "en");
    assert_eq!(import::read(table, &PACK, "en"), read, "the same table is read the same");
    match read {
        Ok(import) => {
            let before = questions(&PACK);
            let mut pack = PACK.clone();
            edit::apply(&mut pack, &Edit::All(import.edits));
            assert_eq!(questions(&pack), before + import.counts.iter().sum::<usize>());
        }
        Err(wrong) => {
            assert!(!wrong.is_empty(), "a table that is refused has a reason");
            assert!(wrong.iter().all(|wrong| wrong.line >= 1), "each reason has its line: {wrong:?}");
        }
    }
}

fn questions(pack: &Value) -> usize {
    let lists = ["/knowledge", "/pairs", "/ratings"];
    lists.iter().filter_map(|list| pack.pointer(list)?.as_array()).map(Vec::len).sum()
}
