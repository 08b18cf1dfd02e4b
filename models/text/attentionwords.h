// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/attentionreading.h"

#include <QTimeZone>

namespace postroom {

/// What Start says of one kind of attention (models/platform/attention.h).

/// "Jobs that are stuck".
QString attentionTitle(Attention kind);
/// By which rule: "Begun or due more than 30 minutes ago …".
QString attentionRule(Attention kind);
/// Where there is nothing: "No job is stuck."
QString nothingText(Attention kind);
/// What one of them is called: a file, a service, a person.
QString attentionName(Attention kind, const AttentionItem &item);
/// What is the matter with it: "12 of 210 text messages failed (5.7%)".
QString attentionDetail(Attention kind, const AttentionItem &item, Instant now, const QTimeZone &zone);
/// Over how much it was looked: "Looked at 200 of 1,284 services; 2 services could not be asked." Empty where one
/// question tells of all.
QString lookedAtText(const AttentionState &state);

} // namespace postroom
