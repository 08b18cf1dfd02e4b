// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"
#include "widgets/emptystate.h"

namespace postroom {

/// What the window shows while there is no platform to stand on: why, and the ways on.
class ConnectionPage : public Place {
    Q_OBJECT
public:
    /// `place` names what was to be opened, a host.
    ConnectionPage(const Error &error, const QString &place, QWidget *parent = nullptr);
    /// While the first answer of `place` is awaited: whom one waits for, and the way out.
    explicit ConnectionPage(const QString &place, QWidget *parent = nullptr);

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

Q_SIGNALS:
    /// The person wants another attempt.
    void againRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionPage(const EmptyContent &content, bool failed, QWidget *parent);

    bool m_failed; // else it is still awaited
    EmptyState *m_reason;
};

} // namespace postroom
