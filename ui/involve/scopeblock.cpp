// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/scopeblock.h"

#include "ui/involve/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>

namespace moothall::ui {

namespace {

FactList* listFor(Openness openness)
{
    return openness == Openness::Open
               ? new FactList(Glyph::Tick, {ScopeBlock::tr("What people may shape"), {}, false},
                              ScopeBlock::tr("Nothing said yet."))
               : new FactList(
                     Glyph::Lock,
                     {ScopeBlock::tr("What is fixed"), ScopeBlock::tr("Why it is fixed"), false},
                     ScopeBlock::tr("Nothing said yet."));
}

} // namespace

ScopeBlock::ScopeBlock(Desk& desk, Openness openness, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_openness(openness), m_items(listFor(openness))
{
    const QString title = openness == Openness::Open ? tr("Open") : tr("Fixed");
    setAccessibleName(title);
    auto* add = new KeyButton(tr("Add"));
    add->makeLink();
    add->setAccessibleName(openness == Openness::Open ? tr("Add what is open")
                                                      : tr("Add what is fixed"));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(title));
    top->addStretch();
    top->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(top);
    column->addWidget(m_items);
    connect(m_items, &FactList::newOneLeft, add, [add] { add->setFocus(); });
    connect(add, &QPushButton::clicked, m_items, &FactList::writeNew);
    listen();
    read();
}

void ScopeBlock::listen()
{
    connect(m_items, &FactList::added, this, [this](const QString& words, const QString& why) {
        const auto all = scope::all(m_desk.reader(), m_desk.project());
        ScopeItem item;
        item.project = m_desk.project();
        item.openness = m_openness;
        item.item = words;
        item.reason = why;
        item.rank = all.empty() ? 1 : all.back().rank + 1;
        m_desk.did(scope::add(m_desk.workspace(), item), tr("Added to the scope."));
    });
    connect(m_items, &FactList::changed, this,
            [this](std::int64_t id, const QString& words, const QString& why) {
                auto item = m_desk.reader().find(Id<ScopeItem>{id});
                if (!item)
                    return;
                item->item = words;
                item->reason = why;
                m_desk.did(scope::change(m_desk.workspace(), *item), tr("Scope changed."));
            });
    connect(m_items, &FactList::emptied, this, [this](std::int64_t id) {
        m_desk.did(scope::remove(m_desk.workspace(), {id}), tr("Removed from the scope."));
    });
    auto* reading = new WhenSeen(this, [this] { read(); });
    connect(&m_desk, &Desk::placeChanged, reading, &WhenSeen::ask);
    connect(&m_desk.workspace(), &Workspace::changed, reading, [reading](const Changes& changes) {
        if (changes.touches("scope_item"))
            reading->ask();
    });
}

void ScopeBlock::read()
{
    std::vector<FactList::Fact> facts;
    for (const ScopeItem& item : scope::all(m_desk.reader(), m_desk.project()))
        if (item.openness == m_openness)
            facts.push_back({item.id.value, item.item, item.reason});
    m_items->setFacts(facts);
}

} // namespace moothall::ui
