// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"

#include <optional>

namespace postroom::test {

/// Why the platform refuses a token (api-contract §2.3).
struct AuthFailure {
    int status;
    QString text;

    /// The body: the internal envelope, or v2's (which the two rates routes use as well).
    QByteArray body(bool v2Envelope) const;
};

/// Checks Authorization headers as the platform does, in its order, with the keys of a contract.
class TokenCheck {
public:
    explicit TokenCheck(const Contract &contract);

    /// For internal routes; `now` in seconds since the epoch. Nothing when the token is good.
    std::optional<AuthFailure> internal(const QByteArray &authorization, qint64 now) const;
    /// For /v2 routes.
    std::optional<AuthFailure> service(const QByteArray &authorization, qint64 now) const;
    /// The API key that signed a good v2 token.
    std::optional<ApiKey> keyOf(const QByteArray &authorization) const;

private:
    QMap<QString, QStringList> m_secrets;
    QList<ContractService> m_services;
    QList<ApiKey> m_keys;
    QDateTime m_clock;
};

/// The claims of a token as JSON text, unchecked; empty when it is no token.
QByteArray claimsOf(const QByteArray &authorization);

} // namespace postroom::test
