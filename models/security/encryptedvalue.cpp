// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/encryptedvalue.h"

#include "core/latemodule.h"
#include "security/fernet.h"
#include "security/signer.h"

namespace postroom {

namespace {

using State = OpenedValue::State;

constexpr int rounds = 600'000;
constexpr std::size_t shortestSalt = 16;
// Version, time, IV, one block and signature: what Fernet has at least, in bytes.
constexpr qsizetype shortestFernet = 1 + 8 + 16 + 16 + 32;
constexpr char fernetVersion = '\x80';

} // namespace

Secret encryptionKey(const Secret &secretKey, const Secret &dangerousSalt)
{
    static const auto derive = reinterpret_cast<DeriveFernetKey>(lateFunction("fernet", "postroomDeriveFernetKey"));
    FernetKey key{};
    if (dangerousSalt.reveal().size() < shortestSalt
        || !derive({secretKey.reveal(), dangerousSalt.reveal(), rounds}, key))
        return {};
    Secret kept(QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())));
    explicit_bzero(key.data(), key.size());
    return kept;
}

OpenedValue openEncrypted(std::string_view value, const Secret &key)
{
    static const auto open = reinterpret_cast<OpenFernet>(lateFunction("fernet", "postroomOpenFernet"));
    const auto sealed = bytesOfBase64(value);
    if (!sealed || sealed->size() < shortestFernet || sealed->front() != fernetVersion)
        return {State::Malformed, {}};
    if (key.isEmpty())
        return {State::NotVerified, {}};
    FernetToken asked{key.reveal(), *sealed, {}, 0};
    if (!open(asked))
        return {State::Tampered, {}};
    return {State::Verified, Secret(std::move(asked.payload))};
}

} // namespace postroom
