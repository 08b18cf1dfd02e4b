// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "pages/messagedress.h"
#include "pages/messagepanel.h"
#include "support/testmain.h"
#include "ui/templateplatform.h"
#include "ui/windowtest.h"
#include "widgets/copybutton.h"
#include "widgets/factlist.h"
#include "widgets/messageview.h"

#include <QClipboard>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Services with and without a brand, and who reads what they put around their messages.
struct Reading {
    Reading()
    {
        records.services = {dressedService(u"s1"_s, u"Harbour"_s, u"b1"_s), dressedService(u"s2"_s, u"Food"_s)};
        records.brands = {bannerBrand(u"b1"_s)};
        reader.setPause(std::chrono::milliseconds(20));
        page.show();
    }
    TemplatePlatform platform;
    TemplateLists &records = platform.records;
    QWidget page;
    DressReader reader{platform, &page};
};

MessagePreview email(const QString &content)
{
    return previewOf(MessageSource{u"email"_s, u"Subject"_s, content});
}

} // namespace

class TestMessageDress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void readsPrefixAndBrandOnce()
    {
        Reading reading;
        QSignalSpy read(&reading.reader, &DressReader::read);
        reading.reader.want(u"s1"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).branding);
        QTRY_COMPARE(read.count(), 1);
        const MessageDress dress = reading.reader.dressOf(u"s1"_s);
        QCOMPARE(dress.prefix, u"Harbour"_s);
        QCOMPARE(dress.branding->id, u"b1"_s);
        QVERIFY(!dress.failure);
        reading.reader.want(u"s1"_s);
        reading.reader.want(u"s2"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s2"_s).branding);
        QVERIFY(isGovUkBranding(*reading.reader.dressOf(u"s2"_s).branding));
        QCOMPARE(reading.records.targets.size(), 3U);
    }

    // user-reports "Two counters": the platform decides the rule, and no figure stands where that rule is another one.
    void textsAreCountedByTheRuleOfTheirPlatform_data()
    {
        QTest::addColumn<Fork>("fork");
        QTest::addColumn<QString>("said");
        QTest::newRow("GOV.UK Notify") << Fork::GovUkNotify << u"2 text messages."_s;
        QTest::newRow("not known") << Fork::Unknown << u"2 text messages."_s;
        QTest::newRow("Notify.gov") << Fork::NotifyGov << u"How many text messages Notify.gov charges for"_s;
        QTest::newRow("GC Notify") << Fork::GcNotify << u"How many text messages GC Notify charges for"_s;
    }
    void textsAreCountedByTheRuleOfTheirPlatform()
    {
        QFETCH(Fork, fork);
        QFETCH(QString, said);
        Reading reading;
        reading.platform.fork = fork;
        MessagePanel panel;
        panel.setMessage(previewOf(MessageSource{u"sms"_s, {}, u"Hello"_s}), reading.reader.dressOf(u"s1"_s));
        QVERIFY2(!everythingSaid(panel).contains(u"text message"_s), qPrintable(everythingSaid(panel)));
        reading.reader.want(u"s1"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).branding);
        panel.setMessage(
            previewOf(MessageSource{u"sms"_s, {}, u"ŵ [] "_s.repeated(20)}), reading.reader.dressOf(u"s1"_s));
        QVERIFY2(everythingSaid(panel).contains(said), qPrintable(everythingSaid(panel)));
        QCOMPARE(everythingSaid(panel).contains(u"With ŵ a text message holds 70"_s), said.startsWith(u'2'));
        panel.setMessage(email(u"Hello"_s), reading.reader.dressOf(u"s1"_s));
        QVERIFY(!everythingSaid(panel).contains(u"text message"_s));
    }

    void whatFailedIsTriedAgain_data()
    {
        QTest::addColumn<bool>("isBrand");
        QTest::newRow("service") << false;
        QTest::newRow("brand") << true;
    }
    void whatFailedIsTriedAgain()
    {
        QFETCH(bool, isBrand);
        Reading reading;
        (isBrand ? reading.records.brandError : reading.records.serviceError)
            = makeError(Error::Kind::Timeout, QString());
        reading.reader.want(u"s1"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).failure);
        QCOMPARE(reading.reader.dressOf(u"s1"_s).prefix, isBrand ? u"Harbour"_s : QString());
        reading.records.brandError.reset();
        reading.records.serviceError.reset();
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).branding);
        QVERIFY(!reading.reader.dressOf(u"s1"_s).failure);
    }

    // design §7: a page that nobody sees wakes nothing up.
    void nothingIsTriedAgainWhileNobodyLooks()
    {
        Reading reading;
        reading.records.serviceError = makeError(Error::Kind::Timeout, QString());
        reading.reader.want(u"s1"_s);
        reading.page.hide();
        QVERIFY(!reading.reader.isWaiting());
        reading.page.show();
        QVERIFY(reading.reader.isWaiting());
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).failure);
        QVERIFY(reading.reader.isWaiting());
        reading.page.hide();
        QVERIFY(!reading.reader.isWaiting());
        reading.records.serviceError.reset();
        reading.page.show();
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).branding);
    }

    void aRefusalIsAskedForAgainOnlyOnDemand()
    {
        Reading reading;
        reading.records.serviceError = makeError(Error::Kind::Forbidden, QString());
        reading.reader.want(u"s1"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).failure);
        QCOMPARE(reading.records.targets.size(), 1U);
        reading.records.serviceError.reset();
        reading.reader.want(u"s1"_s);
        reading.reader.want(u"s2"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s2"_s).branding);
        QVERIFY(reading.reader.dressOf(u"s1"_s).failure);
        reading.reader.forgetFailures();
        reading.reader.want(u"s1"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s1"_s).branding);
    }

    void whoeverMovesOnIsNotAskedFor()
    {
        Reading reading;
        reading.reader.want(u"s1"_s);
        reading.reader.want(u"s2"_s);
        QTRY_VERIFY(reading.reader.dressOf(u"s2"_s).branding);
        QCOMPARE(reading.records.targets.size(), 1U);
        QCOMPARE(reading.reader.dressOf(u"s1"_s), MessageDress());
    }

    void theMessageSaysWhatIsNotKnown()
    {
        MessagePanel panel;
        panel.setMessage(email(u"Hello"_s), {.failure = makeError(Error::Kind::Timeout, QString())});
        QVERIFY(everythingSaid(panel).contains(u"could not be read: no answer in time."_s));
        panel.setMessage(email(u"Hello"_s), {});
        QVERIFY(!everythingSaid(panel).contains(u"could not be read"_s));
    }

    void linksAreReachedByKeyboardAndCopiedAsSent()
    {
        MessagePanel panel;
        panel.setMessage(email(u"[Form](https://e.uk/a%2Fb/((ref))) and https://e.uk/x"_s));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QList<CopyButton *> copies = panel.findChildren<CopyButton *>();
        QCOMPARE(copies.size(), 2);
        QStringList copied;
        for (CopyButton *copy : copies) {
            QVERIFY(copy->focusPolicy() & Qt::TabFocus);
            QTest::keyClick(copy, Qt::Key_Space);
            copied.append(QGuiApplication::clipboard()->text());
        }
        QCOMPARE(copied, (QStringList{u"https://e.uk/a%2Fb/((ref))"_s, u"https://e.uk/x"_s}));
        QCOMPARE(panel.view().plainText(), u"Subject\n\nForm and https://e.uk/x"_s);
    }

    void codesOfALetterAreCopied()
    {
        MessagePanel panel;
        panel.setMessage(previewOf(MessageSource{u"letter"_s, u"Heading"_s, u"QR: https://e.uk/q"_s}));
        const auto *links = panel.findChild<FactList *>(u"links"_s);
        QCOMPARE(links->facts().size(), 1);
        QCOMPARE(links->facts().front().value, u"https://e.uk/q"_s);
        QVERIFY(links->facts().front().copyable);
    }
};

POSTROOM_TEST(TestMessageDress)
#include "tst_messagedress.moc"
