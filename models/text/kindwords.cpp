// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/kindwords.h"

#include "text/statustable.h"

namespace postroom {

namespace {

// clang-format off
constexpr std::array invitationRows {
    StatusRow{"", "pending", QT_TRANSLATE_NOOP("StatusWords", "Invited"), "hourglass", Tone::Quiet},
    StatusRow{"", "accepted", QT_TRANSLATE_NOOP("StatusWords", "Accepted"), "circle-check", Tone::Good},
    StatusRow{"", "cancelled", QT_TRANSLATE_NOOP("StatusWords", "Cancelled"), "ban", Tone::Over},
};

constexpr std::array joinRows {
    StatusRow{"", "pending", QT_TRANSLATE_NOOP("StatusWords", "Waiting for an answer"), "hourglass", Tone::Look},
    StatusRow{"", "approved", QT_TRANSLATE_NOOP("StatusWords", "Approved"), "circle-check", Tone::Good},
    StatusRow{"", "rejected", QT_TRANSLATE_NOOP("StatusWords", "Refused"), "circle-x", Tone::Over},
    StatusRow{"", "cancelled", QT_TRANSLATE_NOOP("StatusWords", "Cancelled"), "ban", Tone::Over},
};

constexpr std::array reportRows {
    StatusRow{"", "pending", QT_TRANSLATE_NOOP("StatusWords", "Waiting to start"), "hourglass", Tone::Quiet},
    StatusRow{"", "in progress", QT_TRANSLATE_NOOP("StatusWords", "Being made"), "loader", Tone::Moving},
    StatusRow{"", "stored", QT_TRANSLATE_NOOP("StatusWords", "Ready"), "circle-check", Tone::Good},
    StatusRow{"", "failed", QT_TRANSLATE_NOOP("StatusWords", "Failed"), "circle-x", Tone::Bad},
    StatusRow{"", "deleted", QT_TRANSLATE_NOOP("StatusWords", "Deleted"), "archive", Tone::Over},
};

constexpr std::array brandRows {
    StatusRow{"", "org", QT_TRANSLATE_NOOP("StatusWords", "Logo alone"), "", Tone::Plain},
    StatusRow{"", "both", QT_TRANSLATE_NOOP("StatusWords", "GOV.UK and logo"), "", Tone::Plain},
    StatusRow{"", "org_banner", QT_TRANSLATE_NOOP("StatusWords", "Banner with logo"), "", Tone::Plain},
};

constexpr std::array uploadRows {
    StatusRow{"", "job", QT_TRANSLATE_NOOP("StatusWords", "Recipient file"), "", Tone::Plain},
    StatusRow{"", "letter_day", QT_TRANSLATE_NOOP("StatusWords", "Letters of a day"), "", Tone::Plain},
};

constexpr std::array groupRows {
    StatusRow{"", "all", QT_TRANSLATE_NOOP("StatusWords", "All"), "", Tone::Plain},
    StatusRow{"", "sending", QT_TRANSLATE_NOOP("StatusWords", "Delivering"), "", Tone::Plain},
    StatusRow{"", "delivered", QT_TRANSLATE_NOOP("StatusWords", "Delivered"), "", Tone::Plain},
    StatusRow{"", "failed", QT_TRANSLATE_NOOP("StatusWords", "Failed"), "", Tone::Plain},
};

constexpr std::array callbackRows {
    StatusRow{"", "delivery_status", QT_TRANSLATE_NOOP("StatusWords", "Delivery receipts"), "", Tone::Plain},
    StatusRow{"", "complaint", QT_TRANSLATE_NOOP("StatusWords", "Complaints"), "", Tone::Plain},
    StatusRow{"", "returned_letter", QT_TRANSLATE_NOOP("StatusWords", "Returned letters"), "", Tone::Plain},
    StatusRow{"", "inbound_sms", QT_TRANSLATE_NOOP("StatusWords", "Received text messages"), "", Tone::Plain},
};

constexpr std::array activityRows {
    StatusRow{"", "true", QT_TRANSLATE_NOOP("StatusWords", "In use"), "circle-check", Tone::Good},
    StatusRow{"", "false", QT_TRANSLATE_NOOP("StatusWords", "Not in use"), "circle-minus", Tone::Over},
};

constexpr std::array numberRows {
    StatusRow{"", "in use", QT_TRANSLATE_NOOP("StatusWords", "In use"), "circle-check", Tone::Good},
    StatusRow{"", "free", QT_TRANSLATE_NOOP("StatusWords", "Free"), "circle-dot", Tone::Quiet},
    StatusRow{"", "retired", QT_TRANSLATE_NOOP("StatusWords", "Retired"), "archive", Tone::Over},
};
// clang-format on

std::span<const StatusRow> rowsOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Invitation:
        return invitationRows;
    case Vocabulary::JoinRequest:
        return joinRows;
    case Vocabulary::ReportRequest:
        return reportRows;
    case Vocabulary::EmailBrand:
        return brandRows;
    case Vocabulary::Upload:
        return uploadRows;
    case Vocabulary::StatusGroups:
        return groupRows;
    case Vocabulary::Callback:
        return callbackRows;
    case Vocabulary::Activity:
        return activityRows;
    case Vocabulary::InboundNumber:
        return numberRows;
    }
    return {};
}

} // namespace

StatusWords kindWords(Vocabulary vocabulary, QStringView raw)
{
    return raw.isEmpty() ? StatusWords() : statusWords(rowsOf(vocabulary), {}, raw);
}

} // namespace postroom
