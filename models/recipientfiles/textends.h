// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

namespace postroom {

/// Where the pieces of a text go.
using TextSink = std::function<void(QStringView)>;

/// Cuts white space from both ends of a text that comes in pieces: what may be the end is held back until it is known
/// not to be.
class TextTrimmer {
public:
    using Test = bool (*)(char16_t);
    /// What is cut at the left and at the right end.
    TextTrimmer(Test atLeft, Test atRight, TextSink sink);

    void feed(QStringView text);

private:
    Test m_atLeft;
    Test m_atRight;
    TextSink m_sink;
    bool m_started = false;
    QString m_held;
};

/// Makes every line break of a text CR LF, as the platform does with an uploaded file (template-spec §6.5 "Upload"; the
/// breaks are set LB of §1.1). The last one stays, where the platform's is lost: it is trimmed afterwards.
class LineEndNormaliser {
public:
    explicit LineEndNormaliser(TextSink sink);

    void feed(QStringView text);

private:
    TextSink m_sink;
    QString m_text;
    bool m_afterCarriageReturn = false;
};

} // namespace postroom
