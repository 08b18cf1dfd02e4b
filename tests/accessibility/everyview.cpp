// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/furtherviews.h"
#include "accessibility/viewer.h"
#include "everypage/everywindow.h"
#include "style/postroomstyle.h"

#include <QApplication>
#include <QSet>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Each place of the window's own table with rows and, where it has details, with those; the first place of each class
/// without rows, too.
void seePlaces(Viewer &viewer)
{
    QSet<QByteArray> classes;
    for (const PlaceKind &kind : places::kinds()) {
        const QString id = kind.id;
        QByteArray pageClass;
        bool isRead = false;
        {
            EveryWindow open(Answers::AsItIs, kind);
            await([&] { return open.rests(); });
            pageClass = open.place().metaObject()->className();
            isRead = open.platform->lists.asked > 0;
            viewer.see(id, u"as it opens"_s);
            open.showDetails();
            if (open.place().showsDetail())
                viewer.see(id, u"an entry open"_s);
        }
        if (!isRead || classes.contains(pageClass))
            continue;
        classes.insert(pageClass);
        for (const PageState &state : pageStates) {
            StateWindow open(state, kind);
            if (state.answers != Answers::Never)
                await([&] { return open.rests(); });
            viewer.see(id, QString::fromLatin1(state.name));
        }
    }
}

} // namespace

// The window in every view that it has, one after the other, for an AT-SPI client to look at: on the recorded
// platform's database, which answers as a view wants (tst_screen_reader runs it).
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"postroom"_s);
    QApplication::setStyle(new PostroomStyle);
    Viewer viewer;
    seePlaces(viewer);
    seeWhatOpens(viewer);
    seeWhatStandsInFront(viewer);
    viewer.end();
    return 0;
}
