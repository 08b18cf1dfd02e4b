// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractrows.h"
#include "neededrows.h"
#include "platform/feature.h"
#include "recordedanswers.h"
#include "support/testmain.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// What the product says and what the rows say, side by side.
struct Comparison {
    int allowed = 0;
    QStringList differences;
};

// One thing to compare: a row of the specification as the test reads it, and the product's.
struct Compared {
    const Feature *feature;
    QLatin1StringView part;
    char where;
    QString needs;
};

std::vector<Compared> comparedFeatures()
{
    std::vector<Compared> all;
    for (const NeededRow &row : neededRows())
        all.push_back({featureById(QLatin1StringView(row.id)), {}, row.where, QString::fromLatin1(row.needs)});
    return all;
}

std::vector<Compared> comparedParts()
{
    std::vector<Compared> all;
    for (const NeededPart &row : neededParts()) {
        all.push_back({featureById(QLatin1StringView(row.id)), QLatin1StringView(row.part), row.where,
            QString::fromLatin1(row.needs)});
    }
    return all;
}

QString named(const Person &person, const AccessPlace &place, const Compared &what)
{
    const QString where = place.kind == AccessPlace::Kind::Service ? u"service "_s : u"organisation "_s;
    return u"%1 at %2%3, %4 %5"_s.arg(
        person.user.emailAddress, where, place.id, QLatin1StringView(what.feature->id), what.part);
}

void compare(
    Comparison &result, const Compared &what, const Person &person, const AccessPlace &place, const ContractRows &rows)
{
    const Decision decision = decide(*what.feature, person, place, what.part);
    result.allowed += decision.isAllowed() ? 1 : 0;
    if (decision.isAllowed() == rows.mayDo(what.needs, what.where, person.user.id, place.id, person.powersHidden))
        return;
    result.differences.append(named(person, place, what)
        + (decision.isAllowed() ? u": allowed, but no row allows it"_s : u": refused, but allowed by the rows"_s));
}

Comparison compared(const std::vector<Compared> &all, const std::vector<Person> &people,
    const std::vector<AccessPlace> &places, const ContractRows &rows)
{
    Comparison result;
    for (const Person &person : people) {
        for (const AccessPlace &place : places) {
            for (const Compared &what : all)
                compare(result, what, person, place, rows);
        }
    }
    return result;
}

// Takes a permission away, or gives it, with all that it is made of together with (§0.3).
void turnRound(QSet<QString> &held, const QString &permission)
{
    static const QSet<QString> senders{u"send_texts"_s, u"send_emails"_s, u"send_letters"_s};
    static const QSet<QString> managers{u"manage_users"_s, u"manage_settings"_s};
    const QSet<QString> whole = senders.contains(permission) ? senders
        : managers.contains(permission)                      ? managers
                                                             : QSet<QString>{permission};
    if (held.contains(whole))
        held.remove(permission);
    else
        held.unite(whole);
}

} // namespace

/// The permission matrix: each recorded person in each recorded service and organisation, for each feature.
class TestPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDecisionFollowsFromTheRows();
    void everyPartFollowsFromTheRows();
    void hiddenPowersAreNoPowers();
    void aPermissionMoreOrLessMakesADifference_data();
    void aPermissionMoreOrLessMakesADifference();
    void anArchivedServiceIsClosed();

private:
    AccessPlace placeOf(const QString &id) const
    {
        return *std::find_if(
            m_places.begin(), m_places.end(), [&id](const AccessPlace &place) { return place.id == id; });
    }

    Contract m_contract;
    ContractRows m_rows{m_contract.folder()};
    RecordedAnswers m_answers{m_contract, m_rows};
    std::vector<Person> m_people = m_answers.people();
    std::vector<AccessPlace> m_places = m_answers.places();
    std::vector<Compared> m_features = comparedFeatures();
};

void TestPermissions::initTestCase()
{
    for (const Compared &what : m_features)
        QVERIFY2(what.feature, qPrintable(u"a feature is missing that needs "_s + what.needs));
}

void TestPermissions::everyDecisionFollowsFromTheRows()
{
    QVERIFY2(!m_people.empty(), "no answer shows a person");
    QCOMPARE(m_places.size(), std::size_t(m_rows.services.size() + m_rows.organisations.size()));
    const Comparison result = compared(m_features, m_people, m_places, m_rows);
    std::printf("%zu people x %zu places x %zu features: %d allowed\n", m_people.size(), m_places.size(),
        features().size(), result.allowed);
    std::fflush(stdout);
    QVERIFY2(result.differences.isEmpty(), qPrintable(result.differences.value(0)));
}

void TestPermissions::everyPartFollowsFromTheRows()
{
    const Comparison result = compared(comparedParts(), m_people, m_places, m_rows);
    QVERIFY2(result.differences.isEmpty(), qPrintable(result.differences.value(0)));
    QVERIFY(result.allowed > 0);
}

void TestPermissions::hiddenPowersAreNoPowers()
{
    std::vector<Person> admins;
    std::copy_if(m_people.begin(), m_people.end(), std::back_inserter(admins),
        [](const Person &person) { return person.user.platformAdmin == true; });
    const int withPowers = compared(m_features, admins, m_places, m_rows).allowed;
    for (Person &person : admins)
        person.powersHidden = true;
    const Comparison result = compared(m_features, admins, m_places, m_rows);
    QVERIFY2(result.differences.isEmpty(), qPrintable(result.differences.value(0)));
    QVERIFY(admins.empty() || result.allowed < withPowers);
}

void TestPermissions::aPermissionMoreOrLessMakesADifference_data()
{
    QTest::addColumn<QString>("permission");
    for (const char *name : {"manage_users", "manage_settings", "view_activity", "send_texts", "send_emails",
             "send_letters", "manage_templates", "manage_api_keys"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// The rows with one permission turned round for each member in turn: the comparison must find every one of them.
void TestPermissions::aPermissionMoreOrLessMakesADifference()
{
    QFETCH(QString, permission);
    for (const Person &person : m_people) {
        const ContractRows::Person &known = m_rows.people[person.user.id];
        for (const QString &service : known.platformAdmin ? QSet<QString>() : known.services) {
            if (!m_rows.services.value(service).active)
                continue;
            ContractRows rows = m_rows;
            turnRound(rows.people[person.user.id].permissions[service], permission);
            const Comparison result = compared(m_features, {person}, {placeOf(service)}, rows);
            QVERIFY2(!result.differences.isEmpty(), qPrintable(known.emailAddress + u" at "_s + service));
        }
    }
}

// §0.2 step 5, and step 3 before it.
void TestPermissions::anArchivedServiceIsClosed()
{
    const Feature &team = *featureById("TEAM-01"_L1);
    int archived = 0;
    for (const AccessPlace &place : m_places) {
        if (!place.service || place.service->active != false)
            continue;
        ++archived;
        for (const Person &person : m_people)
            QCOMPARE(decide(team, person, place).isAllowed(), person.user.platformAdmin == true);
    }
    if (archived == 0)
        QVERIFY(
            std::all_of(m_rows.services.begin(), m_rows.services.end(), [](const auto &row) { return row.active; }));
}

POSTROOM_TEST(TestPermissions)

#include "tst_permissions.moc"
