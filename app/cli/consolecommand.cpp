// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/consolecommand.h"

#include "cli/doctorcommand.h"
#include "cli/findcommand.h"
#include "cli/listcommand.h"
#include "cli/resourcescommand.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "text/errorwords.h"

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
};

constexpr std::array commandRows{
    CommandRow{"list"_L1, &make<ListCommand>},
    CommandRow{"show"_L1, &make<ShowCommand>},
    CommandRow{"search"_L1, &make<SearchCommand>, true},
    CommandRow{"find"_L1, &make<FindCommand>},
    CommandRow{"doctor"_L1, &make<DoctorCommand>},
    CommandRow{"resources"_L1, &make<ResourcesCommand>},
};

// Kinds that many things lead to. Others are told whole by their sentence; what the platform says of a refused token
// blames clocks that are right.
constexpr std::array untold{Error::Kind::Offline, Error::Kind::Timeout, Error::Kind::Tls, Error::Kind::Invalid,
    Error::Kind::Server, Error::Kind::Protocol, Error::Kind::Storage, Error::Kind::SecretStore, Error::Kind::Bug};

const CommandRow &rowOf(const Console &console)
{
    const auto *row = std::find_if(commandRows.begin(), commandRows.end(),
        [&console](const CommandRow &candidate) { return console.line.command == candidate.name; });
    Q_ASSERT(row != commandRows.end()); // parseCommandLine() lets no other through
    return *row;
}

} // namespace

ConsoleCommand::ConsoleCommand(const Console &console)
    : m_console(console)
{
}

ColumnContext ConsoleCommand::columnContext() const
{
    return {m_console.clock.now(), m_console.platform ? m_console.platform->zone() : londonZone()};
}

void ConsoleCommand::end(ExitCode code)
{
    output().clearProgress();
    const bool unwritten = output().hasFailed() && !output().hasReaderLeft() && code != ExitCode::Interrupted;
    if (unwritten)
        output().say(tr("The output could not be written."));
    Q_EMIT finished(unwritten ? ExitCode::Other : code);
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
    return rowOf(console).make(console);
}

void ConsoleCommand::recogniseAfter(const Error &error, std::function<void()> then)
{
    constexpr std::array telling{
        Error::Kind::NotFound, Error::Kind::Protocol, Error::Kind::Invalid, Error::Kind::Server};
    if (std::find(telling.begin(), telling.end(), error.kind) == telling.end())
        return then();
    platform().recognise()->then(this, [then = std::move(then)](const Result<Fork> &) { then(); });
}

void ConsoleCommand::run()
{
    if (!m_console.platform || !rowOf(m_console).recognisesFirst) {
        start();
        return;
    }
    platform().recognise()->then(this, [this](const Result<Fork> &) { start(); });
}

} // namespace postroom
