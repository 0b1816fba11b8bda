//! Texts that are not packed as they are: names of messages, and what only the native program knows.

use super::{Packed, Packer, Unpacker};

/// The name of a message.
pub(super) struct MessageName(pub(super) &'static str);

/// What the program for the web does without.
pub(super) struct NativeOnly(pub(super) &'static str);

impl Packed for MessageName {
    fn pack(&self, to: &mut Packer<'_>) {
        let name = (to.message)(self.0);
        to.text(&name);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        MessageName(from.text())
    }
}

impl Packed for NativeOnly {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(if to.for_web { "" } else { self.0 });
    }

    fn unpack(from: &mut Unpacker) -> Self {
        NativeOnly(from.text())
    }
}

/// The name of a message, where there is one.
pub(super) struct MaybeMessage(pub(super) Option<&'static str>);

impl Packed for MaybeMessage {
    fn pack(&self, to: &mut Packer<'_>) {
        self.0.map(MessageName).pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        MaybeMessage(<Option<MessageName>>::unpack(from).map(|name| name.0))
    }
}

/// The names of messages.
pub(super) struct MessageNames(pub(super) &'static [&'static str]);

impl Packed for MessageNames {
    fn pack(&self, to: &mut Packer<'_>) {
        to.size(self.0.len());
        self.0.iter().for_each(|name| MessageName(name).pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let many = from.number();
        MessageNames((0..many).map(|_| MessageName::unpack(from).0).collect::<Vec<_>>().leak())
    }
}
