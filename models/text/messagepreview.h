// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/insensitivenames.h"
#include "domain/notification.h"

#include <vector>

namespace postroom {

/// A stretch of a message as it is shown.
struct MessageRun {
    enum class Kind {
        Text, ///< as sent
        Missing, ///< a placeholder without a value, as the template spells it
        Hidden ///< personalisation that must not be shown; text is empty, the value is not in here
    };
    Kind kind = Kind::Text;
    QString text;
    bool operator==(const MessageRun &) const = default;
};

/// A message as its recipient saw it: plain text, no markup.
struct MessagePreview {
    std::vector<MessageRun> subject; ///< emails and letters
    std::vector<MessageRun> body;
};

/// How the values of a message may be shown.
struct FillRules {
    bool hidden = false; ///< no value may be shown (a template marked redact_personalisation)
    bool bulletLists = false; ///< bodies of emails and letters turn list values into lines; else "a, b and c"
};

/// Template and personalisation put together. A template marked redact_personalisation, and one that does not say,
/// shows no value and no conditional text: neither leaves this function.
MessagePreview plainMessage(const Notification &notification);

/// One text with its placeholders filled in (template-spec §2.1–2.4, as plain text, nothing escaped).
std::vector<MessageRun> filledIn(QStringView content, const JsonValue &personalisation, FillRules rules);

/// The runs as one text; hidden ones read "[hidden]".
QString plainText(const std::vector<MessageRun> &runs);

/// A message in one line of a list: the name of a letter that came as a PDF, the text of a text message, the subject of
/// an email or letter (admin-model-layer §2.13 preview_of_content). Hidden values do not leave this function.
QString previewOfContent(const Notification &notification);

} // namespace postroom
