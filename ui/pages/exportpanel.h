// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/exportchoice.h"
#include "pages/rowspanel.h"

namespace postroom {

class TextLabel;
struct RowOffer;

/// Asks what of a list goes into a file and how: rows, columns, and for whom.
class ExportPanel : public RowsPanel {
    Q_OBJECT
public:
    /// `zone` is that of the times.
    explicit ExportPanel(const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows itself with this, and with what was chosen the last time; `fileName` is proposed, without an ending.
    void offer(const RowOffer &offer, const QString &fileName);
    /// Whether the chosen rows alone are wanted.
    bool wantsChosen() const;
    ExportChoice choice() const;

Q_SIGNALS:
    /// The person wants it, and what is said of a file that is there already.
    void requested(const QString &path, postroom::NewFile::Existing existing);

protected:
    Files files() const override;
    void take(const QString &path, NewFile::Existing existing) override;

private:
    void showForm();

    QTimeZone m_zone;
    TextLabel *m_form; ///< how the file will be
    QPushButton *m_file;
    QRadioButton *m_all;
    QRadioButton *m_chosen;
    QRadioButton *m_shownColumns;
    QRadioButton *m_allColumns;
    QRadioButton *m_spreadsheet;
    QRadioButton *m_programs;
};

} // namespace postroom
