// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/corrections.h"
#include "core/gather/frompaper.h"
#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/marks.h"
#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/exampletools.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addGatherActions(Examples& all)
{
    basics<Prompt>(all, "prompts", prompts::add, prompts::change, prompts::remove);
    addAndRemove<Idea>(all, "ideas", ideas::add, ideas::remove, Removing::SpareRow);
    all.push_back({"ideas::addMany", [](Workspace& workspace) {
                       Idea fresh = spareRow<Idea>(workspace);
                       fresh.id = {};
                       return ideas::addMany(workspace, {fresh, fresh, fresh});
                   }});
    all.push_back({"ideas::reword", [](Workspace& workspace) {
                       return ideas::reword(workspace, usedRow<Idea>(workspace).id, u"Anew"_s);
                   }});
    all.push_back({"ideas::setSafeWording", [](Workspace& workspace) {
                       return ideas::setSafeWording(workspace, usedRow<Idea>(workspace).id,
                                                    std::nullopt);
                   }});
    all.push_back({"ideas::agree", [](Workspace& workspace) {
                       return ideas::agree(workspace, usedRow<Idea>(workspace).id, -1);
                   }});
    all.push_back({"ideas::setMark", [](Workspace& workspace) {
                       return ideas::setMark(workspace, usedRow<Idea>(workspace).id,
                                             ideas::Mark::Withheld, true);
                   }});
    all.push_back({"corrections::setTable", [](Workspace& workspace) {
                       return corrections::setTable(workspace, usedRow<Idea>(workspace).id, 7);
                   }});
    all.push_back({"corrections::setGroup", [](Workspace& workspace) {
                       return corrections::setGroup(workspace, usedRow<Idea>(workspace).id,
                                                    std::nullopt);
                   }});
    all.push_back({"corrections::setPrompt", [](Workspace& workspace) {
                       return corrections::setPrompt(workspace, usedRow<Idea>(workspace).id,
                                                     std::nullopt);
                   }});
    all.push_back({"corrections::setKind", [](Workspace& workspace) {
                       return corrections::setKind(workspace, usedRow<Idea>(workspace).id,
                                                   IdeaKind::Concern);
                   }});
    all.push_back({"marks::set", [](Workspace& workspace) {
                       return marks::set(workspace, std::array{usedRow<Idea>(workspace).id},
                                         ideas::Mark::Unclear, true);
                   }});
    all.push_back({"hiddenMeanwhile::write", [](Workspace& workspace) {
                       hiddenMeanwhile::add(workspace, usedRow<Idea>(workspace).id,
                                            ideas::Mark::Withheld);
                       return hiddenMeanwhile::write(workspace);
                   }});
    all.push_back({"marks::setQuotable", [](Workspace& workspace) {
                       return marks::setQuotable(workspace, std::array{usedRow<Idea>(workspace).id},
                                                 false);
                   }});
    const auto spare = [](const Reader& reader) { return spareRow<Idea>(reader); };
    all.push_back({"ideas::addFromPaper", [=](Workspace& workspace) {
                       Idea idea = spare(workspace);
                       idea.id = {};
                       idea.tableNumber = usedRow<UntypedNotes>(workspace).tableNumber;
                       return ideas::addFromPaper(workspace, {idea});
                   }});
}

} // namespace moothall::test
