// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/factprinter.h"
#include "cli/terminal.h"
#include "connection/openplatform.h"
#include "core/logging.h"
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
    SubjectRow{Check::Subject::Token, "token", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Token")},
    SubjectRow{Check::Subject::ClockDifference, "clock-difference",
        QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Clock difference")},
    SubjectRow{Check::Subject::Tls, "tls", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "TLS")},
    SubjectRow{Check::Subject::PlatformVersion, "platform-version",
        QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Platform version")},
    SubjectRow{Check::Subject::LocalStore, "local-store", QT_TRANSLATE_NOOP("postroom::DoctorCommand", "Local store")},
};

struct Line {
    QString key;
    QString title;
    QString fact;
    QString trouble; ///< empty: well
};

} // namespace

void DoctorCommand::start()
{
    platform().examine()->then(this, [this](const Result<std::vector<Check>> &checks) {
        if (checks)
            report(*checks);
        else
            fail(checks.error());
    });
}

void DoctorCommand::report(const std::vector<Check> &checks)
{
    std::vector<Line> lines{{u"version"_s, tr("Postroom"), QStringLiteral(POSTROOM_VERSION), {}}};
    ExitCode code = ExitCode::Done;
    for (const Check &check : checks) {
        const auto *row = std::find_if(
            subjects.begin(), subjects.end(), [&check](const SubjectRow &r) { return r.subject == check.subject; });
        const QString sentence = check.error ? trouble(*check.error) : QString();
        lines.push_back({QString::fromLatin1(row->key), tr(row->title), check.fact, sentence});
        if (check.error && code == ExitCode::Done)
            code = exitCodeFor(*check.error);
    }
    lines.push_back({u"person"_s, tr("Person"), roleText(platform().identity()), {}});
    lines.push_back({u"logs"_s, tr("Logs"), logFolder(), {}});
    lines.push_back({u"demo-file"_s, tr("Demo platform"), demoFile(clock()), {}});
    FactPrinter printer(output(), line().format);
    for (const Line &entry : lines) {
        const bool well = entry.trouble.isEmpty();
        const QString state = well ? u"ok"_s : entry.trouble;
        printer.print({{u"check"_s, entry.key}, {u"fact"_s, entry.fact}, {u"ok"_s, well},
                          {u"sentence"_s, well ? JsonValue() : JsonValue(entry.trouble)}},
            entry.title.leftJustified(16) + "  "_L1 + singleLine(entry.fact.leftJustified(28) + "  "_L1 + state));
    }
    end(code);
}

} // namespace postroom
