// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgstrings.h"

#include "postgres/pghandles.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Error refusal(DatabaseFault fault, const QString &detail = {})
{
    return databaseError(Error::Kind::Invalid, fault, detail);
}

PgOptionsHandle parsed(const QByteArray &conninfo)
{
    char *message = nullptr;
    PgOptionsHandle options(PQconninfoParse(conninfo.constData(), &message));
    PQfreemem(message); // translated, and it repeats pieces of the string
    return options;
}

bool isUri(const QString &text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

// Of a string that libpq cannot read: what looks like one that holds a password is treated as one.
bool mayHoldPassword(const QString &text)
{
    static const QRegularExpression userInfo(u"://[^/@]*:[^/]*@"_s);
    return text.contains("passw"_L1, Qt::CaseInsensitive) || userInfo.match(text).hasMatch();
}

// The first key that libpq does not know; empty when the fault is another one.
QString unknownKey(const QString &text, const PgSettings &known)
{
    static const QRegularExpression inUri(u"[?&]([^=&]*)="_s);
    static const QRegularExpression inString(u"(\\w+)\\s*=\\s*(?:'(?:[^'\\\\]|\\\\.)*'|[^\\s']*)"_s);
    const bool uri = isUri(text);
    auto match = (uri ? inUri : inString).globalMatch(text);
    while (match.hasNext()) {
        const QString key = match.next().captured(1);
        if (!known.contains(key.toUtf8()) && !(uri && key == "ssl"_L1))
            return key;
    }
    return {};
}

PgSettings knownKeys()
{
    PgSettings known;
    const PgOptionsHandle all = parsed({});
    for (const PQconninfoOption *option = all.get(); option && option->keyword; ++option)
        known[option->keyword] = option->envvar ? QByteArray(option->envvar) : QByteArray();
    return known;
}

Error unreadable(const QString &text, const PgSettings &known)
{
    if (mayHoldPassword(text))
        return refusal(DatabaseFault::PasswordInside);
    const QString key = unknownKey(text, known);
    return key.isEmpty() ? refusal(DatabaseFault::Malformed) : refusal(DatabaseFault::UnknownKey, key);
}

} // namespace

Result<PgStatedOptions> statedOptions(const QByteArray &conninfo)
{
    PgStatedOptions stated{{}, knownKeys()};
    const PgOptionsHandle options = parsed(conninfo.trimmed());
    if (!options || conninfo.contains('\0'))
        return unreadable(QString::fromUtf8(conninfo.trimmed()), stated.variables);
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val && *option->val)
            stated.values[option->keyword] = option->val;
    }
    // The key of a client certificate may be sealed with one, which is a secret just as well.
    if (stated.values.contains("password") || stated.values.contains("sslpassword"))
        return refusal(DatabaseFault::PasswordInside);
    return stated;
}

} // namespace postroom
