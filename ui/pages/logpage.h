// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

class QPushButton;
class QStackedWidget;

namespace postroom {

class EmptyState;
class FilterChip;
class RequestRows;
class RowTableView;
class TextLabel;

/// What Postroom asked the platform in the last while and what came of it, newest first; to be copied for a colleague,
/// without anything that says of whom or what it was.
class LogPage : public Place {
    Q_OBJECT
public:
    explicit LogPage(const PlaceContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

    RowTableView &table() const { return *m_table; }
    /// What "Copy for a colleague" copies: all that is shown.
    QString report() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    void setUpTable();
    void chooseKind();
    void offerKinds();
    void showState();
    void copyReport();

    const PlaceContext m_context;
    RequestRows *m_rows;
    FilterChip *m_kind;
    QPushButton *m_copy;
    TextLabel *m_copied; ///< that it was
    RowTableView *m_table;
    EmptyState *m_instead;
    QStackedWidget *m_stack;
};

} // namespace postroom
