// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/secretscan.h"
#include "support/testfolders.h"

#include <cctype>
#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QFile>
#include <vector>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype codeLength = 5;

std::vector<QByteArrayMatcher> readSecrets()
{
    QFile file(testData(u"secrets.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/secrets.txt cannot be read");
    std::vector<QByteArrayMatcher> secrets;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            secrets.emplace_back(line);
    }
    return secrets;
}

bool isWordAt(const QByteArray &text, qsizetype place)
{
    return place >= 0 && place < text.size() && std::isalnum(static_cast<unsigned char>(text.at(place)));
}

// The system gives a server of the tests any free port, also one that reads as a recorded code.
bool isPortAt(const QByteArray &text, qsizetype place)
{
    const QByteArray before = text.left(place);
    return before.endsWith("127.0.0.1:") || before.endsWith("localhost:");
}

bool isCodeAt(const QByteArray &text, qsizetype place)
{
    return !isWordAt(text, place - 1) && !isWordAt(text, place + codeLength) && !isPortAt(text, place);
}

bool isIn(const QByteArray &text, const QByteArrayMatcher &secret)
{
    for (qsizetype at = secret.indexIn(text); at >= 0; at = secret.indexIn(text, at + 1)) {
        if (secret.pattern().size() != codeLength || isCodeAt(text, at))
            return true;
    }
    return false;
}

} // namespace

QStringList secretsIn(const QByteArray &text)
{
    static const std::vector<QByteArrayMatcher> secrets = readSecrets();
    QStringList found;
    for (const QByteArrayMatcher &secret : secrets) {
        if (isIn(text, secret))
            found.append(QString::fromLatin1(secret.pattern()));
    }
    return found;
}

QStringList secretsBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QString &secret : secretsIn(file.fileName().toUtf8() + '\n' + content))
            found.append(file.fileName() + ": "_L1 + secret);
    }
    return found;
}

} // namespace postroom::test
