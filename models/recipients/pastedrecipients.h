// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace postroom {

/// Recipients that were pasted at once: a column of a spreadsheet, lines, a list with commas, semicolons or tabs.
struct PastedRecipients {
    /// Phone numbers and e-mail addresses, cleaned (searchTerm), in the order of the text, each once in whatever
    /// spelling.
    QStringList recipients;
    qsizetype repeated = 0; ///< how many more named one of them again
    QStringList refused; ///< parts that are neither, as they were given: headings, names, references
    /// Whether the text is a list of recipients at all. A reference may hold a comma, and a number may be broken over
    /// two lines: these are one term and no list.
    bool isList = false;
};

/// Takes a text apart. Quotation marks round a part, an apostrophe before a number and a name before `<address>` are
/// left out; recipients with nothing but spaces between them are told apart where each of them is whole. Any thread.
PastedRecipients pastedRecipients(QStringView text);

} // namespace postroom
