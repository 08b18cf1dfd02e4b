// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/exportchoice.h"

#include <QWidget>

namespace postroom {

class IconButton;
class MessageBar;
class ProgressLine;

/// One export of the window: how far it is, with Stop; then what became of it, with ways to the file. Stays until it is
/// closed.
class ExportLine : public QWidget {
    Q_OBJECT
public:
    ExportLine(const std::shared_ptr<Platform> &platform, const ExportRequest &request, QWidget *parent = nullptr);

    bool isRunning() const { return !m_export.isOver(); }
    void stop() { m_export.stop(); }
    /// The work itself.
    const RowExport &exported() const { return m_export; }

Q_SIGNALS:
    /// It is over.
    void finished();
    /// The person has read it.
    void closed();

private:
    void showProgress();
    void onFinished();
    void onAction(int index);

    QString m_title;
    QString m_place; ///< what the platform is called
    ProgressLine *m_progress;
    MessageBar *m_outcome;
    IconButton *m_close;
    RowExport m_export;
};

} // namespace postroom
