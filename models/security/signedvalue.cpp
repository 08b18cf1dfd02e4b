// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/signedvalue.h"

#include "security/signer.h"

#include <algorithm>

namespace postroom {

namespace {

using State = OpenedValue::State;

constexpr std::size_t signatureSize = 27; // 20 bytes in base64

bool isSigned(std::string_view message, std::string_view signature, const SigningKeys &keys)
{
    return std::any_of(keys.secrets.rbegin(), keys.secrets.rend(),
        [&](const Secret &secret) { return isSignedBy(message, signature, keys.salt, secret); });
}

// What the signature alone says. Without a key its length tells other texts with a full stop from signed ones.
State stateOf(std::string_view message, std::string_view signature, const SigningKeys &keys)
{
    if (keys.isEmpty())
        return signature.size() == signatureSize && bytesOfBase64(signature) ? State::NotVerified : State::Malformed;
    return isSigned(message, signature, keys) ? State::Verified : State::Tampered;
}

} // namespace

SigningKeys SigningKeys::copy() const
{
    SigningKeys same;
    for (const Secret &secret : secrets)
        same.secrets.push_back(secret.copy());
    same.salt = salt.copy();
    return same;
}

OpenedValue openSigned(std::string_view value, const SigningKeys &keys)
{
    const auto dot = value.rfind('.');
    if (dot == std::string_view::npos)
        return {State::Unsigned, {}};
    const std::string_view message = value.substr(0, dot);
    const State state = stateOf(message, value.substr(dot + 1), keys);
    if (state == State::Malformed)
        return {state, {}};
    auto payload = unpackedPayload(message);
    if (payload && !payload->isEmpty())
        return {state, Secret(std::move(*payload))};
    return {state == State::Tampered ? state : State::Malformed, {}};
}

QByteArray signedValue(std::string_view payload, const SigningKeys &keys)
{
    if (keys.isEmpty())
        return {};
    const QByteArray message = packedPayload(QByteArrayView(payload.data(), static_cast<qsizetype>(payload.size())));
    const QByteArray signature
        = signerSignature(std::string_view(message.constData(), static_cast<std::size_t>(message.size())), keys.salt,
            keys.secrets.back());
    return signature.isEmpty() ? QByteArray() : message + '.' + signature;
}

} // namespace postroom
