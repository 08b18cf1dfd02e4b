// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template.h"
#include "pages/comeback.h"
#include "pages/messagedress.h"
#include "pages/place.h"
#include "widgets/emptystate.h"

class QCheckBox;
class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace postroom {

class NoteBox;
class TemplateChooser;
class TextLabel;

/// Any two versions of a template beside each other, as they are written or as they are sent, with the words that
/// differ marked (look 6.10).
class VersionsPage : public Place {
    Q_OBJECT
public:
    explicit VersionsPage(const PlaceContext &context, QWidget *parent = nullptr);
    ~VersionsPage() override;

    QString title() const override;
    std::optional<Instant> asOf() const override { return m_readAt; }
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Shows a template: this version beside the newest one, the newest two without a number. Also one that the
    /// service does not list any more.
    void showTemplate(const QString &service, const QString &id, std::optional<qint64> version = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeChoice();
    void connectParts();
    QString wantedTemplate();
    void want(const QString &id, std::optional<qint64> version);
    void readVersions();
    void readPage(const Query &query, const Cursor &cursor);
    void onVersions();
    void onDress();
    void fillChoices();
    void compare();
    void showStanding();
    void showReading(const QString &title);
    void showNothing();
    void showReason(const EmptyContent &content);
    void showFailure(const Error &error);
    const Template *version(const QComboBox &choice) const;
    QString versionText(const Template &version) const;

    PlaceContext m_context;
    TemplateChooser *m_chooser;
    QComboBox *m_before;
    QComboBox *m_after;
    QCheckBox *m_asSent;
    TextLabel *m_summary;
    NoteBox *m_standing; ///< what became of the template itself
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    QScrollArea *m_scroll;
    DressReader m_dressReader;
    Comeback m_comeback;
    MessageDress m_dress; ///< as shown
    std::vector<Row> m_versions; ///< newest first
    QString m_shown; ///< template id
    QString m_requestedService; ///< from another place, as the next two
    QString m_requestedTemplate;
    std::optional<qint64> m_wanted; ///< version, until it is there
    QString m_wantedOf; ///< the template whose version that is
    std::optional<Instant> m_readAt;
    JobGuard m_job;
};

} // namespace postroom
