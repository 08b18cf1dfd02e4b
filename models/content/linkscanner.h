// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/blockscanner.h"

namespace postroom {

/// Finds the links of one text as the platform's Markdown reads them (template-spec §4.5 rows 5 to 7). Where a link's
/// text ends depends on where one stands and not on where the link began, so it is worked out once for every bracket,
/// from the last to the first; a million brackets are as good as one.
class LinkScanner {
public:
    /// A link: its text, what follows it, and all that it uses up.
    struct Link {
        TextSpan text = {};
        TextSpan address = {}; ///< or the key
        TextSpan title = {};
        qsizetype end = 0;
    };

    explicit LinkScanner(QStringView text);

    /// `[text](address "title")`; `open` is the bracket.
    std::optional<Link> link(qsizetype open);
    /// `[text][key]`; the key may be empty.
    std::optional<Link> reference(qsizetype open) const;
    /// `[key]`.
    std::optional<Link> shortReference(qsizetype open) const;
    /// `[^key]`: the key is the text.
    std::optional<Link> footnote(qsizetype open) const;

private:
    struct Bracket {
        qsizetype position = 0;
        bool opens = false;
        int close = -1; ///< the next closing one from here on
        int carets = 0; ///< ^ before it
        int linkEnd = -1; ///< standing here inside a link's text: the bracket that ends it
        int referenceEnd = -1; ///< the same for a reference
        int shortEnd = -1; ///< and for a short one
    };
    void findBrackets();
    void settle(int index, qsizetype lastParenthesis);
    int indexOf(qsizetype open) const;
    bool isPlainPair(int open) const;
    int standing(int index, int Bracket::*end) const;
    std::optional<Link> addressed(Link link, qsizetype start);
    std::optional<Link> angled(Link link, qsizetype start);
    qsizetype afterBlanks(qsizetype index) const;
    bool isQuoteAt(qsizetype index) const;
    qsizetype titleEnd(qsizetype from);
    bool takeTitle(Link &link, qsizetype blank);

    QStringView m_text;
    std::vector<Bracket> m_brackets;
    ForwardSearch m_titleEnd;
    ForwardSearch m_angleEnd;
};

} // namespace postroom
