// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperwork.h"
#include "window/workline.h"

namespace postroom {

/// One document of the window on its way to a printer or into a PDF.
class PaperLine : public WorkLine {
    Q_OBJECT
public:
    PaperLine(const std::shared_ptr<Platform> &platform, const PaperRequest &request, QWidget *parent = nullptr);

    bool isRunning() const override { return !m_work.isOver(); }
    void stop() override { m_work.stop(); }
    /// The work itself.
    const PaperWork &work() const { return m_work; }

private:
    void showPages();
    void onFinished();

    QString m_place; ///< what the platform is called
    PaperWork m_work;
};

} // namespace postroom
