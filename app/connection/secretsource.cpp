// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/secretsource.h"

#include <array>
#include <fcntl.h>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <string.h>
#include <unistd.h>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SecretSource", text);
}

Result<Secret> secretFrom(QByteArray bytes, const QString &place)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return makeError(Error::Kind::SecretStore, words("%1 holds nothing").arg(place));
    return Secret(std::move(bytes));
}

Result<Secret> secretFrom(QFile &file, bool opened, const QString &place)
{
    if (!opened)
        return makeError(Error::Kind::SecretStore, u"%1: %2"_s.arg(place, file.errorString()));
    return secretFrom(file.readAll(), place);
}

/// Reads a descriptor to its end on behalf of a job, whose child it is.
class DescriptorReading : public QObject {
public:
    DescriptorReading(int descriptor, const QString &place, Job<Secret> *job)
        : QObject(job)
        , m_descriptor(descriptor)
        , m_place(place)
        , m_job(job)
        , m_notifier(descriptor, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &DescriptorReading::read);
    }
    ~DescriptorReading() override { ::close(m_descriptor); }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(m_descriptor, bytes, sizeof bytes);
        if (count > 0) {
            m_bytes.append(bytes, count);
        } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
            m_notifier.setEnabled(false);
            m_job->finish(secretFrom(std::exchange(m_bytes, {}), m_place));
        }
        explicit_bzero(bytes, sizeof bytes);
    }

    int m_descriptor;
    QString m_place;
    Job<Secret> *m_job;
    QByteArray m_bytes;
    QSocketNotifier m_notifier;
};

} // namespace

QString SecretSource::parse(const QString &option, const QString &value, SecretSource &source)
{
    constexpr std::array forms{
        std::pair{"env:"_L1, Kind::Environment},
        std::pair{"file:"_L1, Kind::File},
        std::pair{"fd:"_L1, Kind::Descriptor},
    };
    if (value == "keychain"_L1) {
        source = keychain();
        return {};
    }
    for (const auto &[prefix, kind] : forms) {
        if (!value.startsWith(prefix) || value.size() == prefix.size())
            continue;
        source.m_kind = kind;
        source.m_place = value.mid(prefix.size());
        return {};
    }
    return words("%1 takes a place to read the secret from, never the secret itself: env:NAME, file:PATH, "
                 "fd:N or keychain.")
        .arg(option);
}

SecretSource SecretSource::keychain()
{
    SecretSource source;
    source.m_kind = Kind::Keychain;
    return source;
}

Result<Secret> SecretSource::read() const
{
    switch (m_kind) {
    case Kind::Environment:
        return secretFrom(qgetenv(m_place.toLocal8Bit().constData()), place());
    case Kind::File: {
        QFile file(m_place);
        return secretFrom(file, file.open(QIODevice::ReadOnly), place());
    }
    case Kind::Descriptor: {
        bool ok = false;
        const int descriptor = m_place.toInt(&ok);
        QFile file;
        return secretFrom(file, ok && file.open(descriptor, QIODevice::ReadOnly), place());
    }
    case Kind::Keychain:
    case Kind::None:
        break;
    }
    return makeError(Error::Kind::SecretStore, words("No place was named"));
}

Job<Secret> *SecretSource::readLater(std::chrono::milliseconds deadline) const
{
    int descriptor = -1;
    if (m_kind == Kind::File)
        descriptor = ::open(QFile::encodeName(m_place).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    else if (m_kind == Kind::Descriptor)
        descriptor = ::fcntl(m_place.toInt(), F_DUPFD_CLOEXEC, 0);
    if (descriptor < 0) // the environment; else this says why it cannot be opened
        return Job<Secret>::finished(read());
    auto *job = new Job<Secret>(deadline);
    new DescriptorReading(descriptor, place(), job);
    return job;
}

QString SecretSource::place() const
{
    if (m_kind == Kind::Environment)
        return words("The environment variable %1").arg(m_place);
    if (m_kind == Kind::Descriptor)
        return words("Descriptor %1, which can be read only once").arg(m_place);
    if (m_kind == Kind::Keychain)
        return words("The keychain");
    return m_place;
}

} // namespace postroom
