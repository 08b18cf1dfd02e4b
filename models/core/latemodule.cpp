// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/latemodule.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int partMissing = 5; // cli.md: anything else

} // namespace

QFunctionPointer findLateFunction(const char *module, const char *name, QString &why)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, QStringLiteral(POSTROOM_MODULE_FOLDER)}) {
        const QString file = folder + "/libpostroom-"_L1 + QLatin1StringView(module) + ".so"_L1;
        // The module stays as long as the program; QLibrary would only add tables of its own.
        void *library = dlopen(QFile::encodeName(programs.absoluteFilePath(file)).constData(), RTLD_NOW | RTLD_LOCAL);
        if (void *function = library ? dlsym(library, name) : nullptr)
            return reinterpret_cast<QFunctionPointer>(function);
        why = QString::fromLocal8Bit(dlerror());
    }
    return nullptr;
}

QFunctionPointer lateFunction(const char *module, const char *name)
{
    QString why;
    if (const QFunctionPointer function = findLateFunction(module, name, why))
        return function;
    // The log is not where a person looks.
    std::fprintf(stderr, "postroom: a part of Postroom is missing, please install it again: %s\n", qUtf8Printable(why));
    std::_Exit(partMissing);
}

} // namespace postroom
