// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postroom {

/// Numbers that follow from a seed alone, the same on every machine and library: a SplitMix64 sequence with own
/// distributions (those of the standard library differ between its makers). For the demo only, never for secrets.
class DemoRandom {
public:
    /// A sequence of its own for each seed and stream.
    explicit DemoRandom(quint64 seed, quint64 stream = 0);

    /// 64 evenly distributed bits.
    quint64 bits();
    /// A number from 0 to count - 1; count must be positive.
    int below(int count);
    /// A number from first to last.
    int between(int first, int last) { return first + below(last - first + 1); }
    /// True in so many of 1,000 cases.
    bool perMille(int cases) { return below(1000) < cases; }
    /// True in so many of 100 cases.
    bool percent(int cases) { return below(100) < cases; }
    /// A fraction from 0 up to, not including, 1.
    double fraction();
    /// One of `choices`, which holds some, each as often as `shareOf` it says in a whole number.
    template <typename Choices, typename ShareOf> const auto &byShare(const Choices &choices, ShareOf shareOf)
    {
        int total = 0;
        for (const auto &choice : choices)
            total += shareOf(choice);
        int left = below(total);
        for (const auto &choice : choices) {
            left -= shareOf(choice);
            if (left < 0)
                return choice;
        }
        return choices.back();
    }
    /// An id as the platform makes them: a UUID of version 4.
    QString uuid();
    /// The pattern with each '#' as a digit and each '?' as a capital that cannot be taken for a digit.
    QString filled(QStringView pattern);

private:
    quint64 m_state;
};

} // namespace postroom
