//! The page for those who own a site.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use anyhow::ensure;
use e2e::{Browser, Engine, Quiz, Site};
use serde_json::json;

#[tokio::test]
async fn what_is_chosen_is_shown_live_and_in_the_lines_to_copy() -> anyhow::Result<()> {
    let site = Site::dist().await?;
    for engine in Engine::ALL {
        let browser = Browser::of(engine).await?;
        browser.open(&format!("{}/owners.html", site.origin)).await?;
        let quiz = Quiz::on(&browser).await?;
        let set = "const [name, value, checked] = arguments;
            const field = [...document.querySelectorAll(`[name='${name}']`)].find((field) => field.type === 'color' || field.value === value);
            if (field.type === 'color') field.value = value; else field.checked = checked;
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        let lines =
            "return ['tag', 'frame', 'pinned', 'contrast'].map((id) => document.querySelector(`#${id}`).textContent)";
        let first = browser.run(lines, vec![]).await?;
        let plain = format!(
            "<script type=\"module\" src=\"{}/embed.js\"></script>\n<lead-or-manage lang=\"en\"></lead-or-manage>",
            site.origin
        );
        ensure!(first[0] == plain.as_str(), "{engine:?}: {first}");
        ensure!(first[3].as_str().is_some_and(|said| said.contains("stand out well (12")), "{engine:?}: {first}");

        for (name, value, checked) in [
            ("parts", "knowledge", false),
            ("parts", "leaning", false),
            ("theme", "dark", true),
            ("accent", "#808080", true),
        ] {
            browser.run(set, vec![json!(name), json!(value), json!(checked)]).await?;
        }
        quiz.wait_for_number().await?;
        let chosen = browser.run(lines, vec![]).await?;
        let said = |place: usize| chosen[place].as_str().unwrap_or_default().to_owned();
        ensure!(
            said(0).contains("<lead-or-manage lang=\"en\" parts=\"eligibility\" theme=\"dark\"></lead-or-manage>"),
            "{chosen}"
        );
        ensure!(said(0).contains("--lom-accent: #808080;"), "{chosen}");
        ensure!(
            said(1).contains(
                "embed.html?lang=en&amp;parts=eligibility&amp;theme=dark&amp;accent=%23808080\" title=\"Lead or manage?"
            ),
            "{chosen}"
        );
        ensure!(said(2).contains("integrity=\"sha384-"), "{chosen}");
        ensure!(said(3).contains("not by everyone") || said(3).contains("hard to read"), "{chosen}");
        let live = "return [quiz.getAttribute('theme'), getComputedStyle(quiz).getPropertyValue('--lom-accent'), getComputedStyle(quiz).colorScheme]";
        ensure!(quiz.run(live, vec![]).await? == json!(["dark", "#808080", "dark"]));
        browser.expect_quiet(&[&site.origin]).await?;
    }
    Ok(())
}
