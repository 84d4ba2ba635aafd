// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/solutionspane.h"

#include "core/develop/proposing.h"
#include "core/develop/questions.h"
#include "ui/develop/ballotblock.h"
#include "ui/develop/newsolutionline.h"
#include "ui/develop/solutiondelegate.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// The scales in a square of warning.
Label* scales()
{
    auto* label = new Label;
    const auto draw = [label] {
        const int side = px(20);
        const double ratio = label->devicePixelRatioF();
        QPixmap square(QSize(side, side) * ratio);
        square.setDevicePixelRatio(ratio);
        square.fill(Qt::transparent);
        QPainter painter(&square);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().warn.ground);
        painter.drawRoundedRect(QRectF(0, 0, side, side), 3, 3);
        paintGlyph(painter, Glyph::Scales, QRectF(3, 3, side - 6, side - 6), tokens().warn.ink);
        label->setPixmap(square);
    };
    QObject::connect(&Look::now(), &Look::changed, label, draw);
    draw();
    return label;
}

} // namespace

SolutionsPane::SolutionsPane(Desk& desk, SolutionList list, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_compares(list == SolutionList::Compared),
      m_model(new SolutionsModel(desk, list, parent ? parent : this)),
      m_new(new NewSolutionLine(desk, list)),
      m_waiting(wrapped(new Label)),
      m_ballot(m_compares ? new BallotBlock(desk) : nullptr),
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
        rows->addWidget(m_ballot);
        rows->addWidget(m_header);
        rows->addWidget(separator());
    }
    rows->addWidget(m_list, 1);
    if (m_compares) {
        rows->addWidget(separator());
        rows->addWidget(buildCaution());
    } else { // seeds have no ballot and nothing to be cautious of
        for (QWidget* unused : std::initializer_list<QWidget*>{m_header, m_caution}) {
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
}

QWidget* SolutionsPane::buildCaution()
{
    auto* block = new QWidget;
    setRole(*block, "header");
    block->setAccessibleName(tr("Before using this order"));
    auto* row = new QHBoxLayout(block);
    row->setContentsMargins(px(18), px(10), px(18), px(10));
    row->setSpacing(px(10));
    row->addWidget(scales(), 0, Qt::AlignTop);
    row->addWidget(m_caution, 1);
    m_caution->setTextFormat(Qt::RichText); // for the strong words; all of it is escaped
    return block;
}

void SolutionsPane::listen()
{
    connect(m_empty, &EmptyState::acted, this, &SolutionsPane::wantsNew);
    if (m_ballot) {
        connect(m_ballot, &BallotBlock::left, this, &SolutionsPane::enter);
        connect(m_ballot, &BallotBlock::counted, this, &SolutionsPane::showBallot);
    }
    m_list->installEventFilter(this);
    connect(m_new, &NewSolutionLine::added, this, &SolutionsPane::added);
    connect(m_new, &NewSolutionLine::stopped, this, &SolutionsPane::enter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &SolutionsPane::show);
    auto* seen = new WhenSeen(this, [this] { show(); });
    connect(&m_desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&m_desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        for (const std::string_view table : {"step", "step_override", "attendance", "participant",
                                             "stakeholder_group", "question"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void SolutionsPane::show()
{
    const bool seedsOnly = proposing::seedsOnly(m_desk.reader(), m_desk.project());
    m_waiting->setVisible(seedsOnly && !m_compares);
    m_waiting->setText(tr("Gather is not closed yet. New solutions are kept as seeds until it is, "
                          "so that nothing is settled before everybody has been heard."));
    m_listOrEmpty->showEmpty(m_model->rowCount() == 0);
    const bool asked = !questions::all(m_desk.reader(), m_desk.project()).empty();
    m_empty->findChild<KeyButton*>()->setText(seedsOnly || m_model->list() == SolutionList::Seeds
                                                  ? tr("Keep one as a seed")
                                              : asked ? tr("Write one for the first How might we")
                                                      : tr("Write the first one"));
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showCaution();
}

void SolutionsPane::showBallot(const std::optional<BallotCount>& count)
{
    m_header->setBallots(count ? std::optional(count->hidden ? 0 : count->ballot.ballotsCast)
                               : std::nullopt);
}

void SolutionsPane::showCaution()
{
    const auto fewest = fewestInRoom(m_desk.reader(), m_desk.project());
    QString words = tr("whose need is large but whose number here was small?");
    if (fewest)
        words +=
            u' ' +
            tr("Fewest in the room: %1, %n person(s).", nullptr, fewest->people).arg(fewest->group);
    const QString before = tr("Before using this order:");
    m_caution->setAccessibleName(before + u' ' + words);
    m_caution->setText(u"<b>%1</b> %2"_s.arg(before.toHtmlEscaped(), words.toHtmlEscaped()));
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

bool SolutionsPane::removeSlip() { return m_ballot && m_ballot->removeSlip(); }

// B enters ballots; V reveals them, asked once by a second V.
bool SolutionsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_ballot || watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key->key()) {
    case Qt::Key_B:
        m_ballot->begin();
        return true;
    case Qt::Key_V:
        m_ballot->reveal();
        return true;
    default:
        m_ballot->keep();
        return false;
    }
}

} // namespace moothall::ui
