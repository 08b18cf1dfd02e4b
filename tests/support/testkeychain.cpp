// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testkeychain.h"
#include "support/testfolders.h"

#include "support/programenvironment.h"
#include "support/secretscan.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

// A line of its output, while the event loop goes on.
QByteArray lineOf(QProcess &process)
{
    QSignalSpy ready(&process, &QProcess::readyReadStandardOutput);
    while (!process.canReadLine() && ready.wait(patienceMs)) { }
    return process.readLine().trimmed();
}

enum class Ending { ByItself, OnRequest };

// dbus-run-session takes its bus with it only where its own program ends.
void end(std::unique_ptr<QProcess> &process, Ending ending)
{
    if (!process)
        return;
    process->closeWriteChannel();
    if (ending == Ending::OnRequest)
        process->terminate();
    if (!process->waitForFinished(patienceMs))
        process->kill();
    process.reset();
}

} // namespace

TestKeychain::TestKeychain()
    : m_address(u"unix:path="_s + m_folder.filePath(u"no-bus"_s))
{
    for (const auto *name : {"run", "home", "services"})
        QDir(m_folder.path()).mkdir(QLatin1StringView(name));
    QFile::setPermissions(m_folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TestKeychain::~TestKeychain()
{
    endService();
    end(m_bus, Ending::ByItself);
    const QStringList leaks = secretsBelow(m_folder.path());
    if (!leaks.isEmpty())
        QTest::qFail(qPrintable(u"a secret was written: "_s + leaks.join(u", "_s)), __FILE__, __LINE__);
}

QStringList TestKeychain::environment() const
{
    QStringList names{u"DBUS_SESSION_BUS_ADDRESS="_s + m_address, u"HOME="_s + m_folder.filePath(u"home"_s),
        u"XDG_RUNTIME_DIR="_s + m_folder.filePath(u"run"_s), u"XDG_CURRENT_DESKTOP="_s, u"DISPLAY="_s,
        u"WAYLAND_DISPLAY="_s, u"QT_QPA_PLATFORM=offscreen"_s,
        u"QT_LOGGING_RULES=postroom.*=true"_s}; // the whole log is searched for secrets
    for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        names.append(QLatin1StringView(name) + u'=' + m_folder.filePath(u"home"_s));
    return names;
}

std::unique_ptr<QProcess> TestKeychain::started(
    const QString &program, const QStringList &arguments, const QString &input) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environmentWith(environment()));
    process->setStandardErrorFile(QProcess::nullDevice());
    if (!input.isEmpty())
        process->setStandardInputFile(input);
    process->start(program, arguments);
    return process;
}

bool TestKeychain::startBus(const QString &program)
{
    const QString services = m_folder.filePath(u"services"_s);
    const QString config = m_folder.filePath(u"bus.conf"_s);
    const QString service = u"[D-BUS Service]\nName=org.freedesktop.secrets\nExec=%1\n"_s.arg(program);
    if (!program.isEmpty() && !write(services + u"/org.freedesktop.secrets.service"_s, service))
        return false;
    if (!write(config,
            u"<busconfig><type>session</type><listen>unix:dir=%1</listen><servicedir>%2</servicedir>"
            "<auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
            "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"_s.arg(
                m_folder.filePath(u"run"_s), services)))
        return false;
    // The session ends with the channel that its only program reads.
    m_bus = started(u"dbus-run-session"_s,
        {u"--config-file="_s + config, u"--"_s, u"sh"_s, u"-c"_s, u"echo \"$DBUS_SESSION_BUS_ADDRESS\"; exec cat"_s});
    m_address = QString::fromUtf8(lineOf(*m_bus));
    return !m_address.isEmpty();
}

bool TestKeychain::startGnomeKeyring(bool unlocked)
{
    endService();
    // The password ends with its file; without one, the keyring of before stays locked.
    const QString password = m_folder.filePath(u"password"_s);
    if (!write(password, u"password of the test keyring"_s))
        return false;
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (unlocked)
        arguments.append(u"--unlock"_s);
    m_service = started(u"gnome-keyring-daemon"_s, arguments, unlocked ? password : QProcess::nullDevice());
    return hasService();
}

bool TestKeychain::startStub(const QStringList &words)
{
    endService();
    m_service = started(builtFile(u"secret-service-stub"_s), words);
    return hasService();
}

bool TestKeychain::hasService() const
{
    const QDBusConnection bus = QDBusConnection::connectToBus(m_address, m_address);
    const bool there = QTest::qWaitFor(
        [&bus] { return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); }, patienceMs);
    QDBusConnection::disconnectFromBus(m_address);
    return there;
}

void TestKeychain::endService()
{
    end(m_service, Ending::OnRequest);
}

QByteArray TestKeychain::allFiles() const
{
    QByteArray all;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

QStringList secretCalls(const TestKeychain &keychain, const QString &profile, const QStringList &calls)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(keychain.environment()));
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(builtFile(u"secret-call"_s), QStringList{profile} + calls);
    if (finished.isEmpty() && !finished.wait(patienceMs))
        process.kill();
    const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return (errors.isEmpty() ? said : said + u'\n' + errors).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace postroom::test
