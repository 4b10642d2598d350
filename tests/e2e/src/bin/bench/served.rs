//! One server for all pages: every body compressed alike, with the same headers.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, io};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use e2e::Site;

/// As a host compresses files that do not change.
const QUALITY: i32 = 11;
const WINDOW: i32 = 22;

/// Folders under names, and what was compressed of them.
pub struct Folders {
    folders: HashMap<String, PathBuf>,
    compressed: Mutex<HashMap<PathBuf, Bytes>>,
}

impl Folders {
    /// Serves `folder` under `/name/` for each.
    pub async fn serve(folders: impl IntoIterator<Item = (String, PathBuf)>) -> anyhow::Result<Site> {
        let folders =
            Arc::new(Folders { folders: folders.into_iter().collect(), compressed: Mutex::new(HashMap::new()) });
        let answer = move |uri: Uri| {
            let folders = folders.clone();
            async move { folders.answer(uri.path()) }
        };
        Site::of(Router::new().fallback(answer)).await
    }

    fn answer(&self, path: &str) -> Response {
        let Some(file) = self.file(path) else { return StatusCode::NOT_FOUND.into_response() };
        let Ok(body) = self.body(&file) else { return StatusCode::NOT_FOUND.into_response() };
        Response::builder()
            .header(header::CONTENT_TYPE, kind(&file))
            .header(header::CONTENT_ENCODING, "br")
            .header(header::CACHE_CONTROL, "no-cache")
            .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
            .body(Body::from(body))
            .unwrap_or_default()
    }

    fn file(&self, path: &str) -> Option<PathBuf> {
        let (name, rest) = path.trim_start_matches('/').split_once('/')?;
        let rest = Path::new(if rest.is_empty() { "index.html" } else { rest });
        let is_inside = rest.components().all(|part| matches!(part, Component::Normal(_)));
        is_inside.then(|| self.folders.get(name).map(|folder| folder.join(rest)))?
    }

    /// The file's body, compressed when it is first asked for.
    fn body(&self, file: &Path) -> io::Result<Bytes> {
        let mut compressed = self.compressed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(body) = compressed.get(file) {
            return Ok(body.clone());
        }
        let mut beside = file.as_os_str().to_owned();
        beside.push(".br");
        let body = Bytes::from(fs::read(beside).or_else(|_| brotli(&fs::read(file)?))?);
        compressed.insert(file.to_owned(), body.clone());
        Ok(body)
    }
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let mut bytes = bytes;
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
