// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace postroom {

class SidebarItem;

/// The navigation: profile at the top, groups of places with counts, settings at the bottom; a rail of icons when the
/// window is narrow (look 6.1). It never changes with the page. One stop of the Tab key: Up and Down go through it.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Name of the platform and the way to it: "GOV.UK Notify", "Administration API".
    void setProfile(const QString &name, const QString &way);
    /// Whether the profile can be switched: shows its arrows and makes it a button that emits `profileRequested`.
    void setProfileSwitchable(bool switchable);
    /// Begins a group; an empty title begins one without a heading.
    void addGroup(const QString &title);
    /// Adds a place to the last group.
    void addItem(const QString &id, const QString &icon, const QString &words);
    /// Adds a place at the bottom.
    void addBottomItem(const QString &id, const QString &icon, const QString &words);
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
    /// The person wants to switch the profile.
    void profileRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Profile;
    class Heading;

    QScrollArea *makeScroll();
    void insert(SidebarItem *item, QVBoxLayout *into);
    void step(SidebarItem *from, int by);
    void updateTabStop();
    void updateWidth();

    Profile *m_profile;
    QScrollArea *m_scroll;
    QVBoxLayout *m_places;
    QVBoxLayout *m_bottom;
    QList<SidebarItem *> m_items;
    QList<Heading *> m_headings;
    bool m_rail = false;
};

} // namespace postroom
