// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace postroom::test {

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

constexpr long Day = 24L * 60 * 60;

struct Draft {
    const char *commonName;
    const char *alternativeNames; // null: none
    bool authority;
    long validFrom; // seconds from now
    long validTo;
};

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

Certificate sign(const Draft &draft, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    static long serial = 0;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), draft.validFrom);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), draft.validTo);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    // OpenSSL takes text as unsigned bytes.
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(draft.commonName), -1, -1, 0);
    X509 *signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtension(certificate.get(), signer, NID_basic_constraints, draft.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (draft.authority)
        addExtension(certificate.get(), signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    if (draft.alternativeNames)
        addExtension(certificate.get(), signer, NID_subject_alt_name, draft.alternativeNames);
    X509_sign(certificate.get(), issuerKey ? issuerKey : key, EVP_sha256());
    return certificate;
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QSslCertificate toQt(X509 *certificate)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return QSslCertificate(contents(bio.get()), QSsl::Pem);
}

QSslKey toQt(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return QSslKey(contents(bio.get()), QSsl::Ec, QSsl::Pem);
}

constexpr std::array<Draft, 4> Drafts = {{
    {"localhost", "DNS:localhost,IP:127.0.0.1", false, -Day, Day}, // Good
    {"localhost", "DNS:localhost,IP:127.0.0.1", false, -Day, Day}, // SelfSigned
    {"localhost", "DNS:localhost,IP:127.0.0.1", false, -30 * Day, -Day}, // Expired
    {"elsewhere.example", "DNS:elsewhere.example", false, -Day, Day}, // WrongHost
}};

} // namespace

struct TestAuthority::Pair {
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate = sign({"Postroom test authority", nullptr, true, -Day, Day}, key.get(), nullptr, nullptr);
};

TestAuthority::TestAuthority()
    : m_pair(std::make_unique<Pair>())
{
}

TestAuthority::~TestAuthority() = default;
TestAuthority::TestAuthority(TestAuthority &&) noexcept = default;
TestAuthority &TestAuthority::operator=(TestAuthority &&) noexcept = default;

QSslCertificate TestAuthority::certificate() const
{
    return toQt(m_pair->certificate.get());
}

ServerIdentity TestAuthority::issue(CertificateKind kind) const
{
    const bool selfSigned = kind == CertificateKind::SelfSigned;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = sign(Drafts.at(static_cast<size_t>(kind)), key.get(),
        selfSigned ? nullptr : m_pair->certificate.get(), selfSigned ? nullptr : m_pair->key.get());
    return {toQt(certificate.get()), toQt(key.get())};
}

} // namespace postroom::test
