// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json.h"

#include <QStringList>
#include <span>
#include <vector>

namespace postroom::test {

/// One file of vectors (vectors/README.md) and what Postroom says to its cases.
struct VectorFile {
    const char *name; ///< "phone.json"
    /// An object with a member for each output of the file, mostly `expect` alone; given the whole case.
    JsonValue (*answer)(const JsonValue &vectorCase);
    /// The names of those outputs; each is compared whole, by key and both ways.
    std::vector<const char *> outputs = {"expect"};
};

/// The files of each domain. A file that is in no table fails.
std::span<const VectorFile> contentVectors();
std::span<const VectorFile> letterVectors();
std::span<const VectorFile> messageVectors();
std::span<const VectorFile> savingVectors();
std::span<const VectorFile> recipientVectors();

/// One input of a case; null when it is absent.
const JsonValue &input(const JsonValue &object, const char *key);
/// The same as text, empty when absent or null; and as a truth value.
QString textInput(const JsonValue &object, const char *key);
bool truthInput(const JsonValue &object, const char *key, bool absent = false);
QStringList textsInput(const JsonValue &object, const char *key);

/// An output: a list of texts, an integer, an object with the single member `expect`.
JsonValue list(const QStringList &texts);
JsonValue number(qsizetype value);
JsonValue asExpected(JsonValue value);

} // namespace postroom::test
