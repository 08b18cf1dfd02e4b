// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latemodule.h"

#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int partMissing = 5; // cli.md: anything else

} // namespace

QFunctionPointer lateFunction(const char *module, const char *name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QString why;
    for (const QString &folder : {u"."_s, QStringLiteral(POSTROOM_MODULE_FOLDER)}) {
        QLibrary library(programs.absoluteFilePath(folder + "/libpostroom-"_L1 + QLatin1StringView(module)));
        if (const QFunctionPointer function = library.resolve(name))
            return function;
        why = library.errorString();
    }
    // The log is not where a person looks.
    std::fprintf(stderr, "postroom: a part of Postroom is missing, please install it again: %s\n", qUtf8Printable(why));
    std::_Exit(partMissing);
}

} // namespace postroom
