//! A real web server with the sample settings of `hosts/`, on a port of its own.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use xtask::{browsers, steps};

use crate::driver::fresh_folder;
use crate::site;

/// Web servers that there are sample settings for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    Nginx,
    Caddy,
}

/// A running server; it ends when this is dropped.
pub struct Host {
    pub port: u16,
    child: Child,
    temporary: PathBuf,
}

impl Host {
    /// Starts one that serves `dist/` with a copy of its sample, in which only the
    /// address and the root are others.
    pub fn start(server: Server) -> anyhow::Result<Host> {
        let dist = site::dist()?;
        ensure!(dist.join("index.html.br").exists(), "dist/ has no compressed copies: run `cargo xtask build`");
        let port = free_port()?;
        let temporary = fresh_folder()?;
        let mut command = match server {
            Server::Nginx => nginx(&temporary, &dist, port)?,
            Server::Caddy => caddy(&temporary, &dist, port)?,
        };
        let log = fs::File::create(temporary.join("log"))?;
        let child = command.stdout(Stdio::null()).stderr(log).spawn();
        let child =
            child.with_context(|| format!("{server:?} cannot be started; `cargo xtask test --install` installs it"))?;
        let mut host = Host { port, child, temporary };
        host.wait()?;
        Ok(host)
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait(&mut self) -> anyhow::Result<()> {
        const PATIENCE: Duration = Duration::from_secs(20);
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if start.elapsed() > PATIENCE || self.child.try_wait()?.is_some() {
                let log = fs::read_to_string(self.temporary.join("log")).unwrap_or_default();
                bail!("the server did not start: {log}");
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // Killed, nginx would leave its workers; asked, it ends them, too.
        let asked = steps::succeeds(Command::new("kill").args(["-TERM", &self.child.id().to_string()]));
        if !asked {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.temporary);
    }
}

/// Free when asked for; that it is taken in the moment between is not likely.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// The sample, with the first of each pair put in place of the second.
fn sample(name: &str, changes: &[(&str, String)]) -> anyhow::Result<String> {
    let mut text = fs::read_to_string(steps::root().join("hosts").join(name)).with_context(|| name.to_owned())?;
    for (from, to) in changes {
        ensure!(text.matches(from).count() == 1, "hosts/{name} does not say `{from}` just once");
        text = text.replace(from, to);
    }
    Ok(text)
}

fn nginx(folder: &Path, dist: &Path, port: u16) -> anyhow::Result<Command> {
    let changes = [
        ("listen 80;", format!("listen 127.0.0.1:{port};")),
        ("root /srv/lead-or-manage;", format!("root {};", dist.display())),
    ];
    fs::write(folder.join("site.conf"), sample("nginx.conf", &changes)?)?;
    // What a system's own settings bring; here without its folders. Only root needs
    // `user`: its workers would else have no right to read a folder in its home.
    let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let folders: String =
        kinds.iter().map(|kind| format!("{kind}_temp_path {}; ", folder.join(kind).display())).collect();
    let main = format!(
        "load_module {module};\nuser root;\ndaemon off;\npid {pid};\nworker_processes 1;\nevents {{}}\n\
         http {{ access_log off; {folders}include {site}; }}\n",
        module = browsers::NGINX_BROTLI,
        pid = folder.join("pid").display(),
        site = folder.join("site.conf").display(),
    );
    fs::write(folder.join("nginx.conf"), main)?;
    let mut nginx = Command::new(browsers::NGINX);
    nginx.arg("-c").arg(folder.join("nginx.conf")).args(["-e", "stderr"]);
    Ok(nginx)
}

fn caddy(folder: &Path, dist: &Path, port: u16) -> anyhow::Result<Command> {
    let changes = [
        ("quiz.example.org {", format!("http://127.0.0.1:{port} {{")),
        ("root * /srv/lead-or-manage", format!("root * {:?}", dist.display().to_string())),
    ];
    let site = sample("Caddyfile", &changes)?;
    // Without a port for its administration; what it keeps goes with the folder.
    fs::write(folder.join("Caddyfile"), format!("{{\n\tadmin off\n}}\n{site}"))?;
    let mut caddy = Command::new("caddy");
    caddy.args(["run", "--adapter", "caddyfile", "--config"]).arg(folder.join("Caddyfile"));
    caddy.env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
    Ok(caddy)
}
