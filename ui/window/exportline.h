// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/exportchoice.h"
#include "window/workline.h"

namespace postroom {

/// One export of the window.
class ExportLine : public WorkLine {
    Q_OBJECT
public:
    ExportLine(const std::shared_ptr<Platform> &platform, const ExportRequest &request, QWidget *parent = nullptr);

    bool isRunning() const override { return !m_export.isOver(); }
    void stop() override { m_export.stop(); }
    /// The work itself.
    const RowExport &exported() const { return m_export; }

private:
    void showRows();
    void onFinished();

    QString m_title;
    QString m_place; ///< what the platform is called
    RowExport m_export;
};

} // namespace postroom
