// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of the pack, each set by itself.
#pragma once

#include "core/report/pack/contents.h"
#include "core/report/pack/setter.h"

#include <QCoreApplication>

namespace moothall::pack {

// Pack::tr: what stands on the sheets beside people's own words.
struct Pack
{
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

// A box to tick, as Liberation Sans has it.
inline const QString emptyBox = QStringLiteral("\u25A1");

// For the team, on the day.
void setRunSheet(Setter& setter, const Contents& contents);
void setPromptCards(Setter& setter, const Contents& contents);
void setTableTents(Setter& setter, const Contents& contents);

// At the door.
void setSignInSheet(Setter& setter, const Contents& contents);
void setAgreements(Setter& setter, const Contents& contents);

// Slips without a name or a code.
void setBallot(Setter& setter, const Contents& contents);
void setEvaluation(Setter& setter, const Contents& contents);
void setMonitoring(Setter& setter, const Contents& contents);

// The language of people's own words, where it is not that of the sheet.
QString theirLanguage(const Contents& contents);

// "Hopper co-design afternoon, 14 May 2026, Stennick Community Hall".
QString sessionLine(const Contents& contents);

// The title of a sheet with the session below it.
void setTitle(Setter& setter, const Contents& contents, const QString& title);

} // namespace moothall::pack
