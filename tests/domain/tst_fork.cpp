// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fork.h"
#include "domain/forkrevisions.h"
#include "domain/recordjson.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// Which platform answers (forks.md §14).
class TestFork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsItFromTheStatus_data();
    void readsItFromTheStatus();
    void isFoundByItsNameAlone();
    void revisionsOfSeveralTellNothing();
    void everyRevisionBelongsToOneAndIsFound();
    void theListsAreAsLongAsTheSourcesSay();
};

void TestFork::readsItFromTheStatus_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const char *json, const QString &name) {
        QTest::newRow(tag) << QByteArray(json) << name;
    };
    row("GOV.UK Notify",
        R"({"build_time":"b","db_bulk_version":"0560_add_nhs_notify_org","db_version":"0560_add_nhs_notify_org","git_commit":"c","status":"ok"})",
        u"GOV.UK Notify"_s);
    row("GC Notify",
        R"({"build_time":"b","commit_sha":"c","current_time_utc":"t","db_version":"0522_add_api_key_to_reports","status":"ok"})",
        u"GC Notify"_s);
    row("VA Notify, mobile apps",
        R"({"git_commit":"c","db_version":"9999_new","mobile_apps":{"a":true},"status":"ok"})", u"VA Notify"_s);
    row("VA Notify, redis", R"({"git_commit":"c","db_version":"9999_new","redis":{"ok":true},"status":"ok"})",
        u"VA Notify"_s);
    row("Notify.gov", R"({"build_time":"b","git_commit":"c","db_version":"0418_user_state_enum","status":"ok"})",
        u"Notify.gov"_s);
    row("Notify.gov, newer than Postroom", R"({"git_commit":"c","db_version":"0500_new","status":"ok"})",
        u"Notify.gov"_s);
    row("an older GOV.UK Notify, by its database",
        R"({"git_commit":"c","db_version":"0306_letter_rates_price_rise","status":"ok"})", u"GOV.UK Notify"_s);
    row("a number that two have, each with another name",
        R"({"git_commit":"c","db_version":"0384_encrypt_opt_in_out","status":"ok"})", u"VA Notify"_s);
    row("ok alone", R"({"status":"ok"})", QString());
    row("another program", R"({"status":"ok","version":"1"})", QString());
}

void TestFork::readsItFromTheStatus()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const auto row = decodeRecord(PlatformStatus::internalShape(), *JsonValue::parse(json));
    QVERIFY(row);
    QCOMPARE(forkName(forkOf(*as<PlatformStatus>(*row))), name);
}

void TestFork::isFoundByItsNameAlone()
{
    for (const Fork fork : {Fork::GovUkNotify, Fork::GcNotify, Fork::NotifyGov, Fork::VaNotify})
        QCOMPARE(forkNamed(forkName(fork)), fork);
    for (const QString &other : {QString(), u"Notify"_s, u"gc notify"_s})
        QCOMPARE(forkNamed(other), Fork::Unknown);
}

void TestFork::revisionsOfSeveralTellNothing()
{
    QCOMPARE(forkOfRevision(u"0305_add_gp_org_type"_s), Fork::Unknown); // the last that three have in common
    QCOMPARE(forkOfRevision(QString()), Fork::Unknown);
    QCOMPARE(forkOfRevision(u"0418"_s), Fork::Unknown); // never the number alone
}

void TestFork::everyRevisionBelongsToOneAndIsFound()
{
    QSet<QByteArray> seen;
    for (const ForkRevisions &list : forkRevisions()) {
        for (const char *revision : list.revisions) {
            QVERIFY2(!seen.contains(revision), revision);
            seen.insert(revision);
            QCOMPARE(forkOfRevision(QString::fromLatin1(revision)), list.fork);
        }
    }
}

// forks.md §14.2.
void TestFork::theListsAreAsLongAsTheSourcesSay()
{
    QList<std::size_t> sizes;
    for (const ForkRevisions &list : forkRevisions())
        sizes.append(list.revisions.size());
    QCOMPARE(sizes, (QList<std::size_t>{200, 131, 44, 93}));
}

POSTROOM_TEST(TestFork)
#include "tst_fork.moc"
