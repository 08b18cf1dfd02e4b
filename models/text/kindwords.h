// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/statuswords.h"

#include <QStringList>

namespace postroom {

/// A set of raw words of the platform (admin-features §0.3) that have words for people.
enum class Vocabulary {
    Invitation, ///< pending, accepted, cancelled
    JoinRequest, ///< pending, approved, rejected, cancelled
    ReportRequest, ///< pending, in progress, stored, failed, deleted
    EmailBrand, ///< org, both, org_banner
    Upload, ///< job, letter_day
    StatusGroups, ///< all, sending, delivered, failed (admin-features §0.4)
    Callback, ///< delivery_status, complaint, returned_letter, inbound_sms
    Activity, ///< true, false
    InboundNumber, ///< in use, free, retired: Postroom's own
    OrganisationState, ///< true, false: an organisation's `active` (PA-35)
    Postage, ///< first, second, economy, europe, rest-of-world; none for what is no letter
    LetterSorting, ///< sorted, unsorted: what the printer's charge depends on (PA-08)
    Complaint, ///< abuse, fraud, not-spam, …: what the mailbox calls it (RFC 5965, 6430 and 6591)
    Event ///< what the platform's events are called (admin-features §0.7)
};

/// The raw words that a vocabulary has words for, in its order.
QStringList rawWords(Vocabulary vocabulary);
/// The words, icon and tone of a raw word; one that the table does not know stands as it is.
StatusWords kindWords(Vocabulary vocabulary, QStringView raw);

} // namespace postroom
