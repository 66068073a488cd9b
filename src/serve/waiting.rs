//! The page that stands for every other as long as there is no first state of the site.

use quick_xml::escape::escape;

use super::page::script;
use super::settings::Access;
use super::shown::ShownState;

/// The whole page for editors; it makes way by itself when there is something to show.
pub(super) fn page(key: &str, shown: &ShownState) -> String {
    let (title, words) = match shown.broken {
        Some(_) => {
            ("The dossier cannot be made yet", "The page comes up when the errors are gone.")
        }
        None => ("Making the dossier …", shown.progress.as_str()),
    };
    let styles = "<link rel=\"stylesheet\" href=\"/_casefile/page.css\">\n";
    let script =
        script(Access::Editors, key, "", "", true).replace(" defer>", " data-waiting defer>");
    document(styles, title, words, &script)
}

/// The same for everybody else: that there is none, and not why. It may be about to be made, or its
/// content may be wrong.
pub(super) fn public_page(key: &str) -> String {
    let words = "The page comes up when there is one.";
    let script = script(Access::Public, key, "", "", true);
    document("", "There is no public site yet", words, &script)
}

fn document(styles: &str, title: &str, words: &str, script: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <noscript><meta http-equiv=\"refresh\" content=\"1\"></noscript>\n\
         <title>{title}</title>\n{styles}</head>\n\
         <body class=\"casefile-waiting\">\n<main>\n<h1 data-casefile-title>{title}</h1>\n\
         <p role=\"status\" data-casefile-progress>{}</p>\n</main>\n{script}\n</body>\n</html>\n",
        escape(words),
    )
}
