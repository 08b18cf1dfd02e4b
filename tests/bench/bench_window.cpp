// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// select-all-gap: Ctrl+A, Ctrl+C and the arrows on a list of ten million rows while a screen reader listens; how long
// the event loop ever waits. page-first-rows: from the answer to its rows on the screen, in every place of the demo
// that has some (issue C, "Must show").
#include "measure.h"
#include "support/fakesource.h"
#include "tables/recordtableview.h"
#include "ui/windowtest.h"

#include <algorithm>
#include <cstdio>
#include <QAbstractEventDispatcher>
#include <QAccessible>

using namespace postroom;
using namespace postroom::bench;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameMs = 16;
constexpr int pageRows = 200;
constexpr std::chrono::seconds patience{60};

/// A list of ten million messages, each made when it is asked for.
class LongList : public FakeSource {
public:
    Job<Page> *page(const Query &, const Cursor &cursor) override
    {
        const int number = cursor.kind == Cursor::Kind::Number ? cursor.number : 1;
        Page page;
        page.rows = messages((number - 1) * pageRows, pageRows);
        page.count = {RowCount::Kind::Exact, PagedTableModel::maximumRows};
        if (number > 1)
            page.previous = Cursor::page(number - 1);
        if (number < PagedTableModel::maximumRows / pageRows)
            page.next = Cursor::page(number + 1);
        return Job<Page>::finished(page);
    }
};

/// What a screen reader asks of a table whose selection changed.
void readSelection(RecordTableView &view)
{
    QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view)->tableInterface();
    const qsizetype known = table->selectedRows().size() + table->selectedCells().size() + table->selectedCellCount();
    if (known <= 0)
        std::fputs("nothing is selected\n", stderr);
}

bool measureSelectAll()
{
    LongList list;
    PagedTableModel model(columnsOf(Resource::Notifications), testClock(), londonZone());
    RecordTableView view;
    view.setRecords(&model);
    view.resize(1000, 700);
    view.show();
    view.setFocus();
    model.setSource(&list, {Resource::Notifications, {}});
    if (!runUntil([&model] { return model.rowCount() == PagedTableModel::maximumRows && !model.isBusy(); }, patience))
        return false;
    Heartbeat heartbeat;
    double longest = 0;
    const auto at = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        heartbeat.restart();
        QTest::keyClick(&view, key, modifiers);
        readSelection(view);
        const bool turned = runUntil([turns = 3]() mutable { return --turns == 0; }, patience);
        longest = std::max(longest, heartbeat.longestGapMs());
        std::printf("key %x: %.1f ms\n", unsigned(key) | unsigned(modifiers), heartbeat.longestGapMs());
        return turned;
    };
    bool reached = at(Qt::Key_A, Qt::ControlModifier) && at(Qt::Key_C, Qt::ControlModifier) && at(Qt::Key_Down);
    reached = reached && at(Qt::Key_A, Qt::ControlModifier) && at(Qt::Key_End, Qt::ControlModifier)
        && at(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier) && at(Qt::Key_Up) && at(Qt::Key_PageDown);
    std::printf("%d rows, longest gap %.1f ms\n", model.rowCount(), longest);
    printFigure("select-all-gap", longest / frameMs, 1);
    return reached;
}

/// From the turn of the event loop in which rows came into a table to the end of the painting that shows them.
class FirstRows : public QObject {
public:
    explicit FirstRows(const ListPage &page)
        : m_table(page.table())
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this,
            [this] { m_turn = m_rows > 0 ? m_turn : nowInMs(); });
        const auto came = [this] { m_rows = m_rows > 0 || records().rowCount() == 0 ? m_rows : m_turn; };
        connect(&page.records(), &QAbstractItemModel::rowsInserted, this, came);
        connect(&page.records(), &QAbstractItemModel::modelReset, this, came);
        m_table.viewport()->installEventFilter(this);
    }

    /// Milliseconds; negative until the rows are painted.
    double ms() const { return m_ms; }
    void begin() { m_rows = m_ms = -1; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The filter stands before the painting; a queued call comes after it.
        if (event->type() == QEvent::Paint && m_rows > 0 && m_ms < 0)
            QMetaObject::invokeMethod(
                this, [this] { m_ms = m_ms < 0 ? nowInMs() - m_rows : m_ms; }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    const PagedTableModel &records() const { return *m_table.records(); }

    RecordTableView &m_table;
    double m_turn = 0; ///< when the event loop woke up last
    double m_rows = -1; ///< when that was as the rows came
    double m_ms = -1;
};

void lookFor(const ListPage &page)
{
    auto *field = page.findChild<QLineEdit *>(u"searchField"_s);
    if (!field)
        return;
    field->setText(u"07700900123"_s);
    QTest::keyClick(field, Qt::Key_Return);
}

bool measurePages()
{
    OpenWindow open(demoPlatform());
    double worst = 0;
    for (const QString &id : QStringList{u"search"_s, u"notifications"_s} + recordPlaceIds()) {
        auto *page = qobject_cast<ListPage *>(open.window.place(id));
        FirstRows rows(*page);
        open.window.open(id);
        rows.begin();
        lookFor(*page);
        auto *services = page->findChild<ServiceChooser *>();
        int service = -1;
        const bool painted = runUntil(
            [&] {
                const bool read = page->records().state() == PagedTableModel::LoadState::Loaded;
                if (services && services->isLoaded() && read && page->records().rowCount() == 0
                    && service + 1 < services->count())
                    services->setCurrentIndex(++service);
                return rows.ms() >= 0;
            },
            patience);
        std::printf("%s: %.1f ms from the answer to its rows\n", qPrintable(id), rows.ms());
        worst = std::max(worst, rows.ms());
        if (!painted)
            return false;
    }
    printFigure("page-first-rows", worst / (2 * frameMs), 1);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new PostroomStyle);
    QAccessible::setActive(true);
    return measureSelectAll() && measurePages() ? 0 : 1;
}
