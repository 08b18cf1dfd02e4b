// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A PDF that is printed behind a letter (api-contract §7.3 Attachment).
struct LetterAttachment : Record {
    QString id;
    std::optional<Instant> createdAt;
    QString createdById;
    std::optional<Instant> archivedAt;
    QString archivedById;
    QString originalFilename;
    std::optional<qint64> pageCount;

    bool operator==(const LetterAttachment &) const = default;

    static const RecordType &type();
    /// As a template and a notification hold it.
    static const Shape &internalShape();
};

} // namespace postroom
