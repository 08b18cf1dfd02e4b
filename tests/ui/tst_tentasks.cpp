// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testfolders.h"
#include "support/testmain.h"
#include "ui/databasestage.h"
#include "ui/hands.h"

#include <array>
#include <QFile>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// Until everything that was asked for is there and the tables show it.
void await(const OpenWindow &open)
{
    QTRY_COMPARE_WITH_TIMEOUT(liveJobs(), 0, 60'000);
    if (const auto *list = qobject_cast<const ListPage *>(open.window.place()))
        QTRY_VERIFY(!list->records().isGathering() && !list->records().isBusy());
    QTRY_COMPARE(liveJobs(), 0);
}

/// One step of somebody at the window; false where they could not do it.
using Step = std::function<bool(Hands &)>;

// Whoever clicks waits until it is there: a busy machine may not have begun to read.
Step once(const Step &done)
{
    return [done](Hands &hands) { return QTest::qWaitFor([&] { return done(hands); }, 20'000); };
}
Step click(const QString &words)
{
    return once([words](Hands &hands) { return hands.click(words); });
}
Step clickCell(const QString &words)
{
    return once([words](Hands &hands) { return hands.clickCell(words); });
}
Step clickBar(const QString &category)
{
    return once([category](Hands &hands) { return hands.clickBar(category); });
}
Step press(QKeyCombination keys)
{
    return [keys](Hands &hands) {
        hands.press(keys);
        return true;
    };
}
Step type(const QString &words)
{
    return [words](Hands &hands) {
        hands.type(words);
        return true;
    };
}
Step paste(const QString &words)
{
    return [words](Hands &hands) {
        hands.paste(words);
        return true;
    };
}

/// What is to be found out, how somebody does it who knows the program, and what they read then.
struct Task {
    QString name; ///< as in the table of docs/ten-tasks.md
    std::vector<Step> steps;
    QStringList answer;
};

const std::vector<Step> toHarbour{
    press(QKeyCombination(Qt::ControlModifier, Qt::Key_K)), type(u"harbour"_s), press(Qt::Key_Return)};

std::vector<Step> harbourThen(std::vector<Step> more)
{
    std::vector<Step> all = toHarbour;
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Task> tasks()
{
    const Step enter = press(Qt::Key_Return);
    return {
        {u"Find a message by its reference"_s, {paste(u"100%_done-588"_s), enter},
            {u"Delivered"_s, u"100%_done-588"_s}},
        {u"See why a job stopped"_s, {click(u"all stations exercise.csv"_s)}, {u"Over the daily limit"_s}},
        {u"See who can manage a service"_s, harbourThen({click(u"Team members"_s)}),
            {u"Bronwen Hale"_s, u"Manage settings, team and usage"_s}},
        {u"See which provider failed, and when"_s,
            {press(QKeyCombination(Qt::AltModifier, Qt::Key_3)), clickCell(u"MMG"_s), enter},
            {u"12 November at 4:30pm"_s}},
        {u"Read a service's bill for October"_s, harbourThen({click(u"Usage and cost"_s), clickBar(u"October"_s)}),
            {u"in all"_s, u"October"_s}},
        {u"See all messages to a citizen"_s, {paste(u"07700 900321"_s), enter}, {u"7 of"_s}},
        {u"See who changed a service's settings"_s, harbourThen({enter, click(u"History"_s)}),
            {u"Rory Beck"_s, u"10 January 2024"_s}},
        {u"Read a template as it was on a day"_s,
            harbourThen({click(u"Templates"_s), clickCell(u"Gale warning"_s), enter}), {u"Double up"_s}},
        {u"See who is locked out"_s, {}, {u"Lachlan Overtry"_s}},
        {u"See which services are near their limit"_s, {}, {u"Harbour Notices"_s, u"text messages today ("_s}},
    };
}

/// A row of the table.
struct Counts {
    QString name;
    int pages = 0, clicksThere = 0, pressesThere = 0, clicks = 0, presses = 0;
};

std::vector<Counts> counted()
{
    QFile file(sourceFile(u"docs/ten-tasks.md"_s));
    std::vector<Counts> all;
    if (!file.open(QFile::ReadOnly))
        return all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        bool isNumber = false;
        if (cells.size() != 8 || (cells[2].trimmed().toInt(&isNumber), !isNumber))
            continue;
        const auto number = [&cells](int cell) { return cells[cell].trimmed().toInt(); };
        all.push_back({cells[1].trimmed(), number(2), number(3), number(4), number(5), number(6)});
    }
    return all;
}

} // namespace

/// The ten tasks of docs/ten-tasks.md, each done in a window over the recorded platform's database, with its clicks and
/// key presses held against the table there.
class TestTenTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A platform of its own, on which a service has sent nearly all that it may send today.
    void initTestCase()
    {
        QVERIFY(ContractDatabase(contractCluster()).copy(u"contract"_s, u"tasks"_s));
        const auto done = contractCluster().sql(
            u"UPDATE services SET sms_message_limit = (SELECT count(*) + 1 FROM notifications WHERE service_id = '%1' "
            u"AND "
            "notification_type = 'sms' AND key_type <> 'test' AND created_at >= '2026-11-20') WHERE id = '%1'"_s.arg(
                notices),
            u"tasks"_s);
        QVERIFY2(done.ok, qPrintable(done.error));
    }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void theTableIsRead() { QCOMPARE(counted().size(), tasks().size()); }

    void eachTakesWhatTheTableSays_data()
    {
        QTest::addColumn<int>("at");
        const std::vector<Task> all = tasks();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
    }
    void eachTakesWhatTheTableSays()
    {
        QFETCH(int, at);
        const Task task = tasks()[static_cast<std::size_t>(at)];
        OpenWindow open(databasePlatform(contractCluster().conninfo(u"tasks"_s)));
        open.window.open(u"start"_s);
        await(open);
        Hands hands(open.window);
        for (std::size_t step = 0; step < task.steps.size(); ++step) {
            QVERIFY2(
                task.steps[step](hands), qPrintable(u"step %1 at\n%2"_s.arg(step + 1).arg(shownWords(open.window))));
            await(open);
        }
        for (const QString &words : task.answer)
            QTRY_VERIFY2(shownWords(open.window).contains(words),
                qPrintable(words + u" is not in\n"_s + shownWords(open.window)));
        const std::vector<Counts> table = counted();
        const auto row
            = std::find_if(table.begin(), table.end(), [&task](const Counts &one) { return one.name == task.name; });
        QVERIFY2(row != table.end(), "docs/ten-tasks.md has no such row");
        QCOMPARE(hands.clicks(), row->clicks);
        QCOMPARE(hands.presses(), row->presses);
        QVERIFY2(hands.clicks() + hands.presses() <= row->clicksThere + row->pressesThere, "clumsier than the web");
        await(open);
    }
};

POSTROOM_TEST(TestTenTasks)
#include "tst_tentasks.moc"
