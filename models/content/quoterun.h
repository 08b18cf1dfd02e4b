// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace postroom {

/// Whether a text holds an entity of the kind that becomes a curly quote, a dash or an ellipsis: "&#8…". Asked of whole
/// bodies, so it looks for the rare ampersand.
bool mayHoldCurlyEntity(QStringView text);

/// One run of text between tags, whose straight quotes become curly (template-spec §1.5). Each rule is one pass from
/// left to right over the quotes that no earlier rule has settled; a match uses up the characters that it looks at, so
/// of two quotes side by side only the first can close.
class QuoteRun {
public:
    /// `before` is the last character of the text run before this one; a space where there was none.
    QuoteRun(QStringView text, QChar before);

    /// Appends the run with its quotes settled.
    void appendTo(QString &out);

private:
    /// A straight quote: where it stands and what it becomes; null while no rule has settled it.
    struct Quote {
        qsizetype index = 0;
        QChar straight = {};
        QChar curly = {};
    };

    void settleAlone();
    void settlePairs(QChar first, QChar second, QChar firstCurly, QChar secondCurly);
    void settleAtStart(QChar straight, QChar curly, bool needsOddity);
    void settleDecades();
    void settleSingles();
    void settleDoubles();
    void settleOpening(QChar straight, QChar curly);
    void settleClosingSingles(bool beforeSpaceOrS);
    void settleClosingDoubles();
    void settleRest(QChar straight, QChar curly);
    bool hasOpenerBefore(qsizetype index) const;
    bool hasCloserBefore(qsizetype index) const;
    bool isSAlone(qsizetype index) const;
    bool isOpenStill(const Quote &quote, QChar straight) const
    {
        return quote.straight == straight && quote.curly.isNull();
    }

    QString m_text;
    QChar m_before;
    std::vector<Quote> m_quotes;
};

} // namespace postroom
