// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"
#include "style/measures.h"
#include "style/paint.h"
#include "style/postroomstyle.h"
#include "support/testmain.h"
#include "ui/kit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStyleOptionHeader>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *()>;

QPushButton *button(const char *kind = nullptr)
{
    auto *made = new QPushButton(u"Publish"_s);
    if (kind)
        made->setProperty(kind, true);
    return made;
}

QToolButton *toolButton()
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(u"refresh-cw"_s));
    return made;
}

QComboBox *comboBox(bool editable)
{
    auto *made = new QComboBox;
    made->addItem(u"Second class"_s);
    made->setEditable(editable);
    return made;
}

template <typename Ticked> QWidget *ticked()
{
    auto *made = new Ticked(u"Sample values"_s);
    made->setChecked(true);
    return made;
}

QWidget *scrollBar()
{
    auto *made = new QScrollBar(Qt::Vertical);
    made->setRange(0, 100);
    made->resize(made->sizeHint().width(), 100);
    return made;
}

QWidget *progressBar()
{
    auto *made = new QProgressBar;
    made->setValue(50);
    return made;
}

QWidget *tabBar()
{
    auto *made = new QTabBar;
    made->addTab(u"Texts"_s);
    made->addTab(u"Emails"_s);
    return made;
}

QWidget *menu()
{
    auto *made = new QMenu;
    made->addAction(u"Open\tEnter"_s);
    made->addSeparator();
    QAction *tick = made->addAction(themedIcon(u"copy"_s), u"Show the details"_s);
    tick->setCheckable(true);
    tick->setChecked(true);
    made->addAction(u"Cancel letter"_s)->setEnabled(false);
    made->addMenu(u"More"_s);
    made->setActiveAction(tick);
    return made;
}

const std::pair<const char *, Make> controls[] = {
    {"plain button", [] { return button(); }},
    {"main action", [] { return button("primary"); }},
    {"destructive", [] { return button("danger"); }},
    {"guarded write", [] { return button("guard"); }},
    {"quiet action", [] { return button("quiet"); }},
    {"icon button", toolButton},
    {"text field", [] { return new QLineEdit(u"07700 900123"_s); }},
    {"choice", [] { return comboBox(false); }},
    {"choice to type in", [] { return comboBox(true); }},
    {"number", [] { return new QSpinBox; }},
    {"tick box", ticked<QCheckBox>},
    {"radio", ticked<QRadioButton>},
    {"scroll bar", scrollBar},
    {"progress", progressBar},
    {"tabs", tabBar},
    {"menu", menu},
    {"editor", [] { return new QPlainTextEdit(u"Dear ((name))"_s); }},
};

// What a fresh image of `colour` looks like after the widget drew itself on it.
QImage drawn(QWidget &widget, const QColor &background)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(background);
    widget.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

QImage drawnButton(QStyle::State state, QPushButton &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    option.text = widget.text();
    option.rect = QRect(0, 0, 100, 34);
    option.state = state;
    QImage image(100, 34, QImage::Format_RGB32);
    image.fill(tokensOf(&widget).base);
    QPainter painter(&image);
    widget.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &widget);
    return image;
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void controlsAreAsHighAsTheirFontNeeds_data();
    void controlsAreAsHighAsTheirFontNeeds();
    void controlsDrawInBothThemesWithoutPureBlack_data();
    void controlsDrawInBothThemesWithoutPureBlack();
    void kindsOfButtonsHaveTheirFill_data();
    void kindsOfButtonsHaveTheirFill();
    void unavailableButtonsLoseTheirFill();
    void focusRingLiesOutsideOfTheBody();
    void focusRingNeedsTheKeyboardOnButtons();
    void fieldsShowTheRingForAnyFocus();
    void sortedHeadEndsWhereItsNumbersEnd();
    void scrollBarHasNoArrows();
    void textRunsInItsOwnDirection();
    void cutAddressKeepsItsHost();

private:
    PostroomStyle *m_style = nullptr;
};

void StyleTest::initTestCase()
{
    m_style = new PostroomStyle;
    QApplication::setStyle(m_style);
    m_style->setTokens(lightTokens());
}

void StyleTest::cleanup()
{
    m_style->setTokens(lightTokens());
}

