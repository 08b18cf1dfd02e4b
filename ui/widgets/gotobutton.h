// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace postroom {

/// A button that looks like a field with its key at the trailing side: "Go to… Ctrl+K" (look 6.1). What it opens has
/// the real field.
class GoToButton : public QPushButton {
    Q_OBJECT
public:
    /// `shortcut` is only shown, the action owns it.
    GoToButton(const QString &words, const QKeySequence &shortcut, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int narrowest() const;

    QString m_key; ///< as people of this language and machine write it
};

} // namespace postroom
