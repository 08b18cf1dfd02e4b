// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace postroom {

/// Type styles of look §3, relative to the system font. The weight is 400 where the name does not say otherwise.
enum class TypeStyle {
    Figure, ///< key figures of a report: S + 7, 600
    Title, ///< the one title of a page: S + 4, 600
    DialogHeading, ///< S + 3, 600
    Heading, ///< detail panel, empty state: S + 2, 600
    Body,
    BodyMedium, ///< labels of controls: 500
    BodyStrong, ///< section heads: 600
    Small, ///< explanations: S - 1
    SmallMedium, ///< column heads: 500
    Tiny, ///< axis labels: S - 1.5
    TinyStrong, ///< sidebar groups: 600
    Mono, ///< ids, columns, SQL: fixed font, S - 0.5
};

/// `style` derived from the body font `body`.
QFont typeFont(const QFont &body, TypeStyle style);
/// `style` derived from the application's font; in dark no weight 600 below body size (look 10.10).
/// `widget` gives the theme and may be null.
QFont typeFont(const QWidget *widget, TypeStyle style);

} // namespace postroom
