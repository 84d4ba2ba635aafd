// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/solutionspane.h"

#include "core/develop/proposing.h"
#include "core/develop/questions.h"
#include "core/report/content/phrases.h"
#include "ui/develop/newsolutionline.h"
#include "ui/develop/solutiondelegate.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(BallotMethod method)
{
    switch (method) {
    case BallotMethod::ClosedBallot:
        return SolutionsPane::tr("Closed ballot");
    case BallotMethod::OpenDots:
        return SolutionsPane::tr("Open dots");
    case BallotMethod::Rating15:
        return SolutionsPane::tr("Ratings from 1 to 5");
    }
    return {};
}

// "19 of 20 eligible people voted, up to 3 marks each, options in random order. 56 marks."
QString wordsOf(const BallotCount& count)
{
    const Ballot& ballot = count.ballot;
    QStringList parts{SolutionsPane::tr("%1 of %2 eligible people voted")
                          .arg(ballot.ballotsCast)
                          .arg(ballot.eligible)};
    if (ballot.marksPerBallot > 0)
        parts.append(SolutionsPane::tr("up to %n mark(s) each", nullptr, ballot.marksPerBallot));
    parts.append(ballot.optionOrder == OptionOrder::Random
                     ? SolutionsPane::tr("options in random order")
                     : SolutionsPane::tr("options in the order listed"));
    QStringList sentences{parts.join(u", "_s) + u'.',
                          SolutionsPane::tr("%n mark(s).", nullptr, count.marks)};
    if (!count.didNotVote.isEmpty())
        sentences.append(SolutionsPane::tr("%1 did not vote, by design.")
                             .arg(report::listed(count.didNotVote)));
    return sentences.join(u' ');
}

Label* sign(Glyph glyph)
{
    auto* label = new Label;
    const auto draw = [label, glyph] { label->setPixmap(iconOf(glyph).pixmap(px(18), px(18))); };
    QObject::connect(&Look::now(), &Look::changed, label, draw);
    draw();
    return label;
}

} // namespace

SolutionsPane::SolutionsPane(Desk& desk, SolutionList list, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_compares(list == SolutionList::Compared),
      m_model(new SolutionsModel(desk, list, this)),
      m_new(new NewSolutionLine(desk, list)),
      m_waiting(wrapped(new Label)),
      m_ballotTitle(heading({})),
      m_ballotPill(pill({})),
      m_ballotWords(wrapped(quiet({}))),
      m_list(new QListView),
      m_header(new SolutionsHeader(m_list)),
      m_empty(new EmptyState(list == SolutionList::Seeds ? tr("No seeds. Early ideas for "
                                                              "solutions wait here.")
                                                         : tr("No solutions yet."),
                             tr("Write the first one"))),
      m_caution(wrapped(new Label))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SolutionDelegate(*m_model, m_list));
    m_list->setAccessibleName(m_compares ? tr("Solutions, most marks first") : tr("Seeds"));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are laid out again when the width changes
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked);
    setRole(*m_waiting, "advice");

    auto* table = new QWidget;
    auto* rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (m_compares) {
        rows->addWidget(buildBallot());
        rows->addWidget(m_header);
        rows->addWidget(separator());
    }
    rows->addWidget(m_list, 1);
    if (m_compares) {
        rows->addWidget(separator());
        rows->addWidget(buildCaution());
    } else { // seeds have no ballot and nothing to be cautious of
        for (QWidget* unused : std::initializer_list<QWidget*>{m_ballotTitle, m_ballotPill,
                                                               m_ballotWords, m_header, m_caution}) {
            unused->setParent(this);
            unused->hide();
        }
    }
    m_listOrEmpty = new OrEmpty(table, m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_new);
    column->addWidget(m_waiting);
    column->addWidget(m_listOrEmpty, 1);
    listen();
    show();
}

QWidget* SolutionsPane::buildBallot()
{
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(px(18), px(10), px(18), px(6));
    column->setSpacing(px(2));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(8));
    top->addWidget(m_ballotTitle);
    top->addWidget(m_ballotPill);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(m_ballotWords);
    return block;
}

