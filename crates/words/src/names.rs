//! Words within names and beside them, which name nobody by themselves.

use std::sync::LazyLock;

use crate::list::WordList;

macro_rules! lists {
    ($($(#[$doc:meta])* $asked:ident $list:ident $file:literal)*) => {$(
        static $list: LazyLock<WordList> =
            LazyLock::new(|| WordList::read(include_str!(concat!("../data/", $file))));

        $(#[$doc])*
        #[must_use]
        pub fn $asked(word: &str) -> bool {
            $list.contains(word)
        }
    )*};
}

lists! {
    /// Whether a word, in small letters and without accents, stands between the parts of names.
    is_particle PARTICLES "name-particles.txt"
    /// Whether a word, in small letters, is added to a name that the father has as well.
    is_generation GENERATIONS "generations.txt"
    /// Whether a word, in small letters, begins names of what is no person.
    is_article ARTICLES "articles.txt"
    /// Whether a word, in small letters, is a frequent given name where capitals tell none.
    is_given_name GIVEN "given-names.txt"
    /// Whether a particle stands right after names, without a space.
    is_after_a_name AFTER "after-names.txt"
}
