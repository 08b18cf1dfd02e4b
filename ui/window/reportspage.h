// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/wordspage.h"

namespace postroom {

/// Every report that the connection can answer (admin-features PA-04), with what it tells; Enter opens it.
class ReportsPage : public WordsPage {
    Q_OBJECT
public:
    explicit ReportsPage(const PlaceContext &context, QWidget *parent = nullptr);

    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;

    /// Whether there is any report on this platform.
    static bool hasAny(Platform &platform);

private:
    void open(int row);

    std::vector<Resource> m_reports; ///< in the order of the rows
};

} // namespace postroom
