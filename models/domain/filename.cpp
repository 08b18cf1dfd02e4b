// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filename.h"

namespace postroom {

namespace {

// Where the end begins, its dot; the name's size when it has none. A dot that begins the name is part of it.
qsizetype endOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? dot : fileName.size();
}

} // namespace

QString extensionOf(const QString &fileName)
{
    return fileName.mid(endOf(fileName) + 1).toLower();
}

QString stemOf(const QString &fileName)
{
    return fileName.left(endOf(fileName));
}

} // namespace postroom
