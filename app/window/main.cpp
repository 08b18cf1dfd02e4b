// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/interrupt.h"
#include "connection/translation.h"
#include "core/corefile.h"
#include "core/logging.h"
#include "recipients/phonenumber.h"
#include "window/application.h"
#include "window/handover.h"
#include "window/warmstart.h"
#include "window/windowoptions.h"

#include <cstdio>
#include <QApplication>
#include <QThreadPool>
#include <QTimer>

using namespace postroom;

namespace {

constexpr std::chrono::seconds startIsOver{2};

int say(const QString &text, std::FILE *where, int code)
{
    std::fputs(text.toUtf8().constData(), where);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    // Options are read before a display is needed: --help works without one.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    WindowOptions options;
    {
        int none = 1;
        const QCoreApplication early(none, argv);
        options = parseWindowOptions(arguments);
    }
    if (!options.refusal.isEmpty())
        return say(QStringLiteral("postroom: %1\n").arg(options.refusal), stderr, 2);
    if (!options.print.isEmpty())
        return say(options.print, stdout, 0);

    WarmStart warm;
    QGuiApplication::setDesktopFileName(QStringLiteral("org.postroom.Postroom"));
    QApplication application(argc, argv);
    warm.reachBus();
    QCoreApplication::setApplicationName(QStringLiteral("postroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    installTranslation(application, QLocale::system());
    startLogging(QStringLiteral("postroom"), true);
    Handover handover(Handover::keyOf(options.connection));
    std::unique_ptr<Application> room;
    QObject::connect(&handover, &Handover::handedOver, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&handover, &Handover::isFirst, &application, [&] {
        room = std::make_unique<Application>(options.connection, Clock::fromEnvironment());
        room->keepSession(std::make_unique<SessionRecord>(logFolder(), Handover::keyOf(options.connection)));
        room->start(options.place);
        if (!options.link.isEmpty())
            room->take({}, options.link);
        QTimer::singleShot(0, &handover, &Handover::listen); // the first rows come first
    });
    QTimer::singleShot(startIsOver, &application, [] { QThreadPool::globalInstance()->start(loadPhoneNumbers); });
    QObject::connect(
        &handover, &Handover::asked, &application, [&](const HandedOver &what) { room->take(what.place, what.link); });
    // As the end of the person's session does it: with farewell.
    const Interrupt interrupt([] {
        QApplication::closeAllWindows();
        QCoreApplication::quit();
    });
    handover.offer({options.place, options.link});
    return QApplication::exec();
}
