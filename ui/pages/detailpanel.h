// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace postroom {

class PaperRecord;
class TextLabel;

/// What stands beside a list about its current row (look 6.6): a head with a way to close it, a column that scrolls, a
/// foot with actions. The subclass fills column and foot.
class DetailPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent = nullptr);

    /// Has screen readers say what is shown, in a sentence or two: the person opened it and stays where they were.
    void speak();
    /// What kind of thing is shown, as it stands at the top.
    QString headWords() const;
    /// Puts what is shown on paper, which has the head already.
    virtual void fillPaper(PaperRecord &paper) const = 0;

Q_SIGNALS:
    /// The person closed it.
    void closeRequested();
    /// Up or Down was pressed in the panel: the person wants the row above (-1) or below (1).
    void stepRequested(int by);

protected:
    /// What kind of thing is shown, at the top.
    void setHead(const QString &words);
    /// What speak() says after the head.
    void setSpoken(const QString &words);
    /// Where the subclass puts its parts; their parent is content().
    QVBoxLayout &column() { return *m_column; }
    QWidget *content() { return m_content; }
    /// Where it puts its actions; their parent is footWidget().
    QBoxLayout &foot() { return *m_footRow; }
    QWidget *footWidget() { return m_foot; }
    /// A hairline between two parts of the column.
    void addRule();
    /// Hides column and foot where there is nothing to show.
    void setFilled(bool filled);
    /// Back to the top, for another row.
    void scrollToTop();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();

    TextLabel *m_head;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QWidget *m_foot;
    QBoxLayout *m_footRow;
};

} // namespace postroom
