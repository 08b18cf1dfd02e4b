// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseside.h"

#include "support/psql.h"

#include <algorithm>
#include <cstdio>
#include <QRegularExpression>

namespace postroom::bench {

using namespace Qt::StringLiterals;

namespace {

QString literal(const std::optional<QByteArray> &value)
{
    if (!value)
        return u"NULL"_s;
    const QString text = QString::fromUtf8(*value);
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

double medianOf(std::vector<double> measured)
{
    if (measured.empty())
        return 0;
    const auto middle = measured.begin() + static_cast<std::ptrdiff_t>(measured.size() / 2);
    std::nth_element(measured.begin(), middle, measured.end());
    return *middle;
}

QByteArray typedStatement(const PgCommand &command)
{
    static const QRegularExpression place(u"\\$([0-9]+)"_s);
    const QString sql = QString::fromUtf8(command.sql);
    QString typed;
    qsizetype done = 0;
    for (auto found = place.globalMatch(sql); found.hasNext();) {
        const auto match = found.next();
        typed += QStringView(sql).sliced(done, match.capturedStart() - done);
        typed += literal(command.values.at(match.captured(1).toUInt() - 1));
        done = match.capturedEnd();
    }
    typed += QStringView(sql).sliced(done);
    return typed.toUtf8();
}

std::vector<double> timedByPsql(const QString &conninfo, const QByteArray &statement, int times)
{
    // What comes back is read whole and written nowhere.
    const QString once = QString::fromUtf8(statement) + u";\n"_s;
    const test::ProgramAnswer answer
        = test::runSql(conninfo, u"\\o /dev/null\n"_s + once + u"\\timing on\n"_s + once.repeated(times));
    if (!answer.ok)
        std::fprintf(stderr, "psql: %s\n", qPrintable(answer.error));
    static const QRegularExpression time(u"Time: ([0-9.]+) ms"_s);
    std::vector<double> measured;
    for (auto found = time.globalMatch(answer.text()); answer.ok && found.hasNext();)
        measured.push_back(found.next().captured(1).toDouble());
    return measured;
}

} // namespace postroom::bench
