// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/similarrecipients.h"

#include "style/measures.h"
#include "style/paint.h"
#include "style/typestyles.h"
#include "text/nearmisswords.h"
#include "widgets/accessible.h"
#include "widgets/plaintext.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextLayout>
#include <QVBoxLayout>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordGap = 14;

// One of them: the recipient with its slip marked, then how many messages there are. A press searches for it.
class SimilarRecipient : public QPushButton {
public:
    SimilarRecipient(const NearMiss &miss, const QString &messages, QWidget *parent)
        : QPushButton(parent)
        , m_messages(messages)
        , m_shown(miss.recipient)
    {
        takeSpans(miss.slip);
        const QString slip = slipText(miss);
        setAccessibleName(miss.recipient);
        setAccessibleDescription(slip + u"; "_s + messages);
        setToolTip(plainToolTip(miss.recipient + u": "_s + slip));
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(this, TypeStyle::Body));
        return {metrics.horizontalAdvance(m_shown + m_messages) + 2 * wordGap,
            measures::tall(measures::row, metrics) + measures::ring};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        const Tokens &tokens = tokensOf(this);
        if (underMouse())
            drawBox(painter, bodyOf(rect()), tokens.hover, {}, measures::radius);
        const QRect body = bodyOf(rect()).adjusted(measures::ring, 0, -measures::ring, 0);
        const int taken = paintRecipient(painter, tokens, body);
        painter.setFont(typeFont(this, TypeStyle::Body));
        painter.setPen(tokens.text2);
        const QRect rest = body.adjusted(taken + wordGap, 0, 0, 0);
        drawLine(painter, QStyle::visualRect(layoutDirection(), body, rest), m_messages, layoutDirection());
        if (hasKeyboardFocus(option))
            drawRing(painter, rect(), tokens, measures::radius);
    }

private:
    // Where something is missing there is a gap to be marked.
    void takeSpans(const Slip &slip)
    {
        qsizetype gaps = 0;
        for (const SlipSpan &span : slip.spans) {
            const qsizetype from = span.from + gaps;
            if (span.length == 0) {
                m_shown.insert(from, QChar(QChar::Nbsp));
                ++gaps;
            }
            m_spans.push_back({from, std::max<qsizetype>(span.length, 1)});
        }
    }
    QList<QTextLayout::FormatRange> marks(const Tokens &tokens) const
    {
        QList<QTextLayout::FormatRange> ranges;
        for (const SlipSpan &span : m_spans) {
            QTextLayout::FormatRange range{static_cast<int>(span.from), static_cast<int>(span.length), {}};
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setFontUnderline(true);
            range.format.setBackground(tokens.amberTint);
            ranges.append(range);
        }
        return ranges;
    }
    // The width that it took.
    int paintRecipient(QPainter &painter, const Tokens &tokens, const QRect &body) const
    {
        QTextLayout layout(m_shown, typeFont(this, TypeStyle::Body));
        layout.setFormats(marks(tokens));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(m_shown.size()));
        layout.endLayout();
        const int width = std::min(qCeil(line.naturalTextWidth()), body.width());
        const QRect place(body.left(), body.top(), width, body.height());
        const QRect shown = QStyle::visualRect(layoutDirection(), body, place);
        painter.setPen(tokens.link);
        layout.draw(&painter, QPointF(shown.left(), shown.top() + (shown.height() - line.height()) / 2), {}, shown);
        return width;
    }

    QString m_messages;
    QString m_shown;
    std::vector<SlipSpan> m_spans; ///< of what is shown
};

// As high as what is in it, where there is room.
class FittedScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override
    {
        return widget() ? QSize(QScrollArea::sizeHint().width(), widget()->sizeHint().height())
                        : QScrollArea::sizeHint();
    }
};

} // namespace

SimilarRecipients::SimilarRecipients(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_lack(new TextLabel(QString(), TypeStyle::Small, Ink::Grey2, this))
    , m_scroll(new FittedScroll(this))
{
    setObjectName(u"similarRecipients"_s);
    const QString title = tr("Messages to similar recipients");
    const QString explanation = tr("These are not among the messages found: each recipient differs by a slip from what "
                                   "was searched for. Choose one to search for it.");
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    auto *what = new TextLabel(explanation, TypeStyle::Small, Ink::Grey2, this);
    what->setWordWrap(true);
    m_lack->setWordWrap(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->verticalScrollBar()->setAccessibleName(tr("Part of the similar recipients that is seen"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 0);
    words->setSpacing(2);
    words->addWidget(new TextLabel(title, TypeStyle::BodyStrong, Ink::Plain, this));
    words->addWidget(what);
    words->addWidget(m_lack);
    auto *column = new QVBoxLayout(this);
    // What acts stands under the words, its ring and hover outside of them.
    constexpr int inset = measures::pageMargin - 2 * measures::ring;
    column->setContentsMargins(0, measures::cardGap, 0, measures::gap);
    column->setSpacing(2);
    column->addLayout(words);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(inset, 0, inset, 0);
    list->addWidget(m_scroll);
    column->addLayout(list);
    hide();
}

void SimilarRecipients::setMisses(const std::optional<NearMisses> &misses)
{
    const QString lack = misses ? nearMissesLackText(*misses) : QString();
    const bool any = misses && (!misses->recipients.empty() || !lack.isEmpty());
    const bool appears = any && isHidden();
    m_lack->setText(lack);
    m_lack->setVisible(!lack.isEmpty());
    std::vector<NearMiss> named = any ? misses->recipients : std::vector<NearMiss>();
    named.resize(std::min<std::size_t>(named.size(), similarRecipientsNamed));
    fillList(named);
    setVisible(any);
    if (appears)
        announce(*this);
}

// The same ones stay as they are, with the focus that one of them may have.
void SimilarRecipients::fillList(const std::vector<NearMiss> &recipients)
{
    QStringList named;
    for (const NearMiss &miss : recipients)
        named.append(nearMissText(miss, m_clock.now(), m_zone));
    if (named == m_named)
        return;
    m_named = named;
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const NearMiss &miss : recipients) {
        auto *one = new SimilarRecipient(miss, nearMissMessagesText(miss, m_clock.now(), m_zone), list);
        connect(
            one, &QPushButton::clicked, this, [this, recipient = miss.recipient] { Q_EMIT chosen(recipient); },
            Qt::QueuedConnection); // what answers may take the button away
        column->addWidget(one);
    }
    m_scroll->setWidget(list); // takes the place of the one before
    list->setAutoFillBackground(false);
    m_scroll->setVisible(!named.isEmpty());
    m_scroll->updateGeometry();
}

void SimilarRecipients::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace postroom
