// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// The function `name` of the module `libpostroom-MODULE.so`, which is loaded with the first call and stays. Modules
/// hold what stands on libraries that most starts do without: each costs its share of a start (docs/decisions/0008).
/// They lie beside the programs where these were built, in a folder of their own where they are installed. One that is
/// missing ends the program with a sentence, since an answer without it would be wrong. Any thread.
QFunctionPointer lateFunction(const char *module, const char *name);

/// The same of a module that can be done without. Null when it is missing, or a library that it stands on; `why` then
/// says which. Looked for anew with each call. Any thread.
QFunctionPointer findLateFunction(const char *module, const char *name, QString &why);

} // namespace postroom
