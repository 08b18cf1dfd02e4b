// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/secretsource.h"

#include <array>
#include <QCoreApplication>
#include <QFile>
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

} // namespace

QString SecretSource::parse(const QString &option, const QString &value, SecretSource &source)
{
    constexpr std::array forms{
        std::pair{"env:"_L1, Kind::Environment},
        std::pair{"file:"_L1, Kind::File},
        std::pair{"fd:"_L1, Kind::Descriptor},
    };
    if (value == "keychain"_L1)
        return words("%1 keychain: the keychain is not built yet. Use env:NAME, file:PATH or fd:N.").arg(option);
    for (const auto &[prefix, kind] : forms) {
        if (!value.startsWith(prefix) || value.size() == prefix.size())
            continue;
        source.m_kind = kind;
        source.m_place = value.mid(prefix.size());
        return {};
    }
    return words("%1 takes a place to read the secret from, never the secret itself: env:NAME, file:PATH or fd:N.")
        .arg(option);
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
    case Kind::None:
        break;
    }
    return makeError(Error::Kind::SecretStore, words("No place was named"));
}

QString SecretSource::place() const
{
    if (m_kind == Kind::Environment)
        return words("The environment variable %1").arg(m_place);
    if (m_kind == Kind::Descriptor)
        return words("Descriptor %1, which can be read only once").arg(m_place);
    return m_place;
}

} // namespace postroom
