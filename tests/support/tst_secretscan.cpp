// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/secretscan.h"
#include "support/testmain.h"

#include <QtTest>

using namespace postroom::test;
using namespace Qt::StringLiterals;

class SecretScanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsCodesAsWords_data();
    void findsCodesAsWords();
};

void SecretScanTest::findsCodesAsWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char *text, bool shown) { QTest::newRow(text) << QByteArray(text) << shown; };
    row("your code is 44441.", true);
    row("44441", true);
    row("id 1444412", false);
    row("asked http://127.0.0.1:44441/service", false);
    row("localhost:44441", false);
    row("asked http://127.0.0.1:44441/verify?code=44441", true);
    row("code:44441", true);
}

void SecretScanTest::findsCodesAsWords()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, shown);
    QCOMPARE(secretsIn(text).contains(u"44441"_s), shown);
}

POSTROOM_TEST(SecretScanTest)
#include "tst_secretscan.moc"
