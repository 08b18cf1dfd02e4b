// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template.h"
#include "pages/messagedress.h"
#include "text/messagedifference.h"

#include <QWidget>

class QGridLayout;

namespace postroom {

/// Two versions of a template that stand beside each other.
struct ComparedVersions {
    const Template &before;
    const Template &after;
    QString beforeName; ///< "Version 2, …"
    QString afterName;
    MessageDress dress; ///< of the service
};

/// What differs between two versions of a template: words marked on both sides, everything else in sentences, then what
/// in each of them does not do what its writer may think (look 6.10).
class VersionComparison : public QWidget {
    Q_OBJECT
public:
    /// What of the two versions is compared.
    enum class Form { AsWritten, AsSent };

    /// Keeps nothing of `versions`.
    VersionComparison(const ComparedVersions &versions, Form form, QWidget *parent = nullptr);

    /// Whether nothing differs.
    bool isSame() const { return m_isSame; }

private:
    void addWritten(const ComparedVersions &versions);
    void addSent(const ComparedVersions &versions, const MessageDifference &difference);
    void addRow(const QString &name, const QString &words, QWidget *before, QWidget *after);
    void addSameTexts(const QStringList &names);
    void addChanges(const std::vector<MessageChange> &changes);
    void addNewPlaceholders(const ComparedVersions &versions);
    void addWarnings(const ComparedVersions &versions);
    void addLine(QWidget *line);

    QGridLayout *m_grid;
    QStringList m_names; ///< of the two versions
    bool m_isSame = true;
};

} // namespace postroom
