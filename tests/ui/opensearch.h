// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/searchpage.h"
#include "ui/windowtest.h"

namespace postroom::test {

/// The page of the search of a window.
inline SearchPage *searchPageOf(MainWindow &window)
{
    return qobject_cast<SearchPage *>(window.place(QStringLiteral("search")));
}

/// Its field.
inline QLineEdit *fieldOf(const SearchPage &page)
{
    return page.findChild<QLineEdit *>(QStringLiteral("searchField"));
}

/// Types a term and presses Enter.
inline void searchFor(SearchPage &page, const QString &term)
{
    QLineEdit *field = fieldOf(page);
    field->setFocus();
    field->setText(term);
    QTest::keyClick(field, Qt::Key_Return);
}

/// So many texts, newest first.
inline std::vector<Row> texts(int first, int count)
{
    return FakeSource::messages(first, count, *Instant::parse(u"2026-11-20T11:50:00Z"));
}

/// The search page over a platform that answers by hand.
struct OpenSearch {
    OpenSearch()
        : platform(std::make_shared<FakePlatform>())
        , open(platform)
        , page(*searchPageOf(open.window))
    {
    }
    void type(const QString &term) { searchFor(page, term); }
    /// The search made last.
    FakeSearch &answer() { return *platform->current; }
    std::shared_ptr<FakePlatform> platform;
    OpenWindow open;
    SearchPage &page;
};

} // namespace postroom::test
