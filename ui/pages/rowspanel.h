// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newfile.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace postroom {

class NoteBox;

/// Asks, in the page, what of it leaves the window and how: lines of choices, notes, buttons. A file that is there
/// already is asked about in place. Hidden until the subclass offers something.
class RowsPanel : public QWidget {
    Q_OBJECT
public Q_SLOTS:
    /// The file was chosen: it is written, or, where one is in the way, asked about.
    void setPath(const QString &path);

Q_SIGNALS:
    /// The person does not want it any more.
    void closed();

protected:
    /// The files that it makes.
    struct Files {
        const char *suffix;
        QString filter; ///< of the dialog
    };

    /// Its parts are called `prefix` and what they are.
    RowsPanel(const QString &prefix, const QString &name, QWidget *parent);

    /// Lines of choices beside their titles, above all notes; of those in one line one is chosen.
    void addLine(int line, const QString &title, const QList<QRadioButton *> &choices);
    QRadioButton *makeChoice(const QString &words, const QString &objectName);
    /// Puts a part below what was put before.
    void put(QWidget *part);
    /// The buttons, behind that for replacing a file; Cancel is the last.
    void putButtons(const QList<QPushButton *> &buttons);
    NoteBox &lacks() { return *m_lacks; }
    /// Shows itself with the focus there, about files of that name, without an ending.
    void present(const QString &fileName, QWidget &focus);
    void setFileName(const QString &fileName) { m_fileName = fileName; }
    void chooseFile();
    virtual Files files() const = 0;
    /// The person wants it there.
    virtual void take(const QString &path, NewFile::Existing existing) = 0;
    /// Keeps the folder of the file for the next time, and hides.
    void leave(const QString &path);

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void askAboutFile();
    void refuseFile();
    void dismiss();

    QString m_fileName;
    QString m_path; ///< chosen
    QVBoxLayout *m_column;
    QGridLayout *m_choices;
    NoteBox *m_lacks;
    NoteBox *m_inTheWay;
    QPushButton *m_replace;
};

} // namespace postroom
