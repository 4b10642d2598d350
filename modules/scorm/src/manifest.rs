//! The two files that are written for each course: its manifest and its page.

use crate::Course;

/// `imsmanifest.xml`: one organization with one item, which is the page.
pub fn manifest<'a>(course: &Course, files: impl Iterator<Item = &'a str>) -> String {
    let identifier: String = course.id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let (title, version) = (escaped(&course.title), escaped(&course.version));
    let files: String = files.map(|path| format!("      <file href=\"{}\"/>\n", escaped(path))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <manifest identifier=\"quiz-{identifier}\" version=\"{version}\"\n\
         \x20 xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"\n\
         \x20 xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n\
         \x20 <metadata>\n\
         \x20   <schema>ADL SCORM</schema>\n\
         \x20   <schemaversion>1.2</schemaversion>\n\
         \x20 </metadata>\n\
         \x20 <organizations default=\"course\">\n\
         \x20   <organization identifier=\"course\">\n\
         \x20     <title>{title}</title>\n\
         \x20     <item identifier=\"item\" identifierref=\"page\" isvisible=\"true\">\n\
         \x20       <title>{title}</title>\n\
         \x20     </item>\n\
         \x20   </organization>\n\
         \x20 </organizations>\n\
         \x20 <resources>\n\
         \x20   <resource identifier=\"page\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"index.html\">\n\
         {files}\
         \x20   </resource>\n\
         \x20 </resources>\n\
         </manifest>\n"
    )
}

/// `index.html`: the element, which the script puts on the page once it has asked the
/// platform where the learner was.
pub fn page(course: &Course) -> String {
    let language = escaped(course.languages.first().map_or("en", String::as_str));
    let title = escaped(&course.title);
    let notice = escaped(&course.notice);
    let notice = if notice.is_empty() { notice } else { format!("<footer><p>{notice}</p></footer>\n") };
    let pack = if course.pack.is_some() { " pack=\"pack.json\"" } else { "" };
    format!(
        "<!doctype html>\n\
         <html lang=\"{language}\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <script type=\"module\" src=\"scorm.js\"></script>\n\
         <script type=\"module\" src=\"quiz/embed.js\"></script>\n\
         </head>\n\
         <body>\n\
         <main>\n\
         <template><lead-or-manage{pack}>{title}</lead-or-manage></template>\n\
         </main>\n\
         {notice}\
         </body>\n\
         </html>\n"
    )
}

/// As text, in XML and in HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            // XML has no such characters.
            c if c < ' ' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_text_and_identifiers_are_names() {
        let course = Course {
            id: "a b".to_owned(),
            version: "1.0\"".to_owned(),
            title: "<i>R&D</i>\u{1}".to_owned(),
            languages: vec!["en".to_owned()],
            notice: "Kept.".to_owned(),
            pack: None,
        };
        let manifest = manifest(&course, ["index.html"].into_iter());
        assert!(manifest.contains("identifier=\"quiz-a-b\" version=\"1.0&quot;\""), "{manifest}");
        assert!(manifest.contains("<title>&lt;i&gt;R&amp;D&lt;/i&gt; </title>"), "{manifest}");
        assert!(manifest.contains("<file href=\"index.html\"/>"), "{manifest}");
        assert!(page(&course).contains("<template><lead-or-manage>&lt;i&gt;"), "{}", page(&course));
    }
}
