// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace postroom {

/// A field with a leading magnifier. Enter emits `returnPressed`; Esc clears a field that holds text and is otherwise
/// left to the page.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `name` is both placeholder and accessible name: "Recipient or reference".
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// Larger text, for the one field a page is about.
    void setProminent(bool prominent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();

    bool m_prominent = false;
};

} // namespace postroom
