// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scopedlistpage.h"
#include "tables/narrowedsource.h"

namespace postroom {

class DateBar;
class FilterChip;
class GoToDate;
class PeriodChip;
class RecordDetail;
class ReportChart;
class SearchField;
struct RecordPlace;

/// The list of one resource, with filters and the details of the current row: all that differs from one resource to the
/// next is its RecordPlace and its columns.
class RecordsPage : public ScopedListPage {
    Q_OBJECT
public:
    /// `about` lives for ever. `joined` makes the rows of a whole list out of several lists; null: the platform's.
    RecordsPage(const PlaceContext &context, const RecordPlace &about, QWidget *parent = nullptr,
        std::unique_ptr<Source> joined = {});
    ~RecordsPage() override;

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void showRecord(const Target &target) override;
    void showList(const Query &query, const QString &of) override;

    const RecordPlace &about() const { return m_about; }

protected:
    ListRows shownRows() const override;
    bool isReading() const override;
    bool mayRenew() const override;
    void stop() override;
    QStringList shownAs() const override;
    QString orderWords() const override;
    void onRecords() override;
    void ask() override;
    void clearFilters() override;
    bool isFiltered() const override;
    QString readingWords() const override;
    void showNothing() override;
    void showEmptyReport();
    DetailPanel *makePanel() override;
    void showInPanel(int row) override;

    /// Whose rows they are, apart from the service, and the name of that; the title says it.
    void setScope(std::vector<Filter> scope, const QString &of);
    const std::vector<Filter> &scope() const { return m_scope; }

private:
    /// A filter of the bar and what it narrows by: a column of a whole list, or what the platform takes.
    struct Chip {
        FilterChip *widget = nullptr;
        int column = -1; ///< of a whole list
        FilterKey key = FilterKey::Status; ///< else
    };

    QWidget *makeFilterLine();
    QWidget *makeMore();
    bool isNeeded(FilterKey key) const;
    bool isReport() const;
    Query plainQuery() const;
    void openRow();
    void makeChips();
    void addChip(FilterChip *widget, int column, FilterKey key);
    void makeOrder();
    void connectFilters();
    Source &source();
    Query query();
    void narrow();
    void offerWords();
    void makeGoing();
    void makePeriod();
    void makeChart();
    void showChart();

    const RecordPlace &m_about;
    std::unique_ptr<Source> m_amended; ///< below the next, where the rows need other lists
    std::unique_ptr<NarrowedSource> m_whole; ///< null for a list read page by page
    SearchField *m_words = nullptr; ///< of a whole list
    FilterChip *m_order = nullptr; ///< of a whole list
    PeriodChip *m_period = nullptr; ///< of a report
    DateBar *m_days = nullptr; ///< of a report of any days
    ReportChart *m_chart = nullptr; ///< of a report that is drawn
    GoToDate *m_going = nullptr; ///< of a list in the order of its times, read page by page
    std::vector<Chip> m_chips;
    std::vector<Filter> m_scope; ///< whose rows they are, apart from the service, where there is no list without
    QString m_of; ///< the name of that
    RecordDetail *m_detail = nullptr; ///< the panel
    bool m_hasAsked = false;
};

} // namespace postroom
