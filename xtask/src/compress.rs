//! Brotli and gzip copies beside the files of `dist/`, for hosts that send what lies
//! there instead of compressing each answer anew, and harder than they would.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Mutex;
use std::thread;

use anyhow::{Context as _, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::dist::Files;

/// Endings of what gets smaller. `embed.inline.js` is among them: it is loaded like any
/// other script, and its program in letters shrinks the most of all.
const ENDINGS: [&str; 10] = ["html", "js", "css", "wasm", "json", "webmanifest", "svg", "bin", "txt", "ts"];

/// Not for browsers: npm packs this folder by itself.
const PACKAGE: &str = "npm/";

/// Below this an answer fits its first packet anyway.
const LEAST: usize = 200;

/// Adds `<file>.br` and `<file>.gz` for each file that is worth it. The bytes depend on
/// the file alone: no names, no times.
pub fn add(files: &mut Files) -> anyhow::Result<()> {
    let copies = copies(files)?;
    files.extend(copies);
    Ok(())
}

/// Whether a path is that of a copy.
pub fn is_copy(path: &str) -> bool {
    [".br", ".gz"].iter().any(|ending| path.ends_with(ending))
}

/// What brotli makes of some bytes.
pub fn brotli(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut copy = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut copy, &parameters).context("brotli")?;
    Ok(copy)
}

/// What gzip makes of some bytes.
pub fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    // The system's own number is left out, too, for equal bytes everywhere.
    const UNKNOWN_SYSTEM: u8 = 255;
    let builder = GzBuilder::new().mtime(0).operating_system(UNKNOWN_SYSTEM);
    let mut encoder = builder.write(Vec::new(), Compression::best());
    encoder.write_all(bytes).context("gzip")?;
    encoder.finish().context("gzip")
}

fn is_worth_it(path: &str, bytes: &[u8]) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    !path.starts_with(PACKAGE) && bytes.len() > LEAST && ENDINGS.contains(&ending)
}

/// All copies, made on as many threads as there are cores, the largest files first.
fn copies(files: &Files) -> anyhow::Result<Files> {
    let mut waiting: Vec<_> = files.iter().filter(|(path, bytes)| is_worth_it(path, bytes)).collect();
    waiting.sort_by_key(|(_, bytes)| bytes.len());
    let waiting = Mutex::new(waiting);
    let work = || -> anyhow::Result<Files> {
        let mut made = BTreeMap::new();
        loop {
            // A thread that has failed with the lock held leaves the list whole.
            let next = waiting.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).pop();
            let Some((path, bytes)) = next else { return Ok(made) };
            for (ending, copy) in [("br", brotli(bytes)?), ("gz", gzip(bytes)?)] {
                if copy.len() < bytes.len() {
                    made.insert(format!("{path}.{ending}"), copy);
                }
            }
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let mut all = Files::new();
        for worker in workers {
            all.extend(worker.join().map_err(|_| anyhow!("a thread that compresses has crashed"))??);
        }
        Ok(all)
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::{Files, add};

    fn files() -> Files {
        let text = "all of it again and again; ".repeat(40).into_bytes();
        let paths = ["index.html", "assets/a.js", "assets/a.wasm", "npm/index.js", "SHA256SUMS"];
        let mut files: Files = paths.iter().map(|path| ((*path).to_owned(), text.clone())).collect();
        files.insert("small.js".to_owned(), b"again, again, again, again".to_vec());
        files
    }

    #[test]
    fn what_browsers_load_has_both_copies_and_nothing_else_has() -> anyhow::Result<()> {
        let mut all = files();
        add(&mut all)?;
        let copies: Vec<&str> = all.keys().map(String::as_str).filter(|path| super::is_copy(path)).collect();
        let expected =
            ["assets/a.js", "assets/a.wasm", "index.html"].map(|path| [".br", ".gz"].map(|end| format!("{path}{end}")));
        assert_eq!(copies, expected.as_flattened());
        Ok(())
    }

    #[test]
    fn a_copy_holds_the_same_bytes() -> anyhow::Result<()> {
        let mut all = files();
        add(&mut all)?;
        let (plain, mut unpacked) = (&all["index.html"], Vec::new());
        brotli::BrotliDecompress(&mut &*all["index.html.br"], &mut unpacked)?;
        assert_eq!(&unpacked, plain);
        unpacked.clear();
        flate2::read::GzDecoder::new(&*all["index.html.gz"]).read_to_end(&mut unpacked)?;
        assert_eq!(&unpacked, plain);
        Ok(())
    }

    #[test]
    fn copies_are_the_same_bytes_each_time() -> anyhow::Result<()> {
        let (mut one, mut other) = (files(), files());
        add(&mut one)?;
        add(&mut other)?;
        assert_eq!(one, other);
        Ok(())
    }
}
