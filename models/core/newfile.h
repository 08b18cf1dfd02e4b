// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <optional>
#include <QSaveFile>

namespace postroom {

/// A file that has its name only when it is whole: until then what is written stands beside it under another, and goes
/// with this object. Errors are of kind Storage with the system's reason; Conflict where a file is in the way that may
/// not be replaced; Invalid where isNoFile() holds of the path. Any one thread; blocks as files do.
class NewFile {
public:
    enum class Existing { Keep, Replace };

    explicit NewFile(const QString &path, Existing existing = Existing::Keep);

    std::optional<Error> open();
    std::optional<Error> write(const QByteArray &bytes);
    /// For what writes by itself; commit() tells what could not be written.
    QIODevice &device() { return m_file; }
    /// Brings it to the disk and gives it its name.
    std::optional<Error> commit();

private:
    std::optional<Error> inTheWay() const;
    Error failure() const;

    QSaveFile m_file;
    Existing m_existing;
};

/// Whether something stands at the path that no file may replace: a folder, a device or a pipe. A link counts as what
/// it leads to.
bool isNoFile(const QString &path);

} // namespace postroom
