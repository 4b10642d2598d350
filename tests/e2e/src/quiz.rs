//! The quiz on the page, driven as a person would: through the element's parts.

use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::{Instant, sleep};

use crate::{Browser, Engine};

/// The first `<lead-or-manage>` of the page.
pub struct Quiz<'a> {
    pub browser: &'a Browser,
}

/// What the screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    Question,
    Explanation,
    Result,
}

const PATIENCE: Duration = Duration::from_secs(20);

impl<'a> Quiz<'a> {
    /// Waits for the first question that the program draws.
    pub async fn on(browser: &'a Browser) -> anyhow::Result<Quiz<'a>> {
        let quiz = Quiz { browser };
        quiz.wait("the first question", |quiz| async move { quiz.screen().await.map(|screen| screen.is_some()) })
            .await?;
        Ok(quiz)
    }

    /// Runs JavaScript with `root`, the element's shadow root, and `quiz`, the element.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> anyhow::Result<Value> {
        let script =
            format!("const quiz = document.querySelector('lead-or-manage'), root = quiz?.shadowRoot; {script}");
        self.browser.run(&script, arguments).await
    }

    /// What is shown; `None` while nothing is.
    pub async fn screen(&self) -> anyhow::Result<Option<Screen>> {
        let script = "if (!root || root.querySelector('.drawn')) return null;
            for (const part of ['result', 'explanation', 'question'])
              if (root.querySelector(`[part~=${part}]`)) return part;
            return null;";
        Ok(match self.run(script, vec![]).await?.as_str() {
            Some("result") => Some(Screen::Result),
            Some("explanation") => Some(Screen::Explanation),
            Some("question") => Some(Screen::Question),
            _ => None,
        })
    }

