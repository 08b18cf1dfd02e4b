// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/menuparts.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"

#include <QStyle>
#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int itemHeight = 24, itemInset = 6, itemRadius = 4, separatorHeight = 3;
constexpr int iconLeft = 14, textLeft = 38, rightPadding = 16, shortcutGap = 24;

} // namespace

void drawRaisedPanel(const QRect &rect, QPainter &painter, const Tokens &tokens)
{
    painter.fillRect(rect, tokens.ctl);
    painter.fillRect(rect.adjusted(1, 1, -1, -1), tokens.raised);
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Tokens &tokens, const QWidget *widget)
{
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(rect.left() + itemInset - 2, rect.center().y(), rect.width() - 2 * itemInset + 4, 1), tokens.line);
        return;
    }
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, rect, QRect(rect.left() + x, rect.top(), width, rect.height()));
    };
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        drawBox(painter, rect.adjusted(itemInset, 0, -itemInset, 0), tokens.sel, {}, itemRadius);
    const QString icon = option.checked ? u"check"_s : themedIconName(option.icon);
    if (!icon.isEmpty()) {
        const QColor colour = !enabled ? tokens.text3 : option.checked ? tokens.accent : tokens.text2;
        drawIcon(painter, widget, icon, place(measures::grown(iconLeft), measures::icon()), colour, measures::icon());
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    const QRect words = place(measures::grown(textLeft), rect.width() - measures::grown(textLeft) - rightPadding);
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    painter.setFont(option.font);
    painter.setPen(enabled ? tokens.text : tokens.text3);
    painter.drawText(words, textFlags(label, option.direction) | Qt::TextHideMnemonic | Qt::TextSingleLine, label);
    if (tab >= 0) {
        painter.setPen(enabled ? tokens.text2 : tokens.text3);
        const QString shortcut = option.text.mid(tab + 1);
        painter.drawText(words, textFlags(shortcut, option.direction, Qt::AlignRight) | Qt::TextSingleLine, shortcut);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        drawIcon(painter, widget, mirrored ? u"chevron-left"_s : u"chevron-right"_s,
            place(rect.width() - rightPadding - measures::arrowIcon(), measures::arrowIcon()), tokens.text2,
            measures::arrowIcon());
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(contents.width(), separatorHeight);
    const QFontMetrics metrics(option.font);
    const bool shortcut = option.text.contains(u'\t') || option.reservedShortcutWidth > 0;
    const int width = contents.width() + measures::grown(textLeft) + rightPadding + (shortcut ? shortcutGap : 0);
    return QSize(width, measures::tall(itemHeight, metrics));
}

} // namespace postroom
