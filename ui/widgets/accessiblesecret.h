// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace postroom {

/// Makes screen readers find `field` as a password from now on, whether or not it shows what is typed, and hear dots in
/// place of each character. Qt 6.4 calls a field that shows its words an ordinary one, and tells readers what is typed
/// into a hidden one, too.
void makeSecretForReaders(QLineEdit &field);

} // namespace postroom
