// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/eventwords.h"

#include "text/permissionwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Labels = QStringList (*)(const QStringList &names);

struct KeyRow {
    QLatin1StringView key;
    const char *words; ///< context "EventWords"; empty where the value says it alone
    Labels labels = nullptr; ///< of a list of the platform's words
};

// In the order in which they are said (admin-features §0.7).
// clang-format off
constexpr std::array keyRows {
    KeyRow{"user_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Person")},
    KeyRow{"user_email_address"_L1, QT_TRANSLATE_NOOP("EventWords", "Email address")},
    KeyRow{"service_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Service")},
    KeyRow{"organisation_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Organisation")},
    KeyRow{"email_branding_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Email brand")},
    KeyRow{"letter_branding_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Letter brand")},
    KeyRow{"inbound_number_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Number for replies")},
    KeyRow{"original_email_address"_L1, QT_TRANSLATE_NOOP("EventWords", "Email address before")},
    KeyRow{"new_email_address"_L1, QT_TRANSLATE_NOOP("EventWords", "Email address now")},
    KeyRow{"original_mobile_number"_L1, QT_TRANSLATE_NOOP("EventWords", "Mobile number before")},
    KeyRow{"new_mobile_number"_L1, QT_TRANSLATE_NOOP("EventWords", "Mobile number now")},
    KeyRow{"ui_permissions"_L1, QT_TRANSLATE_NOOP("EventWords", "Permissions"), &permissionLabels},
    KeyRow{"original_ui_permissions"_L1, QT_TRANSLATE_NOOP("EventWords", "Permissions before"), &permissionLabels},
    KeyRow{"new_ui_permissions"_L1, QT_TRANSLATE_NOOP("EventWords", "Permissions now"), &permissionLabels},
    KeyRow{"original_permissions"_L1, QT_TRANSLATE_NOOP("EventWords", "Permissions before"), &organisationPermissionLabels},
    KeyRow{"new_permissions"_L1, QT_TRANSLATE_NOOP("EventWords", "Permissions now"), &organisationPermissionLabels},
    KeyRow{"updated_by_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Changed by")},
    KeyRow{"set_by_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Changed by")},
    KeyRow{"removed_by_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Removed by")},
    KeyRow{"archived_by_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Archived by")},
    KeyRow{"invited_by_id"_L1, QT_TRANSLATE_NOOP("EventWords", "Invited by")},
    // Whatever Postroom does not know stands here.
    KeyRow{"ip_address"_L1, QT_TRANSLATE_NOOP("EventWords", "IP address")},
    KeyRow{"browser_fingerprint"_L1, QT_TRANSLATE_NOOP("EventWords", "Browser")},
    KeyRow{"browser"_L1, ""},
    KeyRow{"version"_L1, ""},
    KeyRow{"platform"_L1, ""},
    KeyRow{"user_agent_string"_L1, ""},
};
// clang-format on

constexpr QStringView firstOfTheLast = u"ip_address";

const KeyRow *rowOf(QStringView key)
{
    const auto *found
        = std::find_if(keyRows.begin(), keyRows.end(), [key](const KeyRow &row) { return key == row.key; });
    return found == keyRows.end() ? nullptr : found;
}

// Unknown keys share a place before those that come last.
std::ptrdiff_t placeOf(const QString &key)
{
    const KeyRow *row = rowOf(key);
    return 2 * ((row ? row : rowOf(firstOfTheLast)) - keyRows.begin()) - (row ? 0 : 1);
}

JsonValue::Object inOrder(JsonValue::Object members)
{
    std::stable_sort(members.begin(), members.end(), [](const JsonValue::Member &left, const JsonValue::Member &right) {
        return placeOf(left.key) < placeOf(right.key);
    });
    return members;
}

QString wordsOf(const JsonValue &value, Labels labels);

QString wordsOf(const JsonValue::Member &member)
{
    const KeyRow *row = rowOf(member.key);
    const QString value = wordsOf(member.value, row ? row->labels : nullptr);
    if (value.isEmpty() || (row && !*row->words))
        return value;
    const QString name = row ? QCoreApplication::translate("EventWords", row->words) : member.key;
    return QCoreApplication::translate("EventWords", "%1: %2", "a name, what it is").arg(name, value);
}

QStringList wordsOf(const JsonValue::Object &members)
{
    QStringList words;
    for (const JsonValue::Member &member : inOrder(members))
        words.append(wordsOf(member));
    words.removeAll(QString());
    return words;
}

QString wordsOf(const JsonValue &value, Labels labels)
{
    if (value.isNull())
        return {};
    if (const QString *text = value.asString())
        return *text;
    if (const auto *members = value.asObject())
        return wordsOf(*members).join(u", "_s);
    const auto *all = value.asArray();
    if (!all)
        return QString::fromUtf8(value.toJson());
    QStringList names;
    for (const JsonValue &one : *all)
        names.append(wordsOf(one, nullptr));
    return (labels ? labels(names) : names).join(u", "_s);
}

} // namespace

QString eventDetailsText(const JsonValue &data)
{
    const auto *members = data.asObject();
    return members ? wordsOf(*members).join(u"; "_s) : wordsOf(data, nullptr);
}

} // namespace postroom
