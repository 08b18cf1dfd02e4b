// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"
#include "recipientfiles/recipientrow.h"
#include "recipientfiles/recipienttemplate.h"

#include <span>

namespace postroom {

/// Something that a service may do and that decides about rows of a file.
struct FilePermission {
    QLatin1StringView permission; ///< as the platform names it
    QLatin1StringView word; ///< as the command line does
    void (*allow)(RecipientFileRules &rules);
};

/// All of them (template-spec §6.5 "Errors per cell", "Errors per row").
std::span<const FilePermission> filePermissions();

/// The rules that a connection can tell, and what it cannot.
struct KnownFileRules {
    RecipientFileRules rules;
    Row service; ///< null when it could not be read
    QStringList notes; ///< a sentence for each thing that is not known, and for what was taken instead
};

/// What file is to be checked.
struct FileRulesQuestion {
    QString service; ///< id
    Row form; ///< the template, as read whole
    QString fileName; ///< without its folder
};

/// Reads what the platform would look at beside the file (admin-features §11.1): the service's permissions, trial mode
/// and limits, in trial mode the numbers and addresses of its team (not the guest list, which counts for what is sent
/// over the API alone), and on the first page of today's jobs whether this file was sent already. What cannot be read
/// becomes a note; the job fails only by its deadline.
Job<KnownFileRules> *readFileRules(Platform &platform, const FileRulesQuestion &question);

} // namespace postroom
