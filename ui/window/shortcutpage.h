// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/place.h"

namespace postroom {

class RowTableView;
class SearchField;
class ShortcutTable;

/// Every action with its key, from the same table as menus and palette, narrowed by what is typed.
class ShortcutPage : public Place {
    Q_OBJECT
public:
    explicit ShortcutPage(const PlaceContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void perform(Act act) override;
    std::optional<QString> whyNot(Act act) const override;
    void activate() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void onTyped(const QString &words);

    ShortcutTable *m_rows;
    SearchField *m_field;
    RowTableView *m_table;
};

} // namespace postroom
