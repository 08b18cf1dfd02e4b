// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apikey.h"
#include "domain/inboundnumber.h"
#include "domain/invite.h"
#include "domain/sender.h"
#include "domain/servicehistory.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "domain/user.h"
#include "support/testmain.h"
#include "tables/amendedsource.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// Answers each resource with what it was given, at once.
class GivenLists : public Source {
public:
    std::map<Resource, std::vector<Row>> rows;
    std::optional<Error> othersError; ///< of everything but templates and versions
    std::optional<WhyNot> othersLack;
    std::vector<Row> byId; ///< people of no list
    Error oneError = makeError(Error::Kind::NotFound, QString());
    int asked = 0; ///< people, one by one

    Job<Page> *page(const Query &query, const Cursor &) override
    {
        const bool other = query.resource == Resource::TemplateFolders || query.resource == Resource::Users;
        if (other && othersError)
            return Job<Page>::finished(*othersError);
        Page page;
        page.rows = rows[query.resource];
        return Job<Page>::finished(page);
    }
    Job<Row> *one(const Target &target) override
    {
        ++asked;
        for (const Row &person : byId) {
            if (idOf(*person) == target.id)
                return Job<Row>::finished(person);
        }
        return Job<Row>::finished(oneError);
    }
    Job<Cursor> *locate(const Query &, std::optional<Instant>) override { return Job<Cursor>::finished(Cursor()); }
    std::optional<WhyNot> whyNot(const Query &query) const override
    {
        return query.resource == Resource::TemplateFolders ? othersLack : std::nullopt;
    }
    std::optional<WhyNot> whyNot(const Target &) const override { return {}; }
    int pageSize(const Query &) const override { return 0; }
};

template <typename Kind> std::shared_ptr<Kind> made()
{
    auto one = std::make_shared<Kind>();
    spellAs(*one, Kind::internalShape());
    return one;
}

Row folder(const QString &id, const QString &name, const QString &parent = {})
{
    auto one = made<TemplateFolder>();
    one->id = id;
    one->name = name;
    one->parentId = parent;
    return one;
}

Row inFolder(const QString &folder)
{
    auto one = made<Template>();
    one->id = u"t"_s;
    one->folder = folder;
    return one;
}

Row version(qint64 number, const QString &name, const QString &by)
{
    auto one = made<ServiceHistory>();
    one->id = u"s"_s;
    one->version = number;
    one->name = name;
    one->createdById = by;
    return one;
}

Result<Page> pageOf(GivenLists &lists, const Amendment &amendment, Resource resource)
{
    AmendedSource source(lists, amendment);
    Result<Page> got = makeError(Error::Kind::Bug, QString());
    auto *job = source.page({resource, {{FilterKey::Service, u"s"_s}}}, {});
    bool over = false;
    job->then(&source, [&](const Result<Page> &answer) {
        got = answer;
        over = true;
    });
    if (!QTest::qWaitFor([&over] { return over; }))
        return makeError(Error::Kind::Timeout, u"no answer"_s);
    return got;
}

QString pathOf(GivenLists &lists)
{
    const Result<Page> page = pageOf(lists, templateFolders, Resource::Templates);
    return page ? as<Template>(page->rows.front())->folderPath : page.error().detail;
}

} // namespace

