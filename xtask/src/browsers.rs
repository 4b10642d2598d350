//! The browsers that the end-to-end tests drive, and the web servers that they start.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::bail;

use crate::deny;
use crate::dist::{self, Profile};
use crate::steps::{cargo, is_installed, root, run, step, target_dir};
use crate::tools::Tool;

/// Programs that the tests start, each with the Debian package that holds it.
const NEEDED: [(&str, &str); 7] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("npm", "npm"),
    ("caddy", "caddy"),
];

/// Firefox's driver, which Debian does not hold.
const GECKODRIVER: Tool = Tool { name: "geckodriver", version: "0.37.1" };

/// nginx, which is not on everyone's path.
pub const NGINX: &str = "/usr/sbin/nginx";

/// Its module that sends the brotli copies.
pub const NGINX_BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A serif and a sans that cover the page's languages, so that pictures agree.
const FONTS: &str = "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf";

/// The same for Japanese.
const JAPANESE_FONTS: &str = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc";

/// Files that the tests use, each with its Debian package.
const FILES: [(&str, &str); 4] = [
    (FONTS, "fonts-noto-core"),
    (JAPANESE_FONTS, "fonts-noto-cjk"),
    (NGINX, "nginx"),
    (NGINX_BROTLI, "libnginx-mod-http-brotli-static"),
];

/// Of these packages apt starts a service, which the tests have no use for.
const SERVICES: [&str; 2] = ["caddy", "nginx"];

/// Makes the browsers available; without leave to install, says how.
pub fn ensure(install: bool) -> anyhow::Result<()> {
    let missing = missing();
    if missing.is_empty() {
        return driver_of_firefox(install);
    }
    let packages = missing.join(" ");
    let commands = format!("apt-get update\n  apt-get install --no-install-recommends {packages}");
    if !install {
        bail!(
            "the browser tests need {packages}; install them with\n\n  {commands}\n\n\
             or with `cargo xtask test --install`"
        );
    }
    if !is_installed("apt-get") {
        bail!("there is no apt-get here; install by hand what these Debian packages hold: {packages}");
    }
    step(&format!("installing {packages}"), || {
        run(as_root("apt-get").args(["update", "-qq"]))?;
        let mut apt = as_root("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        run(apt.args(["install", "-y", "-qq", "--no-install-recommends"]).args(&missing))?;
        stop_services(&missing)
    })?;
    driver_of_firefox(install)
}

/// Where Firefox's driver is: on the path, or where `--install` puts it.
pub fn geckodriver() -> anyhow::Result<PathBuf> {
    GECKODRIVER.path()
}

fn driver_of_firefox(install: bool) -> anyhow::Result<()> {
    if !install && !GECKODRIVER.is_there()? {
        bail!(
            "the browser tests need {}; `cargo xtask test --install` or `cargo {}` installs it",
            GECKODRIVER.name,
            GECKODRIVER.arguments().join(" ")
        );
    }
    GECKODRIVER.ensure()
}

fn missing() -> Vec<&'static str> {
    let programs = NEEDED.iter().filter(|(program, _)| !is_installed(program)).map(|(_, package)| *package);
    let files = FILES.iter().filter(|(file, _)| !Path::new(file).exists()).map(|(_, package)| *package);
    let python = (!deny::has_python()).then_some("python3-venv");
    programs.chain(files).chain(python).collect()
}

/// Stops what has been started by being installed, where something starts services.
fn stop_services(installed: &[&str]) -> anyhow::Result<()> {
    let started: Vec<_> = SERVICES.iter().filter(|name| installed.contains(name)).collect();
    if started.is_empty() || !Path::new("/run/systemd/system").exists() {
        return Ok(());
    }
    run(as_root("systemctl").args(["disable", "--quiet", "--now"]).args(started))
}

fn as_root(program: &str) -> Command {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    if is_root || !is_installed("sudo") {
        return Command::new(program);
    }
    let mut sudo = Command::new("sudo");
    sudo.arg(program);
    sudo
}

/// What can be measured alone.
pub const BENCHES: [&str; 4] = ["page", "sizes", "rules", "engine"];

/// Measures, most of it in a browser: everything, or one part.
pub fn bench(part: Option<&str>, rounds: Option<usize>) -> anyhow::Result<()> {
    if let Some(part) = part.filter(|part| !BENCHES.contains(part)) {
        bail!("`{part}` is nothing to measure; there are {}", BENCHES.join(", "));
    }
    if part != Some("engine") {
        ensure(false)?;
        dist::build(Profile::Release)?;
    }
    let rounds = rounds.map(|rounds| rounds.to_string());
    let rounds = rounds.iter().flat_map(|rounds| ["--rounds", rounds]);
    let arguments: Vec<&str> = part.into_iter().chain(rounds).collect();
    step("measuring", || run_program("bench", &arguments))
}

/// Runs a program of the browser tests.
fn run_program(name: &str, arguments: &[&str]) -> anyhow::Result<()> {
    run(cargo().args(["run", "--quiet", "--package", "e2e", "--bin", name, "--"]).args(arguments))
}

/// What a server serves under load, for so many seconds to so many clients.
pub fn load(seconds: &str, clients: &str) -> anyhow::Result<()> {
    for (program, package) in [("wrk", "wrk"), (NGINX, "nginx")] {
        if !is_installed(program) && !Path::new(program).exists() {
            bail!("`cargo xtask load` needs {program}: apt-get install {package}");
        }
    }
    dist::build(Profile::Release)?;
    step("under load", || run_program("load", &[seconds, clients]))
}

/// A sheet of all screens for each language, as wide as a phone.
pub fn contact_sheets() -> anyhow::Result<()> {
    ensure(false)?;
    dist::build(Profile::Release)?;
    step("taking pictures", || run_program("contact-sheets", &[]))
}

/// Pictures of every screen, on a phone and a laptop, light and dark.
pub fn screenshots(readme: bool) -> anyhow::Result<()> {
    ensure(false)?;
    dist::build(Profile::Release)?;
    step("taking pictures", || run_program("screenshots", &[]))?;
    if readme {
        let picture = target_dir()?.join("screenshots/result-desktop-top.png");
        std::fs::create_dir_all(root().join("docs"))?;
        std::fs::copy(picture, root().join("docs/screenshot.png"))?;
    }
    Ok(())
}
