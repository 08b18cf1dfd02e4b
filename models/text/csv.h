// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <QLocale>
#include <QString>

namespace postroom {

/// The one writer of separated values, for copying, the command line and exports: RFC 4180 quoting, also of
/// what only the platform takes for a line break; nothing for null and "" for an empty text; formulas defused (design
/// §5.6).
class CsvWriter {
public:
    /// What a field is: a text may be a formula, a number that Postroom read as one may not.
    enum class Trust { Text, Number };

    /// `separator` is a comma, a semicolon or a tab.
    explicit CsvWriter(char separator = ',', QByteArrayView lineEnd = "\r\n");

    /// Adds a field to the current line; a null QString is null.
    CsvWriter &field(const QString &value, Trust trust = Trust::Text);
    /// The same from valid UTF-8; nothing is null.
    CsvWriter &fieldUtf8(std::optional<QByteArrayView> value, Trust trust = Trust::Text);
    /// Ends the line.
    CsvWriter &endLine();
    /// What was written since the last call.
    QString take() { return QString::fromUtf8(takeUtf8()); }
    QByteArray takeUtf8() { return std::exchange(m_text, {}); }

private:
    bool needsQuotes(QByteArrayView text) const;

    char m_separator;
    QByteArrayView m_lineEnd; ///< a literal
    std::array<unsigned char, 256> m_meaning; ///< what each byte of UTF-8 means for quoting
    QByteArray m_text; ///< UTF-8
    bool m_lineBegun = false;
};

/// A text that no spreadsheet takes for a formula: one with a dangerous first character gets an apostrophe before it,
/// save for a phone number of `+` and 7 to 15 digits and nothing else.
QString defused(const QString &text);

/// What Excel takes for the separator when it opens a file under these regional settings: the system's list separator,
/// which is a semicolon where a comma begins the decimals.
char spreadsheetSeparator(const QLocale &locale);

} // namespace postroom
