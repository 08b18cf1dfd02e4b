// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <optional>
#include <QPushButton>

namespace postroom {

/// One place of the sidebar: icon, words, count; in rail mode the icon alone with a tooltip.
class SidebarItem : public QPushButton {
    Q_OBJECT
public:
    SidebarItem(const QString &id, const QString &icon, const QString &words, QWidget *parent = nullptr);

    /// The place that it leads to.
    QString id() const { return m_id; }
    /// A small number at the trailing side; empty hides it. Amber only where somebody should act (look 6.1).
    void setCount(const QString &count, Ink ink);
    /// Whether this is the page that is open.
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    /// Makes it one that opens and shuts a part of the navigation, rather than a place.
    void setFold(bool open);
    /// Icon alone.
    void setRail(bool rail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(0, sizeHint().height()); }

Q_SIGNALS:
    /// Up (-1) or Down (1) was pressed.
    void stepRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    void drawFull(QPainter &painter, const QRect &body) const;
    void drawRail(QPainter &painter, const QRect &body) const;

    QString m_id;
    QString m_icon;
    QString m_words;
    QString m_count;
    Ink m_countInk = Ink::Grey2;
    std::optional<bool> m_fold; ///< whether what it opens is open; nothing for a place
    bool m_current = false;
    bool m_rail = false;
};

} // namespace postroom
