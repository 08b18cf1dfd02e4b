// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/markdownstyle.h"

#include "content/weblink.h"

using namespace Qt::StringLiterals;

namespace postroom {
namespace {

constexpr QStringView linkAttributes = u"style=\"word-wrap: break-word; color: #1D70B8;\" ";

/// An address that is one unresolved placeholder has lost its outer brackets to the syntax.
bool isPlaceholder(QStringView address)
{
    return address.startsWith("span class='placeholder"_L1) && address.endsWith("</span"_L1);
}

QString wholeAddress(QStringView address)
{
    return isPlaceholder(address) ? u'<' + address.toString() + u'>' : address.toString();
}

void appendEmailLink(QString &out, const MarkdownLink &link)
{
    appendLink(out, wholeAddress(link.address), link.text, {linkAttributes, link.title});
}

void appendEmailAddress(QString &out, QStringView address)
{
    appendLink(out, address, {}, {linkAttributes});
}

void appendTextAndTitle(QString &out, const MarkdownLink &link)
{
    out += link.text;
    if (!link.title.isEmpty())
        out.append(" ("_L1).append(link.title).append(u')');
}

void appendPlainLink(QString &out, const MarkdownLink &link)
{
    appendTextAndTitle(out, link);
    out += ": "_L1;
    out += link.address;
}

void appendAddress(QString &out, QStringView address)
{
    out += address;
}

void appendLetterLink(QString &out, const MarkdownLink &link)
{
    out += u'[';
    out += link.text;
    out += "]("_L1;
    out += wholeAddress(link.address);
    if (!link.title.isEmpty())
        out.append(" \""_L1).append(link.title).append(u'"');
    out += u')';
}

void appendLetterAddress(QString &out, QStringView address)
{
    QStringView scheme;
    for (QStringView known : {QStringView(u"http://"), QStringView(u"https://")}) {
        if (address.startsWith(known))
            scheme = known;
    }
    out += "<strong data-original-protocol='"_L1;
    out += scheme;
    out += "'>"_L1;
    out += address.sliced(scheme.size());
    out += "</strong>"_L1;
}

} // namespace

const MarkdownStyle emailHtmlStyle{
    .paragraph = {u"<p style=\"Margin: 0 0 20px 0; font-size: 19px; line-height: 25px; color: #0B0C0C;\">", u"</p>"},
    .headingLevels = 2,
    .headings = {{u"<h2 style=\"Margin: 0 0 15px 0; padding: 10px 0 0 0; font-size: 27px; line-height: 35px; "
                  u"font-weight: bold; color: #0B0C0C;\">",
                     u"</h2>"},
        {u"<h3 style=\"Margin: 0 0 15px 0; padding: 10px 0 0 0; font-size: 19px; line-height: 25px; "
         u"font-weight: bold; color: #0B0C0C;\">",
            u"</h3>"}},
    .rule = u"<hr style=\"border: 0; height: 1px; background: #B1B4B6; Margin: 30px 0 30px 0;\">",
    .lineBreak = u"<br>",
    .orderedList = {u"<table role=\"presentation\" style=\"padding: 0 0 20px 0;\"><tr>"
                    u"<td style=\"font-family: Helvetica, Arial, sans-serif;\">"
                    u"<ol style=\"Margin: 0 0 0 20px; padding: 0; list-style-type: decimal;\">",
        u"</ol></td></tr></table>"},
    .unorderedList = {u"<table role=\"presentation\" style=\"padding: 0 0 20px 0;\"><tr>"
                      u"<td style=\"font-family: Helvetica, Arial, sans-serif;\">"
                      u"<ul style=\"Margin: 0 0 0 20px; padding: 0; list-style-type: disc;\">",
        u"</ul></td></tr></table>"},
    .item = {u"<li style=\"Margin: 5px 0 5px; padding: 0 0 0 5px; font-size: 19px;line-height: 25px; "
             u"color: #0B0C0C;\">",
        u"</li>"},
    .inset = {u"<div style=\"Margin: 0 0 20px 0;\"><blockquote style=\"Margin: 0; border-left: 10px solid #B1B4B6;"
              u"padding: 15px 0 0.1px 15px; font-size: 19px; line-height: 25px;\">",
        u"</blockquote></div>"},
    .link = &appendEmailLink,
    .automaticLink = &appendEmailAddress,
};

const MarkdownStyle emailPlainStyle{
    .paragraph = {u"\n\n", u""},
    .headingLevels = 2,
    .headings = {{u"\n\n\n", u"\n================================================================="},
        {u"\n\n\n", u"\n-----------------------------------------------------------------"}},
    .rule = u"\n\n=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=-=",
    .lineBreak = u"\n",
    .orderedList = {u"\n", u""},
    .unorderedList = {u"\n", u""},
    .item = {u"\n", u""},
    .writesMarkers = true,
    .link = &appendPlainLink,
    .automaticLink = &appendAddress,
};

const MarkdownStyle emailPreheaderStyle{
    .paragraph = {u"\n\n", u""},
    .lineBreak = u"\n",
    .orderedList = {u"\n", u""},
    .unorderedList = {u"\n", u""},
    .item = {u"\n", u""},
    .writesMarkers = true,
    .link = &appendTextAndTitle,
    .automaticLink = &appendAddress,
};

const MarkdownStyle letterStyle{
    .paragraph = {u"<p>", u"</p>"},
    .headingLevels = 1,
    .headings = {{u"<h2>", u"</h2>\n"}, {}},
    .rule = u"<div class=\"page-break\">&nbsp;</div>",
    .lineBreak = u"<br>",
    .orderedList = {u"<ol>\n", u"</ol>\n"},
    .unorderedList = {u"<ul>\n", u"</ul>\n"},
    .item = {u"<li>", u"</li>\n"},
    .link = &appendLetterLink,
    .automaticLink = &appendLetterAddress,
    .hasQrCodes = true,
};

} // namespace postroom
