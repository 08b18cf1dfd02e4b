// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/listpage.h"

namespace postroom {

class ListFilters;
class ProgressLine;
class RowsFoot;
class SearchField;
class ServiceChooser;
class TextLabel;

/// A list that is asked for within its scope: one service, which the chooser beside the title names, or the whole
/// platform. Has the lines that such pages share: the title, the filters, what is being read with its Stop, and where
/// the rows stand. The subclass asks.
class ScopedListPage : public ListPage {
    Q_OBJECT
public:
    /// Whose list it is.
    enum class Scope { Platform, Service };

    ScopedListPage(const PlaceContext &context, Resource resource, std::span<const Column> columns, Scope scope,
        QWidget *parent = nullptr);

    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    /// Shows what this service has; reads the list of services first where that is not there yet.
    void showService(const QString &id) override;
    std::vector<NamedFilter> shownFilters() const override;
    void showFiltered(const QString &service, const std::vector<NamedFilter> &filters) override;
    /// Sets the filters that a query has beside the service; `of` is the name of what it names.
    void showList(const Query &query, const QString &of) override;

    /// The filters beside those that the page always shows; null where it has none.
    ListFilters *filters() const { return m_filters; }
    /// The chooser; null for a list of the platform.
    ServiceChooser *services() const { return m_services; }
    /// The line under the table: "Rows 1 to 24 of at least 10,000".
    QString rowsLine() const;

protected:
    /// Asks the page's question, with nothing of the answer to the one before.
    virtual void ask() = 0;
    /// Takes all filters out, and asks.
    virtual void clearFilters() = 0;
    virtual bool isFiltered() const = 0;
    /// Reads once more what is shown, which stays until the answer is there.
    virtual void readRowsAgain();
    /// Asks once more, by itself, what could not be read.
    virtual void askRowsAgain();
    /// The service whose rows were asked for last.
    virtual QString askedService() const;
    /// The list of services is here and the page shows the chosen one already.
    virtual void onServiceKnown() { onRecords(); }
    /// While the first rows are on their way.
    virtual bool isReading() const;
    /// What is said of that: "Reading the jobs".
    virtual QString readingWords() const = 0;
    /// Ends what is being read, which is said.
    virtual void stop();

    /// The service whose list it is; empty for a list of the platform, or while none is known.
    QString service() const;
    QString exportTitle() const override;
    std::vector<WayPart> way() const override;
    /// Whether the list of services, from which everything follows, is still to be read.
    bool needsServices() const;
    /// Reads again, beginning with the services where they are lacking.
    void readAgain();
    void askAgain() override;
    /// What failed before is not said of another question.
    void forgetFaults();
    /// Offers to stop what is being read when that takes long (look 6.8).
    void watchReading();
    /// Shows the rows as they stand now, or why there are none.
    void showRows();
    /// The answer has no rows: says so in their stead.
    virtual void showNothing() { }
    /// Says so with the ways on: another service where it is one's, another reading.
    void showNoRows(EmptyContent content);
    /// Brings the lines up to date when rows or filters changed.
    void showLines();
    ProgressLine &reading() { return *m_reading; }

    /// For the subclass's destructor: the rows come no longer from what the subclass owns.
    void letGo();

    /// Makes the filters beside those that the page always shows: `never` are those, and what it takes care of itself.
    /// Before makeFilters(). `question` is what the page asks without them.
    QWidget *makeMoreFilters(std::function<Query()> question, const QList<FilterKey> &never);
    /// Says the page's title anew.
    void renewTitle();

    /// The lines of the head, which the subclass puts in their order.
    QWidget *makeTitle();
    /// `field` may be null; the filters follow it, "Clear" follows them; `more` stands at the right.
    QWidget *makeFilters(SearchField *field, const QList<QWidget *> &chips, const QList<QWidget *> &more = {});
    QWidget *makeReading();
    /// The line under the table.
    void makeFoot();

private:
    void onServices();
    void onNoServices(const Error &error);
    void chooseService();
    void showReading();
    void connectNews();

    ServiceChooser *m_services = nullptr;
    ListFilters *m_filters = nullptr;
    TextLabel *m_title = nullptr;
    QWidget *m_clear = nullptr;
    ProgressLine *m_reading = nullptr;
    RowsFoot *m_foot = nullptr;
    QTimer m_stopOffer; ///< before Stop is offered
};

} // namespace postroom
