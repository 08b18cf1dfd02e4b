// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible.h"

#include <algorithm>
#include <QAccessibleWidget>
#include <QLabel>
#include <QLayout>
#include <QSplitter>
#include <QVariant>
#include <QWidget>

namespace postroom {

namespace {

constexpr const char *roleProperty = "postroomAccessibleRole";

// The widgets of a layout and of those inside it, as they stand.
void appendWidgets(const QLayout *layout, QList<QObject *> &to)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            to.append(item->widget());
        else
            appendWidgets(item->layout(), to);
    }
}

// The parts of a widget as they stand; those that have no place in it are missing.
QList<QObject *> standingIn(const QWidget &widget)
{
    QList<QObject *> standing;
    appendWidgets(widget.layout(), standing);
    const auto *splitter = qobject_cast<const QSplitter *>(&widget);
    for (int i = 0; splitter && i < splitter->count(); ++i)
        standing.append(splitter->widget(i));
    return standing;
}

// What is beside something that says the same, labels that say nothing now, and the edges of splitters, which are for
// pointers alone.
bool isLeftOut(QObject *part)
{
    const auto *label = qobject_cast<const QLabel *>(part);
    return (label && label->text().isEmpty() && label->accessibleName().isEmpty())
        || qobject_cast<QSplitterHandle *>(part)
        || (part && part->property(roleProperty) == QVariant(int(QAccessible::NoRole)));
}

// Qt walks the children of a widget as they were made; people read them as they stand.
class AccessibleArea : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    // The role may be given after a reader, or Qt, first asked.
    QAccessible::Role role() const override
    {
        const QVariant role = widget()->property(roleProperty);
        return role.isValid() ? QAccessible::Role(role.toInt()) : QAccessibleWidget::role();
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(widget());
        return said.isEmpty() && label && kind == QAccessible::Name ? label->text() : said;
    }
    int childCount() const override { return static_cast<int>(children().size()); }
    QAccessibleInterface *child(int index) const override { return children().value(index); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto all = children();
        const auto found = std::find(all.cbegin(), all.cend(), child);
        return found == all.cend() ? -1 : static_cast<int>(found - all.cbegin());
    }

private:
    QList<QAccessibleInterface *> children() const
    {
        const QList<QObject *> standing = standingIn(*widget());
        QList<QAccessibleInterface *> all;
        for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
            QAccessibleInterface *one = QAccessibleWidget::child(i);
            if (one && !isLeftOut(one->object()))
                all.append(one);
        }
        const auto placeOf = [&standing](const QAccessibleInterface *one) {
            const auto place = one ? standing.indexOf(one->object()) : -1;
            return place < 0 ? standing.size() : place;
        };
        std::stable_sort(
            all.begin(), all.end(), [&placeOf](const auto *a, const auto *b) { return placeOf(a) < placeOf(b); });
        return all;
    }
};

// What only holds other widgets says nothing of itself: AT-SPI calls that a filler.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    const bool holds = className == u"QWidget" || className == u"QStackedWidget" || className == u"QSplitter";
    return widget && (holds || role.isValid()) ? new AccessibleArea(widget, QAccessible::Client) : nullptr;
}

} // namespace

AccessibleAreas::AccessibleAreas()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    const AccessibleAreas areas;
    Q_UNUSED(areas)
    widget.setProperty(roleProperty, int(role));
}

void announce(QWidget &widget)
{
    // The second is what Qt 6.4 passes on to AT-SPI: readers speak what comes up with the role of a notification.
    for (const QAccessible::Event what : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&widget, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace postroom
