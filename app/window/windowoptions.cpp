// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowoptions.h"

#include "connection/profileconnection.h"
#include "core/instant.h"
#include "window/mainwindow.h"
#include "window/placelink.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

QString readOptions(const QCommandLineParser &parser, WindowOptions &options)
{
    ConnectionOptions &connection = options.connection;
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1 || (words.size() == 1 && !isLink(words.first())))
        return Words::tr("The window takes options and a postroom: link; postroom-cli takes commands.");
    options.link = words.value(0);
    if (const QString refusal = readConnection(parser, connection); !refusal.isEmpty())
        return refusal;
    if (const QString refusal = resolveProfile(connection); !refusal.isEmpty())
        return refusal;
    options.place = parser.value(u"place"_s);
    const QStringList places = MainWindow::placeIds();
    if (!options.place.isEmpty() && !places.contains(options.place))
        return Words::tr("There is no place %1; there are %2.").arg(options.place, places.join(u", "_s));
    const QString now = qEnvironmentVariable("POSTROOM_NOW").trimmed();
    if (!now.isEmpty() && !Instant::parse(now))
        return Words::tr("POSTROOM_NOW takes a moment such as 2026-11-20T12:00:00Z.");
    if (connection.kind == ConnectionOptions::Kind::None)
        connection.kind = ConnectionOptions::Kind::Demo;
    return {};
}

} // namespace

WindowOptions parseWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The desktop room from which people run a Notify platform."));
    addConnectionOptions(parser);
    parser.addOption({u"place"_s, Words::tr("Begins at a place: %1.").arg(MainWindow::placeIds().join(u", "_s)),
        Words::tr("id", "of a place")});
    parser.addPositionalArgument(u"link"_s,
        Words::tr("A postroom: link, as “Copy a link to this” makes it; opened in the running window."), u"[link]"_s);
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Prints this.")});
    parser.addOption({{u"v"_s, u"version"_s}, Words::tr("Prints the version.")});
    WindowOptions options;
    if (!parser.parse(arguments))
        options.refusal = unknownOptionsText(parser);
    else if (parser.isSet(u"help"_s))
        options.print = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.print = u"postroom %1\n"_s.arg(QStringLiteral(POSTROOM_VERSION));
    else
        options.refusal = readOptions(parser, options);
    return options;
}

} // namespace postroom
