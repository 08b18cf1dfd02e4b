// SPDX-FileCopyrightText: 2026 The Postroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postroom {

/// Everything that can be done in the window, by name; words, keys and places stand in ui/window's table of actions.
enum class Act {
    Go, ///< to a place, one action for each
    FocusField,
    ReadAgain,
    Stop,
    Open,
    ShowDetails,
    CloseDetails,
    CopyRows,
    CopyCsv,
    CopyIds,
    CopySentence,
    CopyNote,
    OpenService,
    GoToDate,
    GoToStart,
    GoToEnd,
    ChooseColumns,
    MoveColumnLeft,
    MoveColumnRight,
    Export,
    Print,
    SavePdf,
    Palette,
    NewWindow,
    OpenInNewWindow,
    CopyLink,
    CloseWindow,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Back,
    Forward,
    HidePowers,
    SignOut,
    Quit
};

} // namespace postroom
