// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findcommand.h"

#include "platform/pastedid.h"
#include "platform/servicesinreach.h"
#include "text/resourcewords.h"

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct WordKind {
    Resource resource;
    FilterKey filter;
    QLatin1StringView field;
};

// What words find, in the order of the web's tabs.
constexpr std::array wordKinds{
    WordKind{Resource::Services, FilterKey::Name, "name"_L1},
    WordKind{Resource::Organisations, FilterKey::Name, "name"_L1},
    WordKind{Resource::Users, FilterKey::EmailAddress, "emailAddress"_L1},
};

bool holds(const Record &record, QLatin1StringView field, const QString &words)
{
    const Value value = valueOf(record, field);
    const QString *text = std::get_if<QString>(&value);
    return text && text->contains(words, Qt::CaseInsensitive);
}

} // namespace

void FindCommand::start()
{
    const QString wanted = words();
    if (wanted.isEmpty()) {
        end(ExitCode::Usage, tr("Name an id, a web address or words."));
        return;
    }
    const PastedId pasted = pastedId(wanted);
    if (pasted.half)
        end(ExitCode::Usage,
            tr("“%1” is part of an id. Paste the whole id: 32 digits and letters from a to f.").arg(wanted));
    else if (pasted.target)
        open(*pasted.target);
    else if (!pasted.id.isEmpty())
        findById(pasted.id);
    else
        findWords();
}

QString FindCommand::words() const
{
    return line().arguments.join(u' ').trimmed();
}

void FindCommand::findById(const QString &id)
{
    findId(platform().source(), id)->then(this, [this, id](const Result<IdFinding> &answer) {
        if (answer)
            onFound(id, *answer);
        else
            fail(answer.error(), id);
    });
}

void FindCommand::onFound(const QString &id, const IdFinding &found)
{
    if (found.target && found.record)
        print(*found.target, *found.record);
    else if (found.target)
        open(*found.target);
    else if (!found.unknownType.isEmpty())
        end(ExitCode::Other, tr("The id is that of a %1, which Postroom does not know.").arg(found.unknownType));
    else
        end(ExitCode::NothingFound,
            found.closed ? tr("Nothing that you may see has the id %1.").arg(id)
                         : tr("Nothing has the id %1.").arg(id));
}

void FindCommand::open(const Target &target)
{
    if (const auto why = platform().source().whyNot(target)) {
        if (why->reason == WhyNot::Reason::NotPermitted)
            refuse(*why, target.resource);
        else
            openFromList(target);
        return;
    }
    platform().source().one(target)->then(this, [this, target](const Result<Row> &answer) {
        if (answer)
            print(target, **answer);
        else
            fail(answer.error(), target.id);
    });
}

// What has no route of its own stands in the list of its scope; what is in no list either is shown by its service.
void FindCommand::openFromList(const Target &target)
{
    const Query query{target.resource, target.scope};
    const QString service = target.value(FilterKey::Service);
    if (const auto why = platform().source().whyNot(query)) {
        if (why->reason == WhyNot::Reason::NotPermitted)
            return refuse(*why, target.resource);
        output().say(tr("The id is one of %1.").arg(resourceInSentence(target.resource)));
        if (service.isEmpty())
            end(ExitCode::Other);
        else
            open({Resource::Services, service, {}});
        return;
    }
    platform().source().page(query, {})->then(this, [this, target](const Result<Page> &answer) {
        const auto rows = answer ? answer->rows : std::vector<Row>();
        const auto found
            = std::find_if(rows.begin(), rows.end(), [&target](const Row &row) { return idOf(*row) == target.id; });
        if (found != rows.end())
            print(target, **found);
        else if (answer)
            end(ExitCode::NothingFound,
                tr("The id is one of %1, but not among those that are listed.")
                    .arg(resourceInSentence(target.resource)));
        else
            fail(answer.error(), target.id);
    });
}

void FindCommand::print(const Target &target, const Record &record)
{
    RecordPrinter(output(), line().format, columnsOf(target.resource), columnContext()).printWhole(record);
    end(ExitCode::Done);
}

// The narrowest list that may be asked for: by the words, else all, else a person's own.
std::optional<Query> FindCommand::question(std::size_t kind)
{
    const Resource resource = wordKinds[kind].resource;
    std::vector<Query> ways{{resource, {{wordKinds[kind].filter, words()}}}, {resource, {}}};
    if (resource == Resource::Services)
        ways.push_back(servicesInReach(platform().identity()));
    for (const Query &way : ways) {
        const auto why = platform().source().whyNot(way);
        if (!why)
            return way;
        m_closed = m_closed || why->reason == WhyNot::Reason::NotPermitted;
    }
    return std::nullopt;
}

void FindCommand::findWords()
{
    Source &source = platform().source();
    m_rows.resize(wordKinds.size());
    std::vector<std::pair<std::size_t, Query>> questions;
    for (std::size_t i = 0; i < wordKinds.size(); ++i) {
        if (const auto query = question(i))
            questions.emplace_back(i, *query);
    }
    m_open = static_cast<int>(questions.size());
    for (const auto &[kind, query] : questions) {
        source.page(query, {})->then(this, [this, kind = kind](const Result<Page> &answer) { onRows(kind, answer); });
    }
    if (questions.empty())
        printFound();
}

void FindCommand::onRows(std::size_t kind, const Result<Page> &answer)
{
    if (!answer && !m_error) {
        m_error = answer.error();
        if (m_error->kind == Error::Kind::NotFound) // a platform has these lists: something else answers
            m_error->kind = Error::Kind::Protocol;
    }
    for (const Row &row : answer ? answer->rows : std::vector<Row>()) {
        if (holds(*row, wordKinds[kind].field, words()))
            m_rows[kind].push_back(row);
    }
    if (--m_open == 0)
        printFound();
}

void FindCommand::printFound()
{
    qint64 left = line().limit == 0 ? std::numeric_limits<qint64>::max() : line().limit;
    bool any = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto count = std::min<qint64>(left, static_cast<qint64>(m_rows[i].size()));
        if (count == 0)
            continue;
        if (any && line().format != Format::Json)
            output().write(u"\n"_s);
        RecordPrinter(output(), line().format, columnsOf(wordKinds[i].resource), columnContext())
            .print(std::span(m_rows[i]).first(static_cast<std::size_t>(count)));
        left -= count;
        any = true;
    }
    if (m_error && !any)
        return fail(*m_error);
    if (m_error)
        output().say(trouble(*m_error));
    if (any)
        end(ExitCode::Done);
    else if (m_closed)
        end(ExitCode::NothingFound, tr("Nothing that you may see has “%1” in its name.").arg(words()));
    else
        end(ExitCode::NothingFound,
            tr("No service or organisation has “%1” in its name, and nobody in their email address.").arg(words()));
}

} // namespace postroom
