// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/messagelistpage.h"
#include "pages/shownsearch.h"

namespace postroom {

class FilterChip;
class GoToDate;
class SearchField;
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

protected:
    ListRows shownRows() const override;
    std::optional<QString> whyNotAllRows() const override;
    void onRecords() override;
    void ask() override;
    void clearFilters() override;
    bool isFiltered() const override;
    void readRowsAgain() override;
    bool mayRenew() const override;
    void askRowsAgain() override;
    QString askedService() const override { return m_asked; }
    void onServiceKnown() override;
    bool isReading() const override;
    QString readingWords() const override;
    void showNothing() override;
    void stop() override;

private:
    QWidget *makeFilterLine();
    QWidget *makeMore();
    Query plainQuery() const;
    QString whyNotTogether() const;
    FilterChip *makeChip(const QString &property, const QList<FilterOption> &options);
    void connectFilters();
    void askList();
    void showTogether(const QString &why);
    void askRecipient(const SearchQuery &query);
    void showAsked();
    SearchQuery recipientQuery() const;
    void onSearch();
    void showUnknown(const SearchState &state);
    QString lookedForWords() const;
    QString nothingWords() const;
    QString keepingWords() const;
    void askRetention();
    bool isAllRead() const;

    SearchField *m_recipient;
    FilterChip *m_type;
    FilterChip *m_status;
    StatusTotals *m_totals;
    GoToDate *m_going;
    ShownSearch m_search; ///< while a recipient is looked for
    JobGuard m_retentionJob;
    std::optional<Page> m_retention; ///< of the service shown
    bool m_hasAsked = false;
    QString m_asked; ///< the service whose messages were asked for
};

} // namespace postroom
