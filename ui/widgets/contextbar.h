// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace postroom {

/// One part of the way to what is shown: platform, organisation, service.
struct Crumb {
    QString id; ///< emitted by `crumbActivated`; empty: only words
    QString words;

    bool operator==(const Crumb &) const = default;
};

/// The line above the page: where one is, the last part strong, and the way to anywhere else (look 6.1).
class ContextBar : public QWidget {
    Q_OBJECT
public:
    explicit ContextBar(QWidget *parent = nullptr);

    /// Shows this way.
    void setCrumbs(const QList<Crumb> &crumbs);
    /// What is shown.
    const QList<Crumb> &crumbs() const { return m_crumbs; }
    /// Whether "Go to…" is offered at the trailing side, with its shortcut as words; hidden until asked for.
    void setGoTo(bool offered, const QString &shortcut = {});

Q_SIGNALS:
    /// The person went back to a part of the way.
    void crumbActivated(const QString &id);
    /// The person wants the palette.
    void goToRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Arrow;
    class GoTo;

    QWidget *partOf(const Crumb &crumb, bool last);

    QList<Crumb> m_crumbs;
    QHBoxLayout *m_way;
    GoTo *m_goTo;
};

} // namespace postroom