/// A list that says more together with another one.
class TestAmendedSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void templatesSayTheWayToTheirFolder()
    {
        GivenLists lists;
        lists.rows[Resource::Templates] = {inFolder(u"c"_s)};
        lists.rows[Resource::TemplateFolders] = {folder(u"c"_s, u"2026"_s, u"p"_s), folder(u"p"_s, u"Council tax"_s)};
        QCOMPARE(pathOf(lists), u"Council tax / 2026"_s);
    }

    void aCircleOfFoldersEnds()
    {
        GivenLists lists;
        lists.rows[Resource::Templates] = {inFolder(u"a"_s)};
        lists.rows[Resource::TemplateFolders] = {folder(u"a"_s, u"A"_s, u"b"_s), folder(u"b"_s, u"B"_s, u"a"_s)};
        QCOMPARE(pathOf(lists), u"B / A"_s);
    }

    void theRowsComeWithoutTheOtherListToo()
    {
        GivenLists lists;
        lists.rows[Resource::Templates] = {inFolder(u"a"_s)};
        lists.rows[Resource::TemplateFolders] = {folder(u"a"_s, u"A"_s)};
        lists.othersError = makeError(Error::Kind::Offline, QString());
        QCOMPARE(pathOf(lists), QString());
        lists.othersError.reset();
        lists.othersLack = WhyNot{};
        QCOMPARE(pathOf(lists), QString());
        lists.othersLack.reset();
        QCOMPARE(pathOf(lists), u"A"_s);
    }

    void versionsSayWhatChangedTheNewestFirst()
    {
        GivenLists lists;
        auto person = made<User>();
        person->id = u"u1"_s;
        person->name = u"Bronwen Hale"_s;
        lists.rows[Resource::Users] = {person};
        lists.rows[Resource::ServiceHistory] = {version(1, u"Bins"_s, u"u1"_s), version(2, u"Waste"_s, u"gone"_s)};
        const Result<Page> page = pageOf(lists, serviceChanges, Resource::ServiceHistory);
        QVERIFY(page);
        const auto *newest = as<ServiceHistory>(page->rows[0]);
        const auto *first = as<ServiceHistory>(page->rows[1]);
        QCOMPARE(newest->changes, u"Renamed from “Bins” to “Waste”."_s);
        QCOMPARE(newest->changedByName, QString()); // no member any more
        QCOMPARE(first->changes, u"The service was made."_s);
        QCOMPARE(first->changedByName, u"Bronwen Hale"_s);
    }

    void keysAndInvitationsSayWhoseTheyAre()
    {
        GivenLists lists;
        auto person = made<User>();
        person->id = u"u1"_s;
        person->name = u"Bronwen Hale"_s;
        lists.rows[Resource::Users] = {person};
        const auto says
            = [&](const Amendment &amendment, Resource resource, const char16_t *id, const QStringList &who) {
                  const Result<Page> page = pageOf(lists, amendment, resource);
                  QVERIFY(page);
                  const std::span<const Column> columns = columnsOf(resource);
                  const Column &author = columns[static_cast<std::size_t>(columnAt(columns, id))];
                  QStringList said;
                  for (const Row &row : page->rows)
                      said.append(cellText(author, *row, {Instant(), QTimeZone::utc()}));
                  QCOMPARE(said, who);
              };
        auto key = made<ApiKey>(), older = made<ApiKey>();
        key->createdBy = u"u1"_s;
        older->createdBy = u"gone"_s;
        lists.rows[Resource::ApiKeys] = {key, older};
        says(keyAuthors, Resource::ApiKeys, u"createdBy", {u"Bronwen Hale"_s, u"gone"_s});
        auto revoked = made<ApiKeyHistory>();
        revoked->createdById = u"u1"_s;
        lists.rows[Resource::ApiKeyHistory] = {revoked};
        says(keyHistoryAuthors, Resource::ApiKeyHistory, u"createdById", {u"Bronwen Hale"_s});
        auto invite = made<Invite>();
        invite->fromUser = u"u1"_s;
        lists.rows[Resource::Invites] = {invite};
        says(inviters, Resource::Invites, u"fromUser", {u"Bronwen Hale"_s});
    }

    // Who left the team is looked up by the id (admin-features HIS-01), each once.
    void whoLeftTheTeamIsLookedUp()
    {
        GivenLists lists;
        auto person = made<User>();
        person->id = u"left"_s;
        person->name = u"Gwen Pugh"_s;
        lists.byId = {person};
        std::vector<Row> invites;
        for (const QString &id : {u"left"_s, u"left"_s, u"deleted"_s, QString()}) {
            auto invite = made<OrganisationInvite>();
            invite->invitedBy = id;
            invites.push_back(invite);
        }
        lists.rows[Resource::OrganisationInvites] = invites;
        Result<Page> page = pageOf(lists, organisationInviters, Resource::OrganisationInvites);
        QVERIFY(page);
        QCOMPARE(as<OrganisationInvite>(page->rows[0])->invitedByName, u"Gwen Pugh"_s);
        QCOMPARE(as<OrganisationInvite>(page->rows[1])->invitedByName, u"Gwen Pugh"_s);
        QCOMPARE(as<OrganisationInvite>(page->rows[2])->invitedByName, QString());
        QCOMPARE(lists.asked, 2);
        lists.oneError = makeError(Error::Kind::Offline, QString());
        lists.byId.clear();
        page = pageOf(lists, organisationInviters, Resource::OrganisationInvites);
        QVERIFY(page); // its rows come all the same
        QCOMPARE(lists.asked, 3); // and nobody else is asked for
    }

    void textSendersSayTheNumberOfTheirReplies()
    {
        GivenLists lists;
        auto number = made<InboundNumber>();
        number->id = u"n1"_s;
        number->number = u"447700900801"_s;
        lists.rows[Resource::InboundNumbers] = {number};
        const auto sender = [] {
            auto one = std::make_shared<Sender>();
            spellAs(*one, Sender::smsShape());
            return one;
        };
        const auto receives = sender(), other = sender(), plain = sender();
        receives->inboundNumberId = u"n1"_s;
        other->inboundNumberId = u"n2"_s;
        lists.rows[Resource::SmsSenders] = {receives, other, plain};
        const Result<Page> page = pageOf(lists, receivingNumbers, Resource::SmsSenders);
        QVERIFY(page);
        const auto columns = columnsOf(Resource::SmsSenders);
        const Column &with = columns[static_cast<std::size_t>(columnAt(columns, u"inboundNumberId"))];
        const auto said = [&](std::size_t row) {
            return cellText(with, *page->rows[row], {Instant(), QTimeZone::utc()});
        };
        QCOMPARE(said(0), u"07700 900801"_s);
        QCOMPARE(said(1), u"n2"_s);
        QCOMPARE(said(2), QString());
    }

    void membersSayWhatTheyMayDoHereAlone()
    {
        GivenLists lists;
        auto person = made<User>();
        person->permissions
            = *JsonValue::parse(R"({"other": ["view_activity"], "s": ["manage_users", "manage_settings"]})");
        lists.rows[Resource::Users] = {person, made<User>()};
        const Result<Page> page = pageOf(lists, teamPermissions, Resource::Users);
        QVERIFY(page);
        const std::span<const Column> columns = teamPermissions.columns();
        const Column &permissions = columns[static_cast<std::size_t>(columnAt(columns, u"permissions"))];
        const auto said = [&](const Row &row) { return cellText(permissions, *row, {Instant(), QTimeZone::utc()}); };
        QCOMPARE(said(page->rows[0]), u"Manage settings, team and usage"_s);
        QCOMPARE(said(page->rows[1]), QString());
        QVERIFY2(person->permissions.member(u"other"), "the row of the source stays");
    }
};

POSTROOM_TEST(TestAmendedSource)

#include "tst_amendedsource.moc"
