// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/filterchip.h"

#include <QStringList>

namespace postroom {

/// The types that a filter of messages offers.
QList<FilterOption> typeOptions();
/// The states that a filter of messages offers: the groups in which people think (admin-features §0.4).
QList<FilterOption> statusOptions();
/// The raw statuses that an option stands for in a request; none for an empty id.
QStringList statusesOfOption(const QString &id);

/// The statuses themselves, as the platform's rows have them.
QList<FilterOption> rawStatusOptions();
/// What callbacks are called for.
QList<FilterOption> callbackOptions();
/// What the platform calls its events.
QList<FilterOption> eventOptions();
/// "true" and "false".
QList<FilterOption> yesOrNoOptions();
/// The states of jobs.
QList<FilterOption> jobStatusOptions();

} // namespace postroom
