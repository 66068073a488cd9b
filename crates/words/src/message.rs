//! Takes a message (EML), or a page that is kept as one (MHTML), apart: the fields of its head that readers of mail are
//! shown, and those of its parts that hold text, decoded as each says.

mod head;
mod parts;
mod transfer;

pub use head::{Field, MessageHead, Parameters};
pub use parts::{MessagePart, MessagePartKind, Version, of};
