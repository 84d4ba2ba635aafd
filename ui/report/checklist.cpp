// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/checklist.h"

#include "core/report/content/phrases.h"
#include "ui/report/whereitismended.h"
#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// Where it is mended.
QString wayOf(const report::ReadinessCheck& check)
{
    switch (check.mend) {
    case report::Mend::SafeWording:
        return CheckList::tr("Read them");
    case report::Mend::Threshold:
        return CheckList::tr("Set it right");
    case report::Mend::Groups:
    case report::Mend::Nothing:
        break;
    }
    const auto screen = screenOf(check.step);
    return screen ? CheckList::tr("Go to %1").arg(nameOf(*screen)) : CheckList::tr("I have looked");
}

CheckRow* auditRow(const AuditResult& audit)
{
    const QString name = CheckList::tr("Accessible PDF");
    if (!audit)
        return new CheckRow(CheckState::NotYetKnown, name,
                            CheckList::tr("Checked when the file is written."));
    if (audit->empty())
        return new CheckRow(CheckState::Pass, name,
                            CheckList::tr("PDF/UA-1 and PDF/A-2a: nothing found."));
    const pdf::Finding& first = audit->front();
    return new CheckRow(
        CheckState::Look, CheckList::tr("%n finding(s) in the PDF", nullptr, int(audit->size())),
        first.place.isEmpty() ? first.sentence : u"%1: %2"_s.arg(first.place, first.sentence));
}

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setRole(*this, "inspector");
    m_rows->setSpacing(0);
    auto* list = new QVBoxLayout(this);
    list->setContentsMargins(0, 0, px(4), 0);
    list->addLayout(m_rows);
    list->addStretch();
}

void CheckList::show(const LaidOutReport& report, const AuditResult& audit)
{
    if (m_filled && m_standing == report.standing && m_remarks == report.remarks &&
        m_audit == audit)
        return; // nobody's place in the list is taken from them
    m_standing = report.standing;
    m_remarks = report.remarks;
    m_audit = audit;
    fill();
}

void CheckList::fill()
{
    m_filled = true;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have brought us here
        delete item;
    }
    // What is to be looked at stands first.
    std::vector<report::ReadinessCheck> sorted = m_standing.checks;
    std::ranges::stable_partition(sorted, [](const auto& check) { return !check.passed; });
    const auto firstPassed = std::ranges::find(sorted, true, &report::ReadinessCheck::passed);
    std::for_each(sorted.begin(), firstPassed, [this](const auto& check) { addCheck(check); });
    addRemarks();
    addOffers();
    addChanges();
    std::for_each(firstPassed, sorted.end(), [this](const auto& check) { addCheck(check); });
    m_rows->addWidget(auditRow(m_audit));
}

void CheckList::addRow(QWidget* row)
{
    m_rows->addWidget(row);
    m_rows->addWidget(separator());
}

void CheckList::addCheck(const report::ReadinessCheck& check)
{
    const CheckState state = !check.isKnown ? CheckState::NotYetKnown
                             : check.passed ? CheckState::Pass
                                            : CheckState::Look;
    auto* row = new CheckRow(state, check.question, check.evidence);
    if (!check.passed)
        row->setWord(wayTo(check));
    addRow(row);
}

// The word itself leads there, and says afterwards that somebody went.
QWidget* CheckList::wayTo(const report::ReadinessCheck& check)
{
    auto* word = link({}, check.question, {});
    word->setToolTip(wayOf(check));
    const auto say = [this, check, word] {
        word->setText(m_opened.contains(check.question) ? tr("Looked") : tr("Look"));
        word->setAccessibleName(u"%1. %2"_s.arg(word->text(), wayOf(check)));
    };
    connect(word, &QPushButton::clicked, this, [this, check, say] {
        m_opened.insert(check.question);
        say();
        open(check);
    });
    say();
    return word;
}

void CheckList::addRemarks()
{
    for (const QString& remark : m_remarks)
        addRow(new CheckRow(CheckState::Look, tr("Letters"), remark));
}

// Merging is offered before a number is hidden; whoever leaves it is not asked again.
void CheckList::addOffers()
{
    for (const report::MergeOffer& offer : m_standing.offers) {
        if (m_opened.contains(offer.sentence))
            continue;
        m_rows->addWidget(
            new CheckRow(CheckState::Look, tr("A group is too small to be named"), offer.sentence));
        addAnswer(link(tr("Put them together"), offer.sentence,
                       [this, offer] { emit mergeWanted(offer); }));
        addAnswer(link(tr("Leave them apart"), offer.sentence, [this, offer] {
            m_opened.insert(offer.sentence);
            emit changed();
            fill();
            emit lookedAtLast();
        }));
        m_rows->addWidget(separator());
    }
}

void CheckList::addChanges()
{
    const report::SinceLast& since = m_standing.since;
    if (since.number > 0)
        addRow(new CheckRow(CheckState::Pass,
                            tr("Since version %1 of %2")
                                .arg(QString::number(since.number), report::date(since.made)),
                            since.changes.join(u' ')));
}

// Where it can be mended, if anywhere.
void CheckList::open(const report::ReadinessCheck& check)
{
    emit changed();
    if (check.mend == report::Mend::SafeWording)
        return emit safeWordingWanted();
    if (check.mend == report::Mend::Threshold)
        return emit thresholdWanted();
    if (const auto screen = screenOf(check.step))
        emit placeWanted(*screen);
}

int CheckList::count() const { return int(m_standing.checks.size()) + 1; }

int CheckList::toLookAt() const
{
    return int(std::ranges::count(m_standing.checks, false, &report::ReadinessCheck::passed)) +
           offersOpen() + int(m_remarks.size()) + int(m_audit && !m_audit->empty());
}

int CheckList::notOpened() const
{
    return int(std::ranges::count_if(m_standing.checks,
                                     [this](const report::ReadinessCheck& check) {
                                         return !check.passed && !m_opened.contains(check.question);
                                     })) +
           offersOpen();
}

int CheckList::offersOpen() const
{
    return int(std::ranges::count_if(m_standing.offers, [this](const report::MergeOffer& offer) {
        return !m_opened.contains(offer.sentence);
    }));
}

void CheckList::forgetOpened()
{
    m_opened.clear();
    if (m_filled)
        fill();
}

KeyButton* CheckList::link(const QString& words, const QString& about, std::function<void()> act)
{
    auto* button = new KeyButton(words);
    button->makeLink();
    button->setAccessibleDescription(about);
    if (act)
        connect(button, &QPushButton::clicked, this, std::move(act));
    return button;
}

void CheckList::addAnswer(QWidget* link)
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(px(26), 0, 0, px(6));
    row->addWidget(link);
    row->addStretch();
    m_rows->addWidget(place);
}

} // namespace moothall::ui
