// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "troubledreader.h"

#include <QSignalSpy>

namespace postroom::test {

SearchQuery asked(const QString &term, const QStringList &types)
{
    SearchQuery query;
    query.term = searchTerm(term, types);
    return query;
}

Error timeOut()
{
    return makeError(Error::Kind::Timeout, {}, QStringLiteral("57014"));
}

std::unique_ptr<Search> searched(const SearchQuery &query, PgReader &reader)
{
    auto search = std::make_unique<PgSearch>(query, reader);
    QSignalSpy finished(search.get(), &Search::finished);
    search->start();
    return finished.count() > 0 || finished.wait(60'000) ? std::move(search) : nullptr;
}

} // namespace postroom::test
