// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"
#include "platform/source.h"
#include "statementsamples.h"

namespace postroom::test {

/// Whether `part` is `whole` without some keys.
bool isPartOf(const JsonValue &part, const JsonValue &whole);

/// What a sample's answer is: null where there is no such record.
Result<JsonValue> answerTo(const StatementSample &sample, Source &source);

/// Why a source has no answer to a sample; nothing when it has one.
std::optional<WhyNot> whyNotOf(const StatementSample &sample, const Source &source);

/// The samples, with what the previews among them are filled in with.
std::vector<StatementSample> filledSamples(const Contract &contract);

} // namespace postroom::test
