// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/reportchart.h"
#include "ui/shownbutton.h"
#include "widgets/messagetext.h"
#include "widgets/statusword.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QWindow>

namespace postroom::test {

/// What somebody does at a window with a mouse and a keyboard, and counts: events of the window system, so that a click
/// meets what lies there and a key goes where the focus is.
class Hands {
public:
    /// `window` is shown, and outlives it.
    explicit Hands(MainWindow &window)
        : m_window(window)
    {
    }

    int clicks() const { return m_clicks; }
    /// A key with its modifiers is one; so is what is pasted.
    int presses() const { return m_presses; }

    /// Clicks into the middle of it; false where it is not seen there.
    bool click(const QWidget &what) { return clickAt(what, what.rect().center()); }
    /// Clicks where a category is drawn.
    bool clickBar(const QString &category)
    {
        const auto *chart = m_window.place()->findChild<ReportChart *>();
        const qsizetype at = chart ? chart->figures().categories.indexOf(category) : -1;
        return at >= 0 && clickAt(*chart, chart->placeOf(at).center());
    }
    /// Clicks the first button of the place that is open that says this.
    bool click(const QString &words)
    {
        const QAbstractButton *button = shownButton(*m_window.place(), words);
        return button && click(*button);
    }
    /// Clicks the first cell that has these words.
    bool clickCell(const QString &words)
    {
        for (const QTableView *table : m_window.findChildren<QTableView *>()) {
            const QModelIndex cell = cellOf(*table, words);
            if (table->isVisible() && cell.isValid())
                return clickAt(*table->viewport(), table->visualRect(cell).center());
        }
        return false;
    }
    void press(QKeyCombination keys)
    {
        ++m_presses;
        QTest::keyClick(m_window.windowHandle(), keys.key(), keys.keyboardModifiers());
    }
    /// Letter by letter; of ASCII.
    void type(const QString &words)
    {
        for (const QChar letter : words) {
            ++m_presses;
            QTest::keyClick(m_window.windowHandle(), letter.toLatin1());
        }
    }
    void paste(const QString &words)
    {
        QGuiApplication::clipboard()->setText(words);
        press(QKeyCombination(Qt::ControlModifier, Qt::Key_V));
    }

private:
    bool clickAt(const QWidget &what, QPoint point)
    {
        const QPoint at = what.mapTo(&m_window, point);
        QWidget *met = m_window.childAt(at);
        if (!met || (met != &what && !what.isAncestorOf(met)))
            return false;
        ++m_clicks;
        QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, at);
        return true;
    }
    static QModelIndex cellOf(const QTableView &table, const QString &words)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            for (int column = 0; column < table.model()->columnCount(); ++column) {
                const QModelIndex cell = table.model()->index(row, column);
                if (!table.isColumnHidden(column) && cell.data().toString().contains(words))
                    return cell;
            }
        }
        return {};
    }

    MainWindow &m_window;
    int m_clicks = 0;
    int m_presses = 0;
};

/// The words of the cells of a table that are seen whole, as far as they have room.
inline QStringList shownCells(const QTableView &table)
{
    QStringList words;
    const QRect seen = table.viewport()->rect();
    for (int row = std::max(0, table.rowAt(0)); row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            const QRect rect = table.visualRect(cell);
            if (!table.isColumnHidden(column) && seen.contains(rect))
                words.append(table.fontMetrics().elidedText(cell.data().toString(), Qt::ElideRight, rect.width()));
        }
        if (table.rowViewportPosition(row) > seen.height())
            break;
    }
    return words;
}

/// All words that can be read in a window as it stands: nothing that would have to be scrolled to.
inline QString shownWords(const QWidget &window)
{
    QStringList words;
    for (const QWidget *one : window.findChildren<QWidget *>()) {
        const auto *table = qobject_cast<const QTableView *>(one);
        if (table && table->isVisible())
            words.append(shownCells(*table));
        if (table || !one->isVisible() || one->visibleRegion().boundingRect() != one->rect())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(one))
            words.append(label->text());
        else if (const auto *link = qobject_cast<const LinkLabel *>(one))
            words.append(link->words());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            words.append(button->text());
        else if (const auto *status = qobject_cast<const StatusLabel *>(one))
            words.append(status->status().words);
        else if (const auto *text = qobject_cast<const MessageText *>(one))
            words.append(text->plainText());
    }
    return words.join(u'\n');
}

} // namespace postroom::test
