// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgtransaction.h"

#include "postgres/pghandles.h"

#include <openssl/ssl.h>

namespace postroom {

namespace {

PgCommand limit(const char *name, std::chrono::milliseconds value)
{
    return {QByteArray("SET LOCAL ") + name + " = " + QByteArray::number(qint64(value.count())), {}};
}

// libpq reads a record of TLS in parts, and what is left of one no longer makes the socket readable.
bool holdsDecrypted(PGconn *connection)
{
    auto *tls = static_cast<SSL *>(PQsslStruct(connection, "OpenSSL"));
    return tls && SSL_pending(tls) > 0;
}

} // namespace

// `SET LOCAL` takes no bound values; these are numbers and words of Postroom's own.
std::vector<PgCommand> transactionStart(const PgLimits &limits)
{
    return {
        {"BEGIN READ ONLY", {}},
        {"SET LOCAL TimeZone = 'UTC'", {}},
        {"SET LOCAL DateStyle = 'ISO, YMD'", {}},
        {"SET LOCAL IntervalStyle = 'postgres'", {}},
        limit("statement_timeout", limits.statement),
        limit("lock_timeout", limits.lock),
        limit("idle_in_transaction_session_timeout", limits.idleInTransaction),
    };
}

void sendCommand(PGconn *connection, const PgCommand &command)
{
    std::vector<const char *> values;
    values.reserve(command.values.size());
    for (const auto &value : command.values)
        values.push_back(value ? value->constData() : nullptr);
    PQsendQueryParams(connection, command.sql.constData(), static_cast<int>(values.size()), nullptr, values.data(),
        nullptr, nullptr, 0);
}

bool sendWaiting(PGconn *connection, QSocketNotifier &readable, QSocketNotifier &writable)
{
    writable.setEnabled(PQflush(connection) == 1);
    if (PQstatus(connection) != CONNECTION_BAD)
        return true;
    readable.setEnabled(false);
    writable.setEnabled(false);
    return false;
}

std::shared_ptr<PGresult> nextResult(PGconn *connection, const std::function<void()> &between)
{
    while (!PQisBusy(connection)) {
        std::shared_ptr<PGresult> result(PQgetResult(connection), PgHandleEnd());
        if (result || PQstatus(connection) == CONNECTION_BAD)
            return result;
        if (between)
            between();
    }
    return {};
}

bool takeInput(PGconn *connection)
{
    bool alive = PQconsumeInput(connection) == 1;
    while (alive && holdsDecrypted(connection))
        alive = PQconsumeInput(connection) == 1;
    return alive;
}

} // namespace postroom
