// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace postroom {

class PostroomStyle;

/// Which theme the application shows: the system's at start and whenever the system changes, or a chosen one.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Applies a choice to `style`, the application's style, at once. `style` must outlive this.
    explicit Theme(PostroomStyle &style, Choice choice = Choice::System, QObject *parent = nullptr);

    /// Applies another choice at once.
    void setChoice(Choice choice);
    /// What was chosen last.
    Choice choice() const { return m_choice; }
    /// Whether dark is shown now.
    bool isDark() const;

Q_SIGNALS:
    /// The colours are others now; charts and caches of drawings follow.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    PostroomStyle &m_style;
    Choice m_choice;
    bool m_applying = false;
};

} // namespace postroom
