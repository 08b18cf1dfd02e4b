// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperrecord.h"

#include "widgets/timeline.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

PaperRecord::PaperRecord(PaperHead head)
    : PaperDocument(std::move(head))
{
}

void PaperRecord::addWords(const QString &text, PaperStyle style)
{
    if (!text.isEmpty())
        m_parts.push_back(std::make_unique<PaperWordsPart>(text, style));
}

void PaperRecord::addFacts(const QString &heading, const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    addWords(heading, PaperStyle::Heading);
    for (const Fact &fact : facts)
        m_parts.push_back(std::make_unique<PaperFactPart>(fact));
}

void PaperRecord::addTimeline(const QString &heading, const QList<TimelineEntry> &entries)
{
    QList<Fact> facts;
    for (const TimelineEntry &entry : entries)
        facts.append({entry.time, entry.detail.isEmpty() ? entry.title : entry.title + u'\n' + entry.detail});
    addFacts(heading, facts);
}

void PaperRecord::addMessage(MessageKind kind, const QList<TextBlock> &blocks)
{
    m_parts.push_back(std::make_unique<PaperMessagePart>(kind, blocks));
}

void PaperRecord::restart()
{
    m_pages.assign(1, {});
    m_y = top(0);
}

// One record has few parts: all of them at once.
bool PaperRecord::layOutMore()
{
    for (const auto &part : m_parts)
        part->layOut(width());
    for (std::size_t index = 0; index < m_parts.size(); ++index)
        place(index);
    return false;
}

void PaperRecord::turnPage()
{
    m_pages.emplace_back();
    m_y = top(pageCount() - 1);
}

// The room that the beginning of a part needs; of a heading with what follows it.
qreal PaperRecord::needOf(std::size_t index) const
{
    const PaperPart &part = *m_parts[index];
    const std::vector<qreal> cuts = part.cuts();
    if (part.isHeading() && index + 1 < m_parts.size())
        return cuts.back() + m_parts[index + 1]->above() + needOf(index + 1);
    return cuts.front();
}

void PaperRecord::place(std::size_t index)
{
    const PaperPart &part = *m_parts[index];
    const std::vector<qreal> cuts = part.cuts();
    const bool isFresh = m_pages.back().empty();
    m_y += isFresh ? 0 : part.above();
    if ((part.isPaged() || m_y + needOf(index) > bottom()) && !isFresh)
        turnPage();
    qreal from = 0;
    for (std::size_t cut = 0; cut < cuts.size();) {
        std::size_t last = cut; // at least one goes on each page
        while (!part.isPaged() && last + 1 < cuts.size() && m_y + cuts[last + 1] - from <= bottom())
            ++last;
        m_pages.back().push_back({index, from, cuts[last], m_y});
        m_y += cuts[last] - from;
        from = cuts[last];
        cut = last + 1;
        if (cut < cuts.size() || (part.isPaged() && index + 1 < m_parts.size()))
            turnPage();
    }
}

void PaperRecord::paintBody(QPainter &painter, int page) const
{
    for (const Piece &piece : m_pages[static_cast<std::size_t>(page)])
        m_parts[piece.part]->paint(painter, QPointF(0, piece.y), piece.from, piece.to);
}

} // namespace postroom
