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

/// The line above the page: where one is, the last part strong (look 6.1).
class ContextBar : public QWidget {
    Q_OBJECT
public:
    explicit ContextBar(QWidget *parent = nullptr);

    /// Shows this way.
    void setCrumbs(const QList<Crumb> &crumbs);
    /// Puts a control at the trailing side, which is taken over.
    void setTrailing(QWidget *control);
    /// What is shown.
    const QList<Crumb> &crumbs() const { return m_crumbs; }

Q_SIGNALS:
    /// The person went back to a part of the way.
    void crumbActivated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Arrow;

    QWidget *partOf(const Crumb &crumb, bool last);

    QList<Crumb> m_crumbs;
    QHBoxLayout *m_way;
};

} // namespace postroom
