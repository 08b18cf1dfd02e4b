// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychaincall.h"

#include <qt6keychain/keychain.h>
#include <string.h>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// start() and doStart() put a job into a queue for the whole process, in which one question that is never answered
// holds up all others for ever. scheduledStart() is what that queue calls; it is exported and private, and an explicit
// instantiation may name what is private ([temp.spec.general]).
void startPastQueue(QKeychain::Job &job);

template <void (QKeychain::Job::*start)()> struct PastQueue {
    friend void startPastQueue(QKeychain::Job &job) { (job.*start)(); }
};

template struct PastQueue<&QKeychain::Job::scheduledStart>;

void wipe(QByteArray &bytes)
{
    explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

// What QtKeychain says of a service that ended between the look and the entry is a text alone.
bool saysGone(const QString &text)
{
    for (const auto name : {"DBus.Error.NoReply"_L1, "DBus.Error.ServiceUnknown"_L1, "DBus.Error.Disconnected"_L1,
             "DBus.Error.NameHasNoOwner"_L1}) {
        if (text.contains(name))
            return true;
    }
    return false;
}

std::optional<KeychainState> stateOf(const QKeychain::Job &job, bool mayAsk)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return KeychainState::Absent;
    case QKeychain::AccessDeniedByUser:
        return KeychainState::Refused;
    case QKeychain::AccessDenied: // KWallet says this of a person who was asked and of one who was not
        return mayAsk ? KeychainState::Refused : KeychainState::Locked;
    case QKeychain::NoBackendAvailable:
        return KeychainState::NotReady;
    case QKeychain::NotImplemented:
        return KeychainState::NoKeychain;
    default:
        return saysGone(job.errorString()) ? std::optional(KeychainState::NotReady) : std::nullopt;
    }
}

} // namespace

KeychainCall::KeychainCall(KeychainQuestion &&question, KeychainHandler handler)
    : m_question(std::move(question))
    , m_handler(std::move(handler))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &KeychainCall::onDeadline);
    connect(&m_service, &SecretService::personAsked, this, [this] { m_deadline.start(m_question.patience); });
    m_deadline.start(m_question.deadline);
    look();
}

KeychainCall::~KeychainCall()
{
    wipe(m_question.secret);
}

void KeychainCall::look()
{
    m_service.look(m_question.application, m_question.entry, [this](const KeychainSight &sight) { onSight(sight); });
}

void KeychainCall::onSight(const KeychainSight &sight)
{
    m_asked = sight.detail;
    const bool locked = sight.state == KeychainState::Locked;
    if (locked && m_question.mayAsk && !std::exchange(m_unlocked, true)) {
        m_service.unlock(sight.locked, [this](const KeychainSight &after) {
            m_deadline.start(m_question.deadline);
            if (after.state || after.failed)
                end(after.state, after.detail);
            else
                look();
        });
        return;
    }
    const bool writes = m_question.what == KeychainQuestion::What::Write;
    if (locked && m_unlocked)
        end(KeychainState::Refused, sight.detail);
    else if (sight.failed || (sight.state && !(writes && sight.state == KeychainState::Absent)))
        end(sight.state, sight.detail);
    else
        askEntry(sight);
}

QKeychain::Job *KeychainCall::makeJob()
{
    switch (m_question.what) {
    case KeychainQuestion::What::Write: {
        auto *job = new QKeychain::WritePasswordJob(m_question.application);
        job->setBinaryData(m_question.secret);
        wipe(m_question.secret);
        return job;
    }
    case KeychainQuestion::What::Remove:
        return new QKeychain::DeletePasswordJob(m_question.application);
    case KeychainQuestion::What::Read:
        break;
    }
    return new QKeychain::ReadPasswordJob(m_question.application);
}

void KeychainCall::askEntry(const KeychainSight &sight)
{
    m_seen = !sight.isWallet && !sight.state;
    // A keychain without a collection, or a wallet, may ask the person by itself.
    if (sight.isWallet || !sight.hasCollection)
        m_deadline.start(m_question.patience);
    QKeychain::Job *job = makeJob();
    job->setKey(m_question.entry);
    job->setInsecureFallback(false); // no plain-text fallback, ever
    connect(job, &QKeychain::Job::finished, this, [this, job] { onEntry(*job); });
    // The job lives on when this call is deleted: its answer may come late, and it deletes itself then.
    startPastQueue(*job);
}

void KeychainCall::onEntry(QKeychain::Job &job)
{
    KeychainAnswer answer;
    answer.done = job.error() == QKeychain::NoError;
    answer.detail = answer.done ? m_asked : m_asked + ": "_L1 + job.errorString();
    if (!answer.done)
        answer.state = stateOf(job, m_question.mayAsk);
    // What stood there a moment ago is not believed to be absent.
    if (m_seen && answer.state == KeychainState::Absent)
        answer.state.reset();
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(&job); read && answer.done)
        answer.secret = read->binaryData();
    end(std::move(answer));
}

void KeychainCall::onDeadline()
{
    const auto state = m_service.isStarting() ? KeychainState::NotReady : KeychainState::Silent;
    end(state, m_asked.isEmpty() ? u"org.freedesktop.secrets gave no answer"_s : m_asked + ": no answer"_L1);
}

void KeychainCall::end(std::optional<KeychainState> state, const QString &detail)
{
    end(KeychainAnswer{false, state, {}, detail});
}

void KeychainCall::end(KeychainAnswer &&answer)
{
    m_deadline.stop();
    if (const KeychainHandler handler = std::exchange(m_handler, {}))
        handler(std::move(answer));
}

} // namespace postroom

extern "C" Q_DECL_EXPORT QObject *postroomAskKeychain(
    postroom::KeychainQuestion &&question, postroom::KeychainHandler handler)
{
    return new postroom::KeychainCall(std::move(question), std::move(handler));
}
