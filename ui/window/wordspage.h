// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

namespace postroom {

class RowTableView;
class SearchField;
class WordsTable;

/// A place with a table of words, narrowed by what is typed above it.
class WordsPage : public Place {
    Q_OBJECT
public:
    /// `title` and what the empty field says; `rows` becomes the page's.
    WordsPage(const QString &title, const QString &hint, WordsTable *rows, QWidget *parent = nullptr);

    QString title() const override { return m_title; }
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

    RowTableView &table() const { return *m_table; }
    const WordsTable &rows() const { return *m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void onTyped(const QString &words);

    QString m_title;
    WordsTable *m_rows;
    SearchField *m_field;
    RowTableView *m_table;
};

} // namespace postroom
