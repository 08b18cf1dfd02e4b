// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/healthwords.h"

#include "core/day.h"
#include "core/instant.h"
#include "text/errorwords.h"
#include "text/notificationwords.h"
#include "text/numbers.h"
#include "text/times.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct CheckRow {
    QLatin1StringView check;
    const char *title; ///< context "HealthWords", as all here
    const char *well; ///< when nothing was found
};

struct FindingRow {
    QLatin1StringView what;
    const char *sentence; ///< %1, %2 … are the facts, %L1 … as numbers with separators
};

// clang-format off
constexpr std::array checkRows {
    CheckRow{"revision"_L1, QT_TRANSLATE_NOOP("HealthWords", "Revision"), ""},
    CheckRow{"rights"_L1, QT_TRANSLATE_NOOP("HealthWords", "Rights"), QT_TRANSLATE_NOOP("HealthWords", "This login may read all that Postroom reads.")},
    CheckRow{"tables"_L1, QT_TRANSLATE_NOOP("HealthWords", "Tables"), QT_TRANSLATE_NOOP("HealthWords", "All tables of the platform are there.")},
    CheckRow{"views"_L1, QT_TRANSLATE_NOOP("HealthWords", "Views"), QT_TRANSLATE_NOOP("HealthWords", "The view of all messages is there.")},
    CheckRow{"extensions"_L1, QT_TRANSLATE_NOOP("HealthWords", "Extensions"), QT_TRANSLATE_NOOP("HealthWords", "The extensions that searches need are there.")},
    CheckRow{"indexes"_L1, QT_TRANSLATE_NOOP("HealthWords", "Indexes"), QT_TRANSLATE_NOOP("HealthWords", "All indexes of the platform are there and valid.")},
    CheckRow{"statistics"_L1, QT_TRANSLATE_NOOP("HealthWords", "Extended statistics"), QT_TRANSLATE_NOOP("HealthWords", "All extended statistics of the platform are there.")},
    CheckRow{"index-use"_L1, QT_TRANSLATE_NOOP("HealthWords", "Use of indexes"), QT_TRANSLATE_NOOP("HealthWords", "No index of a large, busy table goes unused.")},
    CheckRow{"sizes"_L1, QT_TRANSLATE_NOOP("HealthWords", "Sizes"), QT_TRANSLATE_NOOP("HealthWords", "There are no tables to measure.")},
    CheckRow{"bloat"_L1, QT_TRANSLATE_NOOP("HealthWords", "Bloat"), QT_TRANSLATE_NOOP("HealthWords", "By estimate, no table over 100 MB is more than half empty.")},
    CheckRow{"dead-rows"_L1, QT_TRANSLATE_NOOP("HealthWords", "Dead rows"), QT_TRANSLATE_NOOP("HealthWords", "No table has many dead rows.")},
    CheckRow{"transaction-ids"_L1, QT_TRANSLATE_NOOP("HealthWords", "Transaction ids"), QT_TRANSLATE_NOOP("HealthWords", "The transaction ids are far from running out.")},
    CheckRow{"sessions"_L1, QT_TRANSLATE_NOOP("HealthWords", "Transactions"), QT_TRANSLATE_NOOP("HealthWords", "No transaction has been open for five minutes.")},
    CheckRow{"locks"_L1, QT_TRANSLATE_NOOP("HealthWords", "Locks"), QT_TRANSLATE_NOOP("HealthWords", "Nothing has waited for a lock for half a minute.")},
    CheckRow{"connections"_L1, QT_TRANSLATE_NOOP("HealthWords", "Connections"), QT_TRANSLATE_NOOP("HealthWords", "Connections could not be counted.")},
    CheckRow{"replicas"_L1, QT_TRANSLATE_NOOP("HealthWords", "Replicas"), QT_TRANSLATE_NOOP("HealthWords", "No replica follows this server.")},
    CheckRow{"replica"_L1, QT_TRANSLATE_NOOP("HealthWords", "Replica in use"), ""},
    CheckRow{"settings"_L1, QT_TRANSLATE_NOOP("HealthWords", "Settings"), QT_TRANSLATE_NOOP("HealthWords", "No setting could be read.")},
    CheckRow{"retention"_L1, QT_TRANSLATE_NOOP("HealthWords", "Retention"), QT_TRANSLATE_NOOP("HealthWords", "No message is kept for longer than its service says.")},
    CheckRow{"nightly-figures"_L1, QT_TRANSLATE_NOOP("HealthWords", "Nightly figures"), QT_TRANSLATE_NOOP("HealthWords", "The nightly figures are up to date.")},
    CheckRow{"scheduled-jobs"_L1, QT_TRANSLATE_NOOP("HealthWords", "Scheduled jobs"), QT_TRANSLATE_NOOP("HealthWords", "No scheduled job is late.")},
    CheckRow{"history"_L1, QT_TRANSLATE_NOOP("HealthWords", "History"), QT_TRANSLATE_NOOP("HealthWords", "There is no message in the history.")},
    CheckRow{"key-secrets"_L1, QT_TRANSLATE_NOOP("HealthWords", "API key secrets"), QT_TRANSLATE_NOOP("HealthWords", "No API key is in use.")},
    CheckRow{"callback-tokens"_L1, QT_TRANSLATE_NOOP("HealthWords", "Callback tokens"), QT_TRANSLATE_NOOP("HealthWords", "No callback has a token.")},
};

