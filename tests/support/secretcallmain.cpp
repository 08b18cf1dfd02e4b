// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/sessionentry.h"

#include <array>
#include <cstdio>
#include <QCoreApplication>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usPerMinute = 60'000'000;

const char *wordOf(const Error &error)
{
    static constexpr std::array words{"none", "not-ready", "locked", "refused", "absent", "silent"};
    return error.keychain ? words.at(static_cast<std::size_t>(*error.keychain)) : "failed";
}

void say(const char *word, const QString &detail)
{
    std::printf("%s|%s\n", word, qPrintable(detail));
    std::fflush(stdout);
}

} // namespace

// secret-call PROFILE CALL…: asks the session's keychain one thing after another and prints a line "STATE|DETAIL" for
// each, "found|SECRET" for what was read. Calls: read, ask (reads, and may ask the person), write:SECRET, remove,
// keep:SECRET (for this run), patience:MS (for the calls after it; a keychain and a person have 30 seconds before).
// Of the entry of a person's session: replace:ID:MINUTE, update:ID:MINUTE (of the last activity), forget:ID, session
// (reads it: "found|ID:MINUTE"), damage:TEXT (writes what is no session).
class SecretCalls : public QObject {
public:
    SecretCalls(const QString &profile, const QStringList &calls)
        : m_name{profile, SecretPurpose::ClientSecret}
        , m_session{profile, SecretPurpose::Session}
        , m_calls(calls)
    {
    }

    void next()
    {
        if (m_calls.isEmpty())
            return QCoreApplication::quit();
        const QString call = m_calls.takeFirst();
        const QString word = call.section(u':', 0, 0);
        Secret secret(call.section(u':', 1).toUtf8());
        if (word == u"patience"_s)
            wait(std::chrono::milliseconds(call.section(u':', 1).toInt()));
        else if (word == u"write"_s)
            finish(m_store.write(m_name, std::move(secret)));
        else if (word == u"remove"_s)
            finish(m_store.remove(m_name));
        else if (word == u"keep"_s)
            keep(std::move(secret));
        else if (word == u"damage"_s)
            finish(m_store.write(m_session, std::move(secret)));
        else if (word == u"session"_s)
            readSessionEntry();
        else if (changesSession(word))
            finish(changeSession(word, call.section(u':', 1, 1), call.section(u':', 2).toLongLong()));
        else
            read(word == u"ask"_s ? Unlocking::MayAsk : Unlocking::No);
    }

private:
    static SecretStore patientStore(std::chrono::milliseconds patience)
    {
        return SecretStore(SecretStore::Patience{patience, patience});
    }
    static bool changesSession(const QString &word)
    {
        return word == u"replace"_s || word == u"update"_s || word == u"forget"_s;
    }
    Job<std::monostate> *changeSession(const QString &word, const QString &id, qint64 minute)
    {
        const KeptSession session{u"person"_s, id, Instant(0), Instant(minute * usPerMinute)};
        if (word == u"replace"_s)
            return replaceSession(m_store, m_session, session, Unlocking::No);
        if (word == u"update"_s)
            return updateSession(m_store, m_session, session, Unlocking::No);
        return removeSession(m_store, m_session, session, Unlocking::No);
    }
    void readSessionEntry()
    {
        readSession(m_store, m_session, Unlocking::No)->then(this, [this](const Result<KeptSession> &kept) {
            if (kept)
                say("found", kept->sessionId + u':' + QString::number(kept->lastActiveAt.microseconds() / usPerMinute));
            else
                say(wordOf(kept.error()), kept.error().detail);
            next();
        });
    }
    void wait(std::chrono::milliseconds patience)
    {
        m_store = patientStore(patience);
        next();
    }
    void keep(Secret secret)
    {
        m_store.keepForThisRun(m_name, std::move(secret));
        say("kept", {});
        next();
    }
    void read(Unlocking unlocking)
    {
        m_store.read(m_name, unlocking)->then(this, [this](const Result<Secret> &answer) {
            if (answer)
                say("found", QString::fromStdString(std::string(answer->reveal())));
            else
                say(wordOf(answer.error()), answer.error().detail);
            next();
        });
    }
    void finish(Job<std::monostate> *job)
    {
        job->then(this, [this](const Result<std::monostate> &answer) {
            if (answer)
                say("done", {});
            else
                say(wordOf(answer.error()), answer.error().detail);
            next();
        });
    }

    SecretStore m_store = patientStore(std::chrono::seconds(30));
    SecretName m_name;
    SecretName m_session;
    QStringList m_calls;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    SecretCalls calls(words.value(1), words.mid(2));
    QMetaObject::invokeMethod(
        &calls, [&calls] { calls.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
