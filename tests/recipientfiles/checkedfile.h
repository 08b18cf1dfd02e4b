// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/recipientfilecheck.h"

namespace postroom::test {

/// A file's check with all that it says.
struct Checked {
    RecipientFileReport report;
    QStringList rows; ///< the faults of each row, joined
    std::optional<Error> error = {};

    /// What is said of the whole file: what stops it, then what deserves to be known.
    QString said(const RecipientFileRules &rules = {}) const;
};

/// Checks a source against a template of that type and text.
Checked checked(RecipientSource &source, const RecipientFileRules &rules = {},
    const QString &content = QStringLiteral("Hi ((name))"), RecipientType type = RecipientType::Sms);

/// The same for a text as the platform has it after an upload.
Checked checkedText(const QString &csv, const RecipientFileRules &rules = {},
    const QString &content = QStringLiteral("Hi ((name))"), RecipientType type = RecipientType::Sms);

/// The same for the bytes of a file of that name.
Checked checkedFile(
    const QByteArray &bytes, const QString &name = QStringLiteral("people.csv"), const ReadingChoice &choice = {});

/// Writes a file; fails the test where that does not work.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace postroom::test
