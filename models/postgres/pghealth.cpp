// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pghealth.h"

#include "core/innerjob.h"
#include "postgres/expectedobjects.h"
#include "postgres/healthquestions.h"
#include "postgres/pgrecognition.h"
#include "postgres/statementtext.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Verdict = HealthFinding::Verdict;
using Findings = std::vector<HealthFinding>;
using Revision = DatabaseRevision::Kind;

constexpr std::chrono::minutes longest{10}; // each reading has a deadline of its own
constexpr std::chrono::seconds wellBehind{10};
constexpr std::chrono::minutes farBehind{5};

struct VerdictRow {
    QByteArrayView word;
    Verdict verdict;
};

constexpr std::array verdicts{VerdictRow{"ok", Verdict::Ok}, VerdictRow{"look", Verdict::Look}};

struct RevisionRow {
    Revision kind;
    const char *what;
    Verdict verdict;
};

constexpr std::array revisionRows{
    RevisionRow{Revision::Head, "revision-head", Verdict::Ok},
    RevisionRow{Revision::Older, "revision-older", Verdict::Look},
    RevisionRow{Revision::Newer, "revision-newer", Verdict::Look},
    RevisionRow{Revision::Unnamed, "revision-unnamed", Verdict::Look},
    RevisionRow{Revision::OtherFork, "revision-other", Verdict::Look},
    RevisionRow{Revision::NotNotify, "revision-none", Verdict::Trouble},
    RevisionRow{Revision::Closed, "revision-closed", Verdict::Trouble},
};

// What stands in braces: names of the objects of a kind, or of the tables that they belong to.
struct NamesRow {
    QByteArrayView word;
    ExpectedObject::Kind kind;
    const char *ExpectedObject::*name;
};

constexpr std::array names{
    NamesRow{"tables", ExpectedObject::Kind::Table, &ExpectedObject::name},
    NamesRow{"views", ExpectedObject::Kind::View, &ExpectedObject::name},
    NamesRow{"extensions", ExpectedObject::Kind::Extension, &ExpectedObject::name},
    NamesRow{"indexes", ExpectedObject::Kind::Index, &ExpectedObject::name},
    NamesRow{"index-tables", ExpectedObject::Kind::Index, &ExpectedObject::table},
    NamesRow{"statistics", ExpectedObject::Kind::Statistics, &ExpectedObject::name},
    NamesRow{"statistics-tables", ExpectedObject::Kind::Statistics, &ExpectedObject::table},
};

QByteArray joined(const NamesRow &row)
{
    QByteArrayList list;
    for (const ExpectedObject &object : expectedObjects()) {
        if (object.kind == row.kind)
            list.append(object.*row.name);
    }
    return list.join(',');
}

HealthFinding revisionFinding(const DatabaseRevision &revision)
{
    const auto *row = std::find_if(revisionRows.begin(), revisionRows.end(),
        [&revision](const RevisionRow &candidate) { return candidate.kind == revision.kind; });
    return {u"revision"_s, QString::fromLatin1(row->what), row->verdict,
        {revision.id, forkName(revision.fork), revision.schema}};
}

Verdict verdictOf(QByteArrayView word)
{
    const auto *row = std::find_if(
        verdicts.begin(), verdicts.end(), [word](const VerdictRow &candidate) { return candidate.word == word; });
    return row == verdicts.end() ? Verdict::Trouble : row->verdict;
}

HealthFinding findingIn(const PgRows &rows, int row, const QString &check)
{
    const auto text = [&](int column) { return QString::fromUtf8(rows.cell(row, column).value_or(QByteArrayView())); };
    HealthFinding finding{check, text(1), verdictOf(rows.cell(row, 0).value_or(QByteArrayView()))};
    QHash<QByteArray, QString> own;
    for (int column = 2; column < static_cast<int>(rows.columns().size()); ++column) {
        const QByteArray &name = rows.columns()[static_cast<std::size_t>(column)].name;
        if (name.startsWith("own_"))
            own.insert(name, text(column));
        else
            finding.facts.append(text(column));
    }
    if (!own.value("own_begun").isEmpty())
        finding.own = DatabaseTransaction{
            finding.facts.value(0).toLongLong(), finding.facts.value(1), own["own_connected"], own["own_begun"]};
    return finding;
}

