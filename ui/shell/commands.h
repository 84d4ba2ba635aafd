// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be asked of the window by key or menu: one table, the same on every screen.
#pragma once

#include <QKeySequence>
#include <QString>

#include <optional>
#include <span>

namespace moothall::ui {

enum class Command
{
    NewFile,
    OpenFile,
    OpenRecent,
    SaveCopy,
    SecondCopy,
    LoadSample,
    ImportFile,
    MakeScribeFile,
    MergeScribeFile,
    PrintPack,
    ExportReport,
    Print,
    CloseWindow,
    Undo,
    Redo,
    Find,
    NewHere,
    EditCurrent,
    RemoveCurrent,
    ShowHistory,
    ToTable,
    ToGroup,
    NextKind,
    PreviousKind,
    NextPrompt,
    PreviousPrompt,
    LookAtNextPrompt,
    LookAtPreviousPrompt,
    MinutesMore,
    MinutesBack,
    ShortenTheRest,
    Chime,
    Arrivals,
    Coverage,
    Untyped,
    NewMissingVoice,
    Debrief,
    RoomView,
    RoomViewShows,
    OpenAndFixed,
    BlankRoom,
    SameHere,
    SameHereLess,
    HideNow,
    HideAndTell,
    Identifying,
    Unclear,
    NotToBeQuoted,
    Park,
    SplitIdea,
    MergeIdeas,
    ToNextPrompt,
    ToPreviousPrompt,
    FollowChain,
    FollowChainBack,
    GoToLibrary,
    NextStep,
    PreviousStep,
    Board,
    ShowInspector,
    FoldRail,
    KeyHints,
    AsTheSystem,
    Light,
    Dark,
    HighContrast,
    DarkRoomView,
    LargerText,
    SmallerText,
    NormalText,
    AllKeys,
    CommandList,
    About,
};

enum class Menu
{
    File,
    Edit,
    Session,
    Idea,
    View,
    Help,
};

enum class CommandKind
{
    Plain,
    Numbered, // one entry for each of 0 to 9, whose key ends with the digit
    Checked,  // on or off
    Submenu,  // filled by the window
};

// Who carries it out.
enum class Owner
{
    Window, // works on every screen
    Page,   // works on the screens that say so
    Part, // works on every screen, once the program has added the part of the window that knows how
};

struct CommandInfo
{
    Command command;
    Menu menu;
    Owner owner;
    CommandKind kind;
    const char* text; // source text for `textOf`
    QKeySequence keys;
    bool startsSection = false;
};

std::span<const CommandInfo> allCommands();
const CommandInfo& infoOf(Command command);

// "&Same here": translated, with its mnemonic.
QString textOf(Command command);
QString plainTextOf(Command command); // without the mnemonic
QString textOf(Menu menu);
QKeySequence keysFor(Command command);

// The command that these keys belong to, if any; on the keypad too.
struct PressedCommand
{
    Command command;
    int number = 0; // of a numbered one
};
std::optional<PressedCommand> commandOf(QKeyCombination keys);

} // namespace moothall::ui
