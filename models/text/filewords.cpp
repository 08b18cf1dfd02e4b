// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/filewords.h"

#include <QCoreApplication>

namespace postroom {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

std::pair<QString, QString> noFileWords(const QString &name)
{
    return {FileWords::tr("%1 is not a file", "a name").arg(name),
        FileWords::tr("It is a folder, a device or a pipe, and only files are replaced. Choose another name.")};
}

} // namespace postroom