Findings findingsIn(const PgAnswer &answer, const HealthQuestion &question)
{
    const QString check = QString::fromLatin1(question.check);
    const PgRows &rows = answer.front();
    const bool lacksRole = question.role && answer.at(1).cell(0, 0) != QByteArrayView("t");
    Findings findings;
    if (lacksRole)
        findings.push_back({check, question.seesOwn ? u"own-alone"_s : u"role-missing"_s, Verdict::Look,
            {QString::fromLatin1(question.role)}});
    else if (rows.count() == 0)
        findings.push_back({check, u"well"_s});
    const bool isSeen = !lacksRole || question.seesOwn;
    for (int row = 0; isSeen && row < rows.count(); ++row)
        findings.push_back(findingIn(rows, row, check));
    return findings;
}

Findings signedFindings(const PgRows &rows, const QString &check, const SignatureCheck &signatures)
{
    if (rows.count() == 0)
        return {{check, u"well"_s}};
    int ours = 0;
    for (int row = 0; row < rows.count(); ++row)
        ours += signatures.isOurs(rows.cell(row, 0).value_or(QByteArrayView())) ? 1 : 0;
    const bool fit = ours == rows.count();
    return {{check, fit ? u"signatures-fit"_s : u"signatures-differ"_s, fit ? Verdict::Ok : Verdict::Look,
        {QString::number(rows.count()), QString::number(rows.count() - ours)}}};
}

// The session is gone or does not come: the questions that are left would only wait for it too.
bool isUnreachable(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Tls
        || error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::RateLimited
        || (error.kind == Error::Kind::Timeout && error.code.isEmpty());
}

HealthFinding failed(const QString &check, const Error &error)
{
    const bool forbidden = error.kind == Error::Kind::Forbidden;
    const bool lost = isUnreachable(error);
    return {
        check, forbidden ? u"unseen"_s : u"failed"_s, lost ? Verdict::Trouble : Verdict::Look, {error.detail}, error};
}

HealthFinding lagFinding(const PgClient &client, const Result<std::optional<std::chrono::milliseconds>> &lag)
{
    if (!lag || client.serving() == PgServing::PrimaryInstead)
        return {u"replica"_s, u"replica-gone"_s, Verdict::Look, {}, lag ? client.replicaError() : lag.error()};
    const auto behind = lag->value_or(std::chrono::milliseconds(0));
    const Verdict late = behind < farBehind ? Verdict::Look : Verdict::Trouble;
    const QString seconds = QString::number(static_cast<double>(behind.count()) / 1000, 'f', 1);
    return {u"replica"_s, u"replica-behind"_s, behind < wellBehind ? Verdict::Ok : late, {seconds}};
}

// Tables and columns that the login may not read: what needs them is not there for it.
Findings rightsFindings(const SchemaGaps &gaps)
{
    const QStringList hidden = gaps.hidden();
    if (hidden.isEmpty())
        return {{u"rights"_s, u"well"_s}};
    return {{u"rights"_s, u"right-missing"_s, Verdict::Look, {QString::number(hidden.size()), hidden.join(u", "_s)}}};
}

} // namespace

HealthReading::HealthReading(Job<std::vector<HealthFinding>> *job, PgClient &client, const SignatureCheck &signatures,
    When when, HealthSink sink)
    : QObject(job)
    , m_job(job)
    , m_client(client)
    , m_signatures(signatures)
    , m_when(std::move(when))
    , m_sink(std::move(sink))
{
}

void HealthReading::start()
{
    auto *reading = recogniseDatabase(m_client);
    holdInside(m_job, reading);
    reading->then(this, [this](const Result<RecognisedDatabase> &found) { onRecognised(found); });
}

void HealthReading::onRecognised(const Result<RecognisedDatabase> &found)
{
    m_revision = found ? found->revision : DatabaseRevision();
    add({found ? revisionFinding(m_revision) : failed(u"revision"_s, found.error())});
    if (found && isRead(m_revision.kind))
        add(rightsFindings(found->gaps));
    if (!found && isUnreachable(found.error()))
        m_job->finish(m_findings);
    else
        askNext();
}

