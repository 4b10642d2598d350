//! The sample settings of `hosts/`, in the web servers that they are for.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::host::{Host, Server};
use e2e::{Browser, Limit, Quiz, site};

const LASTING: &str = "public, max-age=31536000, immutable";
const ASKED_AGAIN: &str = "no-cache";

#[test]
fn nginx_sends_each_kind_of_file_as_it_should() -> anyhow::Result<()> {
    files_are_right(Server::Nginx)
}

#[test]
fn caddy_sends_each_kind_of_file_as_it_should() -> anyhow::Result<()> {
    files_are_right(Server::Caddy)
}

#[tokio::test]
async fn nginx_serves_a_quiz_that_goes_on() -> anyhow::Result<()> {
    quiz_goes_on(Server::Nginx).await
}

#[tokio::test]
async fn caddy_serves_a_quiz_that_goes_on() -> anyhow::Result<()> {
    quiz_goes_on(Server::Caddy).await
}

/// Answers the first question in a browser, without a complaint in its console.
async fn quiz_goes_on(server: Server) -> anyhow::Result<()> {
    let host = Host::start(server)?;
    let browser = Browser::limited(Limit::Servers).await?;
    browser.open(&format!("{}/", host.origin())).await?;
    let quiz = Quiz::on(&browser).await?;
    quiz.answer(&[]).await?;
    quiz.next().await?;
    browser.expect_quiet(&[&host.origin()]).await
}

fn files_are_right(server: Server) -> anyhow::Result<()> {
    let host = Host::start(server)?;
    for file in served()? {
        for encoding in ["br", "gzip", ""] {
            let answer = Answer::to(&host, &file.path, &[("Accept-Encoding", encoding)])?;
            file.check(&answer, encoding).with_context(|| format!("{server:?}, {}, `{encoding}`", file.path))?;
            let tag = answer.header("etag").to_owned();
            let again = Answer::to(&host, &file.path, &[("Accept-Encoding", encoding), ("If-None-Match", &tag)])?;
            ensure!(again.status == 304, "{server:?}: {} is sent again, {}", file.path, again.status);
        }
    }
    let missing = Answer::to(&host, "/assets/missing.js", &[])?;
    ensure!(missing.status == 404 && !missing.header("cache-control").contains("max-age"), "{missing:?}");
    Ok(())
}

/// What only the page itself loads.
const OWN: [&str; 2] = ["sw.js", "manifest.webmanifest"];

/// A file of `dist/`, and what a host must say of it.
struct File {
    path: String,
    on_disk: String,
    kind: &'static str,
    cache: &'static str,
    is_open: bool,
    frames: &'static str,
}

/// The page by its folder, the other pages, the scripts, and all under `assets/`.
fn served() -> anyhow::Result<Vec<File>> {
    let mut paths = [
        "",
        "index.html",
        "owners.html",
        "accessibility.html",
        "licences.html",
        "studio.html",
        "embed.html",
        "embed.js",
        "frame.js",
        "xapi.js",
        "pack.schema.json",
        "sw.js",
        "manifest.webmanifest",
    ]
    .map(str::to_owned)
    .to_vec();
    for entry in fs::read_dir(site::dist()?.join("assets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if ![".br", ".gz"].iter().any(|ending| name.ends_with(ending)) {
            paths.push(format!("assets/{name}"));
        }
    }
    Ok(paths.iter().map(|path| File::of(path)).collect())
}

impl File {
    fn of(path: &str) -> File {
        let on_disk = if path.is_empty() { "index.html" } else { path };
        let is_page = on_disk.ends_with(".html");
        let is_asset = path.starts_with("assets/");
        File {
            path: format!("/{path}"),
            on_disk: on_disk.to_owned(),
            kind: match on_disk.rsplit('.').next() {
                Some("html") => "text/html; charset=utf-8",
                Some("js") => "text/javascript; charset=utf-8",
                Some("css") => "text/css; charset=utf-8",
                Some("wasm") => "application/wasm",
                Some("svg") => "image/svg+xml",
                Some("json") => "application/json",
                Some("webmanifest") => "application/manifest+json; charset=utf-8",
                _ => "application/octet-stream",
            },
            cache: if is_asset { LASTING } else { ASKED_AGAIN },
            is_open: !is_page && !OWN.contains(&on_disk),
            frames: if is_page && on_disk != "embed.html" { "frame-ancestors 'self'" } else { "" },
        }
    }

    fn check(&self, answer: &Answer, encoding: &str) -> anyhow::Result<()> {
        let expected = [
            ("content-type", self.kind),
            ("content-encoding", encoding),
            ("cache-control", self.cache),
            ("access-control-allow-origin", if self.is_open { "*" } else { "" }),
            ("content-security-policy", self.frames),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
        ];
        ensure!(answer.status == 200, "the status is {}", answer.status);
        for (name, value) in expected {
            ensure!(answer.header(name) == value, "{name} is `{}`, not `{value}`", answer.header(name));
        }
        ensure!(answer.header("vary").to_lowercase() == "accept-encoding", "vary is `{}`", answer.header("vary"));
        let ending = match encoding {
            "br" => ".br",
            "gzip" => ".gz",
            _ => "",
        };
        let bytes = fs::read(site::dist()?.join(format!("{}{ending}", self.on_disk)))?;
        ensure!(answer.body == bytes, "the body is not that of the file{ending}");
        Ok(())
    }
}

/// What a server answers, byte by byte: a client of more comfort would unpack it.
#[derive(Debug)]
struct Answer {
    status: u16,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn to(host: &Host, path: &str, headers: &[(&str, &str)]) -> anyhow::Result<Answer> {
        let mut stream = TcpStream::connect(("127.0.0.1", host.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let headers: String = headers
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}: {value}\r\n"))
            .collect();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n{headers}\r\n", host.port)?;
        let mut all = Vec::new();
        stream.read_to_end(&mut all)?;
        Answer::read(&all)
    }

    fn read(all: &[u8]) -> anyhow::Result<Answer> {
        let end =
            all.windows(4).position(|bytes| bytes == b"\r\n\r\n").context("an answer without an end of its head")?;
        let (head, body) = all.split_at_checked(end + 4).context("an answer without a body")?;
        let head = String::from_utf8_lossy(head).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).context("no status")?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        let mut answer = Answer { status, headers, body: body.to_vec() };
        if answer.header("transfer-encoding") == "chunked" {
            answer.body = joined(body)?;
        }
        Ok(answer)
    }

    /// A header, or nothing.
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// A body that is sent in pieces, each after a line that tells its length; the last
/// has none.
fn joined(mut pieces: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = pieces.windows(2).position(|bytes| bytes == b"\r\n").context("a piece without a length")?;
        let (line, rest) = pieces.split_at_checked(end).context("a piece without a length")?;
        let length = usize::from_str_radix(std::str::from_utf8(line)?, 16)?;
        let (piece, rest) = rest.split_at_checked(length + 2).context("a piece that is cut off")?;
        body.extend(piece.iter().skip(2));
        if length == 0 {
            return Ok(body);
        }
        pieces = rest.strip_prefix(b"\r\n").context("a piece that does not end")?;
    }
}
