// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "domain/databaserevision.h"
#include "platform/health.h"
#include "platform/identity.h"
#include "platform/rowflow.h"
#include "platform/search.h"
#include "platform/serverstate.h"
#include "platform/signaturecounts.h"

#include <memory>
#include <QTimeZone>

namespace postroom {

/// One thing that `doctor` looked at.
struct Check {
    enum class Subject { Connection, Replica, Token, ClockDifference, Tls, PlatformVersion, Rights, LocalStore };
    Subject subject = Subject::Connection;
    QString fact; ///< what was found: an address, a version, "0.4 s"; shown as it is
    std::optional<Error> error; ///< why it is not well
    std::optional<DatabaseRevision> revision = std::nullopt; ///< PlatformVersion of a database
    QStringList hidden = {}; ///< Rights: tables, and columns of others, that the database's login may not read
};

/// A connection to a platform: what the window and the command line are built on. Knows who asks and what can be had.
class Platform : public QObject {
    Q_OBJECT
public:
    /// The kinds of connection (design §1); the word is shown beneath the platform's name.
    enum class Connection { AdministrationApi, ServiceKeys, AdminMode, Demo };

    /// The name that people gave it, or the host.
    virtual QString name() const = 0;
    virtual Connection connection() const = 0;
    /// Where things stand, for the status bar and `doctor`: a URL without secrets, a file.
    virtual QString address() const = 0;
    virtual const Identity &identity() const = 0;
    /// The zone in which the platform counts days and says times (design §3).
    virtual const QTimeZone &zone() const { return londonZone(); }
    /// Lists and records. Owned by the platform.
    virtual Source &source() = 0;
    /// Every row of a list, for an export: see everyPage(). Only what source().whyNot() has nothing against. `texts`,
    /// where it is not null, gets them in the place of `sink` where no records are needed; it must outlive the job.
    virtual Job<qint64> *everyRow(const Query &query, RowSink sink, CellSink *)
    {
        return everyPage(source(), query, std::move(sink));
    }
    /// Everything that a search finds, where one reading gives it whole; null where it does not, and search() is the
    /// way.
    virtual Job<qint64> *everyRow(const SearchQuery &, const RowSink &, CellSink *) { return nullptr; }
    /// A search, not started; the caller owns it.
    virtual std::unique_ptr<Search> search(const SearchQuery &query) = 0;
    /// Why nothing can be searched for here; nothing when it can.
    virtual std::optional<WhyNot> whyNotSearch() const { return std::nullopt; }
    /// Learns which platform answers, before anything else is asked of it: what that platform lacks or answers
    /// otherwise is refused from then on (whyNot). Fork::Unknown when it does not say or cannot be reached, and then
    /// what was known before still holds; the job never fails.
    virtual Job<Fork> *recognise() = 0;
    /// Takes what an earlier run found for what answers, until recognise() finds another.
    virtual void assume(Fork) { }
    /// Looks whether everything is well, one Check after another; the job never fails.
    virtual Job<std::vector<Check>> *examine() = 0;
    /// Looks how the platform's database is, changing nothing; the job never fails, says how many checks are done, and
    /// gives `sink`, where there is one, what each of them found. Null where there is none to look at.
    virtual Job<std::vector<HealthFinding>> *health(const HealthSink & = {}) { return nullptr; }
    /// Stops the statement that runs in a transaction of this login (HealthFinding::own), and with it the transaction.
    /// Touches nothing else when it has ended. Null where health() is.
    virtual Job<StopOutcome> *stopStatement(const DatabaseTransaction &) { return nullptr; }
    /// What became of the signed values in all rows that were read so far, in admin mode.
    virtual SignatureCounts signatures() const { return {}; }
    /// The servers that answer, where the connection knows them: in admin mode.
    virtual std::optional<ServerState> servers() const { return std::nullopt; }

Q_SIGNALS:
    /// servers() has another answer.
    void serversChanged();
};

} // namespace postroom
