// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/namelist.h"

#include "pages/recordways.h"

#include <algorithm>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

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
    m_isCut = false;
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
    m_isCut = page.next.has_value();
    std::stable_sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        return std::pair(a.words.toCaseFolded(), a.words) < std::pair(b.words.toCaseFolded(), b.words);
    });
    tellApart();
    Q_EMIT ready();
}

// A file that is sent each week is a job of the same name each time.
void NameList::tellApart()
{
    constexpr int beginning = 8;
    for (auto first = m_names.begin(); first != m_names.end();) {
        const auto next
            = std::find_if(first, m_names.end(), [first](const Name &one) { return one.words != first->words; });
        const bool several = next - first > 1;
        for (; first != next; ++first) {
            if (several)
                first->words += u" · "_s + first->id.left(beginning);
        }
    }
}

QString nameOf(const Record &record, QLatin1StringView field)
{
    const QString name = nameIn(record, field);
    return name.isEmpty() ? idOf(record) : name;
}

} // namespace postroom
