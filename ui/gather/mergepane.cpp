// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/mergepane.h"

#include "core/gather/strangecodes.h"
#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QFileInfo>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using exchange::scribe::Clash;
using exchange::scribe::Merge;
using exchange::scribe::SameFate;
using exchange::scribe::SameIdea;

namespace {

constexpr std::size_t previewed = 20;

// As they are offered.
constexpr std::array fates{SameFate::LeftThere, SameFate::SameHere, SameFate::OwnIdea};

Result<Merge> planOnWorker(const Result<Reader>& ours, const QString& path)
{
    if (!ours)
        return tl::make_unexpected(ours.error());
    Workspace::Options forReading;
    forReading.readOnly = true;
    const auto scribes = Workspace::open(path, forReading);
    if (!scribes)
        return tl::make_unexpected(scribes.error());
    return exchange::scribe::plan(*ours, **scribes);
}

// Words under a quiet caption: whose they are.
void addWords(QVBoxLayout& block, const QString& whose, const QString& words)
{
    block.addWidget(quiet(whose));
    block.addWidget(wrapped(new Label(words, TypeRole::Idea)));
}

// Between two things that are chosen or looked at one by one.
void endItem(QVBoxLayout& block)
{
    block.addSpacing(px(4));
    block.addWidget(separator());
    block.addSpacing(px(4));
}

} // namespace

MergePane::MergePane(Desk& desk, QWidget* parent)
    : ReviewPane(tr("Merge a scribe’s file"), tr("Merge"), parent),
      m_desk(desk),
      m_counts(addBlock()),
      m_clashes(addBlock()),
      m_same(addBlock()),
      m_new(addBlock())
{}

MergePane::~MergePane()
{
    if (m_worker)
        m_worker->wait();
}

void MergePane::read(const QString& path)
{
    for (QVBoxLayout* block : {m_counts, m_clashes, m_same, m_new})
        empty(*block);
    m_merge = {};
    acceptButton().setEnabled(false);
    leaveButton().setFocus();
    const QString name = QFileInfo(path).fileName();
    setTitle(tr("Reading “%1”").arg(name));
    if (m_worker)
        m_worker->wait();
    auto reader = std::make_shared<Result<Reader>>(m_desk.workspace().openReader());
    auto merge = std::make_shared<Result<Merge>>();
    m_worker.reset(
        QThread::create([reader, merge, path] { *merge = planOnWorker(*reader, path); }));
    connect(m_worker.get(), &QThread::finished, this, [this, merge, name] {
        setTitle(tr("From the scribe: “%1”").arg(name));
        if (isVisible()) // not left meanwhile
            show(std::move(*merge));
    });
    m_worker->start();
}

void MergePane::show(Result<Merge> merge)
{
    if (!merge) {
        m_desk.tell(merge.error());
        emit finished();
        return;
    }
    m_merge = std::move(*merge);
    if (m_merge.isEmpty())
        m_counts->addWidget(new CheckRow(CheckState::Pass, tr("Everything in this file is here "
                                                              "already.")));
    else
        m_counts->addWidget(wrapped(new Label(
            tr("Brings in %n new idea(s).", nullptr, int(m_merge.added.size())), TypeRole::Idea)));
    if (!m_merge.changed.empty())
        m_counts->addWidget(wrapped(quiet(
            tr("%n idea(s) were changed by the scribe.", nullptr, int(m_merge.changed.size())))));
    for (const exchange::scribe::Refused& refused : m_merge.refused)
        m_counts->addWidget(new CheckRow(
            CheckState::Look, tr("Left out: “%1”").arg(refused.theirs.text), refused.reason));
    if (!m_merge.strangeCodes.isEmpty())
        m_counts->addWidget(
            new CheckRow(CheckState::Look, strangeCodes::told(m_merge.strangeCodes)));
    if (m_merge.keptOurs > 0)
        m_counts->addWidget(wrapped(quiet(tr(
            "%n idea(s) were changed or removed here; they stay so.", nullptr, m_merge.keptOurs))));
    showClashes();
    showSame();
    showNew();
    acceptButton().setEnabled(!m_merge.isEmpty());
    (m_merge.isEmpty() ? leaveButton() : acceptButton()).setFocus();
}

