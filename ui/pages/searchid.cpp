// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the search makes of an id in its field.
#include "pages/recordplaces.h"
#include "pages/searchpage.h"
#include "platform/idfinding.h"
#include "platform/pastedid.h"
#include "recipients/pastedrecipients.h"
#include "text/resourcewords.h"
#include "widgets/messagebar.h"
#include "widgets/searchfield.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// An id and nothing but what people copy along with it, or an address that holds one. Where words stand beside it, it
// is a reference.
bool isNothingButAnId(const QString &text, const QString &id)
{
    static const QStringList wrappings{u"urn:uuid:"_s, u"uuid:"_s, u"id:"_s, u"#"_s};
    QString rest = text.trimmed().toLower();
    if (rest.contains(u'/'))
        return !std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
    for (const QString &wrapping : wrappings)
        rest.remove(wrapping);
    rest.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return rest == QString(id).remove(u'-');
}

bool hasPage(Resource resource)
{
    return resource == Resource::Notifications || recordPlaceOf(resource);
}

} // namespace

// Whether it is an id, which is being looked for: a reference may look like one, so that what nobody has is searched
// for.
bool SearchPage::takesAsId(const QString &text)
{
    m_finding.reset();
    messages().withdraw(u"id"_s);
    const PastedId pasted = pastedId(text);
    if (pasted.id.isEmpty() || !isNothingButAnId(text, pasted.id)) {
        if (pasted.half && text.contains(u'-'))
            messages().put(u"id"_s,
                {Ink::Blue, tr("This is part of an id"), tr("Paste the whole id to open what it belongs to.")});
        return false;
    }
    if (pasted.target && hasPage(pasted.target->resource)) {
        Q_EMIT targetRequested(*pasted.target);
        return true;
    }
    messages().put(u"id"_s, {Ink::Blue, tr("Looking for what has this id"), {}});
    auto *job = findId(platform().source(), pasted.id);
    m_finding.reset(job);
    job->then(this, [this](const Result<IdFinding> &answer) { onIdFound(answer); });
    return true;
}

void SearchPage::onIdFound(const Result<IdFinding> &answer)
{
    messages().withdraw(u"id"_s);
    if (answer && answer->target && hasPage(answer->target->resource)) {
        Q_EMIT targetRequested(*answer->target);
        return;
    }
    if (answer && answer->target)
        messages().put(u"id"_s,
            {Ink::Blue,
                tr("The id is one of %1, which have no page here").arg(resourceInSentence(answer->target->resource)),
                tr("It is searched for as a reference.")});
    begin(pastedRecipients(m_field->text()));
}

} // namespace postroom
