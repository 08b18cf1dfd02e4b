// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/demorandom.h"
#include "local/demowords.h"

namespace postroom {

/// Somebody who gets messages. All are invented; phone numbers lie in the range that Ofcom keeps for drama.
struct DemoPerson {
    QString given;
    QString name; ///< given and family name
    QString phone; ///< "07700 900412"; empty for people who only gave an e-mail address
    QString email;
    QStringList address; ///< as letters carry it: name, lines, postcode
    bool welsh = false;
    bool deadPhone = false; ///< the number does not exist any more
    bool deadEmail = false;
};

/// A number abroad.
struct DemoForeignNumber {
    QString spelled;
    QString prefix;
    int rate = 1; ///< multiplier of the price
    bool receipts = false; ///< whether the network says that a message arrived
};

/// Everybody in the demo, and who is known to which service (indices into people).
struct DemoPeople {
    /// For each service, in their order.
    struct Known {
        std::vector<int> byPhone;
        std::vector<int> byEmail;
    };
    std::vector<DemoPerson> people;
    std::vector<Known> known;
    std::vector<DemoForeignNumber> foreign;
    int caller = 0; ///< the person who rings support

    /// Makes them from the words and a seed.
    static DemoPeople make(const DemoWords &words, quint64 seed);
};

} // namespace postroom
