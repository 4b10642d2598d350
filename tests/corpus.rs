//! What fuzzing has found worth keeping, read again: see `fuzz/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

#[path = "../fuzz/readers.rs"]
mod readers;

use std::fs;
use std::path::Path;

#[test]
fn every_input_of_the_corpus_is_read() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, reader) in readers::READERS {
        let files = fs::read_dir(corpus.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut count = 0;
        for file in files {
            reader(&fs::read(file.unwrap().path()).unwrap());
            count += 1;
        }
        assert!(count > 10, "the corpus of {name} holds {count} inputs");
    }
}
