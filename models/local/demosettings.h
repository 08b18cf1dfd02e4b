// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"
#include "domain/templatefolder.h"
#include "local/demoworld.h"

namespace postroom {

/// The API keys of all services, those that were revoked within the last week too (api-contract §6.1).
std::vector<DemoOwned<ApiKey>> makeDemoApiKeys(const DemoWorld &world);

/// The folders that the templates lie in. All members see them, but in services that hide folders the finer ones are
/// for those who manage templates.
std::vector<TemplateFolder> makeDemoFolders(const DemoWorld &world);

} // namespace postroom
