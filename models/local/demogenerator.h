// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/apikey.h"
#include "domain/bulkjob.h"
#include "domain/dataretention.h"
#include "domain/inboundsms.h"
#include "domain/notification.h"
#include "domain/service.h"
#include "domain/template.h"
#include "domain/templatefolder.h"
#include "local/demoteam.h"

namespace postroom {

/// The seed of the demo that Postroom opens on a first start.
inline constexpr quint64 demoSeed = 20'000'014;

/// Everything on the demo platform, as the administration API would answer it: each record is filled in and spelled in
/// the internal shape (versions of templates in the version shape).
struct DemoContent {
    std::vector<Service> services;
    std::vector<DataRetention> dataRetentions; ///< one for each service and type of message
    std::vector<DemoOwned<ApiKey>> apiKeys; ///< service by service
    std::vector<TemplateFolder> templateFolders; ///< service by service, parents first
    std::vector<Template> templates; ///< as they stand now
    std::vector<Template> templateVersions; ///< every version, oldest first
    std::vector<BulkJob> jobs; ///< newest first
    std::vector<InboundSms> received; ///< newest first
    std::vector<Organisation> organisations;
    std::vector<DemoAccount> accounts; ///< everybody with an account
    std::vector<Notification> notifications; ///< newest first, then by id descending
};

/// Makes the demo platform. Ids and contents follow from words and seed alone; times are laid out backwards from now,
/// so the same seed at another moment gives the same messages at other times. Nothing lies in the future or past its
/// service's retention. Any thread.
DemoContent generateDemo(const DemoWords &words, quint64 seed, Instant now);

} // namespace postroom
