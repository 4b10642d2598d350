//! What one small server serves: nginx with the sample settings, under wrk, on this machine.
//! `cargo xtask load` builds first.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, ensure};
use e2e::driver::fresh_folder;
use e2e::host::{Host, Server};
use e2e::site;

/// Each client asks for the files of a visit in turn, as browsers do, for brotli.
const SCRIPT: &str = "local paths = { PATHS }
    local at = 0
    request = function()
        at = at % #paths + 1
        return wrk.format('GET', paths[at], { ['Accept-Encoding'] = 'br' })
    end
    done = function(summary, latency)
        io.write(string.format('told %d %d %d %d %d %f %f\\n', summary.requests, summary.bytes, summary.duration,
            summary.errors.status, summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
            latency:percentile(50), latency:percentile(99)))
    end";

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let seconds = arguments.next().context("for how many seconds?")?;
    let clients = arguments.next().context("for how many clients?")?;
    let paths = visit()?;
    let host = Host::start(Server::Nginx)?;
    let folder = fresh_folder()?;
    let script = folder.join("visit.lua");
    let list: Vec<String> = paths.iter().map(|path| format!("{path:?}")).collect();
    fs::write(&script, SCRIPT.replace("PATHS", &list.join(", ")))?;
    let output = Command::new("wrk")
        .args(["--threads", "1", "--connections", &clients, "--duration", &format!("{seconds}s"), "--script"])
        .arg(&script)
        .arg(format!("http://127.0.0.1:{}", host.port))
        .output()?;
    fs::remove_dir_all(&folder)?;
    let said = String::from_utf8_lossy(&output.stdout);
    let told = said.lines().find_map(|line| line.strip_prefix("told ")).with_context(|| format!("wrk says {said}"))?;
    let told: Vec<f64> = told.split(' ').map(str::parse).collect::<Result<_, _>>()?;
    let [requests, bytes, microseconds, wrong, failed, median, slow] = told[..] else {
        anyhow::bail!("wrk says {said}")
    };
    ensure!(wrong == 0.0 && failed == 0.0, "{wrong} answers were errors and {failed} did not come");
    let seconds = microseconds / 1e6;
    let visits = requests / seconds / paths.len() as f64;
    println!("{clients} clients for {seconds:.0} s, nginx with one worker, each visit {} files:", paths.len());
    println!(
        "  {:.0} requests and {visits:.0} whole visits a second, {:.0} MB/s",
        requests / seconds,
        bytes / seconds / 1e6
    );
    println!("  answers within {:.1} ms (median), {:.1} ms (99 of 100); none failed", median / 1e3, slow / 1e3);
    Ok(())
}

/// What a first visit loads.
fn visit() -> anyhow::Result<Vec<String>> {
    let page = fs::read_to_string(site::dist()?.join("index.html"))?;
    let assets = page.split('"').filter(|text| text.starts_with("assets/")).map(|path| format!("/{path}"));
    let mut paths = vec!["/".to_owned()];
    paths.extend(assets);
    paths.push("/manifest.webmanifest".to_owned());
    paths.dedup();
    ensure!(paths.len() > 5, "only {paths:?} in the page");
    Ok(paths)
}
