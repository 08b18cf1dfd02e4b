// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/health.h"

#include <QTimeZone>
#include <QWidget>

class QPushButton;

namespace postroom {

class CopyButton;
class StatusLabel;
class TextLabel;

/// One finding of a database's health, whole: how it stands, its sentence, and what can be done about it here. A
/// statement of one's own is stopped after a question, which stands in the same place.
class HealthDetail : public QWidget {
    Q_OBJECT
public:
    explicit HealthDetail(QWidget *parent = nullptr);

    /// Shows a finding with its moments in `zone`; null: none, and hides. A question about the same transaction stays
    /// open.
    void setFinding(const HealthFinding *finding, const QTimeZone &zone);
    /// The first thing that can be done about the finding has the focus.
    void takeFocus();
    /// Whether a statement is being stopped, so that no other wish is taken.
    void setStopping(bool stopping);

Q_SIGNALS:
    /// The person wants the statement in this transaction stopped, and has said so twice.
    void stopConfirmed(const postroom::DatabaseTransaction &transaction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAnswers();
    void ask(bool asking);
    void showActions();

    StatusLabel *m_standing;
    TextLabel *m_title;
    QPushButton *m_stop;
    CopyButton *m_copy;
    TextLabel *m_sentence;
    TextLabel *m_question;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    std::optional<DatabaseTransaction> m_own; ///< of the finding
    bool m_asking = false;
    bool m_stopping = false;
};

} // namespace postroom
