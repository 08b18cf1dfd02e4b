// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/notificationfilter.h"

#include <algorithm>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace postroom::test {

namespace {

QJsonArray oneMessage(const QString &text)
{
    return {text};
}

void readInteger(NotificationFilter &filter, qint64 &member, const Parameter &parameter, bool positive)
{
    static const QRegularExpression Integer(u"^\\s*[+-]?[0-9]+\\s*$"_s);
    bool fits = false;
    const qint64 value = parameter.second.toLongLong(&fits);
    if (!Integer.match(parameter.second).hasMatch())
        filter.errors.insert(parameter.first, oneMessage(u"Not a valid integer."_s));
    else if (positive && fits && value < 1)
        filter.errors.insert(parameter.first, oneMessage(u"Not a positive integer"_s));
    else
        member = fits ? value : std::numeric_limits<qint64>::max();
}

void readBoolean(NotificationFilter &filter, bool &member, const Parameter &parameter)
{
    static const QSet<QString> Truthy = {u"t"_s, u"T"_s, u"true"_s, u"True"_s, u"TRUE"_s, u"on"_s, u"On"_s, u"ON"_s,
        u"y"_s, u"Y"_s, u"yes"_s, u"Yes"_s, u"YES"_s, u"1"_s};
    static const QSet<QString> Falsy = {u"f"_s, u"F"_s, u"false"_s, u"False"_s, u"FALSE"_s, u"off"_s, u"Off"_s,
        u"OFF"_s, u"n"_s, u"N"_s, u"no"_s, u"No"_s, u"NO"_s, u"0"_s};
    if (!Truthy.contains(parameter.second) && !Falsy.contains(parameter.second))
        filter.errors.insert(parameter.first, oneMessage(u"Not a valid boolean."_s));
    else
        member = Truthy.contains(parameter.second);
}

void readType(NotificationFilter &filter, const QString &type)
{
    static const QStringList Types = {u"sms"_s, u"email"_s, u"letter"_s};
    const QString index = QString::number(filter.types.size());
    filter.types.append(type);
    if (Types.contains(type))
        return;
    QJsonObject byIndex = filter.errors.value(u"template_type").toObject();
    byIndex.insert(index, QJsonObject{{u"template_type"_s, oneMessage(u"Must be one of: sms, email, letter."_s)}});
    filter.errors.insert(u"template_type"_s, byIndex);
}

void readUuid(NotificationFilter &filter, const Parameter &parameter)
{
    static const QRegularExpression Uuid(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    if (!Uuid.match(parameter.second).hasMatch())
        filter.errors.insert(parameter.first, oneMessage(u"Not a valid UUID."_s));
}

// A list asks for statuses by group names too; a set of all states but `failed` is no filter (api-contract §6.1).
QStringList expanded(const QStringList &asked)
{
    static const QStringList Failures = {u"technical-failure"_s, u"temporary-failure"_s, u"permanent-failure"_s,
        u"validation-failed"_s, u"virus-scan-failed"_s, u"returned-letter"_s};
    static const QStringList All = QStringList{u"cancelled"_s, u"created"_s, u"sending"_s, u"sent"_s, u"delivered"_s,
                                       u"pending"_s, u"pending-virus-check"_s}
        + Failures;
    static const QHash<QString, QStringList> Groups
        = {{u"failed"_s, Failures}, {u"accepted"_s, {u"created"_s, u"sending"_s}}, {u"received"_s, {u"delivered"_s}}};
    QStringList statuses;
    for (const QString &status : asked)
        statuses += Groups.value(status, {status});
    const bool everything
        = std::all_of(All.begin(), All.end(), [&](const QString &one) { return statuses.contains(one); });
    return everything ? QStringList() : statuses;
}

QString withoutSpace(const QString &text)
{
    static const QRegularExpression Space(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(Space);
}

// Close to the platform's phone handling: digits without a trunk or international prefix.
QString phoneTerm(const QString &text)
{
    static const QRegularExpression Marks(u"[() -]"_s);
    static const QRegularExpression Prefix(u"^[+0]+"_s);
    const QString bare = QString(text).remove(Marks).remove(Prefix);
    return bare.startsWith(u"440") && bare.size() == 13 ? bare.mid(3) : bare;
}

QString emailTerm(const QString &text)
{
    static const QRegularExpression Obscure(u"[\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}\\x{180E}\\x{00A0}\\x{202F}]"_s);
    static const QRegularExpression Address(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    const QString bare = QString(text).remove(Obscure).trimmed().toLower();
    return Address.match(bare).hasMatch() ? bare : text.toLower();
}

QString recipientTerm(const QString &term, const QString &type)
{
    if (type == u"sms")
        return phoneTerm(term);
    return type == u"email" ? emailTerm(term) : withoutSpace(term).toLower();
}

} // namespace

QString startOfLastDays(const QDateTime &clock, qint64 days)
{
    const QTimeZone london("Europe/London");
    const QDate day = clock.toTimeZone(london).date().addDays(-days);
    return QDateTime(day, QTime(0, 0), london).toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

NotificationFilter NotificationFilter::parse(const QList<Parameter> &parameters, const QDateTime &clock)
{
    static const QHash<QString, bool NotificationFilter::*> Booleans
        = {{u"include_jobs"_s, &NotificationFilter::includeJobs}, {u"count_pages"_s, &NotificationFilter::countPages},
            {u"include_one_off"_s, &NotificationFilter::includeOneOff},
            {u"include_from_test_key"_s, &NotificationFilter::includeFromTestKey}};
    NotificationFilter filter;
    qint64 days = -1;
    QSet<QString> seen;
    for (const Parameter &parameter : parameters) {
        const auto &[name, value] = parameter;
        if (name == u"template_type")
            readType(filter, value);
        else if (name == u"status")
            filter.statuses.append(value);
        else if (seen.contains(name))
            continue; // of the others the first one counts
        else if (name == u"page" || name == u"page_size")
            readInteger(filter, name == u"page" ? filter.page : filter.pageSize, parameter, true);
        else if (name == u"limit_days")
            readInteger(filter, days, parameter, false);
        else if (Booleans.contains(name))
            readBoolean(filter, filter.*Booleans.value(name), parameter);
        else if (name == u"older_than")
            readUuid(filter, parameter);
        else if (name == u"to")
            filter.term = value;
        seen.insert(name);
    }
    if (seen.contains(u"limit_days"_s) && !filter.errors.contains(u"limit_days"))
        filter.createdFrom = startOfLastDays(clock, days);
    return filter;
}

bool NotificationFilter::matches(const RecordedRow &row) const
{
    return isSearch() ? matchesSearch(row) : matchesList(row);
}

bool NotificationFilter::matchesList(const RecordedRow &row) const
{
    const QStringList wanted = expanded(statuses);
    return (wanted.isEmpty() || wanted.contains(row.status)) && (types.isEmpty() || types.contains(row.type))
        && (includeFromTestKey || row.keyType != u"test") && (includeJobs || !row.fromJob)
        && (includeOneOff || !row.oneOff) && (createdFrom.isEmpty() || row.createdAt >= createdFrom);
}

bool NotificationFilter::matchesSearch(const RecordedRow &row) const
{
    const QString type = types.value(0);
    return row.keyType != u"test" && (type.isEmpty() || row.type == type)
        && (statuses.isEmpty() || statuses.contains(row.status))
        && (row.recipient.contains(recipientTerm(term, type)) || row.reference.contains(term, Qt::CaseInsensitive));
}

} // namespace postroom::test
