// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/comeback.h"
#include "pages/place.h"

#include <QSet>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace postroom {

class EmptyState;
class HealthDetail;
class HealthRows;
class IconButton;
class MessageBar;
class ProgressLine;
class RowTableView;
class VerdictLine;

/// How the platform's database is (look 6.13): a verdict in words for each thing that was looked at, the worst first,
/// each as soon as it is known. Looking changes nothing. A statement of this login's own that holds others up can be
/// stopped. When the database goes, what was found stays, and it is looked at again by itself while the page is shown.
class HealthPage : public Place {
    Q_OBJECT
public:
    explicit HealthPage(const PlaceContext &context, QWidget *parent = nullptr);

    QString title() const override;
    std::optional<Instant> asOf() const override { return m_readAt; }
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

    /// Looks again; what is shown stays until each check has its new answer.
    void look();
    /// Ends the look that runs; what it found so far stays.
    void stop();
    bool isLooking() const { return m_job.isRunning(); }
    /// Everything that was found, as plain text, as the command line prints it; empty before the end of a look.
    QString report() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeState();
    QWidget *makeFindings();
    void setUpTable();
    void connectParts();
    void onPart(const std::vector<HealthFinding> &part);
    void onFinished(const std::vector<HealthFinding> &findings);
    void onUnreached(const Error &error);
    void stopStatement(const DatabaseTransaction &transaction);
    void onStopped(const Result<StopOutcome> &outcome, const DatabaseTransaction &transaction);
    void fitColumns();
    void showRow();
    void showState();
    void copyReport();

    PlaceContext m_context;
    // In the order of the Tab key.
    IconButton *m_again;
    QPushButton *m_copy;
    VerdictLine *m_summary;
    ProgressLine *m_progress;
    MessageBar *m_messages;
    RowTableView *m_table;
    HealthRows *m_rows;
    HealthDetail *m_detail;
    EmptyState *m_instead;
    QStackedWidget *m_stack;
    QTimer m_stopOffer;
    Comeback m_comeback; ///< where the database could not be reached
    JobGuard m_job;
    JobGuard m_stopJob;
    QSet<QString> m_seen; ///< checks of the look that runs
    std::vector<HealthFinding> m_report; ///< of the last look that was whole
    std::optional<Instant> m_readAt; ///< when that ended
    std::optional<Error> m_error; ///< why the last look reached nothing
    bool m_changing = false; ///< the rows move, not the person
    bool m_isTouched = false; ///< the person chose a row
};

} // namespace postroom