void StyleTest::controlsAreAsHighAsTheirFontNeeds_data()
{
    QTest::addColumn<int>("control");
    QTest::addColumn<int>("pixels");
    // Buttons, fields and choices come first in the list.
    for (int control = 0; control < 10; ++control) {
        for (const int pixels : {8, 11, 24})
            QTest::addRow("%s at %d px", controls[control].first, pixels) << control << pixels;
    }
}

void StyleTest::controlsAreAsHighAsTheirFontNeeds()
{
    QFETCH(int, control);
    QFETCH(int, pixels);
    const std::unique_ptr<QWidget> widget(controls[control].second());
    QFont font = widget->font();
    font.setPixelSize(pixels);
    widget->setFont(font);
    widget->ensurePolished();
    const int visible = qMax(28, QFontMetrics(widget->font()).height() + 11);
    QCOMPARE(widget->sizeHint().height(), visible + 6);
}

void StyleTest::controlsDrawInBothThemesWithoutPureBlack_data()
{
    QTest::addColumn<int>("control");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("enabled");
    for (int control = 0; control < int(std::size(controls)); ++control) {
        for (const bool dark : {false, true}) {
            for (const bool enabled : {true, false})
                QTest::addRow("%s, %s, %s", controls[control].first, dark ? "dark" : "light",
                    enabled ? "available" : "unavailable")
                    << control << dark << enabled;
        }
    }
}

void StyleTest::controlsDrawInBothThemesWithoutPureBlack()
{
    QFETCH(int, control);
    QFETCH(bool, dark);
    QFETCH(bool, enabled);
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    m_style->setTokens(tokens);
    const std::unique_ptr<QWidget> widget(controls[control].second());
    widget->setEnabled(enabled);
    widget->resize(widget->sizeHint().expandedTo(widget->size().boundedTo(QSize(10, 100))));
    for (const bool hovered : {false, true}) {
        widget->setAttribute(Qt::WA_UnderMouse, hovered);
        const QImage image = drawn(*widget, tokens.base);
        QVERIFY(!holds(image, QColor(0, 0, 0)));
        QVERIFY(!dark || !holds(image, QColor(255, 255, 255)));
        QImage empty(image.size(), image.format());
        empty.fill(tokens.base);
        QVERIFY(image != empty);
    }
}

void StyleTest::kindsOfButtonsHaveTheirFill_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QColor>("light");
    QTest::addColumn<QColor>("dark");
    QTest::newRow("plain") << QByteArray() << lightTokens().base << darkTokens().raised;
    QTest::newRow("primary") << QByteArray("primary") << lightTokens().accent << darkTokens().accent;
    QTest::newRow("danger") << QByteArray("danger") << lightTokens().red << darkTokens().red;
    QTest::newRow("guard") << QByteArray("guard") << lightTokens().guard << darkTokens().guard;
    QTest::newRow("quiet") << QByteArray("quiet") << lightTokens().base << darkTokens().base;
}

void StyleTest::kindsOfButtonsHaveTheirFill()
{
    QFETCH(QByteArray, kind);
    QFETCH(QColor, light);
    QFETCH(QColor, dark);
    const std::unique_ptr<QPushButton> widget(button(kind.isEmpty() ? nullptr : kind.constData()));
    const QPoint inside(8, 17);
    QCOMPARE(drawnButton(QStyle::State_Enabled, *widget).pixelColor(inside), light);
    m_style->setTokens(darkTokens());
    QCOMPARE(drawnButton(QStyle::State_Enabled, *widget).pixelColor(inside), dark);
}

void StyleTest::unavailableButtonsLoseTheirFill()
{
    const std::unique_ptr<QPushButton> widget(button("primary"));
    const QImage image = drawnButton(QStyle::State_None, *widget);
    QCOMPARE(image.pixelColor(8, 17), lightTokens().sunken);
}

void StyleTest::focusRingLiesOutsideOfTheBody()
{
    const std::unique_ptr<QPushButton> widget(button());
    const QImage image
        = drawnButton(QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange, *widget);
    QCOMPARE(image.pixelColor(0, 17), lightTokens().focus);
    QCOMPARE(image.pixelColor(1, 17), lightTokens().focus);
    QCOMPARE(image.pixelColor(2, 17), lightTokens().base);
    QCOMPARE(image.pixelColor(3, 17), lightTokens().ctl);
    QCOMPARE(image.pixelColor(50, 0), lightTokens().focus);
    QCOMPARE(image.pixelColor(50, 33), lightTokens().focus);
}

