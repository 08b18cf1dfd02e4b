// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/health.h"
#include "text/statuswords.h"

#include <QTimeZone>

namespace postroom {

/// What was looked at, as a title: "Indexes".
QString healthTitle(const QString &check);

/// A finding as a sentence, with what to do where it is not well. What it names is data and stays as it is, but for
/// days and for moments: these come in UTC and are said in the platform's zone. Whole, since reports are kept.
QString healthText(const HealthFinding &finding, const QTimeZone &zone);

/// The verdict in a word: "ok", "look", "trouble".
QString verdictText(HealthFinding::Verdict verdict);

/// How many findings have that verdict.
qsizetype findingsWith(const std::vector<HealthFinding> &findings, HealthFinding::Verdict verdict);

/// What findings are told apart by where they stand together, the worst first.
enum class HealthGroup { Trouble, Look, NotSeen, Well };

/// Where a finding belongs: what a right is missing for is no trouble.
HealthGroup healthGroup(const HealthFinding &finding);

/// The group in words: "Trouble", "Worth a look", "Not seen", "Well".
StatusWords healthGroupWords(HealthGroup group);

/// All findings in one sentence, as bad as the worst of them: "2 in trouble and 1 worth a look."
StatusWords healthSummary(const std::vector<HealthFinding> &findings);

/// A finding as a line of a report in plain text: verdict, title, sentence.
QString healthLine(const HealthFinding &finding, const QTimeZone &zone);

/// What came of the wish to stop a statement.
struct StopWords {
    QString sentence;
    QString explanation;
    Tone tone = Tone::Plain;
};

StopWords stopWords(StopOutcome outcome, const DatabaseTransaction &transaction);

} // namespace postroom
