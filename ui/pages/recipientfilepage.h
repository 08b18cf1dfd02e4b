// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template.h"
#include "pages/faultrows.h"
#include "pages/messagedress.h"
#include "pages/place.h"
#include "pages/recipientfileexport.h"
#include "recipientfiles/recipientfilerules.h"

#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace postroom {

class DropCue;
class EmptyState;
class MessageBar;
class MessagePanel;
class ProgressLine;
class RowTableView;
class TemplateChooser;
class TextLabel;
class VerdictLine;

/// Checks a recipient file against a template before anybody uploads it: a file is dropped or chosen, what is wrong
/// stands in a table row by row, each row is rendered, and the faulty rows and the others can be written to files.
/// Nothing leaves the computer.
class RecipientFilePage : public Place {
    Q_OBJECT
public:
    explicit RecipientFilePage(const PlaceContext &context, QWidget *parent = nullptr);
    ~RecipientFilePage() override;

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Checks this file against the template chosen; what was checked before is gone.
    void check(const QString &path);
    /// What was found; null before the end of a check.
    const RecipientFileRun::Outcome *outcome() const;
    /// Whether a check runs, or what it needs is read.
    bool isChecking() const;
    /// Begins to write rows as CSV; what came of it is said on the page.
    void exportRows(RecipientFileExport::Rows rows, const QString &path);
    /// Whether rows are being written.
    bool isExporting() const { return m_exporting && m_exporting->isRunning(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChoice();
    QWidget *makeNews();
    QWidget *makeList();
    QWidget *makeFindings();
    void setUpTable();
    void connectParts();
    void showDropCue(bool isOver);
    QWidget *makeRendering();
    void chooseFile();
    void chooseExport(RecipientFileExport::Rows rows);
    void chooseEncoding(int index);
    void onExported();
    void onTemplate();
    void forget();
    void checkAgain();
    void readTemplate();
    void readRules();
    void begin();
    void stop();
    void onFinished();
    void tellEnd(const QString &well, const QString &failed, const QString &failure);
    void showOutcome();
    void showRows();
    void fitColumns();
    void showRow();
    void showState();
    void showInstead();
    void showVerdict();
    void showEncoding();
    void fail(const QString &sentence, const QString &advice = {});

    PlaceContext m_context;
    TemplateChooser *m_chooser;
    // In the order of the Tab key.
    QPushButton *m_file;
    QComboBox *m_encoding;
    TextLabel *m_name; ///< of the file
    ProgressLine *m_progress;
    MessageBar *m_messages;
    VerdictLine *m_verdict;
    TextLabel *m_notes; ///< how the file was read, and what is not known
    QComboBox *m_which;
    QPushButton *m_export;
    QPushButton *m_exportGood;
    RowTableView *m_table;
    FaultRows *m_rows;
    TextLabel *m_caption;
    MessagePanel *m_message;
    QSplitter *m_splitter;
    EmptyState *m_instead; ///< where a file is dropped
    QStackedWidget *m_stack;
    DropCue *m_drop;
    QTimer m_stopOffer;
    JobGuard m_job;
    Row m_template; ///< as read whole
    KnownFileRules m_known;
    DressReader *m_dress;
    QString m_path;
    std::optional<TextEncoding> m_chosenEncoding;
    QElapsedTimer m_since; ///< what runs was begun
    std::unique_ptr<RecipientFileRun> m_run;
    std::unique_ptr<RecipientFileExport> m_exporting;
    bool m_hasOutcome = false;
};

} // namespace postroom
