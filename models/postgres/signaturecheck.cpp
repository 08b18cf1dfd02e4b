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

} // namespace

JsonValue SignatureCheck::open(QByteArrayView value)
{
    if (value.isEmpty())
        return {};
    const OpenedValue opened
        = openSigned(std::string_view(value.data(), static_cast<std::size_t>(value.size())), m_keys);
    const std::string_view payload = opened.payload.reveal();
    auto held = isShown(opened.state)
        ? JsonValue::parse(QByteArray::fromRawData(payload.data(), static_cast<qsizetype>(payload.size())))
        : Result<JsonValue>(makeError(Error::Kind::Protocol, QString()));
    if (!held) {
        ++m_counts.refused;
        return {};
    }
    ++(opened.state == State::Verified ? m_counts.verified : m_counts.notVerified);
    return std::move(held).value();
}

} // namespace postroom
