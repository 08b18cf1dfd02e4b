// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notificationstatus.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct StatusRow {
    QLatin1StringView word;
    StatusGroup group;
};

// The order of api-contract §7.13.
constexpr std::array statuses{
    StatusRow{"created"_L1, StatusGroup::Delivering},
    StatusRow{"sending"_L1, StatusGroup::Delivering},
    StatusRow{"sent"_L1, StatusGroup::Delivered},
    StatusRow{"delivered"_L1, StatusGroup::Delivered},
    StatusRow{"pending"_L1, StatusGroup::Delivering},
    StatusRow{"failed"_L1, StatusGroup::Failed},
    StatusRow{"technical-failure"_L1, StatusGroup::Failed},
    StatusRow{"temporary-failure"_L1, StatusGroup::Failed},
    StatusRow{"permanent-failure"_L1, StatusGroup::Failed},
    StatusRow{"pending-virus-check"_L1, StatusGroup::Delivering},
    StatusRow{"validation-failed"_L1, StatusGroup::Failed},
    StatusRow{"virus-scan-failed"_L1, StatusGroup::Failed},
    StatusRow{"returned-letter"_L1, StatusGroup::Delivered},
    StatusRow{"cancelled"_L1, StatusGroup::None},
};

struct ExpansionRow {
    QLatin1StringView asked;
    std::array<QLatin1StringView, 6> meant; // empty words are padding
};

constexpr std::array expansions{
    ExpansionRow{"failed"_L1,
        {"technical-failure"_L1, "temporary-failure"_L1, "permanent-failure"_L1, "validation-failed"_L1,
            "virus-scan-failed"_L1, "returned-letter"_L1}},
    ExpansionRow{"accepted"_L1, {"created"_L1, "sending"_L1}},
    ExpansionRow{"received"_L1, {"delivered"_L1}},
};

const StatusRow *rowOf(QStringView status)
{
    const auto *found
        = std::find_if(statuses.begin(), statuses.end(), [status](const StatusRow &row) { return status == row.word; });
    return found == statuses.end() ? nullptr : found;
}

QLatin1StringView literalOf(StatusGroup group)
{
    switch (group) {
    case StatusGroup::Delivering:
        return "sending"_L1;
    case StatusGroup::Delivered:
        return "delivered"_L1;
    case StatusGroup::Failed:
        return "failed"_L1;
    case StatusGroup::None:
        break;
    }
    return {};
}

} // namespace

StatusGroup statusGroup(QStringView status)
{
    const StatusRow *row = rowOf(status);
    return row ? row->group : StatusGroup::None;
}

QStringList statusesOf(StatusGroup group)
{
    QStringList list;
    if (group != StatusGroup::None)
        list.append(literalOf(group));
    for (const StatusRow &row : statuses) {
        if (group != StatusGroup::None && row.group == group && row.word != literalOf(group))
            list.append(row.word);
    }
    return list;
}

QStringList knownNotificationStatuses()
{
    QStringList list;
    for (const StatusRow &row : statuses)
        list.append(row.word);
    return list;
}

QStringList listedStatuses(const QStringList &asked)
{
    QStringList meant;
    for (const QString &status : asked) {
        const auto *row = std::find_if(
            expansions.begin(), expansions.end(), [&status](const ExpansionRow &r) { return status == r.asked; });
        if (row == expansions.end()) {
            meant.append(status);
            continue;
        }
        for (const QLatin1StringView word : row->meant) {
            if (!word.isEmpty())
                meant.append(word);
        }
    }
    meant.removeDuplicates();
    const auto covered = [&meant](const StatusRow &row) { return row.word == "failed"_L1 || meant.contains(row.word); };
    if (std::all_of(statuses.begin(), statuses.end(), covered))
        return {};
    return meant;
}

bool isFinishedStatus(QStringView status)
{
    const StatusGroup group = statusGroup(status);
    return group == StatusGroup::Delivered || group == StatusGroup::Failed;
}

QString statusForKeys(QStringView notificationType, const QString &status)
{
    if (notificationType != "letter"_L1)
        return status;
    if (status == "created"_L1 || status == "sending"_L1)
        return u"accepted"_s;
    return status == "delivered"_L1 || status == "returned-letter"_L1 ? u"received"_s : status;
}

} // namespace postroom
