// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/rowflow.h"
#include "support/fakesource.h"
#include "support/testmain.h"

#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

// Every row of a list that is read page by page.
class TestRowFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsThatNewOnesPushOnAreTakenOnce_data()
    {
        QTest::addColumn<int>("come");
        QTest::addColumn<bool>("atItsEnd"); // as the API's last page says what stands before it and on it
        for (const bool atItsEnd : {false, true}) {
            for (const int come : {0, 2, 3, 4})
                QTest::addRow("%d come, %s", come, atItsEnd ? "counted at its end" : "not counted") << come << atItsEnd;
        }
    }
    // Of a list without a count nothing else tells that it moved (user-reports, "End of stream taken as success").
    void rowsThatNewOnesPushOnAreTakenOnce()
    {
        QFETCH(int, come);
        QFETCH(bool, atItsEnd);
        FakeSource source;
        source.rowsPerPage = 3;
        source.countsAtItsEnd = atItsEnd;
        source.rows = FakeSource::messages(0, 8);
        QStringList taken;
        auto *job = everyPage(source, {Resource::Notifications, {}}, [&taken](std::span<const Row> rows) {
            for (const Row &row : rows)
                taken.append(idOf(*row));
            return std::optional<Error>();
        });
        std::optional<qint64> said;
        job->then(this, [&said](const Result<qint64> &answer) { said = answer ? *answer : -1; });
        source.release();
        source.insert(0, FakeSource::messages(100, come));
        QTRY_VERIFY((source.releaseAll(), said));
        taken.removeIf([](const QString &id) { return id >= "000100"_L1; }); // new ones may stand among them
        QCOMPARE(taken,
            QStringList({u"000000"_s, u"000001"_s, u"000002"_s, u"000003"_s, u"000004"_s, u"000005"_s, u"000006"_s,
                u"000007"_s}));
        QCOMPARE(*said, come > 3 ? 9 : 8);
    }
};

POSTROOM_TEST(TestRowFlow)

#include "tst_rowflow.moc"
