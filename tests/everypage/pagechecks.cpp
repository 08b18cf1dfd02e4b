// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everypage/pagechecks.h"

#include "pages/attentionsection.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/progressline.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <cmath>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawnLarger = 3; // so that a stroke of a letter has its full colour somewhere
constexpr double leastContrast = 4.5;

QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString words = label ? label->text() : button ? button->text() : widget.accessibleName();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words);
}

// What a scroll area moves about may be larger than it.
bool isMoved(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && parent->parentWidget() && parent->parentWidget()->inherits("QAbstractScrollArea")
        && parent->objectName() == "qt_scrollarea_viewport"_L1;
}

double luminance(QRgb colour)
{
    const auto linear = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

struct Words {
    QString what;
    QRect where; ///< of the window
};

void addCells(const QTableView &table, const QWidget &window, QList<Words> &words)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex index = table.model()->index(row, column);
            const QRect rect = table.visualRect(index).intersected(table.viewport()->rect());
            const QString text = index.data().toString();
            if (rect.height() == table.rowHeight(row) && rect.width() > 20 && !text.isEmpty())
                words.append({text, {table.viewport()->mapTo(&window, rect.topLeft()), rect.size()}});
        }
        if (table.rowViewportPosition(row) > table.viewport()->height())
            return;
    }
}

QList<Words> wordsOn(const QWidget &window)
{
    QList<Words> words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const bool says = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty())
            || (field && !(field->text() + field->placeholderText()).isEmpty());
        const QRect seen = widget->visibleRegion().boundingRect();
        if (says && seen.height() > widget->fontMetrics().height() / 2 && seen.width() > 8)
            words.append({nameOf(*widget), {widget->mapTo(&window, seen.topLeft()), seen.size()}});
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            addCells(*table, window, words);
    }
    return words;
}

QList<const QWidget *> tellers(const QWidget &place)
{
    QList<const QWidget *> found;
    for (const QWidget *widget : place.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *empty = qobject_cast<const EmptyState *>(widget);
        const auto *bar = qobject_cast<const MessageBar *>(widget);
        const auto *line = qobject_cast<const ProgressLine *>(widget);
        if ((empty && !empty->content().title.isEmpty()) || (bar && !bar->current().sentence.isEmpty())
            || (line && !line->words().isEmpty()) || qobject_cast<const AttentionSection *>(widget))
            found.append(widget);
    }
    return found;
}

} // namespace

QStringList outsiders(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || isMoved(*widget) || parent->inherits("QAbstractItemView")
            || (widget->inherits("QAbstractButton") && parent->inherits("QLineEdit")))
            continue;
        // Qt puts the parts of a splitter from right to left a pixel too far.
        const int off = parent->inherits("QSplitter") && parent->layoutDirection() == Qt::RightToLeft ? 1 : 0;
        const QRect room = widget->geometry().adjusted(0, 0, -off, 0);
        if (!parent->rect().contains(room) && !room.isEmpty())
            found.append(u"%1 (%2,%3 %4x%5) in %6 (%7x%8)"_s.arg(nameOf(*widget))
                             .arg(room.x())
                             .arg(room.y())
                             .arg(room.width())
                             .arg(room.height())
                             .arg(nameOf(*parent))
                             .arg(parent->width())
                             .arg(parent->height()));
    }
    return found;
}

QStringList sidewaysScrolls(const QWidget &window)
{
    QStringList found;
    for (const QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && !qobject_cast<const QHeaderView *>(area) && area->horizontalScrollBar()->maximum() > 0)
            found.append(u"%1 by %2"_s.arg(nameOf(*area)).arg(area->horizontalScrollBar()->maximum()));
    }
    return found;
}

double contrastOf(QRgb one, QRgb other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrastIn(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> colours;
    const QRect inside = rect.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++colours[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = colours.cbegin(); it != colours.cend(); ++it)
        best = std::max(best, contrastOf(it.key(), ground));
    return best;
}

QStringList paleWords(QWidget &window)
{
    QImage picture(window.size() * drawnLarger, QImage::Format_RGB32);
    picture.setDevicePixelRatio(drawnLarger);
    picture.fill(window.palette().color(QPalette::Base));
    window.render(&picture);
    QStringList pale;
    for (const Words &words : wordsOn(window)) {
        const QRect rect(words.where.topLeft() * drawnLarger, words.where.size() * drawnLarger);
        const double contrast = contrastIn(picture, rect);
        if (contrast < leastContrast)
            pale.append(u"%1: %2"_s.arg(words.what).arg(contrast, 0, 'f', 2));
    }
    return pale;
}

QString sentence(const QWidget &place)
{
    QStringList said;
    for (const QWidget *teller : tellers(place)) {
        for (const QLabel *label : teller->findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
    }
    return said.join(u' ');
}

bool saysWhyThereIsNothing(const QWidget &place)
{
    const auto states = place.findChildren<EmptyState *>();
    return std::any_of(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); });
}

QString sentenceWithWayOn(const QWidget &place)
{
    if (const auto *stop = place.findChild<QAbstractButton *>(u"stopReading"_s); stop && stop->isVisible())
        return sentence(place);
    for (const QWidget *teller : tellers(place)) {
        for (const QAbstractButton *button : teller->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && !button->text().isEmpty()
                && button->visibleRegion().boundingRect() == button->rect())
                return sentence(place);
        }
    }
    return {};
}

} // namespace postroom::test
