// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/personsession.h"

#include "signin/signinrequests.h"

#include <algorithm>

namespace postroom {

namespace {

// Longer spans are slept through in parts, since a timer does not count while the computer sleeps.
constexpr qint64 longestSleep = 10 * 60'000; // ms
// Activity is told no more often than this.
constexpr qint64 tellingPause = 60'000'000; // microseconds

Result<SignedIn> resumed(const Result<Person> &person, const KeptSession &session, Instant now)
{
    if (!person)
        return person.error();
    if (const auto over = sessionOver(session, person->user, now))
        return signInError(*over);
    SignedIn signedIn{*person, session};
    signedIn.person.powersHidden = session.powersHidden;
    return signedIn;
}

} // namespace

Job<SignedIn> *resumeSession(HttpClient &client, const Clock &clock, const KeptSession &session)
{
    if (clock.now() > sessionLimit(session, false).at) // nobody needs to be asked about that
        return Job<SignedIn>::finished(signInError(SignInFault::TooOld));
    const auto deadline = client.settings().deadline;
    auto *job = new Job<SignedIn>(2 * deadline);
    auto *read = readPerson(client, session.userId, deadline);
    holdInside(job, read, client);
    read->then(job,
        [job, &clock, session](const Result<Person> &person) { job->finish(resumed(person, session, clock.now())); });
    return job;
}

Job<std::monostate> *endSession(HttpClient &client, const KeptSession &session)
{
    const auto deadline = client.settings().deadline;
    auto *job = new Job<std::monostate>(2 * deadline);
    auto *read = readUser(client, session.userId, deadline);
    holdInside(job, read, client);
    read->then(job, [&client, job, session](const Result<User> &user) {
        if (!user)
            return saysNotThere(user.error()) ? job->finish(std::monostate()) : job->finish(user.error());
        if (user->currentSessionId != session.sessionId)
            return job->finish(std::monostate());
        client.send(endSessionRequest(session.userId), job, [job](const Result<HttpAnswer> &ended) {
            ended ? job->finish(std::monostate()) : job->finish(ended.error());
        });
    });
    return job;
}

Identity identityOf(std::shared_ptr<const Person> person)
{
    const User &user = person->user;
    return {Identity::Kind::Person, user.name, user.emailAddress, std::move(person)};
}

PersonSession::PersonSession(HttpClient &client, const Clock &clock, SignedIn signedIn, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_kept(std::move(signedIn.session))
{
    signedIn.person.powersHidden = m_kept.powersHidden;
    m_person = std::make_shared<const Person>(std::move(signedIn.person));
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &PersonSession::watch);
    watch();
}

std::optional<SignInFault> PersonSession::over() const
{
    return m_over ? m_over : sessionOver(m_kept, m_person->user, m_clock.now());
}

// Ends the session when it is time, and looks again when it may be.
void PersonSession::watch()
{
    if (m_over)
        return;
    if (const auto why = over())
        return end(*why);
    if (m_clock.isFixed())
        return;
    const Instant limit = sessionLimit(m_kept, isPlatformAdmin(*m_person)).at;
    const qint64 left = (limit.microseconds() - m_clock.now().microseconds()) / 1000 + 1;
    m_limit.start(static_cast<int>(std::clamp<qint64>(left, 1, longestSleep)));
}

void PersonSession::end(SignInFault why)
{
    if (m_over)
        return;
    m_over = why;
    m_limit.stop();
    Q_EMIT ended(why);
}

void PersonSession::noteActivity()
{
    if (m_over)
        return;
    if (const auto why = over()) // what comes after the limit does not move it
        return end(*why);
    m_kept.lastActiveAt = m_clock.now();
    if (m_kept.lastActiveAt.microseconds() - m_toldActive.microseconds() < tellingPause)
        return;
    m_toldActive = m_kept.lastActiveAt;
    Q_EMIT changed();
}

// Another person object for those who hold the last one, when something about it changed.
void PersonSession::take(Person person)
{
    person.powersHidden = m_kept.powersHidden;
    if (person == *m_person)
        return;
    m_person = std::make_shared<const Person>(std::move(person));
    Q_EMIT changed();
}

void PersonSession::setPowersHidden(bool hidden)
{
    if (over() || m_person->user.platformAdmin != true || m_kept.powersHidden == hidden)
        return watch();
    m_kept.lastActiveAt = m_clock.now();
    m_kept.powersHidden = hidden;
    take(*m_person);
    watch();
}

Job<std::monostate> *PersonSession::check()
{
    if (m_over)
        return Job<std::monostate>::finished(signInError(*m_over));
    const auto deadline = m_client.settings().deadline;
    auto *job = new Job<std::monostate>(2 * deadline);
    auto *read = readPerson(m_client, m_kept.userId, deadline);
    holdInside(job, read, m_client);
    connect(this, &QObject::destroyed, job, &AbstractJob::cancel);
    read->then(job, [this, job](const Result<Person> &person) {
        if (!person)
            return job->finish(person.error());
        const auto why = sessionOver(m_kept, person->user, m_clock.now());
        if (!why) {
            take(*person);
            return job->finish(std::monostate());
        }
        job->finish(signInError(*why));
        end(*why);
    });
    return job;
}

Job<std::monostate> *PersonSession::signOut()
{
    m_over = SignInFault::ElsewhereSignedOut; // nothing is asked in it any more
    m_limit.stop();
    return endSession(m_client, m_kept);
}

} // namespace postroom
