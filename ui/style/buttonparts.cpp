// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/buttonparts.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QVariant>
#include <QWidget>

#include <array>
#include <utility>

namespace postroom {

namespace {

constexpr int labelPadding = 11, iconLabelPadding = 12, quietPadding = 6, iconGap = 6;

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

struct FillColours {
    QColor fill, label;
};

FillColours fillOf(ButtonKind kind, const Tokens &tokens)
{
    switch (kind) {
    case ButtonKind::Primary:
        return {tokens.accent, tokens.onAccent};
    case ButtonKind::Danger:
        return {tokens.red, tokens.onRed};
    case ButtonKind::Guard:
        return {tokens.guard, tokens.onGuard};
    case ButtonKind::Plain:
    case ButtonKind::Quiet:
        break;
    }
    return {};
}

// Under the pointer a fill goes a little away from its page, pressed it goes darker in both themes.
BodyColours filledBody(const QStyleOption &option, const QColor &fill, const Tokens &tokens)
{
    constexpr int hover = 108, pressed = 118;
    constexpr double lighter = 0.2;
    if (is(option, QStyle::State_Sunken))
        return {fill.darker(pressed), {}};
    if (is(option, QStyle::State_MouseOver))
        return {tokens.dark ? mixed(fill, tokens.text, lighter) : fill.darker(hover), {}};
    return {fill, {}};
}

BodyColours bodyColours(ButtonKind kind, const QStyleOption &option, const Tokens &tokens)
{
    if (kind == ButtonKind::Quiet)
        return flatBody(option, tokens);
    const QColor fill = fillOf(kind, tokens).fill;
    return fill.isValid() && is(option, QStyle::State_Enabled) ? filledBody(option, fill, tokens)
                                                               : outlinedBody(option, tokens);
}

QColor labelColour(ButtonKind kind, const QStyleOption &option, const Tokens &tokens)
{
    if (!is(option, QStyle::State_Enabled))
        return tokens.text3;
    const QColor onFill = fillOf(kind, tokens).label;
    if (onFill.isValid())
        return onFill;
    return kind == ButtonKind::Quiet ? tokens.link : tokens.text;
}

// Icon and words, centred together in `body`, the icon at the leading side.
void drawLabel(
    const QStyleOptionButton &option, QPainter &painter, const QRect &body, const QColor &colour, const QWidget *widget)
{
    const QString icon = themedIconName(option.icon);
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconRoom = icon.isEmpty() ? 0 : measures::icon() + (option.text.isEmpty() ? 0 : iconGap);
    const int left = body.left() + qMax(0, (body.width() - iconRoom - words) / 2);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, body, QRect(x, body.top(), width, body.height()));
    };
    if (!icon.isEmpty())
        drawIcon(painter, widget, icon, place(left, measures::icon()), colour, measures::icon());
    painter.setPen(colour);
    const int room = qMin(words + 1, body.right() - left - iconRoom + 1);
    painter.drawText(place(left + iconRoom, room),
        textFlags(option.text, option.direction, Qt::AlignCenter) | Qt::TextHideMnemonic, option.text);
}

} // namespace

ButtonKind buttonKind(const QWidget *widget)
{
    constexpr std::array<std::pair<const char *, ButtonKind>, 4> kinds{{
        {"primary", ButtonKind::Primary},
        {"danger", ButtonKind::Danger},
        {"guard", ButtonKind::Guard},
        {"quiet", ButtonKind::Quiet},
    }};
    for (const auto &[property, kind] : kinds) {
        if (widget && widget->property(property).toBool())
            return kind;
    }
    return ButtonKind::Plain;
}

BodyColours outlinedBody(const QStyleOption &option, const Tokens &tokens)
{
    if (!is(option, QStyle::State_Enabled))
        return {tokens.sunken, tokens.line};
    if (is(option, QStyle::State_Sunken))
        return {tokens.skel, tokens.ctl};
    if (is(option, QStyle::State_MouseOver))
        return {tokens.hover, tokens.ctl};
    return {tokens.dark ? tokens.raised : tokens.base, tokens.ctl};
}

BodyColours flatBody(const QStyleOption &option, const Tokens &tokens)
{
    if (!is(option, QStyle::State_Enabled))
        return {};
    if (is(option, QStyle::State_On))
        return {tokens.sel, {}};
    if (is(option, QStyle::State_Sunken))
        return {tokens.skel, {}};
    if (is(option, QStyle::State_MouseOver))
        return {tokens.hover, {}};
    return {};
}

void drawButton(const QStyleOptionButton &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QRect body = bodyOf(option.rect);
    const BodyColours colours = bodyColours(kind, option, tokens);
    drawBox(painter, body, colours.fill, colours.edge, measures::radius);
    if (hasKeyboardFocus(option))
        drawRing(painter, option.rect, tokens, measures::radius + measures::ringWidth);
    drawLabel(option, painter, body, labelColour(kind, option, tokens), widget);
}

void drawToolButton(
    const QStyleOptionToolButton &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    const QRect body = bodyOf(option.rect);
    const BodyColours colours = flatBody(option, tokens);
    drawBox(painter, body, colours.fill, colours.edge, measures::radius);
    if (hasKeyboardFocus(option))
        drawRing(painter, option.rect, tokens, measures::radius + measures::ringWidth);
    QStyleOptionButton label;
    label.QStyleOption::operator=(option);
    label.icon = option.icon;
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        label.text = option.text;
    const bool checked = is(option, QStyle::State_On);
    const QColor colour = !is(option, QStyle::State_Enabled) ? tokens.text3 : checked ? tokens.accent : tokens.text2;
    drawLabel(label, painter, body, colour, widget);
}

QSize buttonSize(const QStyleOptionButton &option, const QSize &, const QWidget *widget)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : measures::icon() + (option.text.isEmpty() ? 0 : iconGap);
    const int plain = option.icon.isNull() ? labelPadding : iconLabelPadding;
    const int padding = buttonKind(widget) == ButtonKind::Quiet ? quietPadding : plain;
    return QSize(words + icon + 2 * padding + 2 * measures::ring,
        measures::tall(measures::control, option.fontMetrics) + 2 * measures::ring);
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &)
{
    const int height = measures::tall(measures::control, option.fontMetrics) + 2 * measures::ring;
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull())
        return QSize(height, height);
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : measures::icon() + iconGap;
    return QSize(words + icon + 2 * quietPadding + 2 * measures::ring, height);
}

} // namespace postroom
