// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/hardquestions.h"

#include "core/store/label.h"

#include <algorithm>

namespace moothall::checks {

namespace {

struct Question
{
    CheckKind kind;
    const char* code;
    const char* words;
};

constexpr std::array standard{
    Question{CheckKind::DarkSide, "DK1", QT_TRANSLATE_NOOP("Label", "Was anything already decided?")},
    Question{CheckKind::DarkSide, "DK2",
             QT_TRANSLATE_NOOP("Label",
                               "Will citizens be asked to do work that paid staff do now?")},
    Question{CheckKind::DarkSide, "DK3",
             QT_TRANSLATE_NOOP("Label", "Were people paid or otherwise repaid for their time?")},
    Question{CheckKind::DarkSide, "DK4",
             QT_TRANSLATE_NOOP("Label", "Is the same small set of people carrying the work?")},
    Question{CheckKind::DarkSide, "DK5",
             QT_TRANSLATE_NOOP("Label", "Did anyone affected have no way to take part?")},
    Question{CheckKind::DarkSide, "DK6",
             QT_TRANSLATE_NOOP("Label", "Is someone answerable for quality of each solution?")},
    Question{CheckKind::DarkSide, "DK7",
             QT_TRANSLATE_NOOP("Label", "Was disagreement written down?")},
    Question{CheckKind::DarkSide, "DK8",
             QT_TRANSLATE_NOOP("Label", "Did belief in influence rise or fall?")},
    Question{CheckKind::Gunning, "", QT_TRANSLATE_NOOP("Label", "Formative stage")},
    Question{CheckKind::Gunning, "", QT_TRANSLATE_NOOP("Label", "Enough information")},
    Question{CheckKind::Gunning, "", QT_TRANSLATE_NOOP("Label", "Enough time")},
    Question{CheckKind::Gunning, "", QT_TRANSLATE_NOOP("Label", "Conscientious consideration")},
};

CheckResult resultOf(CheckKind kind, Standing standing)
{
    const bool gunning = kind == CheckKind::Gunning;
    switch (standing) {
    case Standing::Pass:
        return gunning ? CheckResult::Yes : CheckResult::Pass;
    case Standing::Look:
        return gunning ? CheckResult::No : CheckResult::Warn;
    case Standing::NotYetKnown:
        break;
    }
    return CheckResult::Unknown;
}

} // namespace

Result<> ask(Workspace& workspace, Id<Project> project)
{
    return workspace.act(Label::tr("Ask the hard questions"), [&](Edit& edit) {
        const auto before = all(edit, project);
        double rank = before.empty() ? 0 : before.back().rank;
        for (const Question& question : standard) {
            ProjectCheck check;
            check.project = project;
            check.kind = question.kind;
            check.code = QString::fromUtf8(question.code);
            check.item = Label::tr(question.words);
            check.rank = ++rank;
            const bool asked = std::ranges::any_of(before, [&](const ProjectCheck& other) {
                return other.kind == check.kind && other.item == check.item;
            });
            if (!asked)
                edit.insert(check);
        }
    });
}

Standing standingOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Pass:
    case CheckResult::Yes:
        return Standing::Pass;
    case CheckResult::Warn:
    case CheckResult::No:
        return Standing::Look;
    case CheckResult::Unknown:
        break;
    }
    return Standing::NotYetKnown;
}

Result<> settle(Workspace& workspace, Id<ProjectCheck> id, Standing standing)
{
    return workspace.act(Label::tr("Settle a check"), [&](Edit& edit) -> Result<> {
        auto check = edit.reader().find(id);
        if (!check)
            return fail(Error::Kind::NotFound, Label::tr("The check is no longer there."));
        check->result = resultOf(check->kind, standing);
        edit.update(*check);
        return {};
    });
}

Result<> setEvidence(Workspace& workspace, Id<ProjectCheck> check, const QString& evidence)
{
    return workspace.act(Label::tr("Write what a check rests on"), [&](Edit& edit) {
        edit.run("UPDATE project_check SET evidence = ? WHERE id = ?", evidence.trimmed(), check);
    });
}

} // namespace moothall::checks
