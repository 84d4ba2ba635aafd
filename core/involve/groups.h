// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of people concerned, the broad groups used in reports, and the voices that are
// missing.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;

// What ties a group to the service.
enum class GroupKind
{
    ServiceUser,
    PotentialUser,
    CarerFamily,
    Resident,
    CommunityOrganisation,
    FrontlineStaff,
    Manager,
    Commissioner,
    DecisionMaker,
    ElectedMember,
    Other
};

constexpr auto wordsOf(GroupKind)
{
    return std::array{Word{GroupKind::ServiceUser, "service_user"},
                      Word{GroupKind::PotentialUser, "potential_user"},
                      Word{GroupKind::CarerFamily, "carer_family"},
                      Word{GroupKind::Resident, "resident"},
                      Word{GroupKind::CommunityOrganisation, "community_organisation"},
                      Word{GroupKind::FrontlineStaff, "frontline_staff"},
                      Word{GroupKind::Manager, "manager"},
                      Word{GroupKind::Commissioner, "commissioner"},
                      Word{GroupKind::DecisionMaker, "decision_maker"},
                      Word{GroupKind::ElectedMember, "elected_member"},
                      Word{GroupKind::Other, "other"}};
}

// Whether small counts of a group may be printed.
enum class Disclosure
{
    Open,
    Protected
};

constexpr auto wordsOf(Disclosure)
{
    return std::array{Word{Disclosure::Open, "open"}, Word{Disclosure::Protected, "protected"}};
}

// Several groups under one name, as reports show them.
struct BroadGroup
{
    Id<BroadGroup> id;
    Id<Project> project;
    QString code;
    QString name;
    double rank = 0;

    friend bool operator==(const BroadGroup&, const BroadGroup&) = default;
};

template <>
struct Record<BroadGroup>
{
    static constexpr std::string_view table = "broad_group";
    static constexpr std::tuple columns{
        Column{"id", &BroadGroup::id},     Column{"project", &BroadGroup::project},
        Column{"code", &BroadGroup::code}, Column{"name", &BroadGroup::name},
        Column{"rank", &BroadGroup::rank},
    };
};

// A stakeholder group: people who stand in one relation to the service.
struct Group
{
    Id<Group> id;
    Id<Project> project;
    QString code;
    QString name;
    GroupKind kind = GroupKind::ServiceUser;
    bool targetUser = false; // the decision falls on these people
    int targetCount = 0;     // people wished for
    std::optional<Id<BroadGroup>> broadGroup;
    Disclosure disclosure = Disclosure::Protected;
    double rank = 0;

    friend bool operator==(const Group&, const Group&) = default;
};

template <>
struct Record<Group>
{
    static constexpr std::string_view table = "stakeholder_group";
    static constexpr std::tuple columns{
        Column{"id", &Group::id},
        Column{"project", &Group::project},
        Column{"code", &Group::code},
        Column{"name", &Group::name},
        Column{"kind", &Group::kind},
        Column{"target_user", &Group::targetUser},
        Column{"target_count", &Group::targetCount},
        Column{"broad_group", &Group::broadGroup},
        Column{"disclosure", &Group::disclosure},
        Column{"rank", &Group::rank},
    };
};

// People who should have been heard and were not, and how they will be.
struct MissingVoice
{
    Id<MissingVoice> id;
    Id<Project> project;
    QString text;
    QString plan;
    double rank = 0;

    friend bool operator==(const MissingVoice&, const MissingVoice&) = default;
};

template <>
struct Record<MissingVoice>
{
    static constexpr std::string_view table = "missing_voice";
    static constexpr std::tuple columns{
        Column{"id", &MissingVoice::id},     Column{"project", &MissingVoice::project},
        Column{"text", &MissingVoice::text}, Column{"plan", &MissingVoice::plan},
        Column{"rank", &MissingVoice::rank},
    };
};

namespace broadGroups {

std::vector<BroadGroup> all(const Reader& reader, Id<Project> project);
Result<Id<BroadGroup>> add(Workspace& workspace, const BroadGroup& broadGroup);
Result<> change(Workspace& workspace, const BroadGroup& broadGroup);
// Groups in it stay, without a broad group.
Result<> remove(Workspace& workspace, Id<BroadGroup> broadGroup);

} // namespace broadGroups

namespace groups {

std::vector<Group> all(const Reader& reader, Id<Project> project);
Result<Id<Group>> add(Workspace& workspace, const Group& stakeholderGroup);
Result<> change(Workspace& workspace, const Group& stakeholderGroup);
Result<> remove(Workspace& workspace, Id<Group> stakeholderGroup);

} // namespace groups

namespace missingVoices {

std::vector<MissingVoice> all(const Reader& reader, Id<Project> project);
Result<Id<MissingVoice>> add(Workspace& workspace, const MissingVoice& missingVoice);
Result<> change(Workspace& workspace, const MissingVoice& missingVoice);
Result<> remove(Workspace& workspace, Id<MissingVoice> missingVoice);

} // namespace missingVoices

} // namespace moothall
