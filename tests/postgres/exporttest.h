// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../cli/cliprocess.h"
#include "core/clock.h"
#include "http/waited.h"
#include "platform/query.h"
#include "postgres/pgparameters.h"
#include "support/pgbouncer.h"
#include "support/tcpproxy.h"

#include <QProcess>
#include <QTemporaryDir>

namespace postroom::test {

/// Exports of the recorded platform's database, one service of which has 200,000 messages more: directly, and through a
/// pooler. Its servers are one for the executable.
class ExportTest : public QObject {
    Q_OBJECT
protected:
    static constexpr auto service = QLatin1StringView("37f003b0-2ba6-4a40-b008-fd5d9159e549"); ///< has most messages
    static constexpr auto largeService = QLatin1StringView("c62eff1e-dec4-4c28-b54b-1efa29cc2499"); ///< generated ones
    static constexpr int generated = 200'000;

    static PostgresCluster &cluster();
    static PgBouncer &bouncer();
    static const Clock &clock();
    /// The same for the command line.
    static QStringList fixedNow() { return {QStringLiteral("POSTROOM_NOW=2026-11-20T12:00:00Z")}; }
    static PgParameters parametersOf(const QString &conninfo);
    static Query largeList();
    static QString direct() { return cluster().conninfo(QStringLiteral("contract")); }

    static QStringList to(const QString &conninfo, const QStringList &arguments)
    {
        return QStringList{QStringLiteral("--postgres"), conninfo} + arguments;
    }
    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("rows.csv")); }
    /// What stands in the folder, temporary files too.
    QStringList left() const;
    QStringList exporting(QLatin1StringView of) const
    {
        return {QStringLiteral("export"), QStringLiteral("notifications"), QStringLiteral("--service"), of,
            QStringLiteral("--to"), file()};
    }
    /// Starts the large export; false when its rows do not come.
    bool isUnderWay(QProcess &process, TcpProxy &proxy) const;

private Q_SLOTS:
    void initTestCase();
    void cleanup();

private:
    QTemporaryDir m_folder;
};

} // namespace postroom::test
