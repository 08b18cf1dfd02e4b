// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "local/localsource.h"
#include "platform/platform.h"

namespace postroom {

/// The built-in demo platform on a local store: the embedded default of a first start (design §1). Opening and, where
/// it must be, making the store is done in the worker's thread; what is asked meanwhile waits for it.
class LocalPlatform : public Platform {
    Q_OBJECT
public:
    /// The demo in the file `path` (`$XDG_DATA_HOME/postroom/demo.sqlite`), whose folder is made when it is not there.
    /// Begins to open at once.
    LocalPlatform(const QString &path, const Clock &clock);

    QString name() const override { return m_name; }
    Connection connection() const override { return Connection::Demo; }
    QString address() const override { return m_path; }
    const Identity &identity() const override { return m_identity; }
    Source &source() override { return m_source; }
    std::unique_ptr<Search> search(const SearchQuery &query) override;
    Job<Fork> *recognise() override { return Job<Fork>::finished(Fork::GovUkNotify); }
    Job<std::vector<Check>> *examine() override;

    /// Ends when the store is open: where it lies, and with an error when it is only in memory. Nobody needs to wait.
    Job<Check> *open();

private:
    QString m_path;
    QString m_name;
    Identity m_identity;
    StoreWorker m_worker;
    LocalSource m_source;
};

} // namespace postroom
