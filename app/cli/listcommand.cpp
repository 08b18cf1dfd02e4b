// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "platform/servicesinreach.h"
#include "text/resourcewords.h"

namespace postroom {

using namespace Qt::StringLiterals;

void ListCommand::start()
{
    const ResourceInfo *info = resource(line().arguments.constFirst());
    if (!info)
        return;
    m_query = {info->resource, line().filters};
    if (m_query == Query{Resource::Services, {}})
        m_query = servicesInReach(platform().identity()); // the web's "Your services" (SVC-01)
    Source &source = platform().source();
    if (const auto why = source.whyNot(m_query)) {
        if (!looksAgain(*why))
            refuse(*why, info->resource);
        return;
    }
    const bool numbered = platform().connection() != Platform::Connection::ServiceKeys;
    if (line().page && !numbered) {
        end(ExitCode::Usage, tr("The public API has no numbered pages: --older-than ID goes on behind a message."));
        return;
    }
    m_printer = std::make_unique<RecordPrinter>(output(), line().format, columnsOf(info->resource), columnContext());
    const bool whole = source.pageSize(m_query) == 0; // everything is its first page
    if (whole && line().page.value_or(1) > 1) {
        end(ExitCode::NothingFound, tr("Nothing found."));
        return;
    }
    // The platform's own page is asked for with the platform's own size (cli.md).
    if (const Query own = m_query.with(FilterKey::PageSize, {}); line().page && !source.whyNot(own))
        m_query = own;
    ask(line().page && !whole ? Cursor::page(*line().page) : Cursor());
}

void ListCommand::ask(const Cursor &cursor)
{
    auto *job = platform().source().page(m_query, cursor);
    job->then(this, [this, cursor](const Result<Page> &answer) { onPage(cursor, answer); });
}

// "Not found" is a scope that does not exist or a page past the end, where that page was asked for: an empty list
// (cli.md). Of a page that the one before it announced it means that the list is not whole.
void ListCommand::onFailure(const Cursor &cursor, const Error &error)
{
    const bool missing = error.kind == Error::Kind::NotFound;
    const auto &needed = infoOf(m_query.resource).scope;
    QList<FilterKey> scope(needed.begin(), needed.end());
    if (!scope.contains(FilterKey::Service) && m_query.has(FilterKey::Service))
        scope.append(FilterKey::Service);
    QStringList ids;
    for (const FilterKey key : scope)
        ids.append(tr("%1 %2", "word of a resource, id").arg(filterWord(key), m_query.value(key)));
    if (!missing)
        fail(error);
    else if (line().page.value_or(1) > 1)
        end(ExitCode::NothingFound, tr("Nothing found."));
    else if (cursor != Cursor() && !line().page)
        end(ExitCode::Other,
            tr("The list is not whole: the platform no longer has what comes after the rows that were printed."));
    else
        end(ExitCode::NothingFound,
            ids.size() == 1 ? tr("There is no %1.").arg(ids.constFirst())
                            : tr("Not all of these are there: %1.").arg(ids.join(", "_L1)));
}

void ListCommand::onPage(const Cursor &cursor, const Result<Page> &answer)
{
    if (!answer) {
        recogniseAfter(answer.error(), [this, cursor, error = answer.error()] {
            if (const auto why = platform().source().whyNot(m_query))
                refuse(*why, m_query.resource);
            else
                onFailure(cursor, error);
        });
        return;
    }
    const std::vector<Row> &rows = answer->rows;
    const qint64 left = line().limit == 0 ? std::numeric_limits<qint64>::max() : line().limit - m_printer->printed();
    m_printer->print(std::span(rows).first(static_cast<std::size_t>(std::min(left, static_cast<qint64>(rows.size())))));
    const bool enough = line().limit > 0 && m_printer->printed() >= line().limit;
    const bool further = answer->next && *answer->next != cursor && !line().page;
    if (further && !enough && !output().hasFailed())
        ask(*answer->next);
    else if (m_printer->printed() > 0)
        end(ExitCode::Done);
    else
        end(ExitCode::NothingFound, tr("Nothing found."));
}

} // namespace postroom
