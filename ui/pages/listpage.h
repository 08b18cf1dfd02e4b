// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newfile.h"
#include "pages/place.h"
#include "tables/pagedtablemodel.h"
#include "widgets/emptystate.h"

#include <functional>
#include <QTimer>

class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace postroom {

class DetailPanel;
class ExportPanel;
class PaperPanel;
class IconButton;
class MessageBar;
class PageConnection;
class PasswordBar;
class RecordTableView;
class RowFinder;
struct ExportedRows;
struct ListRows;
struct RowOffer;
struct PaperRequest;
struct SelectedRows;

/// What every place with a list has: room for its head, the message bar, the table or what stands in its stead, and the
/// detail panel beside it. The subclass asks the question and fills the panel.
class ListPage : public Place {
    Q_OBJECT
public:
    /// A list of that resource, with these columns.
    ListPage(
        const PlaceContext &context, Resource resource, std::span<const Column> columns, QWidget *parent = nullptr);

    std::optional<Instant> asOf() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    QByteArray takeSecret() override;
    void showRecord(const Target &target) override;
    bool renew() override;
    bool isRenewing() const override { return m_records->isBusy(); }
    bool isOutdated() const override { return m_records->error().has_value(); }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    PagedTableModel &records() const { return *m_records; }
    RecordTableView &table() const { return *m_table; }
    /// What stands in the table's stead where there are no rows; made when it is first asked for.
    EmptyState &instead();
    /// Whether the detail panel is open.
    bool showsDetail() const override;
    std::optional<Target> current() const override;
    QString shownService() const override;

protected:
    const PlaceContext &context() const { return m_context; }
    Platform &platform() const { return *m_context.platform; }
    /// Where the subclass puts its lines, above the message bar.
    QVBoxLayout &head() { return *m_head; }
    /// Where it puts its line under the table.
    QVBoxLayout &foot() { return *m_foot; }
    MessageBar &messages() { return *m_messages; }
    /// A button that opens the menu of columns.
    IconButton *makeColumnsButton();

    /// Shows the table, or this in its stead; the actions do what `acts` says, in their order.
    void showTable();
    void showInstead(const EmptyContent &content, std::vector<std::function<void()>> acts = {});
    /// Why there can be no rows.
    void showReason(const WhyNot &why);
    /// Whether the reason that is shown is a right that the database's login lacks: it may have been given since.
    bool lacksRight() const { return m_lacksRight; }
    /// Looks again at what the login may read, then reads again.
    void lookAtRights();
    /// What to show for a failure, with its way on.
    void showFailure(const Error &error, const std::function<void()> &again);
    /// What was asked for could not be read. Whether it is asked again by itself.
    bool onUnread(const Error &error);
    /// The same: the advice to give beside the sentence.
    QString adviceOn(const Error &error, const QString &advice);
    /// All that was asked for was read.
    void onAllRead();
    /// Something else is asked: what failed before is not asked again by itself.
    void onAsked();
    /// Whether the page asks again by itself, so that what it says stays until there is an answer.
    bool isComingBack() const;
    /// Asks once more what could not be read, by itself: quietly, with all that is shown in its place.
    virtual void askAgain() = 0;
    /// Whether the list may be read anew by itself: it is there, and the person neither chose several rows nor went
    /// down in it.
    virtual bool mayRenew() const;
    /// Reads it anew, with all that is shown in its place.
    virtual void renewRows();
    /// Opens the panel on the current row.
    void openDetail();
    void closeDetail();
    /// The detail panel, which is made when it is first asked for: most lists are read without.
    DetailPanel &panel();
    /// Whether it was made.
    bool hasPanel() const { return m_panel; }
    /// Makes the panel, owned by this page.
    virtual DetailPanel *makePanel() = 0;
    /// Shows this row in the panel, which is open.
    virtual void showInPanel(int row) = 0;
    /// The panel is being closed.
    virtual void onPanelClosed() { }
    /// Shows the current row in the panel, where that is open, as it is known now.
    void showCurrent();
    /// What belongs to a row, apart from the list, was read, or could not be.
    void onPartRead();
    void onPartFailed(const Error &error) { onFault(error); }
    /// The server answers again: what could not be read is asked for once more.
    virtual void comeBack();
    /// Says in the message bar what could not be read while rows are shown (look 6.8).
    void showNews();
    /// The rows that the list answers with, all of them, as an export reads them.
    virtual ListRows shownRows() const;
    /// Why they cannot be had now: a sentence.
    virtual std::optional<QString> whyNotAllRows() const;
    /// What a file of them is called: the list and what it belongs to, never a recipient.
    virtual QString exportTitle() const;
    /// By what the rows that are shown are narrowed, as paper says it; empty lines are passed over.
    virtual QStringList shownAs() const;
    /// In which order they stand: "Newest first".
    virtual QString orderWords() const;
    /// Rows, or what the table says, changed: the subclass looks at its state.
    virtual void onRecords() = 0;
    /// What its rows are called in a sentence: "received texts".
    virtual QString wordsOfRows() const;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectTable();
    void connectServers();
    bool onFault(const Error &error);
    void renewWords();
    void openColumnsMenu();
    QString currentColumnTitle() const;
    void addMoves(QMenu &menu);
    int stepOf(Act act) const;
    std::optional<QString> whyNotMoveColumn(Act act) const;
    void moveColumn(Act act);
    void takeFocus();
    void onMissing();
    void onCopied(qint64 rows, qint64 missing);
    ExportPanel &exportPanel();
    RowOffer offeredRows() const;
    void openExport();
    void requestExport(const QString &path, NewFile::Existing existing);
    SelectedRows chosenRows() const;
    ExportedRows chosenList() const;
    PaperPanel &paperPanel();
    void openPaper(Act act);
    PaperRequest rowsOnPaper(bool chosen) const;
    PaperRequest openOnPaper() const;
    std::vector<Column> wantedColumns(bool all) const;
    void fitDetail();
    void orderStops();

    PlaceContext m_context;
    Resource m_resource;
    PagedTableModel *m_records;
    RecordTableView *m_table;
    DetailPanel *m_panel = nullptr;
    EmptyState *m_instead = nullptr;
    MessageBar *m_messages;
    RowFinder *m_finder = nullptr; ///< made when it is first asked for
    PasswordBar *m_password;
    ExportPanel *m_export = nullptr; ///< made when it is first asked for
    PaperPanel *m_paper = nullptr; ///< made when it is first asked for
    PageConnection *m_connection;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QVBoxLayout *m_head;
    QVBoxLayout *m_foot;
    IconButton *m_columnsButton = nullptr;
    std::vector<std::function<void()>> m_acts;
    QTimer m_minute; ///< while visible: words such as "Today at" follow the clock
    JobGuard m_looking; ///< at the rights
    bool m_lacksRight = false; ///< is what is shown
    bool m_isListUnread = false; ///< the list, or a part of it, could not be read
    int m_detailWidth = 0; ///< px, as a person dragged it
};

} // namespace postroom
