// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dataretention.h"
#include "domain/notification.h"
#include "domain/service.h"
#include "domain/template.h"
#include "platform/query.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRepeatedFiltersInOrder();
    void changesInACopy();
    void targetsAndCursorsCompareByValue();
    void readsTheWordsOfTheCommandLine_data();
    void readsTheWordsOfTheCommandLine();
    void everyResourceHasARow();
    void everyFilterHasAWordOfItsOwn();
};

void TestQuery::keepsRepeatedFiltersInOrder()
{
    const Query query{Resource::Notifications,
        {{FilterKey::Type, u"sms"_s}, {FilterKey::Status, u"failed"_s}, {FilterKey::Type, u"email"_s},
            {FilterKey::Type, u"sms"_s}}};
    QCOMPARE(query.values(FilterKey::Type), (QStringList{u"sms"_s, u"email"_s, u"sms"_s}));
    QCOMPARE(query.value(FilterKey::Type), u"sms"_s);
    QVERIFY(query.has(FilterKey::Status));
    QVERIFY(!query.has(FilterKey::Job));
    QVERIFY(query.value(FilterKey::Job).isNull());
    QVERIFY(query.values(FilterKey::Job).isEmpty());
}

void TestQuery::changesInACopy()
{
    const Query plain{Resource::Jobs, {{FilterKey::Service, u"s"_s}}};
    const Query more = plain.with(FilterKey::Status, u"finished"_s).with(FilterKey::Status, u"scheduled"_s);
    QCOMPARE(more.values(FilterKey::Status), (QStringList{u"finished"_s, u"scheduled"_s}));
    QVERIFY(!plain.has(FilterKey::Status));
    QVERIFY(more.without(FilterKey::Status) == plain);
    QVERIFY(more != plain);
    QVERIFY(plain.without(FilterKey::Job) == plain);
}

void TestQuery::targetsAndCursorsCompareByValue()
{
    const Target target{
        Resource::TemplateVersions, u"2"_s, {{FilterKey::Service, u"s"_s}, {FilterKey::Template, u"t"_s}}};
    QCOMPARE(target.value(FilterKey::Template), u"t"_s);
    QVERIFY(target.value(FilterKey::Job).isNull());
    QVERIFY(target == Target(target));
    QVERIFY(Cursor() == Cursor{});
    QVERIFY(Cursor::page(2) != Cursor::page(3));
    QVERIFY(Cursor::after(Instant(1), u"a"_s) != Cursor::after(Instant(1), u"b"_s));
    QVERIFY(Cursor::after(Instant(1), u"a"_s) != Cursor::before(Instant(1), u"a"_s));
    QVERIFY(Cursor::after(Instant(1), u"a"_s) != Cursor::after(Instant(2), u"a"_s));
}

// cli.md, Words: plural or singular, either for both.
void TestQuery::readsTheWordsOfTheCommandLine_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("resource");
    const auto row
        = [](const char *word, int resource) { QTest::newRow(word) << QString::fromLatin1(word) << resource; };
    for (const char *word : {"services", "service"})
        row(word, static_cast<int>(Resource::Services));
    for (const char *word : {"templates", "template"})
        row(word, static_cast<int>(Resource::Templates));
    row("template-versions", static_cast<int>(Resource::TemplateVersions));
    for (const char *word : {"jobs", "job"})
        row(word, static_cast<int>(Resource::Jobs));
    for (const char *word : {"notifications", "notification"})
        row(word, static_cast<int>(Resource::Notifications));
    for (const char *word : {"api-keys", "api-key"})
        row(word, static_cast<int>(Resource::ApiKeys));
    for (const char *word : {"template-folders", "template-folder"})
        row(word, static_cast<int>(Resource::TemplateFolders));
    for (const char *word : {"users", "user"})
        row(word, static_cast<int>(Resource::Users));
    for (const char *word : {"organisations", "organisation"})
        row(word, static_cast<int>(Resource::Organisations));
    row("inbound-sms", static_cast<int>(Resource::InboundSms));
    row("data-retention", static_cast<int>(Resource::DataRetention));
    for (const char *word : {"", "Services", "service ", "serv", "no-such-thing"})
        row(word, -1);
}

void TestQuery::readsTheWordsOfTheCommandLine()
{
    QFETCH(QString, word);
    QFETCH(int, resource);
    const ResourceInfo *info = resourceByWord(word);
    QCOMPARE(info ? static_cast<int>(info->resource) : -1, resource);
}

void TestQuery::everyResourceHasARow()
{
    QSet<QByteArray> words;
    for (const ResourceInfo &info : resources()) {
        QCOMPARE(&infoOf(info.resource), &info);
        QVERIFY(!words.contains(info.plural));
        words.insert(info.plural);
        const bool ofPlatform = info.resource == Resource::Users || info.resource == Resource::Organisations;
        const bool needsService = info.resource != Resource::Services && !ofPlatform;
        QCOMPARE(std::count(info.scope.begin(), info.scope.end(), FilterKey::Service), needsService ? 1 : 0);
    }
    QCOMPARE(&infoOf(Resource::Services).type(), &Service::type());
    QCOMPARE(&infoOf(Resource::TemplateVersions).type(), &Template::type());
    QCOMPARE(&infoOf(Resource::Notifications).type(), &Notification::type());
    QCOMPARE(&infoOf(Resource::DataRetention).type(), &DataRetention::type());
    QCOMPARE(infoOf(Resource::TemplateVersions).scope.size(), std::size_t(2));
}

void TestQuery::everyFilterHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int key = 0; key <= static_cast<int>(FilterKey::EndDate); ++key) {
        const QString word = filterWord(static_cast<FilterKey>(key));
        QVERIFY(!word.isEmpty());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
    QCOMPARE(QString(filterWord(FilterKey::LimitDays)), u"limit-days"_s);
}

POSTROOM_TEST(TestQuery)
#include "tst_query.moc"
