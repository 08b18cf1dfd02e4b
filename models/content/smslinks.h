// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace postroom {

/// What looks like a web address in a text (template-spec §1.6): its first and the position behind its last character.
struct FoundLink {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Walks the web addresses of a text, leftmost first, in linear time.
class SmsLinkScanner {
public:
    explicit SmsLinkScanner(QStringView text)
        : m_text(text)
    {
    }
    /// The next one, or nothing.
    std::optional<FoundLink> next();

private:
    /// Words joined by single dots, and the last of them that can end a host.
    struct HostChain {
        qsizetype end = 0;
        qsizetype lastStart = -1; ///< of that last word; -1 where there is none
        qsizetype lastEnd = -1;
    };
    HostChain chainAt(qsizetype start) const;
    qsizetype topLevelEnd(qsizetype start) const;
    qsizetype schemeStart(qsizetype from, qsizetype end) const;
    bool mayStart(qsizetype index) const;
    qsizetype withPath(qsizetype end) const;
    std::optional<FoundLink> linkIn(qsizetype start, const HostChain &chain) const;

    QStringView m_text;
    qsizetype m_position = 0;
};

/// The text, already escaped, with an <a> around each of them; what cannot belong to it is left outside.
QString withSmsLinks(QStringView text);

} // namespace postroom
