// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// select-all-gap: Ctrl+A, Ctrl+C and the arrows on a list of ten million rows while a screen reader listens; how long
// the event loop ever waits. page-first-rows: from the answer to its rows on the screen, in every list among the
// window's places, on the demo and on the recorded platform's database (issue C, "Must show").
#include "everypage/everyplace.h"
#include "measure.h"
#include "support/fakesource.h"
#include "tables/recordtableview.h"
#include "ui/databasestage.h"
#include "window/places.h"

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

/// How long it took; nothing where the place has no rows.
struct Measured {
    bool isRead = false; ///< it came to an end in time
    double ms = -1;
};

// Goes on through the services of the demo until one has rows.
Measured rowsOf(ListPage &page, bool mayBeEmpty, const std::function<void()> &open)
{
    FirstRows rows(page);
    rows.begin();
    open();
    auto *services = page.findChild<ServiceChooser *>();
    int service = -1;
    Measured measured;
    measured.isRead = runUntil(
        [&] {
            const bool isEmpty = page.records().state() == PagedTableModel::LoadState::Loaded
                && !page.records().isBusy() && page.records().rowCount() == 0;
            if (rows.ms() >= 0 || !isEmpty || (services && !services->isLoaded()))
                return rows.ms() >= 0;
            if (!services || ++service >= services->count())
                return mayBeEmpty;
            services->setCurrentIndex(service);
            return false;
        },
        patience);
    measured.ms = rows.ms();
    return measured;
}

/// Opens a list as a person does who wants to see rows there.
using Open = std::function<void(MainWindow &, const PlaceKind &)>;

/// Measures these lists of a platform; the worst, -1 where one did not come.
double worstOf(const char *name, const std::shared_ptr<Platform> &platform, const QList<const PlaceKind *> &lists,
    const Open &opens)
{
    OpenWindow open(platform);
    double worst = 0;
    for (const PlaceKind *kind : lists) {
        auto *page = qobject_cast<ListPage *>(open.window.place(kind->id));
        if (!page)
            continue;
        const Measured measured = rowsOf(*page, kind->resource.has_value(), [&] { opens(open.window, *kind); });
        if (!measured.isRead) {
            std::fprintf(stderr, "%s, %s: was not read\n", name, kind->id.data());
            return -1;
        }
        if (measured.ms < 0)
            std::printf("%s, %s: no rows\n", name, kind->id.data());
        else
            std::printf("%s, %s: %.1f ms from the answer to its rows\n", name, kind->id.data(), measured.ms);
        worst = std::max(worst, measured.ms);
    }
    return worst;
}

// The places that this platform has, those that stand within others too where `all`.
QList<const PlaceKind *> placesOf(Platform &platform, bool all)
{
    const QStringList there = places::idsOn(&platform);
    QList<const PlaceKind *> kinds;
    for (const PlaceKind &kind : places::kinds()) {
        if (there.contains(kind.id) && (all || kind.within.isEmpty()))
            kinds.append(&kind);
    }
    return kinds;
}

// The database has every place; the demo has those of a person who belongs to services.
bool measurePages()
{
    const std::shared_ptr<Platform> demo = demoPlatform();
    const std::shared_ptr<Platform> database = databasePlatform(contractCluster().conninfo(u"contract"_s));
    const double onDemo = worstOf("demo", demo, placesOf(*demo, false), [](MainWindow &window, const PlaceKind &kind) {
        window.open(kind.id);
        lookFor(*qobject_cast<ListPage *>(window.place()));
    });
    const double onDatabase = worstOf("admin mode", database, placesOf(*database, true), openPlace);
    printFigure("page-first-rows", std::max(onDemo, onDatabase) / (2 * frameMs), 1);
    return onDemo >= 0 && onDatabase >= 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new PostroomStyle);
    QAccessible::setActive(true);
    return measureSelectAll() && measurePages() ? 0 : 1;
}
