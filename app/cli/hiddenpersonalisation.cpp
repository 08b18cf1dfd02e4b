// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hiddenpersonalisation.h"

#include "domain/notification.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Not translated: it stands among the platform's own values.
const JsonValue &hidden()
{
    static const JsonValue value(u"[hidden]"_s);
    return value;
}

} // namespace

Row withHiddenPersonalisation(const Row &row)
{
    const auto *notification = as<Notification>(row);
    if (!notification || notification->personalisation.isNull() || !notification->redactPersonalisation.value_or(true))
        return row;
    auto copy = std::make_shared<Notification>(*notification);
    if (auto *members = copy->personalisation.asObject()) {
        for (JsonValue::Member &member : *members)
            member.value = hidden();
    } else {
        copy->personalisation = hidden();
    }
    return copy;
}

} // namespace postroom
