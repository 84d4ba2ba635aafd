// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/assesspage.h"

#include "core/assess/forms.h"
#include "core/assess/ledger.h"
#include "core/involve/project.h"
#include "core/report/content/phrases.h"
#include "ui/assess/beliefscale.h"
#include "ui/assess/checkspane.h"
#include "ui/assess/debriefpane.h"
#include "ui/assess/formline.h"
#include "ui/assess/hoursbars.h"
#include "ui/assess/ledgerpane.h"
#include "ui/assess/statementdelegate.h"
#include "ui/assess/statementsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

// A heading, a quiet line, and what it is about.
QVBoxLayout* block(QWidget* into, const QString& title, Label* line, const QString& keys = {})
{
    auto* column = new QVBoxLayout(into);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(title));
    top->addStretch();
    if (!keys.isEmpty())
        top->addWidget(new KeyCaps(keys));
    column->addLayout(top);
    if (line)
        column->addWidget(wrapped(line));
    return column;
}

} // namespace

AssessPage::AssessPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_statements(new StatementsModel(desk, this)),
      m_returned(wrapped(quiet({}))),
      m_form(new FormLine(desk)),
      m_list(new QListView),
      m_believed(quiet({})),
      m_belief(new BeliefScale),
      m_hoursInAll(quiet({})),
      m_hours(new HoursBars),
      m_ledger(new LedgerPane(desk)),
      m_scores(new DebriefScores(desk)),
      m_words(new DebriefWords(desk)),
      m_scroll(new QScrollArea),
      m_checks(new ChecksPane(desk, this))
{
    m_checks->hide(); // until the window takes it
    auto* content = new QWidget;
    setRole(*content, "screen");
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildStatements());
    rows->addWidget(separator());
    rows->addWidget(buildFigures());
    rows->addWidget(buildWords());
    rows->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto* screen = new QWidget;
    auto* column = new QVBoxLayout(screen);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(separator());
    column->addWidget(m_form);
    column->addWidget(m_scroll, 1);
    auto* noSession = new EmptyState(tr("This project has no session yet."), tr("Go to Gather"));
    connect(noSession, &EmptyState::acted, this, [this] { emit wantsScreen(Screen::Gather); });
    m_sessionOrEmpty = new OrEmpty(screen, noSession);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_sessionOrEmpty);
    listen();
    read();
}

QWidget* AssessPage::buildHeader()
{
    auto* header = new QWidget;
    setRole(*header, "header");
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(px(18), px(9), px(18), px(9));
    row->setSpacing(px(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(tr("How it went"), TypeRole::Title));
    words->addWidget(m_returned);
    row->addLayout(words, 1);
    auto* forms = new KeyButton(tr("Enter forms"), keysFor(Command::NewHere));
    connect(forms, &QPushButton::clicked, m_form, &FormLine::begin);
    row->addWidget(forms, 0, Qt::AlignVCenter);
    return header;
}

QWidget* AssessPage::buildStatements()
{
    m_list->setModel(m_statements);
    m_list->setItemDelegate(new StatementDelegate(*m_statements, m_list));
    m_list->setAccessibleName(tr("What participants said"));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are laid out again when the width changes
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    auto* table = new QWidget;
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new StatementsHeader);
    column->addWidget(separator());
    column->addWidget(m_list);
    column->addWidget(new StatementsLegend);
    auto* empty = new EmptyState(tr("No forms entered."), tr("Enter the first form"));
    connect(empty, &EmptyState::acted, m_form, &FormLine::begin);
    m_listOrEmpty = new OrEmpty(table, empty);
    m_listOrEmpty->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    return m_listOrEmpty;
}

QWidget* AssessPage::buildFigures()
{
    auto* figures = new QWidget;
    auto* margins = new QVBoxLayout(figures);
    margins->setContentsMargins(px(18), px(14), px(18), px(18));
    auto* blocks = new QWidget;
    auto* flow = new FlowLayout(px(28), px(18));
    blocks->setLayout(flow);
    margins->addWidget(blocks);
    const auto place = [&](int width) {
        auto* widget = new QWidget;
        const auto fit = [widget, width] { widget->setFixedWidth(px(width)); };
        connect(&Look::now(), &Look::changed, widget, fit);
        fit();
        flow->addWidget(widget);
        return widget;
    };
    const auto fill = [](QVBoxLayout* column, QWidget* widget) {
        column->addWidget(widget);
        column->addStretch();
    };
    fill(block(place(214), tr("Will it make a difference?"), m_believed), m_belief);
    fill(block(place(240), tr("Hours given"), m_hoursInAll), m_hours);
    fill(block(place(176), tr("Debrief"), quiet(tr("Team's own scores, 1 to 5")),
               keysOf(keysFor(Command::Debrief))),
         m_scores);
    return figures;
}

QWidget* AssessPage::buildWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(px(18), 0, px(18), px(18));
    column->setSpacing(px(14));
    auto* hours = new QWidget;
    block(hours, tr("Hours, line by line"), nullptr)->addWidget(m_ledger);
    column->addWidget(hours);
    auto* learned = new QWidget;
    block(learned, tr("What the team learned"), nullptr)->addWidget(m_words);
    column->addWidget(learned);
    m_people = new QWidget;
    auto* form = new FactForm;
    m_best = form->addWords(tr("Best"), u"–"_s);
    m_change = form->addWords(tr("To change"), u"–"_s);
    block(m_people, tr("In people's words"), nullptr)->addWidget(form);
    column->addWidget(m_people);
    connect(m_best, &FactEdit::told, this, [this](const QString& best) { keepWords(true, best); });
    connect(m_change, &FactEdit::told, this,
            [this](const QString& change) { keepWords(false, change); });
    return words;
}

