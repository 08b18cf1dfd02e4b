// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QTimeZone>
#include <span>

namespace postroom {

/// Messages as a note for a ticket (issue C, support work): for each of them, in lines of plain text, when it was made
/// and when it came to its state, with seconds and the zone; service, channel, state in words, reference and id. Never
/// what it says nor to whom it went: a reference that holds its recipient is left out, and the note says so. A blank
/// line stands between two messages; rows that are none are passed over. `serviceName` is for messages that do not say
/// it themselves. Any thread.
QString messageNotes(std::span<const Row> rows, const QString &serviceName, const QTimeZone &zone);

} // namespace postroom
