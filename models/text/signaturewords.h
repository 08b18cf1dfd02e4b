// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/signaturecounts.h"

#include <QStringList>

namespace postroom {

/// What is to be said of the signatures of the values that were read, a sentence each; nothing when all were verified
/// or none was there.
QStringList signatureSentences(const SignatureCounts &counts);

} // namespace postroom
