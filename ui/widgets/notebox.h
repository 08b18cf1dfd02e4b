// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QWidget>

namespace postroom {

class TextLabel;

/// Something to know beside a field, as long as it is true: tint, icon, a sentence and what to do about it, in as many
/// lines as they need. Hidden while it has nothing to say; spoken when it begins to. Text is shown as it is.
class NoteBox : public QWidget {
    Q_OBJECT
public:
    /// `ink` gives tint and icon: Blue news, Amber worth a look, Red what was refused; others a quiet remark.
    explicit NoteBox(Ink ink, QWidget *parent = nullptr);

    /// Says this instead of what it said; an empty sentence hides it.
    void setWords(const QString &sentence, const QString &explanation = {});
    /// What it says; empty while hidden.
    QString sentence() const;
    QString explanation() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString iconName() const;

    Ink m_ink;
    TextLabel *m_sentence;
    TextLabel *m_explanation;
};

} // namespace postroom
