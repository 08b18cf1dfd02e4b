// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedrows.h"
#include "support/testfolders.h"

#include <QFile>
#include <QJsonDocument>

namespace postroom::test {
namespace {

QByteArray contents(const QString &path)
{
    QFile file(testData(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QJsonArray vectorCases(const QString &file)
{
    const QByteArray json = contents(QStringLiteral("vectors/") + file);
    return QJsonDocument::fromJson(json).object().value(QLatin1StringView("cases")).toArray();
}

QList<QJsonObject> recordedLines(const QString &path)
{
    QList<QJsonObject> lines;
    const QList<QByteArray> texts = contents(QStringLiteral("contract/") + path).split('\n');
    for (const QByteArray &text : texts) {
        if (!text.isEmpty())
            lines.append(QJsonDocument::fromJson(text).object());
    }
    return lines;
}

} // namespace postroom::test
