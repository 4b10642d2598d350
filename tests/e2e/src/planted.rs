//! Texts that would do something if anything took them for more than a text, and the look
//! for what they did. Whoever adds a text that comes from outside tries these in it.

use anyhow::ensure;
use serde_json::{Value, json};

use crate::Browser;

/// Each would set `ran` on the window, or be an element that is marked as planted.
pub const PLANTS: [&str; 8] = [
    "<script>window.ran = 1</script>",
    "<img src=x onerror=\"window.ran = 1\" data-planted>",
    "\"><svg onload=\"window.ran = 1\" data-planted>",
    "'><iframe srcdoc=\"<script>parent.ran = 1</script>\" data-planted></iframe>",
    "</style><b data-planted>",
    "javascript:window.ran=1",
    "data:text/html,<script>window.ran=1</script>",
    "{{constructor.constructor('window.ran = 1')()}}${window.ran = 1}",
];

/// What is found: scripts that ran, elements that were planted, links to what could run,
/// and whatever every object has that it should not.
const LOOK: &str = "const roots = [document, ...[...document.querySelectorAll('*')].map((e) => e.shadowRoot).filter(Boolean)];
    const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return [
        window.ran ?? null,
        all('[data-planted]').length,
        all('a[href], form[action], iframe[src], img[src]').map((e) => e.href ?? e.action ?? e.src).filter((address) => !/^https?:/.test(address)),
        all('*').flatMap((e) => [...e.attributes]).filter(({ name }) => /^on/.test(name)).map(({ name }) => name),
        Object.keys(Object.prototype).concat(({}).planted ?? []),
    ];";

impl Browser {
    /// Nothing that was planted has come to life.
    pub async fn expect_lifeless(&self) -> anyhow::Result<()> {
        let found = self.run(LOOK, vec![]).await?;
        ensure!(found == json!([Value::Null, 0, [], [], []]), "what was planted lives: {found}");
        Ok(())
    }
}
