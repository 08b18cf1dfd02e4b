// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar.h"

#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "widgets/accessible.h"
#include "widgets/plaintext.h"
#include "widgets/sidebaritem.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postroom {

namespace {

constexpr int headerHeight = 49, markSize = 28, markLeft = 12, nameLeft = 48, lineOverlap = 1;
constexpr int headingHeight = 28, headingDrop = 5, railGap = 10, bottomMargin = 7;

} // namespace

// The mark with the platform's name and the way to it.
class Sidebar::Profile : public QWidget {
public:
    explicit Profile(Sidebar *bar)
        : QWidget(bar)
        , m_bar(bar)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAccessibleRole(*this, QAccessible::StaticText);
    }

    void setNames(const QString &name, const QString &way)
    {
        m_name = name;
        m_way = way;
        setAccessibleName(Sidebar::tr("%1, %2", "platform, way to it").arg(name, way));
        setToolTip(plainToolTip(accessibleName()));
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics name(typeFont(this, TypeStyle::BodyStrong)), way(typeFont(this, TypeStyle::Small));
        return QSize(measures::rail, qMax(headerHeight, name.height() + way.height() + measures::pageMargin));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(this);
        const bool rail = m_bar->isRail();
        const int left = rail ? (width() - markSize) / 2 : markLeft;
        drawApplicationMark(painter, place(QRect(left, (height() - markSize) / 2, markSize, markSize)));
        if (!rail)
            drawNames(painter, tokens);
    }

private:
    QRect place(const QRect &logical) const { return QStyle::visualRect(layoutDirection(), rect(), logical); }

    void drawNames(QPainter &painter, const Tokens &tokens) const
    {
        const QFont nameFont = typeFont(this, TypeStyle::BodyStrong), wayFont = typeFont(this, TypeStyle::Small);
        const QFontMetrics name(nameFont), way(wayFont);
        const int room = width() - nameLeft - measures::gap;
        const int top = (height() - name.height() - way.height() + lineOverlap) / 2;
        painter.setFont(nameFont);
        painter.setPen(tokens.text);
        drawLine(painter, place(QRect(nameLeft, top, room, name.height())), m_name, layoutDirection());
        painter.setFont(wayFont);
        painter.setPen(tokens.text2);
        drawLine(painter, place(QRect(nameLeft, top + name.height() - lineOverlap, room, way.height())), m_way,
            layoutDirection());
    }

    Sidebar *m_bar;
    QString m_name;
    QString m_way;
};

// The title of a group, or the gap that stands for it in the rail.
class Sidebar::Heading : public QWidget {
public:
    Heading(const QString &title, Sidebar *bar)
        : QWidget(bar)
        , m_bar(bar)
        , m_title(title)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(title);
        setAccessibleRole(*this, title.isEmpty() ? QAccessible::NoRole : QAccessible::Heading);
    }

    QSize sizeHint() const override
    {
        if (m_title.isEmpty())
            return QSize(0, 0);
        const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
        return QSize(0, m_bar->isRail() ? railGap : measures::tall(headingHeight, metrics));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_bar->isRail() || m_title.isEmpty())
            return;
        QPainter painter(this);
        painter.setFont(typeFont(this, TypeStyle::TinyStrong));
        painter.setPen(tokensOf(this).text2);
        const QRect room = rect().adjusted(measures::pageMargin, headingDrop, -measures::pageMargin, 0);
        drawLine(painter, room, m_title, layoutDirection());
    }

private:
    Sidebar *m_bar;
    QString m_title;
};

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_profile(new Profile(this))
    , m_scroll(new QScrollArea(this))
    , m_places(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setAccessibleName(tr("Navigation"));
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, bottomMargin);
    column->setSpacing(0);
    column->addWidget(m_profile);
    column->addWidget(makeScroll(), 1);
    column->addLayout(m_foot);
    m_places->setSpacing(0);
    m_foot->setSpacing(0);
    m_foot->setContentsMargins(0, measures::gap, 0, 0);
    updateWidth();
}

// In a very low window the places scroll; the profile stays.
QScrollArea *Sidebar::makeScroll()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_places);
    column->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Part of the navigation that is seen"));
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false); // which setWidget() turned on
    return m_scroll;
}

void Sidebar::setProfile(const QString &name, const QString &way)
{
    m_profile->setNames(name, way);
}

void Sidebar::addGroup(const QString &title)
{
    auto *heading = new Heading(title, this);
    m_headings.append(heading);
    m_places->addWidget(heading);
}

SidebarItem *Sidebar::makeItem(const QString &id, const QString &icon, const QString &words, QBoxLayout &into)
{
    auto *item = new SidebarItem(id, icon, words, this);
    item->setRail(m_rail);
    into.addWidget(item);
    m_items.append(item);
    m_headingOf.insert(item, &into == m_foot || m_headings.isEmpty() ? nullptr : m_headings.constLast());
    connect(item, &SidebarItem::stepRequested, this, [this, item](int by) { step(item, by); });
    return item;
}

