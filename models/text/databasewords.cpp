// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/databasewords.h"

#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct FaultRow {
    const char *sentence; ///< %1 is the detail
    const char *advice;
    const char *reason;
};

// clang-format off
/// In the order of DatabaseFault.
constexpr std::array faults {
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The connection string of the database cannot be read."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Its form is “host=db.example dbname=notify user=ann”, or postgresql://ann@db.example/notify."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the connection string cannot be read")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The connection string of the database carries a password, which others could read."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Leave it out, and say with --password-from where the password is read."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the connection string carries a password")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The connection to the database brings options of its own (%1), which Postroom does not pass on."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Leave “options” out: Postroom sets what it needs in each transaction, so that poolers work too."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the connection brings options")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "A connection string of PostgreSQL has no key “%1”."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Check how it is spelled."),
        QT_TRANSLATE_NOOP("DatabaseWords", "an unknown key")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The key “%1” of the database's connection does not take that value."),
        QT_TRANSLATE_NOOP("DatabaseWords", "The manual of PostgreSQL lists its values under “Connection Strings”."),
        QT_TRANSLATE_NOOP("DatabaseWords", "a value that is not taken")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "sslmode=%1 may go on in plain text without a word, so it is refused."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Leave it out for verify-full. Where the network is trusted, say sslmode=disable or sslmode=require."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the connection may not be secure")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The file of trusted certificates %1 cannot be read."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Name one that can with sslrootcert, or leave it out for that of the system."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the file of certificates cannot be read")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "No service file has the service “%1”."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Services stand in ~/.pg_service.conf, or in the file that PGSERVICEFILE names."),
        QT_TRANSLATE_NOOP("DatabaseWords", "an unknown service")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The service file %1 cannot be used."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Check that it can be read, and that it names no directory server (LDAP)."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the service file cannot be used")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The database asks for a password, and none was given."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Say with --password-from where it is read, or put it in ~/.pgpass."),
        QT_TRANSLATE_NOOP("DatabaseWords", "no password was given")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The database's server does not do TLS, so nothing was sent."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Where the network between is trusted, say sslmode=disable."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the server does not do TLS")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The database's certificate is of no authority that is trusted here, so nothing was sent."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Name the file of its authority with sslrootcert. Whoever runs the database has it."),
        QT_TRANSLATE_NOOP("DatabaseWords", "its certificate is not trusted")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The database's certificate has expired or is not valid yet, so nothing was sent."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Check this computer's clock. Whoever runs the database can renew it."),
        QT_TRANSLATE_NOOP("DatabaseWords", "its certificate is not valid now")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The database's certificate is that of another host, so nothing was sent."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Use the host name that stands in the certificate."),
        QT_TRANSLATE_NOOP("DatabaseWords", "its certificate is another host's")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "What stands before the database refuses a parameter of the connection: %1."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Leave that parameter out of the connection string."),
        QT_TRANSLATE_NOOP("DatabaseWords", "a parameter was refused")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "The server has no database of that name."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Name it with dbname in the connection string."),
        QT_TRANSLATE_NOOP("DatabaseWords", "no such database")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "This database does not have what a Notify platform has: %1."),
        QT_TRANSLATE_NOOP("DatabaseWords", "It may be another program's, or of another revision than Postroom knows. doctor says which it is."),
        QT_TRANSLATE_NOOP("DatabaseWords", "the database lacks something")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "Somebody else ended this question in the database."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Another administrator may have a reason: ask before asking again."),
        QT_TRANSLATE_NOOP("DatabaseWords", "ended by somebody else")},
    FaultRow{
        QT_TRANSLATE_NOOP("DatabaseWords", "That would have changed the database, so the server refused it."),
        QT_TRANSLATE_NOOP("DatabaseWords", "Nothing was changed."),
        QT_TRANSLATE_NOOP("DatabaseWords", "it would have written")},
};

/// In the order of DatabaseRevision::Kind; %1 is the platform's name, %2 a schema's.
constexpr std::array revisions {
    "", "",
    QT_TRANSLATE_NOOP("DatabaseWords", "This revision is older than Postroom: what it lacks cannot be read."),
    QT_TRANSLATE_NOOP("DatabaseWords", "This revision is newer than Postroom: what it added is not shown."),
    QT_TRANSLATE_NOOP("DatabaseWords", "The database does not tell its revision, or this login may not read it."),
    QT_TRANSLATE_NOOP("DatabaseWords", "This is a database of %1, whose tables differ, so they are not read."),
    QT_TRANSLATE_NOOP("DatabaseWords", "This database is none of a Notify platform."),
    QT_TRANSLATE_NOOP("DatabaseWords", "The platform's tables are in a schema that this login may not use: it needs the right USAGE on %2."),
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("DatabaseWords", text);
}

} // namespace

DatabaseWords databaseWords(DatabaseFault fault, const QString &detail)
{
    const FaultRow &row = faults.at(static_cast<std::size_t>(fault));
    QString sentence = words(row.sentence);
    if (const qsizetype place = sentence.indexOf("%1"_L1); place >= 0)
        sentence.replace(place, 2, detail);
    return {sentence, words(row.advice), words(row.reason)};
}

QString revisionText(const DatabaseRevision &revision)
{
    const char *sentence = revisions.at(static_cast<std::size_t>(revision.kind));
    return *sentence ? words(sentence).replace("%1"_L1, forkName(revision.fork)).replace("%2"_L1, revision.schema)
                     : QString();
}

} // namespace postroom
