// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/platform.h"
#include "window/paletteentry.h"

#include <QHash>
#include <vector>

namespace postroom {

/// The records that people know by name, as the palette offers them: services, organisations, people, providers, brands
/// and the templates of one service. Read once, when they are first wanted, as far as the person may see them.
class NamedRecords : public QObject {
    Q_OBJECT
public:
    explicit NamedRecords(std::shared_ptr<Platform> platform, QObject *parent = nullptr);

    /// Reads what was not read yet, with the templates of this service; where it is empty, of the one before. changed()
    /// follows, unless there is nothing to read.
    void read(const QString &service);
    bool isReading() const;
    /// Why some of them could not be read the last time.
    const std::optional<Error> &error() const { return m_error; }
    /// Those read so far.
    std::vector<PaletteEntry> entries() const;
    /// Whether a list has more than are offered of it.
    bool isCut() const;

    static constexpr std::size_t most = 5'000; ///< of each list

Q_SIGNALS:
    /// entries(), isReading() or error() has another answer.
    void changed();

private:
    struct List {
        std::vector<Row> rows = {};
        bool isRead = false;
        bool isCut = false;
        JobGuard job = {};
    };

    void readList(std::size_t kind);
    void forgetTemplates();
    QHash<QString, QString> owners() const;
    QString contextOf(const Record &record, const QString &owner) const;

    std::shared_ptr<Platform> m_platform;
    QString m_service; ///< whose templates are read
    std::vector<List> m_lists; ///< in the order of the table of kinds
    std::optional<Error> m_error;
};

} // namespace postroom
