// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/consolecommand.h"
#include "cli/typedsecret.h"
#include "profile/profilefile.h"
#include "security/secretstore.h"

namespace postroom {

/// `profiles list|show|add|remove|set-secret`. Secrets go to the keychain and come from nowhere but a SRC or the
/// terminal.
class ProfilesCommand : public ConsoleCommand {
    Q_OBJECT
public:
    using ConsoleCommand::ConsoleCommand;

protected:
    void start() override;

private:
    void list();
    void show();
    void add();
    void remove();
    void setSecret();
    QString noPurposeText(const Profile &profile) const;
    void readSecret(const Profile &profile);
    void keepSecret(const Profile &profile, Secret secret);
    void removeSecrets(const Profile &profile, std::vector<SecretPurpose> purposes);
    /// The profile that was named; ends the command where there is none.
    std::optional<Profile> named();
    /// Ends the command where a change came to nothing; says where a damaged file was kept.
    bool isDone(const ProfileChange &change);
    /// Ends the command with what the keychain answered.
    void failSecret(const Profile &profile, const Error &error, const QString &before = {});

    ProfileFile m_file;
    SecretStore m_secrets;
    TypedSecret m_typed;
};

} // namespace postroom
