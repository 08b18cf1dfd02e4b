// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postroom {

/// The frame that shows where a file is dropped: dashed while one may be, filled while one is held over it. Lies over
/// what it frames, follows its size and lets the pointer through.
class DropCue : public QWidget {
    Q_OBJECT
public:
    enum class Cue { None, Invites, Takes };

    /// Over all of `framed`.
    explicit DropCue(QWidget *framed);

    /// Shows that.
    void setCue(Cue cue);
    /// What is shown.
    Cue cue() const { return m_cue; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Cue m_cue = Cue::None;
};

} // namespace postroom
