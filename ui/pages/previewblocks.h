// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/messagedress.h"
#include "text/messagepreview.h"
#include "widgets/messageview.h"

namespace postroom {

/// A rendered message as the blocks of a MessageView: the subject above the branding bar and the body of an email, the
/// address block, the date and the heading of a letter. Hidden values are bars.
QList<TextBlock> textBlocksOf(const MessagePreview &preview, const MessageDress &dress = {});
/// Runs of a message for a widget.
QList<TextRun> textRunsOf(const std::vector<DrawnRun> &runs);
/// The surface that a type of message stands on.
MessageKind messageKindOf(const QString &type);

} // namespace postroom
