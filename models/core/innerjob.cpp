// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/innerjob.h"

namespace postroom {

void holdInside(AbstractJob *outer, AbstractJob *inner)
{
    inner->setParent(outer);
    outer->setAbort([guard = QPointer(inner)] {
        if (guard)
            guard->cancel();
    });
}

} // namespace postroom
