// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connectionoptions.h"

#include <QStringList>

namespace postroom {

/// What the arguments of the window program say.
struct WindowOptions {
    QString refusal; ///< why they cannot be taken; exit 2
    QString print; ///< to be printed in place of a window; exit 0
    ConnectionOptions connection; ///< the demo where none is named
    QString link; ///< to begin at, whatever it says; empty for none
    QString place; ///< where to begin; empty for the usual place
};

/// Reads the arguments, the program's name first.
WindowOptions parseWindowOptions(const QStringList &arguments);

} // namespace postroom
