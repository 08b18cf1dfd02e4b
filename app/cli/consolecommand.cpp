// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consolecommand.h"

#include "cli/checkcommand.h"
#include "cli/diffcommand.h"
#include "cli/doctorcommand.h"
#include "cli/exportcommand.h"
#include "cli/findcommand.h"
#include "cli/healthcommand.h"
#include "cli/listcommand.h"
#include "cli/profilescommand.h"
#include "cli/rendercommand.h"
#include "cli/resourcescommand.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "cli/signincommand.h"
#include "connection/profileconnection.h"
#include "text/errorwords.h"
#include "text/resourcewords.h"
#include "text/serverwords.h"
#include "text/signaturewords.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

template <typename Command> std::unique_ptr<ConsoleCommand> make(const Console &console)
{
    return std::make_unique<Command>(console);
}

struct CommandRow {
    QLatin1StringView name;
    std::unique_ptr<ConsoleCommand> (*make)(const Console &);
    bool recognisesFirst = false; ///< what it asks may be answered otherwise without a sign of it
    bool needsPerson = true; ///< asks on behalf of a person, where the connection is to know one
    bool readsLists = false; ///< which a replica may give
};

constexpr std::array commandRows{
    CommandRow{"list"_L1, &make<ListCommand>, false, true, true},
    CommandRow{"show"_L1, &make<ShowCommand>},
    CommandRow{"search"_L1, &make<SearchCommand>, true, true, true},
    CommandRow{"export"_L1, &make<ExportCommand>, true, true, true},
    CommandRow{"find"_L1, &make<FindCommand>, false, true, true},
    CommandRow{"check"_L1, &make<CheckCommand>},
    CommandRow{"diff"_L1, &make<DiffCommand>},
    CommandRow{"doctor"_L1, &make<DoctorCommand>, false, false},
    CommandRow{"health"_L1, &make<HealthCommand>, false, false},
    CommandRow{"resources"_L1, &make<ResourcesCommand>, false, false},
    CommandRow{"render"_L1, &make<RenderCommand>, false, false},
    CommandRow{"profiles"_L1, &make<ProfilesCommand>, false, false},
    CommandRow{"sign-in"_L1, &make<SignInCommand>, false, false},
    CommandRow{"sign-out"_L1, &make<SignInCommand>, false, false},
};

// Kinds that many things lead to. Others are told whole by their sentence; what the platform says of a refused token
// blames clocks that are right.
constexpr std::array untold{Error::Kind::Offline, Error::Kind::Timeout, Error::Kind::Tls, Error::Kind::Invalid,
    Error::Kind::Server, Error::Kind::Protocol, Error::Kind::Storage, Error::Kind::SecretStore, Error::Kind::Bug};

// It is asked for beside the first reading, so that it is known by the end as a rule.
constexpr std::chrono::milliseconds lagPatience{500};

const CommandRow &rowOf(const CommandLine &line)
{
    const auto *row = std::find_if(commandRows.begin(), commandRows.end(),
        [&line](const CommandRow &candidate) { return line.command == candidate.name; });
    Q_ASSERT(row != commandRows.end()); // parseCommandLine() lets no other through
    return *row;
}

// Of a command that was refused or interrupted there is nothing to tell.
bool tellsServers(const CommandLine &line, ExitCode code)
{
    return rowOf(line).readsLists && code != ExitCode::Usage && code != ExitCode::Interrupted;
}

} // namespace

ConsoleCommand::ConsoleCommand(const Console &console)
    : m_console(console)
{
    m_lagPatience.setSingleShot(true);
    connect(&m_lagPatience, &QTimer::timeout, this, [this] { end(*m_ending); });
}

ColumnContext ConsoleCommand::columnContext() const
{
    return {m_console.clock.now(), m_console.platform ? m_console.platform->zone() : londonZone()};
}

void ConsoleCommand::end(ExitCode code)
{
    output().clearProgress();
    if (waitsForLag(code))
        return;
    sayServers(code);
    if (m_console.platform) {
        for (const QString &sentence : signatureSentences(m_console.platform->signatures()))
            output().say(sentence);
    }
    const bool unwritten = output().hasFailed() && !output().hasReaderLeft() && code != ExitCode::Interrupted;
    if (unwritten)
        output().say(tr("The output could not be written."));
    Q_EMIT finished(unwritten ? ExitCode::Other : code);
}

