// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/namedfilter.h"

#include <optional>

namespace postroom {

/// The way that a person took through the places of a window, for Back and Forward.
class History {
public:
    /// A place with what was shown there.
    struct Step {
        QString place;
        QString service = {}; ///< whose list it was; empty where it was no service's
        std::optional<Target> record = std::nullopt; ///< whose details were open
        std::vector<NamedFilter> filters = {}; ///< by what the list was narrowed beside the service

        bool operator==(const Step &) const = default;
    };

    static constexpr std::size_t most = 50; ///< steps that are kept

    /// The person came here; what lay ahead is forgotten.
    void visit(const Step &step);
    /// What is shown at the current step now.
    void note(const Step &step);
    /// Goes a step back or ahead; null, and nothing done, where there is none.
    const Step *back();
    const Step *forward();
    /// The step that the person is at; null before the first one.
    const Step *current() const { return m_steps.empty() ? nullptr : &m_steps[m_at]; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    void clear();

private:
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
};

} // namespace postroom
