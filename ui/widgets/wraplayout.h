// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace postroom {

/// Puts widgets beside each other, in reading direction, and goes on in another line where there is no room.
class WrapLayout : public QLayout {
    Q_OBJECT
public:
    /// `gap` is in px, between widgets and between lines.
    explicit WrapLayout(int gap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &place) override;

private:
    int arrange(const QRect &place, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace postroom
