// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"
#include "style/postroomstyle.h"
#include "style/theme.h"
#include "support/testmain.h"
#include "ui/kit.h"

#include <QDir>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyIconDrawsInTheColourAskedFor_data();
    void everyIconDrawsInTheColourAskedFor();
    void iconsAreCachedByNameColourSizeAndRatio();
    void iconsWithoutFileAreEmpty();
    void themeFollowsChoiceAndTellsOnce();
    void themeFollowsTheSystem();

private:
    PostroomStyle *m_style = nullptr;
};

void ThemeTest::initTestCase()
{
    m_style = new PostroomStyle;
    QApplication::setStyle(m_style);
    m_style->setTokens(lightTokens());
}

void ThemeTest::cleanup()
{
    m_style->setTokens(lightTokens());
}

void ThemeTest::everyIconDrawsInTheColourAskedFor_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/postroom/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        if (!file.startsWith("org."_L1))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    // Fixed meanings of look §5.
    for (const char *name : {"message-square", "mail", "file-text", "circle-check", "circle-x", "clock-alert", "loader",
             "hourglass", "calendar-clock", "ban", "flask-conical", "archive", "triangle-alert", "lock", "cloud-off"})
        QVERIFY(files.contains(QString::fromLatin1(name) + u".svg"_s));
}

void ThemeTest::everyIconDrawsInTheColourAskedFor()
{
    QFETCH(QString, name);
    const QColor colour(200, 30, 60);
    IconCache cache;
    const QImage image = cache.pixmap(name, colour, 32, 1).toImage().convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(image.size(), QSize(32, 32));
    QVERIFY(holds(image, colour));
}

void ThemeTest::iconsAreCachedByNameColourSizeAndRatio()
{
    IconCache cache;
    const QPixmap first = cache.pixmap(u"copy"_s, lightTokens().text, 16, 1);
    QCOMPARE(cache.pixmap(u"copy"_s, lightTokens().text, 16, 1).cacheKey(), first.cacheKey());
    QCOMPARE(cache.count(), 1);
    QCOMPARE(cache.pixmap(u"copy"_s, lightTokens().text, 16, 2).size(), QSize(32, 32));
    cache.pixmap(u"copy"_s, lightTokens().red, 16, 1);
    cache.pixmap(u"copy"_s, lightTokens().text, 14, 1);
    cache.pixmap(u"check"_s, lightTokens().text, 16, 1);
    QCOMPARE(cache.count(), 5);
    cache.clear();
    QCOMPARE(cache.count(), 0);
}

void ThemeTest::iconsWithoutFileAreEmpty()
{
    IconCache cache;
    QVERIFY(cache.pixmap(u"no-such-icon"_s, lightTokens().text, 16, 1).isNull());
    QCOMPARE(themedIconName(themedIcon(u"copy"_s)), u"copy"_s);
    QVERIFY(themedIconName(QIcon()).isEmpty());
}

void ThemeTest::themeFollowsChoiceAndTellsOnce()
{
    Theme theme(*m_style);
    theme.setChoice(Theme::Choice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(&tokensOf(nullptr), &darkTokens());
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkTokens().base);
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), darkTokens().text3);
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightTokens().base);
}

void ThemeTest::themeFollowsTheSystem()
{
    // The offscreen system is light, whatever was shown before.
    m_style->setTokens(darkTokens());
    Theme theme(*m_style);
    QCOMPARE(theme.choice(), Theme::Choice::System);
    QVERIFY(!theme.isDark());
    m_style->setTokens(darkTokens());
    QEvent systemChanged(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &systemChanged);
    QVERIFY(!theme.isDark());
}

POSTROOM_TEST(ThemeTest)
#include "tst_theme.moc"
