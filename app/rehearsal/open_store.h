#pragma once
#include "platform/secret_store.h"
#include "rehearsal/desk.h"
#include "store/key_keeper.h"

namespace ln::rehearsal {

/// A tablet's store with its key, for as long as a command takes.
struct OpenedStore {
    std::unique_ptr<store::Store> store;
    std::unique_ptr<store::Reader> reader;
};
[[nodiscard]] bool hasStore(const QString& folder);
/// Says that there are none in a folder; which folders to give, when it is a rehearsal's with a folder a desk.
[[nodiscard]] QString noDataIn(const QString& folder);
[[nodiscard]] Outcome<OpenedStore> openStore(const QString& folder, platform::SecretStore& secrets);
[[nodiscard]] Outcome<QByteArray> keyOf(const QString& folder, platform::SecretStore& secrets,
                                        store::KeyKeeper::WhenLocked whenLocked);
[[nodiscard]] Trouble cannotOpen(const QString& folder, const store::OpenError& error);

} // namespace ln::rehearsal
