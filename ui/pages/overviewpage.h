// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview.h"
#include "pages/place.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace postroom {

class EmptyState;
class IconButton;
class MessageBar;
class PageConnection;
class PaperPanel;
class PaperRecord;
struct PaperRequest;
class StatusLabel;
class TextLabel;

/// Everything about one record on one page: its state, what is set, what of its limits is used, and the ways to what
/// belongs to it (picture 02b). What that is stands in its Overview. Parts are read at once and shown as they come; one
/// that could not be read leaves the others.
class OverviewPage : public Place {
    Q_OBJECT
public:
    /// How often one is read again by itself at most: it asks for more than the web's counts (admin-features 0.5).
    static constexpr std::chrono::seconds fresh{30};

    /// `about` lives for ever.
    OverviewPage(const PlaceContext &context, const Overview &about, QWidget *parent = nullptr);

    QString title() const override;
    std::vector<WayPart> way() const override;
    std::optional<Instant> asOf() const override { return m_readAt; }
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;
    bool renew() override;
    bool isRenewing() const override { return m_read.isReading(); }
    bool isOutdated() const override { return m_read.error() || m_read.partError(); }
    void showOne(const Target &target, const QString &name) override;
    std::optional<Target> current() const override;
    bool showsDetail() const override { return current().has_value(); }
    void showRecord(const Target &target) override { showOne(target, {}); }

    const Gathered &gathered() const { return m_read; }
    /// What stands in the page's stead, while there is nothing.
    const EmptyState &instead() const { return *m_instead; }
    /// Whether the record is shown.
    bool isShown() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    static TextLabel *makeHeading(const char *title, QWidget *parent);
    FactList *addGroup(const char *title, QVBoxLayout &into, QWidget *body);
    void connectParts();
    void read();
    QDate today() const;
    void openPaper(Act act);
    PaperRequest onPaper() const;
    void fillPaper(PaperRecord &paper) const;
    void onChanged();
    void showParts();
    void showFailure(const Error &error);
    void showRows();
    void showMeters();
    void showWays();
    void orderStops();
    void addWays(const OverviewWays &group);
    Fact factOf(const OverviewRow &row) const;
    QString textOf(const OverviewRow &row) const;
    QList<Fact> factsOf(const OverviewList &list) const;
    OverviewContext words() const;

    PlaceContext m_context;
    const Overview &m_about;
    QString m_name; ///< until the record says it
    // In the order of the Tab key.
    IconButton *m_again;
    MessageBar *m_messages;
    PageConnection *m_connection;
    TextLabel *m_title;
    StatusLabel *m_status;
    TextLabel *m_note;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_side;
    PaperPanel *m_paper = nullptr; ///< made when it is first asked for
    std::vector<FactList *> m_lists; ///< of the groups, in their order, those beside the lines last
    std::ptrdiff_t m_firstAside = 0; ///< of m_lists
    QWidget *m_meters = nullptr;
    QWidget *m_ways = nullptr;
    Gathered m_read;
    std::optional<Instant> m_readAt;
};

} // namespace postroom
