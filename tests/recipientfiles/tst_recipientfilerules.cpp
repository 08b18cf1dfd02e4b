// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/user.h"
#include "recipientfiles/recipientfilerules.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

/// Answers from one list a resource; what has none is refused.
class ListedSource : public Source {
public:
    QHash<Resource, std::vector<Row>> lists;
    std::vector<Query> asked;

    Job<Page> *page(const Query &query, const Cursor &) override
    {
        asked.push_back(query);
        Page page;
        page.rows = lists.value(query.resource);
        return Job<Page>::finished(page);
    }
    Job<Row> *one(const Target &target) override { return Job<Row>::finished(lists.value(target.resource).front()); }
    Job<Cursor> *locate(const Query &, std::optional<Instant>) override { return Job<Cursor>::finished(Cursor()); }
    std::optional<WhyNot> whyNot(const Query &query) const override { return refusal(query.resource); }
    std::optional<WhyNot> whyNot(const Target &target) const override { return refusal(target.resource); }
    int pageSize(const Query &) const override { return 0; }

private:
    std::optional<WhyNot> refusal(Resource resource) const
    {
        return lists.contains(resource) ? std::nullopt : std::optional(WhyNot());
    }
};

class ListedPlatform : public Platform {
public:
    QString name() const override { return u"Listed"_s; }
    Connection connection() const override { return Connection::AdministrationApi; }
    QString address() const override { return {}; }
    const Identity &identity() const override { return m_identity; }
    ListedSource &source() override { return m_source; }
    std::unique_ptr<Search> search(const SearchQuery &) override { return {}; }
    Job<Fork> *recognise() override { return Job<Fork>::finished(fork); }
    Job<std::vector<Check>> *examine() override { return Job<std::vector<Check>>::finished(std::vector<Check>()); }

    Fork fork = Fork::Unknown;

private:
    Identity m_identity;
    ListedSource m_source;
};

/// A record as the platform's own answer would have spelled it.
template <typename Record> Row spelled(const Record &record)
{
    auto row = std::make_shared<Record>(record);
    spellAs(*row, Record::internalShape());
    return row;
}

Service service(bool isTrial)
{
    Service made;
    made.id = u"service"_s;
    made.restricted = isTrial;
    made.permissions = QStringList{u"sms"_s, u"international_sms"_s};
    made.smsMessageLimit = 50;
    made.internationalSmsMessageLimit = 5;
    return made;
}

Row user(const QString &email, const QString &mobile)
{
    User made;
    made.emailAddress = email;
    made.mobileNumber = mobile;
    return spelled(made);
}

BulkJob job(const QString &file, qint64 version, const QString &status)
{
    BulkJob made;
    made.templateId = u"template"_s;
    made.templateVersion = version;
    made.originalFileName = file;
    made.jobStatus = status;
    return made;
}

Row form(const QString &type)
{
    Template made;
    made.id = u"template"_s;
    made.templateType = type;
    made.version = 3;
    return spelled(made);
}

KnownFileRules read(ListedPlatform &platform, const QString &type = u"sms"_s)
{
    std::optional<KnownFileRules> known;
    readFileRules(platform, {u"service"_s, form(type), u"people.csv"_s})
        ->then(&platform, [&known](const Result<KnownFileRules> &answer) { known = *answer; });
    return QTest::qWaitFor([&known] { return known.has_value(); }) ? *known : KnownFileRules();
}

} // namespace

/// What the platform looks at beside the file (admin-features §11.1), and what is said where that cannot be known.
class TestRecipientFileRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void anotherPlatformHasOtherRules()
    {
        ListedPlatform platform;
        platform.fork = Fork::NotifyGov;
        QVERIFY(read(platform).notes.join(u' ').contains(u"those of Notify.gov differ"_s));
        platform.fork = Fork::GovUkNotify;
        QVERIFY(!read(platform).notes.join(u' ').contains(u"differ"_s));
    }
    void takesPermissionsAndLimits();
    void looksAtTheTeamInTrialMode();
    void findsTheSameFileAmongTodaysJobs_data();
    void findsTheSameFileAmongTodaysJobs();
    void saysWhatCannotBeKnown();
};