void Sidebar::addItem(const QString &id, const QString &icon, const QString &words)
{
    SidebarItem *item = makeItem(id, icon, words, *m_places);
    if (m_fold)
        m_folded.insert(item);
    leadTo(item);
}

void Sidebar::addFootItem(const QString &id, const QString &icon, const QString &words)
{
    leadTo(makeItem(id, icon, words, *m_foot));
}

void Sidebar::leadTo(SidebarItem *item)
{
    connect(item, &SidebarItem::clicked, this, [this, item] { Q_EMIT activated(item->id()); });
    updateTabStop();
    showItems();
}

void Sidebar::addFold(const QString &icon, const QString &words)
{
    m_fold = makeItem({}, icon, words, *m_places);
    m_fold->setObjectName(u"fold"_s);
    m_fold->setFold(false);
    connect(m_fold, &SidebarItem::clicked, this, &Sidebar::toggleFold);
}

void Sidebar::toggleFold()
{
    m_isFoldOpen = !m_isFoldOpen;
    m_fold->setFold(m_isFoldOpen);
    showItems();
}

void Sidebar::setShown(const QString &id, bool shown)
{
    for (SidebarItem *item : std::as_const(m_items)) {
        if (item->id() != id || id.isEmpty())
            continue;
        if (shown)
            m_absent.remove(item);
        else
            m_absent.insert(item);
    }
    showItems();
}

void Sidebar::showItems()
{
    QSet<Heading *> needed;
    bool hasFolded = false;
    for (SidebarItem *item : std::as_const(m_items)) {
        const bool folded = m_folded.contains(item), there = !m_absent.contains(item);
        hasFolded = hasFolded || (folded && there);
        if (item != m_fold)
            item->setVisible(there && (!folded || m_isFoldOpen || item->isCurrent()));
        if (!item->isHidden() && item != m_fold)
            needed.insert(m_headingOf.value(item));
    }
    if (m_fold) {
        m_fold->setVisible(hasFolded);
        if (hasFolded)
            needed.insert(m_headingOf.value(m_fold));
    }
    for (Heading *heading : std::as_const(m_headings))
        heading->setVisible(needed.contains(heading));
}

void Sidebar::setCount(const QString &id, const QString &count, Ink ink)
{
    for (SidebarItem *item : std::as_const(m_items)) {
        if (item->id() == id)
            item->setCount(count, ink);
    }
}

void Sidebar::setCurrent(const QString &id)
{
    for (SidebarItem *item : std::as_const(m_items))
        item->setCurrent(!id.isEmpty() && item->id() == id);
    showItems();
    updateTabStop();
    showCurrent();
}

// What comes out of its fold has no place before the layout ran.
void Sidebar::showCurrent()
{
    SidebarItem *item = currentItem();
    if (!item)
        return;
    QWidget *list = m_scroll->widget();
    list->layout()->activate();
    list->resize(list->width(), qMax(m_scroll->viewport()->height(), list->sizeHint().height()));
    m_scroll->ensureWidgetVisible(item);
}

QString Sidebar::current() const
{
    const SidebarItem *item = currentItem();
    return item ? item->id() : QString();
}

SidebarItem *Sidebar::currentItem() const
{
    const auto found
        = std::find_if(m_items.cbegin(), m_items.cend(), [](const SidebarItem *item) { return item->isCurrent(); });
    return found == m_items.cend() ? nullptr : *found;
}

void Sidebar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    for (SidebarItem *item : std::as_const(m_items))
        item->setRail(rail);
    for (Heading *heading : std::as_const(m_headings))
        heading->updateGeometry();
    updateWidth();
    update();
}

void Sidebar::step(SidebarItem *from, int by)
{
    qsizetype next = m_items.indexOf(from) + by;
    while (next >= 0 && next < m_items.size() && m_items.at(next)->isHidden())
        next += by;
    if (next >= 0 && next < m_items.size()) {
        m_items.at(next)->setFocus(Qt::TabFocusReason);
        m_scroll->ensureWidgetVisible(m_items.at(next));
    }
}

// Only one item is reached by Tab, the current one or else the first.
void Sidebar::updateTabStop()
{
    const QString stop = current();
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        SidebarItem *item = m_items.at(index);
        const bool isStop = stop.isEmpty() ? index == 0 : item->id() == stop;
        item->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Sidebar::updateWidth()
{
    const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
    setFixedWidth(measures::wide(m_rail ? measures::rail : measures::sidebar, metrics));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.window);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokens.line);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCurrent();
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateWidth();
}

} // namespace postroom
