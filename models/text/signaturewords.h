// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notification.h"
#include "platform/signaturecounts.h"

#include <QStringList>

namespace postroom {

/// What is to be said of the signatures of the values that were read, a sentence each; nothing when all were verified
/// or none was there.
QStringList signatureSentences(const SignatureCounts &counts);

/// What is to be said of the signature of one message's values beside its text, where values are shown: that it was not
/// verified, or that there are none which this platform signed. Empty where they were verified or there is nothing to
/// fill in.
QString signatureNote(const Notification &notification, const SignatureCounts &counts);

} // namespace postroom
