// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkjob.h"
#include "domain/foundrecord.h"
#include "platform/idfinding.h"
#include "platform/source.h"
#include "support/testmain.h"

#include <map>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;

// Answers for single records alone.
class OneSource : public Source {
public:
    bool tells = false; ///< has find-by-uuid
    std::map<Resource, Row> records;
    QSet<Resource> closed;
    std::optional<Error> error;
    QList<Resource> asked;

    Job<Page> *page(const Query &, const Cursor &) override { return nullptr; }
    Job<Cursor> *locate(const Query &, std::optional<Instant>) override { return nullptr; }
    int pageSize(const Query &) const override { return 0; }
    std::optional<WhyNot> whyNot(const Query &) const override { return std::nullopt; }
    Job<Row> *one(const Target &target) override
    {
        asked.append(target.resource);
        if (error)
            return Job<Row>::finished(*error);
        const auto found = records.find(target.resource);
        return Job<Row>::finished(found == records.end() ? Result<Row>(makeError(Error::Kind::NotFound, QString()))
                                                         : Result<Row>(found->second));
    }
    std::optional<WhyNot> whyNot(const Target &target) const override
    {
        if (target.resource == Resource::FoundByUuid && !tells)
            return WhyNot{WhyNot::Reason::NoMapping, std::nullopt};
        if (closed.contains(target.resource))
            return WhyNot{WhyNot::Reason::NotPermitted, std::nullopt};
        return std::nullopt;
    }
};

Row found(const QString &type, const QString &service)
{
    FoundRecord record;
    record.shape = &FoundRecord::internalShape();
    record.foundType = type;
    record.serviceId = service;
    return std::make_shared<FoundRecord>(record);
}

} // namespace

/// What an id belongs to, asked of the platform or of each kind in turn.
class TestIdFinding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_source = std::make_unique<OneSource>(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void thePlatformSaysWhatItIs()
    {
        m_source->tells = true;
        m_source->records[Resource::FoundByUuid] = found(u"job"_s, u"s1"_s);
        const IdFinding finding = look();
        QVERIFY(finding.target == (Target{Resource::Jobs, id, {{FilterKey::Service, u"s1"_s}}}));
        QCOMPARE(m_source->asked.size(), 1);
    }

    void whatHasNoNameHereIsSaid()
    {
        m_source->tells = true;
        m_source->records[Resource::FoundByUuid] = found(u"paper_aeroplane"_s, {});
        const IdFinding finding = look();
        QVERIFY(!finding.target);
        QCOMPARE(finding.unknownType, u"paper_aeroplane"_s);
    }

    void whereNobodyTellsEachKindIsAsked()
    {
        auto job = std::make_shared<BulkJob>();
        job->shape = &BulkJob::internalShape();
        job->id = id;
        job->service = u"s1"_s;
        m_source->records[Resource::Jobs] = job;
        const IdFinding finding = look();
        QVERIFY(finding.target == (Target{Resource::Jobs, id, {{FilterKey::Service, u"s1"_s}}}));
        QCOMPARE(finding.record, m_source->records[Resource::Jobs]);
        QCOMPARE(m_source->asked.first(), Resource::Organisations);
        QCOMPARE(m_source->asked.last(), Resource::Jobs);
    }

    void whatIsClosedIsToldFromWhatIsNot()
    {
        m_source->closed = {Resource::Users};
        const IdFinding finding = look();
        QVERIFY(!finding.target && finding.closed);
        QVERIFY(!m_source->asked.contains(Resource::Users));
        m_source->closed.clear();
        QVERIFY(!look().closed);
    }

    void whatCannotBeAskedIsAnError()
    {
        m_source->error = makeError(Error::Kind::Offline, QString());
        bool failed = false;
        findId(*m_source, id)->then(this, [&failed](const Result<IdFinding> &answer) { failed = !answer; });
        QTRY_VERIFY(failed);
        QCOMPARE(m_source->asked.size(), 1);
    }

private:
    IdFinding look()
    {
        std::optional<IdFinding> result;
        findId(*m_source, id)->then(this, [&result](const Result<IdFinding> &answer) {
            result = answer ? *answer : IdFinding();
        });
        [&result] { QTRY_VERIFY(result); }();
        return result.value_or(IdFinding());
    }

    std::unique_ptr<OneSource> m_source;
};

POSTROOM_TEST(TestIdFinding)

#include "tst_idfinding.moc"
