// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipients/country.h"

#include <array>
#include <optional>
#include <QStringList>

namespace postroom {

/// Why the platform would not print a letter to an address, in the order in which it asks (template-spec §6.3
/// "Checks").
enum class AddressFault {
    TooFewLines,
    TooManyLines,
    NoAlphanumeric, ///< one of the first two lines has no letter or digit of ASCII
    BfpoWithCountry, ///< a British Forces address that names a foreign country
    LastLine, ///< neither a postcode nor, where that is allowed, a country
    FirstCharacter, ///< a line starts with a mark
    NoFixedAbode
};

/// A postal address as the platform reads it: lines, British Forces number, country and postcode (template-spec §6.3).
/// A value; it is read once and its normalised lines are never read again.
class PostalAddress {
public:
    static constexpr int fewestLines = 3;
    static constexpr int mostLines = 7;

    /// Reads a text with a line break between lines. internationalAllowed: the service may send letters abroad.
    explicit PostalAddress(QStringView text, bool internationalAllowed = false);

    /// The values of one row or request: address lines 1 to 6, the postcode and, where that key is there at all, line 7
    /// in its place.
    static PostalAddress fromValues(const QStringList &lines1To6, const QString &postcode,
        const std::optional<QString> &line7, bool internationalAllowed);

    /// Normalised lines. One empty line for an empty text; none when nothing but names of the United Kingdom was there.
    QStringList lines() const;
    /// How many lines are printed.
    int lineCount() const;
    /// Formatted; empty for none and for a foreign country.
    std::optional<QString> postcode() const { return m_postcode; }
    const Country &country() const { return m_country; }
    /// Digits of the British Forces Post Office number, without leading zeros.
    std::optional<QString> bfpoNumber() const { return m_bfpoNumber; }
    /// Nothing but lines of a British Forces Post Office: the platform fails on it, here it has too few lines.
    bool isOnlyBfpo() const { return m_bfpoNumber && !m_hasOtherLines; }
    /// Leaves the United Kingdom.
    bool isInternational() const { return m_country.zone != PostageZone::UnitedKingdom; }

    /// One check alone, whatever the others say.
    bool has(AddressFault fault) const;
    /// The first check that fails.
    std::optional<AddressFault> fault() const;
    /// True when no check fails.
    bool isValid() const { return !fault(); }

    /// The values that the platform stores for a typed address, in the order address_line_1 … address_line_7, postcode
    /// (template-spec §6.3 "As values").
    std::array<QString, 8> asValues() const;
    /// What the platform stores in normalised_to: no white space, lower case.
    QString normalised() const;

private:
    QStringList readLines(QStringView text) const;
    void takeBfpo(QStringList &lines);
    void takeCountry(QStringList &lines);
    bool hasValidLastLine() const;

    bool m_internationalAllowed;
    bool m_hasOtherLines = true;
    QStringList m_lines; ///< without country and British Forces lines, the postcode formatted
    Country m_country;
    std::optional<QString> m_postcode;
    std::optional<QString> m_bfpoNumber;
};

/// What the web administration's address form answers to a typed address: it normalises the text first and then checks
/// what came out, so it reads every address twice (template-spec §6.3). A sentence of the platform, or empty.
std::optional<QString> addressFormError(QStringView typed, bool internationalAllowed);

} // namespace postroom
