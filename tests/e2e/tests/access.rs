//! Every screen held against WCAG 2.2, its level AAA included where a machine can tell.
#![allow(clippy::indexing_slicing, reason = "serde_json gives null where there is nothing")]

use std::collections::BTreeSet;

use anyhow::ensure;
use e2e::axe::Axe;
use e2e::{Browser, Engine, Fault, Language, Limit, Part, Quiz, Site};
use serde_json::json;
use thirtyfour::Key;

/// The built site, and the same without its program.
async fn sites() -> anyhow::Result<(Site, Site)> {
    Ok((Site::dist().await?, Site::faulty(Part::Program, Fault::Missing).await?))
}

/// What was found, on which screen and how it was looked at; fails unless it is nothing.
fn expect_none(found: &BTreeSet<String>) -> anyhow::Result<()> {
    ensure!(found.is_empty(), "{} found:\n{}", found.len(), found.iter().cloned().collect::<Vec<_>>().join("\n"));
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_in_either_theme_narrow_or_wide() -> anyhow::Result<()> {
    let ((site, faulty), axe, browser) = (sites().await?, Axe::read()?, Browser::limited(Limit::Colours).await?);
    let mut all = BTreeSet::new();
    browser
        .walk(&site, &faulty, &Language::english()?, async |screen| {
            for (width, dark) in [(1280, false), (320, false), (320, true), (1280, true)] {
                browser.look(width, 900, dark).await?;
                let found = axe.findings(&browser).await?;
                let theme = if dark { "dark" } else { "light" };
                all.extend(found.iter().map(|found| format!("{screen} | {theme}, {width} px | {found}")));
            }
            Ok(())
        })
        .await?;
    expect_none(&all)
}

#[tokio::test]
async fn axe_finds_nothing_in_the_other_engines() -> anyhow::Result<()> {
    let ((site, faulty), axe) = (sites().await?, Axe::read()?);
    let mut all = BTreeSet::new();
    for engine in [Engine::Firefox, Engine::WebKit] {
        let browser = Browser::of(engine).await?;
        browser
            .walk(&site, &faulty, &Language::english()?, async |screen| {
                all.extend(
                    axe.findings(&browser).await?.iter().map(|found| format!("{engine:?} | {screen} | {found}")),
                );
                Ok(())
            })
            .await?;
    }
    expect_none(&all)
}

#[tokio::test]
async fn nothing_is_cut_written_over_too_small_or_in_motion() -> anyhow::Result<()> {
    let ((site, faulty), browser) = (sites().await?, Browser::limited(Limit::Narrow).await?);
    let mut all = BTreeSet::new();
    browser
        .walk(&site, &faulty, &Language::english()?, async |screen| {
            // The second is a window of 1280 by 1024 pixels at 400 % zoom.
            for (width, height) in [(320, 800), (320, 256), (1280, 900)] {
                browser.look(width, height, false).await?;
                for wide in [false, true] {
                    browser.space_text(wide).await?;
                    let spacing = if wide { ", text spaced" } else { "" };
                    let found = browser.unfit().await?;
                    all.extend(found.iter().map(|found| format!("{screen} | {width} by {height}{spacing} | {found}")));
                }
                browser.space_text(false).await?;
            }
            Ok(())
        })
        .await?;
    expect_none(&all)
}

#[tokio::test]
async fn the_statement_names_the_checker_that_was_used() -> anyhow::Result<()> {
    let axe = Axe::read()?;
    Browser::in_each(async |browser, site| {
        browser.open(&format!("{}/index.html", site.origin)).await?;
        let address =
            browser.run("return document.querySelector('footer a[href^=accessibility]').href", vec![]).await?;
        browser.open(address.as_str().unwrap_or_default()).await?;
        let text = browser.run("return document.body.textContent", vec![]).await?;
        let version = format!("axe-core {},", axe.version()?);
        ensure!(text.as_str().is_some_and(|text| text.contains(&version)), "no {version} in {text}");
        Ok(())
    })
    .await
}

/// What a person sees of a choice, the focus, an error and the progress when the system
/// puts its own colours in place of the page's.
const FORCED: &str = "const style = (selector) => getComputedStyle(root.querySelector(selector));
    const width = (selector) => parseFloat(style(selector).borderTopWidth);
    const paper = style('.lom').backgroundColor;
    const bar = style('.rail progress').backgroundImage;
    return {
        'a chosen answer is filled': width('.stop input:checked') > 2 * width('.stop input:not(:checked)'),
        'its shape stands out': style('.stop input:checked').borderTopColor !== paper,
        'its words are underlined': style('.stop:has(:checked) .stop__words').textDecorationLine === 'underline',
        'the focus is outlined': root.activeElement.matches('.stop input') && parseFloat(style('.stop:has(:focus-visible)').outlineWidth) >= 3,
        'an error has its mark': parseFloat(style('.error').borderInlineStartWidth) >= 3 && style('.error').borderInlineStartColor !== paper,
        'the main button can be read': style('.go').color !== (style('.go').forcedColorAdjust === 'none' ? style('.go').backgroundColor : paper),
        'the progress is drawn': bar.startsWith('linear-gradient') && !bar.includes(paper),
    };";

#[tokio::test]
async fn forced_colours_leave_every_state_to_be_seen() -> anyhow::Result<()> {
    let (site, browser) = (Site::dist().await?, Browser::limited(Limit::Colours).await?);
    browser.open(&format!("{}/", site.origin)).await?;
    let quiz = Quiz::on(&browser).await?;
    let features =
        json!([{ "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": "dark" }]);
    browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
    quiz.take_some(1).await?;
    quiz.click("[part~=next]").await?;
    // With the keyboard, so that the focus is outlined; the error stays until something
    // is chosen, and is put beside it again for a look at both.
    let error = quiz.run("return root.querySelector('.error').outerHTML", vec![]).await?;
    ensure!(error.as_str().is_some_and(|error| error.contains("Choose")), "{error}");
    quiz.run(
        "const error = root.querySelector('.error').cloneNode(true); root.querySelector('[role=alert]').after(error)",
        vec![],
    )
    .await?;
    quiz.run("root.querySelector('.stop input').focus()", vec![]).await?;
    quiz.press(Key::Down).await?;
    let seen = quiz.run(FORCED, vec![]).await?;
    for (what, is_so) in seen.as_object().into_iter().flatten() {
        ensure!(*is_so == true, "with forced colours it is not so that {what}: {seen}");
    }
    Ok(())
}

#[tokio::test]
async fn an_error_among_several_fields_leads_to_the_wrong_one() -> anyhow::Result<()> {
    Browser::in_each(async |browser, site| {
    browser.open(&format!("{}/embed.html?parts=eligibility", site.origin)).await?;
    let quiz = Quiz::on(browser).await?;
    quiz.press_button("List the periods instead").await?;
    for (field, month) in [("from-1", "2024-03"), ("to-1", "soon")] {
        quiz.click(&format!("input[name={field}]")).await?;
        browser.driver.action_chain().send_keys(month).perform().await?;
    }
    quiz.click("[part~=next]").await?;
    let told = quiz
        .run(
            "const field = root.activeElement;
             const error = root.getElementById(field.getAttribute('aria-describedby'));
             return [field.name, field.ariaInvalid, error?.role ?? error?.getAttribute('role'), error?.textContent, root.querySelectorAll('[aria-invalid]').length];",
            vec![],
        )
        .await?;
    let said = told[3].as_str().unwrap_or_default();
    ensure!(told[0] == "to-1" && told[1] == "true" && told[2] == "alert" && told[4] == 1, "{told}");
    ensure!(said.contains("Period 1") && said.contains("“soon”"), "{told}");
    Ok(())
    }).await
}
