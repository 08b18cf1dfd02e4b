// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <memory>
#include <QString>

namespace postroom {

/// Who asks. In API mode Postroom itself enforces what a person may do (design §5.2), so every connection states it.
struct Identity {
    enum class Kind {
        Nobody, ///< not signed in: nothing may be asked with an internal secret
        Unattended, ///< a script, named in the log
        Person, ///< signed in: see person; may read what the platform's web administration shows them
        ServiceKeys, ///< no person: the API keys of services say what may be read
        DemoAdmin ///< the demo platform's own admin
    };
    Kind kind = Kind::Nobody;
    QString name; ///< as shown in the status bar
    QString email; ///< empty when there is none
    std::shared_ptr<const postroom::Person> person = {}; ///< for Kind::Person
    bool operator==(const Identity &) const = default;
};

} // namespace postroom
