// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace postroom {

class SidebarItem;

/// The navigation: profile at the top, groups of places with counts; a rail of icons when the
/// window is narrow (look 6.1). It never changes with the page. One stop of the Tab key: Up and Down go through it.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Name of the platform and the way to it: "GOV.UK Notify", "Administration API".
    void setProfile(const QString &name, const QString &way);
    /// Begins a group; an empty title begins one without a heading.
    void addGroup(const QString &title);
    /// Begins the part of the last group that is folded away until the person opens it; its places follow. What is
    /// open stands there all the same.
    void addFold(const QString &icon, const QString &words);
    /// Adds a place to the last group.
    void addItem(const QString &id, const QString &icon, const QString &words);
    /// Adds a place at the foot, which does not scroll.
    void addFootItem(const QString &id, const QString &icon, const QString &words);
    /// Whether there is such a place; a group without any has no heading.
    void setShown(const QString &id, bool shown);
    /// The number at the trailing side of a place; empty hides it.
    void setCount(const QString &id, const QString &count, Ink ink = Ink::Grey2);
    /// Marks the place whose page is open; emits nothing.
    void setCurrent(const QString &id);
    /// The place marked, or empty.
    QString current() const;
    /// Icons alone, 48 px wide. The window sets it below `measures::railBelow`.
    void setRail(bool rail);
    bool isRail() const { return m_rail; }

Q_SIGNALS:
    /// The person chose a place.
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Profile;
    class Heading;

    QScrollArea *makeScroll();
    void step(SidebarItem *from, int by);
    SidebarItem *makeItem(const QString &id, const QString &icon, const QString &words, QBoxLayout &into);
    void leadTo(SidebarItem *item);
    void toggleFold();
    void showItems();
    void showCurrent();
    SidebarItem *currentItem() const;
    void updateTabStop();
    void updateWidth();

    Profile *m_profile;
    QScrollArea *m_scroll;
    QVBoxLayout *m_places;
    QVBoxLayout *m_foot;
    QList<SidebarItem *> m_items;
    QList<Heading *> m_headings;
    QHash<SidebarItem *, Heading *> m_headingOf;
    SidebarItem *m_fold = nullptr; ///< opens and shuts those behind it
    QSet<SidebarItem *> m_folded;
    QSet<SidebarItem *> m_absent; ///< places that the platform does not have
    bool m_isFoldOpen = false;
    bool m_rail = false;
};

} // namespace postroom
