// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportmemory.h"

#include "ui/report/handover.h"
#include "ui/report/reportsettings.h"
#include "ui/shell/settings.h"

#include <QScopedValueRollback>

namespace moothall::ui {

using namespace Qt::StringLiterals;

ReportMemory::ReportMemory(Desk& desk, ReportSettings& choices, HandOver& handOver)
    : QObject(&handOver), m_desk(desk), m_choices(choices), m_handOver(handOver)
{
    connect(&handOver, &HandOver::placeChosen, this, &ReportMemory::keep);
    connect(&choices, &ReportSettings::filesChanged, this, &ReportMemory::keep);
    connect(&choices, &ReportSettings::choiceChanged, this, &ReportMemory::keep);
}

// Not in the file: the folder on this computer is nothing of the workshop.
QString ReportMemory::key() const { return u"report/%1"_s.arg(m_desk.project().value); }

void ReportMemory::keepIn(Settings& settings)
{
    m_settings = &settings;
    recall();
}

void ReportMemory::recall()
{
    if (!m_settings || !m_desk.project())
        return;
    const QScopedValueRollback recalling(m_recalling, true);
    const QVariantMap kept = m_settings->kept(key()).toMap();
    m_choices.restore(kept);
    const QStringList known = kept.value(u"places"_s).toStringList();
    std::array<QString, 3> places;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = known.value(qsizetype(i));
    m_handOver.setPlaces(places);
}

void ReportMemory::keep()
{
    if (!m_settings || m_recalling || !m_desk.project())
        return;
    QVariantMap kept = m_choices.kept();
    QStringList places;
    for (const QString& place : m_handOver.places())
        places.append(place);
    kept[u"places"_s] = places;
    m_settings->keep(key(), kept);
}

} // namespace moothall::ui
