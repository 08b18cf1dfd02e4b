// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QSizeF>
#include <QStringList>
#include <span>

class QPainter;

namespace postroom {

/// What stands above what is printed, and below each of its pages.
struct PaperHead {
    QString title; ///< "Services"
    QStringList lines; ///< what is shown: filters, order, time zone
    QString made; ///< "Made by Postroom on 27 November 2026 at 3:01pm GMT"
};

/// What goes on paper: laid out on pages of one size, then painted page by page, in units of paper; dark on white,
/// whatever the window shows. Texts are drawn as they are, never as markup. GUI thread.
class PaperDocument {
public:
    explicit PaperDocument(PaperHead head);
    virtual ~PaperDocument() = default;

    const PaperHead &head() const { return m_head; }
    /// Says one thing more above it, before it is laid out.
    void addLine(const QString &line) { m_head.lines.append(line); }
    /// Takes rows of its table behind those before; nothing to a document without.
    virtual void add(std::span<const Row>) { }
    /// Whether it wants its pages across, as far as its rows are here.
    virtual bool isAcross() const { return false; }
    /// Begins to lay it out on pages whose printable part is that large.
    void begin(const QSizeF &page);
    /// Lays out more of it, for some milliseconds; false once all of it stands.
    virtual bool layOutMore() = 0;
    /// How many pages it has so far.
    virtual int pageCount() const = 0;
    /// How many pages it fills, the last of them in part.
    virtual double extent() const = 0;
    /// Paints one, counted from 0, with what stands above and below.
    void paint(QPainter &painter, int page) const;

protected:
    /// Forgets what was laid out.
    virtual void restart() = 0;
    /// Paints what of the document stands on it, below its head.
    virtual void paintBody(QPainter &painter, int page) const = 0;
    /// Where the body begins and ends on a page.
    qreal top(int page) const { return page == 0 ? m_headHeight : 0; }
    qreal bottom() const;
    qreal width() const { return m_page.width(); }

private:
    qreal layOutHead(QPainter *painter) const;
    void paintFoot(QPainter &painter, int page) const;

    PaperHead m_head;
    QSizeF m_page;
    qreal m_headHeight = 0;
};

} // namespace postroom
