// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>

namespace postroom::test {

/// A page's pictures, reduced, beside each other with what each shows.
class ContactSheet {
public:
    /// Takes a picture; `words` stands under it.
    void add(const QPixmap &picture, const QString &words);
    bool isEmpty() const { return m_cells.isEmpty(); }
    /// The sheet.
    QImage drawn() const;

private:
    struct Cell {
        QImage picture;
        QString words;
    };
    QList<Cell> m_cells;
};

} // namespace postroom::test
