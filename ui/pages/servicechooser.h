// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/platform.h"

#include <QComboBox>

namespace postroom {

/// Chooses one of the platform's services by its name; typing goes to the first name that begins so. Live services come
/// first, archived ones last.
class ServiceChooser : public QComboBox {
    Q_OBJECT
public:
    explicit ServiceChooser(Platform &platform, QWidget *parent = nullptr);

    /// Reads the list of services; ends with loaded() or failed().
    void load();
    /// True once the list is there.
    bool isLoaded() const { return m_loaded; }
    /// The service chosen; empty while there is none.
    QString service() const { return currentData().toString(); }
    QString serviceName() const { return currentText(); }
    /// Chooses a service as if the person had, also one that the list brings only later.
    void setService(const QString &id);

Q_SIGNALS:
    void loaded();
    void failed(const postroom::Error &error);
    /// Another service is chosen.
    void serviceChanged(const QString &id);

private:
    void onPage(const Page &page);
    void fill();

    Platform &m_platform;
    JobGuard m_job;
    std::vector<Row> m_services;
    QString m_wanted;
    bool m_loaded = false;
};

} // namespace postroom