void AssessPage::listen()
{
    connect(m_form, &FormLine::stopped, this, [this] { m_list->setFocus(); });
    connect(&Look::now(), &Look::changed, this, &AssessPage::fitList, Qt::QueuedConnection);
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk(), &Desk::placeChanged, this, [this, seen] {
        seen->ask();
        emit commandsChanged();
    });
    connect(&desk().workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"evaluation", "evaluation_item", "ledger_entry", "project"})
            if (changes.touches(table))
                return seen->ask();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_statements, signal, this, [this] {
            m_listOrEmpty->showEmpty(m_statements->rowCount() == 0);
            fitList();
        });
    // The chosen statement stays in sight: the screen scrolls, not the list.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const QRect row = m_list->visualRect(current);
                const QPoint top = m_list->mapTo(m_scroll->widget(), row.topLeft());
                m_scroll->ensureVisible(0, top.y(), 0, 0);
                m_scroll->ensureVisible(0, top.y() + row.height(), 0, 0);
            });
}

QWidget* AssessPage::inspector() { return m_checks; }

std::set<Command> AssessPage::everyCommand() const { return {Command::NewHere, Command::Debrief}; }

std::set<Command> AssessPage::commands() const
{
    return desk().session() ? everyCommand() : std::set<Command>();
}

void AssessPage::run(Command command, int)
{
    if (command == Command::NewHere)
        return m_form->begin();
    if (command != Command::Debrief)
        return;
    m_scores->enter();
    m_scroll->ensureWidgetVisible(m_scores);
}

void AssessPage::enter()
{
    if (!m_form->isHidden())
        return m_form->begin();
    for (OrEmpty* place : {m_sessionOrEmpty, m_listOrEmpty})
        if (place->currentIndex() == 1)
            return place->currentWidget()->findChild<QPushButton*>()->setFocus();
    if (!m_list->currentIndex().isValid() && m_statements->rowCount() > 0)
        m_list->setCurrentIndex(m_statements->index(0));
    m_list->setFocus();
}

void AssessPage::read()
{
    m_sessionOrEmpty->showEmpty(!desk().session());
    m_listOrEmpty->showEmpty(m_statements->rowCount() == 0);
    const auto evaluation = evaluationOf(desk());
    m_returned->setText(
        evaluation
            ? tr("%1 of %n form(s) returned. Counts first; a mean is shown from %2 answers.",
                 nullptr, evaluation->formsOffered)
                  .arg(evaluation->formsReturned)
                  .arg(forms::fewestForMean)
            : tr("Counts first; a mean is shown from %1 answers.").arg(forms::fewestForMean));
    m_people->setVisible(evaluation.has_value());
    if (evaluation) {
        m_best->setFact(evaluation->best);
        m_change->setFact(evaluation->change);
    }
    readBelief();
    readHours();
    fitList();
}

void AssessPage::readBelief()
{
    const forms::Belief belief = forms::beliefIn(itemsOf(desk()));
    const auto mean = [](const std::optional<EvaluationItem>& item) {
        return item ? forms::meanToShow(*item) : std::nullopt;
    };
    const int before = belief.before ? answered(*belief.before) : 0;
    const int after = belief.after ? answered(*belief.after) : 0;
    if (before == after)
        m_believed->setText(tr("%n person(s), on arrival and at the close", nullptr, after));
    else
        m_believed->setText(tr("%1 on arrival, %2 at the close").arg(before).arg(after));
    m_belief->show(mean(belief.before), mean(belief.after));
}

void AssessPage::readHours()
{
    const auto entries = ledger::all(desk().reader(), desk().project());
    const auto project = desk().reader().find(desk().project());
    const LedgerTotals totals = totalsOf(entries);
    m_hoursInAll->setText(
        entries.empty()
            ? tr("No hours recorded.")
            : tr("%1 hours, %2 in all")
                  .arg(report::hours(totals.minutes),
                       report::money(totals.costPence,
                                     project ? report::currencyOf(*project) : QString())));
    m_hours->show(entries);
}

// As high as its rows: the screen scrolls as a whole.
void AssessPage::fitList()
{
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_statements->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_statements->index(row)).height();
    m_list->setFixedHeight(std::max(height, 1));
    // The place of the empty state wants no more than it needs either.
    QWidget* shown = m_listOrEmpty->currentWidget();
    m_listOrEmpty->setMaximumHeight(m_statements->rowCount() == 0 ? shown->sizeHint().height()
                                                                  : QWIDGETSIZE_MAX);
}

void AssessPage::keepWords(bool best, const QString& words)
{
    auto evaluation = evaluationOf(desk());
    if (!evaluation)
        return;
    (best ? evaluation->best : evaluation->change) = words;
    desk().did(evaluations::change(desk().workspace(), *evaluation), tr("People's words changed."));
}

bool AssessPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &AssessPage::fitList, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

} // namespace moothall::ui