void MergePane::showClashes()
{
    if (m_merge.clashes.empty())
        return;
    addHeading(*m_clashes, tr("Changed on both sides: %1. Choose.").arg(m_merge.clashes.size()));
    for (Clash& clash : m_merge.clashes) {
        addWords(*m_clashes, tr("Here"), clash.ours.text);
        addWords(*m_clashes, tr("At the scribe’s"), clash.theirs.text);
        auto* choice = new Segmented(tr("Which stays"), {tr("Keep ours"), tr("Take the scribe’s")});
        connect(choice, &Segmented::chosenChanged, this,
                [&clash](int chosen) { clash.takeTheirs = chosen == 1; });
        m_clashes->addWidget(choice, 0, Qt::AlignLeft);
        endItem(*m_clashes);
    }
}

void MergePane::showSame()
{
    if (m_merge.same.empty())
        return;
    addHeading(*m_same, tr("Said here already: %1. Choose.").arg(m_merge.same.size()));
    m_same->addWidget(wrapped(quiet(tr("What is left stays in the scribe’s file, and is asked "
                                       "again when it is merged the next time."))));
    WhoSaid whoSaid(m_desk.reader(), m_desk.project());
    whoSaid.add(m_merge.groups);
    for (SameIdea& same : m_merge.same) {
        showOnBothSides(same, whoSaid);
        auto* choice =
            new Segmented(tr("What becomes of it"),
                          {tr("Leave it there"),
                           same.adds > 0 ? tr("Same here: +%1").arg(same.adds) : tr("Same here"),
                           tr("Add as an idea")});
        connect(choice, &Segmented::chosenChanged, this,
                [&same](int chosen) { same.fate = fates[std::size_t(chosen)]; });
        m_same->addWidget(choice, 0, Qt::AlignLeft);
        endItem(*m_same);
    }
}

// Whether two people said it or one is seen only by who they are.
void MergePane::showOnBothSides(const SameIdea& same, const WhoSaid& whoSaid)
{
    const auto said = [&](const Idea& idea) {
        const QStringList parts = whoSaid.partsOf(idea);
        return parts.isEmpty() ? tr("nobody knows who said it") : parts.join(u" · "_s);
    };
    m_same->addWidget(wrapped(new Label(same.theirs.text, TypeRole::Idea)));
    m_same->addWidget(wrapped(quiet(tr("Here: %1").arg(said(same.ours)))));
    m_same->addWidget(wrapped(quiet(tr("At the scribe’s: %1").arg(said(same.theirs)))));
    if (same.adds > 0)
        return;
    const bool isOne = same.ours.participant && same.ours.participant == same.theirs.participant;
    const QString code = whoSaid.codeOf(same.ours);
    m_same->addWidget(wrapped(quiet(
        !isOne ? tr("Counted as the same, it adds nobody: whoever said it may be counted already.")
        : code.isEmpty() ? tr("One person said both: counted as the same, it adds nobody.")
                         : tr("%1 said both: counted as the same, it adds nobody.").arg(code))));
}

void MergePane::showNew()
{
    const auto& added = m_merge.added;
    if (added.empty())
        return;
    addHeading(*m_new, added.size() > previewed ? tr("The first %1 new ideas").arg(previewed)
                                                : tr("New ideas"));
    for (const Idea& idea : std::span(added).first(std::min(added.size(), previewed))) {
        m_new->addWidget(wrapped(new Label(idea.text, TypeRole::Idea)));
        if (idea.tableNumber)
            m_new->addWidget(quiet(tr("Table %1").arg(*idea.tableNumber)));
        endItem(*m_new);
    }
}

void MergePane::accept()
{
    if (m_merge.isEmpty())
        return;
    const Result<> merged = exchange::scribe::run(m_desk.workspace(), m_merge);
    const QString strange = strangeCodes::told(m_merge.strangeCodes);
    if (m_desk.did(merged, whatBecame()) && !strange.isEmpty())
        m_desk.warn(whatBecame() + u' ' + strange);
    emit finished();
}

QString MergePane::whatBecame() const
{
    const auto many = [this](SameFate fate) {
        return int(std::ranges::count(m_merge.same, fate, &SameIdea::fate));
    };
    QStringList parts{
        tr("%n new idea(s)", nullptr, int(m_merge.added.size()) + many(SameFate::OwnIdea))};
    if (!m_merge.changed.empty())
        parts.append(tr("%1 changed").arg(m_merge.changed.size()));
    if (const int counted = many(SameFate::SameHere); counted > 0)
        parts.append(tr("%1 counted with the same here").arg(counted));
    if (const int left = many(SameFate::LeftThere); left > 0)
        parts.append(tr("%1 left in the scribe’s file").arg(left));
    return tr("Merged: %1.").arg(parts.join(u", "_s));
}

} // namespace moothall::ui
