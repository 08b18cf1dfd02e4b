// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/servicesinreach.h"

#include <algorithm>

namespace postroom {

Query servicesInReach(const Identity &identity)
{
    const bool own = identity.kind == Identity::Kind::Person && identity.person && !isPlatformAdmin(*identity.person);
    return own ? Query{Resource::Services, {{FilterKey::User, identity.person->user.id}}}
               : Query{Resource::Services, {}};
}

std::optional<WhyNot> whyNotMessagesOf(const Source &source, const QString &service)
{
    const auto why = source.whyNot(Query{Resource::Notifications, {{FilterKey::Service, service}}});
    return why && why->reason == WhyNot::Reason::NotPermitted ? why : std::nullopt;
}

void keepOpenServices(std::vector<Row> &services, const Source &source)
{
    std::erase_if(services, [&source](const Row &row) { return whyNotMessagesOf(source, idOf(*row)).has_value(); });
}

} // namespace postroom
