// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipientfiles/workbookimport.h"

#include <QByteArray>

namespace postroom {

/// Which table of an OpenDocument workbook is the first that is shown, which of its rows and columns are not, and which
/// rows stand several times: liborcus 0.17 passes that over. Linear in the size of content.xml, however often it
/// repeats a row.
/// Throws WorkbookStop when nobody waits any more.
SheetChoice firstVisibleTable(const QByteArray &contentXml, const WorkbookWatch &watch);

} // namespace postroom
