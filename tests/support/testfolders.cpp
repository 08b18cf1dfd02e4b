// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testfolders.h"

namespace postroom::test {

namespace {

QString joined(const QString &folder, const QString &path)
{
    return path.isEmpty() ? folder : folder + u'/' + path;
}

} // namespace

QString testData(const QString &path)
{
    return joined(QStringLiteral(POSTROOM_SOURCE_DIR "/tests/data"), path);
}

QString sourceFile(const QString &path)
{
    return joined(QStringLiteral(POSTROOM_SOURCE_DIR), path);
}

QString builtFile(const QString &path)
{
    return joined(QStringLiteral(POSTROOM_BIN_DIR), path);
}

} // namespace postroom::test
