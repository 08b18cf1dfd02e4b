// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/wordspage.h"

namespace postroom {

/// Every action with its key, from the same table as menus and palette, narrowed by what is typed.
class ShortcutPage : public WordsPage {
    Q_OBJECT
public:
    explicit ShortcutPage(const PlaceContext &context, QWidget *parent = nullptr);
};

} // namespace postroom