    /// What distinguishes this screen from the next: its question and what is said.
    pub async fn said(&self) -> anyhow::Result<String> {
        let script = "return [...root.querySelectorAll('[part~=question], .ask__words, .said, .headline, .stop__words')].map(e => e.textContent).join('|');";
        Ok(self.run(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// The answers on offer, by value.
    pub async fn options(&self) -> anyhow::Result<Vec<String>> {
        let script = "return [...root.querySelectorAll('input[part~=option]:not(:disabled)')].map(e => e.value);";
        let values = self.run(script, vec![]).await?;
        Ok(values.as_array().into_iter().flatten().filter_map(|value| value.as_str().map(str::to_owned)).collect())
    }

    /// The id of the question shown.
    pub async fn question(&self) -> anyhow::Result<String> {
        let id = self.run("return root.querySelector('input[part~=option]')?.name ?? ''", vec![]).await?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks on something of the element with the mouse.
    pub async fn click(&self, selector: &str) -> anyhow::Result<()> {
        let script = "const quiz = document.querySelector('lead-or-manage');
            const found = quiz.shadowRoot.querySelector(arguments[0]);
            found?.scrollIntoView({ block: 'center' });
            return found;";
        let found = self.browser.driver.execute(script, vec![json!(selector)]).await?;
        let element = found.element().with_context(|| format!("nothing on the screen is `{selector}`"))?;
        let clicked = match self.browser.engine {
            // Its driver says that a text field in a shadow root is covered by itself.
            Engine::WebKit => {
                let chain = self.browser.driver.action_chain().move_to_element_center(&element).click();
                match chain.perform().await {
                    // It cannot come to what lies in a frame below the window's edge.
                    Err(error) if error.to_string().contains("out of bounds") => {
                        let element = element.to_json()?;
                        self.browser.driver.execute("arguments[0].click()", vec![element]).await.map(|_| ())
                    }
                    other => other,
                }
            }
            _ => element.click().await,
        };
        clicked.with_context(|| format!("clicking on `{selector}`"))
    }

    /// Chooses an answer.
    pub async fn choose(&self, value: &str) -> anyhow::Result<()> {
        self.click(&format!("label:has(> input[part~=option][value='{value}'])")).await
    }

    /// Presses the button that says this.
    pub async fn press_button(&self, words: &str) -> anyhow::Result<()> {
        let script = "const found = [...root.querySelectorAll('button')].find((e) => e.textContent === arguments[0]);
            found?.click();
            return !!found;";
        ensure!(self.run(script, vec![json!(words)]).await? == true, "no button says {words}");
        Ok(())
    }

    /// Shows the ways to share and keep the result, and waits until they are there.
    pub async fn show_ways(&self) -> anyhow::Result<()> {
        let script =
            "const said = (words) => [...root.querySelectorAll('button')].find((e) => e.textContent === words);
            said('Show the ways')?.click();
            return new Promise((done) => {
                const look = () => said('Download the result') ? done(true) : setTimeout(look, 10);
                look();
                setTimeout(() => done(false), 10_000);
            });";
        ensure!(self.run(script, vec![]).await? == true, "the ways do not come");
        Ok(())
    }

    /// Types into the number field.
    pub async fn type_number(&self, text: &str) -> anyhow::Result<()> {
        self.click("input[inputmode]").await?;
        self.browser.driver.action_chain().send_keys(text).perform().await?;
        Ok(())
    }

    /// Presses the main button and waits for the next screen.
    pub async fn next(&self) -> anyhow::Result<()> {
        let count = self.run("return root.querySelectorAll('[part~=next]').length", vec![]).await?;
        ensure!(count == 1, "a screen has exactly one main button, this one has {count}");
        let before = self.said().await?;
        self.click("[part~=next]").await?;
        self.wait_for_change(&before).await
    }

    /// Goes back and waits for the screen before.
    pub async fn back(&self) -> anyhow::Result<()> {
        let before = self.said().await?;
        self.click("[part~=back]").await?;
        self.wait_for_change(&before).await
    }

    /// Waits until another screen is shown.
    pub async fn wait_for_change(&self, before: &str) -> anyhow::Result<()> {
        self.wait("another screen", |quiz| async move { Ok(quiz.said().await? != before) }).await
    }

    /// Waits until a number is asked for.
    pub async fn wait_for_number(&self) -> anyhow::Result<()> {
        self.wait("a number field", |quiz| async move {
            Ok(quiz.run("return !!root?.querySelector('input[inputmode]')", vec![]).await? == true)
        })
        .await
    }

    /// Waits until something is so.
    pub async fn wait<'q, F>(&'q self, what: &str, mut done: impl FnMut(&'q Quiz<'a>) -> F) -> anyhow::Result<()>
    where
        F: Future<Output = anyhow::Result<bool>>,
    {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if done(self).await? {
                return Ok(());
            }
            sleep(Duration::from_millis(10)).await;
        }
        let text = self.run("return root?.textContent ?? document.body.textContent", vec![]).await?;
        bail!("{what} did not come; the page says {text}")
    }

    /// Answers the question shown with the mouse: by its id where that is among
    /// these, else with the first answer.
    pub async fn answer(&self, answers: &[(&str, &str)]) -> anyhow::Result<()> {
        let question = self.question().await?;
        let given = answers.iter().find(|(id, _)| *id == question).map(|(_, answer)| *answer);
        let is_number = self.run("return !!root.querySelector('input[inputmode]')", vec![]).await? == true;
        match given {
            Some(number) if is_number && number != "not_sure" => self.type_number(number).await?,
            Some(value) => self.choose(value).await?,
            None if is_number => self.choose("not_sure").await?,
            None => {
                let options = self.options().await?;
                self.choose(options.first().context("a question without answers")?).await?;
            }
        }
        Ok(())
    }

    /// Takes the quiz to its result; the ids of the questions that were asked.
    pub async fn take(&self, answers: &[(&str, &str)]) -> anyhow::Result<Vec<String>> {
        let mut asked = Vec::new();
        for _ in 0..200 {
            match self.screen().await? {
                Some(Screen::Result) => return Ok(asked),
                Some(Screen::Explanation) => self.next().await?,
                Some(Screen::Question) => {
                    asked.push(self.question().await?);
                    self.answer(answers).await?;
                    self.next().await?;
                }
                None => bail!("the screen is empty"),
            }
        }
        bail!("the quiz does not end")
    }

    /// Answers that many questions, each with its first answer.
    pub async fn take_some(&self, count: usize) -> anyhow::Result<()> {
        for _ in 0..count {
            self.answer(&[]).await?;
            self.next().await?;
            if self.screen().await? == Some(Screen::Explanation) {
                self.next().await?;
            }
        }
        Ok(())
    }

    /// What has the focus inside of the element: its part or class, and its value.
    pub async fn focused(&self) -> anyhow::Result<String> {
        let script = "const e = root.activeElement; return e ? `${e.localName} ${e.getAttribute('part') ?? e.className} ${e.value ?? ''}`.trim() : '';";
        Ok(self.run(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Presses a key.
    pub async fn press(&self, key: Key) -> anyhow::Result<()> {
        self.browser.driver.action_chain().send_keys(TypingData::from(key)).perform().await?;
        Ok(())
    }

    /// Presses Tab until the focus is on something that says this.
    pub async fn tab_to(&self, what: &str) -> anyhow::Result<()> {
        for _ in 0..30 {
            if self.focused().await?.contains(what) {
                return Ok(());
            }
            self.press(Key::Tab).await?;
        }
        bail!("Tab does not lead to `{what}`; the focus is on `{}`", self.focused().await?)
    }
}
