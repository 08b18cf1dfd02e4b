// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgtlscheck.h"

#include <algorithm>
#include <array>
#include <QSslConfiguration>
#include <QtConcurrentRun>

namespace postroom {

namespace {

// SSLRequest of PostgreSQL's protocol: its length, and the number that stands for it.
constexpr std::array tlsRequest{'\0', '\0', '\0', '\x08', '\x04', '\xd2', '\x16', '\x2f'};

QList<QSslCertificate> certificatesIn(const QString &file)
{
    return QSslCertificate::fromPath(file, QSsl::Pem);
}

DatabaseFault faultOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return DatabaseFault::CertificateExpired;
    case QSslError::HostNameMismatch:
        return DatabaseFault::CertificateForeign;
    default:
        return DatabaseFault::CertificateUntrusted;
    }
}

} // namespace

PgTlsCheck::PgTlsCheck(PgTlsQuestion question, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { conclude({}); });
    connect(&m_authorities, &QFutureWatcher<QList<QSslCertificate>>::finished, this, &PgTlsCheck::ask);
    connect(&m_socket, &QSslSocket::connected, this,
        [this] { m_socket.write(tlsRequest.data(), static_cast<qint64>(tlsRequest.size())); });
    connect(&m_socket, &QSslSocket::readyRead, this, &PgTlsCheck::onReadyRead);
    connect(&m_socket, &QSslSocket::sslErrors, this, &PgTlsCheck::onErrors);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { conclude({}); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { conclude({}); });
}

void PgTlsCheck::start(std::chrono::milliseconds patience, std::function<void(std::optional<DatabaseFault>)> done)
{
    m_done = std::move(done);
    m_patience.start(patience);
    m_authorities.setFuture(QtConcurrent::run(certificatesIn, m_question.authorities));
}

void PgTlsCheck::ask()
{
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setCaCertificates(m_authorities.result());
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyMode(m_question.authorities.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    m_socket.connectToHost(m_question.address, m_question.port);
}

// One letter: S, then TLS begins; N, there is none.
void PgTlsCheck::onReadyRead()
{
    if (m_socket.isEncrypted() || m_socket.mode() != QSslSocket::UnencryptedMode)
        return;
    char answer = 0;
    if (!m_socket.getChar(&answer))
        return;
    if (answer != 'S')
        return conclude(answer == 'N' ? std::optional(DatabaseFault::NoTls) : std::nullopt);
    m_socket.setPeerVerifyName(m_question.name.isEmpty() ? m_question.address : m_question.name);
    m_socket.startClientEncryption();
}

// As libpq judges: the chain first, then the name.
void PgTlsCheck::onErrors(const QList<QSslError> &errors)
{
    std::optional<DatabaseFault> found;
    for (const QSslError &error : errors) {
        const DatabaseFault fault = faultOf(error);
        if (fault == DatabaseFault::CertificateForeign && m_question.name.isEmpty())
            continue;
        if (!found || *found == DatabaseFault::CertificateForeign)
            found = fault;
    }
    conclude(found);
}

void PgTlsCheck::conclude(std::optional<DatabaseFault> fault)
{
    m_patience.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(fault);
}

} // namespace postroom
