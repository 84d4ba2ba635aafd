// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workshopnames.h"

#include "core/exchange/cellvalues.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;

WorkshopNames::WorkshopNames(const Reader& reader, IdSource& ids, ImportPlan& plan)
    : m_reader(reader), m_ids(ids), m_plan(plan)
{
    for (const Group& known : groups::all(reader, plan.project)) {
        m_groups.add(known.name, known.id);
        m_groups.add(known.code, known.id);
    }
    m_takesGroups = m_groups.isEmpty();
    for (const Participant& known : participants::all(reader, plan.project)) {
        m_participants.add(known.code, known.id);
        m_knownNames.add(known.name.value_or(QString()), known.id);
        m_people.emplace(known.id, known);
        ++m_knownParticipants;
    }
    for (const Attendance& known : attendances::all(reader, plan.session))
        m_present.insert(known.participant.value);
    for (const Prompt& known : prompts::all(reader, plan.session)) {
        m_prompts.add(known.text, known.id);
        m_prompts.add(known.code, known.id);
        m_prompts.add(QString::number(++m_knownPrompts), known.id); // as the screen calls it
    }
    for (const Theme& known : themes::all(reader, plan.project)) {
        m_themes.add(known.title, known.id);
        m_themes.add(known.code, known.id);
        ++m_knownThemes;
    }
}

std::optional<Id<Group>> WorkshopNames::group(const QString& nameOrCode)
{
    const auto known = m_groups.find(nameOrCode);
    if (known || !m_takesGroups)
        return known;
    auto& added = m_plan.rows.of<Group>();
    Group group;
    group.id = {m_ids.next()};
    group.project = m_plan.project;
    group.code = u"G%1"_s.arg(added.size() + 1);
    group.name = nameOrCode;
    group.kind = GroupKind::Other;
    group.rank = double(added.size() + 1);
    m_groups.add(nameOrCode, group.id);
    added.push_back(group);
    return group.id;
}

Id<Participant> WorkshopNames::participant(const QString& nameOrCode)
{
    auto known = m_participants.find(nameOrCode);
    if (!known)
        known = m_newNames.find(nameOrCode);
    const Id<Participant> participant = known ? *known : addParticipant(nameOrCode);
    if (!m_present.contains(participant.value)) {
        m_present.insert(participant.value);
        m_plan.rows.of<Attendance>().push_back(
            {{m_ids.next()}, m_plan.session, participant, AttendanceState::Present, {}, {}, {}});
    }
    return participant;
}

Id<Participant> WorkshopNames::addParticipant(const QString& nameOrCode)
{
    auto& added = m_plan.rows.of<Participant>();
    Participant participant;
    participant.id = {m_ids.next()};
    participant.project = m_plan.project;
    if (looksLikeCode(nameOrCode)) {
        participant.code = nameOrCode;
    } else {
        participant.code = freeCode();
        participant.name = nameOrCode;
        m_newNames.add(nameOrCode, participant.id);
        m_namesakes += m_knownNames.find(nameOrCode).has_value();
    }
    participant.rank = double(m_knownParticipants + added.size() + 1);
    m_participants.add(participant.code, participant.id);
    m_newParticipants.insert(participant.id.value);
    added.push_back(participant);
    return participant.id;
}

QString WorkshopNames::freeCode()
{
    QString code;
    do {
        code = u"P%1"_s.arg(++m_lastCode, 2, 10, QLatin1Char('0'));
    } while (m_participants.find(code) || m_keptCodes.contains(code));
    return code;
}

const Participant* WorkshopNames::known(const QString& code) const
{
    const auto id = m_participants.find(code);
    const auto person = id ? m_people.find(*id) : m_people.end();
    return person == m_people.end() ? nullptr : &person->second;
}

bool WorkshopNames::isNew(Id<Participant> participant) const
{
    return m_newParticipants.contains(participant.value);
}

void WorkshopNames::keepCodes(const QSet<QString>& namesAndCodes)
{
    for (const QString& nameOrCode : namesAndCodes)
        if (looksLikeCode(nameOrCode))
            m_keptCodes.insert(nameOrCode.toUpper());
}

Id<Prompt> WorkshopNames::prompt(const QString& textOrCode)
{
    if (const auto known = m_prompts.find(textOrCode))
        return *known;
    auto& added = m_plan.rows.of<Prompt>();
    const std::size_t number = m_knownPrompts + added.size() + 1;
    Prompt prompt{{m_ids.next()}, m_plan.session, u"Q%1"_s.arg(number), 2,
                  textOrCode,     double(number)};
    m_prompts.add(textOrCode, prompt.id);
    added.push_back(prompt);
    return prompt.id;
}

WorkshopNames::ThemePlace WorkshopNames::theme(const QString& titleOrCode)
{
    auto known = m_themes.find(titleOrCode);
    if (!known) {
        auto& added = m_plan.rows.of<Theme>();
        const std::size_t number = m_knownThemes + added.size() + 1;
        known = Id<Theme>{m_ids.next()};
        added.push_back(
            {*known, m_plan.project, u"K%1"_s.arg(number), titleOrCode, {}, double(number)});
        m_themes.add(titleOrCode, *known);
        m_lastRanks[*known] = 0;
    }
    if (!m_lastRanks.contains(*known))
        m_lastRanks[*known] = m_reader.value<double>(
            "SELECT coalesce(max(theme_rank), 0) FROM idea WHERE theme = ?", *known);
    return {*known, ++m_lastRanks[*known]};
}

} // namespace moothall::exchange
