// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/secret.h"

#include <string.h>
#include <utility>

namespace postroom {

Secret::Secret(QByteArray &&bytes)
    : m_bytes(bytes.constData(), static_cast<std::size_t>(bytes.size()))
{
    explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

// By way of the assignment, which copies and wipes: moving a short string would leave its bytes behind.
Secret::Secret(Secret &&other) noexcept
    : Secret()
{
    *this = std::move(other);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::copy() const
{
    Secret same;
    same.m_bytes = m_bytes;
    return same;
}

void Secret::wipe()
{
    explicit_bzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool isSameInConstantTime(std::string_view left, std::string_view right)
{
    if (left.size() != right.size())
        return false;
    volatile unsigned char difference = 0; // volatile: no compiler ends the loop early
    for (std::size_t i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(difference | (left[i] ^ right[i]));
    return difference == 0;
}

} // namespace postroom
