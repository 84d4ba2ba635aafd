// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardtools.h"

#include "ui/shell/commands.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

BoardTools::BoardTools(BoardModel& model, BoardView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_zoom(new KeyButton(u"100 %"_s))
{
    setRole(*this, "header");
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(px(14), px(6), px(14), px(6));
    frame->addLayout(new FlowLayout(px(8), px(6)));
    addChoices(model);
    addZoom();

    auto* findButton = new KeyButton(tr("Find"), keysFor(Command::Find));
    findButton->setIcon(iconOf(Glyph::Search));
    connect(findButton, &QPushButton::clicked, this, &BoardTools::findWanted);
    frame->itemAt(0)->layout()->addWidget(findButton);

    auto* paper = new KeyButton(tr("On paper"));
    paper->setIcon(iconOf(Glyph::Export));
    auto* menu = new QMenu(paper);
    menu->addAction(tr("The wall, on one sheet…"), this, &BoardTools::wallPdfWanted);
    menu->addAction(tr("Cards, one theme a page…"), this, &BoardTools::cardsWanted);
    paper->setMenu(menu);
    frame->itemAt(0)->layout()->addWidget(paper);

    for (auto* button : findChildren<KeyButton*>())
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard on the wall
    connect(&view, &BoardView::zoomChanged, this, &BoardTools::showZoom);
    showZoom();
}

void BoardTools::addChoices(BoardModel& model)
{
    // What is chosen says itself what it is, so that there is room without captions.
    const auto add = [this](const QString& name, const QStringList& words, auto chosen) {
        auto* box = new ChoiceBox(name, ChoiceBox::Kind::Button);
        box->addItems(words);
        connect(box, &QComboBox::activated, this, chosen);
        layout()->itemAt(0)->layout()->addWidget(box);
    };
    add(tr("Arrange by"), {tr("By theme"), tr("By group"), tr("By time")},
        [this, &model](int index) {
            // Chosen once more, it puts the frames close together again.
            if (Arrangement(index) == model.arrangement())
                m_view.arrangeAnew();
            else
                model.setArrangement(Arrangement(index));
            m_view.setFocus();
        });
    add(tr("Colour by"), {tr("Theme colours"), tr("Group colours")}, [this, &model](int index) {
        model.setColourBy(ColourBy(index));
        m_view.setFocus();
    });
}

void BoardTools::offerBeside(const QString& name)
{
    if (!m_beside) {
        m_beside = new ChoiceBox(tr("Beside the wall"), ChoiceBox::Kind::Button);
        m_beside->addItem(tr("Nothing beside"));
        layout()->itemAt(0)->layout()->addWidget(m_beside);
        connect(m_beside, &QComboBox::activated, this, [this](int place) {
            emit besideWanted(place == m_beside->count() - 1 ? -1 : place);
        });
    }
    const int place = m_beside->currentIndex();
    m_beside->insertItem(m_beside->count() - 1, name);
    m_beside->setCurrentIndex(place);
}

void BoardTools::showBeside(int place)
{
    if (m_beside)
        m_beside->setCurrentIndex(place < 0 ? m_beside->count() - 1 : place);
}

void BoardTools::addZoom()
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    auto* smaller = new KeyButton(u"−"_s);
    smaller->setAccessibleName(tr("Smaller"));
    smaller->setToolTip(tr("Smaller (−)"));
    connect(smaller, &QPushButton::clicked, this, [this] { m_view.zoomBy(false); });
    m_zoom->setToolTip(tr("Full size (1)"));
    connect(m_zoom, &QPushButton::clicked, this, [this] { m_view.setZoom(1); });
    auto* larger = new KeyButton(u"+"_s);
    larger->setAccessibleName(tr("Larger"));
    larger->setToolTip(tr("Larger (+)"));
    connect(larger, &QPushButton::clicked, this, [this] { m_view.zoomBy(true); });
    auto* fit = new KeyButton(tr("Fit"));
    fit->setKeys(u"0"_s);
    connect(fit, &QPushButton::clicked, this, [this] { m_view.fit(); });
    for (QWidget* button : std::initializer_list<QWidget*>{smaller, m_zoom, larger, fit})
        row->addWidget(button);
    layout()->itemAt(0)->layout()->addWidget(group);
}

void BoardTools::showZoom()
{
    const QString percent = tr("%1 %").arg(std::max(1, int(std::lround(m_view.zoom() * 100))));
    m_zoom->setText(percent);
    m_zoom->setAccessibleName(tr("Zoom %1").arg(percent));
}

} // namespace moothall::ui
