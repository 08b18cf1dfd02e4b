// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/contract.h"
#include "support/testhttpserver.h"

#include <QJsonObject>
#include <QMutex>

namespace postroom::test {

/// The recorded platform as far as a sign-in goes: the recorded writes of users by method, path and body, those of a
/// sequence in its order, and the recorded reads. What was recorded of one person alone can be played for another. It
/// makes up two things by the platform's rules: who is found by an address, from their recorded record, and whether a
/// password is right, from the README's table. Everything else is refused, and unknown() says what it was.
class RecordedPlatform : public TestHttpServer {
    Q_OBJECT
public:
    RecordedPlatform();
    ~RecordedPlatform() override;

    /// An account of the README's table by its first word ("bronwen"); the test fails without it.
    ContractUser person(const QString &name) const;
    /// From here on a sequence's exchanges come first, each once and in order; earlier ones that were not asked for are
    /// passed over.
    void follow(const QString &sequence);
    /// What was never recorded of `who` is answered as it was of `recorded`.
    void playAs(const ContractUser &who, const ContractUser &recorded);
    /// The person's record is another from the next read by its id on.
    void changeRecord(const ContractUser &who, const QString &key, const QJsonValue &value);
    /// The same in every answer that holds it, by address too.
    void changeRecordEverywhere(const ContractUser &who, const QString &key, const QJsonValue &value);
    /// Every request of this path gets this answer, whatever it says.
    void answer(const QByteArray &method, const QString &path, const Response &response);
    /// Takes back what was played, changed and counted.
    void reset();

    /// What was asked for and neither recorded nor made up: "POST /path body".
    QStringList unknown() const;
    /// "POST /user/…/sms-code" of every request so far.
    QStringList asked() const;
    /// The bodies of the requests of a path, in order.
    QList<QJsonObject> bodies(const QString &path) const;

    static QString pathOf(const ContractUser &who, const QString &action = {});

private:
    struct Write {
        QByteArray method;
        QString path;
        QJsonObject body;
        Response response;
        QString sequence;
        int step = 0;
    };

    Response respond(const Request &request);
    std::optional<Response> played(const QByteArray &method, const QString &path, const QJsonObject &body);
    std::optional<Response> madeUp(const Request &request, const QJsonObject &body);
    std::optional<Response> record(const QString &path, bool byId) const;

    Contract m_contract;
    QList<Write> m_writes;
    QHash<QString, Exchange> m_reads; ///< by path
    QList<Exchange> m_readsByPost;
    mutable QMutex m_state;
    QString m_sequence;
    int m_step = 0;
    QMultiHash<QString, QString> m_played; ///< id of the recorded person by that of the other
    QHash<QString, QJsonObject> m_changes, m_changesById; ///< by path
    QHash<QString, Response> m_answers; ///< by "METHOD path"
    QStringList m_unknown;
};

} // namespace postroom::test
