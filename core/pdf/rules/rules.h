// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of the audit as one small function; audit.cpp lists them with their names.
#pragma once

#include "core/pdf/rules/auditedfile.h"

namespace moothall::pdf::rules {

// The file as a whole (documentrules.cpp).
void sound(const AuditedFile& file, Findings& findings);
void notEncrypted(const AuditedFile& file, Findings& findings);
void marked(const AuditedFile& file, Findings& findings);
void language(const AuditedFile& file, Findings& findings);
void title(const AuditedFile& file, Findings& findings);
void titleShown(const AuditedFile& file, Findings& findings);
void accessibilityNamed(const AuditedFile& file, Findings& findings);
void archivingNamed(const AuditedFile& file, Findings& findings);
void attachmentsNamed(const AuditedFile& file, Findings& findings);
void metadataAgrees(const AuditedFile& file, Findings& findings);
void metadataExplained(const AuditedFile& file, Findings& findings);
void outputIntent(const AuditedFile& file, Findings& findings);
void noActions(const AuditedFile& file, Findings& findings);

// Its bytes (syntaxrules.cpp).
void beginsAndEnds(const AuditedFile& file, Findings& findings);
void textsEven(const AuditedFile& file, Findings& findings);

// What the pages paint (contentrules.cpp).
void everythingMarked(const AuditedFile& file, Findings& findings);
void marksNotCrossed(const AuditedFile& file, Findings& findings);
void contentOwned(const AuditedFile& file, Findings& findings);
void contentPainted(const AuditedFile& file, Findings& findings);
void tabOrder(const AuditedFile& file, Findings& findings);
void plainBlending(const AuditedFile& file, Findings& findings);

// How they paint it (paintrules.cpp).
void operatorsKnown(const AuditedFile& file, Findings& findings);
void coloursMeant(const AuditedFile& file, Findings& findings);
void statesPlain(const AuditedFile& file, Findings& findings);

// Fonts (fontrules.cpp).
void fontsEmbedded(const AuditedFile& file, Findings& findings);
void fontsReadable(const AuditedFile& file, Findings& findings);
void fontsMapped(const AuditedFile& file, Findings& findings);
void noMissingGlyphs(const AuditedFile& file, Findings& findings);
void fontsNotPrivate(const AuditedFile& file, Findings& findings);
void fontsEncoded(const AuditedFile& file, Findings& findings);
void fontWidthsAgree(const AuditedFile& file, Findings& findings);
void fontSetsWhole(const AuditedFile& file, Findings& findings);

// What archives ask for besides (archiverules.cpp).
void notSuspect(const AuditedFile& file, Findings& findings);
void rolesMapped(const AuditedFile& file, Findings& findings);
void layersSimple(const AuditedFile& file, Findings& findings);
void withinLimits(const AuditedFile& file, Findings& findings);
void filtersKept(const AuditedFile& file, Findings& findings);
void formsPlain(const AuditedFile& file, Findings& findings);
void annotationsShown(const AuditedFile& file, Findings& findings);
void annotationsReadable(const AuditedFile& file, Findings& findings);
void annotationsKnown(const AuditedFile& file, Findings& findings);
void picturesPlain(const AuditedFile& file, Findings& findings);
void presentedPlainly(const AuditedFile& file, Findings& findings);
void identified(const AuditedFile& file, Findings& findings);
void languagesNamed(const AuditedFile& file, Findings& findings);

// What it means (structurerules.cpp).
void treePresent(const AuditedFile& file, Findings& findings);
void rolesKnown(const AuditedFile& file, Findings& findings);
void nothingEmpty(const AuditedFile& file, Findings& findings);
void oneTitleHeading(const AuditedFile& file, Findings& findings);
void headingsInOrder(const AuditedFile& file, Findings& findings);
void headingsOfOneKind(const AuditedFile& file, Findings& findings);
void figuresDescribed(const AuditedFile& file, Findings& findings);
void figuresPlaced(const AuditedFile& file, Findings& findings);
void tablesNested(const AuditedFile& file, Findings& findings);
void headersScoped(const AuditedFile& file, Findings& findings);
void rowsEven(const AuditedFile& file, Findings& findings);
void listsNested(const AuditedFile& file, Findings& findings);
void linksConnected(const AuditedFile& file, Findings& findings);
void linksDescribed(const AuditedFile& file, Findings& findings);
void notesNamed(const AuditedFile& file, Findings& findings);

// Which parts there may be (partrules.cpp).
void tablePartsOnce(const AuditedFile& file, Findings& findings);
void listsNumbered(const AuditedFile& file, Findings& findings);
void contentsNested(const AuditedFile& file, Findings& findings);
void formulasDescribed(const AuditedFile& file, Findings& findings);

} // namespace moothall::pdf::rules
