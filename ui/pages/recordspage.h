// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/listpage.h"
#include "tables/narrowedsource.h"

namespace postroom {

class FilterChip;
class ProgressLine;
class RecordDetail;
class RowsFoot;
class SearchField;
class ServiceChooser;
struct RecordPlace;

/// The list of one resource, with filters and the details of the current row: all that differs from one resource to the
/// next is its RecordPlace and its columns.
class RecordsPage : public ListPage {
    Q_OBJECT
public:
    /// `about` lives for ever.
    RecordsPage(const PlaceContext &context, const RecordPlace &about, QWidget *parent = nullptr);
    ~RecordsPage() override;

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void showService(const QString &id) override;
    void showRecord(const Target &target) override;

    const RecordPlace &about() const { return m_about; }
    /// Of a list of one service; null for another.
    ServiceChooser *services() const { return m_services; }
    /// The line under the table.
    QString rowsLine() const;

protected:
    void onRecords() override;
    void askAgain() override;
    DetailPanel *makePanel() override;
    void showInPanel(int row) override;

private:
    /// A filter of the bar and what it narrows by: a column of a whole list, or what the platform takes.
    struct Chip {
        FilterChip *widget = nullptr;
        int column = -1; ///< of a whole list
        FilterKey key = FilterKey::Status; ///< else
    };

    QWidget *makeTitle();
    QWidget *makeFilters();
    QWidget *makeReading();
    void makeChips();
    void addChip(FilterChip *widget, int column, FilterKey key);
    void makeOrder();
    void connectServices();
    void connectFilters();
    Source &source();
    Query query() const;
    QString service() const;
    void ask();
    void readAgain();
    void narrow();
    void offerWords();
    void clearFilters();
    bool isFiltered() const;
    bool isReading() const;
    void showReading();
    void stop();
    void showNothing();
    void onServices();
    void onNoServices(const Error &error);

    const RecordPlace &m_about;
    std::unique_ptr<NarrowedSource> m_whole; ///< null for a list read page by page
    ServiceChooser *m_services = nullptr;
    SearchField *m_words = nullptr; ///< of a whole list
    FilterChip *m_order = nullptr; ///< of a whole list
    std::vector<Chip> m_chips;
    QWidget *m_clear = nullptr;
    ProgressLine *m_reading;
    RowsFoot *m_foot;
    RecordDetail *m_detail = nullptr; ///< the panel
    QTimer m_stopOffer; ///< before Stop is offered (look 6.8)
    bool m_hasAsked = false;
};

} // namespace postroom
