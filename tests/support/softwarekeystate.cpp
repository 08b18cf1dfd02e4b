// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softwarekeystate.h"

#include <algorithm>
#include <fido.h>
#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QtEndian>

namespace postroom::test {

using namespace Qt::StringLiterals;
using State = SoftwareAuthenticator::State;

namespace {

constexpr char userPresent = CTAP_AUTHDATA_USER_PRESENT;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

using Reply = SoftwareAuthenticator::State::Reply;

Reply status(int code)
{
    return QByteArray(1, static_cast<char>(code));
}

Reply ok(const QCborMap &answer)
{
    return char(FIDO_OK) + answer.toCborValue().toCbor();
}

Reply statusWord(int word, const QByteArray &answer = {})
{
    return answer + char(word >> 8) + char(word & 0xff);
}

} // namespace

void State::send(int command, const QByteArray &bytes)
{
    const std::lock_guard lock(mutex);
    switch (command) {
    case CTAP_CMD_INIT:
        reply = initialised(bytes);
        break;
    case CTAP_CMD_CBOR:
        reply = ctap2(bytes);
        break;
    case CTAP_CMD_MSG:
        reply = u2f(bytes);
        break;
    case CTAP_CMD_CANCEL:
        ++cancels;
        isCancelled = true;
        break;
    default:
        break;
    }
    changed.notify_all();
}

int State::receive(unsigned char *buffer, std::size_t room, int patience)
{
    std::unique_lock lock(mutex);
    const auto hasNews = [this] { return reply || !attached || (waiting && (isTouched || isCancelled)); };
    changed.wait_for(lock, std::chrono::milliseconds(patience), hasNews);
    if (waiting && isCancelled)
        reply = status(FIDO_ERR_KEEPALIVE_CANCEL);
    else if (waiting && isTouched)
        reply = signedAnswer(*waiting, true);
    // No key answers in no time.
    if (!attached || !reply || patience == 0)
        return -1;
    waiting.reset();
    const QByteArray bytes = *std::exchange(reply, std::nullopt);
    const auto size = std::min(static_cast<std::size_t>(bytes.size()), room);
    std::copy_n(bytes.constData(), size, buffer);
    return static_cast<int>(size);
}

Reply State::initialised(const QByteArray &nonce) const
{
    const char capabilities = protocol == Protocol::Fido2 ? FIDO_CAP_CBOR | FIDO_CAP_NMSG : 0;
    return nonce + bigEndian(0x01020304) + char(2) + char(0) + char(0) + char(0) + capabilities;
}

Reply State::ctap2(const QByteArray &bytes)
{
    switch (bytes.at(0)) {
    case CTAP_CBOR_GETINFO:
        return ok({{1, QCborArray{u"FIDO_2_0"_s}}, {3, QByteArray(16, '\0')}, {4, QCborMap{{u"up"_s, true}}}});
    case CTAP_CBOR_ASSERT:
        return assertion(assertionAsked(bytes.mid(1)));
    default:
        return status(FIDO_ERR_INVALID_COMMAND);
    }
}

State::Question State::assertionAsked(const QByteArray &cbor) const
{
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    Question question;
    question.partyHash = sha256(map.value(1).toString().toUtf8());
    question.clientDataHash = map.value(2).toByteArray();
    for (const QCborValue allowed : map.value(3).toArray())
        question.knowsCredential |= allowed.toMap().value("id"_L1).toByteArray() == credentialId;
    question.touch = map.value(5).toMap().value("up"_L1).toBool(true);
    return question;
}

Reply State::assertion(const Question &question)
{
    if (!question.touch && behaviour == Behaviour::SaysNothingUntouched)
        return status(FIDO_ERR_UNSUPPORTED_OPTION);
    if (question.partyHash != sha256(relyingParty) || !question.knowsCredential)
        return status(FIDO_ERR_NO_CREDENTIALS);
    return question.touch ? touched(question) : signedAnswer(question, false);
}

Reply State::touched(const Question &question)
{
    ++touchesWanted;
    isCancelled = false;
    switch (behaviour) {
    case Behaviour::WaitsForTouch:
        waiting = question;
        return std::nullopt;
    case Behaviour::GivesUp:
        return status(FIDO_ERR_USER_ACTION_TIMEOUT);
    case Behaviour::WantsPin:
        return status(FIDO_ERR_PIN_REQUIRED);
    case Behaviour::Declines:
        return status(FIDO_ERR_OPERATION_DENIED);
    case Behaviour::Breaks:
        return QByteArray();
    default:
        return signedAnswer(question, true);
    }
}

Reply State::signedAnswer(const Question &question, bool touch)
{
    isTouched = false;
    const QByteArray party = behaviour == Behaviour::NamesAnotherParty ? sha256("another.example") : question.partyHash;
    const char flags = touch && behaviour != Behaviour::SignsUntouched ? userPresent : '\0';
    const QByteArray data = party + flags + bigEndian(++counter);
    const QByteArray text = data + question.clientDataHash;
    const QByteArray signature = pair.sign(behaviour == Behaviour::SignsAnotherText ? text + '!' : text);
    if (protocol == Protocol::U2f)
        return statusWord(SW_NO_ERROR, data.mid(32) + signature);
    const QCborMap credential{{u"id"_s, credentialId}, {u"type"_s, u"public-key"_s}};
    return ok({{1, credential}, {2, data}, {3, signature}});
}

// FIDO U2F raw message formats §5: two hashes of 32 bytes, length of the key handle, key handle; after seven bytes.
Reply State::u2f(const QByteArray &bytes)
{
    Question question;
    question.clientDataHash = bytes.mid(7, 32);
    question.partyHash = bytes.mid(39, 32);
    question.knowsCredential = bytes.mid(72, static_cast<uchar>(bytes.at(71))) == credentialId;
    if (!question.knowsCredential || question.partyHash != sha256(relyingParty))
        return statusWord(SW_WRONG_DATA);
    if (bytes.at(2) == U2F_AUTH_CHECK)
        return statusWord(SW_CONDITIONS_NOT_SATISFIED);
    ++touchesWanted;
    if (behaviour == Behaviour::WaitsForTouch && !isTouched)
        return statusWord(SW_CONDITIONS_NOT_SATISFIED);
    return signedAnswer(question, true);
}

} // namespace postroom::test
