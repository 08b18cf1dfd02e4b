// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columnfit.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVariantMap>

namespace postroom {

class RecordTableView;
struct Column;

/// Which columns a table shows, in which order and how wide: from the column list, what a person chose, and the room
/// there is. Belongs to one view; works on its header.
class TableColumns : public QObject {
    Q_OBJECT
public:
    explicit TableColumns(RecordTableView &view);

    /// Begins with the usual columns of the view's model.
    void reset();
    /// The columns in their order, `shown` or not, for a menu.
    QStringList ids() const;
    bool isShown(const QString &id) const { return m_shown.contains(id) || m_needed.contains(id); }
    /// Shows or hides a column; the person's choice. The last one stays.
    void setShown(const QString &id, bool shown);
    /// Shows a column beside those that a person chose, as long as what is shown needs it. Not kept.
    void setNeeded(const QString &id, bool needed);
    /// The columns that stand on the screen, in their order.
    QList<int> shownInOrder() const;
    /// Where in the header the shown column before (-1) or after (1) this one stands; -1 where there is none.
    int placeBeside(int column, int step) const;
    /// Moves a column past the shown one before or after it; the person's choice, as if they had dragged it.
    void move(int column, int step);
    /// What a person chose, by the columns' ids, for the settings; empty when nothing was chosen.
    QVariantMap state() const;
    /// Takes up what state() gave; unknown ids are passed over.
    void restore(const QVariantMap &state);
    /// The first and the last column on the screen; -1 when there is none.
    int first() const { return m_first; }
    int last() const { return m_last; }
    /// Shares the room out anew, soon: after a change of size or when rows came.
    void fitSoon() { m_fit.start(); }
    void fit();
    /// Rows of another question come: what was measured no longer counts.
    void forgetContent() { m_content.clear(); }

Q_SIGNALS:
    /// The person changed something worth keeping.
    void changed();

private:
    void onResized(int column, int before, int width);
    void measure();
    int usualWidth(const Column &column) const;
    ColumnWish wishOf(const Column &column) const;
    std::vector<int> widthsFor(std::vector<ColumnWish> wishes) const;
    int contentWidth(int column, const Column &about) const;
    void apply(const std::vector<int> &widths, const std::vector<int> &columns);

    RecordTableView &m_view;
    QSet<QString> m_shown;
    QSet<QString> m_needed; ///< shown besides
    QHash<QString, int> m_dragged; ///< px, by a person
    QHash<QString, int> m_content; ///< px, the widest seen of this question
    QTimer m_fit;
    int m_first = -1;
    int m_last = -1;
    bool m_chosen = false;
    bool m_fitting = false;
};

} // namespace postroom
