// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// Recipients that a service has saved as a file, to send to them again (admin-model-layer §2.9).
struct ContactList : Record {
    QString id;
    QString serviceId;
    QString originalFileName;
    QString templateType; ///< email or sms
    std::optional<qint64> rowCount;
    std::optional<bool> hasJobs; ///< it was sent to at some time
    std::optional<qint64> recentJobCount; ///< within the days that messages are kept
    QString createdBy; ///< a person's name, no id
    std::optional<Instant> createdAt;

    bool operator==(const ContactList &) const = default;

    static const RecordType &type();
    /// `GET S/contact-list`, all and one.
    static const Shape &internalShape();
};

/// What its file is called when it is saved: the uploaded name with the ending of what it became, CSV.
QString savedFileName(const ContactList &list);

} // namespace postroom