// Once; where nobody tells it in time, the command ends without.
bool ConsoleCommand::waitsForLag(ExitCode code)
{
    const auto servers = m_console.platform ? platform().servers() : std::nullopt;
    const bool unknown = servers && servers->lists == ServerState::Lists::Replica && !servers->lag;
    if (m_ending || !unknown || !tellsServers(line(), code))
        return false;
    m_ending = code;
    m_lagPatience.start(lagPatience);
    return true;
}

void ConsoleCommand::onServers()
{
    const auto servers = platform().servers();
    if (m_lagPatience.isActive() && servers && servers->lag) {
        m_lagPatience.stop();
        end(*m_ending);
    }
}

// On stderr, as all that is no row.
void ConsoleCommand::sayServers(ExitCode code)
{
    const auto servers = m_console.platform ? platform().servers() : std::nullopt;
    if (!servers || servers->lost || !tellsServers(line(), code))
        return;
    const ServerNews news = replicaNews(*servers);
    if (!news.sentence.isEmpty())
        output().say(news.explanation.isEmpty() ? news.sentence : news.sentence + ". "_L1 + news.explanation);
    else if (servers->lists == ServerState::Lists::Replica)
        output().say(serversText(*servers));
}

void ConsoleCommand::end(ExitCode code, const QString &sentence)
{
    output().say(sentence);
    end(code);
}

void ConsoleCommand::fail(const Error &error, const QString &subject)
{
    end(exitCodeFor(error), trouble(error, subject));
}

void ConsoleCommand::refuse(const WhyNot &why, Resource resource)
{
    end(exitCodeFor(why), whyNotText(why, resource));
}

QString ConsoleCommand::trouble(const Error &error, const QString &subject) const
{
    const QString text = errorText(error, {platform().name(), subject});
    const QString reason = reasonText(error);
    return reason.isEmpty() ? text : text + u' ' + reason;
}

const ResourceInfo *ConsoleCommand::resource(const QString &word)
{
    const ResourceInfo *info = resourceByWord(word);
    if (!info)
        end(ExitCode::Usage, tr("There is no resource “%1”. The command resources lists all.").arg(word));
    return info;
}

QString reasonText(const Error &error)
{
    const bool says = std::find(untold.begin(), untold.end(), error.kind) != untold.end() && error.fields.isEmpty();
    return says && !error.detail.isEmpty() ? ConsoleCommand::tr("The reason: %1.").arg(error.detail) : QString();
}

std::unique_ptr<ConsoleCommand> makeCommand(const Console &console)
{
    return rowOf(console.line).make(console);
}

bool asksForPerson(const CommandLine &line)
{
    return needsPerson(line.connection) && rowOf(line).needsPerson;
}

void ConsoleCommand::recogniseAfter(const Error &error, std::function<void()> then)
{
    constexpr std::array telling{
        Error::Kind::NotFound, Error::Kind::Protocol, Error::Kind::Invalid, Error::Kind::Server};
    if (std::find(telling.begin(), telling.end(), error.kind) == telling.end())
        return then();
    recognise(std::move(then));
}

void ConsoleCommand::recognise(std::function<void()> then)
{
    m_hasRecognised = true;
    platform().recognise()->then(this, [this, then = std::move(then)](const Result<Fork> &fork) {
        keepFork(line().connection, fork ? *fork : Fork::Unknown);
        then();
    });
}

bool ConsoleCommand::looksAgain(const WhyNot &why)
{
    if (why.fork == Fork::Unknown || m_hasRecognised)
        return false;
    recognise([this] { start(); });
    return true;
}

// What a platform answers otherwise without a sign of it must be known before a list is shown. A profile keeps it, so
// only its first list takes a request more. A database is looked at each time: it may be any.
bool ConsoleCommand::recognisesFirst() const
{
    const ConnectionOptions &connection = line().connection;
    if (platform().connection() == Platform::Connection::AdminMode)
        return rowOf(line()).needsPerson;
    return rowOf(line()).recognisesFirst || (!connection.profileId.isEmpty() && connection.fork == Fork::Unknown);
}

void ConsoleCommand::run()
{
    if (m_console.platform && rowOf(line()).readsLists)
        connect(&platform(), &Platform::serversChanged, this, &ConsoleCommand::onServers);
    if (m_console.platform && recognisesFirst())
        recognise([this] { start(); });
    else
        start();
}

} // namespace postroom
