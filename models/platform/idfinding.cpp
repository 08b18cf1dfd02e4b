// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/idfinding.h"

#include "core/innerjob.h"
#include "domain/foundrecord.h"
#include "platform/source.h"

#include <algorithm>
#include <array>
#include <deque>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FoundKind {
    QLatin1StringView type; ///< of find-by-uuid, in the platform's order (api-contract §6.15)
    Resource resource;
};

constexpr std::array foundKinds{
    FoundKind{"organisation"_L1, Resource::Organisations},
    FoundKind{"service"_L1, Resource::Services},
    FoundKind{"template"_L1, Resource::Templates},
    FoundKind{"notification"_L1, Resource::Notifications},
    FoundKind{"email_branding"_L1, Resource::EmailBranding},
    FoundKind{"letter_branding"_L1, Resource::LetterBranding},
    FoundKind{"user"_L1, Resource::Users},
    FoundKind{"provider"_L1, Resource::Providers},
    FoundKind{"reply_to_email"_L1, Resource::EmailReplyTo},
    FoundKind{"job"_L1, Resource::Jobs},
    FoundKind{"service_contact_list"_L1, Resource::ContactLists},
    FoundKind{"service_data_retention"_L1, Resource::DataRetention},
    FoundKind{"service_sms_sender"_L1, Resource::SmsSenders},
    FoundKind{"inbound_number"_L1, Resource::InboundNumbers},
    FoundKind{"api_key"_L1, Resource::ApiKeys},
    FoundKind{"template_folder"_L1, Resource::TemplateFolders},
    FoundKind{"service_callback_api"_L1, Resource::CallbackApis},
    FoundKind{"complaint"_L1, Resource::Complaints},
    FoundKind{"inbound_sms"_L1, Resource::InboundSms},
};

constexpr std::chrono::minutes longestLook{5}; // each question has a deadline of its own

// A child of the job it works for.
class IdLook : public QObject {
public:
    IdLook(Source &source, QString id, Job<IdFinding> *job)
        : QObject(job)
        , m_source(source)
        , m_id(std::move(id))
        , m_job(job)
    {
    }

    void start()
    {
        Target question{Resource::FoundByUuid, {}, {{FilterKey::Uuid, m_id}}};
        if (!m_source.whyNot(question)) {
            ask(question, [this](const Row &row) { onFound(row, {}); });
            question.scope.push_back(archived());
            if (!m_source.whyNot(question))
                m_candidates.push_back(question);
            return;
        }
        for (const FoundKind &kind : foundKinds) {
            const Target target{kind.resource, m_id, {}};
            const auto why = m_source.whyNot(target);
            if (!why)
                m_candidates.push_back(target);
            m_finding.closed = m_finding.closed || (why && why->reason == WhyNot::Reason::NotPermitted);
        }
        tryNext();
    }

private:
    void ask(const Target &target, const std::function<void(const Row &)> &onRow)
    {
        auto *inner = m_source.one(target);
        holdInside(m_job, inner);
        inner->then(this, [this, onRow](const Result<Row> &answer) {
            if (answer)
                onRow(*answer);
            else if (answer.error().kind == Error::Kind::NotFound)
                tryNext();
            else
                m_job->finish(answer.error());
        });
    }

    static Filter archived() { return {FilterKey::History, u"true"_s}; }

    // `besides` is what reading it takes apart from its service.
    void onFound(const Row &row, const std::vector<Filter> &besides)
    {
        const auto *found = as<FoundRecord>(row);
        const auto *kind = std::find_if(foundKinds.begin(), foundKinds.end(),
            [found](const FoundKind &known) { return found && found->foundType == known.type; });
        if (kind == foundKinds.end()) {
            m_finding.unknownType = found ? found->foundType : QString();
            return m_job->finish(m_finding);
        }
        m_finding.target = Target{kind->resource, m_id, {}};
        if (!found->serviceId.isEmpty())
            m_finding.target->scope.push_back({FilterKey::Service, found->serviceId});
        m_finding.target->scope.insert(m_finding.target->scope.end(), besides.begin(), besides.end());
        m_job->finish(m_finding);
    }

    void tryNext()
    {
        if (m_candidates.empty())
            return m_job->finish(m_finding);
        const Target target = m_candidates.front();
        m_candidates.pop_front();
        if (target.resource == Resource::FoundByUuid)
            return ask(target, [this](const Row &row) { onFound(row, {archived()}); });
        ask(target, [this, target](const Row &row) {
            m_finding.target = targetOf(target.resource, *row);
            m_finding.record = row;
            m_job->finish(m_finding);
        });
    }

    Source &m_source;
    QString m_id;
    Job<IdFinding> *m_job;
    IdFinding m_finding;
    std::deque<Target> m_candidates; ///< what else is asked: what the id may be, where the connection cannot tell
};

} // namespace

Target targetOf(Resource resource, const Record &record)
{
    Target target{resource, idOf(record), {}};
    for (const auto field : {"service"_L1, "serviceId"_L1}) {
        const Value value = valueOf(record, field);
        const QString *service = std::get_if<QString>(&value);
        if (service && !service->isEmpty())
            target.scope.push_back({FilterKey::Service, *service});
    }
    return target;
}

Job<IdFinding> *findId(Source &source, const QString &id)
{
    auto *job = new Job<IdFinding>(longestLook);
    (new IdLook(source, id, job))->start();
    return job;
}

} // namespace postroom
