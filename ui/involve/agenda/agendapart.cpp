// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/agenda/agendapart.h"

#include "core/involve/agendabuilding.h"
#include "ui/involve/agenda/agendaline.h"
#include "ui/involve/agenda/agendalist.h"
#include "ui/involve/agenda/agendamodel.h"
#include "ui/shell/commands.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString sumText(const AgendaSum& sum)
{
    if (sum.session == 0)
        return AgendaPart::tr("%n minute(s) planned", nullptr, sum.planned);
    return AgendaPart::tr("%1 of %2 minutes planned, ends %3")
        .arg(sum.planned)
        .arg(sum.session)
        .arg(sum.ends.toString(u"HH:mm"_s));
}

QString troubleText(const AgendaSum& sum)
{
    if (sum.session > 0 && sum.over > 0)
        return AgendaPart::tr("%n minute(s) too long", nullptr, sum.over);
    return {};
}

} // namespace

AgendaPart::AgendaPart(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_items(new AgendaModel(desk, this)), // the list is hidden while there is nothing in it
      m_line(new AgendaLine(desk)),
      m_list(new AgendaList(desk, *m_items)),
      m_sum(new Label({}, TypeRole::Base, QFont::Medium)),
      m_trouble(pill({}, PillTone::Warn)),
      m_hint(wrapped(quiet(tr("Digits set the length, M finds a method, L locks the start, K keeps "
                              "the length, B puts an item beside the one before; Alt with the "
                              "arrows moves it.")))),
      m_none(new EmptyState(tr("No agenda yet."), tr("Add the first item"))),
      m_empty(new QWidget)
{
    setAccessibleName(tr("Agenda"));
    m_top = buildTop();
    m_none->addLink(tr("Start from a template"), this, [this] { offerTemplates(); });
    auto* place = new QVBoxLayout(m_empty);
    place->setContentsMargins(px(18), px(14), px(18), px(14));
    place->addWidget(m_none);
    auto* keys = new QVBoxLayout; // above the list: below it they would be out of sight
    keys->setContentsMargins(px(18), 0, px(18), px(6));
    keys->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_top);
    column->addLayout(keys);
    column->addWidget(separator());
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addStretch();

    connect(m_none, &EmptyState::acted, this, &AgendaPart::writeNew);
    connect(m_list, &AgendaList::wantsEdit, this, &AgendaPart::editCurrent);
    connect(m_list, &AgendaList::wantsNew, this, &AgendaPart::writeNew);
    connect(m_list, &AgendaList::wantsMethods, this, &AgendaPart::wantsMethods);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgendaPart::currentChanged);
    connect(m_items, &AgendaModel::wasRead, this, &AgendaPart::showState);
    connect(m_line, &AgendaLine::left, this, &AgendaPart::enter);
    connect(m_line, &AgendaLine::saved, this, [this](Id<AgendaItem> item) {
        m_list->setCurrentIndex(m_items->indexOf(item));
        m_list->setFocus();
    });
    showState();
}

QWidget* AgendaPart::buildTop()
{
    auto* add = new KeyButton(tr("Add an item"), Qt::Key_N);
    add->setIcon(iconOf(Glyph::Plus));
    connect(add, &QPushButton::clicked, this, &AgendaPart::writeNew);
    auto* print = new KeyButton(tr("Print the pack"), keysFor(Command::PrintPack));
    connect(print, &QPushButton::clicked, this, &AgendaPart::wantsPack);
    auto* sum = new QWidget; // as high as the buttons
    auto* words = new QHBoxLayout(sum);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(px(10));
    words->addWidget(m_sum);
    words->addWidget(m_trouble, 0, Qt::AlignVCenter);
    sum->setMinimumHeight(add->sizeHint().height());
    auto* row = new FlowLayout(px(10), px(6));
    row->addWidget(sum);
    row->addWidget(add);
    row->addWidget(print);
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(px(18), px(8), px(18), px(8));
    column->addLayout(row);
    return top;
}

bool AgendaPart::hasCurrent() const { return m_list->current() != nullptr; }

void AgendaPart::enter()
{
    if (m_items->rowCount() > 0)
        return m_list->setFocus();
    if (auto* button = m_none->findChild<KeyButton*>())
        button->setFocus();
}

void AgendaPart::writeNew()
{
    const AgendaRow* row = m_list->current();
    m_line->writeNew(row ? std::optional(row->id) : std::nullopt);
    emit writing();
}

void AgendaPart::editCurrent()
{
    if (const AgendaRow* row = m_list->current()) {
        m_line->edit(row->item);
        emit writing();
    }
}

void AgendaPart::removeCurrent() { m_list->removeCurrent(); }

void AgendaPart::addByMethod(Id<Method> method)
{
    const auto all = methods::whole(m_desk.reader());
    const auto whole =
        std::ranges::find_if(all, [&](const WholeMethod& one) { return one.method.id == method; });
    if (whole == all.end())
        return;
    AgendaItem item = agenda::itemFor(*whole);
    item.session = m_desk.session();
    const AgendaRow* row = m_list->current();
    const auto added =
        agenda::insert(m_desk.workspace(), item, row ? std::optional(row->id) : std::nullopt);
    if (m_desk.did(added, tr("%1 added.").arg(item.title)))
        m_list->setCurrentIndex(m_items->indexOf(*added));
}

void AgendaPart::offerTemplates()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Templates"));
    int number = 0;
    for (const AgendaPlan& plan : agendasToBeginWith()) {
        const QString text = u"&%1  %2: %3"_s.arg(++number).arg(plan.name, plan.purpose);
        connect(menu->addAction(text), &QAction::triggered, this, [this, plan] {
            m_desk.did(agenda::follow(m_desk.workspace(), m_desk.session(), plan),
                       tr("Agenda begun: %1.").arg(plan.name));
            enter();
        });
    }
    menu->popup(m_none->mapToGlobal(m_none->rect().center()));
}

void AgendaPart::showState()
{
    const bool any = m_items->rowCount() > 0;
    const AgendaSum& sum = m_items->sum();
    m_top->setVisible(any);
    m_list->setVisible(any);
    m_hint->setVisible(any);
    m_empty->setVisible(!any);
    m_sum->setText(sumText(sum));
    const QString trouble = troubleText(sum);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_items->index(0));
    emit currentChanged();
}

// Whatever is written is left by Escape; a field has taken its typing back before.
void AgendaPart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        enter();
    else
        QWidget::keyPressEvent(event);
}

} // namespace moothall::ui
