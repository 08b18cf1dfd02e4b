// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/databasefault.h"

#include <functional>
#include <optional>
#include <QFutureWatcher>
#include <QSslSocket>
#include <QTimer>

namespace postroom {

/// What a server's certificate is to be held against.
struct PgTlsQuestion {
    QString address; ///< where the server is
    quint16 port = 5432;
    QString name; ///< whose certificate it should be; empty: anybody's (verify-ca)
    QString authorities; ///< the file of trusted authorities; empty: anything goes
};

/// Finds out why TLS with a server failed, since libpq 15 says "certificate verify failed" for every reason, and each
/// gets its own sentence (user-reports, "Silent fall-back to no protection"). Asks for TLS as libpq does, looks at the
/// certificate, hangs up; nothing else is sent. GUI thread; the authorities' file is read on a pool thread. Deleting
/// it stops it silently.
class PgTlsCheck : public QObject {
    Q_OBJECT
public:
    explicit PgTlsCheck(PgTlsQuestion question, QObject *parent);

    /// `done` is called once, from the event loop, with the fault or with nothing when none of them was found.
    void start(std::chrono::milliseconds patience, std::function<void(std::optional<DatabaseFault>)> done);

private:
    void ask();
    void onReadyRead();
    void onErrors(const QList<QSslError> &errors);
    void conclude(std::optional<DatabaseFault> fault);

    PgTlsQuestion m_question;
    std::function<void(std::optional<DatabaseFault>)> m_done;
    QFutureWatcher<QList<QSslCertificate>> m_authorities;
    QSslSocket m_socket;
    QTimer m_patience;
};

} // namespace postroom
