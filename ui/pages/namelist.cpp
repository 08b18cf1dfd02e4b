// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/namelist.h"

#include "pages/recordways.h"

#include <algorithm>

namespace postroom {

NameList::NameList(Source &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

void NameList::clear()
{
    m_job.reset();
    m_query.reset();
    m_names.clear();
}

void NameList::read(const Query &query, QLatin1StringView field)
{
    if (m_query == query)
        return;
    clear();
    m_query = query;
    m_field = field;
    readPage({});
}

void NameList::readPage(const Cursor &cursor)
{
    Job<Page> *job = m_source.page(*m_query, cursor);
    m_job.reset(job);
    job->then(this, [this](const Result<Page> &answer) {
        if (answer)
            return onPage(*answer);
        m_query.reset(); // so that it is read when it is wanted again
        Q_EMIT failed(answer.error());
    });
}

void NameList::onPage(const Page &page)
{
    for (const Row &row : page.rows)
        m_names.push_back({idOf(*row), nameOf(*row, m_field)});
    if (page.next && m_names.size() < most)
        return readPage(*page.next);
    std::stable_sort(m_names.begin(), m_names.end(),
        [](const Name &a, const Name &b) { return a.words.toCaseFolded() < b.words.toCaseFolded(); });
    Q_EMIT ready();
}

QString nameOf(const Record &record, QLatin1StringView field)
{
    const QString name = nameIn(record, field);
    return name.isEmpty() ? idOf(record) : name;
}

} // namespace postroom
