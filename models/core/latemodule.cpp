// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latemodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace postroom {

using namespace Qt::StringLiterals;

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
    qFatal("Postroom is not whole, please install it again: %s", qUtf8Printable(why));
    return nullptr;
}

} // namespace postroom
