// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/linkscanner.h"
#include "content/markdowndocument.h"
#include "content/markdownstyle.h"

namespace postroom {

/// Writes the text of one block after another in a style: escapes, raw HTML, links, line breaks (template-spec §4.5).
/// What the platform remembers between two texts, it remembers too.
class InlineWriter {
public:
    InlineWriter(MarkdownDocument &document, const MarkdownStyle &style);

    /// Appends a text to `out`.
    void write(QString &out, QStringView text);
    /// Within a footnote no other is referred to.
    void setInFootnote(bool inFootnote) { m_inFootnote = inFootnote; }

private:
    /// One text while it is read.
    struct Text {
        explicit Text(QStringView source);
        QStringView text;
        qsizetype inkEnd = 0; ///< behind the last character that is no white space
        std::optional<LinkScanner> links;
        std::optional<TagScanner> tags;
        ForwardSearch angleEnd;
        qsizetype markBefore = -1; ///< the last @ or : before angleEnd's result
        qsizetype markFor = -1; ///< that result
    };
    /// Each tries one rule at a position and answers the one behind it, or -1.
    qsizetype writeSpecial(QString &out, Text &source, qsizetype at);
    qsizetype writeEscape(QString &out, const Text &source, qsizetype at) const;
    qsizetype writeMarkup(QString &out, Text &source, qsizetype at) const;
    qsizetype writeUrl(QString &out, const Text &source, qsizetype at) const;
    qsizetype writeBracket(QString &out, Text &source, qsizetype at);
    qsizetype writeFootnote(Text &source, qsizetype open);
    qsizetype writeReference(QString &out, Text &source, qsizetype open, bool isImage);
    qsizetype writeLineBreak(QString &out, const Text &source, qsizetype at) const;
    std::optional<TextSpan> angleAddress(Text &source, qsizetype at) const;
    void writeLink(QString &out, const Text &source, const LinkScanner::Link &link, const LinkDefinition &target);
    const LinkDefinition *definition(QStringView key) const;
    LinkScanner &links(Text &source) const;

    MarkdownDocument &m_document;
    const MarkdownStyle &m_style;
    bool m_inLink = false;
    bool m_inFootnote = false;
    int m_depth = 0;
    qsizetype m_nested = 0; ///< characters read again within links
};

} // namespace postroom
