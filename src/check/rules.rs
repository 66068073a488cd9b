//! Every rule, in a table: a rule is a file and a row.

use super::rule::Rule;
use super::{
    accused_not_named, adjudicated_without_court, ambiguous_name, bad_value,
    body_differs_from_original, broken_link, bystander_response, comment_in_body, double_bearing,
    doubtful_translation, duplicate_alias, duplicate_id, form_mismatch, governed_words,
    impossible_order, invalid_front_matter, link_outside, list_as_words, look_alike_name,
    lost_cells, may_be_withheld_word, member_denial, message_error, minor_named, missing_key,
    missing_response, name_not_utf8, old_format, original_changed, original_missing, orphan,
    outside_image, over_rights, path_collision, printed_not_found, private_person, quote_ambiguous,
    quote_not_found, quote_not_in_original, redaction_not_found, relation_cycle,
    relative_date_anchor, reply_contradicted, reply_without_bearing, retracted_support,
    self_accusation, single_origin, template_error, unattributed_insertion, unattributed_title,
    uncited_quotation, unclear_quotation_marks, unclosed_comment, undated_source,
    undescribed_image, unfound_quotation, unknown_file, unknown_id, unknown_key, unknown_language,
    unreviewed_language, unsafe_alias, unshown_key, unsupported_allegation, untranslated_quotation,
    unused_allowance, weekday_mismatch, withheld_in_history, withheld_in_output,
    withheld_reference, withheld_reply, words_cut_by_yaml,
};

/// Every rule, in order of names.
pub const RULES: &[Rule] = &[
    accused_not_named::RULE,
    adjudicated_without_court::RULE,
    ambiguous_name::RULE,
    bad_value::RULE,
    body_differs_from_original::RULE,
    broken_link::RULE,
    bystander_response::RULE,
    comment_in_body::RULE,
    double_bearing::RULE,
    doubtful_translation::RULE,
    duplicate_alias::RULE,
    duplicate_id::RULE,
    form_mismatch::RULE,
    governed_words::RULE,
    impossible_order::RULE,
    invalid_front_matter::RULE,
    link_outside::RULE,
    list_as_words::RULE,
    look_alike_name::RULE,
    lost_cells::RULE,
    may_be_withheld_word::RULE,
    member_denial::RULE,
    message_error::RULE,
    minor_named::RULE,
    missing_key::RULE,
    missing_response::RULE,
    name_not_utf8::RULE,
    old_format::RULE,
    original_changed::RULE,
    original_missing::RULE,
    orphan::RULE,
    outside_image::RULE,
    over_rights::RULE,
    path_collision::RULE,
    printed_not_found::RULE,
    private_person::RULE,
    quote_ambiguous::RULE,
    quote_not_found::RULE,
    quote_not_in_original::RULE,
    redaction_not_found::RULE,
    relation_cycle::RULE,
    relative_date_anchor::RULE,
    reply_contradicted::RULE,
    reply_without_bearing::RULE,
    retracted_support::RULE,
    self_accusation::RULE,
    single_origin::RULE,
    template_error::RULE,
    unattributed_insertion::RULE,
    unattributed_title::RULE,
    uncited_quotation::RULE,
    unclear_quotation_marks::RULE,
    unclosed_comment::RULE,
    undated_source::RULE,
    undescribed_image::RULE,
    unfound_quotation::RULE,
    unknown_file::RULE,
    unknown_id::RULE,
    unknown_key::RULE,
    unknown_language::RULE,
    unreviewed_language::RULE,
    unsafe_alias::RULE,
    unshown_key::RULE,
    unsupported_allegation::RULE,
    untranslated_quotation::RULE,
    unused_allowance::RULE,
    weekday_mismatch::RULE,
    withheld_in_history::RULE,
    withheld_in_output::RULE,
    withheld_reference::RULE,
    withheld_reply::RULE,
    words_cut_by_yaml::RULE,
];

/// The rule of a name.
#[must_use]
pub fn rule_named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The names of all rules, for suggestions.
#[must_use]
pub fn names() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stand_in_order_of_names_and_each_has_a_manual() {
        assert!(RULES.is_sorted_by(|one, other| one.name < other.name));
        for rule in RULES {
            assert!(rule.manual.contains("**Why**"), "{} says not why", rule.name);
            assert!(rule.manual.contains("**Cure**"), "{} names no cure", rule.name);
            assert!(!rule.summary.ends_with('.'), "{}", rule.name);
        }
    }
}
