// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/health.h"

namespace postroom {

/// What was looked at, as a title: "Indexes".
QString healthTitle(const QString &check);

/// A finding as a sentence, with what to do where it is not well. What it names is data and stays as it is.
QString healthText(const HealthFinding &finding);

/// The verdict in a word: "ok", "look", "trouble".
QString verdictText(HealthFinding::Verdict verdict);

/// How many findings have that verdict.
qsizetype findingsWith(const std::vector<HealthFinding> &findings, HealthFinding::Verdict verdict);

} // namespace postroom
