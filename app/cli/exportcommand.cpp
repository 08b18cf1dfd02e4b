// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/hiddenpersonalisation.h"
#include "platform/searchfilters.h"
#include "platform/servicesinreach.h"
#include "platform/severalsearch.h"
#include "text/filewords.h"
#include "text/numbers.h"
#include "text/searchwords.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto searched = "search"_L1;

} // namespace

void ExportCommand::start()
{
    const QStringList &arguments = line().arguments;
    const bool isSearch = arguments.constFirst() == searched;
    if (isSearch != (arguments.size() == 2)) {
        end(ExitCode::Usage, tr("export is used as: export RESOURCE --to FILE, or export search TERM --to FILE."));
        return;
    }
    isSearch ? startSearch(arguments.constLast()) : startList();
}

void ExportCommand::startList()
{
    const ResourceInfo *info = resource(line().arguments.constFirst());
    if (!info)
        return;
    m_list = Query{info->resource, line().filters};
    if (*m_list == Query{Resource::Services, {}})
        m_list = servicesInReach(platform().identity());
    if (const auto why = platform().source().whyNot(*m_list)) {
        if (!looksAgain(*why))
            refuse(*why, info->resource);
        return;
    }
    if (openFile(columnsOf(info->resource)))
        follow(platform().everyRow(
            *m_list, [this](std::span<const Row> rows) { return writeRows(rows); }, m_file->texts()));
}

void ExportCommand::startSearch(const QString &term)
{
    m_searched = wantedSearch(term);
    if (!m_searched || !openFile(searchColumns()))
        return;
    output().say(searchedForText(*m_searched));
    const auto take = [this](std::span<const Row> rows) { return writeRows(rows); };
    if (auto *job = platform().everyRow(*m_searched, take, m_file->texts()))
        return follow(job);
    m_search = searchFor(platform(), *m_searched);
    if (m_searched->history || partsOf(*m_searched).size() > 1)
        m_search->setMostRows(0);
    connect(
        m_search.get(), &Search::stateChanged, this, [this] { output().progress(progressText(m_search->state())); });
    connect(m_search.get(), &Search::finished, this, &ExportCommand::onSearched);
    m_search->start();
}

bool ExportCommand::openFile(std::span<const Column> columns)
{
    const auto existing = line().exporting.force ? NewFile::Existing::Replace : NewFile::Existing::Keep;
    RowLayout layout;
    layout.form = line().format == Format::Json ? RowLayout::Form::Json : RowLayout::Form::Programs;
    layout.columns.assign(columns.begin(), columns.end());
    m_file = std::make_unique<RowFile>(line().exporting.to, existing, std::move(layout));
    const auto error = m_file->open();
    if (error)
        endUnwritten(*error);
    return !error;
}

void ExportCommand::follow(Job<qint64> *job)
{
    m_job.reset(job);
    connect(job, &AbstractJob::progressed, this, [this](qint64 done, qint64 total) {
        output().progress(total > 0 ? tr("%1 of %2 rows").arg(done).arg(total) : tr("%1 rows").arg(done));
    });
    job->then(this, [this](const Result<qint64> &told) { onEnd(told); });
}

// As RecordPrinter: what people read and pass on holds no hidden values (docs/decisions/0009).
std::optional<Error> ExportCommand::writeRows(std::span<const Row> rows)
{
    if (line().format == Format::Json)
        return m_file->add(rows);
    std::vector<Row> shown;
    shown.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(shown), withHiddenPersonalisation);
    return m_file->add(shown);
}

// A service that could not be asked, or has more, leaves a hole in the file that nobody would see there.
void ExportCommand::onSearched()
{
    const SearchState &state = m_search->state();
    if (state.error)
        return failSearch(state);
    for (const ServiceFailure &failure : state.failed)
        output().say(failureText(failure));
    if (!state.failed.empty())
        return end(ExitCode::Other, tr("The search is not whole, so no file was made."));
    if (state.hasMore || !state.showMore.isEmpty())
        return end(ExitCode::Other,
            tr("There are more messages than a search reads, so no file was made.") + u' ' + narrowingAdvice());
    if (m_search->rows().empty())
        return endEmpty(state);
    if (const auto error = writeRows(m_search->rows()))
        return endUnwritten(*error);
    output().say(foundText(state));
    sayBeside(state);
    output().say(reachText(state));
    complete(static_cast<qint64>(m_search->rows().size()));
}

// What may still be named; that of the history adds rows.
QString ExportCommand::narrowingAdvice() const
{
    const Query asked{Resource::Notifications, line().filters};
    QStringList options;
    for (const FilterKey key : searchFilters(platform().connection())) {
        if (key != FilterKey::History && !asked.has(key))
            options.append("--"_L1 + filterOption(key, line().command));
    }
    return options.isEmpty()
        ? tr("A longer term finds fewer.")
        : tr("A longer term finds fewer, and so does a search narrowed with %1.", "options").arg(orText(options));
}

void ExportCommand::onEnd(const Result<qint64> &told)
{
    if (told)
        return m_searched ? askReach(*told) : complete(*told);
    if (const std::optional<Error> unwritten = m_file->failure())
        return endUnwritten(*unwritten);
    if (m_file->written() > 0)
        output().say(tr("The export stopped after %1 rows, so no file was made.").arg(m_file->written()));
    if (!m_searched)
        return fail(told.error());
    SearchState state;
    state.query = *m_searched;
    state.error = told.error();
    failSearch(state);
}

// The rows came alone: what else there is to say of a search, a search tells with those that it shows.
void ExportCommand::askReach(qint64 told)
{
    m_search = searchFor(platform(), *m_searched);
    connect(m_search.get(), &Search::finished, this, [this, told] { onReach(told); });
    m_search->start();
}

void ExportCommand::onReach(qint64 told)
{
    const SearchState &state = m_search->state();
    if (told == 0 && state.error && state.error->kind == Error::Kind::NotFound)
        return failSearch(state);
    if (told == 0 && state.isComplete() && state.messages == 0)
        return endEmpty(state);
    if (told > 0) {
        sayBeside(state);
        output().say(reachText(state));
    }
    complete(told);
}

void ExportCommand::endEmpty(const SearchState &state)
{
    const ExitCode code = sayNothingFound(state);
    end(code, tr("No file was made."));
}

void ExportCommand::complete(qint64 told)
{
    const qint64 written = m_file->written();
    if (!m_file->isWhole(told)) {
        end(ExitCode::Other,
            tr("%1 rows came of the %2 that the platform counts, so no file was made.").arg(written).arg(told));
        return;
    }
    if (told == 0)
        return end(ExitCode::NothingFound, tr("Nothing found, so no file was made."));
    if (const auto error = m_file->commit())
        return endUnwritten(*error);
    end(ExitCode::Done, tr("%1 rows are in %2.").arg(written).arg(line().exporting.to));
}

void ExportCommand::endUnwritten(const Error &error)
{
    m_file.reset();
    if (error.kind == Error::Kind::Conflict)
        return end(ExitCode::Usage, tr("There is a file %1 already: --force replaces it.").arg(error.detail));
    if (error.kind == Error::Kind::Invalid) {
        const auto [sentence, explanation] = noFileWords(error.detail);
        return end(ExitCode::Usage, sentence + ". "_L1 + explanation);
    }
    end(ExitCode::Other,
        tr("%1 could not be written, and nothing of it was left: %2.").arg(line().exporting.to, error.detail));
}

} // namespace postroom
