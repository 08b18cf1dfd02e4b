// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace postroom {

/// Where things stand in the text of a statement of Postroom's own: brackets, lists, clauses. Values in quotes and
/// slots in braces hold none. Positions are of the text; -1 is none.
class SqlOutline {
public:
    /// From `from` up to, but without, `end`.
    struct Span {
        qsizetype from = 0;
        qsizetype end = 0;
        bool operator==(const Span &) const = default;
    };

    /// A LEFT JOIN.
    struct Join {
        Span span; ///< from its words to the end of its condition
        QString alias; ///< of what is joined
        Span condition; ///< behind ON
    };

    explicit SqlOutline(const QString &sql);

    /// The text with spaces for what stands in quotes or braces.
    const QString &masked() const { return m_masked; }
    /// The bracket that is open at a position; -1 where none is.
    qsizetype bracketAround(qsizetype at) const { return m_brackets[static_cast<std::size_t>(at)]; }
    /// The bracket around a position that opens a json_build_object(); -1 where none does.
    qsizetype objectAround(qsizetype at) const;
    /// What a bracket holds.
    Span inside(qsizetype bracket) const;
    /// What a comma parts from its neighbours at that position, in the list within `around`.
    Span itemAt(qsizetype at, Span around) const;
    /// The list of a SELECT, within the same brackets, that holds a position; empty where it stands elsewhere.
    Span selectListAt(qsizetype at) const;
    /// What the commas of a list part.
    std::vector<Span> itemsOf(Span list) const;
    /// The lists of the SELECTs in a bracket, one for each part of a UNION; -1 for those in none.
    std::vector<Span> listsIn(qsizetype bracket) const;
    /// Whether a bracket holds a select that others read from.
    bool isDerived(qsizetype bracket) const;
    /// Whether a position stands within the same brackets as another one, or deeper in them.
    bool isWithinBracketOf(qsizetype at, qsizetype other) const;
    /// All of them, in the order of their words.
    std::vector<Join> leftJoins() const;
    /// Where the clause begun there ends: at the next JOIN, WHERE or the like in the same brackets.
    qsizetype endOfJoin(qsizetype at) const;

private:
    struct Keyword {
        qsizetype at;
        QString word;
    };

    void mask(const QString &sql);
    void findBrackets();
    void findKeywords();

    QString m_masked;
    std::vector<qsizetype> m_brackets; ///< for each position
    std::vector<Keyword> m_keywords;
};

} // namespace postroom
