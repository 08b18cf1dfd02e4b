// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notification.h"
#include "local/demodrafts.h"

namespace postroom {

/// The id of the message that a draft stands for.
QString demoMessageId(const DemoDraft &draft);

/// The whole message that a draft stands for, every key of the administration API filled in; jobs as made by
/// makeDemoJobs().
Notification demoMessage(const DemoWorld &world, const DemoDraft &draft, const std::vector<BulkJob> &jobs);

} // namespace postroom
