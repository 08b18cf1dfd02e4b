// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>

namespace postroom {

/// One thing that a filter can be set to.
struct FilterOption {
    QString id; ///< what the query says
    QString words; ///< what the person reads
};

/// One property of a filter bar (look 6.4): an outline with an arrow while unset, tinted with its value and × while
/// set. Click, Space, Enter or Down opens the list of options; ×, Backspace or Delete clears.
class FilterChip : public QPushButton {
    Q_OBJECT
public:
    /// `property` is its name: "Status". Unset it shows that, unless `setUnsetWords` gave something else.
    explicit FilterChip(const QString &property, QWidget *parent = nullptr);

    /// Another property than it was made for.
    void setPropertyName(const QString &property);
    /// What the list offers. A chip without options emits `listRequested` instead of opening a list.
    void setOptions(const QList<FilterOption> &options);
    /// What an unset chip shows and the list offers first: "Any status".
    void setUnsetWords(const QString &words);
    /// Sets the option `id`; emits `valueChanged` when it differs. An empty id clears; an id without option shows
    /// itself.
    void setValue(const QString &id);
    /// Sets a value that is no option, such as a period, shown as `words`.
    void setValue(const QString &id, const QString &words);
    /// Back to unset.
    void clear() { setValue(QString()); }
    /// The id of what is set, or empty.
    QString value() const { return m_value; }
    /// Its name, or what an unset chip shows.
    QString label() const;
    /// Whether anything is set.
    bool isSet() const { return !m_value.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person or the program set or cleared the value.
    void valueChanged(const QString &id);
    /// A chip without options wants its value to be chosen some other way.
    void listRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect markRect() const;
    void describe();
    void openList();

    QString m_property;
    QString m_unsetWords;
    QString m_value;
    QString m_words;
    QList<FilterOption> m_options;
};

} // namespace postroom
