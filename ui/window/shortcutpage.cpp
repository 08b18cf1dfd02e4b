// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcutpage.h"

#include "window/actionregistry.h"
#include "window/wordstable.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

WordsTable *allKeys()
{
    std::vector<QStringList> rows;
    for (const ActionRow &row : actionRows()) {
        const QString key = actionKey(row).toString(QKeySequence::NativeText);
        rows.push_back({actionWords(row), key.isEmpty() ? ShortcutPage::tr("None: by the palette or a menu") : key,
            actionScope(row)});
    }
    return new WordsTable(
        {ShortcutPage::tr("Action"), ShortcutPage::tr("Key"), ShortcutPage::tr("Where")}, std::move(rows));
}

} // namespace

ShortcutPage::ShortcutPage(const PlaceContext &, QWidget *parent)
    : WordsPage(tr("Keyboard shortcuts"), tr("Filter by action or key"), allKeys(), parent)
{
    setObjectName(u"shortcutPage"_s);
}

} // namespace postroom
