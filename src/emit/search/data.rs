//! A file of data for the script that searches: a script itself, which hands the data over by a name.

use serde::Serialize;

use crate::emit::Output;

/// The path of the page, from which what is found is linked.
pub const PAGE: &str = "search/index.html";

/// What the template sees.
#[derive(Serialize)]
struct SearchData {
    text: String,
}

/// The script that hands over `json` by a name.
pub fn script(name: &str, json: &str) -> String {
    format!("casefileData(\"{name}\",{json});\n")
}

/// A file below the folder of the search: `names` in `records/`, say.
pub fn file<'a, T: Serialize>(
    folder: &str,
    name: String,
    make: impl Fn() -> T + Send + Sync + 'a,
) -> Output<'a> {
    let path = format!("{folder}{name}.js");
    Output::of(path, "search_data.html", move || {
        // What is made of words and numbers can always be written.
        let json = serde_json::to_string(&make()).unwrap_or_default();
        SearchData { text: script(&name, &json) }
    })
}
