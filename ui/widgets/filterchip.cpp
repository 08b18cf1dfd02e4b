// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchip.h"

#include "style/buttonparts.h"
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/plaintext.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int padding = 10, wordGap = 5, markGap = 9, markRight = 8;

} // namespace

FilterChip::FilterChip(const QString &property, QWidget *parent)
    : QPushButton(parent)
    , m_property(property)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &FilterChip::openList);
    describe();
}

void FilterChip::setPropertyName(const QString &property)
{
    m_property = property;
    describe();
    updateGeometry();
}

void FilterChip::setOptions(const QList<FilterOption> &options)
{
    m_options = options;
}

void FilterChip::setUnsetWords(const QString &words)
{
    m_unsetWords = words;
    describe();
}

void FilterChip::setValue(const QString &id)
{
    const auto option = std::find_if(
        m_options.cbegin(), m_options.cend(), [&id](const FilterOption &candidate) { return candidate.id == id; });
    setValue(id, option == m_options.cend() ? id : option->words);
}

void FilterChip::setValue(const QString &id, const QString &words)
{
    const bool changed = m_value != id;
    m_value = id;
    m_words = words;
    describe();
    if (changed)
        Q_EMIT valueChanged(id);
}

QString FilterChip::label() const
{
    return isSet() || m_unsetWords.isEmpty() ? m_property : m_unsetWords;
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics body(typeFont(this, TypeStyle::Body));
    int width
        = body.horizontalAdvance(label()) + padding + markGap + measures::arrowIcon() + markRight + 2 * measures::ring;
    if (isSet())
        width += wordGap + QFontMetrics(typeFont(this, TypeStyle::BodyMedium)).horizontalAdvance(m_words);
    return QSize(width, measures::tall(measures::control, body) + 2 * measures::ring);
}

QRect FilterChip::markRect() const
{
    const QRect body = bodyOf(rect());
    const int size = measures::arrowIcon();
    const QRect mark(body.right() - markRight - size + 1, body.top(), size, body.height());
    return QStyle::visualRect(layoutDirection(), rect(), mark);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens &tokens = tokensOf(this);
    const QRect body = bodyOf(rect());
    BodyColours colours = outlinedBody(option, tokens);
    const bool atRest = !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (isSet() && isEnabled())
        colours = {tokens.sel, {}};
    else if (isEnabled() && atRest)
        colours.fill = tokens.base;
    drawBox(painter, body, colours.fill, colours.edge, measures::radius);
    if (hasKeyboardFocus(option))
        drawRing(painter, rect(), tokens, measures::radius + measures::ringWidth);

    const auto words = [&](int x, const QString &text, TypeStyle style, const QColor &colour) {
        painter.setFont(typeFont(this, style));
        painter.setPen(isEnabled() ? colour : tokens.text3);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        const QRect place(body.left() + x, body.top(), width + 1, body.height());
        drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), place), text, layoutDirection(), Qt::ElideNone,
            width);
        return x + width;
    };
    const int end = words(padding, label(), TypeStyle::Body, tokens.text2);
    if (isSet())
        words(end + wordGap, m_words, TypeStyle::BodyMedium, tokens.text);
    drawIcon(painter, this, isSet() ? u"x"_s : u"chevron-down"_s, markRect(), isEnabled() ? tokens.text2 : tokens.text3,
        measures::arrowIcon());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openList();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    const QRect generous = markRect().adjusted(-markGap / 2, 0, markGap / 2, 0);
    if (isSet() && event->button() == Qt::LeftButton && generous.contains(event->pos())) {
        clear();
        return;
    }
    QPushButton::mousePressEvent(event);
}

void FilterChip::describe()
{
    setAccessibleName(isSet() ? tr("%1: %2", "name of a filter, its value").arg(m_property, m_words)
                              : tr("%1: any", "name of a filter").arg(m_property));
    setAccessibleDescription(
        isSet() ? tr("Enter chooses another value, Backspace clears") : tr("Enter chooses a value"));
    updateGeometry();
    update();
}

void FilterChip::openList()
{
    if (m_options.isEmpty()) {
        Q_EMIT listRequested();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_property);
    const auto add = [&](const QString &id, const QString &words) {
        QAction *action = menu->addAction(withoutMnemonic(words));
        action->setCheckable(true);
        action->setChecked(id == m_value);
        connect(action, &QAction::triggered, this, [this, id] { setValue(id); });
        if (id == m_value)
            menu->setActiveAction(action);
    };
    add(QString(), m_unsetWords.isEmpty() ? tr("Any") : m_unsetWords);
    for (const FilterOption &option : m_options)
        add(option.id, option.words);
    menu->popup(mapToGlobal(bodyOf(rect()).bottomLeft() + QPoint(0, measures::ring)));
}

} // namespace postroom