constexpr std::array findingRows {
    FindingRow{"revision-head"_L1, QT_TRANSLATE_NOOP("HealthWords", "This is GOV.UK Notify's database of revision %1, the newest that Postroom knows.")},
    FindingRow{"revision-older"_L1, QT_TRANSLATE_NOOP("HealthWords", "Revision %1 is older than Postroom: what it lacks cannot be read.")},
    FindingRow{"revision-newer"_L1, QT_TRANSLATE_NOOP("HealthWords", "Revision %1 is newer than Postroom: what it added is not shown.")},
    FindingRow{"revision-unnamed"_L1, QT_TRANSLATE_NOOP("HealthWords", "The database does not tell its revision, or this login may not read alembic_version.")},
    FindingRow{"revision-other"_L1, QT_TRANSLATE_NOOP("HealthWords", "Revision %1 is of %2, whose tables differ: they are not looked at.")},
    FindingRow{"revision-closed"_L1, QT_TRANSLATE_NOOP("HealthWords", "The platform's tables are in the schema %3, which this login may not use. It needs the right USAGE on it.")},
    FindingRow{"revision-none"_L1, QT_TRANSLATE_NOOP("HealthWords", "This database is none of a Notify platform. Check its name.")},
    FindingRow{"table-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "The table %1 is missing, or this login may not see it.")},
    FindingRow{"view-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "The view %1 is missing: lists with history cannot be read.")},
    FindingRow{"extension-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "The extension %1 is missing: searches are slow without it.")},
    FindingRow{"index-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "The index %1 of %2 is missing: what uses it is slow.")},
    FindingRow{"index-invalid"_L1, QT_TRANSLATE_NOOP("HealthWords", "The index %1 of %2 is invalid, so it is not used. It has to be built again.")},
    FindingRow{"index-building"_L1, QT_TRANSLATE_NOOP("HealthWords", "The index %1 of %2 is being built and not used yet.")},
    FindingRow{"index-leftover"_L1, QT_TRANSLATE_NOOP("HealthWords", "The index %1 of %2 is invalid and not one of the platform's: most likely a failed build left it behind. It slows down writing.")},
    FindingRow{"statistics-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "The extended statistics %1 of %2 are missing: the server may choose slow plans.")},
    FindingRow{"statistics-unbuilt"_L1, QT_TRANSLATE_NOOP("HealthWords", "The extended statistics %1 of %2 are empty until ANALYZE has run.")},
    FindingRow{"index-unused"_L1, QT_TRANSLATE_NOOP("HealthWords", "The index %1 of %2 (%3) has never been used since the counters began, while the table's other indexes were used %L4 times.")},
    FindingRow{"database-size"_L1, QT_TRANSLATE_NOOP("HealthWords", "The database %1 takes %2.")},
    FindingRow{"table-size"_L1, QT_TRANSLATE_NOOP("HealthWords", "%1: %2 with indexes; about %L3 rows, %L4 dead; last vacuum: %T5.")},
    FindingRow{"table-bloat"_L1, QT_TRANSLATE_NOOP("HealthWords", "By estimate, %3% of %1 is empty: %2 that a rebuild would free.")},
    FindingRow{"rows-dead"_L1, QT_TRANSLATE_NOOP("HealthWords", "%1 has %L2 dead rows, %3% of all; last vacuum: %T4.")},
    FindingRow{"transaction-ids-old"_L1, QT_TRANSLATE_NOOP("HealthWords", "The oldest transaction id is %L1 transactions old: at two thousand million the server stops writing. A vacuum is due.")},
    FindingRow{"statement-long"_L1, QT_TRANSLATE_NOOP("HealthWords", "A statement of %2 (process %1, application “%3”) runs in a transaction that has been open for %L4 minutes.")},
    FindingRow{"transaction-open"_L1, QT_TRANSLATE_NOOP("HealthWords", "A transaction of %2 (process %1, application “%3”) has been open for %L4 minutes and does nothing: it holds up vacuum and keeps its locks.")},
    FindingRow{"transaction-prepared"_L1, QT_TRANSLATE_NOOP("HealthWords", "The prepared transaction %1 of %2 has waited for its commit for %L4 minutes: it holds up vacuum and keeps its locks.")},
    FindingRow{"lock-waiting"_L1, QT_TRANSLATE_NOOP("HealthWords", "Process %1 of %2 has waited for a lock on %3 for %L5 s, held up by process %4.")},
    FindingRow{"connections-used"_L1, QT_TRANSLATE_NOOP("HealthWords", "Connections in use: %1 of %2.")},
    FindingRow{"replica-follows"_L1, QT_TRANSLATE_NOOP("HealthWords", "The replica %1 (%2) is %3 s behind.")},
    FindingRow{"slot-unused"_L1, QT_TRANSLATE_NOOP("HealthWords", "Nobody reads the replication slot %1, for which the server keeps %2.")},
    FindingRow{"replica-behind"_L1, QT_TRANSLATE_NOOP("HealthWords", "The replica that lists come from is %1 s behind.")},
    FindingRow{"replica-gone"_L1, QT_TRANSLATE_NOOP("HealthWords", "The replica cannot be used, so the primary answers in its place.")},
    FindingRow{"setting"_L1, QT_TRANSLATE_NOOP("HealthWords", "%1 is %2.")},
    FindingRow{"setting-differs"_L1, QT_TRANSLATE_NOOP("HealthWords", "%1 is %2; it should be %3.")},
    FindingRow{"retention-late"_L1, QT_TRANSLATE_NOOP("HealthWords", "%1 keeps each %M2 for %4 days, and one is of %D3: the nightly move to the history lags behind.")},
    FindingRow{"figures-late"_L1, QT_TRANSLATE_NOOP("HealthWords", "%1 ends on %D2, %3 days ago: the nightly figures lag behind, or nothing was sent.")},
    FindingRow{"jobs-late"_L1, QT_TRANSLATE_NOOP("HealthWords", "Scheduled jobs that did not start: %L1, the longest due for %L2 minutes.")},
    FindingRow{"history-begins"_L1, QT_TRANSLATE_NOOP("HealthWords", "The history begins on %D1. Whether older messages are archived is the platform's setting.")},
    FindingRow{"signatures-fit"_L1, QT_TRANSLATE_NOOP("HealthWords", "Signed with the given keys: %L1 of %L1.")},
    FindingRow{"signatures-differ"_L1, QT_TRANSLATE_NOOP("HealthWords", "%L2 of %L1 were signed with none of the given keys: they were changed, or the platform has other keys.")},
    FindingRow{"role-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "Not looked at: this login needs the role %1 (pg_monitor includes it).")},
    FindingRow{"own-alone"_L1, QT_TRANSLATE_NOOP("HealthWords", "Only what this login runs itself was looked at: for the rest it needs the role %1 (pg_monitor includes it).")},
    FindingRow{"right-missing"_L1, QT_TRANSLATE_NOOP("HealthWords", "Of what Postroom reads, this login may not read %L1 tables or columns, and does without what needs them: %2.")},
    FindingRow{"unseen"_L1, QT_TRANSLATE_NOOP("HealthWords", "Not looked at, since this login lacks a right: %1.")},
    FindingRow{"failed"_L1, QT_TRANSLATE_NOOP("HealthWords", "Could not be looked at.")},
};

/// In the order of Verdict.
constexpr std::array verdictWords{QT_TRANSLATE_NOOP("HealthWords", "ok"), QT_TRANSLATE_NOOP("HealthWords", "look"),
    QT_TRANSLATE_NOOP("HealthWords", "trouble")};

/// Findings that say which right is missing.
constexpr std::array rightWords{"role-missing"_L1, "own-alone"_L1, "unseen"_L1, "right-missing"_L1};

struct GroupRow {
    const char *words;
    QLatin1StringView icon;
    Tone tone;
    const char *count; ///< in the summary; null: not counted
};

/// In the order of HealthGroup.
constexpr std::array groupRows {
    GroupRow{QT_TRANSLATE_NOOP("HealthWords", "Trouble"), "circle-x"_L1, Tone::Bad, QT_TRANSLATE_NOOP("HealthWords", "%1 in trouble")},
    GroupRow{QT_TRANSLATE_NOOP("HealthWords", "Worth a look"), "triangle-alert"_L1, Tone::Look, QT_TRANSLATE_NOOP("HealthWords", "%1 worth a look")},
    GroupRow{QT_TRANSLATE_NOOP("HealthWords", "Not seen"), "circle-minus"_L1, Tone::Quiet, QT_TRANSLATE_NOOP("HealthWords", "%1 not seen")},
    GroupRow{QT_TRANSLATE_NOOP("HealthWords", "Well"), "circle-check"_L1, Tone::Good, nullptr},
};

struct StopRow {
    const char *sentence; ///< %1 is the process
    const char *explanation;
    Tone tone;
};

/// In the order of StopOutcome.
constexpr std::array stopRows {
    StopRow{QT_TRANSLATE_NOOP("HealthWords", "The statement of process %1 was stopped."), QT_TRANSLATE_NOOP("HealthWords", "Its transaction is undone."), Tone::Good},
    StopRow{QT_TRANSLATE_NOOP("HealthWords", "Process %1 was told to stop and still runs its statement."), QT_TRANSLATE_NOOP("HealthWords", "Look again in a moment."), Tone::Look},
    StopRow{QT_TRANSLATE_NOOP("HealthWords", "Process %1 no longer runs that statement."), QT_TRANSLATE_NOOP("HealthWords", "Nothing was stopped."), Tone::Moving},
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("HealthWords", text);
}

const CheckRow *rowOf(const QString &check)
{
    const auto *row
        = std::find_if(checkRows.begin(), checkRows.end(), [&check](const CheckRow &r) { return r.check == check; });
    return row == checkRows.end() ? nullptr : row;
}

const char *sentenceOf(const HealthFinding &finding)
{
    if (finding.what == "well"_L1) {
        const CheckRow *row = rowOf(finding.check);
        return row ? row->well : "";
    }
    const auto *row = std::find_if(
        findingRows.begin(), findingRows.end(), [&finding](const FindingRow &r) { return r.what == finding.what; });
    return row == findingRows.end() ? "" : row->sentence;
}

QString numberFact(const QString &fact)
{
    bool isWhole = false;
    const qint64 number = fact.toLongLong(&isWhole);
    return isWhole ? numberText(number) : fact;
}

QString dayFact(const QString &fact)
{
    const auto day = dayFromText(fact);
    return day ? dayText(*day) : fact;
}

QString momentFact(const QString &fact, const QTimeZone &zone)
{
    const auto moment = Instant::parse(QString(fact + ":00"_L1)); // the database says minutes
    return moment ? wholeMomentText(*moment, zone) : fact;
}

// What a sentence wants a fact to be: %L1 is a number, %D1 a day, %T1 a moment in UTC, %M1 a kind of message; %1 stays
// as it is.
QString factText(const QString &fact, QChar kind, const QTimeZone &zone)
{
    if (fact.isEmpty())
        return words(QT_TRANSLATE_NOOP("HealthWords", "unknown"));
    if (kind == u'L')
        return numberFact(fact);
    if (kind == u'D')
        return dayFact(fact);
    if (kind == u'M')
        return typeInSentence(fact);
    return kind == u'T' ? momentFact(fact, zone) : fact;
}

// Each place is filled once, so that a fact that holds "%1" stays as it is.
QString filled(const QString &sentence, const QStringList &facts, const QTimeZone &zone)
{
    static const QRegularExpression place(u"%([LDTM]?)([1-9])"_s);
    QString text;
    qsizetype end = 0;
    for (auto places = place.globalMatch(sentence); places.hasNext();) {
        const QRegularExpressionMatch one = places.next();
        text += QStringView(sentence).sliced(end, one.capturedStart() - end);
        const QString kind = one.captured(1);
        text += factText(facts.value(one.captured(2).toInt() - 1), kind.isEmpty() ? QChar() : kind.front(), zone);
        end = one.capturedEnd();
    }
    return text.append(QStringView(sentence).sliced(end));
}

} // namespace

QString healthTitle(const QString &check)
{
    const CheckRow *row = rowOf(check);
    return row ? words(row->title) : check;
}

QString healthText(const HealthFinding &finding, const QTimeZone &zone)
{
    const char *sentence = sentenceOf(finding);
    const QString text = *sentence ? filled(words(sentence), finding.facts, zone) : QString();
    return finding.error ? text + u' ' + errorText(*finding.error, {}) : text;
}

QString verdictText(HealthFinding::Verdict verdict)
{
    return words(verdictWords.at(static_cast<std::size_t>(verdict)));
}

qsizetype findingsWith(const std::vector<HealthFinding> &findings, HealthFinding::Verdict verdict)
{
    return std::count_if(findings.begin(), findings.end(),
        [verdict](const HealthFinding &finding) { return finding.verdict == verdict; });
}

HealthGroup healthGroup(const HealthFinding &finding)
{
    if (std::find(rightWords.begin(), rightWords.end(), finding.what) != rightWords.end())
        return HealthGroup::NotSeen;
    switch (finding.verdict) {
    case HealthFinding::Verdict::Trouble:
        return HealthGroup::Trouble;
    case HealthFinding::Verdict::Look:
        return HealthGroup::Look;
    case HealthFinding::Verdict::Ok:
        break;
    }
    return HealthGroup::Well;
}

StatusWords healthGroupWords(HealthGroup group)
{
    const GroupRow &row = groupRows.at(static_cast<std::size_t>(group));
    return {words(row.words), row.icon, row.tone};
}

StatusWords healthSummary(const std::vector<HealthFinding> &findings)
{
    QStringList counts;
    HealthGroup worst = HealthGroup::Well;
    for (std::size_t i = groupRows.size(); i-- > 0;) {
        const auto group = static_cast<HealthGroup>(i);
        const auto count = std::count_if(findings.begin(), findings.end(),
            [group](const HealthFinding &finding) { return healthGroup(finding) == group; });
        if (count == 0 || !groupRows.at(i).count)
            continue;
        worst = group;
        counts.prepend(words(groupRows.at(i).count).arg(numberText(count)));
    }
    StatusWords summary = healthGroupWords(worst);
    summary.text = counts.isEmpty() ? words(QT_TRANSLATE_NOOP("HealthWords", "All is well."))
                                    : words(QT_TRANSLATE_NOOP("HealthWords", "%1.")).arg(listText(counts));
    return summary;
}

QString healthLine(const HealthFinding &finding, const QTimeZone &zone)
{
    constexpr int verdictWidth = 8, titleWidth = 20;
    return verdictText(finding.verdict).leftJustified(verdictWidth)
        + healthTitle(finding.check).leftJustified(titleWidth) + "  "_L1 + healthText(finding, zone).simplified();
}

StopWords stopWords(StopOutcome outcome, const DatabaseTransaction &transaction)
{
    const StopRow &row = stopRows.at(static_cast<std::size_t>(outcome));
    return {words(row.sentence).arg(transaction.process), words(row.explanation), row.tone};
}

} // namespace postroom
