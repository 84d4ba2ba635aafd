// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas: what people said, in their words.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Session;
struct Prompt;
struct Participant;
struct Group;
struct Theme;
struct Project;

// What kind of point it is.
enum class IdeaKind
{
    Experience,
    Need,
    Barrier,
    Driver,
    Idea,
    Asset,
    Concern,
    Question
};

constexpr auto wordsOf(IdeaKind)
{
    return std::array{Word{IdeaKind::Experience, "experience"},
                      Word{IdeaKind::Need, "need"},
                      Word{IdeaKind::Barrier, "barrier"},
                      Word{IdeaKind::Driver, "driver"},
                      Word{IdeaKind::Idea, "idea"},
                      Word{IdeaKind::Asset, "asset"},
                      Word{IdeaKind::Concern, "concern"},
                      Word{IdeaKind::Question, "question"}};
}

// Whose words they are.
enum class Wording
{
    Verbatim,
    Paraphrase
};

constexpr auto wordsOf(Wording)
{
    return std::array{Word{Wording::Verbatim, "verbatim"}, Word{Wording::Paraphrase, "paraphrase"}};
}

// How the idea reached the room.
enum class Channel
{
    StickyNote,
    Spoken,
    PaperForm,
    Phone,
    Online
};

constexpr auto wordsOf(Channel)
{
    return std::array{Word{Channel::StickyNote, "sticky_note"}, Word{Channel::Spoken, "spoken"},
                      Word{Channel::PaperForm, "paper_form"}, Word{Channel::Phone, "phone"},
                      Word{Channel::Online, "online"}};
}

// What a moderator of an online conversation decided.
enum class Moderation
{
    Accepted,
    Rejected,
    Waiting
};

constexpr auto wordsOf(Moderation)
{
    return std::array{Word{Moderation::Accepted, "accepted"},
                      Word{Moderation::Rejected, "rejected"}, Word{Moderation::Waiting, "waiting"}};
}

// One point by one person or table. In outputs the safe wording wins over the text, and an idea
// that is withheld or rejected by a moderator never appears.
struct Idea
{
    Id<Idea> id;
    Id<Session> session;
    QString code; // for screens only
    std::optional<Id<Prompt>> prompt;
    std::optional<Id<Participant>> participant;
    std::optional<Id<Group>> stakeholderGroup;
    std::optional<int> tableNumber;
    IdeaKind kind = IdeaKind::Experience;
    std::optional<int> feeling; // -2 to 2
    QString text;
    std::optional<QString> language; // BCP 47 where it differs from the project's
    Wording wording = Wording::Verbatim;
    QString journeyStage;
    int agreeCount = 0; // others in the room who said "same here"
    std::optional<Timestamp> capturedAt;
    QString capturedBy;       // a seat, never a name
    bool identifying = false; // the words point to a person
    bool unclear = false;
    bool parked = false;
    bool withheld = false;               // never leaves the program
    std::optional<QString> redactedText; // safe wording
    bool secondHand = false;
    Channel channel = Channel::StickyNote;
    Moderation moderation = Moderation::Accepted;
    std::optional<int> agrees; // votes where people voted on ideas
    std::optional<int> disagrees;
    std::optional<int> passes;
    std::optional<Id<Theme>> theme;
    std::optional<double> themeRank;

    friend bool operator==(const Idea&, const Idea&) = default;
};

template <>
struct Record<Idea>
{
    static constexpr std::string_view table = "idea";
    static constexpr std::tuple columns{
        Column{"id", &Idea::id},
        Column{"session", &Idea::session},
        Column{"code", &Idea::code},
        Column{"prompt", &Idea::prompt},
        Column{"participant", &Idea::participant},
        Column{"stakeholder_group", &Idea::stakeholderGroup},
        Column{"table_number", &Idea::tableNumber},
        Column{"kind", &Idea::kind},
        Column{"feeling", &Idea::feeling},
        Column{"text", &Idea::text},
        Column{"language", &Idea::language},
        Column{"wording", &Idea::wording},
        Column{"journey_stage", &Idea::journeyStage},
        Column{"agree_count", &Idea::agreeCount},
        Column{"captured_at", &Idea::capturedAt},
        Column{"captured_by", &Idea::capturedBy},
        Column{"identifying", &Idea::identifying},
        Column{"unclear", &Idea::unclear},
        Column{"parked", &Idea::parked},
        Column{"withheld", &Idea::withheld},
        Column{"redacted_text", &Idea::redactedText},
        Column{"second_hand", &Idea::secondHand},
        Column{"channel", &Idea::channel},
        Column{"moderation", &Idea::moderation},
        Column{"agrees", &Idea::agrees},
        Column{"disagrees", &Idea::disagrees},
        Column{"passes", &Idea::passes},
        Column{"theme", &Idea::theme},
        Column{"theme_rank", &Idea::themeRank},
    };
};

namespace ideas {

// The ideas of a session, oldest first.
std::vector<Idea> all(const Reader& reader, Id<Session> session);

// The ideas of every session of a project, oldest first.
std::vector<Idea> ofProject(const Reader& reader, Id<Project> project);

// The ideas of a theme, in its order.
std::vector<Idea> inTheme(const Reader& reader, Id<Theme> theme);

// What may be shown outside the program: the safe wording if there is one, else the text.
QString shownText(const Idea& idea);

// Refused without words, or with more than 500 characters in what a person typed at once.
Result<Id<Idea>> add(Workspace& workspace, Idea idea);

// Many at once as one action, as an import or a paste has them. Words longer than one idea are
// kept.
Result<> addMany(Workspace& workspace, const std::vector<Idea>& ideas);

Result<> reword(Workspace& workspace, Id<Idea> idea, const QString& text);
// Refused for an idea that points to a person where the letters stay the same.
Result<> setSafeWording(Workspace& workspace, Id<Idea> idea, const std::optional<QString>& text);

// One more person said "same here"; or one less, never below none.
Result<> agree(Workspace& workspace, Id<Idea> idea, int more = 1);

// The marks a facilitator sets with one key.
enum class Mark
{
    Identifying,
    Unclear,
    Parked,
    Withheld
};
Result<> setMark(Workspace& workspace, Id<Idea> idea, Mark mark, bool on);

// Refused while a solution or an insight rests on it. Parking or withholding it is usually better.
Result<> remove(Workspace& workspace, Id<Idea> idea);

} // namespace ideas

} // namespace moothall
