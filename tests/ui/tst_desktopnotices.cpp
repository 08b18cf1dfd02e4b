// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopnotices.h"
#include "pages/exportpanel.h"
#include "support/testmain.h"
#include "ui/opencheck.h"
#include "ui/openlist.h"
#include "ui/opensearch.h"
#include "window/actionregistry.h"
#include "window/exportbar.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s, path = u"/org/freedesktop/Notifications"_s;

/// The notifications of a desktop, as far as a test looks at them.
class Desktop : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"Notify")
            return false;
        shown.append(message.arguments());
        return connection.send(message.createReply(uint(shown.size())));
    }
    QString title(qsizetype at) const { return shown.at(at).value(3).toString(); }
    QString words(qsizetype at) const { return shown.at(at).value(4).toString(); }

    QList<QVariantList> shown;
};

} // namespace

/// What the desktop is told, on a bus of the test's own.
class TestDesktopNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QVERIFY(bus().registerVirtualObject(path, &m_desktop));
        QVERIFY(bus().registerService(service));
    }
    void init()
    {
        Settings().reset(Setting::Notices);
        m_desktop.shown.clear();
        beginWindowTest();
    }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    // The words are no markup there, and a click on one of them alone opens the window.
    void wordsAndClicks()
    {
        DesktopNotices notices;
        QSignalSpy opened(&notices, &DesktopNotices::opened);
        notices.tell(u"Your export is ready"_s, u"<b>1</b> & 2"_s);
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.title(0), u"Your export is ready"_s);
        QCOMPARE(m_desktop.words(0), u"&lt;b&gt;1&lt;/b&gt; &amp; 2"_s);
        click(7); // of another program
        click(1);
        QTRY_COMPARE(opened.size(), 1);
        click(1);
        click(1);
        notices.tell(u"Another"_s, {});
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(opened.size(), 1);
    }

    // Nobody's name stands in it; a click brings the window forward.
    void longWorkIsToldElsewhere()
    {
        OpenList list;
        list.open.window.setLongWorkFrom(0);
        begin(list);
        leave(list);
        finish(list);
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.title(0), u"Your export is ready"_s);
        QVERIFY2(!m_desktop.words(0).contains(u"person"), qPrintable(m_desktop.words(0)));
        click(1);
        QTRY_VERIFY(list.open.window.isActiveWindow());
    }

    void failuresAreTold()
    {
        OpenList list;
        list.open.window.setLongWorkFrom(0);
        leave(list);
        begin(list, u"/nowhere/at/all.csv"_s);
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.title(0), u"Your export failed"_s);
    }

    void nothingIsToldToWhoLooks()
    {
        OpenList list;
        list.open.window.setLongWorkFrom(0);
        begin(list);
        finish(list);
        nothingWasTold();
    }

    // Neither what was looked for nor whether it was found.
    void aLongSearchIsTold()
    {
        OpenSearch search;
        search.open.window.setLongWorkFrom(0);
        search.type(u"447700900123"_s);
        leave(search.open.window);
        search.answer().end();
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.title(0), u"Your search has ended"_s);
        QVERIFY2(!m_desktop.words(0).contains(u"900123"), qPrintable(m_desktop.words(0)));
        search.type(u"447700900124"_s);
        search.answer().fail(makeError(Error::Kind::Offline, {}));
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.title(1), u"Your search failed"_s);
    }

    void checkedFilesAreTold()
    {
        OpenCheck check;
        QVERIFY(check.ready);
        check.open.window.setLongWorkFrom(0);
        leave(check.open.window);
        QVERIFY(check.checkFaults());
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QCOMPARE(m_desktop.title(0), u"Your file is checked"_s);
        check.exported(RecipientFileExport::Rows::Faulty);
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.title(1), u"Your rows are written"_s);
        check.page->exportRows(RecipientFileExport::Rows::Faulty, check.folder.filePath(u"no/such/folder.csv"_s));
        QTRY_COMPARE(m_desktop.shown.size(), 3);
        QCOMPARE(m_desktop.title(2), u"The rows could not be written"_s);
    }

    void shortWorkIsNotTold()
    {
        OpenList list;
        list.open.window.setLongWorkFrom(60'000);
        begin(list);
        leave(list);
        finish(list);
        nothingWasTold();
    }

    void itCanBeTurnedOff()
    {
        OpenList list;
        Settings().set(Setting::Notices, u"false"_s);
        list.open.window.setLongWorkFrom(0);
        begin(list);
        leave(list);
        finish(list);
        nothingWasTold();
    }

    // Last: the desktop goes away, and the page still says it.
    void zWithoutADesktopNothingIsLost()
    {
        QVERIFY(bus().unregisterService(service));
        OpenList list;
        list.open.window.setLongWorkFrom(0);
        begin(list);
        leave(list);
        finish(list);
        QVERIFY(m_desktop.shown.isEmpty());
        QVERIFY(list.open.window.exports().isVisible());
    }

private:
    // A connection of its own, as the desktop is another program.
    static QDBusConnection bus()
    {
        return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
    }
    static void click(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, service, u"ActionInvoked"_s);
        signal << id << u"default"_s;
        bus().send(signal);
    }
    void begin(OpenList &list, QString to = {})
    {
        QFile::remove(m_folder.filePath(u"rows.csv"_s));
        if (to.isEmpty())
            to = m_folder.filePath(u"rows.csv"_s);
        list.open.window.actions().action(Act::Export)->trigger();
        list.open.window.place()->findChild<ExportPanel *>()->setPath(to);
    }
    // Another window has the focus.
    void leave(OpenList &list) { leave(list.open.window); }
    void leave(const MainWindow &window)
    {
        m_other = std::make_unique<QWidget>();
        m_other->show();
        m_other->activateWindow();
        QTRY_VERIFY(!window.isActiveWindow());
    }
    static void finish(OpenList &list)
    {
        const auto isOver = [&list] {
            list.platform->lists.releaseAll();
            return !list.open.window.exports().isRunning();
        };
        QTRY_VERIFY(isOver());
    }
    // What was sent before a notice of the test's own would have come before it.
    void nothingWasTold()
    {
        DesktopNotices probe;
        probe.tell(u"probe"_s, {});
        QTRY_VERIFY(!m_desktop.shown.isEmpty());
        QCOMPARE(m_desktop.title(0), u"probe"_s);
    }

    QProcess m_daemon;
    Desktop m_desktop;
    std::unique_ptr<QWidget> m_other;
    const QTemporaryDir m_folder;
};

POSTROOM_TEST(TestDesktopNotices)
#include "tst_desktopnotices.moc"
