// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace postroom {

/// One event in the life of a thing.
struct TimelineEntry {
    QString title; ///< what happened
    QString detail = {}; ///< small beneath, may be empty
    QString time = {}; ///< exact, with seconds
    QString icon = {}; ///< empty: a small circle
    Ink ink = Ink::Grey2;

    bool operator==(const TimelineEntry &) const = default;
};

/// Events from newest to oldest on a thread, the newest strong (look 6.6). Its height follows its width.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    /// Shows these, newest first.
    void setEntries(const QList<TimelineEntry> &entries);
    /// What is shown.
    const QList<TimelineEntry> &entries() const { return m_entries; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int drawEntry(QPainter *painter, int index, int top, int width) const;

    QList<TimelineEntry> m_entries;
};

} // namespace postroom
