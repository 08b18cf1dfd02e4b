// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "postgres/pgerror.h"
#include "postgres/pgparameters.h"
#include "postgres/pgtlscheck.h"
#include "security/secret.h"

#include <deque>
#include <functional>
#include <memory>
#include <QHostInfo>
#include <QSocketNotifier>
#include <QTimer>

namespace postroom {

/// A session of libpq, used by one thread at a time; whoever holds it last closes it.
using PgSession = std::shared_ptr<pg_conn>;

/// Opens one session without blocking: names are looked up first, then each address is tried by itself, so that one
/// that is silent costs `PgParameters::patience()` and no more. After a refusal by a server (password, database, role)
/// no further host is tried, as libpq has it. GUI thread; deleting it stops it silently.
class PgDial : public QObject {
    Q_OBJECT
public:
    /// The password is wiped when this ends; empty: .pgpass, the service file or PGPASSWORD, as libpq finds it.
    PgDial(PgParameters parameters, Secret password, QObject *parent);
    ~PgDial() override;

    /// `done` is called once, from the event loop, with a session in pipeline mode or with the last error.
    void start(std::function<void(Result<PgSession>)> done);

private:
    struct Address {
        PgHost host;
        QByteArray address; ///< empty for a socket
    };

    void next();
    void lookUp(const PgHost &host);
    void onLookedUp(const PgHost &host, const QHostInfo &info);
    void attempt(const Address &address);
    void poll();
    void onPolled(int status);
    void watch(QSocketNotifier::Type type);
    void explain(const Error &error);
    void succeed();
    void fail(const Error &error);
    void conclude(Result<PgSession> result);
    void hangUp();

    PgParameters m_parameters;
    Secret m_password;
    std::function<void(Result<PgSession>)> m_done;
    std::deque<Address> m_addresses;
    std::deque<PgHost> m_hosts; ///< whose names are still to be looked up
    std::deque<QByteArray> m_rounds; ///< kinds of session to try all hosts for
    QByteArray m_targetSession; ///< of this round
    int m_lookup = -1;
    PgSession m_session;
    PgStage m_stage = PgStage::Reaching;
    Address m_current; ///< what is tried now
    QString m_place; ///< … for sentences
    std::unique_ptr<QFutureWatcher<int>> m_step; ///< a step that a pool thread does
    std::unique_ptr<PgTlsCheck> m_check;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_patience;
    Error m_error; ///< of the last address
};

} // namespace postroom
