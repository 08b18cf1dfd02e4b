// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/healthdetail.h"
#include "pages/healthpage.h"
#include "pages/verdictline.h"
#include "tables/rowtableview.h"
#include "text/healthwords.h"
#include "ui/windowtest.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"

#include <QPushButton>

namespace postroom::test {

/// A database whose health is told when the test says so.
class HealthPlatform : public FakePlatform {
public:
    using Findings = std::vector<HealthFinding>;
    using Verdict = HealthFinding::Verdict;

    HealthPlatform() { who = {Identity::Kind::Unattended, QStringLiteral("priya_anand"), {}}; }

    QString name() const override { return QStringLiteral("notify on db.example"); }
    Connection connection() const override { return Connection::AdminMode; }
    QString address() const override { return QStringLiteral("db.example:5432/notify"); }
    Job<Findings> *health(const HealthSink &sink) override
    {
        ++looks;
        m_sink = sink;
        m_told.clear();
        m_looking = new postroom::Job<Findings>(std::chrono::minutes(1));
        return m_looking;
    }
    Job<StopOutcome> *stopStatement(const DatabaseTransaction &transaction) override
    {
        wanted = transaction;
        m_stopping = new postroom::Job<StopOutcome>(std::chrono::minutes(1));
        return m_stopping;
    }

    /// Whether somebody waits for the health.
    bool isLooked() const { return m_looking && !m_looking->isOver(); }
    /// Tells what one check found, the `done`th of 22.
    void tell(const Findings &part, qint64 done)
    {
        m_told.insert(m_told.end(), part.begin(), part.end());
        m_sink(part);
        Q_EMIT m_looking->progressed(done, 22);
    }
    /// Everything was told.
    void end() { m_looking->finish(m_told); }
    /// Tells all of it, check by check, and ends.
    void tellAll(const Findings &findings)
    {
        qint64 done = 0;
        for (std::size_t first = 0, next = 0; first < findings.size(); first = next) {
            for (next = first; next < findings.size() && findings[next].check == findings[first].check;)
                ++next;
            tell(Findings(findings.begin() + static_cast<std::ptrdiff_t>(first),
                     findings.begin() + static_cast<std::ptrdiff_t>(next)),
                ++done);
        }
        end();
    }
    /// The database cannot be reached.
    void lose(const Error &error)
    {
        tell({{QStringLiteral("revision"), QStringLiteral("failed"), Verdict::Trouble, {}, error}}, 1);
        end();
    }
    void finishStop(const Result<StopOutcome> &outcome) { m_stopping->finish(outcome); }

    /// A finding of the table of sizes, or of the settings.
    static HealthFinding fact(const QString &check, const QString &what, const QStringList &facts)
    {
        return {check, what, Verdict::Ok, facts};
    }
    /// A database of GOV.UK Notify with nothing wrong.
    static Findings healthy();
    /// The same with an index dropped and one invalid, statistics missing, and two long transactions, of which one is
    /// this login's.
    static Findings damaged();

