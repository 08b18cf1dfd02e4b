// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/screenchecks.h"
#include "support/testfolders.h"

#include "style/measures.h"
#include "style/typestyles.h"
#include "widgets/statusstrip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text);
}

// A label that may end in "…" says so by a least width below what it says.
bool mayElide(const QLabel &label)
{
    return label.minimumSizeHint().width() < label.sizeHint().width();
}

bool isCut(const QLabel &label)
{
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    const QSize wanted = label.sizeHint();
    const bool whole = qobject_cast<StatusStrip *>(label.parentWidget()) || !mayElide(label);
    return wanted.height() > label.height() || (wanted.width() > label.width() && whole);
}

bool isTooSmall(const QWidget &widget, const QSize &least)
{
    return least.width() > widget.width() || least.height() > widget.height();
}

// A field that is empty says what belongs in it.
bool isCut(const QLineEdit &field)
{
    struct Opened : QLineEdit {
        using QLineEdit::initStyleOption;
    };
    QStyleOptionFrame option;
    (field.*&Opened::initStyleOption)(&option);
    const QRect contents = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    const int start = field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x();
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) > contents.right() - start
        || field.fontMetrics().height() > contents.height();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    // What cannot be typed into ends in "…".
    const bool mayElide = !box.isEditable();
    QSize least = box.minimumSizeHint();
    if (mayElide && box.minimumWidth() > 0)
        least.setWidth(box.minimumWidth());
    return isTooSmall(box, least)
        || (!mayElide && box.fontMetrics().horizontalAdvance(box.currentText()) > room.width())
        || box.fontMetrics().height() > room.height();
}

QWidgetList widgetsOf(const QLayout &layout)
{
    QWidgetList widgets;
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget *widget = layout.itemAt(i)->widget(); widget && widget->isVisible())
            widgets.append(widget);
        else if (const QLayout *inner = layout.itemAt(i)->layout())
            widgets.append(widgetsOf(*inner));
    }
    return widgets;
}

int headRoom(const QTableView &table, int column, bool first, bool last)
{
    const QHeaderView *header = table.horizontalHeader();
    const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    return table.columnWidth(column) - (first ? measures::pageMargin : measures::cellPadding)
        - (last ? measures::pageMargin : measures::cellPadding) - (sorted ? measures::arrowIcon() : 0);
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty() && isCut(*label))
            cut.append(nameOf(*label, label->text()));
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // An icon has no words to be cut.
        if (button->isVisible() && !button->text().isEmpty() && isTooSmall(*button, button->minimumSizeHint()))
            cut.append(nameOf(*button, button->accessibleName() + button->text()));
    }
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && isCut(*box))
            cut.append(nameOf(*box, box->currentText()));
    }
    for (const QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->text().isEmpty() && isCut(*field))
            cut.append(nameOf(*field, field->placeholderText()));
    }
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (header->isVisible() && header->height() < QFontMetrics(typeFont(header, TypeStyle::SmallMedium)).height())
            cut.append(nameOf(*header, QString::number(header->height())));
    }
    return cut;
}

QStringList overlaps(const QWidget &window)
{
    QStringList found;
    QWidgetList parents = window.findChildren<QWidget *>();
    parents.append(const_cast<QWidget *>(&window));
    for (const QWidget *parent : std::as_const(parents)) {
        if (!parent->isVisible() || !parent->layout() || parent->inherits("QStackedWidget"))
            continue;
        const QWidgetList inside = widgetsOf(*parent->layout());
        for (qsizetype i = 0; i < inside.size(); ++i) {
            for (qsizetype j = i + 1; j < inside.size(); ++j) {
                if (inside[i]->geometry().intersects(inside[j]->geometry()))
                    found.append(nameOf(*inside[i], inside[i]->objectName()) + u" and "_s
                        + nameOf(*inside[j], inside[j]->objectName()));
            }
        }
    }
    return found;
}

QStringList elidedHeaders(const QWidget &window)
{
    QStringList cut;
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        const QFontMetrics metrics(typeFont(table, TypeStyle::SmallMedium));
        const QHeaderView *header = table->horizontalHeader();
        QList<int> shown;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                shown.append(header->logicalIndex(visual));
        }
        for (const int column : std::as_const(shown)) {
            const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
            const int room = headRoom(*table, column, column == shown.first(), column == shown.last());
            if (metrics.horizontalAdvance(words) > room)
                cut.append(words);
        }
    }
    return cut;
}

void checkWindow(const QWidget &window)
{
    QCoreApplication::processEvents(); // layouts follow the event loop
    QTRY_COMPARE(clippedTexts(window).join(u'\n'), QString());
    QTRY_COMPARE(overlaps(window).join(u'\n'), QString());
    QCOMPARE(elidedHeaders(window).join(u'\n'), QString());
}

bool isTwoHundred()
{
    return qEnvironmentVariableIntValue("QT_SCALE_FACTOR") == 2;
}

bool savePicture(QWidget &window, const QString &name)
{
    const QString named = qEnvironmentVariable("POSTROOM_PICTURES");
    const QString folder = named.isEmpty() ? builtFile(u"pictures"_s) : named;
    const QImage picture = window.grab().toImage();
    return picture.size() == window.size() * window.devicePixelRatio() && QDir().mkpath(folder)
        && picture.save(folder + u'/' + name + u".png"_s);
}

} // namespace postroom::test
