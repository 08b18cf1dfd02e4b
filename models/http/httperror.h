// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"

#include <QByteArray>
#include <QNetworkReply>

namespace postroom {

/// What came back over HTTP: any status, the whole body.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QByteArray requestId; ///< X-B3-TraceId
    QByteArray retryAfter;
    QByteArray location;
    std::optional<Instant> serverTime; ///< the Date header
    QString tlsProtocol; ///< "TLS 1.3"; empty without TLS
};

/// The error that a status and its body mean, for every envelope of the platform (api-contract §3); HTML and others by
/// their status alone, save that "not found" without an envelope is Protocol: another address than the platform's.
/// `now` is the system's time, for the clock's difference. Only for statuses that are not 2xx.
Error errorFromAnswer(const HttpAnswer &answer, Instant now);

/// The error that a failed transfer means; `answered` tells that a status had come, so that the body was cut short.
Error errorFromTransfer(QNetworkReply::NetworkError code, const QString &text, bool answered);

} // namespace postroom
