// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientfilecheck.h"

#include <atomic>

class QIODevice;

namespace postroom {

/// A file on disk and what it is checked against.
struct RecipientFileRequest {
    QString path;
    RecipientType type = RecipientType::Sms;
    QString content;
    QString subject;
    RecipientFileRules rules;
    std::optional<TextEncoding> encoding = {}; ///< none: guessed
};

/// What a check tells while it runs.
struct CheckHandlers {
    std::function<void(const RecipientFileCheck &check, const RecipientRow &row)> onRow;
    std::function<void(double share)> onProgress;
};

/// Checks the whole file on the calling thread. Ends soon after the flag is set, with the error "cancelled".
Result<RecipientFileReport> checkRecipientFile(
    const RecipientFileRequest &request, const std::atomic_bool &isCancelled, const CheckHandlers &handlers);

/// Writes the first row of a file and those rows that have nothing to fix, as CSV in UTF-8 that can be uploaded: cells
/// as they stand, nothing defused. The file is checked anew. How many rows there were, or why not all were written;
/// check the device for what the disk says.
Result<qint64> writeGoodRows(
    const RecipientFileRequest &request, const std::atomic_bool &isCancelled, QIODevice &device);

} // namespace postroom