// What a check found, and how many there are besides.
void HealthReading::add(const Findings &part)
{
    m_findings.insert(m_findings.end(), part.begin(), part.end());
    if (m_sink)
        m_sink(part);
    qint64 total = 1 + (isRead(m_revision.kind) ? 1 : 0) + (m_client.serving() == PgServing::Primary ? 0 : 1);
    for (std::size_t question = 0; question < healthQuestions().size(); ++question)
        total += asks(question) ? 1 : 0;
    Q_EMIT m_job->progressed(++m_done, total);
}

bool HealthReading::asks(std::size_t question) const
{
    const HealthQuestion &asked = healthQuestions()[question];
    return (!asked.ofPlatform || isRead(m_revision.kind)) && (!asked.isSigned || m_signatures.hasKeys());
}

void HealthReading::askNext()
{
    const auto all = healthQuestions();
    while (m_next < all.size() && !asks(m_next))
        ++m_next;
    if (m_next == all.size()) {
        askLag();
        return;
    }
    const HealthQuestion &question = all[m_next];
    std::vector<PgCommand> commands{command(question.sql)};
    if (question.role)
        commands.push_back({"SELECT pg_has_role($1, 'USAGE')", {QByteArray(question.role)}});
    auto *reading = m_client.read(std::move(commands), PgReader::Kind::Single);
    holdInside(m_job, reading);
    reading->then(this, [this](const Result<PgAnswer> &answer) { onAnswer(answer); });
}

void HealthReading::onAnswer(const Result<PgAnswer> &answer)
{
    const HealthQuestion &question = healthQuestions()[m_next++];
    const QString check = QString::fromLatin1(question.check);
    const auto found = [&] {
        return question.isSigned ? signedFindings(answer->front(), check, m_signatures) : findingsIn(*answer, question);
    };
    add(answer ? found() : Findings{failed(check, answer.error())});
    if (!answer && isUnreachable(answer.error()))
        m_job->finish(m_findings);
    else
        askNext();
}

void HealthReading::askLag()
{
    if (m_client.serving() == PgServing::Primary) {
        m_job->finish(m_findings);
        return;
    }
    auto *asking = m_client.lag();
    holdInside(m_job, asking);
    asking->then(this, [this](const Result<std::optional<std::chrono::milliseconds>> &lag) {
        add({lagFinding(m_client, lag)});
        m_job->finish(m_findings);
    });
}

// Binds what stands in braces; braces around anything else are the text's own.
PgCommand HealthReading::command(const char *sql) const
{
    PgCommand command{sql, {}};
    for (qsizetype from = command.sql.indexOf('{'); from >= 0; from = command.sql.indexOf('{', from + 1)) {
        const qsizetype end = command.sql.indexOf('}', from);
        const QByteArray value = valueOf(command.sql.mid(from + 1, end - from - 1));
        if (value.isNull())
            continue;
        command.values.push_back(value);
        command.sql.replace(from, end - from + 1, '$' + QByteArray::number(command.values.size()));
    }
    return command;
}

QByteArray HealthReading::valueOf(const QByteArray &word) const
{
    if (word == "clock" && !m_when.isFixed)
        return "-infinity";
    if (word == "now" || word == "midnight" || word == "clock") {
        const Instant moment = word == "midnight" ? lastMidnight(m_when.now, m_when.zone) : m_when.now;
        return moment.toString(TimeSpelling::SpaceMicros).toLatin1();
    }
    if (word == "absent")
        return m_revision.kind == Revision::Head ? "trouble" : "look";
    const auto *row = std::find_if(
        names.begin(), names.end(), [&word](const NamesRow &candidate) { return candidate.word == word; });
    return row == names.end() ? QByteArray() : joined(*row);
}

Job<std::vector<HealthFinding>> *readHealth(PgClient &client, const SignatureCheck &signatures, const Clock &clock,
    const QTimeZone &zone, const HealthSink &sink)
{
    auto *job = new Job<Findings>(longest);
    auto *reading = new HealthReading(job, client, signatures, {clock.now(), zone, clock.isFixed()}, sink);
    reading->start();
    return job;
}

} // namespace postroom
