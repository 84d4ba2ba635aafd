// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Commands";

std::vector<CommandInfo> makeTable()
{
    using C = Command;
    using M = Menu;
    using K = CommandKind;
    constexpr auto window = Owner::Window;
    constexpr auto page = Owner::Page;
    constexpr auto part = Owner::Part;
    return {
        {C::NewFile, M::File, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&New file…"), {}},
        {C::OpenFile, M::File, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Open…"),
         QKeySequence::Open},
        {C::OpenRecent,
         M::File,
         window,
         K::Submenu,
         QT_TRANSLATE_NOOP("Commands", "Open &recent"),
         {}},
        {C::SaveCopy, M::File, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "Save a &copy…"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        {C::SecondCopy,
         M::File,
         part,
         K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Secon&d copy…"),
         {}},
        {C::LoadSample,
         M::File,
         window,
         K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Add the sa&mple workshop"),
         {},
         true},
        {C::ImportFile, M::File, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Import ideas…"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_O},
        {C::MakeScribeFile,
         M::File,
         page,
         K::Plain,
         QT_TRANSLATE_NOOP("Commands", "File for a &scribe…"),
         {}},
        {C::MergeScribeFile,
         M::File,
         page,
         K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Mer&ge a scribe’s file…"),
         {}},
        {C::PrintPack, M::File, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "Prin&t the pack…"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_P, true},
        {C::ExportReport, M::File, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Export the report"), Qt::CTRL | Qt::Key_E},
        {C::Print, M::File, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Print…"),
         Qt::CTRL | Qt::Key_P},
        {C::CloseWindow, M::File, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "C&lose"),
         Qt::CTRL | Qt::Key_W, true},
        {C::Undo, M::Edit, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Undo"),
         QKeySequence(Qt::CTRL | Qt::Key_Z)},
        {C::Redo, M::Edit, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Redo"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
        {C::NewHere, M::Edit, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "&New on this screen"),
         Qt::CTRL | Qt::Key_N, true},
        {C::EditCurrent, M::Edit, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Edit what is chosen"), Qt::Key_F2},
        {C::RemoveCurrent, M::Edit, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Re&move what is chosen"), Qt::CTRL | Qt::Key_Delete},
        {C::Find, M::Edit, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Find on this screen"),
         QKeySequence::Find, true},
        {C::ShowHistory, M::Edit, window, K::Checked, QT_TRANSLATE_NOOP("Commands", "&History"),
         Qt::CTRL | Qt::Key_H},
        {C::ToTable, M::Session, page, K::Numbered, QT_TRANSLATE_NOOP("Commands", "&Table"),
         Qt::CTRL | Qt::Key_0},
        {C::ToGroup, M::Session, page, K::Numbered, QT_TRANSLATE_NOOP("Commands", "&Group"),
         Qt::ALT | Qt::Key_0},
        {C::NextKind, M::Session, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "Next &kind"),
         Qt::CTRL | Qt::Key_K},
        {C::PreviousKind, M::Session, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Previous k&ind"), Qt::CTRL | Qt::SHIFT | Qt::Key_K},
        {C::NextPrompt, M::Session, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Next round or prompt"), Qt::Key_F5, true},
        {C::PreviousPrompt, M::Session, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Previous round or prompt"), Qt::SHIFT | Qt::Key_F5},
        {C::MinutesMore, M::Session, part, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Five minutes m&ore"), Qt::Key_F6},
        {C::MinutesBack, M::Session, part, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Five minutes &back"), Qt::SHIFT | Qt::Key_F6},
        {C::ShortenTheRest, M::Session, part, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "S&horten what is left"), Qt::CTRL | Qt::Key_F6},
        {C::Chime,
         M::Session,
         part,
         K::Checked,
         QT_TRANSLATE_NOOP("Commands", "Chime at the &end"),
         {}},
        {C::Arrivals, M::Session, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Arrivals"),
         Qt::Key_F8, true},
        {C::Coverage, M::Session, part, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Coverage"),
         Qt::Key_F7},
        {C::Untyped, M::Session, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "Not &yet typed"),
         Qt::CTRL | Qt::Key_T},
        {C::NewMissingVoice, M::Session, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "New &missing voice"), Qt::CTRL | Qt::SHIFT | Qt::Key_N},
        {C::Debrief, M::Session, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Debrief"),
         Qt::CTRL | Qt::Key_D},
        {C::RoomView, M::Session, part, K::Checked, QT_TRANSLATE_NOOP("Commands", "&Room view"),
         Qt::Key_F11, true},
        {C::RoomViewShows, M::Session, part, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "What the room view &shows"), Qt::SHIFT | Qt::Key_F11},
        {C::OpenAndFixed, M::Session, part, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Open and &fixed, in the room"), Qt::Key_F4},
        {C::BlankRoom, M::Session, part, K::Checked,
         QT_TRANSLATE_NOOP("Commands", "B&lank the room view"), Qt::Key_F12},
        {C::SameHere, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Same here, one more"), Qt::CTRL | Qt::Key_Up},
        {C::SameHereLess, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Same here, one &less"), Qt::CTRL | Qt::Key_Down},
        {C::HideNow, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Hide now, everywhere"), Qt::Key_F3, true},
        {C::HideAndTell, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Hide and sho&w what to do"), Qt::SHIFT | Qt::Key_F3},
        {C::Identifying, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Identifying, needs safe wording"), Qt::CTRL | Qt::Key_I},
        {C::Unclear, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Unclear, to be asked about"), Qt::CTRL | Qt::Key_J},
        {C::NotToBeQuoted, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Not to be &quoted"), Qt::CTRL | Qt::SHIFT | Qt::Key_J},
        {C::Park, M::Idea, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Park for later"),
         Qt::CTRL | Qt::Key_L},
        {C::SplitIdea, M::Idea, page, K::Plain, QT_TRANSLATE_NOOP("Commands", "Spli&t in two"),
         Qt::CTRL | Qt::Key_B},
        {C::MergeIdeas, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Put to&gether as one"), Qt::CTRL | Qt::Key_M},
        {C::ToNextPrompt, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "To the &next prompt"), Qt::CTRL | Qt::Key_F5},
        {C::ToPreviousPrompt, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "To the pre&vious prompt"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_F5},
        {C::FollowChain, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Follow the chain"), Qt::ALT | Qt::Key_Right, true},
        {C::FollowChainBack, M::Idea, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Follow it &back"), Qt::ALT | Qt::Key_Left},
        {C::GoToLibrary, M::View, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Library"),
         Qt::CTRL | Qt::Key_Home},
        {C::NextStep, M::View, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Next step"),
         Qt::CTRL | Qt::Key_PageDown},
        {C::PreviousStep, M::View, window, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&Previous step"), Qt::CTRL | Qt::Key_PageUp},
        {C::LookAtNextPrompt, M::View, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Look at the ne&xt prompt"), Qt::ALT | Qt::Key_PageDown},
        {C::LookAtPreviousPrompt, M::View, page, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "Look at the pre&vious prompt"), Qt::ALT | Qt::Key_PageUp},
        {C::Board, M::View, part, K::Plain, QT_TRANSLATE_NOOP("Commands", "&Board"), Qt::Key_F9},
        {C::ShowInspector, M::View, window, K::Checked, QT_TRANSLATE_NOOP("Commands", "&Inspector"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_I, true},
        {C::FoldRail, M::View, window, K::Checked, QT_TRANSLATE_NOOP("Commands", "&Fold the steps"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_F},
        {C::KeyHints, M::View, window, K::Checked, QT_TRANSLATE_NOOP("Commands", "&Key hints"), {}},
        {C::AsTheSystem,
         M::View,
         window,
         K::Checked,
         QT_TRANSLATE_NOOP("Commands", "As the &system"),
         {},
         true},
        {C::Light, M::View, window, K::Checked, QT_TRANSLATE_NOOP("Commands", "Li&ght"), {}},
        {C::Dark, M::View, window, K::Checked, QT_TRANSLATE_NOOP("Commands", "&Dark"), {}},
        {C::HighContrast,
         M::View,
         window,
         K::Checked,
         QT_TRANSLATE_NOOP("Commands", "High &contrast"),
         {}},
        {C::DarkRoomView,
         M::View,
         part,
         K::Checked,
         QT_TRANSLATE_NOOP("Commands", "Dark &room view"),
         {}},
        {C::LargerText, M::View, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "L&arger text"),
         Qt::CTRL | Qt::Key_Plus, true},
        {C::SmallerText, M::View, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "S&maller text"),
         Qt::CTRL | Qt::Key_Minus},
        {C::NormalText,
         M::View,
         window,
         K::Plain,
         QT_TRANSLATE_NOOP("Commands", "N&ormal text"),
         {}},
        {C::AllKeys, M::Help, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "All &keys"),
         Qt::Key_F1},
        {C::CommandList, M::Help, window, K::Plain,
         QT_TRANSLATE_NOOP("Commands", "&List of commands"), Qt::CTRL | Qt::Key_G},
        {C::About, M::Help, window, K::Plain, QT_TRANSLATE_NOOP("Commands", "&About Moothall"), {}},
    };
}

} // namespace

std::span<const CommandInfo> allCommands()
{
    static const std::vector<CommandInfo> table = makeTable();
    return table;
}

const CommandInfo& infoOf(Command command)
{
    const auto found = std::ranges::find(allCommands(), command, &CommandInfo::command);
    Q_ASSERT(found != allCommands().end());
    return *found;
}

QString textOf(Command command)
{
    return QCoreApplication::translate(context, infoOf(command).text);
}

QString plainTextOf(Command command) { return textOf(command).remove(u'&'); }

QString textOf(Menu menu)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate(context, text); };
    switch (menu) {
    case Menu::File:
        return tr(QT_TRANSLATE_NOOP("Commands", "&File"));
    case Menu::Edit:
        return tr(QT_TRANSLATE_NOOP("Commands", "&Edit"));
    case Menu::Session:
        return tr(QT_TRANSLATE_NOOP("Commands", "&Session"));
    case Menu::Idea:
        return tr(QT_TRANSLATE_NOOP("Commands", "&Idea"));
    case Menu::View:
        return tr(QT_TRANSLATE_NOOP("Commands", "&View"));
    case Menu::Help:
        return tr(QT_TRANSLATE_NOOP("Commands", "&Help"));
    }
    return {};
}

std::optional<PressedCommand> commandOf(QKeyCombination keys)
{
    const int pressed =
        QKeyCombination(keys.keyboardModifiers() & ~Qt::KeypadModifier, keys.key()).toCombined();
    for (const CommandInfo& info : allCommands()) {
        if (info.keys.isEmpty())
            continue;
        const int number = pressed - info.keys[0].toCombined();
        if (number == 0 || (info.kind == CommandKind::Numbered && number > 0 && number <= 9))
            return PressedCommand{info.command, number};
    }
    return std::nullopt;
}

QKeySequence keysFor(Command command) { return infoOf(command).keys; }

} // namespace moothall::ui
