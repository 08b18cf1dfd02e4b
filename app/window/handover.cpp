// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/handover.h"

#include "core/logging.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <sys/socket.h>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRequest = 1024; // bytes; a link has 300 at most
const QByteArray answer = "taken\n";

// Who is at the other end, as the kernel knows it.
bool isOurOwn(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof(peer);
    const int result = getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size);
    return result == 0 && peer.uid == geteuid();
}

QByteArray written(const HandedOver &what)
{
    return what.place.toUtf8() + '\t' + what.link.toUtf8() + '\n';
}

HandedOver readRequest(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line).chopped(1);
    return {text.section(u'\t', 0, 0), text.section(u'\t', 1)};
}

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QFileInfo info(folder);
    return !folder.isEmpty() && info.isDir() && info.ownerId() == geteuid() ? folder : QString();
}

} // namespace

QString Handover::keyOf(const ConnectionOptions &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {QString::number(static_cast<int>(connection.kind)),
             connection.url.toString(QUrl::RemoveUserInfo), QString::fromUtf8(connection.clientId), connection.database,
             connection.replica, connection.profileId, connection.person, QString::number(connection.isUnattended),
             QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation),
             qEnvironmentVariable("POSTROOM_NOW")})
        hash.addData(part.toUtf8() + '\0');
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Handover::Handover(const QString &key, const QString &folder)
{
    const QString own = folder.isEmpty() ? runtimeFolder() : folder;
    if (!own.isEmpty())
        m_path = u"%1/postroom-%2"_s.arg(own, key);
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { goOn(false); });
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::onConnection);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

Handover::~Handover() = default;

void Handover::offer(const HandedOver &what)
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return goOn(true);
    m_what = what;
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::connected, this, [this] {
        if (isOurOwn(*m_socket))
            m_socket->write(written(m_what));
        else
            goOn(false);
    });
    connect(m_socket, &QLocalSocket::readyRead, this, &Handover::onAnswer);
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        using Fault = QLocalSocket::LocalSocketError;
        goOn(error == Fault::ConnectionRefusedError || error == Fault::ServerNotFoundError); // its owner is gone
    });
    m_patience.start();
    m_socket->connectToServer(m_path);
}

void Handover::onAnswer()
{
    if (!m_socket || !m_socket->canReadLine())
        return;
    const bool isTaken = m_socket->readLine(longestRequest) == answer;
    if (!isTaken)
        return goOn(false);
    m_patience.stop();
    m_socket->disconnect(this);
    Q_EMIT handedOver();
}

void Handover::goOn(bool isFree)
{
    m_patience.stop();
    m_isFree = isFree;
    if (!isFree)
        qCInfo(lcApp) << "the running program does not answer: a second one starts";
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    Q_EMIT isFirst();
}

void Handover::listen()
{
    if (m_path.isEmpty() || !m_isFree)
        return;
    if (m_server.listen(m_path))
        return;
    QLocalServer::removeServer(m_path); // whoever made it is gone
    if (!m_server.listen(m_path))
        qCInfo(lcApp) << "later starts cannot be taken:" << m_server.errorString();
}

void Handover::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurOwn(*socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onRequest(socket); });
        onRequest(socket);
    }
}

void Handover::onRequest(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const HandedOver what = readRequest(socket->readLine(longestRequest));
    socket->write(answer);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT asked(what);
}

} // namespace postroom
