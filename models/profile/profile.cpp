// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile.h"

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fields{
    ProfileField{"name", &Profile::name},
    ProfileField{"url", &Profile::url},
    ProfileField{"replica", &Profile::replica},
    ProfileField{"client_id", &Profile::clientId},
    ProfileField{"user_id", &Profile::userId},
    ProfileField{"colour", &Profile::colour},
    ProfileField{"web_host", &Profile::webHost},
    ProfileField{"fork", &Profile::fork},
};

constexpr std::array kindWords{"administration-api"_L1, "service-keys"_L1, "database"_L1, "local"_L1};

} // namespace

std::span<const ProfileField> profileFields()
{
    return fields;
}

QString profileKindWord(ProfileKind kind)
{
    return kindWords.at(static_cast<std::size_t>(kind));
}

std::optional<ProfileKind> profileKindOf(const QString &word)
{
    for (std::size_t i = 0; i < kindWords.size(); ++i) {
        if (word == kindWords.at(i))
            return static_cast<ProfileKind>(i);
    }
    return {};
}

} // namespace postroom
