// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace postroom {

/// How far a letter goes, as the platform prices it (template-spec §6.3).
enum class PostageZone { UnitedKingdom, Europe, RestOfWorld };

/// The platform's own word: "united-kingdom", "europe" or "rest-of-world".
QString postageZoneName(PostageZone zone);

/// A country or territory as the platform knows it.
struct Country {
    QString name = QStringLiteral("United Kingdom"); ///< its canonical name
    PostageZone zone = PostageZone::UnitedKingdom;

    bool operator==(const Country &) const = default;
};

/// The country that a line names, whatever its spelling: capitals, accents, marks and spaces do not count, "the", "yr"
/// and "y" may be left out, and a name with a digit is none (template-spec §6.3). Parts of the United Kingdom and its
/// islands are the United Kingdom.
std::optional<Country> findCountry(QStringView name);

} // namespace postroom
