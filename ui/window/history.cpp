// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history.h"

namespace postroom {

void History::visit(const Step &step)
{
    if (!m_steps.empty())
        m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_steps.end());
    m_steps.push_back(step);
    if (m_steps.size() > most)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

void History::note(const Step &step)
{
    if (!m_steps.empty())
        m_steps[m_at] = step;
}

const History::Step *History::back()
{
    return canGoBack() ? &m_steps[--m_at] : nullptr;
}

const History::Step *History::forward()
{
    return canGoForward() ? &m_steps[++m_at] : nullptr;
}

void History::clear()
{
    m_steps.clear();
    m_at = 0;
}

} // namespace postroom
