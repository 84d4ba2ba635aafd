// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of rules, and the way from a path to what they find.
#include "core/pdf/audit.h"

#include "core/pdf/rules/rules.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;

struct Rule
{
    const char* name;
    void (*check)(const AuditedFile&, Findings&);
};

constexpr std::array allRules = {
    Rule{"syntax", rules::sound},
    Rule{"header", rules::beginsAndEnds},
    Rule{"encryption", rules::notEncrypted},
    Rule{"marked", rules::marked},
    Rule{"language", rules::language},
    Rule{"title", rules::title},
    Rule{"title-shown", rules::titleShown},
    Rule{"claim-ua", rules::accessibilityNamed},
    Rule{"claim-a", rules::archivingNamed},
    Rule{"attachments", rules::attachmentsNamed},
    Rule{"metadata", rules::metadataAgrees},
    Rule{"metadata-schema", rules::metadataExplained},
    Rule{"output-intent", rules::outputIntent},
    Rule{"action", rules::noActions},
    Rule{"unmarked", rules::everythingMarked},
    Rule{"mark-nesting", rules::marksNotCrossed},
    Rule{"parent-tree", rules::contentOwned},
    Rule{"lost-content", rules::contentPainted},
    Rule{"tab-order", rules::tabOrder},
    Rule{"blending", rules::plainBlending},
    Rule{"operators", rules::operatorsKnown},
    Rule{"texts", rules::textsEven},
    Rule{"colours", rules::coloursMeant},
    Rule{"graphics-state", rules::statesPlain},
    Rule{"font-embedded", rules::fontsEmbedded},
    Rule{"font-unicode", rules::fontsReadable},
    Rule{"font-glyphs", rules::fontsMapped},
    Rule{"notdef", rules::noMissingGlyphs},
    Rule{"font-private", rules::fontsNotPrivate},
    Rule{"font-encoding", rules::fontsEncoded},
    Rule{"font-widths", rules::fontWidthsAgree},
    Rule{"font-set", rules::fontSetsWhole},
    Rule{"suspects", rules::notSuspect},
    Rule{"role-map", rules::rolesMapped},
    Rule{"layers", rules::layersSimple},
    Rule{"limits", rules::withinLimits},
    Rule{"filters", rules::filtersKept},
    Rule{"forms", rules::formsPlain},
    Rule{"link-shown", rules::annotationsShown},
    Rule{"annotation-kind", rules::annotationsReadable},
    Rule{"link-known", rules::annotationsKnown},
    Rule{"pictures", rules::picturesPlain},
    Rule{"presentation", rules::presentedPlainly},
    Rule{"identifier", rules::identified},
    Rule{"language-tag", rules::languagesNamed},
    Rule{"structure", rules::treePresent},
    Rule{"role", rules::rolesKnown},
    Rule{"empty", rules::nothingEmpty},
    Rule{"heading-first", rules::oneTitleHeading},
    Rule{"heading-order", rules::headingsInOrder},
    Rule{"heading-kind", rules::headingsOfOneKind},
    Rule{"figure-alt", rules::figuresDescribed},
    Rule{"figure-place", rules::figuresPlaced},
    Rule{"table-nesting", rules::tablesNested},
    Rule{"table-scope", rules::headersScoped},
    Rule{"table-rows", rules::rowsEven},
    Rule{"table-parts", rules::tablePartsOnce},
    Rule{"list-nesting", rules::listsNested},
    Rule{"list-numbering", rules::listsNumbered},
    Rule{"contents-nesting", rules::contentsNested},
    Rule{"formula-alt", rules::formulasDescribed},
    Rule{"link-structure", rules::linksConnected},
    Rule{"link-description", rules::linksDescribed},
    Rule{"note-id", rules::notesNamed},
};

Result<QByteArray> contentOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, u"There is no file at that place."_s, path);
    if (info.isDir())
        return fail(Error::Kind::BadInput, u"That is a folder, not a PDF."_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unavailable, u"The PDF cannot be opened."_s, file.errorString());
    return file.readAll();
}

std::vector<Finding> check(QPDF& pdf, const QByteArray& bytes)
{
    const AuditedFile file(pdf, bytes);
    std::vector<Finding> found;
    for (const Rule& rule : allRules) {
        Findings findings(rule.name, found);
        rule.check(file, findings);
    }
    return found;
}

} // namespace

QByteArrayList auditRules()
{
    QByteArrayList names;
    for (const Rule& rule : allRules)
        names.append(rule.name);
    return names;
}

Result<std::vector<Finding>> audit(const QString& path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return tl::make_unexpected(content.error());
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("audited file", content->constData(), size_t(content->size()));
        return check(pdf, *content);
    } catch (const std::exception& exception) {
        return fail(Error::Kind::Damaged, u"The file is not a PDF, or it is damaged."_s,
                    QString::fromUtf8(exception.what()));
    }
}

} // namespace moothall::pdf
