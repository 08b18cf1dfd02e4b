// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom::test {

class Viewer;

/// What opens over or within pages: menus, panels, the palette, what asks for a filter, a date, a password.
void seeWhatOpens(Viewer &viewer);
/// What stands in front of the places: the sign-in, the connection that is not there.
void seeWhatStandsInFront(Viewer &viewer);

} // namespace postroom::test
