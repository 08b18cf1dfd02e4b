// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/passwordhash.h"

#include "core/latemodule.h"
#include "security/bcrypt.h"

#include <algorithm>
#include <string.h>

namespace postroom {

namespace {

constexpr std::size_t longestPassword = 72; // bcrypt's own limit, at which the platform cuts
constexpr std::string_view prefix = "$2b$";
constexpr std::size_t saltStart = 7;
// A hash of cost 31 would be made for half a day.
constexpr std::string_view lowestCost = "04";
constexpr std::string_view highestCost = "14";

bool isSaltCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z') || character == '.' || character == '/';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isHash(std::string_view hash)
{
    if (hash.size() != std::tuple_size_v<BcryptHash> || !hash.starts_with(prefix) || hash[saltStart - 1] != '$')
        return false;
    const std::string_view cost = hash.substr(prefix.size(), lowestCost.size());
    const std::string_view rest = hash.substr(saltStart);
    return std::all_of(cost.begin(), cost.end(), isDigit) && cost >= lowestCost && cost <= highestCost
        && std::all_of(rest.begin(), rest.end(), isSaltCharacter);
}

// What bcrypt reads, ending with NUL. Wiped at its end.
class BcryptPassword {
public:
    explicit BcryptPassword(std::string_view password)
    {
        std::copy_n(password.begin(), std::min(password.size(), longestPassword), m_bytes.begin());
    }
    BcryptPassword(const BcryptPassword &) = delete;
    BcryptPassword &operator=(const BcryptPassword &) = delete;
    ~BcryptPassword() { explicit_bzero(m_bytes.data(), m_bytes.size()); }

    const char *text() const { return m_bytes.data(); }

private:
    std::array<char, longestPassword + 1> m_bytes{};
};

} // namespace

PasswordMatch comparePassword(const Secret &password, std::string_view hash)
{
    static const auto bcrypt = reinterpret_cast<Bcrypt>(lateFunction("passwords", "postroomBcrypt"));
    if (!isHash(hash))
        return PasswordMatch::NoHash;
    if (password.reveal().find('\0') != std::string_view::npos)
        return PasswordMatch::Differs;
    const BcryptPassword read(password.reveal());
    BcryptHash made{};
    if (!bcrypt(read.text(), std::string(hash).c_str(), made))
        return PasswordMatch::NoHash;
    const bool same = isSameInConstantTime(hash, std::string_view(made.data(), made.size()));
    return same ? PasswordMatch::Match : PasswordMatch::Differs;
}

} // namespace postroom
