// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/settings.h"
#include "support/testmain.h"

#include <algorithm>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QSettings store()
{
    return QSettings(u"org.postroom"_s, u"Postroom"_s);
}

} // namespace

/// What a person set, and the table of what they can.
class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings(u"org.postroom"_s, u"Postroom"_s).clear(); }

    void everyRowIsWhole()
    {
        QSet<QString> keys;
        for (const SettingRow &row : settingRows()) {
            QVERIFY2(!keys.contains(QLatin1StringView(row.key)), row.key);
            keys.insert(QLatin1StringView(row.key));
            QVERIFY2(*row.words && *row.group, row.key);
            const auto isUsual = [&row](const SettingChoice &choice) { return QByteArray(choice.value) == row.usual; };
            QCOMPARE(std::count_if(row.choices.begin(), row.choices.end(), isUsual), 1);
            QVERIFY2(row.kind != SettingRow::Kind::Toggle || row.choices.size() == 2, row.key);
            QCOMPARE(&rowOf(row.setting), &row);
        }
    }

    void beginsAsUsual()
    {
        const Settings settings;
        for (const SettingRow &row : settingRows()) {
            QCOMPARE(settings.value(row.setting), QString::fromLatin1(row.usual));
            QVERIFY(settings.isUsual(row.setting));
        }
        QVERIFY(!settings.isOn(Setting::Still));
    }

    void keepsWhatIsChosenAndTellsOnce()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Setting::Theme, u"dark"_s);
        settings.set(Setting::Theme, u"dark"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].value<Setting>(), Setting::Theme);
        QCOMPARE(Settings().value(Setting::Theme), u"dark"_s);
        settings.set(Setting::Still, u"true"_s);
        QVERIFY(Settings().isOn(Setting::Still));
    }

    void resetGoesBackToUsual()
    {
        Settings settings;
        settings.set(Setting::TextSize, u"150"_s);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.reset(Setting::TextSize);
        settings.reset(Setting::TextSize);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(settings.value(Setting::TextSize), u"100"_s);
        QVERIFY(!store().contains(u"appearance/zoom"_s));
    }

    void whatIsNoChoiceIsIgnored()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Setting::Theme, u"pink"_s);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(settings.value(Setting::Theme), u"system"_s);
    }

    void aBrokenValueIsTheUsualOne_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("word") << QVariant(u"much"_s);
        QTest::newRow("out of bounds") << QVariant(1'000);
        QTest::newRow("empty") << QVariant(QString());
        QTest::newRow("list") << QVariant(QStringList{u"100"_s, u"200"_s});
        QTest::newRow("bytes") << QVariant(QByteArray("\xff\x00\xfe", 3));
    }
    void aBrokenValueIsTheUsualOne()
    {
        QFETCH(QVariant, kept);
        for (const SettingRow &row : settingRows())
            store().setValue(QLatin1StringView(row.key), kept);
        for (const SettingRow &row : settingRows())
            QCOMPARE(Settings().value(row.setting), QString::fromLatin1(row.usual));
    }

    // An earlier version kept a number.
    void aNumberIsUnderstood()
    {
        store().setValue(u"appearance/zoom"_s, 130);
        QCOMPARE(Settings().value(Setting::TextSize), u"130"_s);
    }
};

POSTROOM_TEST(TestSettings)

#include "tst_settings.moc"
