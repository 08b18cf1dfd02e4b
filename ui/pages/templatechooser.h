// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template.h"
#include "pages/place.h"

class QComboBox;

namespace postroom {

class ServiceChooser;

/// Chooses a service and one of its templates, both by name.
class TemplateChooser : public QWidget {
    Q_OBJECT
public:
    /// `context`'s platform outlives it.
    explicit TemplateChooser(const PlaceContext &context, QWidget *parent = nullptr);

    /// Reads the services, then the templates of the one chosen; nothing where they are there.
    void load();
    /// Reads all of it again.
    void reload();
    /// Ends what is being read.
    void stop();
    /// Chooses as if the person had, also what comes only later.
    void choose(const QString &service, const QString &id);
    /// Chooses none of its templates; changed() is not emitted.
    void chooseNone();
    /// The service and template chosen; empty before they are there.
    QString service() const;
    QString serviceName() const;
    const Template *chosen() const;
    QString wanted() const { return m_wanted; }
    /// True while a list is read.
    bool isLoading() const;

Q_SIGNALS:
    /// Another template is chosen, or none.
    void changed();
    /// The templates cannot be listed here.
    void refused(const postroom::WhyNot &why);
    /// A list could not be read.
    void failed(const postroom::Error &error);

private:
    void loadTemplates();
    void readPage(const QString &service, const Cursor &cursor);
    void fill();

    PlaceContext m_context;
    ServiceChooser *m_services;
    QComboBox *m_templates;
    std::vector<Row> m_rows; ///< in the order of the list
    QString m_wanted; ///< template id
    JobGuard m_job;
};

} // namespace postroom
