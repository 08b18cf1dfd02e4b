// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

namespace postroom {

class EmptyState;

/// Stands in front of a window's places while the person signs in in another window of the program.
class ElsewherePage : public Place {
    Q_OBJECT
public:
    explicit ElsewherePage(QWidget *parent = nullptr);

    QString title() const override;
    void perform(Act) override { }
    std::optional<QString> whyNot(Act) const override { return QString(); }
    void activate() override;

Q_SIGNALS:
    /// The person wants to see the window where they sign in.
    void otherRequested();

private:
    EmptyState *m_state;
};

} // namespace postroom
