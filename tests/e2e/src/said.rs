//! What a screen says in the language of tests, held against how that language is made.

use serde_json::Value;

use crate::Browser;

/// Lists what does not come from the files, and what was put together outside of them.
///
/// A text of the files stands in brackets, and its letters have accents. What is in a
/// language of its own, is not to be translated, or was typed is left out.
const SAID: &str = r"
    const PLAIN = /[aceghijklnorstuwyzd]/i;
    const LABELS = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const found = [];
    const named = (e) => `${e.localName}.${e.getAttribute('class') ?? ''}`;
    const isLeftOut = (e) => /^(style|script|template|input)$/.test(e.localName) || e.translate === false
        || (e.localName === 'noscript' && !e.children.length)
        || (e.hasAttribute('lang') && !/^(html|body|lead-or-manage)$/.test(e.localName) && !e.classList.contains('lom'));
    // Names of units and hashes are the same in all languages.
    const plain = (text) => text.replace(/\b[0-9a-f]{64}\b/g, '');
    const inBrackets = (text) => {
        for (let before = ''; before !== text;) [before, text] = [text, text.replace(/⟦[^⟦⟧]*⟧/g, '\u{1}')];
        return text;
    };
    const isWhole = (text) => !/[⟦⟧]/.test(inBrackets(text));
    const say = (e, text) => {
        if (PLAIN.test(plain(text))) found.push(`not from the files: ${named(e)} “${text.trim().slice(0, 90)}”`);
    };
    const label = (e, text) => {
        say(e, text);
        if (text && !/^\u{1}?$/u.test(inBrackets(text))) found.push(`joined: ${named(e)} “${text.slice(0, 90)}”`);
    };
    // What stands in a line: texts, and elements, of which a whole one counts as such.
    const join = (e) => {
        let run = '';
        const end = () => {
            const said = inBrackets(run).trim();
            if (!/^(\u{2}*|[\u{3}\s]*|\u{1}|[\d\s.[\]]*)$/u.test(said)) found.push(`joined: ${named(e)} “${run.trim().slice(0, 120)}”`);
            run = '';
        };
        for (const child of e.childNodes) {
            if (child.nodeType === Node.TEXT_NODE) run += child.data;
            else if (child.nodeType !== Node.ELEMENT_NODE || !child.textContent) continue;
            else if (child.localName === 'lead-or-manage' || !/^(inline|contents)/.test(getComputedStyle(child).display)) end();
            else run += isLeftOut(child) ? '\u{3}' : isWhole(child.textContent) ? '\u{2}' : child.textContent;
        }
        end();
    };
    const look = (e) => {
        if (isLeftOut(e)) return;
        for (const name of LABELS) if (e.hasAttribute(name)) label(e, e.getAttribute(name));
        for (const child of e.childNodes) if (child.nodeType === Node.TEXT_NODE) say(e, child.data);
        if (e.localName !== 'lead-or-manage') join(e);
        for (const child of [...e.children, ...(e.shadowRoot?.children ?? [])]) look(child);
    };
    look(document.body);
    label(document.head, document.title);
    for (const meta of document.querySelectorAll('meta[name=description]')) label(meta, meta.content);
    return [...new Set(found)];";

impl Browser {
    /// What on this screen is not of the language of tests.
    pub async fn not_pseudo(&self) -> anyhow::Result<Vec<String>> {
        let found = self.run(SAID, vec![]).await?;
        Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }
}
