// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/postroomstyle.h"

#include "style/barparts.h"
#include "style/buttonparts.h"
#include "style/fieldparts.h"
#include "style/headerparts.h"
#include "style/itemparts.h"
#include "style/measures.h"
#include "style/menuparts.h"
#include "style/paint.h"
#include "style/tickparts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int indicator = 16, scrollBarExtent = 10, menuMargin = 4, toolTipMargin = 7, lineEditIconMargin = 7;
constexpr int editorPadding = 3; // keeps the square page of a text editor off its round corners
constexpr int textMargin = 8; // between the edge of a field and its text; QLineEdit itself adds 2

template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

// Labels of controls are medium; size and family stay the application's.
bool hasMediumLabel(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QTabBar *>(widget);
}

bool wantsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || widget->inherits("QLineEdit") || isTextEditor(widget);
}

} // namespace

PostroomStyle::PostroomStyle()
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(&lightTokens())
{
}

bool isStill(const QWidget *widget)
{
    const PostroomStyle *style = PostroomStyle::of(widget);
    return style && style->isStill();
}

PostroomStyle *PostroomStyle::of(const QWidget *widget)
{
    return qobject_cast<PostroomStyle *>(widget ? widget->style() : QApplication::style());
}

const Tokens &tokensOf(const QWidget *widget)
{
    const PostroomStyle *style = PostroomStyle::of(widget);
    return style ? style->tokens() : lightTokens();
}

void PostroomStyle::setTokens(const Tokens &tokens)
{
    m_tokens = &tokens;
    m_icons.clear();
    QApplication::setPalette(palette());
    tellWidgets();
}

QPalette PostroomStyle::palette() const
{
    const Tokens &t = *m_tokens;
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> colours{
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.base},
        {QPalette::AlternateBase, t.sunken},
        {QPalette::ToolTipBase, t.raised},
        {QPalette::ToolTipText, t.text},
        {QPalette::PlaceholderText, t.text3},
        {QPalette::Text, t.text},
        {QPalette::Button, t.dark ? t.raised : t.base},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onAccent},
        {QPalette::Light, t.raised},
        {QPalette::Midlight, t.rowLine},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.ctl},
        {QPalette::Shadow, t.input},
        {QPalette::Highlight, t.sel},
        {QPalette::HighlightedText, t.text},
        {QPalette::Link, t.link},
        {QPalette::LinkVisited, t.link},
    };
    for (const auto &[role, colour] : colours)
        palette.setColor(QPalette::All, role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    return palette;
}

void PostroomStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void PostroomStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

// Qt tells a new application font only to windows and to widgets without a font of their own.
bool PostroomStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationFontChange)
        tellWidgets();
    // A combo box forgets its least size only with its style, and what it keeps is that of the font before.
    if (event->type() == QEvent::FontChange && qobject_cast<QComboBox *>(watched)) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(watched, &changed);
    }
    return QProxyStyle::eventFilter(watched, event);
}

// As after another style: whoever keeps a size, a colour or a picture of its own asks for it again.
void PostroomStyle::tellWidgets()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void PostroomStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (hasMediumLabel(widget)) {
        QFont font;
        font.setWeight(QFont::Medium);
        widget->setFont(font);
    }
}

void PostroomStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
    if (hasMediumLabel(widget))
        widget->setFont(QFont());
}

void PostroomStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = *m_tokens;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter, t);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTickBox(*option, *painter, t, widget);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter, t);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return drawRaisedPanel(option->rect, *painter, t);
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            drawItemPanel(*item, *painter, t);
        return;
    case PE_FrameTabBarBase:
        return drawHairline(*painter, option->rect, t.line);
    case PE_FrameFocusRect:
        // Controls draw their ring themselves; items of plain lists have no other place for it.
        if (qobject_cast<const QAbstractItemView *>(widget) && hasKeyboardFocus(*option))
            drawRowRing(*painter, option->rect, t);
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PostroomStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = *m_tokens;
    if (const auto *button = as<QStyleOptionButton>(option); button && element == CE_PushButton)
        return drawButton(*button, *painter, t, widget);
    if (const auto *header = as<QStyleOptionHeader>(option); header && element == CE_Header)
        return drawHeader(*header, *painter, t, widget);
    if (element == CE_HeaderEmptyArea)
        return drawHairline(*painter, option->rect, t.ctl);
    if (const auto *tab = as<QStyleOptionTab>(option); tab && element == CE_TabBarTab)
        return drawTab(*tab, *painter, t);
    if (const auto *item = as<QStyleOptionMenuItem>(option); item && element == CE_MenuItem)
        return drawMenuItem(*item, *painter, t, widget);
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && element == CE_ComboBoxLabel) {
        const QStyleOptionComboBox fitting = fittingComboBox(*combo);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    if (element == CE_MenuEmptyArea)
        return;
    if (const auto *bar = as<QStyleOptionProgressBar>(option); bar && element == CE_ProgressBar)
        return drawProgressBar(*bar, *painter, t);
    if (const auto *frame = as<QStyleOptionFrame>(option); frame && element == CE_ShapedFrame)
        return drawFrame(*frame, *painter, t, widget);
    if (element == CE_Splitter)
        return painter->fillRect(option->rect, t.line);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PostroomStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = *m_tokens;
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, t, widget);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return drawSpinBox(*spin, *painter, t, widget);
    if (const auto *tool = as<QStyleOptionToolButton>(option); tool && control == CC_ToolButton)
        return drawToolButton(*tool, *painter, t, widget);
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, t, subControlRect(control, bar, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PostroomStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && control == CC_ComboBox)
        return comboBoxPart(*combo, part);
    if (const auto *spin = as<QStyleOptionSpinBox>(option); spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect PostroomStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = as<QStyleOptionFrame>(option);
        const QRect body = bodyOf(option->rect);
        // A field inside a spin box or combo box has no frame of its own.
        return frame && frame->lineWidth > 0 ? body.adjusted(textMargin - 2, 1, 2 - textMargin, -1) : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize PostroomStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (const auto *button = as<QStyleOptionButton>(option); button && type == CT_PushButton)
        return buttonSize(*button, contents, widget);
    if (const auto *tool = as<QStyleOptionToolButton>(option); tool && type == CT_ToolButton)
        return toolButtonSize(*tool, contents);
    if (const auto *combo = as<QStyleOptionComboBox>(option); combo && type == CT_ComboBox)
        return comboBoxSize(*combo, contents);
    if (const auto *header = as<QStyleOptionHeader>(option); header && type == CT_HeaderSection)
        return headerSize(*header, widget);
    if (const auto *tab = as<QStyleOptionTab>(option); tab && type == CT_TabBarTab)
        return tabSize(*tab);
    if (const auto *item = as<QStyleOptionMenuItem>(option); item && type == CT_MenuItem)
        return menuItemSize(*item, contents);
    const int height
        = option ? measures::tall(measures::control, option->fontMetrics) + 2 * measures::ring : contents.height();
    if (type == CT_LineEdit)
        return QSize(contents.width() + 2 * (measures::ring + textMargin), height);
    if (type == CT_SpinBox)
        return QSize(contents.width() + 2 * measures::ring + textMargin, height);
    if (type == CT_ProgressBar)
        return QSize(contents.width(), 2 * measures::progressBar);
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int PostroomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return measures::grown(indicator) + 2 * measures::ring;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return measures::ring;
    case PM_DefaultFrameWidth:
        return isTextEditor(widget) ? measures::ring + editorPadding : isRinged(widget) ? measures::ringWidth : 1;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuHMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_HeaderMargin:
        return 0;
    case PM_MenuVMargin:
        return menuMargin;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return toolTipMargin;
    case PM_LineEditIconMargin:
        return measures::grown(lineEditIconMargin);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return measures::icon();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return measures::gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PostroomStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // almost no motion (look §7)
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ToolTip_Mask:
    case SH_Menu_Mask:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace postroom
