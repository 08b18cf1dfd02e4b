// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/templatechange.h"

namespace postroom {

TemplateChange templateChange(
    const InsensitiveNames &oldNames, const InsensitiveNames &newNames, const QStringList &oldFiles)
{
    TemplateChange change;
    change.hasDifferentPlaceholders = !oldNames.sameNames(newNames);
    change.added = newNames.without(oldNames).names();
    const InsensitiveNames removed = oldNames.without(newNames);
    change.removed = removed.without(InsensitiveNames(oldFiles)).names();
    for (const QString &file : oldFiles) {
        if (removed.contains(file))
            change.filesRemoved.append(file);
    }
    return change;
}

} // namespace postroom
