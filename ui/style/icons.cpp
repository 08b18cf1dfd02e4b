// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include "style/measures.h"
#include "style/postroomstyle.h"
#include "style/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

// Tells our icons from those of the system.
constexpr auto themedPrefix = "postroom:"_L1;
constexpr int heaviestUpTo = 16;

// Thin strokes vanish in small icons, so they are drawn heavier up to 16 px (look §5).
QByteArray strokeFor(int size)
{
    return size <= heaviestUpTo ? "stroke-width=\"2.1\""_ba : "stroke-width=\"1.75\""_ba;
}

QByteArray tinted(const QString &name, const QColor &colour, int size)
{
    QFile file(u":/postroom/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", strokeFor(size));
    return svg;
}

// Carries the name, so that the style can draw the icon in the colour of the label beside it.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = tokensOf(nullptr);
        const QColor colour = mode == QIcon::Disabled ? tokens.text3 : tokens.text2;
        drawIcon(*painter, nullptr, m_name, rect, colour, qMin(rect.width(), rect.height()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }
    QString iconName() override { return themedPrefix + m_name; }
    QString key() const override { return u"postroom"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QString m_name;
};

} // namespace

QPixmap IconCache::pixmap(const QString &name, const QColor &colour, int size, qreal dpr)
{
    const QString key = u"%1 %2 %3 %4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size).arg(dpr);
    const auto found = m_pixmaps.constFind(key);
    if (found != m_pixmaps.cend())
        return *found;
    QSvgRenderer renderer(tinted(name, colour, size));
    if (!renderer.isValid())
        return {};
    QPixmap image(QSize(size, size) * dpr);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(dpr);
    m_pixmaps.insert(key, image);
    return image;
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name));
}

QString themedIconName(const QIcon &icon)
{
    const QString name = icon.name();
    return name.startsWith(themedPrefix) ? name.mid(themedPrefix.size()) : QString();
}

void drawIcon(
    QPainter &painter, const QWidget *widget, const QString &name, const QRect &rect, const QColor &colour, int size)
{
    const qreal dpr = painter.device()->devicePixelRatioF();
    IconCache fallback;
    PostroomStyle *style = PostroomStyle::of(widget);
    IconCache &cache = style ? style->icons() : fallback;
    const QPixmap image = cache.pixmap(name, colour, size, dpr);
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, image);
}

void drawApplicationMark(QPainter &painter, const QRect &rect)
{
    QSvgRenderer renderer(u":/postroom/icons/org.postroom.Postroom.svg"_s);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

} // namespace postroom
