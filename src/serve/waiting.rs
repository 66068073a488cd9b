//! The page that stands for every other as long as there is no first state of the site.

use super::marks::escaped;
use super::page::script;
use super::shown::Shown;

/// The whole page; it makes way by itself when there is something to show.
pub(super) fn page(key: &str, shown: &Shown) -> String {
    let (title, words) = match shown.broken {
        Some(_) => {
            ("The dossier cannot be made yet", "The page comes up when the errors are gone.")
        }
        None => ("Making the dossier …", shown.progress.as_str()),
    };
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <noscript><meta http-equiv=\"refresh\" content=\"1\"></noscript>\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"/_casefile/page.css\">\n</head>\n\
         <body class=\"casefile-waiting\">\n<main>\n<h1 data-casefile-title>{title}</h1>\n\
         <p role=\"status\" data-casefile-progress>{}</p>\n</main>\n{}\n</body>\n</html>\n",
        escaped(words),
        script(key, "", "", true).replace(" defer>", " data-waiting defer>"),
    )
}
