// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/healthcommand.h"

#include "cli/factprinter.h"
#include "cli/terminal.h"
#include "text/healthwords.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Verdict = HealthFinding::Verdict;

/// Of machine-readable output, in the order of Verdict.
constexpr std::array verdictKeys{"ok"_L1, "look"_L1, "trouble"_L1};

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
        if (findings)
            report(*findings);
        else
            fail(findings.error());
    });
}

void HealthCommand::report(const std::vector<HealthFinding> &findings)
{
    FactPrinter printer(output(), line().format);
    for (const HealthFinding &finding : findings) {
        const QString sentence = healthText(finding);
        printer.print({{u"check"_s, finding.check}, {u"finding"_s, finding.what},
                          {u"verdict"_s, QString(verdictKeys.at(static_cast<std::size_t>(finding.verdict)))},
                          {u"facts"_s, jsonOf(finding.facts)}, {u"sentence"_s, sentence}},
            verdictText(finding.verdict).leftJustified(8) + healthTitle(finding.check).leftJustified(20) + "  "_L1
                + singleLine(sentence));
    }
    end(exitCodeFor(findings));
}

} // namespace postroom
