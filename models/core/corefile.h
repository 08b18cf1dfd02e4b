// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom {

/// Makes a crash of this process leave no core file, in which secrets at their moment of use would stand (design §5.1).
void leaveNoCoreFile();

} // namespace postroom
