// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// suggest: themes for the ideas of a session, or for any table of texts.
#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/suggesting.h"
#include "app/cli/terminal.h"
#include "core/involve/sessions.h"
#include "core/store/failure.h"
#include "core/suggest/difference.h"
#include "core/synthesise/proposals.h"

namespace moothall::cli {

using namespace Qt::StringLiterals;
using exchange::Json;

namespace {

struct SuggestOptions
{
    TableToSuggestFor table;
    ThemeWishes wishes;
    std::string file;
    std::string session;
    bool asJson = false;
    bool apply = false;
    bool withSeeds = false;
};

// Ids are strings in JSON: 63 bits are more than a number holds there.
Json textOf(std::int64_t id) { return std::to_string(id); }

Json textsOf(const std::vector<suggest::NoteId>& notes)
{
    Json list = Json::array();
    for (const suggest::NoteId note : notes)
        list.push_back(textOf(note));
    return list;
}

Json themeJson(const suggest::SuggestedTheme& theme, std::size_t place)
{
    Json json = {{"theme", textOf(theme.key)},
                 {"name", nameOf(theme, place).toStdString()},
                 {"is_on_wall", theme.key > suggest::noTheme},
                 {"ideas", textsOf(theme.notes)},
                 {"representatives", textsOf(theme.representatives)},
                 {"terms", Json::array()}};
    for (const suggest::Term& term : theme.terms)
        json["terms"].push_back({{"text", term.text.toStdString()}, {"ideas", term.notes}});
    return json;
}

Json placementJson(const suggest::Placement& placement)
{
    Json json = {{"idea", textOf(placement.note)},
                 {"theme", placement.theme == suggest::noTheme ? Json() : textOf(placement.theme)},
                 {"confidence", confidenceText(placement).toStdString()},
                 {"similar", Json::array()}};
    for (const suggest::SimilarNote& similar : placement.similar)
        json["similar"].push_back({{"idea", textOf(similar.note)}, {"cosine", similar.cosine}});
    return json;
}

Json duplicateJson(const suggest::NearDuplicate& pair)
{
    return {{"first", textOf(pair.first)},
            {"second", textOf(pair.second)},
            {"kind", pair.kind == suggest::NearDuplicate::Kind::Same ? "same" : "similar"},
            {"may_say_the_opposite", pair.mayContradict}};
}

Json voiceJson(const suggest::MinorityVoice& voice)
{
    using Kind = suggest::MinorityVoice::Kind;
    return {{"kind", voice.kind == Kind::FewNotes    ? "few_ideas"
                     : voice.kind == Kind::OneAuthor ? "one_person"
                                                     : "one_group"},
            {"theme", voice.theme == suggest::noTheme ? Json() : textOf(voice.theme)},
            {"ideas", textsOf(voice.notes)}};
}

template <class List, class ToJson>
Json jsonOf(const List& list, const ToJson& toJson)
{
    Json json = Json::array();
    for (const auto& one : list)
        json.push_back(toJson(one));
    return json;
}

Json themesJson(const suggest::Suggestion& suggestion)
{
    Json json = Json::array();
    for (const suggest::SuggestedTheme& theme : suggestion.themes)
        json.push_back(themeJson(theme, json.size() + 1));
    return json;
}

Json suggestionJson(const suggest::Suggestion& suggestion, const proposals::Board& board)
{
    return {{"language", suggestion.language.toStdString()},
            {"used_word_table", suggestion.usedWords},
            {"fewest_themes", suggestion.fewest},
            {"most_themes", suggestion.most},
            {"themes", themesJson(suggestion)},
            {"ideas", jsonOf(suggestion.placements, placementJson)},
            {"near_duplicates", jsonOf(suggestion.duplicates, duplicateJson)},
            {"least_connected", textsOf(suggestion.leastConnected)},
            {"minority_voices", jsonOf(suggestion.voices, voiceJson)},
            {"seeds_left_out", textsOf(board.seeds)}};
}

void sayCount(std::size_t ideas, const QString& what)
{
    if (ideas > 0)
        say(u"%1  %2"_s.arg(qsizetype(ideas), 4).arg(what));
}

void saySuggestion(const suggest::Suggestion& suggestion, const proposals::Board& board)
{
    if (suggestion.themes.empty())
        say(Cli::tr("There are too few ideas that are alike to suggest themes."));
    std::size_t grouped = 0;
    std::size_t place = 0;
    for (const suggest::SuggestedTheme& theme : suggestion.themes) {
        grouped += theme.notes.size();
        sayCount(theme.notes.size(), nameOf(theme, ++place));
    }
    sayCount(suggestion.placements.size() - grouped, Cli::tr("Not grouped"));
    sayCount(board.seeds.size(),
             Cli::tr("Left out: early solution ideas and offers (--with-seeds takes them in)"));
}

std::int64_t actionsSoFar(const Workspace& workspace)
{
    const auto newest = history::newest(workspace.reader(), 1);
    return newest.empty() ? 0 : newest.front().seq.value;
}

// Returns how many of the themes changed anything on the wall.
int apply(Workspace& workspace, const proposals::Board& board,
          const suggest::Suggestion& suggestion)
{
    std::size_t place = 0;
    int changed = 0;
    for (suggest::SuggestedTheme theme : suggestion.themes) {
        theme.name = nameOf(theme, ++place);
        const std::int64_t before = actionsSoFar(workspace);
        orStop(proposals::accept(workspace, board.project, theme));
        changed += actionsSoFar(workspace) != before;
    }
    return changed;
}

void suggestForSession(const SuggestOptions& options)
{
    const auto workspace = openFile(options.file, !options.apply);
    const auto session = idFrom<Session>(options.session);
    if (!orStop(attempt([&] { return workspace->reader().find(session); })))
        stop({Error::Kind::NotFound,
              Cli::tr("There is no session %1 in the file.").arg(fromArgument(options.session)),
              {}});
    const auto seeds = options.withSeeds ? proposals::Seeds::TakeIn : proposals::Seeds::LeaveOut;
    proposals::Board board =
        orStop(attempt([&] { return proposals::boardOf(workspace->reader(), session, seeds); }));
    const auto words = wordTable(options.wishes);
    const suggest::Options wished = options.wishes.options();
    board.options.words = words ? &*words : nullptr;
    board.options.themes = wished.themes;
    if (!wished.language.isEmpty())
        board.options.language = wished.language;
    const suggest::Suggestion suggestion = orStop(suggest::suggest(board.notes, board.options));
    sayHowMany(suggestion, options.wishes);
    const int changed = options.apply ? apply(*workspace, board, suggestion) : 0;
    if (options.asJson)
        return sayJson(suggestionJson(suggestion, board));
    saySuggestion(suggestion, board);
    if (changed > 0)
        say(Cli::tr("%n theme(s) changed on the wall. “undo” takes back one at a time.", nullptr,
                    changed));
    else if (options.apply)
        say(Cli::tr("Nothing was changed: every idea of these themes is sorted already."));
}

void suggestFor(const SuggestOptions& options)
{
    if (!options.table.path.empty())
        return suggestForTable(options.table, options.wishes);
    suggestForSession(options);
}

CLI::Validator fromOne()
{
    return {[](std::string& number) {
                int value = 0;
                const bool isGood = CLI::detail::lexical_cast(number, value) && value > 0;
                return isGood ? std::string() : std::string("takes a whole number from 1");
            },
            {}};
}

void addWishes(CLI::App* command, ThemeWishes& wishes)
{
    command->add_option("--themes", wishes.themes, "How many themes; found by itself without")
        ->check(fromOne());
    command->add_option("--language", wishes.language,
                        "What people wrote in (en, cy, de-AT); guessed or the project's without");
    command->add_option("--word-table", wishes.wordTable,
                        "Another table of English words than the program's");
}

} // namespace

void addSuggest(CLI::App& app)
{
    auto options = std::make_shared<SuggestOptions>();
    CLI::App* command = app.add_subcommand("suggest", "Suggest themes for ideas");
    auto* file = command->add_option("FILE", options->file, "The workspace file");
    auto* session =
        command->add_option("--session", options->session, "The session with this id")->needs(file);
    command->add_flag("--json", options->asJson, "For programs to read")->needs(session);
    command->add_flag("--apply", options->apply, "Put the themes on the wall, one undo each")
        ->needs(session);
    command
        ->add_flag("--with-seeds", options->withSeeds,
                   "Early solution ideas and offers too, which are left out otherwise")
        ->needs(session);
    auto* table =
        command->add_option("--table", options->table.path, "A table of texts instead, TSV or CSV")
            ->excludes(file);
    command->add_option("--text-column", options->table.textColumn, "The column with the texts")
        ->needs(table)
        ->capture_default_str();
    command
        ->add_option("-o,--output", options->table.output,
                     "Where the table with themes goes; stdout without")
        ->needs(table);
    addWishes(command, options->wishes);
    command->callback([options] {
        if (options->table.path.empty() && options->session.empty())
            throw CLI::ValidationError("suggest", "needs FILE with --session, or --table");
        suggestFor(*options);
    });
}

} // namespace moothall::cli
