//! The signature of a manifest, which [minisign](https://jedisct1.github.io/minisign/) makes.

use minisign_verify::{Error, PublicKey, Signature};

use super::difference::{DifferenceKind, SiteDifference};
use crate::manifest::SIGNATURE;

/// A public key of minisign.
#[derive(Debug, Clone)]
pub struct SigningKey(PublicKey);

impl SigningKey {
    /// Reads a key: the one line of 56 letters, or the whole text of a file `minisign.pub`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        PublicKey::decode(text).or_else(|_| PublicKey::from_base64(text)).ok().map(Self)
    }
}

/// What the signature says of itself, if it is one of this text by this key. Those words are signed, too.
pub(super) fn checked(
    text: &[u8],
    signature: Option<&[u8]>,
    key: &SigningKey,
) -> Result<String, SiteDifference> {
    let bad =
        |message: String| SiteDifference::new(SIGNATURE, DifferenceKind::BadSignature, message);
    let Some(signature) = signature else {
        let message = "there is no signature of the manifest";
        return Err(SiteDifference::new(SIGNATURE, DifferenceKind::NoSignature, message));
    };
    let signature = std::str::from_utf8(signature)
        .ok()
        .and_then(|lines| Signature::decode(lines).ok())
        .ok_or_else(|| bad("is no signature as minisign makes them".to_owned()))?;
    match key.0.verify(text, &signature, true) {
        Ok(()) => Ok(signature.trusted_comment().to_owned()),
        Err(Error::UnexpectedKeyId) => Err(bad("is a signature by another key".to_owned())),
        Err(_) => Err(bad("is no signature of this manifest".to_owned())),
    }
}
