// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postroom {

class TextLabel;

/// The line under the page: who, in which role, as of when; at the far side that nothing is written (look 6.1).
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Who asks and as what: "priya.anand@…", "Platform admin". Empty parts are left out.
    void setWho(const QString &who, const QString &role);
    /// How fresh what is shown is: "As of 12:00pm"; `exact` is the tooltip with seconds and zone.
    void setAsOf(const QString &words, const QString &exact = {});
    /// Everything it says, leading part first.
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void compose();

    TextLabel *m_left;
    TextLabel *m_right;
    QString m_who;
    QString m_role;
    QString m_asOf;
};

} // namespace postroom
