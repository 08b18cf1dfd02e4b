// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientvalue.h"

#include <memory>
#include <optional>
#include <vector>

namespace postroom {

/// What a recipient file is for.
enum class RecipientType { Sms, Email, Letter };

/// What is wrong with the message that one row of values makes.
struct MessageFaults {
    bool tooLong = false; ///< text messages only: the size of e-mails is not checked (template-spec §6.5)
    bool empty = false;
    bool qrCodeTooLong = false; ///< letters only
    qsizetype length = 0; ///< of a text message that is too long, in characters without its prefix
};

/// The values of a row, one for each of the template's placeholders in their order; nullptr where no header is.
using PlaceholderValues = std::vector<const RecipientValue *>;

/// The template that a recipient file is checked against. Made once, asked for each row; not shared between threads.
class RecipientTemplate {
public:
    virtual ~RecipientTemplate() = default;

    virtual RecipientType type() const = 0;
    /// Its placeholders in their first spelling.
    virtual QStringList placeholders() const = 0;
    /// What is wrong with the message for these values; a row without cells gives none, not even empty ones.
    virtual MessageFaults faultsWith(const PlaceholderValues &values, bool hasCells = true) const = 0;

    /// The headers of the recipient's own columns (template-spec §6.5 "Headers").
    QStringList recipientHeaders() const;
};

/// A template by its raw texts; the subject of e-mails and the heading of letters, which text messages lack.
std::unique_ptr<RecipientTemplate> recipientTemplate(
    RecipientType type, const QString &content, const QString &subject = {});

/// "sms", "email" or "letter", as the platform names them.
std::optional<RecipientType> recipientType(QStringView name);

} // namespace postroom
