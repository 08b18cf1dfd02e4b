// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/platform.h"
#include "window/paletteentry.h"

#include <array>

namespace postroom {

/// The records that people know by name, services and organisations, as the palette offers them: read once, when they
/// are first wanted, as far as the person may see them.
class NamedRecords : public QObject {
    Q_OBJECT
public:
    explicit NamedRecords(std::shared_ptr<Platform> platform, QObject *parent = nullptr);

    /// Reads what was not read yet; changed() follows, unless there is nothing to read.
    void read();
    bool isReading() const;
    /// Why some of them could not be read the last time.
    const std::optional<Error> &error() const { return m_error; }
    /// Those read so far.
    std::vector<PaletteEntry> entries() const;

Q_SIGNALS:
    /// entries(), isReading() or error() has another answer.
    void changed();

private:
    struct List {
        std::vector<Row> rows = {};
        bool isRead = false;
        JobGuard job = {};
    };

    void readList(std::size_t kind);
    QString contextOf(const Record &record) const;

    std::shared_ptr<Platform> m_platform;
    std::array<List, 2> m_lists; ///< in the order of the table of kinds
    std::optional<Error> m_error;
};

} // namespace postroom
