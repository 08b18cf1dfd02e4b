// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpsource.h"

#include "core/innerjob.h"
#include "http/answer.h"
#include "http/forkrules.h"
#include "http/pagelocator.h"
#include "platform/resourcefeatures.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// From this size on a body is decoded in the pool: 3 MB take 11 ms (qt-anchors §10.8), a frame is 16.
constexpr qsizetype decodedInPool = 1024 * 1024;

template <typename T, typename Decode> void decodeInto(Job<T> *job, Decode decode, const QByteArray &body)
{
    if (body.size() < decodedInPool) {
        job->finish(decode(body));
        return;
    }
    auto *watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(job);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, job, [job, watcher] { job->finish(std::move(*watcher->result())); });
    watcher->setFuture(QtConcurrent::run([decode, body] { return std::make_shared<Result<T>>(decode(body)); }));
}

template <typename T> Job<T> *refused(const WhyNot &why)
{
    const bool forbidden = why.reason == WhyNot::Reason::NobodySignedIn || why.reason == WhyNot::Reason::NotPermitted;
    const auto kind = forbidden ? Error::Kind::Forbidden : Error::Kind::Invalid;
    return Job<T>::finished(makeError(kind, u"this connection cannot answer that"_s));
}

// A whole list is there wherever the platform is (api-contract §3.2): where its first page is not found, something else
// answers. Of a filter the platform itself may say that its id does not exist.
Error asError(const Query &query, int number, Error error)
{
    if (error.kind == Error::Kind::NotFound && number <= 1 && query.filters.empty())
        error.kind = Error::Kind::Protocol;
    return error;
}

// "." and ".." are steps in a path, for a proxy at the latest: no record has such an id.
bool leadsAway(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.contains("."_L1) || parts.contains(".."_L1);
}

template <typename T, typename Decode, typename Judge>
Job<T> *sent(HttpClient &client, const HttpRequest &request, Decode decode, Judge judge)
{
    if (leadsAway(request.path))
        return Job<T>::finished(makeError(Error::Kind::NotFound, u"no record's path: "_s + request.path));
    auto *job = new Job<T>(client.settings().deadline);
    client.send(request, job, [job, decode, judge](const Result<HttpAnswer> &answer) {
        if (answer)
            decodeInto<T>(job, decode, answer->body);
        else
            job->finish(judge(answer.error()));
    });
    return job;
}

} // namespace

HttpSource::HttpSource(HttpClient &client, const Identity &identity, Api api)
    : m_client(client)
    , m_identity(identity)
    , m_api(api)
{
}

Job<Page> *HttpSource::page(const Query &query, const Cursor &cursor)
{
    if (const auto why = whyNot(query))
        return refused<Page>(*why);
    if (mustReadService(query))
        return afterService<Page>(serviceOf(query), [this, query, cursor] { return page(query, cursor); });
    const Endpoint &endpoint = *endpointFor(query, m_api);
    const int number = cursor.kind == Cursor::Kind::Number ? cursor.number : 1;
    return sent<Page>(
        m_client, requestFor(endpoint, query, cursor),
        [&endpoint, number](const QByteArray &body) { return decodePage(endpoint, body, number); },
        [query, number](const Error &error) { return asError(query, number, error); });
}

Job<Row> *HttpSource::one(const Target &target)
{
    if (const auto why = whyNot(target))
        return refused<Row>(*why);
    if (mustReadService(target))
        return afterService<Row>(serviceOf(target), [this, target] { return one(target); });
    return fetched(target);
}

Job<Row> *HttpSource::fetched(const Target &target)
{
    const Endpoint &endpoint = *endpointFor(target, m_api);
    return sent<Row>(
        m_client, requestFor(endpoint, target),
        [&endpoint](const QByteArray &body) { return decodeOne(endpoint, body); },
        [](const Error &error) { return error; });
}

Job<Cursor> *HttpSource::locate(const Query &query, std::optional<Instant> moment)
{
    return locatePage(*this, query, moment, m_client.settings().deadline * PageLocator::mostRequests);
}

template <typename Asked> std::optional<WhyNot> HttpSource::whyNotPermitted(const Asked &asked) const
{
    if (m_identity.kind != Identity::Kind::Person || m_api != Api::Internal)
        return {};
    if (!m_identity.person)
        return WhyNot{WhyNot::Reason::NobodySignedIn, std::nullopt};
    return whyNotFor(*m_identity.person, asked, as<Service>(m_services.value(serviceOf(asked))));
}

template <typename Asked> bool HttpSource::mustReadService(const Asked &asked) const
{
    const auto why = whyNotPermitted(asked);
    return why && why->decision.reason == Decision::Reason::PlaceUnknown && !serviceOf(asked).isEmpty()
        && !m_services.contains(serviceOf(asked));
}

template <typename T> Job<T> *HttpSource::afterService(const QString &id, std::function<Job<T> *()> ask)
{
    auto *job = new Job<T>(m_client.settings().deadline * 2);
    Job<Row> *reading = fetched(Target{Resource::Services, id, {}});
    holdInside(job, reading);
    reading->then(job, [source = QPointer(this), job, id, ask](const Result<Row> &service) {
        if (!service || !source) {
            job->finish(service ? makeError(Error::Kind::Offline, QString()) : service.error());
            return;
        }
        source->m_services.insert(id, *service);
        Job<T> *asked = ask();
        holdInside(job, asked);
        asked->then(job, [job](const Result<T> &answer) { job->finish(answer); });
    });
    return job;
}

template <typename Asked> std::optional<WhyNot> HttpSource::whyNotAsked(const Asked &asked) const
{
    if (m_identity.kind == Identity::Kind::Nobody)
        return WhyNot{WhyNot::Reason::NobodySignedIn, std::nullopt};
    if (const auto why = m_api == Api::Internal ? whyNotOnFork(m_fork, asked) : std::nullopt)
        return why;
    if (const auto why = whyNotOverHttp(asked, m_api))
        return why;
    return mustReadService(asked) ? std::nullopt : whyNotPermitted(asked);
}

std::optional<WhyNot> HttpSource::whyNot(const Query &query) const
{
    return whyNotAsked(query);
}

std::optional<WhyNot> HttpSource::whyNot(const Target &target) const
{
    return whyNotAsked(target);
}

int HttpSource::pageSize(const Query &query) const
{
    const Endpoint *endpoint = endpointFor(query, m_api);
    return endpoint ? endpoint->pageSize : 0;
}

} // namespace postroom
