// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/contentwarning.h"
#include "content/smsmessage.h"

namespace postroom {

/// A warning about a template's content as a sentence, which names invisible characters by their code.
QString contentWarningText(const ContentWarning &warning);
/// Its name in the command line's output: "incompatible_character".
QString contentWarningCode(ContentWarning::Kind kind);

/// What a text message's length is counted by, as a sentence: its characters, how many a part holds, and the letters or
/// signs because of which (template-spec §3.3).
QString smsCountWords(const SmsMessage &message);

} // namespace postroom
