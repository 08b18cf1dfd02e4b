// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "platform/platform.h"

#include <QComboBox>

namespace postroom {

class Composition;

/// Chooses one of the platform's services by its name, out of thousands: what is typed narrows the list to the names
/// that hold it, Down goes into the list, Enter takes the first or the marked one, Esc gives up. Live services come
/// first, archived ones last.
class ServiceChooser : public QComboBox {
    Q_OBJECT
public:
    explicit ServiceChooser(Platform &platform, QWidget *parent = nullptr);

    /// Reads the list of services; ends with loaded() or failed().
    void load();
    /// Ends the reading; neither signal follows.
    void stop() { m_job.reset(); }
    /// True while the list is read.
    bool isLoading() const { return m_job.isRunning(); }
    /// True once the list is there.
    bool isLoaded() const { return m_loaded; }
    /// The service chosen; before the list is there the one that was asked for, empty when there is none.
    QString service() const { return m_loaded ? currentData().toString() : m_wanted; }
    /// Its name, whatever is being typed.
    QString serviceName() const { return itemText(currentIndex()); }
    /// Chooses a service as if the person had, also one that the list brings only later.
    void setService(const QString &id);
    void showPopup() override;

Q_SIGNALS:
    void loaded();
    void failed(const postroom::Error &error);
    /// Another service is chosen.
    void serviceChanged(const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setUpTyping();
    void setUpLists();
    void readPage(const Cursor &cursor);
    void onPage(const Page &page);
    void fill();
    void take();
    void takeFirst();
    void showChosen();

    Platform &m_platform;
    JobGuard m_job;
    std::vector<Row> m_services;
    QString m_wanted;
    bool m_loaded = false;
    bool m_hasLists = false;
    Composition *m_composition = nullptr; ///< in the field
};

} // namespace postroom
