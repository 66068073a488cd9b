//! A plain address is squeezed to what any address is.

use proptest::prelude::*;

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plain_address_is_squeezed_as_any(address in "[ -~]{0,30}") {
        let (quick, slow) = (Squeezed::plain(address.as_bytes()), Squeezed::folded(&address));
        prop_assert_eq!((quick.text, quick.bounds), (slow.text, slow.bounds));
    }
}
