// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentwarning.h"
#include "support/testmain.h"
#include "text/contentwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestContentWarning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheCodeOfWhatNobodySees();
    void marksWhereACharacterStands();
    void warnsOfPlaceholdersInOptionalText_data();
    void warnsOfPlaceholdersInOptionalText();
    void warnsOfEscapesInSubjects();
};

void TestContentWarning::tellsTheCodeOfWhatNobodySees()
{
    const std::vector<ContentWarning> found = smsWarnings(u"10\u202fkg");
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().kind, ContentWarning::Kind::InvisibleCharacter);
    QCOMPARE(found.front().position, 2);
    QVERIFY(contentWarningText(found.front()).contains("U+202F"_L1));
}

void TestContentWarning::marksWhereACharacterStands()
{
    const std::vector<ContentWarning> found = smsWarnings(u"é 😀 世");
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].kind, ContentWarning::Kind::IncompatibleCharacter);
    QCOMPARE(found[0].position, 2);
    QVERIFY(contentWarningText(found[0]).contains("U+1F600"_L1));
    QCOMPARE(found[1].position, 5);
}

void TestContentWarning::warnsOfPlaceholdersInOptionalText_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("count");
    QTest::newRow("inside") << u"((under18??Ask ((name)) to sign))"_s << 1;
    QTest::newRow("beside") << u"((under18??Ask)) ((name)) ((to??sign))"_s << 0;
    QTest::newRow("no condition") << u"((a ((b)) c))"_s << 0;
    QTest::newRow("twice") << u"((a?\?((b)))) ((c?\?((d))))"_s << 2;
}

void TestContentWarning::warnsOfPlaceholdersInOptionalText()
{
    QFETCH(QString, content);
    QFETCH(int, count);
    QCOMPARE(static_cast<int>(placeholderWarnings(content).size()), count);
}

void TestContentWarning::warnsOfEscapesInSubjects()
{
    QCOMPARE(subjectWarnings(u"plain \"quotes\"").size(), std::size_t(0));
    const std::vector<ContentWarning> found = subjectWarnings(u"\\\"escaped\\\"");
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(contentWarningCode(found.front().kind), u"escape_in_subject"_s);
}

POSTROOM_TEST(TestContentWarning)
#include "tst_contentwarning.moc"
