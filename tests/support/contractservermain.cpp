// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractserver.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Serves the recordings on loopback until it is ended: for trying the command line and the window by hand, and for
// tests that start them as programs. The first line of its output is the URL.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"port"_s, u"Listen on this port (default: a free one)."_s, u"N"_s, u"0"_s},
        {u"delay"_s, u"Wait this long before each answer."_s, u"MS"_s, u"0"_s},
        {u"contract"_s, u"Folder of recordings."_s, u"FOLDER"_s}});
    parser.process(application);
    postroom::test::ContractServer server{postroom::test::Contract(parser.value(u"contract"_s))};
    server.setDelay(parser.value(u"delay"_s).toInt());
    if (!server.contract().isValid()
        || !server.listen(postroom::test::TestHttpServer::Loop::Caller, parser.value(u"port"_s).toUShort())) {
        std::fputs("contract-server: no recordings, or the port is taken\n", stderr);
        return 1;
    }
    std::printf("%s\n", server.url().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
