// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "window/handover.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A second start hands over to the first.
class TestHandover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qRegisterMetaType<HandedOver>();
    }

    void theFirstStartGoesOnAtOnce()
    {
        Handover first(u"key"_s, m_folder->path());
        QSignalSpy isFirst(&first, &Handover::isFirst);
        first.offer({});
        QCOMPARE(isFirst.count(), 1); // a start waits for nothing
    }

    void aSecondOneHandsOverAndEnds()
    {
        Handover first(u"key"_s, m_folder->path());
        first.offer({});
        first.listen();
        QSignalSpy asked(&first, &Handover::asked);
        Handover second(u"key"_s, m_folder->path());
        QSignalSpy handed(&second, &Handover::handedOver), isFirst(&second, &Handover::isFirst);
        const HandedOver what{u"jobs"_s, u"postroom://open/jobs"_s};
        second.offer(what);
        QTRY_COMPARE(handed.count(), 1);
        QCOMPARE(isFirst.count(), 0);
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked[0][0].value<HandedOver>() == what);
    }

    void anotherConnectionIsAnotherProgram()
    {
        Handover first(u"key"_s, m_folder->path());
        first.offer({});
        first.listen();
        Handover second(u"other"_s, m_folder->path());
        QSignalSpy isFirst(&second, &Handover::isFirst);
        second.offer({});
        QCOMPARE(isFirst.count(), 1);
        ConnectionOptions demo, live;
        demo.kind = ConnectionOptions::Kind::Demo;
        live.kind = ConnectionOptions::Kind::AdministrationApi;
        live.url = QUrl(u"https://api.example"_s);
        QVERIFY(Handover::keyOf(demo) != Handover::keyOf(live));
        QCOMPARE(Handover::keyOf(demo), Handover::keyOf(demo));
    }

    void aFrozenProgramKeepsNobodyFromStarting()
    {
        QLocalServer frozen; // takes the connection, and answers nothing
        QVERIFY(frozen.listen(m_folder->filePath(u"postroom-key"_s)));
        Handover second(u"key"_s, m_folder->path());
        second.setPatience(50ms);
        QSignalSpy handed(&second, &Handover::handedOver), isFirst(&second, &Handover::isFirst);
        second.offer({});
        QTRY_COMPARE(isFirst.count(), 1);
        QCOMPARE(handed.count(), 0);
        second.listen(); // its socket stays its own
        QLocalSocket late;
        late.connectToServer(m_folder->filePath(u"postroom-key"_s));
        QTRY_VERIFY(frozen.hasPendingConnections());
    }

    void whatADeadProgramLeftIsTakenOver()
    {
        {
            QFile left(m_folder->filePath(u"postroom-key"_s));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        Handover next(u"key"_s, m_folder->path());
        QSignalSpy isFirst(&next, &Handover::isFirst);
        next.offer({});
        QTRY_COMPARE(isFirst.count(), 1);
        next.listen();
        Handover second(u"key"_s, m_folder->path());
        QSignalSpy handed(&second, &Handover::handedOver);
        second.offer({});
        QTRY_COMPARE(handed.count(), 1);
    }

    void whoSaysTooMuchIsNotHeard()
    {
        Handover first(u"key"_s, m_folder->path());
        first.offer({});
        first.listen();
        QSignalSpy asked(&first, &Handover::asked);
        QLocalSocket loud;
        loud.connectToServer(m_folder->filePath(u"postroom-key"_s));
        loud.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(loud.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(asked.count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

POSTROOM_TEST(TestHandover)

#include "tst_handover.moc"
