// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgerror.h"

#include "postgres/pghandles.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct StateRow {
    const char *state; ///< a SQLSTATE or its beginning
    Error::Kind kind;
    std::optional<DatabaseFault> fault = std::nullopt;
};

// The first that fits (PostgreSQL 15, appendix A). 08P01 is what pgbouncer says of everything.
constexpr std::array states{
    StateRow{"08", Error::Kind::Offline}, StateRow{"57P01", Error::Kind::Offline}, // shut down by an administrator
    StateRow{"57P02", Error::Kind::Offline}, // another session crashed
    StateRow{"57P03", Error::Kind::Offline}, // starting up or shutting down
    StateRow{"57P05", Error::Kind::Offline}, // idle for longer than the server allows
    StateRow{"25P03", Error::Kind::Offline}, // idle in a transaction
    StateRow{"57014", Error::Kind::Server, DatabaseFault::CancelledElsewhere},
    StateRow{"55P03", Error::Kind::Timeout}, // a lock was not to be had
    StateRow{"40", Error::Kind::Conflict}, // recovery on a replica, deadlock
    StateRow{"53300", Error::Kind::RateLimited}, // too many connections
    StateRow{"28", Error::Kind::Unauthorised}, // user and password, or the server's rules
    StateRow{"3D000", Error::Kind::Offline, DatabaseFault::NoSuchDatabase}, // nothing that is looked for is missing
    StateRow{"42501", Error::Kind::Forbidden}, // permission denied for table …
    StateRow{"25006", Error::Kind::Forbidden, DatabaseFault::ReadOnly},
    StateRow{"42P01", Error::Kind::Protocol, DatabaseFault::Shape}, // table, column, function, object, schema
    StateRow{"42703", Error::Kind::Protocol, DatabaseFault::Shape},
    StateRow{"42883", Error::Kind::Protocol, DatabaseFault::Shape},
    StateRow{"42704", Error::Kind::Protocol, DatabaseFault::Shape},
    StateRow{"3F000", Error::Kind::Protocol, DatabaseFault::Shape}, StateRow{"22", Error::Kind::Invalid},
    StateRow{"54", Error::Kind::Invalid}, // too complex
    StateRow{"23", Error::Kind::Conflict}, StateRow{"0A", Error::Kind::Bug},
    StateRow{"42", Error::Kind::Bug}, // a statement that no server understands
};

Error errorOfState(const QByteArray &state, const QString &detail)
{
    const auto *found = std::find_if(
        states.begin(), states.end(), [&state](const StateRow &row) { return state.startsWith(row.state); });
    const bool known = found != states.end();
    Error error = makeError(known ? found->kind : Error::Kind::Server, detail, QString::fromLatin1(state));
    error.database = known ? found->fault : std::nullopt;
    return error;
}

QString field(const PGresult *result, int code)
{
    const char *text = PQresultErrorField(result, code);
    return text ? QString::fromUtf8(text) : QString();
}

// The session was opened with verbose messages: "FATAL:  28P01: password …", then lines that begin with a word and a
// colon (DETAIL, LOCATION), each in the server's language; the code is the same in every one.
Error refusedByServer(const QString &message, const QRegularExpressionMatch &match)
{
    const QString sentence = message.mid(match.capturedEnd()).section(u'\n', 0, 0);
    Error error = errorOfState(match.captured(1).toLatin1(), sentence);
    if (sentence.contains("startup parameter"_L1)) {
        error.kind = Error::Kind::Invalid;
        error.database = DatabaseFault::StartUpParameter;
    }
    return error;
}

// English decides. In other languages the time does, which is short where this program learnt late that the statement
// had begun.
bool isTimeOut(const QString &sentence, bool longEnough)
{
    return sentence.contains("statement timeout"_L1) || (longEnough && !sentence.contains("user request"_L1));
}

QString messageOf(const PGconn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).trimmed();
}

} // namespace

Error errorFromResult(const PGresult *result, std::chrono::milliseconds took, std::chrono::milliseconds limit)
{
    const QByteArray state = field(result, PG_DIAG_SQLSTATE).toLatin1();
    const QString sentence = field(result, PG_DIAG_MESSAGE_PRIMARY);
    if (state.isEmpty()) // made by libpq itself: the session is gone
        return makeError(Error::Kind::Offline, QString::fromUtf8(PQresultErrorMessage(result)).trimmed());
    Error error = errorOfState(state, sentence);
    if (state == "57014" && isTimeOut(sentence, took >= limit)) {
        error.kind = Error::Kind::Timeout;
        error.database.reset();
    }
    return error;
}

Error errorFromStart(const PGconn *connection, PgStage stage)
{
    static const QRegularExpression state(u"\\w+:  ([0-9A-Z]{5}): "_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString message = messageOf(connection);
    if (const auto match = state.match(message); match.hasMatch())
        return refusedByServer(message, match);
    if (PQconnectionNeedsPassword(connection))
        return databaseError(Error::Kind::Unauthorised, DatabaseFault::NoPassword, message);
    return makeError(stage == PgStage::Securing ? Error::Kind::Tls : Error::Kind::Offline, message);
}

Error errorFromBreak(const PGconn *connection)
{
    return makeError(Error::Kind::Offline, messageOf(connection));
}

bool isMissingRight(const Error &error)
{
    return error.code == "42501"_L1;
}

bool isPassing(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.code == "40001"_L1 || error.code == "40P01"_L1
        || error.code == "57P04"_L1;
}

} // namespace postroom
