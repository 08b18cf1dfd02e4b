// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/workbookimport.h"
#include "recipientfiles/zipdirectory.h"

namespace postroom {

/// Whether all XML that liborcus would read in this archive is well formed and has no document type. liborcus 0.17 ends
/// the program with a failed assertion where it is not, so that a damaged file must not come to it. No name may stand
/// twice, since each would be unpacked anew. Throws WorkbookStop when nobody waits any more.
bool hasWellFormedParts(const QByteArray &bytes, const QList<ZipEntry> &entries, const WorkbookWatch &watch);

} // namespace postroom
