// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace postroom::test {

/// Which secrets of the recorded platform (tests/data/secrets.txt) stand in a text; codes count as whole words
/// only, and not as the port of a server of this computer.
QStringList secretsIn(const QByteArray &text);

/// Every file and file name below a folder that holds such a secret, a line each: "path: secret".
QStringList secretsBelow(const QString &folder);

} // namespace postroom::test
