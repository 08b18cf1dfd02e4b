// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postroom {

/// Remembers where a search from one position ended, so that searches from between there and its result cost nothing:
/// a text full of opening brackets whose closing one is far away, or missing, is still walked once.
class ForwardSearch {
public:
    /// The first position from `from` on for which `search(from)` looks; it answers -1 where there is none.
    template <typename Search> qsizetype next(qsizetype from, Search search)
    {
        const bool isKnown = m_from >= 0 && from >= m_from && (m_result < 0 || from <= m_result);
        if (!isKnown) {
            m_from = from;
            m_result = search(from);
        }
        return m_result;
    }

private:
    qsizetype m_from = -1;
    qsizetype m_result = -1;
};

} // namespace postroom
