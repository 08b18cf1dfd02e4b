// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/healthcommand.h"

#include "cli/factprinter.h"
#include "text/healthwords.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Verdict = HealthFinding::Verdict;

/// Of machine-readable output, in the order of Verdict.
constexpr std::array verdictKeys{"ok"_L1, "look"_L1, "trouble"_L1};

struct OutcomeRow {
    QLatin1StringView key; ///< of machine-readable output
    ExitCode code;
};

/// In the order of StopOutcome.
constexpr std::array outcomeRows{OutcomeRow{"stopped"_L1, ExitCode::Done},
    OutcomeRow{"still-running"_L1, ExitCode::Other}, OutcomeRow{"not-there"_L1, ExitCode::NothingFound}};

JsonValue jsonOf(const QStringList &texts)
{
    JsonValue::Array list;
    for (const QString &text : texts)
        list.push_back(JsonValue(text));
    return JsonValue(std::move(list));
}

} // namespace

ExitCode exitCodeFor(const std::vector<HealthFinding> &findings)
{
    const auto worst = std::find_if(
        findings.begin(), findings.end(), [](const HealthFinding &f) { return f.verdict == Verdict::Trouble; });
    if (worst == findings.end())
        return ExitCode::Done;
    return worst->error ? exitCodeFor(*worst->error) : ExitCode::Other;
}

void HealthCommand::start()
{
    auto *job = platform().health();
    if (!job) {
        end(ExitCode::Usage, tr("health looks at the platform's database: connect with --postgres."));
        return;
    }
    job->then(this, [this](const Result<std::vector<HealthFinding>> &findings) {
        if (!findings)
            fail(findings.error());
        else if (line().health.cancel)
            stopIn(*findings);
        else
            report(*findings);
    });
}

// A process is only a number: whose transaction it was is what the look before says.
void HealthCommand::stopIn(const std::vector<HealthFinding> &findings)
{
    const auto unreached = std::find_if(findings.begin(), findings.end(), isUnreached);
    if (unreached != findings.end())
        return fail(*unreached->error);
    const qint64 process = *line().health.cancel;
    const auto found = std::find_if(findings.begin(), findings.end(),
        [process](const HealthFinding &f) { return f.own && f.own->process == process; });
    if (found == findings.end())
        return end(ExitCode::NothingFound,
            tr("Health names no statement of this login in process %1, so nothing was stopped.").arg(process));
    const DatabaseTransaction transaction = *found->own;
    platform().stopStatement(transaction)->then(this, [this, transaction](const Result<StopOutcome> &outcome) {
        if (outcome)
            onStopped(*outcome, transaction);
        else
            fail(outcome.error());
    });
}

void HealthCommand::onStopped(StopOutcome outcome, const DatabaseTransaction &transaction)
{
    const OutcomeRow &row = outcomeRows.at(static_cast<std::size_t>(outcome));
    const StopWords words = stopWords(outcome, transaction);
    const QString sentence = words.sentence + u' ' + words.explanation;
    FactPrinter(output(), line().format)
        .print({{u"process"_s, JsonValue(transaction.process)}, {u"outcome"_s, QString(row.key)},
                   {u"sentence"_s, sentence}},
            sentence);
    end(row.code);
}

void HealthCommand::report(const std::vector<HealthFinding> &findings)
{
    FactPrinter printer(output(), line().format);
    for (const HealthFinding &finding : findings) {
        printer.print({{u"check"_s, finding.check}, {u"finding"_s, finding.what},
                          {u"verdict"_s, QString(verdictKeys.at(static_cast<std::size_t>(finding.verdict)))},
                          {u"facts"_s, jsonOf(finding.facts)}, {u"sentence"_s, healthText(finding, platform().zone())}},
            healthLine(finding, platform().zone()));
    }
    end(exitCodeFor(findings));
}

} // namespace postroom
