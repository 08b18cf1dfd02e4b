// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The start of every program for libFuzzer: late modules are found from the application's folder.
#include "core/latemodule.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    if (*POSTROOM_FUZZ_MODULE) {
        QString why;
        postroom::findLateFunction(POSTROOM_FUZZ_MODULE, "", why);
    }
    return 0;
}
