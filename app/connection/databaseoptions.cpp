// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/databaseoptions.h"

#include "text/errorwords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DatabaseOptions", text);
}

// Options of the other connections, which a database has no use for.
QString refusedBeside(const QCommandLineParser &parser)
{
    constexpr std::array others{"client-id", "secret-from", "api-key-from", "code-from"};
    for (const char *other : others) {
        if (parser.isSet(QLatin1StringView(other)))
            return words("--%1 belongs to --api; a database takes --password-from.").arg(QLatin1StringView(other));
    }
    return {};
}

QString readSource(const QCommandLineParser &parser, const QString &option, SecretSource &source)
{
    return parser.isSet(option) ? SecretSource::parse("--"_L1 + option, parser.value(option), source) : QString();
}

} // namespace

QString refusedDatabase(const QString &conninfo)
{
    const auto parameters = PgParameters::read(conninfo.toUtf8());
    return parameters ? QString() : errorText(parameters.error());
}

QString refusedDatabase(const QString &conninfo, const QString &replica)
{
    const QString refusal = refusedDatabase(conninfo);
    return refusal.isEmpty() && !replica.isEmpty() ? refusedDatabase(replica) : refusal;
}

QString readDatabase(const QCommandLineParser &parser, ConnectionOptions &options)
{
    options.kind = ConnectionOptions::Kind::AdminMode;
    options.database = parser.value(u"postgres"_s);
    options.replica = parser.value(u"replica"_s);
    QString refusal = refusedBeside(parser);
    if (refusal.isEmpty())
        refusal = refusedDatabase(options.database);
    if (refusal.isEmpty() && parser.isSet(u"replica"_s))
        refusal = refusedDatabase(options.replica);
    if (refusal.isEmpty())
        refusal = readSource(parser, u"password-from"_s, options.secret);
    return refusal;
}

Result<PgDatabase> databaseOf(const ConnectionOptions &options)
{
    auto primary = PgParameters::read(options.database.toUtf8());
    if (!primary)
        return primary.error();
    PgDatabase database{std::move(primary).value()};
    database.log = options.log;
    if (options.replica.isEmpty())
        return database;
    auto replica = PgParameters::read(options.replica.toUtf8());
    if (!replica)
        return replica.error();
    database.replica = std::move(replica).value();
    return database;
}

} // namespace postroom
