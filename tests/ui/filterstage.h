// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/filtereditor.h"
#include "pages/listfilters.h"
#include "pages/scopedlistpage.h"
#include "text/resourcewords.h"
#include "ui/databasestage.h"
#include "widgets/filterchip.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>

namespace postroom::test {

using namespace Qt::StringLiterals;

inline QString valueOfSql(const QString &sql)
{
    return contractCluster().sql(sql, u"contract"_s).text().trimmed();
}

inline std::shared_ptr<PgPlatform> contractPlatform()
{
    return databasePlatform(contractCluster().conninfo(u"contract"_s));
}

// The template with most messages of the service.
inline QString usedTemplate()
{
    static const QString id
        = valueOfSql(u"SELECT template_id FROM notifications WHERE service_id = '%1' AND key_type <> "
                     "'test' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"_s.arg(notices));
    return id;
}

inline ScopedListPage &listOf(const OpenWindow &open)
{
    return *qobject_cast<ScopedListPage *>(open.window.place());
}

inline FilterEditor &editorOf(const OpenWindow &open)
{
    return listOf(open).filters()->editor();
}

inline FilterChip *chipOf(const OpenWindow &open, FilterKey key)
{
    for (FilterChip *chip : listOf(open).filters()->findChildren<FilterChip *>()) {
        if (!chip->isHidden() && chip->accessibleName().startsWith(filterTitle(key)))
            return chip;
    }
    return nullptr;
}

// As a person does: the words, then Enter.
inline void type(const OpenWindow &open, const QString &words)
{
    auto *field = editorOf(open).findChild<QComboBox *>();
    field->setEditText(words);
    editorOf(open).findChild<QPushButton *>()->click();
}

inline void chooseDay(const OpenWindow &open, FilterKey key, QDate day)
{
    listOf(open).filters()->edit(key);
    editorOf(open).findChild<QDateEdit *>()->setDate(day);
    QTest::keyClick(editorOf(open).findChild<QDateEdit *>(), Qt::Key_Return);
}

inline bool isRead(const OpenWindow &open)
{
    return listOf(open).records().state() == PagedTableModel::LoadState::Loaded && !listOf(open).records().isBusy();
}

inline void openNotices(DatabaseWindow &open)
{
    open.openList(notices);
    QTRY_VERIFY(open.page().records().rowCount() > 100);
    QTRY_COMPARE(liveJobs(), 0);
}

} // namespace postroom::test
