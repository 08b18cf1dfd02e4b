// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "domain/notification.h"
#include "pages/notificationdetail.h"
#include "pages/recipientfilepage.h"
#include "pages/templatechooser.h"
#include "screens/screenchecks.h"
#include "style/tokens.h"
#include "support/testmain.h"
#include "tables/recordtableview.h"
#include "ui/templateplatform.h"
#include "ui/windowtest.h"
#include "widgets/filterchip.h"
#include "widgets/messageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(1280, 800);

// The first template of that type with the most versions of the demo's first service.
bool chooseTemplate(const Place &place, const QString &type, const std::function<bool()> &suits)
{
    auto *chooser = place.findChild<TemplateChooser *>();
    auto *templates = place.findChild<QComboBox *>(u"templates"_s);
    if (!QTest::qWaitFor([chooser] { return chooser->chosen(); }, 60'000))
        return false;
    for (int index = 0; index < templates->count(); ++index) {
        templates->setCurrentIndex(index);
        if (chooser->chosen()->templateType == type && suits())
            return true;
    }
    return false;
}

// The first service that has messages of that type; the list is narrowed to them already.
bool chooseService(ListPage &page, const QString &type)
{
    auto *services = page.findChild<QComboBox *>(u"serviceChooser"_s);
    const auto shows = [&page, &type] {
        const auto *first = page.records().rowCount() > 0 ? as<Notification>(page.records().record(0)) : nullptr;
        return first && first->notificationType == type;
    };
    for (int index = 0; index < services->count(); ++index) {
        services->setCurrentIndex(index);
        const bool isThere = QTest::qWaitFor(
            [&] { return shows() || (!page.records().isBusy() && !page.records().isGathering() && page.asOf()); },
            60'000);
        if (isThere && shows())
            return true;
    }
    return false;
}

bool hasBanner(const MessageView &message)
{
    const QList<TextBlock> &blocks = message.blocks();
    return std::any_of(
        blocks.begin(), blocks.end(), [](const TextBlock &block) { return block.look == BlockLook::Banner; });
}

/// A platform whose one template has two versions and whose service puts its name and brand around its messages.
class DressedPlatform : public TemplatePlatform {
public:
    DressedPlatform(const QString &type, const QString &before, const QString &after)
    {
        const auto listed = templateRow(u"t1"_s, type, after);
        listed->name = u"Berth renewal"_s;
        listed->subject = type == "sms"_L1 ? QString() : u"Renew your berth"_s;
        listed->replyToText = type == "letter"_L1 ? u"Harbour Office\nQuayside\nEastmarsh\nEM1 4QQ"_s : QString();
        records.services = {dressedService(u"s1"_s, u"Harbour Notices"_s, u"b1"_s)};
        records.brands = {bannerBrand(u"b1"_s)};
        records.templates = {listed};
        records.rows = {versionRow(*listed, 2, after), versionRow(*listed, 1, before)};
    }
    QString name() const override { return u"Saltmarsh Notify"_s; }
};

} // namespace

/// Pictures of the three renderings, of two versions and of a checked file.
class TestTemplateScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("POSTROOM_NOW", "2026-11-20T12:00:00Z");
        QSettings(u"org.postroom"_s, u"Postroom"_s).clear();
        QApplication::setFont(QFont(u"Inter"_s, 10));
    }
    void init() { beginWindowTest(); }
    void cleanup() { QTRY_COMPARE(liveJobs(), 0); }

    void renderings_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("dark");
        for (const QString &type : {u"sms"_s, u"email"_s, u"letter"_s}) {
            QTest::newRow(qPrintable(type)) << type << false;
            QTest::newRow(qPrintable(type + u"-dark"_s)) << type << true;
        }
    }
    void renderings()
    {
        QFETCH(QString, type);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), pictureSize);
        open.window.open(u"notifications"_s);
        auto &page = *qobject_cast<ListPage *>(open.window.place());
        QTRY_VERIFY_WITH_TIMEOUT(page.records().rowCount() >= 20, 60'000);
        for (FilterChip *chip : page.findChildren<FilterChip *>()) {
            if (chip->accessibleName().startsWith(u"Type"_s))
                chip->setValue(type);
        }
        QVERIFY(chooseService(page, type));
        page.table().selectRow(0);
        page.perform(Act::ShowDetails);
        auto *message = page.findChild<MessageView *>(u"message"_s);
        QTRY_VERIFY(message->isVisible() && !message->plainText().isEmpty());
        QTRY_VERIFY(type != "email"_L1 || hasBanner(*message));
        awaitRest(page);
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, u"message-"_s + QString::fromLatin1(QTest::currentDataTag())));
    }

    void versions_data()
    {
        QTest::addColumn<bool>("asSent");
        QTest::addColumn<bool>("dark");
        QTest::newRow("versions-light") << false << false;
        QTest::newRow("versions-dark") << false << true;
        QTest::newRow("versions-sent") << true << false;
    }
    void versions()
    {
        QFETCH(bool, asSent);
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), pictureSize);
        open.window.open(u"versions"_s);
        const Place &page = *open.window.place();
        auto *before = page.findChild<QComboBox *>(u"before"_s);
        QVERIFY(chooseTemplate(page, u"email"_s, [before] {
            return QTest::qWaitFor([before] { return before->count() > 0; }, 60'000) && before->count() > 1;
        }) || chooseTemplate(page, u"sms"_s, [before] {
            return QTest::qWaitFor([before] { return before->count() > 0; }, 60'000) && before->count() > 1;
        }));
        page.findChild<QCheckBox *>()->setChecked(asSent);
        QTRY_VERIFY(!page.findChildren<MessageView *>().isEmpty());
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    void dressedVersions_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("start");
        QTest::newRow("sms")
            << u"Dear ((name)), berth ((berth)) must be renewed by ((date)): https://harbour.gov.uk/a"_s
            << u"Dear ((name)), berth ((berth)) must be renewed by ((day)): https://harbour.gov.uk/b"_s
            << u"Harbour Notices: Dear"_s;
        const QString letter = u"Dear ((name))\n\nYour berth must be renewed by ((date)).\n\n* fee: £((fee))\n"
                               "* late fee: £40\n\nQR: https://harbour.gov.uk/"_s;
        QTest::newRow("letter") << letter + u'a' << letter + u'b' << u"Harbour Office\nQuayside"_s;
        const QString text = u"Dear ((name))\n\n^ Fees for 2027 are due\n\n"_s;
        QTest::newRow("email") << u"# What is new\n\n"_s + text
                + u"* dredging\n* moorings\n\n[Renew](https://harbour.gov.uk/a)"_s
                               << u"## What is new\n\n"_s + text
                + u"1. dredging\n2. moorings\n\n[Renew](https://harbour.gov.uk/b)"_s
                               << u"Renew your berth\n\nTides & Harbours"_s;
    }
    void dressedVersions()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, start);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        const QString type = QString::fromLatin1(QTest::currentDataTag());
        const auto platform = std::make_shared<DressedPlatform>(type, before, after);
        OpenWindow open(platform, pictureSize);
        open.window.open(u"versions"_s);
        const Place &page = *open.window.place();
        const auto *left = page.findChild<QComboBox *>(u"before"_s);
        QTRY_VERIFY((platform->records.releaseAll(), left->count() == 2));
        page.findChild<QCheckBox *>()->setChecked(true);
        QTRY_VERIFY(page.findChildren<MessageView *>().constLast()->plainText().startsWith(start));
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, u"versions-"_s + type));
    }

    void checkedFile_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("check-file-light") << false;
        QTest::newRow("check-file-dark") << true;
    }
    void checkedFile()
    {
        QFETCH(bool, dark);
        PostroomStyle::of(nullptr)->setTokens(dark ? darkTokens() : lightTokens());
        OpenWindow open(demoPlatform(), pictureSize);
        open.window.open(u"check-file"_s);
        auto &page = *qobject_cast<RecipientFilePage *>(open.window.place());
        QVERIFY(chooseTemplate(page, u"sms"_s, [] { return true; }));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"visitors.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("phone number,name,code,date,time,reference\n07700 900123,Ann,1,2,3,4\n07700 9001,Bo,1,2,3,4\n"
                   ",Cy,1,2,3,4\n07700 900456,,,,,\nabc,Di,1,2,3,4\n");
        file.close();
        page.check(file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(page.outcome(), 60'000);
        QTRY_VERIFY(page.findChild<QWidget *>(u"note"_s)->isVisible()); // which the service's dress brings
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }

    // Before a file is dropped, in a narrow window too.
    void awaitedFile_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("check-file-empty") << pictureSize;
        QTest::newRow("check-file-empty-narrow") << QSize(1000, 700);
    }
    void awaitedFile()
    {
        QFETCH(QSize, size);
        PostroomStyle::of(nullptr)->setTokens(lightTokens());
        OpenWindow open(demoPlatform(), size);
        open.window.open(u"check-file"_s);
        QVERIFY(chooseTemplate(*open.window.place(), u"sms"_s, [] { return true; }));
        checkWindow(open.window);
        QVERIFY(savePicture(open.window, QString::fromLatin1(QTest::currentDataTag())));
    }
};

POSTROOM_TEST(TestTemplateScreens)
#include "tst_templatescreens.moc"
