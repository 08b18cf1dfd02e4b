// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"

namespace postroom {

/// Makes `inner` the part of `outer` that runs now (rule 10 of AbstractJob): owned by it, and stopped with it.
void holdInside(AbstractJob *outer, AbstractJob *inner);

} // namespace postroom
