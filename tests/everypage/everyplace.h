// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/query.h"

namespace postroom {
class MainWindow;
struct PlaceKind;
} // namespace postroom

namespace postroom::test {

/// The place of that id, as the program's own table has it.
const PlaceKind &placeKind(const QString &id);
/// Opens a place as a person does who wants to see something there: a record, a service's list, what a search finds.
void openPlace(MainWindow &window, const PlaceKind &kind);
/// What a list of that resource needs, with values that the recorded platform's database has rows of.
Query sampleQuery(Resource resource);

} // namespace postroom::test
