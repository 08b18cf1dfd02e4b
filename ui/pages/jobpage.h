// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/gathered.h"
#include "pages/messagelistpage.h"

class QPushButton;

namespace postroom {

class FilterChip;
class MeterLine;
class NoteBox;
class StatusLabel;
class StatusTotals;

/// One bulk job (admin-features JOB-02): how far it is, why it stopped where it did, how many of its messages stand in
/// each group of states, and its rows, which are messages.
class JobPage : public MessageListPage {
    Q_OBJECT
public:
    explicit JobPage(const PlaceContext &context, QWidget *parent = nullptr);
    ~JobPage() override;

    QString title() const override;
    std::vector<WayPart> way() const override;
    void activate() override;
    /// A job within its service.
    void showOne(const Target &target, const QString &name) override;

    bool isRenewing() const override { return m_job.isReading() || MessageListPage::isRenewing(); }
    bool isOutdated() const override { return m_job.error() || MessageListPage::isOutdated(); }

    /// What is known of the job itself.
    const Gathered &job() const { return m_job; }

protected:
    void onRecords() override;
    void ask() override;
    void clearFilters() override;
    bool isFiltered() const override;
    void readRowsAgain() override;
    void renewRows() override { readRowsAgain(); }
    QString readingWords() const override;
    void showNothing() override;
    QString orderWords() const override;

private:
    QWidget *makeState();
    void connectParts();
    void onJob();
    void sayJobError(const Error &error);
    void showJob();
    QString stepsText() const;
    Query query() const;

    Gathered m_job;
    QString m_name; ///< of its file
    StatusLabel *m_status;
    MeterLine *m_progress;
    TextLabel *m_steps; ///< who started it, when it ended
    NoteBox *m_reason; ///< why it stopped
    QPushButton *m_template;
    StatusTotals *m_totals;
    FilterChip *m_group; ///< of states
};

} // namespace postroom
