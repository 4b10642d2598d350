//! A contact sheet for each language: all screens at the width of a phone, tall ones in
//! several columns.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use e2e::{Browser, Fault, Language, Site};
use lead_or_manage::content;

/// The width of the screens, and the height at which a picture goes on in another column.
const WIDTH: u32 = 360;
const HEIGHT: u32 = 1500;

/// The width of a sheet, and how many times its size it is drawn.
const SHEET: u32 = 12 * (WIDTH + 24) + 24;
const SCALE: f64 = 0.5;

/// Screens that are shown with the page around the quiz.
const WHOLE: [&str; 5] = ["start", "owners", "statement", "no program", "drawn"];

/// Shows what is folded away, too.
const UNFOLD: &str =
    "const folds = document.querySelector('lead-or-manage')?.shadowRoot?.querySelectorAll('details') ?? [];
    for (const fold of folds) fold.open = true;";

/// Where the quiz lies on the page.
const PLACE: &str = "const { top, height } = document.querySelector('lead-or-manage').getBoundingClientRect();
    return [top + scrollY, height];";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let folder = xtask::steps::target_dir()?.join("screenshots");
    let (site, faulty) = (Site::dist().await?, Site::faulty(Fault::NoProgram).await?);
    for tag in content::LANGUAGES {
        let pictures = folder.join(tag);
        fs::create_dir_all(&pictures)?;
        let browser = Browser::start().await?;
        let page = screens(&browser, &site, &faulty, &Language::of(tag)?, &pictures).await?;
        let sheet = folder.join(format!("languages-{tag}"));
        fs::write(sheet.with_extension("html"), page)?;
        browser.look(SHEET, HEIGHT, false).await?;
        browser.open(&format!("file://{}", sheet.with_extension("html").display())).await?;
        browser.whole_picture(&sheet.with_extension("png"), SCALE).await?;
        println!("{}", sheet.with_extension("png").display());
    }
    Ok(())
}

/// Takes the pictures; the page that shows them beside each other.
async fn screens(
    browser: &Browser,
    site: &Site,
    faulty: &Site,
    language: &Language,
    folder: &Path,
) -> anyhow::Result<String> {
    browser.look(WIDTH, 800, false).await?;
    let mut page = format!(
        "<!doctype html><meta charset=\"utf-8\"><style>body {{ display: flex; flex-wrap: wrap; gap: 24px; margin: 24px; font: 20px sans-serif; background: #888 }} \
         figure {{ margin: 0 }} div {{ inline-size: {WIDTH}px }}</style>"
    );
    browser
        .walk(site, faulty, language, async |screen| {
            browser.space_text(false).await?;
            browser.run(UNFOLD, vec![]).await?;
            let file = folder.join(format!("{}.png", screen.replace(", ", "-").replace(' ', "-")));
            let mut place = (0.0, browser.page_size().await?.1);
            if !WHOLE.contains(&screen) {
                let found = browser.run(PLACE, vec![]).await?;
                let number = |at: usize| found.get(at).and_then(|number| number.as_f64()).unwrap_or_default();
                place = (number(0), number(1));
            }
            let (top, height) = place;
            browser.clipped_picture(&file, top, WIDTH.into(), height, 1.0).await?;
            for from in (0..height as u32).step_by(HEIGHT as usize) {
                let slice = HEIGHT.min(height as u32 - from);
                let address = format!("{}/{}", language.tag, file.file_name().unwrap_or_default().to_string_lossy());
                write!(
                    page,
                    "<figure><figcaption>{screen}</figcaption><div style=\"block-size: {slice}px; background: url('{address}') 0 -{from}px\"></div></figure>"
                )?;
            }
            Ok(())
        })
        .await?;
    Ok(page)
}
