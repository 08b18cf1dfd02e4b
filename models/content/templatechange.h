// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/insensitivenames.h"

namespace postroom {

/// What an edited template asks of those who send it, against the stored version (template-spec §7.4).
struct TemplateChange {
    QStringList added; ///< placeholders, in order and spelling of the new version
    QStringList removed; ///< in those of the old one, without names of files
    QStringList filesRemoved; ///< in the order of the old version's files
    bool hasDifferentPlaceholders = false;

    /// True when confirmation is asked for: a file goes, or something is added and the service has an API key.
    bool isBreaking(bool serviceHasApiKeys) const
    {
        return !filesRemoved.isEmpty() || (serviceHasApiKeys && !added.isEmpty());
    }
};

/// Compares the placeholders of two versions; `oldFiles` are the names of the files attached to the old one.
TemplateChange templateChange(
    const InsensitiveNames &oldNames, const InsensitiveNames &newNames, const QStringList &oldFiles = {});

} // namespace postroom