void TestRecipientFileRules::takesPermissionsAndLimits()
{
    ListedPlatform platform;
    platform.source().lists = {{Resource::Services, {spelled(service(false))}}, {Resource::Jobs, {}}};
    const KnownFileRules known = read(platform);
    QVERIFY(known.rules.phones.international);
    QVERIFY(!known.rules.phones.ukLandlines);
    QVERIFY(!known.rules.isTrial);
    QVERIFY(known.rules.allowed.isEmpty());
    QCOMPARE(known.rules.remainingMessages, 50);
    QCOMPARE(known.rules.remainingInternational, 5);
    QCOMPARE(known.notes.size(), 1); // how much of the limit is left
    QVERIFY(known.notes.constFirst().contains(u"50"_s));
    QVERIFY(read(platform, u"email"_s).notes.isEmpty());
}

// The team's own numbers and addresses; the guest list is not asked for.
void TestRecipientFileRules::looksAtTheTeamInTrialMode()
{
    ListedPlatform platform;
    platform.source().lists = {{Resource::Services, {spelled(service(true))}},
        {Resource::Users, {user(u"a@example.gov.uk"_s, u"07700900123"_s), user(u"b@example.gov.uk"_s, QString())}},
        {Resource::Jobs, {}}, {Resource::GuestList, {}}};
    const KnownFileRules known = read(platform);
    QVERIFY(known.rules.isTrial);
    QCOMPARE(known.rules.allowed, (QStringList{u"a@example.gov.uk"_s, u"07700900123"_s, u"b@example.gov.uk"_s}));
    for (const Query &query : platform.source().asked)
        QVERIFY(query.resource != Resource::GuestList);
    platform.source().lists.remove(Resource::Users);
    const KnownFileRules unknown = read(platform);
    QVERIFY(unknown.rules.isTrial);
    QVERIFY(unknown.rules.allowed.isEmpty());
    QVERIFY(unknown.notes.join(u' ').contains(u"whether all recipients are among them is not known"_s));
}

void TestRecipientFileRules::findsTheSameFileAmongTodaysJobs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("version");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("wasSent");
    QTest::newRow("same") << u"people.csv"_s << qint64(3) << u"finished"_s << true;
    QTest::newRow("scheduled") << u"people.csv"_s << qint64(3) << u"scheduled"_s << true;
    QTest::newRow("cancelled") << u"people.csv"_s << qint64(3) << u"cancelled"_s << false;
    QTest::newRow("other version") << u"people.csv"_s << qint64(2) << u"finished"_s << false;
    QTest::newRow("other name") << u"People.csv"_s << qint64(3) << u"finished"_s << false;
}

void TestRecipientFileRules::findsTheSameFileAmongTodaysJobs()
{
    QFETCH(QString, file);
    QFETCH(qint64, version);
    QFETCH(QString, status);
    ListedPlatform platform;
    platform.source().lists
        = {{Resource::Services, {spelled(service(false))}}, {Resource::Jobs, {spelled(job(file, version, status))}}};
    QTEST(read(platform).rules.wasSentToday, "wasSent");
    QCOMPARE(platform.source().asked.back(),
        (Query{Resource::Jobs, {{FilterKey::Service, u"service"_s}, {FilterKey::LimitDays, u"0"_s}}}));
}

// Over API keys nothing of this can be read: refused permissions are said to be a guess.
void TestRecipientFileRules::saysWhatCannotBeKnown()
{
    ListedPlatform platform;
    const KnownFileRules nothing = read(platform);
    QCOMPARE(nothing.notes.size(), 2);
    QVERIFY(nothing.notes.constFirst().contains(u"taken as not allowed"_s));
    QVERIFY(nothing.notes.constLast().contains(u"was sent today is not known"_s));
    Service bare = service(true);
    bare.permissions.reset();
    platform.source().lists = {{Resource::Services, {spelled(bare)}}};
    const KnownFileRules named = read(platform);
    QCOMPARE(named.notes, nothing.notes);
    QVERIFY(as<Service>(named.service));
}

POSTROOM_TEST(TestRecipientFileRules)
#include "tst_recipientfilerules.moc"
