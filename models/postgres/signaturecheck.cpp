// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/signaturecheck.h"

namespace postroom {

namespace {

using State = OpenedValue::State;

bool isShown(State state)
{
    return state == State::Verified || state == State::NotVerified;
}

OpenedValue opened(QByteArrayView value, const SigningKeys &keys)
{
    return openSigned(std::string_view(value.data(), static_cast<std::size_t>(value.size())), keys);
}

constexpr int everyDepth = 64;

} // namespace

JsonValue SignatureCheck::open(QByteArrayView sealed)
{
    if (sealed.isEmpty())
        return {};
    const OpenedValue read = opened(sealed, m_keys);
    const std::string_view payload = read.payload.reveal();
    auto held = isShown(read.state)
        ? JsonValue::parse(QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size())))
        : Result<JsonValue>(makeError(Error::Kind::Protocol, QString()));
    if (!held) {
        ++m_counts.refused;
        return {};
    }
    ++(read.state == State::Verified ? m_counts.verified : m_counts.notVerified);
    JsonValue value = std::move(held).value();
    value.sortMembers(everyDepth); // as the API has them, whatever the order in which they were signed
    return value;
}

bool SignatureCheck::isOurs(QByteArrayView value) const
{
    return opened(value, m_keys).state == State::Verified;
}

} // namespace postroom
