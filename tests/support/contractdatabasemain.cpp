// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contractdatabase.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace postroom::test;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "contract-database: %s\n", qPrintable(why));
    return 1;
}

bool tell(const PostgresCluster &cluster)
{
    std::printf("%s\n", qPrintable(cluster.conninfo(u"contract"_s)));
    return std::fflush(stdout) == 0;
}

} // namespace

// Serves the recorded platform's database on loopback until it is ended: for trying admin mode by hand. The first line
// of its output is the connection string, the second one that of the replica, where one is wanted.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"replica"_s, u"A replica beside it, which follows by streaming."_s},
        {u"contract"_s, u"Folder of recordings."_s, u"FOLDER"_s}});
    parser.process(application);
    PostgresCluster primary;
    ContractDatabase database(primary, parser.value(u"contract"_s));
    if (!primary.start() || !database.create())
        return fail(primary.error() + database.error());
    std::unique_ptr<PostgresCluster> replica;
    if (parser.isSet(u"replica"_s)) {
        replica = primary.makeReplica();
        if (!replica->start())
            return fail(replica->error());
    }
    if (!tell(primary) || (replica && !tell(*replica)))
        return 1;
    return QCoreApplication::exec();
}
