// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>

namespace postroom::test {

/// The pages of a PDF as text, without the white space that only sets it; empty where it cannot be read.
inline QStringList pagesOf(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    QStringList pages;
    for (const QString &page : QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts))
        pages.append(page.simplified());
    return pages;
}

/// Keeps the PDF of a test beside the pictures of tests/screens, where somebody wants to look at them.
inline void keepPdf(const QString &path)
{
    const QString folder = qEnvironmentVariable("POSTROOM_PICTURES");
    if (folder.isEmpty())
        return;
    const char *tag = QTest::currentDataTag();
    const QString name
        = QStringLiteral("%1-%2.pdf")
              .arg(QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(tag ? tag : ""));
    QDir().mkpath(folder);
    QFile::remove(QDir(folder).filePath(name));
    QFile::copy(path, QDir(folder).filePath(name));
}

} // namespace postroom::test
