// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largedatabase.h"

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

bool tell(const PostgresCluster &cluster, const QString &database)
{
    std::printf("%s\n", qPrintable(cluster.conninfo(database)));
    return std::fflush(stdout) == 0;
}

int serve(const PostgresCluster &primary, const QString &database, bool withReplica)
{
    std::unique_ptr<PostgresCluster> replica;
    if (withReplica) {
        replica = primary.makeReplica();
        if (!replica->start())
            return fail(replica->error());
    }
    if (!tell(primary, database) || (replica && !tell(*replica, database)))
        return 1;
    return QCoreApplication::exec();
}

int serveRecorded(const QString &contract, bool withReplica)
{
    PostgresCluster primary;
    ContractDatabase database(primary, contract);
    return primary.start() && database.create() ? serve(primary, u"contract"_s, withReplica)
                                                : fail(primary.error() + database.error());
}

int serveLarge(int messages, bool withReplica)
{
    PostgresCluster primary(LargeDatabase::clusterSetup());
    LargeDatabase database;
    return primary.start() && database.create(primary, u"large"_s, messages) ? serve(primary, u"large"_s, withReplica)
                                                                             : fail(primary.error() + database.error());
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
        {u"contract"_s, u"Folder of recordings."_s, u"FOLDER"_s},
        {u"messages"_s, u"A busy platform's database instead, with so many messages."_s, u"NUMBER"_s}});
    parser.process(application);
    const int messages = parser.value(u"messages"_s).toInt();
    const bool withReplica = parser.isSet(u"replica"_s);
    return messages > 0 ? serveLarge(messages, withReplica) : serveRecorded(parser.value(u"contract"_s), withReplica);
}
