// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/connectionpage.h"
#include "support/testmain.h"
#include "ui/windowtest.h"

#include <QPushButton>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

/// A page about a state, shown.
struct ShownPage {
    explicit ShownPage(KeychainState state)
        : page(keychainError(state), u"Live & <b>co</b>"_s)
    {
        page.resize(900, 600);
        page.show();
    }
    void press(const QString &text)
    {
        QPushButton *one = button(page, text);
        QVERIFY2(one, qPrintable(text));
        QTest::mouseClick(one, Qt::LeftButton);
    }

    ConnectionPage page;
    QLineEdit *secret = page.findChild<QLineEdit *>(u"secret"_s);
    QSignalSpy again{&page, &ConnectionPage::againRequested};
    QSignalSpy unlock{&page, &ConnectionPage::unlockRequested};
    QSignalSpy typed{&page, &ConnectionPage::secretTyped};
};

} // namespace

/// The page about a keychain: each state with its way on.
class TestConnectionPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }

    void eachStateHasItsWayOn_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<QString>("first");
        QTest::newRow("none") << KeychainState::NoKeychain << u"Try again"_s;
        QTest::newRow("not ready") << KeychainState::NotReady << u"Try again"_s;
        QTest::newRow("locked") << KeychainState::Locked << u"Unlock"_s;
        QTest::newRow("refused") << KeychainState::Refused << u"Unlock"_s;
        QTest::newRow("silent") << KeychainState::Silent << u"Try again"_s;
    }
    void eachStateHasItsWayOn()
    {
        QFETCH(KeychainState, state);
        QFETCH(QString, first);
        ShownPage shown(state);
        QVERIFY(!shown.secret->isVisible()); // only "absent" asks for a secret by itself
        shown.press(first);
        QCOMPARE(shown.again.count() + shown.unlock.count(), 1);
        QCOMPARE(shown.unlock.count() == 1, first == u"Unlock"_s);
    }

    void forThisRunOnlyAsksAndHandsOverOnce()
    {
        ShownPage shown(KeychainState::Locked);
        shown.press(u"For this run only"_s);
        QVERIFY(shown.secret->isVisible());
        QCOMPARE(shown.typed.count(), 0);
        QTest::keyClicks(shown.secret, u"canary-1"_s);
        QCOMPARE(shown.secret->echoMode(), QLineEdit::Password);
        QVERIFY(shown.secret->inputMethodHints() & Qt::ImhHiddenText);
        shown.press(u"For this run only"_s);
        QCOMPARE(shown.typed.value(0), QVariantList{false});
        QCOMPARE(shown.page.takeSecret(), QByteArray("canary-1"));
        QCOMPARE(shown.page.takeSecret(), QByteArray());
    }

    void absentAsksAndKeeps()
    {
        ShownPage shown(KeychainState::Absent);
        QVERIFY(shown.secret->isVisible());
        shown.press(u"Keep it in the keychain"_s);
        QCOMPARE(shown.typed.count(), 0);
        QTest::keyClicks(shown.secret, u"canary-2"_s);
        QTest::keyClick(shown.secret, Qt::Key_Return);
        QCOMPARE(shown.typed.value(0), QVariantList{true});
    }

    void otherErrorsHaveNoSecret()
    {
        const ConnectionPage page(makeError(Error::Kind::Offline, u"x"_s), u"api.example"_s);
        QVERIFY(!page.findChild<QLineEdit *>());
    }
};

POSTROOM_TEST(TestConnectionPage)
#include "tst_connectionpage.moc"
