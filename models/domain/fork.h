// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/platformstatus.h"

namespace postroom {

/// The platforms that grew out of GOV.UK Notify, told apart because they lack or answer some things differently
/// (forks.md §1).
enum class Fork { Unknown, GovUkNotify, GcNotify, NotifyGov, VaNotify };

/// Which platform answered `/_status` (forks.md §14.1): by the keys that only one has, else by the revision of its
/// database. Unknown where neither tells.
Fork forkOf(const PlatformStatus &status);

/// The platform whose database has this revision, as a whole id; Unknown for revisions that several have, and for newer
/// ones than Postroom (forks.md §14.2).
Fork forkOfRevision(const QString &revision);

/// The platform's own name: "Notify.gov"; empty for Unknown. Names are not translated.
QString forkName(Fork fork);

/// The platform of that name; Unknown for every other text.
Fork forkNamed(const QString &name);

} // namespace postroom
