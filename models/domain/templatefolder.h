// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace postroom {

/// A folder of a service's templates (api-contract §7.3 Folder). The list is flat; the tree follows from the parents.
struct TemplateFolder : Record {
    QString id;
    QString name;
    QString parentId; ///< folder id; null at the top
    QString serviceId;
    std::optional<QStringList> usersWithPermission; ///< ids of the members who see it

    bool operator==(const TemplateFolder &) const = default;

    static const RecordType &type();
    /// `GET S/template-folder`.
    static const Shape &internalShape();
};

} // namespace postroom
