//! Every kind of screen there is, and the quickest way to each.

use anyhow::{Context as _, ensure};
use lead_or_manage::words::{Said, Words};
use serde_json::{Value, json};

use crate::{Browser, Engine, Language, Quiz, Site};

/// What is done on the way to a screen.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Opens a page of the site, with nothing kept from before.
    Open(&'static str),
    /// Opens the page as it stands in its file, its scripts off.
    OpenWithoutScript,
    /// Answers and goes on, at least once, until this is shown: the id of a question,
    /// `explained`, or `result`.
    Forward(&'static str),
    /// The same, and nothing is ever answered.
    ForwardUnsure(&'static str),
    /// Chooses the answer at that place.
    Choose(usize),
    /// Types into a field.
    Type(&'static str, &'static str),
    /// Presses the button that says this.
    Press(fn(&Words) -> Said),
    /// Follows a link to a result, on this page: this one, or else the one that was made.
    Follow(Option<&'static str>),
    /// Presses the main button, which refuses.
    Refuse,
}

use Step::{Choose, Follow, Forward, ForwardUnsure, Open, OpenWithoutScript, Press, Refuse, Type};

/// The screens by their names, each reached from the one before.
const SCREENS: [(&str, &[Step]); 35] = [
    ("start", &[Open("index.html")]),
    ("start, nothing chosen", &[Refuse]),
    ("scene", &[Forward("K15")]),
    ("scene, not sure", &[Forward("explained")]),
    ("scene, answered wrongly", &[Forward("explained")]),
    ("scene, answered rightly", &[Forward("K01"), Forward("explained")]),
    ("scene that sources differ on", &[Forward("K17"), Forward("explained")]),
    ("first pair", &[Forward("P01")]),
    ("pair, nothing chosen", &[Refuse]),
    ("pair, chosen", &[Choose(0)]),
    ("pair, settled", &[Forward("P19")]),
    ("rating", &[Forward("N3")]),
    ("number", &[Forward("pm_months")]),
    ("number, typed", &[Type("input[inputmode]", "31")]),
    ("number, refused", &[Type("input[inputmode]", "1,000"), Refuse]),
    ("projects", &[Press(Words::list_periods), Press(Words::period_add)]),
    (
        "projects, typed",
        &[Type("[name=from-1]", "2017-03"), Type("[name=to-1]", "2018-10"), Type("[name=from-2]", "2025-12")],
    ),
    ("projects, refused", &[Type("[name=to-1]", "2016-01"), Refuse]),
    ("fact to choose", &[Press(Words::give_a_number), Forward("education")]),
    ("fact, nothing chosen", &[Refuse]),
    ("questions spared", &[Forward("accruing_pm_experience")]),
    ("question for the plan", &[Forward("software_years")]),
    ("result", &[Forward("result")]),
    (
        "result, kept",
        &[Press(Words::ways_show), Press(Words::share_make), Press(Words::compare_keep), Press(Words::kept_delete)],
    ),
    ("shared result", &[Follow(None)]),
    ("damaged link", &[Follow(Some("#result=damaged"))]),
    ("frame", &[Open("embed.html")]),
    ("result, nothing answered", &[ForwardUnsure("result")]),
    ("result, knowledge alone", &[Open("embed.html?parts=knowledge"), Forward("result")]),
    ("result, leaning alone", &[Open("embed.html?parts=leaning"), Forward("result")]),
    ("result, eligibility alone", &[Open("embed.html?parts=eligibility"), Forward("result")]),
    ("owners", &[Open("owners.html")]),
    ("statement", &[Open("accessibility.html")]),
    ("no program", &[Open("index.html?faulty")]),
    ("drawn", &[OpenWithoutScript]),
];

/// A person with a degree and 31 months, as in the drafts of the look.
pub const PERSON: [(&str, &str); 15] = [
    ("P11", "second"),
    ("P16", "second"),
    ("P02", "second"),
    ("P07", "second"),
    ("P17", "undecided"),
    ("P22", "second"),
    ("N1", "3"),
    ("N2", "2"),
    ("education", "bachelor"),
    ("gac_accredited_degree", "not_sure"),
    ("pm_months", "31"),
    ("capm", "yes"),
    ("accruing_pm_experience", "yes"),
    ("software_years", "6"),
    ("path", "internal"),
];

/// What that person says of the scenes on the way; all else gets its first answer.
const SCENES: [(&str, &str); 4] =
    [("K03", "technical_lead"), ("K15", "not_sure"), ("K09", "both"), ("K01", "technical_lead")];

/// Pages without the element, or without the program.
const PLAIN: [&str; 2] = ["accessibility.html", "index.html?faulty"];

/// What the scripts below call the screen, and how they wait for the next.
const SHOWN: &str = "const done = arguments[arguments.length - 1];
    const root = document.querySelector('lead-or-manage').shadowRoot;
    const shown = () => root.querySelector('[part~=result]') ? 'result'
        : root.querySelector('[part~=explanation]') ? 'explained'
        : root.querySelector('input[part~=option]')?.name;
    const text = () => root.querySelector('.sheet').innerHTML + [...root.querySelectorAll('input')].map((e) => e.checked);
    const set = (field, value) => { field.value = value; field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); };
    const until = async (isOver) => {
        for (let waited = 0; !isOver() && waited < 2000; waited++) await new Promise((go) => setTimeout(go));
    };
    const change = (act) => {
        const before = text();
        act();
        return until(() => text() !== before);
    };";

const FORWARD: &str = "const [target, answers, unsure, leaveOpen] = arguments;
    const answer = () => {
        const fields = [...root.querySelectorAll('input[part~=option]')];
        const given = unsure ? 'not_sure' : answers[fields[0].name];
        const chosen = fields.find((field) => field.value === given);
        if (chosen) return chosen.click();
        if (fields[0].inputMode) return set(fields[0], given ?? '');
        if (!unsure) return fields[0].click();
        [...root.querySelectorAll('button')].find((button) => button.textContent === leaveOpen).click();
        return true;
    };
    (async () => {
        for (let steps = 0; steps < 200; steps++) {
            const before = shown();
            const isOver = before !== 'explained' && answer();
            if (!isOver) root.querySelector('[part~=next]').click();
            await until(() => shown() !== before);
            if (shown() === target) return done(true);
            if (shown() === 'result') break;
        }
        done(shown());
    })();";

impl Browser {
    /// Shows every screen in turn, and has each looked at. Scripts can be turned off
    /// in Chromium alone.
    pub async fn walk(
        &self,
        site: &Site,
        faulty: &Site,
        language: &Language,
        mut look: impl AsyncFnMut(&str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for (name, steps) in SCREENS {
            if self.engine != Engine::Chromium && name == "drawn" {
                continue;
            }
            for step in steps {
                self.take_step(site, faulty, language, *step)
                    .await
                    .with_context(|| format!("{step:?} on the way to “{name}”"))?;
            }
            look(name).await.with_context(|| format!("on the screen “{name}”"))?;
        }
        Ok(())
    }

    async fn take_step(&self, site: &Site, faulty: &Site, language: &Language, step: Step) -> anyhow::Result<()> {
        let address = |site: &Site, path| format!("{}/{}", site.origin, language.path(path));
        match step {
            Open(path) if PLAIN.contains(&path) => {
                let site = if path.ends_with("faulty") { faulty } else { site };
                self.open(&address(site, path)).await?;
                if path.ends_with("faulty") {
                    self.act("if (root.querySelector('slot')) done(true); else new MutationObserver(() => root.querySelector('slot') && done(true)).observe(root, { childList: true });", vec![]).await?;
                }
                Ok(())
            }
            Open(path) => self.open_fresh(site, &language.path(path)).await.map(|_| ()),
            OpenWithoutScript => self.open_without_script(&address(site, "index.html")).await,
            Forward(target) => self.forward(language, target, false).await,
            ForwardUnsure(target) => self.forward(language, target, true).await,
            Choose(place) => {
                self.act("change(() => root.querySelectorAll('input[part~=option]')[arguments[0]].click()).then(() => done(true));", vec![json!(place)]).await
            }
            Type(field, value) => {
                self.act("change(() => set(root.querySelector(arguments[0]), arguments[1])).then(() => done(true));", vec![json!(field), json!(value)]).await
            }
            Follow(link) => {
                self.act("change(() => location.hash = arguments[0] ?? new URL(root.querySelector('[name=link]').value).hash).then(() => done(true));", vec![json!(link)]).await
            }
            Press(words) => {
                self.act("change(() => [...root.querySelectorAll('button')].find((e) => e.textContent === arguments[0]).click()).then(() => done(true));", vec![json!(words(&language.words))]).await
            }
            Refuse => {
                self.act("change(() => root.querySelector('[part~=next]').click()).then(() => done(!!root.querySelector('.error')));", vec![]).await
            }
        }
    }

    /// Opens a page that keeps answers, without any. They are cleared from a page without a
    /// quiz, which could keep them again.
    pub async fn open_fresh(&self, site: &Site, path: &str) -> anyhow::Result<Quiz<'_>> {
        self.open(&format!("{}/accessibility.html", site.origin)).await?;
        self.run("localStorage.clear()", vec![]).await?;
        self.open(&format!("{}/{path}", site.origin)).await?;
        Quiz::on(self).await
    }

    /// What is in the page afterwards can be asked about by script again.
    async fn open_without_script(&self, address: &str) -> anyhow::Result<()> {
        let run_scripts = |run: bool| self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !run }));
        run_scripts(false).await?;
        self.open(address).await?;
        run_scripts(true).await?;
        Ok(())
    }

    async fn forward(&self, language: &Language, target: &str, unsure: bool) -> anyhow::Result<()> {
        let answers: Value =
            SCENES.iter().chain(&PERSON).map(|(id, answer)| ((*id).to_owned(), json!(answer))).collect();
        self.act(FORWARD, vec![json!(target), answers, json!(unsure), json!(language.words.leave_open())]).await
    }

    async fn act(&self, script: &str, arguments: Vec<Value>) -> anyhow::Result<()> {
        let told = self.driver.execute_async(format!("{SHOWN} {script}"), arguments).await?.json().clone();
        ensure!(told == true, "it came to {told}");
        Ok(())
    }
}
