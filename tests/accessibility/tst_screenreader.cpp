// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programenvironment.h"
#include "support/testfolders.h"
#include "support/testmain.h"
#include "support/xdisplay.h"
#include "ui/databasestage.h"
#include "widgets/sidebar.h"
#include "widgets/sidebaritem.h"
#include "window/places.h"

#include <QDir>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 240'000;

/// What reader.py said, a line a list of its parts.
struct Reading {
    QList<QStringList> lines;
    QString everything;
    int exitCode = -1;

    QList<QStringList> of(const QString &kind) const
    {
        QList<QStringList> found;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
            [&kind](const QStringList &line) { return line.constFirst() == kind; });
        return found;
    }
};

/// One run of tests/accessibility/reader.py with the window program, or another one that shows its window, on a display
/// and in a session of its own.
Reading readingOf(const QString &mode, const QStringList &connection, const QString &program = u"postroom"_s)
{
    const QTemporaryDir home;
    const XDisplay display;
    QStringList own{u"DISPLAY="_s + display.name(), u"QT_QPA_PLATFORM=xcb"_s, u"HOME="_s + home.path(),
        u"POSTROOM_NOW=2026-11-20T12:00:00Z"_s, u"LC_ALL=C.UTF-8"_s, u"TZ=UTC"_s, u"PYTHONDONTWRITEBYTECODE=1"_s,
        u"PYTHONWARNINGS=ignore"_s,
        u"ASAN_OPTIONS=intercept_tls_get_addr=0:detect_leaks=0"_s}; // Qt's bridge keeps events of its own to the end
    for (const auto *name : {"XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        own.append(QLatin1StringView(name) + u'=' + home.path());
    QProcess session;
    QProcessEnvironment environment = environmentWith(own);
    environment.remove(u"WAYLAND_DISPLAY"_s); // libatspi crashes where it is set, be it to nothing
    session.setProcessEnvironment(environment);
    session.start(u"dbus-run-session"_s,
        QStringList{
            u"--"_s, u"/usr/bin/python3"_s, sourceFile(u"tests/accessibility/reader.py"_s), mode, builtFile(program)}
            + connection);
    QSignalSpy finished(&session, &QProcess::finished);
    if (finished.isEmpty() && !finished.wait(patienceMs))
        session.kill();
    Reading reading;
    reading.exitCode = session.exitStatus() == QProcess::NormalExit ? session.exitCode() : -1;
    reading.everything = QString::fromUtf8(session.readAllStandardOutput());
    const QByteArray besides = session.readAllStandardError();
    for (const QString &line : reading.everything.split(u'\n', Qt::SkipEmptyParts))
        reading.lines.append(line.split(u'|'));
    if (reading.exitCode != 0 || !reading.of(u"unnamed"_s).isEmpty())
        std::fprintf(stderr, "exit %d\n%s%s\n", reading.exitCode, qPrintable(reading.everything), besides.constData());
    return reading;
}

/// The words of the places that a connection has, as its sidebar shows them.
QStringList placesOf(Platform &platform)
{
    Sidebar bar;
    places::fill(bar);
    const QStringList there = places::idsOn(&platform);
    QStringList words;
    for (const SidebarItem *item : bar.findChildren<SidebarItem *>()) {
        if (there.contains(item->id()))
            words.append(item->accessibleName());
    }
    return words;
}

const QString transcriptHead = uR"(# The main job, read aloud

A caller never got their code. This is what a screen reader finds to say while somebody searches for the number, goes
through what was found and opens a message, taken from the AT-SPI tree of the window program on the demo platform. What
the person does stands in italics. The reading is that of Orca's defaults: what has the focus, of a table the whole row,
a panel or table when it is entered, and what comes up as a notification.

`tst_screen_reader` (`tests/accessibility`) reads it and holds it to its sentences; it writes this page anew with
`POSTROOM_TRANSCRIPT=docs/read-aloud.md build/dev/bin/tst_screen_reader theMainJobMakesSenseAloud`. The same test counts
the elements of every view and finds none without a name: [the counts](elements.md).

)"_s;

const QString countsHead = uR"(# What a screen reader finds

Every view of the window as the tree of AT-SPI has it: each place of the window's own table as it opens and with the
details of its first entry, the first place of each class of pages empty, loading, failed and offline, what opens over
pages, and what stands in front of them. They are read through AT-SPI on the recorded platform's database
(`tests/accessibility`, `every-view`). An element without a name fails `tst_screen_reader`. The last column counts what
only holds other elements or stands between them, which readers pass over; of a table the rows on the screen are counted.

Written by
`POSTROOM_ELEMENTS=docs/elements.md build/dev/bin/tst_screen_reader everyElementOfEveryViewHasAName`.

)"_s;

/// What reader.py counted in one view.
struct View {
    QString page;
    QString state;
    int elements = 0;
    int unnamed = 0;
    int layout = 0;

    /// The beginning of its line in the table.
    QString head() const { return u"| %1 | %2 |"_s.arg(page, state); }
};

QList<View> viewsOf(const Reading &reading)
{
    QList<View> views;
    for (const QStringList &page : reading.of(u"page"_s))
        views.append({page.at(1).section(u", "_s, 0, 0), page.at(1).section(u", "_s, 1), page.at(2).toInt(),
            page.at(3).toInt(), page.at(4).toInt()});
    return views;
}