QWidget* SolutionsPane::buildCaution()
{
    auto* block = new QWidget;
    setRole(*block, "header");
    block->setAccessibleName(tr("Before using this order"));
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(px(18), px(10), px(18), px(10));
    row->setSpacing(px(10));
    row->addWidget(sign(Glyph::Scales), 0, Qt::AlignTop);
    row->addWidget(m_caution, 1);
    return block;
}

void SolutionsPane::listen()
{
    connect(m_empty, &EmptyState::acted, this, &SolutionsPane::wantsNew);
    connect(m_new, &NewSolutionLine::added, this, &SolutionsPane::added);
    connect(m_new, &NewSolutionLine::stopped, this, &SolutionsPane::enter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SolutionsPane::show);
    connect(&m_desk, &Desk::placeChanged, this, &SolutionsPane::show);
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"ballot", "ballot_mark", "ballot_abstention", "step", "step_override", "attendance",
              "participant", "stakeholder_group", "question"})
            if (changes.touches(table))
                return show();
    });
}

void SolutionsPane::show()
{
    const bool seedsOnly = proposing::seedsOnly(m_desk.reader(), m_desk.project());
    m_waiting->setVisible(seedsOnly);
    m_waiting->setText(tr("Gather is not closed yet. New solutions are kept as seeds until it is, "
                          "so that nothing is settled before everybody has been heard."));
    m_listOrEmpty->showEmpty(m_model->rowCount() == 0);
    const bool asked = !questions::all(m_desk.reader(), m_desk.project()).empty();
    m_empty->findChild<KeyButton*>()->setText(
        seedsOnly || m_model->list() == SolutionList::Seeds ? tr("Keep one as a seed")
        : asked ? tr("Write one for the first How might we")
                : tr("Write the first one"));
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showBallot();
    showCaution();
}

void SolutionsPane::showBallot()
{
    if (!m_compares)
        return;
    const auto count = lastBallot(m_desk.reader(), m_desk.session());
    m_ballotTitle->setText(count ? titleOf(count->ballot.method) : tr("No ballot yet"));
    m_ballotPill->setVisible(count.has_value());
    m_header->setBallots(count ? std::optional(count->ballot.ballotsCast) : std::nullopt);
    if (!count) {
        m_ballotWords->setText(tr("The order is the order of writing."));
        m_ballotWords->setToolTip({});
        return;
    }
    const bool tooMany = count->ballot.ballotsCast > count->ballot.eligible;
    m_ballotPill->setText(tooMany ? tr("%1 slips counted, %2 expected")
                                        .arg(count->ballot.ballotsCast)
                                        .arg(count->ballot.eligible)
                                  : tr("Counted"));
    setTone(*m_ballotPill, tooMany ? PillTone::Warn : PillTone::Pass);
    m_ballotWords->setText(wordsOf(*count));
    m_ballotWords->setToolTip(count->ballot.note.toHtmlEscaped());
}

void SolutionsPane::showCaution()
{
    const auto fewest = fewestInRoom(m_desk.reader(), m_desk.project());
    QString words = tr("Before using this order: whose need is large but whose number here was "
                       "small?");
    if (fewest)
        words += u' ' + tr("Fewest in the room: %1, %n person(s).", nullptr, fewest->people)
                            .arg(fewest->group);
    m_caution->setText(words);
}

void SolutionsPane::beginNew()
{
    std::optional<Question> question;
    if (m_model->list() == SolutionList::Compared && m_model->rowCount() == 0)
        if (const auto questions = questions::all(m_desk.reader(), m_desk.project());
            !questions.empty())
            question = questions.front();
    m_new->begin(question);
}

void SolutionsPane::editCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    m_list->setFocus();
    m_list->edit(m_list->currentIndex());
}

void SolutionsPane::enter()
{
    if (!m_new->isHidden())
        return;
    m_list->setFocus();
}

Id<Solution> SolutionsPane::current() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model->at(current).id : Id<Solution>();
}

void SolutionsPane::choose(Id<Solution> solution)
{
    if (const QModelIndex index = m_model->indexOf(solution); index.isValid())
        m_list->setCurrentIndex(index);
}

} // namespace moothall::ui
