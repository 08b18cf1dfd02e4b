// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/papertext.h"
#include "widgets/factlist.h"
#include "widgets/messageview.h"

#include <optional>
#include <vector>

namespace postroom {

/// One part of what flows over pages, from the top to the bottom.
class PaperPart {
public:
    virtual ~PaperPart() = default;

    /// Lays it out to a width.
    virtual void layOut(qreal width) = 0;
    /// Where it may be cut, from its top; the last is its height.
    virtual std::vector<qreal> cuts() const = 0;
    /// Paints what stands between two of these, or the top, at that place.
    virtual void paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const = 0;
    /// The room that it wants above.
    virtual qreal above() const { return 0; }
    /// Whether it stays on the page of what follows it.
    virtual bool isHeading() const { return false; }
    /// Whether each stretch between two cuts has a page of its own.
    virtual bool isPaged() const { return false; }
};

/// Words over the whole width.
class PaperWordsPart final : public PaperPart {
public:
    PaperWordsPart(const QString &text, PaperStyle style);
    void layOut(qreal width) override;
    std::vector<qreal> cuts() const override;
    void paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const override;
    qreal above() const override;
    bool isHeading() const override { return m_style == PaperStyle::Heading; }

private:
    QString m_text;
    PaperStyle m_style;
    std::optional<PaperText> m_laid;
};

/// A name and its value beside it.
class PaperFactPart final : public PaperPart {
public:
    explicit PaperFactPart(const Fact &fact);
    void layOut(qreal width) override;
    std::vector<qreal> cuts() const override;
    void paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const override;
    qreal above() const override;

private:
    Fact m_fact;
    qreal m_labelWidth = 0;
    qreal m_width = 0;
    std::optional<PaperText> m_label;
    std::optional<PaperText> m_value;
};

/// A message as its receiver saw it, in light colours. A text or an email is cut between its lines; each page of a
/// letter has one of its own, as large as there is room.
class PaperMessagePart final : public PaperPart {
public:
    PaperMessagePart(MessageKind kind, const QList<TextBlock> &blocks);
    void layOut(qreal width) override;
    std::vector<qreal> cuts() const override;
    void paint(QPainter &painter, const QPointF &at, qreal from, qreal to) const override;
    qreal above() const override;
    bool isPaged() const override { return m_view.kind() == MessageKind::Letter; }

private:
    MessageView m_view;
    qreal m_scale = 1; ///< units of paper in a pixel of it
};

} // namespace postroom
