// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommand.h"

#include "text/resourcewords.h"

namespace postroom {

void ListCommand::start()
{
    const ResourceInfo *info = resource(line().arguments.constFirst());
    if (!info)
        return;
    m_query = {info->resource, line().filters};
    // The platform's own page is asked for with the platform's own size (cli.md).
    if (line().page)
        m_query = m_query.with(FilterKey::PageSize, {});
    if (const auto why = platform().source().whyNot(m_query.without(FilterKey::PageSize))) {
        end(ExitCode::Usage, whyNotText(*why, info->resource));
        return;
    }
    m_printer = std::make_unique<RecordPrinter>(output(), line().format, columnsOf(info->resource), columnContext());
    ask(line().page ? Cursor::page(*line().page) : Cursor());
}

void ListCommand::ask(const Cursor &cursor)
{
    auto *job = platform().source().page(m_query, cursor);
    job->then(this, [this, cursor](const Result<Page> &answer) { onPage(cursor, answer); });
}

// A scope that does not exist and a page past the end answer "not found": an empty list (cli.md).
void ListCommand::onPage(const Cursor &cursor, const Result<Page> &answer)
{
    if (!answer && answer.error().kind != Error::Kind::NotFound) {
        fail(answer.error());
        return;
    }
    const std::vector<Row> rows = answer ? answer->rows : std::vector<Row>();
    const qint64 left = line().limit == 0 ? std::numeric_limits<qint64>::max() : line().limit - m_printer->printed();
    m_printer->print(std::span(rows).first(static_cast<std::size_t>(std::min(left, static_cast<qint64>(rows.size())))));
    const bool enough = line().limit > 0 && m_printer->printed() >= line().limit;
    const bool further = answer && answer->next && *answer->next != cursor && !line().page;
    if (further && !enough && !output().hasFailed())
        ask(*answer->next);
    else if (m_printer->printed() > 0)
        end(ExitCode::Done);
    else
        end(ExitCode::NothingFound, tr("Nothing found."));
}

} // namespace postroom
