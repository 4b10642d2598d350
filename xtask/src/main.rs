//! `cargo xtask`: see the README, or `cargo xtask help`.

use anyhow::{Context as _, bail};
use xtask::{
    browsers, contract, deny, dist, fuzz, guide, mutants, oldest, packs, prove, reproduce, scorm, serve, size, suite,
    words,
};

const HELP: &str = "\
cargo xtask <command>

  serve [--release] [--port N]   build the page, serve it on 127.0.0.1, rebuild on changes
  build [--dev]                  write dist/
  test [--install] [FILTER]      run every test; --install installs browsers and drivers first;
                                 FILTER runs only the browser tests whose names contain it
  size [--built] [--record]      what a visitor loads and what the wasm is made of, held against
                                 xtask/sizes.json; fails over the budget; --built takes dist/ as
                                 it is, --record writes the figures down
  check PACK.json [--json]       tell everything that is wrong in a pack, with its place
  prove [--check] [PACK.json]    walk every rule set over all its cells; write content/certificate.json,
                                 or only compare it, or prove another pack and print its certificate
  scorm [--built] [PACK.json]    write a zip of a pack, or of the built-in quiz, for learning platforms (SCORM 1.2)
  readme                         make README.md's tables of the element from its contract, and the
                                 schema of packs and the tables of docs/packs.md from the types of
                                 their file
  bench [PART] [--rounds N]      measure, and write BENCHMARKS.md; PART is one of: page (beside its peers),
                                 sizes (of packs), rules (in a browser), engine (native)
  deny                           hold the lock file's licences, sources and duplicates against deny.toml
  oldest                         the oldest browsers that can work, by MDN's data on what is used
  reproduce                      build once more in another folder; both must be the same bytes
  load [--seconds N] [--clients N]
                                 what one server of this machine serves: nginx under wrk
  fuzz [READER] [--runs N]       look for bytes that break a way in, a million of each by default;
       [--keep]                  --keep takes those that reach new code into fuzz/corpus
  mutants [PART] [--shard K/N]   change the code of the pure half in one place at a time, and tell which
       [--own] [--missed]        changes no test notices; --own asks only the part's own tests, --missed
                                 asks again about those of the last time
  screenshots [--readme]         take pictures of every screen into target/screenshots/
  screenshots --languages        the same as a contact sheet for each language
  words [--record LANGUAGE]      what each language lacks, and what changed in English since
  help                           this text
";

fn main() -> std::process::ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(arguments: Vec<String>) -> anyhow::Result<()> {
    let (command, rest) =
        arguments.split_first().map_or(("help", Vec::new()), |(first, rest)| (first.as_str(), rest.to_vec()));
    let mut options = Options { rest };
    match command {
        "serve" => {
            let profile = if options.flag("--release") { dist::Profile::Release } else { dist::Profile::Dev };
            let port =
                options.value("--port")?.map(|port| port.parse().context("--port wants a number")).transpose()?;
            options.end()?;
            serve::serve(profile, port)
        }
        "build" => {
            let profile = if options.flag("--dev") { dist::Profile::Dev } else { dist::Profile::Release };
            options.end()?;
            dist::build(profile).map(|_| ())
        }
        "test" => {
            let install = options.flag("--install");
            let filter = options.word();
            options.end()?;
            suite::run(install, filter.as_deref())
        }
        "size" => {
            let built = options.flag("--built");
            let record = options.flag("--record");
            options.end()?;
            size::run(built, record)
        }
        "prove" => {
            let check = options.flag("--check");
            let pack = options.word();
            options.end()?;
            pack.map_or_else(|| prove::built_in(check), |pack| prove::other(&pack))
        }
        "check" => {
            let as_json = options.flag("--json");
            let pack = options.word().context("which pack? `cargo xtask check PACK.json`")?;
            options.end()?;
            packs::check(&pack, as_json)
        }
        "scorm" => {
            let built = options.flag("--built");
            let pack = options.word();
            options.end()?;
            scorm::run(pack.as_deref(), built).map(|_| ())
        }
        "readme" => {
            options.end()?;
            packs::schema(false)?;
            guide::tables(false)?;
            contract::readme(false)
        }
        "bench" => {
            let rounds = options.value("--rounds")?;
            let rounds = rounds.map(|rounds| rounds.parse().context("--rounds wants a number")).transpose()?;
            let part = options.word();
            options.end()?;
            browsers::bench(part.as_deref(), rounds)
        }
        "deny" => {
            options.end()?;
            deny::check()
        }
        "oldest" => {
            options.end()?;
            oldest::print()
        }
        "reproduce" => {
            options.end()?;
            reproduce::run_twice()
        }
        "load" => {
            let (seconds, clients) = (options.value("--seconds")?, options.value("--clients")?);
            options.end()?;
            browsers::load(seconds.as_deref().unwrap_or("20"), clients.as_deref().unwrap_or("200"))
        }
        "fuzz" => {
            let runs = options.value("--runs")?.map_or(Ok(1_000_000), |runs| runs.parse());
            let keep = options.flag("--keep");
            let reader = options.word();
            options.end()?;
            fuzz::fuzz(reader.as_deref(), runs.context("--runs wants a number")?, keep)
        }
        "mutants" => {
            let shard = options.value("--shard")?;
            let missed = options.flag("--missed");
            let own = options.flag("--own");
            let part = options.word();
            options.end()?;
            mutants::run(part.as_deref(), &mutants::Asked { shard, missed, own })
        }
        "screenshots" => {
            let readme = options.flag("--readme");
            let languages = options.flag("--languages");
            options.end()?;
            if languages { browsers::contact_sheets() } else { browsers::screenshots(readme) }
        }
        "words" => {
            let record = options.value("--record")?;
            options.end()?;
            words::run(record.as_deref())
        }
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => bail!("no command `{other}`\n\n{HELP}"),
    }
}

/// What follows the command.
struct Options {
    rest: Vec<String>,
}

impl Options {
    fn flag(&mut self, name: &str) -> bool {
        let before = self.rest.len();
        self.rest.retain(|argument| argument != name);
        self.rest.len() < before
    }

    fn value(&mut self, name: &str) -> anyhow::Result<Option<String>> {
        let Some(place) = self.rest.iter().position(|argument| argument == name) else { return Ok(None) };
        if place + 1 >= self.rest.len() {
            bail!("{name} wants a value");
        }
        self.rest.remove(place);
        Ok(Some(self.rest.remove(place)))
    }

    fn word(&mut self) -> Option<String> {
        let place = self.rest.iter().position(|argument| !argument.starts_with('-'))?;
        Some(self.rest.remove(place))
    }

    fn end(&self) -> anyhow::Result<()> {
        match self.rest.first() {
            Some(other) => bail!("`{other}` means nothing here\n\n{HELP}"),
            None => Ok(()),
        }
    }
}
