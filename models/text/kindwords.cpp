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

// admin-features PA-35: archived organisations stay in the list, labelled.
constexpr std::array organisationRows {
    StatusRow{"", "true", QT_TRANSLATE_NOOP("StatusWords", "Active"), "circle-check", Tone::Good},
    StatusRow{"", "false", QT_TRANSLATE_NOOP("StatusWords", "Archived"), "archive", Tone::Over},
};

// admin-features §0.3, Postage. What is no letter has `none` (api-contract §7.9), which says nothing to people.
constexpr std::array postageRows {
    StatusRow{"", "first", QT_TRANSLATE_NOOP("StatusWords", "First class"), "", Tone::Plain},
    StatusRow{"", "second", QT_TRANSLATE_NOOP("StatusWords", "Second class"), "", Tone::Plain},
    StatusRow{"", "economy", QT_TRANSLATE_NOOP("StatusWords", "Economy"), "", Tone::Plain},
    StatusRow{"", "europe", QT_TRANSLATE_NOOP("StatusWords", "Europe"), "", Tone::Plain},
    StatusRow{"", "rest-of-world", QT_TRANSLATE_NOOP("StatusWords", "Rest of the world"), "", Tone::Plain},
    StatusRow{"", "none", "", "", Tone::Plain},
};

constexpr std::array sortingRows {
    StatusRow{"", "sorted", QT_TRANSLATE_NOOP("StatusWords", "Sorted"), "", Tone::Plain},
    StatusRow{"", "unsorted", QT_TRANSLATE_NOOP("StatusWords", "Unsorted"), "", Tone::Plain},
};

constexpr std::array complaintRows {
    StatusRow{"", "abuse", QT_TRANSLATE_NOOP("StatusWords", "Spam or abuse"), "", Tone::Plain},
    StatusRow{"", "auth-failure", QT_TRANSLATE_NOOP("StatusWords", "Sender not confirmed"), "", Tone::Plain},
    StatusRow{"", "fraud", QT_TRANSLATE_NOOP("StatusWords", "Fraud or phishing"), "", Tone::Plain},
    StatusRow{"", "not-spam", QT_TRANSLATE_NOOP("StatusWords", "Not spam"), "", Tone::Plain},
    StatusRow{"", "opt-out", QT_TRANSLATE_NOOP("StatusWords", "Wants no more emails"), "", Tone::Plain},
    StatusRow{"", "other", QT_TRANSLATE_NOOP("StatusWords", "Something else"), "", Tone::Plain},
    StatusRow{"", "virus", QT_TRANSLATE_NOOP("StatusWords", "Virus"), "", Tone::Plain},
};

constexpr std::array eventRows {
    StatusRow{"", "sucessful_login", QT_TRANSLATE_NOOP("StatusWords", "Signed in"), "", Tone::Plain},
    StatusRow{"", "update_user_email", QT_TRANSLATE_NOOP("StatusWords", "Email address changed"), "", Tone::Plain},
    StatusRow{"", "update_user_mobile_number", QT_TRANSLATE_NOOP("StatusWords", "Mobile number changed"), "", Tone::Plain},
    StatusRow{"", "remove_user_from_service", QT_TRANSLATE_NOOP("StatusWords", "Removed from a service"), "", Tone::Plain},
    StatusRow{"", "add_user_to_service", QT_TRANSLATE_NOOP("StatusWords", "Added to a service"), "", Tone::Plain},
    StatusRow{"", "set_user_permissions", QT_TRANSLATE_NOOP("StatusWords", "Permissions changed"), "", Tone::Plain},
    StatusRow{"", "set_organisation_user_permissions", QT_TRANSLATE_NOOP("StatusWords", "Permissions in an organisation changed"), "", Tone::Plain},
    StatusRow{"", "archive_user", QT_TRANSLATE_NOOP("StatusWords", "Person archived"), "", Tone::Plain},
    StatusRow{"", "archive_service", QT_TRANSLATE_NOOP("StatusWords", "Service archived"), "", Tone::Plain},
    StatusRow{"", "update_email_branding", QT_TRANSLATE_NOOP("StatusWords", "Email brand changed"), "", Tone::Plain},
    StatusRow{"", "update_letter_branding", QT_TRANSLATE_NOOP("StatusWords", "Letter brand changed"), "", Tone::Plain},
    StatusRow{"", "set_inbound_sms_on", QT_TRANSLATE_NOOP("StatusWords", "Receiving texts switched on"), "", Tone::Plain},
    StatusRow{"", "remove_platform_admin", QT_TRANSLATE_NOOP("StatusWords", "No platform admin any more"), "", Tone::Plain},
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
    case Vocabulary::OrganisationState:
        return organisationRows;
    case Vocabulary::Postage:
        return postageRows;
    case Vocabulary::LetterSorting:
        return sortingRows;
    case Vocabulary::Complaint:
        return complaintRows;
    case Vocabulary::Event:
        return eventRows;
    }
    return {};
}

} // namespace

QStringList rawWords(Vocabulary vocabulary)
{
    QStringList words;
    for (const StatusRow &row : rowsOf(vocabulary))
        words.append(QString::fromLatin1(row.status));
    return words;
}

StatusWords kindWords(Vocabulary vocabulary, QStringView raw)
{
    return raw.isEmpty() ? StatusWords() : statusWords(rowsOf(vocabulary), {}, raw);
}

} // namespace postroom
