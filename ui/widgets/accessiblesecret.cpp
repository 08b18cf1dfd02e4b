// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblesecret.h"

#include <QAccessibleWidget>
#include <QLineEdit>
#include <QVariant>

namespace postroom {

namespace {

constexpr const char *secretProperty = "postroomSecret";

QString dots(qsizetype count)
{
    return QString(qMax<qsizetype>(0, count), QChar(0x2022));
}

bool isSecret(const QObject *object)
{
    return object && object->property(secretProperty).toBool();
}

/// A field whose text readers count and cross, and never learn.
class AccessibleSecret : public QAccessibleWidget,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface {
public:
    explicit AccessibleSecret(QLineEdit *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = !field().isReadOnly();
        state.readOnly = field().isReadOnly();
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? dots(characterCount()) : QAccessibleWidget::text(kind);
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool isSelected = index == 0 && field().hasSelectedText();
        *start = isSelected ? field().selectionStart() : 0;
        *end = isSelected ? field().selectionEnd() : 0;
    }
    int selectionCount() const override { return field().hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { field().deselect(); }
    void setSelection(int, int start, int end) override { field().setSelection(start, end - start); }
    int cursorPosition() const override { return field().cursorPosition(); }
    void setCursorPosition(int position) override { field().setCursorPosition(position); }
    QString text(int start, int end) const override
    {
        return dots(qMin(end < 0 ? characterCount() : end, characterCount()) - qMax(0, start));
    }
    int characterCount() const override { return static_cast<int>(field().text().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int at, const QString &text) override { replaceText(at, at, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (field().isReadOnly())
            return;
        setSelection(0, start, end);
        field().insert(text);
    }

private:
    QLineEdit &field() const { return *static_cast<QLineEdit *>(widget()); }
};

QAccessibleInterface *interfaceOfSecret(const QString &, QObject *object)
{
    auto *field = qobject_cast<QLineEdit *>(object);
    return field && isSecret(field) ? new AccessibleSecret(field) : nullptr;
}

QAccessible::UpdateHandler &handlerBefore()
{
    static QAccessible::UpdateHandler handler = nullptr;
    return handler;
}

void hideWhatIsTyped(QAccessibleEvent *event);

void passOn(QAccessibleEvent &event)
{
    if (handlerBefore())
        return handlerBefore()(&event);
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(&event);
    QAccessible::installUpdateHandler(hideWhatIsTyped);
}

// Qt has told the table itself of its model before it comes here, and would again; AT-SPI is not told of that.
void hideWhatIsTyped(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TableModelChanged)
        return;
    if (!isSecret(event->object()))
        return passOn(*event);
    if (event->type() == QAccessible::TextInserted) {
        const auto *typed = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent hidden(event->object(), typed->changePosition(), dots(typed->textInserted().size()));
        return passOn(hidden);
    }
    if (event->type() == QAccessible::TextRemoved) {
        const auto *typed = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent hidden(event->object(), typed->changePosition(), dots(typed->textRemoved().size()));
        return passOn(hidden);
    }
    if (event->type() == QAccessible::TextUpdated) {
        const auto *typed = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent hidden(event->object(), typed->changePosition(), dots(typed->textRemoved().size()),
            dots(typed->textInserted().size()));
        return passOn(hidden);
    }
    passOn(*event);
}

} // namespace

void makeSecretForReaders(QLineEdit &field)
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceOfSecret);
        handlerBefore() = QAccessible::installUpdateHandler(hideWhatIsTyped);
        return true;
    }();
    Q_UNUSED(installed)
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(&field))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before)); // it is another from now on
    field.setProperty(secretProperty, true);
}

} // namespace postroom
