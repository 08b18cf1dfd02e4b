// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowtarget.h"

#include <algorithm>

namespace postroom {

KeptList::KeptList(qint64 most)
    : m_most(most)
{
}

std::optional<Error> KeptList::add(std::span<const Row> rows)
{
    const auto room = static_cast<std::size_t>(m_most - written());
    const auto taken = rows.first(std::min(room, rows.size()));
    m_rows.insert(m_rows.end(), taken.begin(), taken.end());
    if (taken.size() < rows.size())
        m_full = makeError(Error::Kind::Storage, {});
    return m_full;
}

} // namespace postroom
