// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/source.h"

#include <deque>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace postroom {

class TotalButton;

/// The totals above a list of messages, which filter it by group of status (look 6.4).
///
/// A figure is the length of the very list that its button opens, or there is none: the platform's own statistics
/// (`S/statistics`) are of 7 days whatever the service keeps, and so are no totals of this list. The list's own count
/// is the first figure. Where that is exact, or the source counts lists (Source::countsRows), the others are asked for
/// too; over the API, whose lists count nothing, that happens only to lists of one page, and otherwise the buttons bear
/// words alone. A list of more rows than are counted is said to have "100,000+".
class StatusTotals : public QWidget {
    Q_OBJECT
public:
    explicit StatusTotals(QWidget *parent = nullptr);

    /// What is counted: a list without a filter of status. The source must outlive this; null: nothing can be counted.
    /// Another question forgets the figures.
    void setQuestion(Source *source, const Query &all);
    /// How long the list with that option of status is (filteroptions.h; empty: all of them).
    /// The others are asked for when it stood still for a moment, so that they do not hold up its first rows.
    void setCount(const QString &option, const RowCount &count);
    /// Reads figures that are shown again at the next setCount().
    void renew() { m_asked = false; }
    /// Which option the list is filtered by.
    void setChosen(const QString &option);
    /// What the button of an option says to a screen reader: "Failed, 2.2%: 9,255".
    QString said(const QString &option) const;

Q_SIGNALS:
    /// The person wants this option; empty: all.
    void chosen(const QString &option);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Total {
        QString option;
        QString words;
        TotalButton *button = nullptr;
        RowCount count;
    };

    Total *totalOf(const QString &option);
    void addTotal(const QString &option, const QString &words);
    void waitForRest();
    void askOthers();
    void ask(const QString &option);
    void showFigures();

    std::vector<Total> m_totals;
    std::deque<JobGuard> m_jobs;
    QPointer<Source> m_source;
    Query m_all;
    QTimer m_rest; ///< while the list may still be painting
    std::optional<QString> m_known; ///< the option that is not asked for with the others: its list has counted itself
    bool m_waits = false; ///< the others are still to be asked for
    bool m_asked = false;
};

} // namespace postroom
