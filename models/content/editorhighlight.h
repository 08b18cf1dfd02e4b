// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace postroom {

/// A run of text in an edit box.
struct HighlightedRun {
    enum class Style { None, Placeholder, Conditional };
    QString text;
    Style style = Style::None;
};

/// What the web administration's edit box highlights while one types (template-spec §2.5); its pattern is not the
/// renderer's, which PlaceholderScanner follows. For comparison.
std::vector<HighlightedRun> adminHighlights(QStringView text);

} // namespace postroom
