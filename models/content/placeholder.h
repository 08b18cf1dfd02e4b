// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QStringView>

namespace postroom {

/// One ((name)) or ((name??text)) in a text (template-spec §2.1). Views into that text.
struct Placeholder {
    qsizetype start = 0; ///< of the first bracket
    qsizetype end = 0; ///< behind the last
    QStringView name; ///< not trimmed
    QStringView text; ///< of a conditional one: what it shows
    bool isConditional = false;
};

/// Walks the placeholders of a text from left to right in linear time.
class PlaceholderScanner {
public:
    explicit PlaceholderScanner(QStringView text)
        : m_text(text)
    {
    }

    /// The next one, or nothing.
    std::optional<Placeholder> next();

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace postroom
