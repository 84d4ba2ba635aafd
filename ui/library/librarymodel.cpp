// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include "core/assess/cases.h"
#include "core/involve/newproject.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 13> counted{
    "project", "session",         "attendance", "participant", "stakeholder_group",
    "idea",    "insight",         "solution",   "reply",       "reply_solution",
    "debrief", "evaluation_item", "matrix_item"};

// Ids are never below 0, so that a case record cannot be taken for a project.
std::int64_t idOf(const LibraryEntry& entry)
{
    return entry.project ? entry.project->value : -entry.caseRecord->value;
}

} // namespace

bool LibraryFilter::wants(const LibraryEntry& entry) const
{
    const auto says = [&](const QString& text) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    return (serviceArea.isEmpty() || entry.serviceArea == serviceArea) &&
           (citizenRole.isEmpty() || entry.citizenRoles.contains(citizenRole)) &&
           (year == 0 || entry.year == year) &&
           (words.isEmpty() || says(entry.title) || says(entry.lesson) || says(entry.place) ||
            says(entry.serviceArea));
}

LibraryModel::LibraryModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::placeChanged, this, &LibraryModel::changed);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("case_record") ||
            std::ranges::any_of(counted,
                                [&](std::string_view table) { return changes.touches(table); }))
            changed();
    });
    read();
}

void LibraryModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        read();
}

void LibraryModel::changed()
{
    m_stale = true;
    if (m_watched)
        read();
}

void LibraryModel::filter(const LibraryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showWanted();
}

void LibraryModel::read()
{
    m_stale = false;
    m_everything.clear();
    for (LibraryEntry& entry : library(m_desk.reader())) {
        const bool onDesk = entry.project && *entry.project == m_desk.project();
        m_everything.push_back(
            {idOf(entry), int(m_everything.size()) + 1, onDesk, std::move(entry)});
    }
    showWanted();
    emit wasRead();
}

void LibraryModel::showWanted()
{
    std::vector<LibraryRow> wanted;
    std::ranges::copy_if(m_everything, std::back_inserter(wanted),
                         [&](const LibraryRow& row) { return m_filter.wants(row.entry); });
    become(std::move(wanted));
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    const bool own = index.isValid() && at(index).entry.project;
    return RowsModel::flags(index) | (own ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    return role == Qt::EditRole && index.isValid() ? QVariant(at(index).entry.title)
                                                   : RowsModel::data(index, role);
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !at(index).entry.project ||
        value.toString().simplified() == at(index).entry.title)
        return false;
    return m_desk.did(
        projects::retitle(m_desk.workspace(), *at(index).entry.project, value.toString()),
        tr("Project renamed."));
}

QString LibraryModel::spoken(const LibraryRow& row) const
{
    const LibraryEntry& entry = row.entry;
    QStringList parts{QString::number(row.number),
                      entry.title,
                      entry.caseRecord ? tr("case record of another place") : QString(),
                      row.onDesk ? tr("open") : QString(),
                      entry.lesson,
                      asSentence(entry.serviceArea),
                      entry.year > 0 ? QString::number(entry.year) : QString(),
                      tr("%n person(s)", nullptr, entry.people),
                      tr("%n idea(s)", nullptr, entry.ideas),
                      tr("%1 of %2 solutions answered")
                          .arg(entry.solutions.answered)
                          .arg(entry.solutions.solutions)};
    if (entry.influence)
        parts.append(
            tr("“it will matter” %1 of 5").arg(QLocale().toString(*entry.influence, 'f', 2)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString LibraryModel::hint(const LibraryRow& row) const
{
    QStringList parts{row.entry.title, row.entry.lesson, row.entry.place,
                      asSentence(row.entry.serviceArea)};
    parts.removeAll(QString());
    // Plain text is forced: what people wrote is never markup.
    return u"<p>%1</p>"_s.arg(parts.join(u" · "_s).toHtmlEscaped());
}

QString asSentence(const QString& words)
{
    return words.isEmpty() ? words : words.front().toUpper() + words.mid(1);
}

QString roleText(const QString& role)
{
    // The file keeps "co_design"; the hyphen belongs to the word on screen.
    return asSentence(QString(role).replace(u'_', u'-'));
}

} // namespace moothall::ui
