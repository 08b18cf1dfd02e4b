// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/messagelistpage.h"
#include "pages/shownsearch.h"

#include <QTimer>

namespace postroom {

class DateBar;
class FilterChip;
class ProgressLine;
class RowsFoot;
class SearchField;
class ServiceChooser;
class StatusTotals;
struct FilterOption;

/// The messages of one service, newest first: filters, going to a day and to the end, reading again (picture 06).
class NotificationsPage : public MessageListPage {
    Q_OBJECT
public:
    explicit NotificationsPage(const PlaceContext &context, QWidget *parent = nullptr);
    ~NotificationsPage() override;

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// Shows the messages of this service; reads the list of services first where that is not there yet.
    void showService(const QString &id) override;
    ServiceChooser &services() { return *m_services; }
    /// The line under the table: "Rows 1 to 24 of at least 10,000".
    QString rowsLine() const;

protected:
    void onRecords() override;
    void askAgain() override;

private:
    QWidget *makeTitle();
    QWidget *makeFilters();
    QWidget *makeGoing();
    FilterChip *makeChip(const QString &property, const QList<FilterOption> &options);
    void connectServices();
    void connectFilters();
    void connectGoing();
    void ask();
    void askList();
    void askRecipient(const SearchQuery &query);
    void showAsked();
    SearchQuery recipientQuery() const;
    void onSearch();
    void clearFilters();
    bool isFiltered() const;
    void showFoot();
    void showNothing();
    void showUnknown(const SearchState &state);
    QString lookedForWords() const;
    QString keepingWords() const;
    void onServices();
    void onNoServices(const Error &error);
    void askRetention();
    bool isReading() const;
    bool isAllRead() const;
    void watchReading();
    void offerStop();
    void stop();
    void setGoing(bool going);
    void onLocated(int row);
    void readAgain();

    ServiceChooser *m_services;
    SearchField *m_recipient;
    FilterChip *m_type;
    FilterChip *m_status;
    QWidget *m_clear;
    StatusTotals *m_totals;
    DateBar *m_date;
    ProgressLine *m_going;
    RowsFoot *m_foot;
    ShownSearch m_search; ///< while a recipient is looked for
    JobGuard m_retentionJob;
    std::optional<Page> m_retention; ///< of the service shown
    QTimer m_stopOffer; ///< before Stop is offered for the first page (look 6.8)
    bool m_hasAsked = false;
    QString m_asked; ///< the service whose messages were asked for
    bool m_isGoing = false; ///< to a day or the end, rather than reading the first page
};

} // namespace postroom
