// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/profile.h"

#include <vector>

namespace postroom {

/// What is wrong with the profile file, or with what was to be written to it. models/text has a sentence for each.
struct ProfileFault {
    enum class Kind {
        Damaged, ///< cannot be understood; the first change keeps it aside
        Newer, ///< of a newer Postroom: read as far as it is understood, never written
        PartlyUnread, ///< some of its profiles cannot be understood; they stay as they are
        Unreadable, ///< the system does not let it be read
        ReadOnly, ///< marked so by somebody
        Unwritable, ///< the system does not let it be written
        Busy, ///< another Postroom is writing it and does not end
        NameTaken, ///< another profile has this name
        NameUnusable, ///< empty, too long or with characters that cannot be seen
        SecretInAddress, ///< the address carries a password
        NotThere ///< no profile has this id
    };

    Kind kind = Kind::Damaged;
    QString subject; ///< path of the file, or the profile's name where it is about that
    QString detail; ///< what the system or the parser said

    bool operator==(const ProfileFault &) const = default;
};

/// What the file holds; with a fault perhaps less than there is.
struct Profiles {
    std::vector<Profile> list; ///< in the order of the file
    std::optional<ProfileFault> fault;

    /// The profile of that name, whatever its case, or of that id; null when there is none.
    const Profile *find(const QString &nameOrId) const;
};

/// What a change came to: done when there is no fault.
struct ProfileChange {
    std::optional<ProfileFault> fault;
    QString keptAside; ///< where a damaged file lies now; empty when there was none
};

/// The file of profiles, read anew for each question. Several programs may use it at once: each change takes a lock,
/// reads the file again, changes the one profile that it is about and replaces the file whole; what it does not know it
/// keeps.
class ProfileFile {
public:
    explicit ProfileFile(const QString &path = usualPath())
        : m_path(path)
    {
    }
    /// `$XDG_CONFIG_HOME/postroom/profiles.json`
    static QString usualPath();

    QString path() const { return m_path; }
    Profiles read() const;
    /// Adds a profile; one without an id gets one.
    ProfileChange add(Profile &profile) const;
    /// Replaces the profile of that id.
    ProfileChange replace(const Profile &profile) const;
    /// Removes the profile of that id. Its secrets are not touched.
    ProfileChange remove(const QString &id) const;
    /// Notes what was found out about the profile of that id, and leaves the rest of it as it is. Not worth a wait:
    /// while another program writes, it is Busy.
    ProfileChange note(const QString &id, QString Profile::*text, const QString &value) const;

private:
    QString m_path;
};

} // namespace postroom
