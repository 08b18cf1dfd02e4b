// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace postroom {

/// A line of a detail panel: what, and its value.
struct Fact {
    QString label;
    QString value; ///< plain text of the server, shown as it is
    QString link = {}; ///< emitted by `linkActivated` when the value leads somewhere; empty: it does not
    Ink ink = Ink::Plain;
    bool copyable = false; ///< with a copy button
    bool mono = false; ///< an id
    bool wide = false; ///< value under its label over the whole width, for a full UUID
    QString icon = {}; ///< before the value, in its ink; empty: none
    bool labelLeads = false; ///< the label is what leads there: the name of a record, beside what is said of it

    bool operator==(const Fact &) const = default;
};

/// Labels and values under each other (look 6.6). Long values wrap; ids end in the tooltip.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /// Labels take at least so much room, in px at a line of 17, so that the values of several lists stand under each
    /// other.
    void setLabelWidth(int width) { m_labelWidth = width; }
    /// Labels that lead nowhere stand as far in as those that do, which hold the room of their ring.
    void setLabelsInset(bool inset) { m_isInset = inset; }
    /// Shows these in this order.
    void setFacts(const QList<Fact> &facts);
    /// What is shown.
    const QList<Fact> &facts() const { return m_facts; }

Q_SIGNALS:
    /// The person followed the value with this `link`.
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    int addFact(const Fact &fact, int row);
    QWidget *linkOf(const Fact &fact, const QString &words);
    QWidget *labelOf(const Fact &fact);
    QWidget *withIcon(const Fact &fact, QWidget *text);
    QWidget *valueOf(const Fact &fact);

    int m_labelWidth;
    bool m_isInset = false;
    QList<Fact> m_facts;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace postroom
