// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QStringList>

namespace postroom {

/// How a list becomes part of a sentence (template-spec §1.3).
struct SentenceList {
    QString conjunction = QStringLiteral("and");
    QString beforeEach = QStringLiteral("‘");
    QString afterEach = QStringLiteral("’");
    QString separator = QStringLiteral(", ");
    QString prefix = {}; ///< before a single item
    QString prefixPlural = {}; ///< before several
    std::optional<qsizetype> mostShown = {}; ///< nothing: all
    QString wordForRest = {}; ///< in place of what is not shown, not wrapped

    /// "‘a’, ‘b’ and ‘c’"; empty for no items.
    QString joined(const QStringList &items) const;
    /// The same with each item escaped first.
    QString joinedHtml(const QStringList &items) const;
};

} // namespace postroom