    DatabaseTransaction wanted; ///< to be stopped
    int looks = 0;

private:
    HealthSink m_sink;
    Findings m_told;
    QPointer<postroom::Job<Findings>> m_looking;
    QPointer<postroom::Job<StopOutcome>> m_stopping;
};

inline HealthPlatform::Findings HealthPlatform::healthy()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    Findings all{fact(text("revision"), text("revision-head"), {text("0560_add_nhs_notify_org")})};
    for (const char *check : {"tables", "views", "extensions", "indexes", "statistics", "index-use"})
        all.push_back({text(check), text("well")});
    all.push_back(fact(text("sizes"), text("database-size"), {text("notify"), text("591 GB")}));
    const std::array<std::array<const char *, 5>, 3> tables{{
        {"notification_history", "329 GB", "1402883104", "0", "2026-11-20 09:12"},
        {"notifications", "236 GB", "81230077", "1489012", "2026-11-20 09:12"},
        {"jobs", "6 GB", "2210933", "1204", "2026-11-20 03:40"},
    }};
    for (const auto &row : tables)
        all.push_back(fact(
            text("sizes"), text("table-size"), {text(row[0]), text(row[1]), text(row[2]), text(row[3]), text(row[4])}));
    for (const char *check : {"bloat", "dead-rows", "transaction-ids", "sessions", "locks"})
        all.push_back({text(check), text("well")});
    all.push_back(fact(text("connections"), text("connections-used"), {text("64"), text("400")}));
    all.push_back(fact(text("replicas"), text("replica-follows"), {text("reports"), text("streaming"), text("0.4")}));
    for (const auto &[name, value] : {std::pair("server_version", "15.14"), {"server_encoding", "UTF8"},
             {"autovacuum", "on"}, {"fsync", "on"}, {"shared_buffers", "32GB"}, {"work_mem", "64MB"}})
        all.push_back(fact(text("settings"), text("setting"), {text(name), text(value)}));
    for (const char *check : {"retention", "nightly-figures", "scheduled-jobs"})
        all.push_back({text(check), text("well")});
    all.push_back(fact(text("history"), text("history-begins"), {text("2019-04-01")}));
    return all;
}

inline HealthPlatform::Findings HealthPlatform::damaged()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    Findings all;
    for (const HealthFinding &finding : healthy()) {
        const QString &check = finding.check;
        if (check == text("indexes")) {
            all.push_back({check, text("index-missing"), Verdict::Trouble, {text("ix_jobs_job_status"), text("jobs")}});
            all.push_back({check, text("index-invalid"), Verdict::Trouble,
                {text("ix_notifications_normalised_to_trgm"), text("notifications")}});
        } else if (check == text("statistics")) {
            all.push_back({check, text("statistics-missing"), Verdict::Trouble,
                {text("st_dep_api_keys_service_id_created_by_id"), text("api_keys")}});
        } else if (check == text("sessions")) {
            all.push_back({check, text("transaction-open"), Verdict::Trouble,
                {text("4711"), text("metabase"), text("Metabase"), text("61")}});
            HealthFinding own{check, text("statement-long"), Verdict::Look,
                {text("4802"), text("priya_anand"), text("psql"), text("14")}};
            own.own = DatabaseTransaction{4802, text("priya_anand"), text("2026-11-20 11:40:00.000001+00"),
                text("2026-11-20 11:46:00.000001+00")};
            all.push_back(own);
        } else if (check == text("replicas")) {
            all.push_back({check, text("role-missing"), Verdict::Look, {text("pg_read_all_stats")}});
        } else {
            all.push_back(finding);
        }
    }
    return all;
}

/// A window at the health of a database.
struct HealthStage {
    explicit HealthStage(const std::shared_ptr<Platform> &platform, QSize size = {1280, 800})
        : open(platform, size)
        , window(open.window)
    {
        window.open(QStringLiteral("health"));
        page = qobject_cast<HealthPage *>(window.place());
    }

    RowTableView &table() const { return *page->findChild<RowTableView *>(QStringLiteral("findings")); }
    HealthDetail &detail() const { return *page->findChild<HealthDetail *>(QStringLiteral("healthDetail")); }
    EmptyState &instead() const { return *page->findChild<EmptyState *>(); }
    Message message() const { return page->findChild<MessageBar *>()->current(); }
    QPushButton &button(const QString &name) const { return *page->findChild<QPushButton *>(name); }
    /// A cell's words.
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    /// Every row as "verdict: sentence", those that stand under a verdict alone where one is given.
    QStringList rows(const QString &verdict = {}) const
    {
        QStringList lines;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (verdict.isEmpty() || cell(row, 0) == verdict)
                lines.append(cell(row, 0) + QStringLiteral(": ") + cell(row, 2));
        }
        return lines;
    }
    /// The first row whose sentence holds this; -1 when none does.
    int rowWith(const QString &words) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, 2).contains(words))
                return row;
        }
        return -1;
    }

    OpenWindow open;
    MainWindow &window;
    HealthPage *page;
};

} // namespace postroom::test
