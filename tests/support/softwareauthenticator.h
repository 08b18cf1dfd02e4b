// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/securitykey.h"

#include <memory>

namespace postroom::test {

/// A security key made of software. It speaks CTAP2 (getInfo, getAssertion) or U2F with libfido2 through its own
/// transport functions, and holds one credential of one relying party, made when it is made. Tests put that credential
/// into a recorded answer and give attached() to SecurityKeyRequest. Any thread, also while a request runs.
class SoftwareAuthenticator {
public:
    /// What it does when it is asked with a touch wanted.
    enum class Behaviour {
        Signs, ///< as if it was touched at once
        SignsAnotherText, ///< its signature is of something else
        NamesAnotherParty, ///< it signs for another relying party
        SignsUntouched, ///< it says that nobody was there
        WaitsForTouch, ///< until touch(), a cancel or the end of libfido2's patience
        GivesUp, ///< it says itself that nobody touched it in time
        WantsPin,
        Declines,
        Breaks, ///< nothing more is heard of it
        SaysNothingUntouched ///< like Signs, but without a touch it does not say what it knows
    };

    /// How libfido2 speaks with it. U2F has no PIN, and signs by ES256 alone.
    enum class Protocol { Fido2, U2f };

    explicit SoftwareAuthenticator(const QString &relyingParty, CoseAlgorithm algorithm = CoseAlgorithm::Es256,
        Protocol protocol = Protocol::Fido2);
    /// The same FIDO2 key (EdDSA) wherever the same seed of 32 bytes is given: in another process, for instance.
    SoftwareAuthenticator(const QString &relyingParty, const QByteArray &seed);
    ~SoftwareAuthenticator();
    SoftwareAuthenticator(const SoftwareAuthenticator &) = delete;
    SoftwareAuthenticator &operator=(const SoftwareAuthenticator &) = delete;

    /// Its credential as the platform keeps it: WebauthnCredential::credentialData.
    QString credentialData() const;
    /// The same as registeredKey() should read it.
    RegisteredKey registration() const;

    void setBehaviour(Behaviour behaviour);
    /// Ends WaitsForTouch, now or as soon as it waits.
    void touch();
    /// It is not attached before this.
    void plugIn();
    void unplug();

    /// How often libfido2 asked it for an assertion with a touch wanted, told it to stop, and has it open now.
    int touchesWanted() const;
    int cancels() const;
    bool isOpen() const;

    /// All software keys that are plugged in, for SecurityKeyRequest::attached.
    static AttachedKeys attached();

    struct State; ///< shared with the thread that libfido2 runs on

private:
    explicit SoftwareAuthenticator(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

} // namespace postroom::test
