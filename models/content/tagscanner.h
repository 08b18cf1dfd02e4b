// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/forwardsearch.h"

#include <optional>
#include <QHash>
#include <QString>
#include <vector>

namespace postroom {

/// Raw HTML that a match covers.
struct HtmlMatch {
    qsizetype end = 0; ///< behind all that belongs to it
    qsizetype htmlEnd = 0; ///< behind the markup itself
    bool isElement = false; ///< a tag with its closing one, not a comment or a tag alone
};

/// Finds comments, elements and single tags as the platform's Markdown reads them (template-spec §4.3 row 10, §4.5 row
/// 2). Positions are those of `<`. Linear over all questions about one text.
class TagScanner {
public:
    explicit TagScanner(QStringView text);

    /// Markup within a line of text.
    std::optional<HtmlMatch> inlineHtml(qsizetype open);
    /// Markup at the start of a block, which two line feeds or the end must follow.
    std::optional<HtmlMatch> blockHtml(qsizetype open);
    /// True where a tag opens that stands for a block.
    bool opensBlockTag(qsizetype open) const;

private:
    struct TagEnd {
        qsizetype end = -1; ///< behind the `>`
        bool isBare = false; ///< nothing between the last attribute and `>`
        bool isSpaced = false; ///< only white space between them
    };
    std::optional<HtmlMatch> html(qsizetype open, bool isBlock);
    std::optional<HtmlMatch> element(qsizetype open, qsizetype nameEnd, const TagEnd &tag, bool isBlock);
    std::optional<HtmlMatch> comment(qsizetype open, bool isBlock);
    std::optional<HtmlMatch> ended(qsizetype htmlEnd, bool isElement, bool isBlock) const;
    qsizetype blockTail(qsizetype index) const;
    qsizetype tagNameEnd(qsizetype open) const;
    TagEnd attributesEnd(qsizetype index);
    bool hasFailedFrom(qsizetype index, quint8 states) const;

    QStringView m_text;
    qsizetype m_inkEnd = 0; ///< behind the last character that is no white space
    QHash<QString, ForwardSearch> m_closing;
    ForwardSearch m_commentEnd;
    std::vector<quint8> m_failedStates; ///< of the last tag that never ended, from m_failedStart on
    qsizetype m_failedStart = 0;
};

} // namespace postroom
