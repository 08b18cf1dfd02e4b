// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkedfile.h"

#include "recipientfiles/recipientfilewords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace postroom::test {

QString Checked::said(const RecipientFileRules &rules) const
{
    QStringList sentences;
    for (FileFault fault : report.fileFaults())
        sentences += fileFaultSentence(fault, report, rules);
    return (sentences + fileWarnings(report)).join(u'\n');
}

Checked checked(RecipientSource &source, const RecipientFileRules &rules, const QString &content, RecipientType type)
{
    const std::unique_ptr<RecipientTemplate> form = recipientTemplate(type, content);
    Checked result;
    RecipientFileCheck check(source, *form, rules, [&](const RecipientRow &row) {
        result.rows += rowFaultSentences(row, check.report().columns, rules).join(u"; "_s);
    });
    const Result<RecipientFileReport> report = check.run();
    if (report)
        result.report = *report;
    else
        result.error = report.error();
    return result;
}

Checked checkedText(const QString &csv, const RecipientFileRules &rules, const QString &content, RecipientType type)
{
    return checked(*textSource(csv), rules, content, type);
}

Checked checkedFile(const QByteArray &bytes, const QString &name, const ReadingChoice &choice)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    writeFile(path, bytes);
    const auto source = recipientFileSource(path, choice);
    if (!source)
        return {{}, {}, source.error()};
    return checked(**source);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace postroom::test
