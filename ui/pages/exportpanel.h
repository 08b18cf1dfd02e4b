// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/exportchoice.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QRadioButton;

namespace postroom {

class NoteBox;
class TextLabel;

/// Asks, in the page, what of a list goes into a file and how: rows, columns, and for whom. A file that is there
/// already is asked about in place. Hidden until it offers something.
class ExportPanel : public QWidget {
    Q_OBJECT
public:
    /// What can be exported now.
    struct Offer {
        QString all; ///< the words of all rows: "All 1,234 rows"
        QString chosen; ///< of the chosen ones: "The 3 chosen rows"; empty: there are none, or not all are read
        bool beginsChosen = false;
        QString note = {}; ///< what the file will lack; empty where it is whole
        QString fileName; ///< that is proposed, without an ending
    };

    /// `zone` is that of the times.
    explicit ExportPanel(const QTimeZone &zone, QWidget *parent = nullptr);

    /// Shows itself with this, and with what was chosen the last time.
    void offer(const Offer &offer);
    /// Whether the chosen rows alone are wanted.
    bool wantsChosen() const;
    ExportChoice choice() const;

public Q_SLOTS:
    /// The file was chosen: it is exported to, or, where one is in the way, asked about.
    void setPath(const QString &path);

Q_SIGNALS:
    /// The person wants it, and what is said of a file that is there already.
    void requested(const QString &path, postroom::NewFile::Existing existing);
    /// The person does not want it any more.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *addChoice(QGridLayout &grid, int row, const QString &words, const QString &objectName);
    void makeChoices();
    void makeButtons();
    void chooseFile();
    void askAboutFile();
    void replace();
    void request(NewFile::Existing existing);
    void showForm();
    void dismiss();

    QTimeZone m_zone;
    QString m_fileName;
    QString m_path; ///< chosen
    TextLabel *m_form; ///< how the file will be
    NoteBox *m_lacks;
    NoteBox *m_inTheWay;
    QPushButton *m_file;
    QPushButton *m_replace;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_chosen = nullptr;
    QRadioButton *m_shownColumns = nullptr;
    QRadioButton *m_allColumns = nullptr;
    QRadioButton *m_spreadsheet = nullptr;
    QRadioButton *m_programs = nullptr;
};

} // namespace postroom
