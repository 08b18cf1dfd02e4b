// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres/pgdial.h"

#include "core/logging.h"
#include "postgres/pghandles.h"

#include <QFile>
#include <QHostAddress>
#include <QtConcurrentRun>
#include <vector>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// libpq writes them to stderr otherwise.
void dropNotice(void * /*unused*/, const PGresult * /*unused*/) { }

bool isAddress(const QByteArray &text)
{
    return !QHostAddress(QString::fromUtf8(text)).isNull();
}

PgStage stageOf(const PGconn *connection)
{
    switch (PQstatus(connection)) {
    case CONNECTION_NEEDED:
    case CONNECTION_STARTED:
    case CONNECTION_MADE:
        return PgStage::Reaching;
    case CONNECTION_SSL_STARTUP:
        return PgStage::Securing;
    default:
        return PgStage::Admitting;
    }
}

// libpq copies what it is given and wipes its copy of the password at the end.
PGconn *startedConnection(const PgSettings &settings, const Secret &password)
{
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (const auto &[key, value] : settings) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    const std::string_view secret = password.reveal();
    if (!secret.empty()) {
        keys.push_back("password");
        values.push_back(secret.data()); // of a std::string, so a zero follows
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    return PQconnectStartParams(keys.data(), values.data(), 0);
}

// Debian's file of authorities takes libpq 20 ms to read, a password is hashed as often as the server asks, and a
// ticket (GSSAPI) comes from elsewhere: so these steps are done on a pool thread. It holds the session: who gives that
// up meanwhile leaves the closing to it.
int step(const PgSession &session)
{
    return PQconnectPoll(session.get());
}

} // namespace

PgDial::PgDial(PgParameters parameters, Secret password, QObject *parent)
    : QObject(parent)
    , m_parameters(std::move(parameters))
    , m_password(std::move(password))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        hangUp();
        fail(makeError(Error::Kind::Offline, m_place + ": no answer in time"_L1));
    });
}

PgDial::~PgDial()
{
    m_done = nullptr;
    hangUp();
}

void PgDial::start(std::function<void(Result<PgSession>)> done)
{
    m_done = std::move(done);
    m_rounds = {m_parameters.targetSession()};
    if (m_rounds.front() == "prefer-standby")
        m_rounds = {"standby", "any"};
    QMetaObject::invokeMethod(this, &PgDial::next, Qt::QueuedConnection);
}

void PgDial::next()
{
    if (!m_addresses.empty()) {
        const Address address = std::move(m_addresses.front());
        m_addresses.pop_front();
        return attempt(address);
    }
    if (m_hosts.empty() && !m_rounds.empty()) {
        m_targetSession = m_rounds.front();
        m_rounds.pop_front();
        m_hosts.assign(m_parameters.hosts().begin(), m_parameters.hosts().end());
    }
    if (m_hosts.empty())
        return conclude(m_error);
    const PgHost host = std::move(m_hosts.front());
    m_hosts.pop_front();
    lookUp(host);
}

// libpq would look the name up itself, and block for as long as that takes.
void PgDial::lookUp(const PgHost &host)
{
    const QByteArray address = host.address.isEmpty() && isAddress(host.name) ? host.name : host.address;
    if (host.isSocket() || !address.isEmpty())
        return attempt({host, address});
    m_place = host.place();
    m_patience.start(m_parameters.patience());
    m_lookup = QHostInfo::lookupHost(QString::fromUtf8(host.name), this, [this, host](const QHostInfo &info) {
        m_lookup = -1;
        m_patience.stop();
        onLookedUp(host, info);
    });
}

void PgDial::onLookedUp(const PgHost &host, const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(makeError(Error::Kind::Offline, m_place + ": "_L1 + info.errorString()));
    for (const QHostAddress &address : info.addresses())
        m_addresses.push_back({host, address.toString().toUtf8()});
    next();
}

void PgDial::attempt(const Address &address)
{
    m_current = address;
    m_place = address.host.place();
    m_stage = PgStage::Reaching;
    m_session.reset(
        startedConnection(m_parameters.settingsFor(address.host, address.address, m_targetSession), m_password),
        PgHandleEnd());
    if (!m_session || PQstatus(m_session.get()) == CONNECTION_BAD)
        return fail(m_session ? errorFromStart(m_session.get(), m_stage) : makeError(Error::Kind::Bug, u"libpq"_s));
    PQsetErrorVerbosity(m_session.get(), PQERRORS_VERBOSE);
    PQsetNoticeReceiver(m_session.get(), dropNotice, nullptr);
    m_patience.start(m_parameters.patience());
    watch(QSocketNotifier::Write);
}

// The socket may be another one after each step.
void PgDial::watch(QSocketNotifier::Type type)
{
    m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_session.get()), type);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PgDial::poll);
}

void PgDial::poll()
{
    m_stage = stageOf(m_session.get());
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // it is what calls
    if (m_stage == PgStage::Reaching)
        return onPolled(PQconnectPoll(m_session.get()));
    m_step = std::make_unique<QFutureWatcher<int>>();
    connect(m_step.get(), &QFutureWatcher<int>::finished, this, [this] {
        const int status = m_step->result();
        m_step.release()->deleteLater(); // it is what calls
        onPolled(status);
    });
    m_step->setFuture(QtConcurrent::run(step, m_session));
}

void PgDial::onPolled(int status)
{
    switch (status) {
    case PGRES_POLLING_READING:
        return watch(QSocketNotifier::Read);
    case PGRES_POLLING_WRITING:
        return watch(QSocketNotifier::Write);
    case PGRES_POLLING_OK:
        return succeed();
    default:
        const Error error = errorFromStart(m_session.get(), m_stage);
        if (error.kind == Error::Kind::Tls)
            explain(error);
        else
            fail(error);
    }
}

void PgDial::explain(const Error &error)
{
    hangUp();
    PgTlsQuestion question;
    question.address = QString::fromUtf8(m_current.address);
    question.port = m_current.host.port.isEmpty() ? question.port : m_current.host.port.toUShort();
    if (m_parameters.tlsMode() == "verify-full")
        question.name = QString::fromUtf8(m_current.host.name);
    question.authorities = QFile::decodeName(m_parameters.authorities());
    m_check = std::make_unique<PgTlsCheck>(std::move(question), nullptr);
    m_check->start(m_parameters.patience(), [this, error](std::optional<DatabaseFault> fault) {
        m_check.release()->deleteLater(); // it is what calls
        Error explained = error;
        explained.database = fault;
        fail(explained);
    });
}

void PgDial::succeed()
{
    m_patience.stop();
    PQsetErrorVerbosity(m_session.get(), PQERRORS_DEFAULT);
    PQsetnonblocking(m_session.get(), 1);
    PQenterPipelineMode(m_session.get());
    qCDebug(lcPostgres) << "session with" << m_place;
    conclude(std::exchange(m_session, nullptr));
}

void PgDial::fail(const Error &error)
{
    hangUp();
    m_error = error;
    qCInfo(lcPostgres) << "no session with" << m_place << kindName(error.kind) << error.code;
    const bool answered = error.kind == Error::Kind::Unauthorised || error.database == DatabaseFault::NoSuchDatabase;
    if (answered)
        return conclude(error);
    QMetaObject::invokeMethod(this, &PgDial::next, Qt::QueuedConnection);
}

void PgDial::hangUp()
{
    m_patience.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_notifier.reset();
    m_check.reset();
    m_step.reset();
    m_session.reset();
}

void PgDial::conclude(Result<PgSession> result)
{
    m_password = Secret();
    if (const auto done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

} // namespace postroom
