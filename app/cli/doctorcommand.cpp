// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/factprinter.h"
#include "cli/healthcommand.h"
#include "cli/terminal.h"
#include "connection/openplatform.h"
#include "core/logging.h"
#include "text/databasewords.h"
#include "text/healthwords.h"
#include "text/identitywords.h"

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct SubjectRow {
    Check::Subject subject;
    const char *key; ///< of machine-readable output
    const char *title; ///< context "postroom::DoctorCommand"
};

constexpr std::array subjects{
    SubjectRow{Check::Subject::Connection, "connection", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Connection")},
    SubjectRow{Check::Subject::Replica, "replica", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Replica")},
    SubjectRow{Check::Subject::Token, "token", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Token")},
    SubjectRow{Check::Subject::ClockDifference, "clock-difference",
        QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Clock difference")},
    SubjectRow{Check::Subject::Tls, "tls", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "TLS")},
    SubjectRow{Check::Subject::PlatformVersion, "platform-version",
        QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Platform version")},
    SubjectRow{Check::Subject::Rights, "rights", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Rights")},
    SubjectRow{Check::Subject::LocalStore, "local-store", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Local store")},
};

QString hiddenText(const QStringList &hidden)
{
    return hidden.isEmpty()
        ? QString()
        : DoctorCommand::tr("This login may not read %1. What needs them says so.", "names of tables and columns")
              .arg(hidden.join(u", "_s));
}

DoctorLine healthLine(const std::vector<HealthFinding> &findings)
{
    using Verdict = HealthFinding::Verdict;
    const qsizetype troubles = findingsWith(findings, Verdict::Trouble);
    const QString fact = DoctorCommand::tr("%1 in trouble, %2 worth a look, %3 well")
                             .arg(QString::number(troubles), QString::number(findingsWith(findings, Verdict::Look)),
                                 QString::number(findingsWith(findings, Verdict::Ok)));
    return {u"health"_s, DoctorCommand::tr("Health"), fact,
        troubles > 0 ? DoctorCommand::tr("The command health names what is in trouble.") : QString(), troubles == 0};
}

} // namespace

void DoctorCommand::start()
{
    platform().examine()->then(this, [this](const Result<std::vector<Check>> &checks) {
        if (checks)
            onChecks(*checks);
        else
            fail(checks.error());
    });
}

// A database that is not reached has no health to look at.
void DoctorCommand::onChecks(const std::vector<Check> &checks)
{
    const bool reached = std::none_of(checks.begin(), checks.end(),
        [](const Check &check) { return check.subject == Check::Subject::Connection && check.error; });
    auto *job = reached ? platform().health() : nullptr;
    if (!job) {
        report(checks, {});
        return;
    }
    job->then(this, [this, checks](const Result<std::vector<HealthFinding>> &findings) {
        report(checks, findings ? *findings : std::vector<HealthFinding>());
    });
}

void DoctorCommand::report(const std::vector<Check> &checks, const std::vector<HealthFinding> &findings)
{
    std::vector<DoctorLine> lines{{u"version"_s, tr("Postroom"), QStringLiteral(POSTROOM_VERSION)}};
    ExitCode code = ExitCode::Done;
    for (const Check &check : checks) {
        const auto *row = std::find_if(
            subjects.begin(), subjects.end(), [&check](const SubjectRow &r) { return r.subject == check.subject; });
        const QString said = check.revision ? revisionText(*check.revision) : hiddenText(check.hidden);
        lines.push_back({QString::fromLatin1(row->key), tr(row->title), check.fact,
            check.error ? trouble(*check.error) : said, !check.error});
        if (check.error && code == ExitCode::Done)
            code = exitCodeFor(*check.error);
    }
    if (!findings.empty())
        lines.push_back(healthLine(findings));
    if (code == ExitCode::Done)
        code = exitCodeFor(findings);
    lines.push_back({u"person"_s, tr("Person"), roleText(platform().identity())});
    lines.push_back({u"logs"_s, tr("Logs"), logFolder()});
    lines.push_back({u"demo-file"_s, tr("Demo platform"), demoFile(clock())});
    print(lines);
    end(code);
}

void DoctorCommand::print(const std::vector<DoctorLine> &lines)
{
    FactPrinter printer(output(), line().format);
    for (const DoctorLine &entry : lines) {
        const QString state = entry.sentence.isEmpty() ? u"ok"_s : entry.sentence;
        printer.print({{u"check"_s, entry.key}, {u"fact"_s, entry.fact}, {u"ok"_s, entry.well},
                          {u"sentence"_s, entry.sentence.isEmpty() ? JsonValue() : JsonValue(entry.sentence)}},
            entry.title.leftJustified(16) + "  "_L1 + singleLine(entry.fact.leftJustified(28) + "  "_L1 + state));
    }
}

} // namespace postroom
