// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/databaseoptions.h"
#include "pages/messagelistpage.h"
#include "postgres/pgplatform.h"
#include "support/contractdatabase.h"
#include "ui/windowtest.h"
#include "widgets/messagebar.h"
#include "widgets/statusstrip.h"

#include <QCoreApplication>

namespace postroom::test {

/// A service with many messages.
inline const QString notices = QStringLiteral("37f003b0-2ba6-4a40-b008-fd5d9159e549");

/// A server with the recorded platform's database, and a copy of it, "lacking", to break, made once for an executable
/// and stopped with its application.
inline PostgresCluster &contractCluster()
{
    static PostgresCluster *one = [] {
        auto *made = new PostgresCluster;
        qAddPostRoutine([] { delete &contractCluster(); });
        ContractDatabase database(*made);
        if (!made->start() || !database.create()
            || !database.copy(QStringLiteral("contract"), QStringLiteral("lacking")))
            qFatal("%s", qPrintable(made->error() + database.error()));
        return made;
    }();
    return *one;
}

/// The platform of a database in admin mode, as a connection string names it; lists from a replica where one is named.
inline std::shared_ptr<PgPlatform> databasePlatform(
    const QString &conninfo, const QString &replica = {}, SigningKeys keys = {}, PgPassword password = {})
{
    static const Clock clock = testClock();
    ConnectionOptions options;
    options.kind = ConnectionOptions::Kind::AdminMode;
    options.database = conninfo;
    options.replica = replica;
    auto read = databaseOf(options);
    if (!read)
        qFatal("refused: %s", qPrintable(read.error().detail));
    PgDatabase database = std::move(read).value();
    database.limits.away = std::chrono::milliseconds(500);
    return std::make_shared<PgPlatform>(std::move(database), std::move(password), clock, std::move(keys));
}

/// Where a primary or its standby is, whichever takes writes: a failover leads from one to the other.
inline QString failoverConninfo(const PostgresCluster &primary, const PostgresCluster &standby)
{
    return QStringLiteral("host=127.0.0.1,127.0.0.1 port=%1,%2 user=postgres dbname=contract connect_timeout=2 "
                          "target_session_attrs=read-write")
        .arg(primary.port())
        .arg(standby.port());
}

/// A window on such a platform.
struct DatabaseWindow : OpenWindow {
    explicit DatabaseWindow(const std::shared_ptr<PgPlatform> &platform, QSize size = {1280, 800})
        : OpenWindow(platform, size)
    {
    }

    MessageListPage &page() const { return *qobject_cast<MessageListPage *>(window.place()); }
    QString status() const { return window.findChild<StatusStrip *>()->words(); }
    /// What the message bar of the page says; empty where it says nothing.
    QString said() const
    {
        const Message message = page().findChild<MessageBar *>()->current();
        return message.explanation.isEmpty() ? message.sentence
                                             : message.sentence + QStringLiteral("; ") + message.explanation;
    }
    /// Searches as a person does.
    void search(const QString &term)
    {
        window.open(QStringLiteral("search"));
        auto *field = page().findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setFocus();
        field->setText(term);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Opens the list of a service's messages.
    void openList(const QString &service) { Q_EMIT window.place()->serviceRequested(service); }
};

} // namespace postroom::test
