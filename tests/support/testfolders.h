// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom::test {

/// The path of a file in tests/data; of the folder itself without one.
QString testData(const QString &path = {});

/// The path of a file in the checkout; of the checkout itself without one.
QString sourceFile(const QString &path = {});

/// The path of a program or of what tests write, in the build's bin.
QString builtFile(const QString &path);

} // namespace postroom::test
