// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dataretention.h"
#include "support/testmain.h"
#include "text/retentionwords.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

using Times = QList<std::pair<QString, int>>;

std::vector<Row> rows(const Times &times)
{
    std::vector<Row> made;
    for (const auto &[type, days] : times) {
        auto row = std::make_shared<DataRetention>();
        row->notificationType = type;
        row->daysOfRetention = days;
        spellAs(*row, DataRetention::internalShape());
        made.push_back(row);
    }
    return made;
}

} // namespace

class TestRetentionWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowLongAServiceKeepsItsMessages_data()
    {
        QTest::addColumn<Times>("times");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        const Times fortnight{{u"sms"_s, 14}, {u"email"_s, 14}, {u"letter"_s, 14}};
        QTest::newRow("all alike") << fortnight << QString()
                                   << u"%1 Port keeps messages for 14 days, so older ones are gone."_s;
        QTest::newRow("no row: the usual time")
            << Times() << QString() << u"%1 Port keeps messages for 7 days, so older ones are gone."_s;
        QTest::newRow("one otherwise")
            << Times{{u"sms"_s, 1}} << QString()
            << u"%1 Port keeps text messages for 1 day, emails for 7 days and letters for 7 days, so older ones are gone."_s;
        QTest::newRow("one type") << Times{{u"sms"_s, 3}} << u"sms"_s
                                  << u"%1 Port keeps text messages for 3 days, so older ones are gone."_s;
        QTest::newRow("unknown type") << fortnight << u"pigeon"_s
                                      << u"Older messages may be gone: services usually keep them for 7 days."_s;
    }
    void saysHowLongAServiceKeepsItsMessages()
    {
        QFETCH(Times, times);
        QFETCH(QString, type);
        QTEST(keepingText(u"%1 Port"_s, rows(times), type), "words");
    }
};

POSTROOM_TEST(TestRetentionWords)
#include "tst_retentionwords.moc"
