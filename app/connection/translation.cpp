// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/translation.h"

#include <QCoreApplication>
#include <QTranslator>

namespace postroom {

using namespace Qt::StringLiterals;

bool installTranslation(QCoreApplication &application, const QLocale &locale, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    // The sources are English: nobody who reads it first wants what they understand second.
    for (const QString &language : locale.uiLanguages()) {
        if (QLocale(language).language() == QLocale::English)
            break;
        if (translator->load(QLocale(language), u"postroom"_s, u"_"_s, folder))
            return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

} // namespace postroom
