// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "support/testmain.h"
#include "ui/opencheck.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTimer>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// The longest time for which the event loop did not turn.
class LargestGap {
public:
    LargestGap()
    {
        QObject::connect(&m_turning, &QTimer::timeout, &m_turning, [this] { note(); });
        m_turning.start(5);
        m_sinceTurn.start();
    }
    /// In ms, since it was made or last taken.
    qint64 take()
    {
        note();
        return std::exchange(m_largest, 0);
    }

private:
    void note() { m_largest = std::max(m_largest, m_sinceTurn.restart()); }

    QTimer m_turning;
    QElapsedTimer m_sinceTurn;
    qint64 m_largest = 0;
};

} // namespace

class TestRecipientFilePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void faultsAreSteppedThroughRenderedAndExported()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.page->check(check.write("phone number" + check.columns({}) + "07700 900123" + check.columns("ok")
            + "07911 01" + check.columns("ok") + "" + check.columns("secret <b>")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QCOMPARE(check.page->outcome()->report.rowCount, 3);
        QAbstractItemModel &rows = *check.table().model();
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.index(0, FaultRows::Number).data().toString(), u"3"_s);
        QVERIFY(!rows.index(0, FaultRows::Faults).data().toString().isEmpty());
        QCOMPARE(rows.index(0, FaultRows::Recipient).data().toString(), u"07911 01"_s);
        const QString first = check.rendered().plainText();
        check.table().setFocus();
        QTest::keyClick(&check.table(), Qt::Key_Down);
        QVERIFY(check.table().currentIndex().row() == 1);
        QVERIFY(check.rendered().isVisible());
        QVERIFY(first != check.rendered().plainText() || check.placeholders.isEmpty());
        auto *which = check.page->findChild<QComboBox *>(u"which"_s);
        which->setCurrentIndex(1);
        QCOMPARE(rows.rowCount(), 3);
        const QList<QByteArray> lines = check.exported(RecipientFileExport::Rows::Faulty).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("Row,What is wrong,phone number"));
        QVERIFY(lines[1].startsWith("3,"));
        QVERIFY(lines[1].contains("07911 01"));
        QCOMPARE(check.exported(RecipientFileExport::Rows::Good),
            "phone number" + check.columns({}).trimmed() + "\r\n07700 900123" + check.columns("ok").trimmed() + "\r\n");
    }

    // Hundreds of faulty rows of a thousand columns: each is looked at cell by cell, and only as far as it must be.
    void theWindowStaysFreeWithWideRows()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        QByteArray text = "phone number" + check.columns({}).trimmed();
        for (int column = 0; column < 1000; ++column)
            text += ",column " + QByteArray::number(column);
        text += '\n';
        for (int row = 0; row < 300; ++row)
            text += "07911 01" + check.columns("x").trimmed() + QByteArray(",y").repeated(1000) + '\n';
        LargestGap gap;
        check.page->check(check.write(text));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QCOMPARE(check.table().model()->rowCount(), 300);
        QTest::keyClick(&check.table(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(check.rendered().isVisible());
        const qint64 largest = gap.take();
        QVERIFY2(largest < 1000, qPrintable(QString::number(largest)));
    }

    void rowsThatCannotBeWrittenAreSaid()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.page->check(check.write("phone number" + check.columns({}) + "1" + check.columns("ok")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        check.page->exportRows(RecipientFileExport::Rows::Faulty, check.folder.filePath(u"no/such/folder.csv"_s));
        auto *messages = check.page->findChild<MessageBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(messages->current().ink, Ink::Red, 60'000);
        QVERIFY(messages->current().sentence.contains(u"could not be written"_s));
    }

    void theEncodingIsToldAndChanged()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        auto *encoding = check.page->findChild<QComboBox *>(u"encoding"_s);
        check.page->check(
            check.write("phone number" + check.columns({}) + "07700 900123" + check.columns("pr\xe9nom")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QVERIFY(!check.placeholders.isEmpty());
        QVERIFY(encoding->isVisible());
        QCOMPARE(encoding->currentText(), u"Windows-1252"_s);
        QVERIFY(everythingSaid(*check.page).contains(u"pr\u00e9nom"_s));
        QVERIFY(everythingSaid(*check.page).contains(u"the platform reads UTF-8 alone"_s));
        encoding->setCurrentIndex(0);
        Q_EMIT encoding->activated(0);
        QVERIFY(check.page->isChecking());
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QCOMPARE(encoding->currentText(), u"UTF-8"_s);
        QVERIFY(everythingSaid(*check.page).contains(u"no characters in UTF-8"_s));
    }

    // What cannot be known over this connection is said beside the verdict.
    void whatIsNotKnownIsSaid()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        const QString notes = check.page->findChild<TextLabel *>(u"notes"_s)->text();
        QVERIFY2(notes.contains(u"cannot be known here"_s), qPrintable(notes));
    }

    void aGoodFileSaysSoAndShowsItsFirstRows()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.page->check(check.write("phone number" + check.columns({}) + "07700 900123" + check.columns("x")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QVERIFY2(everythingSaid(*check.page).contains(u"nothing to fix"_s), qPrintable(everythingSaid(*check.page)));
        QCOMPARE(check.table().model()->rowCount(), 1);
        QVERIFY(check.rendered().isVisible());
        QVERIFY(!check.page->findChild<QWidget *>(u"export"_s)->isVisible());
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.page->check(check.folder.filePath(u"nothing.csv"_s));
        auto *messages = check.page->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(!messages->current().sentence.isEmpty(), 60'000);
        QCOMPARE(messages->current().ink, Ink::Red);
        QVERIFY(!check.page->isChecking());
    }

    void aFileIsDropped()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(check.write("phone number" + check.columns({})))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(check.page, &enter) && enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(check.page, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QCOMPARE(check.page->outcome()->report.fileFaults().front(), FileFault::NoRows);
    }

    // The event loop turns while a large file is checked, and the check can be stopped.
    void theWindowStaysFreeWithAHundredThousandRows()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        QByteArray text = "phone number" + check.columns({});
        const QByteArray values = check.columns("x");
        for (int row = 0; row < 99'999; ++row)
            text += "07700 9" + QByteArray::number(row).rightJustified(5, '0') + values;
        text += "no number" + values;
        check.page->check(check.write(text));
        LargestGap gap;
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 240'000);
        const qint64 checking = gap.take();
        qInfo("largest gap of the event loop: %lld ms while 100,000 rows were checked", checking);
        QVERIFY(checking < 250);
        QCOMPARE(check.page->outcome()->report.rowCount, 100'000);
        QCOMPARE(check.page->outcome()->faulty.number(check.page->outcome()->faulty.size() - 1), 100'001);
        QVERIFY(!check.exported(RecipientFileExport::Rows::Good).isEmpty());
        const qint64 writing = gap.take();
        qInfo("largest gap of the event loop: %lld ms while 99,999 rows were written", writing);
        QVERIFY(writing < 250);
        check.page->perform(Act::ReadAgain);
        QTRY_VERIFY_WITH_TIMEOUT(check.page->isChecking(), 60'000);
        check.page->perform(Act::Stop);
        QTRY_VERIFY_WITH_TIMEOUT(!check.page->isChecking(), 60'000);
        QVERIFY(!check.page->outcome());
    }

    // Nothing of a check outlives the choice of its template.
    void theVerdictLeavesWithItsTemplate()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.page->check(check.write("phone number" + check.columns({}) + "1" + check.columns("x")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        QVERIFY(check.page->findChild<QWidget *>(u"export"_s)->isVisible());
        check.page->findChild<QComboBox *>(u"templates"_s)->setCurrentIndex(-1);
        QVERIFY(!check.page->outcome());
        QVERIFY(!check.page->isChecking());
        QVERIFY(!check.page->findChild<QWidget *>(u"export"_s)->isVisible());
        QCOMPARE(check.table().model()->rowCount(), 0);
    }

    void everyStopHasAName()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.page->check(check.write("phone number" + check.columns({}) + "1" + check.columns("x")));
        QTRY_VERIFY_WITH_TIMEOUT(check.page->outcome(), 60'000);
        const QList<QWidget *> stops = tabStops(*check.page);
        QVERIFY(stops.size() >= 5);
        for (const QWidget *stop : stops) {
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            const bool isNamed = !stop->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, stop->metaObject()->className());
        }
    }
};

POSTROOM_TEST(TestRecipientFilePage)
#include "tst_recipientfilepage.moc"
