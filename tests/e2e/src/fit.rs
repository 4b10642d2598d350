//! Whether a screen fits: nothing cut off, nothing written over, nothing too small to
//! press, nothing that moves.

use serde_json::{Value, json};

use crate::Browser;

/// Lists what does not fit. `all` are the elements of the page and of its shadow roots;
/// what is shown to ears alone is left out.
const FIT: &str = "
    const within = (root) => [...root.querySelectorAll('*')].flatMap((e) => e.shadowRoot ? [e, ...within(e.shadowRoot)] : [e]);
    const up = (e) => e.parentElement ?? e.getRootNode().host;
    const isUnseen = (e) => !!e && (getComputedStyle(e).clipPath !== 'none' || isUnseen(up(e)));
    const all = within(document.body).filter((e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !isUnseen(e));
    const named = (e) => `${e.localName}.${e.getAttribute('class') ?? ''} “${e.textContent.trim().slice(0, 40)}”`;
    const found = [];
    const shift = document.scrollingElement.scrollWidth - innerWidth;
    if (shift > 0) found.push(`the page scrolls sideways by ${shift}`);
    const lines = [];
    for (const e of all) {
        const style = getComputedStyle(e);
        if (style.transitionDuration !== '0s' || style.animationName !== 'none') found.push(`moves: ${named(e)}`);
        if (/hidden|clip/.test(style.overflowX + style.overflowY) && !(e instanceof SVGElement || e instanceof HTMLInputElement)
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) found.push(`clips: ${named(e)}`);
        for (const node of e.childNodes) {
            if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
                if (box.width < 1) continue;
                if (box.left < -1 || box.right > innerWidth + 1) found.push(`beyond the edge: ${named(e)}`);
                lines.push([e, box]);
            }
        }
    }
    // Lines are as high as their font, which is more than their letters: a few pixels may meet.
    lines.forEach(([e, a], place) => {
        for (const [f, b] of lines.slice(place + 1)) {
            if (e === f) continue;
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 2 && down > Math.min(a.height, b.height) * .45) found.push(`written over: ${named(e)} and ${named(f)}`);
        }
    });
    // A link in a text is as high as its line; axe sees to its distance from others.
    for (const e of all.filter((e) => e.matches('button, summary, select, input, label:has(input)') && !e.matches(':disabled, label:has(:disabled)'))) {
        const pressed = e.closest('label') ?? e;
        const { width, height } = pressed.getBoundingClientRect();
        if (height < 44 || width < 44) found.push(`small to press: ${named(pressed)}: ${width} by ${height}`);
    }
    return [...new Set(found)];";

/// What WCAG 1.4.12 asks to be bearable; and what is laid out only when it comes near is
/// laid out now.
const SPACING: &str = "
    const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-block-end: 2em !important; }`;
    const add = (root) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important; }' + (arguments[0] ? SPACED : ''));
        sheet.spacing = true;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheet.spacing), sheet];
    };
    add(document);
    for (const quiz of document.querySelectorAll('lead-or-manage')) if (quiz.shadowRoot) add(quiz.shadowRoot);";

impl Browser {
    /// What does not fit on this screen.
    pub async fn unfit(&self) -> anyhow::Result<Vec<String>> {
        let found = self.run(FIT, vec![]).await?;
        Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// Sets text as wide as a reader may need it, or as it was.
    pub async fn space_text(&self, wide: bool) -> anyhow::Result<()> {
        self.run(SPACING, vec![json!(wide)]).await?;
        Ok(())
    }
}
