// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fieldparts.h"
#include "style/growingsize.h"
#include "style/measures.h"
#include "style/postroomstyle.h"
#include "style/zoom.h"
#include "support/testmain.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStyleOptionComboBox>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

/// What follows another size of the text, and comes back with it.
class GrowingSizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new PostroomStyle); }

    void boundsGrowWithTheTextAndComeBack()
    {
        QWidget widget;
        setGrowing(widget, Bound::Height, measures::statusBar);
        setGrowing(widget, Bound::MostWidth, 220, 6);
        const QSize before = widget.maximumSize();
        QVERIFY(before.height() >= measures::statusBar);
        QCOMPARE(widget.minimumHeight(), before.height());
        {
            Zoom zoom(Zoom::usual);
            zoom.set(Zoom::most);
            QVERIFY(widget.maximumHeight() > before.height());
            QVERIFY(widget.maximumWidth() - 6 > (before.width() - 6) * 3 / 2);
            zoom.set(Zoom::usual);
        }
        QCOMPARE(widget.maximumSize(), before);
    }

    void iconsAndTicksGrowWithTheText()
    {
        QCheckBox tick;
        QCOMPARE(measures::icon(), 16);
        const int box = tick.style()->pixelMetric(QStyle::PM_IndicatorWidth);
        Zoom zoom(Zoom::usual);
        zoom.set(Zoom::most);
        QVERIFY(measures::icon() >= 24);
        QVERIFY(measures::rowIcon() < measures::icon() && measures::arrowIcon() < measures::rowIcon());
        QVERIFY(tick.style()->pixelMetric(QStyle::PM_IndicatorWidth) > box * 5 / 4);
        zoom.set(Zoom::usual);
        QCOMPARE(measures::icon(), 16);
    }

    void aChoiceForgetsTheLeastSizeOfAnotherText()
    {
        QComboBox box;
        box.addItem(u"As the system"_s);
        box.show();
        const QSize before = box.minimumSizeHint();
        Zoom zoom(Zoom::usual);
        zoom.set(Zoom::most);
        QTRY_VERIFY(box.minimumSizeHint().height() > before.height());
        zoom.set(Zoom::usual);
        QTRY_COMPARE(box.minimumSizeHint(), before);
    }

    void aWordThatDoesNotFitIsBroken()
    {
        TextLabel label(u"Changed by 704c61b4-14c4-4ced-8489-773e360c0081"_s, TypeStyle::Body);
        label.setWordWrap(true);
        const int line = label.fontMetrics().height();
        const int word = label.fontMetrics().horizontalAdvance(u"704c61b4-14c4-4ced-8489-773e360c0081"_s);
        QVERIFY(label.heightForWidth(word + 8) < 3 * line);
        QVERIFY(label.heightForWidth(word * 2 / 3) >= 3 * line); // the words before, and two for the id
        label.resize(word * 2 / 3, 4 * line);
        const QImage picture = label.grab().toImage();
        const QRgb ground = picture.pixel(0, picture.height() - 1);
        for (int y = 0; y < picture.height(); ++y)
            QCOMPARE(picture.pixel(picture.width() - 1, y), ground); // nothing runs out of it
    }

    void aChoiceThatDoesNotFitEndsInDots()
    {
        QComboBox box;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.currentText = u"Version 5, Priya Anand, 1 July at 10:00am"_s;
        option.rect = QRect(0, 0, 600, 34);
        QCOMPARE(fittingComboBox(option).currentText, option.currentText);
        option.rect.setWidth(160);
        const QString fitting = fittingComboBox(option).currentText;
        QVERIFY2(fitting.endsWith(u'…') && fitting.startsWith(u"Version 5"_s), qPrintable(fitting));
    }
};

POSTROOM_TEST(GrowingSizeTest)

#include "tst_growingsize.moc"
