// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "platform/platform.h"

namespace postroom {

/// What a command line searches for, or a sentence for exit 2.
struct AskedSearch {
    SearchQuery query;
    QString refusal;
};

/// Reads the options of a search for that term on such a connection.
AskedSearch askedSearch(const CommandLine &line, const QString &term, Platform::Connection connection);

} // namespace postroom
