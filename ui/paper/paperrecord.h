// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperdocument.h"
#include "paper/paperflow.h"

#include <memory>
#include <vector>

namespace postroom {

struct TimelineEntry;

/// One record or one message on paper: sentences, the message itself, facts in groups, under each other.
class PaperRecord final : public PaperDocument {
public:
    explicit PaperRecord(PaperHead head);

    /// Adds words behind what is there; empty ones are passed over.
    void addWords(const QString &text, PaperStyle style = PaperStyle::Body);
    /// Adds facts under a heading, which stands there only with them.
    void addFacts(const QString &heading, const QList<Fact> &facts);
    /// Adds what happened to it, in the order of the entries.
    void addTimeline(const QString &heading, const QList<TimelineEntry> &entries);
    /// Adds a message as its receiver saw it.
    void addMessage(MessageKind kind, const QList<TextBlock> &blocks);

    bool layOutMore() override;
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    double extent() const override { return pageCount(); }

protected:
    void restart() override;
    void paintBody(QPainter &painter, int page) const override;

private:
    /// What of a part stands on a page, and where.
    struct Piece {
        std::size_t part;
        qreal from, to;
        qreal y;
    };

    void place(std::size_t index);
    void turnPage();
    qreal needOf(std::size_t index) const;

    std::vector<std::unique_ptr<PaperPart>> m_parts;
    std::vector<std::vector<Piece>> m_pages;
    qreal m_y = 0; ///< where the next part stands on the last page
};

} // namespace postroom
