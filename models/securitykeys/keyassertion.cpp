// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitykeys/keyassertion.h"

#include <algorithm>
#include <array>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>
#include <QRandomGenerator>
#include <QUrl>

namespace postroom {

namespace {

QByteArray randomChallenge()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

// A host name in ASCII holds nothing that JSON would have to escape.
QByteArray clientData(const QByteArray &relyingParty)
{
    const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return R"({"type":"webauthn.get","challenge":")" + randomChallenge().toBase64(form) + R"(","origin":"https://)"
        + relyingParty + R"(","crossOrigin":false})";
}

template <typename PublicKey>
bool verifies(const fido_assert_t &answered, std::size_t statement, const RegisteredKey &key, PublicKey *(*make)(),
    int (*fill)(PublicKey *, const void *, std::size_t), void (*release)(PublicKey **))
{
    PublicKey *publicKey = make();
    const bool good = publicKey
        && fill(publicKey, key.publicKey.constData(), static_cast<std::size_t>(key.publicKey.size())) == FIDO_OK
        && fido_assert_verify(&answered, statement, static_cast<int>(key.algorithm), publicKey) == FIDO_OK;
    release(&publicKey);
    return good;
}

bool isSignedBy(const fido_assert_t &answered, std::size_t statement, const RegisteredKey &key)
{
    switch (key.algorithm) {
    case CoseAlgorithm::Es256:
        return verifies(answered, statement, key, es256_pk_new, es256_pk_from_ptr, es256_pk_free);
    case CoseAlgorithm::EdDsa:
        return verifies(answered, statement, key, eddsa_pk_new, eddsa_pk_from_ptr, eddsa_pk_free);
    case CoseAlgorithm::Rs256:
        return verifies(answered, statement, key, rs256_pk_new, rs256_pk_from_ptr, rs256_pk_free);
    }
    return false;
}

QByteArray answeredId(const fido_assert_t &answered, std::size_t statement)
{
    return QByteArray(reinterpret_cast<const char *>(fido_assert_id_ptr(&answered, statement)),
        static_cast<qsizetype>(fido_assert_id_len(&answered, statement)));
}

} // namespace

KeyChallenge::KeyChallenge(const QString &relyingParty, std::vector<RegisteredKey> keys)
    : m_relyingParty(QUrl::toAce(relyingParty))
    , m_clientData(clientData(m_relyingParty))
    , m_keys(std::move(keys))
{
}

FidoAssertion KeyChallenge::question(const std::vector<std::size_t> &credentials, bool touch) const
{
    FidoAssertion assertion(fido_assert_new());
    bool made = assertion && fido_assert_set_rp(assertion.get(), m_relyingParty.constData()) == FIDO_OK
        && fido_assert_set_clientdata(
               assertion.get(), fidoBytes(m_clientData), static_cast<std::size_t>(m_clientData.size()))
            == FIDO_OK
        && fido_assert_set_up(assertion.get(), touch ? FIDO_OPT_TRUE : FIDO_OPT_FALSE) == FIDO_OK;
    for (const std::size_t credential : credentials) {
        const QByteArray &id = m_keys.at(credential).credentialId;
        made = made
            && fido_assert_allow_cred(assertion.get(), fidoBytes(id), static_cast<std::size_t>(id.size())) == FIDO_OK;
    }
    return made ? std::move(assertion) : nullptr;
}

// A key that was asked for one credential need not name it (CTAP 2.1 §6.2.2).
std::optional<std::size_t> KeyChallenge::signer(
    const fido_assert_t &answered, const std::vector<std::size_t> &credentials) const
{
    for (std::size_t statement = 0; statement < fido_assert_count(&answered); ++statement) {
        const QByteArray id = answeredId(answered, statement);
        const auto found = std::find_if(credentials.begin(), credentials.end(), [&](std::size_t credential) {
            const RegisteredKey &key = m_keys.at(credential);
            return (id == key.credentialId || (id.isEmpty() && credentials.size() == 1))
                && isSignedBy(answered, statement, key);
        });
        if (found != credentials.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace postroom
