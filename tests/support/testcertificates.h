// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QSslCertificate>
#include <QSslKey>

namespace postroom::test {

/// What is wrong with a server's certificate.
enum class CertificateKind { Good, SelfSigned, Expired, WrongHost };

/// A certificate with its key.
struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate authority that lives as long as the test: made in memory through OpenSSL, nothing on disk.
class TestAuthority {
public:
    TestAuthority();
    ~TestAuthority();
    TestAuthority(TestAuthority &&) noexcept;
    TestAuthority &operator=(TestAuthority &&) noexcept;

    /// What a client has to trust; invalid when OpenSSL failed.
    QSslCertificate certificate() const;
    /// A server's certificate for localhost and 127.0.0.1, good or faulty as asked.
    ServerIdentity issue(CertificateKind kind) const;

private:
    struct Pair;
    std::unique_ptr<Pair> m_pair;
};

} // namespace postroom::test
