// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/translation.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void programCarriesItsTranslations_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &locale : {u"cy"_s, u"fr"_s})
            QTest::newRow(qPrintable(locale)) << u":/translations/postroom_%1.qm"_s.arg(locale);
    }
    void programCarriesItsTranslations()
    {
        QFETCH(QString, file);
        QVERIFY(QFile::exists(file));
    }

    void localeChoosesTheWords_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("Welsh") << QLocale(QLocale::Welsh, QLocale::UnitedKingdom) << u"Chwilio"_s;
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"Search"_s;
        QTest::newRow("no file for it") << QLocale(QLocale::German, QLocale::Germany) << u"Search"_s;
        QTest::newRow("C") << QLocale::c() << u"Search"_s;
    }
    void localeChoosesTheWords()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, words);
        const bool installed
            = installTranslation(*QCoreApplication::instance(), locale, QStringLiteral(POSTROOM_TEST_TRANSLATIONS));
        QCOMPARE(installed, words != u"Search"_s);
        QCOMPARE(QCoreApplication::translate("postroom::test", "Search"), words);
    }
};

POSTROOM_TEST(TestTranslation)

#include "tst_translation.moc"