void StyleTest::focusRingNeedsTheKeyboardOnButtons()
{
    const std::unique_ptr<QPushButton> widget(button());
    const QImage image = drawnButton(QStyle::State_Enabled | QStyle::State_HasFocus, *widget);
    QVERIFY(!holds(image, lightTokens().focus));
}

void StyleTest::fieldsShowTheRingForAnyFocus()
{
    QLineEdit field;
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = 1;
    option.rect = QRect(0, 0, 100, 34);
    const auto edge = [&](QStyle::State state) {
        option.state = state;
        QImage image(100, 34, QImage::Format_RGB32);
        image.fill(lightTokens().base);
        QPainter painter(&image);
        m_style->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, &field);
        return image;
    };
    QCOMPARE(edge(QStyle::State_Enabled).pixelColor(0, 17), lightTokens().base);
    QCOMPARE(edge(QStyle::State_Enabled).pixelColor(3, 17), lightTokens().input);
    QCOMPARE(edge(QStyle::State_Enabled | QStyle::State_HasFocus).pixelColor(0, 17), lightTokens().focus);
}

void StyleTest::sortedHeadEndsWhereItsNumbersEnd()
{
    QStyleOptionHeader option;
    option.text = u"Parts"_s;
    option.rect = QRect(0, 0, 120, 30);
    option.state = QStyle::State_Enabled;
    option.position = QStyleOptionHeader::Middle;
    option.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    const auto lastInked = [&] {
        QImage image(120, 30, QImage::Format_RGB32);
        QPainter painter(&image);
        m_style->drawControl(QStyle::CE_Header, &option, &painter, nullptr);
        for (int x = 119; x > 0; --x) {
            for (int y = 2; y < 28; ++y) {
                if (image.pixelColor(x, y) != lightTokens().base)
                    return x;
            }
        }
        return 0;
    };
    // Numbers end 8 px before the edge of their cell; an arrow may stand a pixel or two inside of its own box.
    const int unsorted = lastInked();
    QVERIFY2(unsorted <= 112 && unsorted >= 108, qPrintable(QString::number(unsorted)));
    option.sortIndicator = QStyleOptionHeader::SortDown;
    const int sorted = lastInked();
    QVERIFY2(sorted <= 112 && sorted >= 107, qPrintable(QString::number(sorted)));
}

void StyleTest::scrollBarHasNoArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000000);
    bar.setPageStep(10);
    bar.resize(10, 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = bar.maximum();
    const auto part
        = [&](QStyle::SubControl which) { return m_style->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar); };
    QVERIFY(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(part(QStyle::SC_ScrollBarSubLine).isEmpty());
    // The thumb can still be caught, and reaches the end.
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).height(), 24);
    QCOMPARE(part(QStyle::SC_ScrollBarSlider).bottom(), 199);
}

void StyleTest::textRunsInItsOwnDirection()
{
    const int number = textFlags(u"+44 7700 900123"_s, Qt::RightToLeft);
    QVERIFY(number & Qt::AlignRight);
    QVERIFY(number & Qt::TextForceLeftToRight);
    const int arabic = textFlags(QString(QChar(0x0645)), Qt::LeftToRight);
    QVERIFY(arabic & Qt::AlignLeft);
    QVERIFY(arabic & Qt::TextForceRightToLeft);
    QVERIFY(textFlags(u"7"_s, Qt::LeftToRight, Qt::AlignRight) & Qt::AlignRight);
}

void StyleTest::cutAddressKeepsItsHost()
{
    const QFontMetrics metrics{QFont()};
    const QString address = u"dorothea.vance-whitlock@council.example"_s, host = u"@council.example"_s;
    const int room = metrics.horizontalAdvance(host) + 8 * metrics.averageCharWidth();
    const QString cut = elidedLine(metrics, address, Qt::ElideMiddle, room);
    QVERIFY2(cut.startsWith(u'd') && cut.endsWith(host) && cut.size() < address.size(), qPrintable(cut));
    QVERIFY(metrics.horizontalAdvance(cut) <= room + 1);
    // No room for the host: as any other words.
    const int little = 10 * metrics.averageCharWidth();
    QCOMPARE(
        elidedLine(metrics, address, Qt::ElideMiddle, little), metrics.elidedText(address, Qt::ElideMiddle, little));
    QCOMPARE(elidedLine(metrics, address, Qt::ElideRight, room), metrics.elidedText(address, Qt::ElideRight, room));
}

POSTROOM_TEST(StyleTest)
#include "tst_style.moc"
