// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/apikeycredential.h"

#include <algorithm>
#include <cctype>

namespace postroom {

namespace {

constexpr std::size_t idLength = 36;

bool isId(std::string_view text)
{
    if (text.size() != idLength)
        return false;
    for (std::size_t i = 0; i < idLength; ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !std::isxdigit(static_cast<unsigned char>(text[i])))
            return false;
    }
    return true;
}

bool isBlank(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Takes a hyphen and an id off the right end; empty when they do not stand there.
std::string_view takeId(std::string_view &text)
{
    if (text.size() < idLength + 1 || text[text.size() - idLength - 1] != '-')
        return {};
    const std::string_view id = text.substr(text.size() - idLength);
    text.remove_suffix(idLength + 1);
    return isId(id) ? id : std::string_view();
}

} // namespace

std::optional<ApiKeyCredential> ApiKeyCredential::read(const Secret &displayed)
{
    std::string_view rest = withoutBlanks(displayed.reveal());
    const std::string_view secret = takeId(rest);
    const std::string_view service = takeId(rest);
    if (secret.empty() || service.empty() || rest.empty())
        return std::nullopt;
    ApiKeyCredential key;
    key.name = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size()));
    key.serviceId = QString::fromLatin1(service.data(), static_cast<qsizetype>(service.size())).toLower();
    key.secret = Secret(QByteArray(secret.data(), static_cast<qsizetype>(secret.size())));
    return key;
}

} // namespace postroom
