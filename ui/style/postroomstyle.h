// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icons.h"
#include "style/tokens.h"

#include <QProxyStyle>

namespace postroom {

/// The look of Postroom over Fusion (look §9). Installed once with `QApplication::setStyle`, which owns it.
///
/// Kinds of a button are dynamic properties set to true before it is shown: `primary`, `danger`, `guard`, `quiet`;
/// none is a plain outline button. After a change of theme or of the application's font every widget gets
/// `QEvent::StyleChange`: whoever keeps a size or colour of its own renews it there. The style draws every body 3 px
/// inside its rectangle and the focus ring outside.
class PostroomStyle : public QProxyStyle {
    Q_OBJECT
public:
    PostroomStyle();

    /// The PostroomStyle that draws `widget` (null: the application), or null when another style does.
    static PostroomStyle *of(const QWidget *widget);

    /// Colours of the current theme.
    const Tokens &tokens() const { return *m_tokens; }
    /// Switches the theme: palette of the application, icons, repaint of everything. `tokens` must live for ever.
    void setTokens(const Tokens &tokens);
    /// The palette that other code (Fusion's remaining parts, text editors) draws with.
    QPalette palette() const;
    /// Stills what little motion there is: the tint of new rows, the tick of a copied id (look §7).
    void setStill(bool still) { m_still = still; }
    bool isStill() const { return m_still; }
    /// The icons drawn so far.
    IconCache &icons() { return m_icons; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QApplication *application) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *answer = nullptr) const override;

private:
    void tellWidgets();

    const Tokens *m_tokens;
    mutable IconCache m_icons;
    bool m_still = false;
};

/// Whether nothing may move in this widget, by the style that draws it.
bool isStill(const QWidget *widget);

} // namespace postroom
