// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pastedid.h"

#include <array>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The web administration's address parts and what they name (admin-features §0.1).
struct PlaceRow {
    const char *part;
    Resource resource;
};

constexpr std::array places{
    PlaceRow{"notification", Resource::Notifications},
    PlaceRow{"notifications", Resource::Notifications},
    PlaceRow{"templates", Resource::Templates},
    PlaceRow{"template", Resource::Templates},
    PlaceRow{"jobs", Resource::Jobs},
    PlaceRow{"job", Resource::Jobs},
};

const QRegularExpression &uuid()
{
    static const QRegularExpression pattern(
        u"(?<![0-9a-f])([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(?![0-9a-f])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString spelled(const QRegularExpressionMatch &match)
{
    return match.capturedTexts().mid(1).join(u'-').toLower();
}

bool isHalfAnId(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[{]?[0-9a-f]{8}(-[0-9a-f]{0,12}){0,4}[}]?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(u"[0-9]"_s);
    return pattern.match(text).hasMatch() && digit.match(text).hasMatch();
}

// /services/<id> names the service, /services/<id>/<place>/<id> what stands in it.
std::optional<Target> targetIn(const QString &text)
{
    const QStringList parts = text.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = parts.contains("services"_L1) ? parts.indexOf("services"_L1) : parts.indexOf("service"_L1);
    const auto service = at < 0 ? QRegularExpressionMatch() : uuid().match(parts.value(at + 1));
    if (!service.hasMatch())
        return std::nullopt;
    const auto inner = uuid().match(parts.value(at + 3));
    for (const PlaceRow &place : places) {
        if (inner.hasMatch() && parts.value(at + 2) == QLatin1StringView(place.part))
            return Target{place.resource, spelled(inner), {{FilterKey::Service, spelled(service)}}};
    }
    return Target{Resource::Services, spelled(service), {}};
}

} // namespace

PastedId pastedId(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto match = uuid().match(trimmed);
    if (!match.hasMatch())
        return {{}, std::nullopt, isHalfAnId(trimmed)};
    return {spelled(match), targetIn(trimmed), false};
}

} // namespace postroom
