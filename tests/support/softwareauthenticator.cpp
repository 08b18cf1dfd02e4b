// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softwareauthenticator.h"

#include "support/softwarekeystate.h"

#include <fido.h>
#include <QCborValue>
#include <QtEndian>

namespace postroom::test {

namespace {

using State = SoftwareAuthenticator::State;

/// All software keys of this process, plugged in or not.
struct Desk {
    std::mutex mutex;
    std::vector<std::shared_ptr<State>> keys;
};

Desk &desk()
{
    static Desk theDesk;
    return theDesk;
}

std::vector<std::shared_ptr<State>> pluggedIn()
{
    const std::lock_guard lock(desk().mutex);
    std::vector<std::shared_ptr<State>> keys;
    for (const auto &key : desk().keys) {
        const std::lock_guard keyLock(key->mutex);
        if (key->attached)
            keys.push_back(key);
    }
    return keys;
}

State &stateOf(void *handle)
{
    return **static_cast<std::shared_ptr<State> *>(handle);
}

// As libfido2's own: whoever opens a device that is open already waits for a while.
void *openKey(const char *path)
{
    for (const auto &key : pluggedIn()) {
        if (key->path != path)
            continue;
        std::unique_lock lock(key->mutex);
        if (!key->changed.wait_for(lock, std::chrono::seconds(5), [&key] { return !key->isOpen; }))
            return nullptr;
        key->isOpen = true;
        return new std::shared_ptr<State>(key);
    }
    return nullptr;
}

void closeKey(void *handle)
{
    {
        State &key = stateOf(handle);
        const std::lock_guard lock(key.mutex);
        key.isOpen = false;
        key.reply.reset();
        key.waiting.reset();
        key.changed.notify_all();
    }
    delete static_cast<std::shared_ptr<State> *>(handle);
}

int send(fido_dev_t *device, std::uint8_t command, const unsigned char *bytes, std::size_t size)
{
    stateOf(fido_dev_io_handle(device))
        .send(command, QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return static_cast<int>(size);
}

int receive(fido_dev_t *device, std::uint8_t, unsigned char *buffer, std::size_t room, int patience)
{
    return stateOf(fido_dev_io_handle(device)).receive(buffer, room, patience);
}

int listKeys(fido_dev_info_t *list, std::size_t room, std::size_t *found)
{
    // Whole messages go through send() and receive(); libfido2 wants functions for frames all the same.
    static constexpr fido_dev_io_t io{openKey, closeKey, [](void *, unsigned char *, std::size_t, int) { return -1; },
        [](void *, const unsigned char *, std::size_t) { return -1; }};
    static constexpr fido_dev_transport_t transport{receive, send};
    *found = 0;
    for (const auto &key : pluggedIn()) {
        if (*found < room
            && fido_dev_info_set(list, *found, key->path.constData(), "Postroom", "software key", &io, &transport)
                == FIDO_OK)
            ++*found;
    }
    return FIDO_OK;
}

} // namespace

SoftwareAuthenticator::SoftwareAuthenticator(const QString &relyingParty, CoseAlgorithm algorithm, Protocol protocol)
    : SoftwareAuthenticator(std::make_shared<State>(relyingParty, algorithm, protocol, QByteArray()))
{
}

SoftwareAuthenticator::SoftwareAuthenticator(const QString &relyingParty, const QByteArray &seed)
    : SoftwareAuthenticator(std::make_shared<State>(relyingParty, CoseAlgorithm::EdDsa, Protocol::Fido2, seed))
{
}

SoftwareAuthenticator::SoftwareAuthenticator(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
    const std::lock_guard lock(desk().mutex);
    desk().keys.push_back(m_state);
}

SoftwareAuthenticator::~SoftwareAuthenticator()
{
    unplug();
    const std::lock_guard lock(desk().mutex);
    std::erase(desk().keys, m_state);
}

QString SoftwareAuthenticator::credentialData() const
{
    QByteArray size(2, '\0');
    qToBigEndian(static_cast<quint16>(m_state->credentialId.size()), size.data());
    const QByteArray data = QByteArray(16, '\0') + size + m_state->credentialId + m_state->pair.coseKey();
    return QString::fromLatin1(QCborValue(data).toCbor().toBase64());
}

RegisteredKey SoftwareAuthenticator::registration() const
{
    return {m_state->credentialId, m_state->pair.algorithm(), m_state->pair.publicKey()};
}

void SoftwareAuthenticator::setBehaviour(Behaviour behaviour)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->behaviour = behaviour;
}

void SoftwareAuthenticator::touch()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isTouched = true;
    m_state->changed.notify_all();
}

void SoftwareAuthenticator::plugIn()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->attached = true;
}

void SoftwareAuthenticator::unplug()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->attached = false;
    m_state->changed.notify_all();
}

int SoftwareAuthenticator::touchesWanted() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->touchesWanted;
}

int SoftwareAuthenticator::cancels() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->cancels;
}

bool SoftwareAuthenticator::isOpen() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->isOpen;
}

AttachedKeys SoftwareAuthenticator::attached()
{
    return listKeys;
}

} // namespace postroom::test
