// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace postroom::test {

/// How a program ended: its exit code (-1 when it could not start or was ended) and what it wrote to both outputs.
struct Ending {
    int code = -1;
    QString output;
};

/// Runs a program to its end, in a folder and with additional environment.
Ending runProgram(const QString &program, const QStringList &arguments, const QString &folder = {},
    const QHash<QString, QString> &environment = {});

/// The text of a file; empty when it cannot be read.
QString textOf(const QString &path);

/// Writes a file and the folders above it; false when that fails.
bool writeText(const QString &path, const QByteArray &text);

} // namespace postroom::test
