// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "local/demoworld.h"

namespace postroom {

/// What people answered to messages of services that have a number for it; newest first. Which messages are answered
/// and with what follows from their ids, so that it is the same at every moment of a first start.
std::vector<InboundSms> makeDemoReceived(const DemoWorld &world, const std::vector<Notification> &notifications);

} // namespace postroom
