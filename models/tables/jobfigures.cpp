// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/jobfigures.h"

#include "tables/wordcells.h"
#include "text/numbers.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

// "Finished" needs the status and all rows: a job is marked finished before its last messages exist.
QString jobProgressText(const Record &job, const ColumnContext &)
{
    const JobFigures figures = jobFigures(job);
    const bool over = textField(job, "jobStatus"_L1) == "finished"_L1;
    if (figures.created == 0 && !over)
        return figures.total > 0 ? QCoreApplication::translate("Columns", "None of %1").arg(numberText(figures.total))
                                 : QCoreApplication::translate("Columns", "Not started");
    if (figures.created == 0 || figures.created >= figures.total)
        return numberText(figures.total);
    return QCoreApplication::translate("Columns", "%1 of %2")
        .arg(numberText(figures.created), numberText(figures.total));
}

double jobProgressRate(const Record &job)
{
    const JobFigures figures = jobFigures(job);
    const bool stands = jobLook(job).tone == Tone::Bad;
    if (stands || figures.total <= 0 || figures.created == 0 || figures.created >= figures.total)
        return -1;
    return static_cast<double>(figures.created) / static_cast<double>(figures.total);
}

QString jobFailedText(const Record &job, const ColumnContext &)
{
    const JobFigures figures = jobFigures(job);
    return figures.created == 0 ? QString() : numberText(figures.failed);
}

StatusWords jobFailedLook(const Record &job)
{
    return {{}, {}, jobFigures(job).failed > 0 ? Tone::Bad : Tone::Plain};
}

StatusWords jobLook(const Record &job)
{
    return jobStatusWords(textField(job, "jobStatus"_L1));
}

QString jobTemplateText(const Record &job, const ColumnContext &)
{
    return textField(job, "templateName"_L1);
}

StatusWords jobTemplateLook(const Record &job)
{
    const QString type = textField(job, "templateType"_L1);
    return {typeText(type), typeIcon(type), Tone::Plain};
}

} // namespace postroom