QString tableOf(const QList<View> &views)
{
    QString table = u"| Page | State | Elements | Without a name | Layout alone |\n|---|---|---|---|---|\n"_s;
    View all;
    for (const View &view : views) {
        table += u"%1 %2 | %3 | %4 |\n"_s.arg(view.head()).arg(view.elements).arg(view.unnamed).arg(view.layout);
        all.elements += view.elements;
        all.unnamed += view.unnamed;
        all.layout += view.layout;
    }
    return table
        + u"| **%1 views** | | %2 | %3 | %4 |\n"_s.arg(views.size()).arg(all.elements).arg(all.unnamed).arg(all.layout);
}

/// Whether all that was found has a name, and the program ended well.
bool areNamed(const Reading &reading)
{
    return reading.of(u"unnamed"_s).isEmpty() && reading.everything.contains(u"ended|0"_s);
}

/// What was told of a password while it was typed, first hidden and then shown, and what its field says after that.
QStringList toldOfPassword(const Reading &reading)
{
    QStringList told;
    for (const QStringList &line : reading.of(u"typed"_s) + reading.of(u"secret"_s)) {
        if (line.at(1) == u"sign-in, password, shown"_s)
            told.append(line.at(2));
    }
    return told;
}

bool writePage(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The window program beside an AT-SPI client, as a screen reader is one (issue C, "Accessibility"): on X11, since the
/// offscreen platform has no bridge to it.
class TestScreenReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { beginWindowTest(); }

    void everyElementOfEveryPlaceHasAName()
    {
        const Reading reading = readingOf(u"walk"_s, {u"--demo"_s});
        QVERIFY2(reading.exitCode == 0, "what was said stands above");
        QStringList seen;
        for (const QStringList &page : reading.of(u"page"_s)) {
            if (!page.at(1).contains(u", an entry open"_s))
                seen.append(page.at(1));
        }
        QCOMPARE(seen, placesOf(*demoPlatform()));
        QVERIFY2(areNamed(reading), "what was said stands above");
    }

    // POSTROOM_ELEMENTS names the file to write the counts to: docs/elements.md.
    void everyElementOfEveryViewHasAName()
    {
        const Reading reading = readingOf(u"every"_s, {}, u"every-view"_s);
        QVERIFY2(reading.exitCode == 0, "what was said stands above");
        const QList<View> views = viewsOf(reading);
        if (const QString path = qEnvironmentVariable("POSTROOM_ELEMENTS"); !path.isEmpty())
            QVERIFY(writePage(path, countsHead + tableOf(views)));
        QVERIFY2(areNamed(reading), "what was said stands above");
        const QString dot(QChar(0x2022));
        QCOMPARE(toldOfPassword(reading), QStringList(6, dot) << dot.repeated(6));
        for (const PlaceKind &kind : places::kinds()) {
            const auto isOpen
                = [&kind](const View &view) { return view.page == kind.id && view.state == "as it opens"_L1; };
            QVERIFY2(std::any_of(views.begin(), views.end(), isOpen), kind.id.data());
        }
        QFile written(sourceFile(u"docs/elements.md"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        for (const View &view : views)
            QVERIFY2(text.contains(view.head()), qPrintable(u"not in docs/elements.md: "_s + view.head()));
    }

    // POSTROOM_TRANSCRIPT names the file to write it to: docs/read-aloud.md.
    void theMainJobMakesSenseAloud()
    {
        const Reading reading = readingOf(u"read"_s, {u"--demo"_s});
        QVERIFY2(reading.exitCode == 0, "what was said stands above");
        QString said;
        for (const QStringList &line : reading.of(u"say"_s))
            said += line.sliced(1).join(u'|') + u"\n\n"_s;
        const QStringList inOrder{u"Search all services, panel"_s, u"Phone number, email address or reference, edit"_s,
            u"> 25 messages in 5 of 14 services"_s, u"Messages, table"_s, u"Status: Delivered. Row 1 of 25"_s,
            u"Status: Phone not accepting messages. Row 2 of 25"_s,
            u"> Text message, Status: Phone not accepting messages. The phone was off"_s,
            u"Details, panel. Copy the sentence to say"_s, u"> Message, "_s, u"Copy: To, button"_s,
            u"Service: Permits account sign-in, button"_s, u"Row 2 of 25"_s};
        qsizetype at = 0;
        for (const QString &words : inOrder) {
            at = said.indexOf(words, at);
            QVERIFY2(at >= 0, qPrintable(words + u"\n"_s + said));
        }
        if (const QString path = qEnvironmentVariable("POSTROOM_TRANSCRIPT"); !path.isEmpty())
            QVERIFY(writePage(path, transcriptHead + said));
    }

    // user-reports, "Toolkit's accessible table breaks on edge states".
    void toolkitsAccessibleTableBreaksOnEdgeStates()
    {
        const Reading reading = readingOf(u"hold"_s, {u"--demo"_s});
        QVERIFY2(reading.exitCode == 0, "what was said stands above");
        QVERIFY2(reading.everything.contains(u"ended|0"_s), "what was said stands above");
        const QList<QStringList> held = reading.of(u"held"_s);
        QVERIFY2(held.size() == 1 && held.constFirst().at(1).toInt() > 100, "what was said stands above");
        const QList<QStringList> resets = reading.of(u"reset"_s);
        QCOMPARE(resets.size(), 3);
        QVERIFY(resets.at(0).at(2).toInt() > 10 && resets.at(1).at(2).toInt() > 10);
    }
};

POSTROOM_TEST(TestScreenReader)

#include "tst_screenreader.moc"
