// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardpane.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/besidewall.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardtools.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/board/findrow.h"
#include "ui/synthesise/board/mergequestion.h"
#include "ui/synthesise/board/namefield.h"
#include "ui/synthesise/board/sortinghands.h"
#include "ui/synthesise/board/splitfield.h"
#include "ui/synthesise/board/thememenu.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

BoardPane::BoardPane(Desk& desk, QWidget* parent)
    : SortingPane(desk, parent),
      m_model(new BoardModel(desk, this)),
      m_selection(new BoardSelection(this)),
      m_view(new BoardView(*m_model, *m_selection)),
      m_tools(new BoardTools(*m_model, *m_view)),
      m_find(new FindRow(*m_model, *m_view)),
      m_trayCount(heading({})),
      m_name(new NameField(m_view)),
      m_beside(new BesideWall(*this))
{
    splitIn(new SplitField(m_view));
    build();
    listen();
    showCounts();
}

void BoardPane::build()
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_find);
    column->addWidget(m_merge);
    column->addWidget(separator());
    column->addWidget(m_view, 1);
    m_view->setTrayHeader(buildTrayHeader());

    auto* nothing = new EmptyState(tr("Nothing to sort yet."), tr("Go to Gather"));
    connect(nothing, &EmptyState::acted, this, &BoardPane::wantsGather);
    m_allOrEmpty = new OrEmpty(m_content, nothing);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_allOrEmpty, 1);
}

// How many are unsorted, and what the letters do; each is a button for the mouse.
QWidget* BoardPane::buildTrayHeader()
{
    m_trayHeader = new QWidget;
    setRole(*m_trayHeader, "header");
    auto* row = new QHBoxLayout(m_trayHeader);
    row->setContentsMargins(px(14), px(3), px(14), px(3));
    row->setSpacing(px(10));
    row->addWidget(m_trayCount);
    row->addStretch();
    auto* letters = quiet(tr("Send to theme"));
    const auto leaveOutInLargeType = [](QWidget* hint) {
        const auto fit = [hint] { hint->setVisible(!Look::now().isLarge()); };
        connect(&Look::now(), &Look::changed, hint, fit);
        fit();
    };
    row->addWidget(letters);
    row->addWidget(new KeyCaps(u"A…Z"_s));
    leaveOutInLargeType(letters);
    const auto button = [&](const QString& words, const QString& keys, auto act) {
        auto* added = new KeyButton(words);
        added->makeLink();
        added->setKeys(keys);
        added->setFocusPolicy(Qt::TabFocus);
        connect(added, &QPushButton::clicked, this, act);
        row->addWidget(added);
        return added;
    };
    button(tr("New theme"), u"N"_s, [this] { beginTheme(); });
    button(tr("Park"), u"P"_s, [this] { parkChosen(); });
    button(tr("Take out"), keysOf(Qt::Key_Delete), [this] { takeOut(); });
    leaveOutInLargeType(
        button(tr("Hide"), keysOf(keysFor(Command::HideNow)), [this] { mark(Command::HideNow); }));
    return m_trayHeader;
}

void BoardPane::listen()
{
    connect(m_beside, &BesideWall::added, m_tools, &BoardTools::offerBeside);
    connect(m_beside, &BesideWall::shownChanged, m_tools, &BoardTools::showBeside);
    connect(m_tools, &BoardTools::besideWanted, m_beside, &BesideWall::show);
    connect(m_tools, &BoardTools::findWanted, this, &BoardPane::find);
    connect(m_tools, &BoardTools::wallPdfWanted, this, [this] {
        askForPath(tr("Save the wall"), tr("wall"),
                   [this](const QString& path) { saveWall(path); });
    });
    connect(m_tools, &BoardTools::cardsWanted, this, [this] {
        askForPath(tr("Save the cards"), tr("cards"),
                   [this](const QString& path) { saveCards(path); });
    });
    connect(m_model, &BoardModel::changed, this, &BoardPane::showCounts);
    connect(m_model, &BoardModel::arranged, this, &BoardPane::showCounts);
    connect(&m_desk, &Desk::placeChanged, this, [this] {
        m_merge->stop();
        m_split->end();
        endNaming();
        showCounts();
    });
    connect(m_view, &BoardView::sortingWanted, this,
            [this](const SortingKey& key) { carryOut(key); });
    connect(m_view, &BoardView::renameWanted, this, &BoardPane::editCurrent);
    connect(m_view, &BoardView::suggestionKeyPressed, this, &BoardPane::suggestionKeyPressed);
    connect(m_view, &BoardView::refused, this,
            [this](const QString& sentence) { m_desk.warn(sentence); });
    connect(m_view, &BoardView::menuWanted, this, &BoardPane::showMenu);
    connect(m_view, &BoardView::dropped, this,
            [this](const std::vector<Id<Idea>>& ideas, PileId pile,
                   std::optional<Id<Idea>> before) { m_hands->take(ideas, pile, before); });
    connect(m_view, &BoardView::themeDropped, this,
            [this](Id<Theme> theme, std::optional<Id<Theme>> into) { m_hands->nest(theme, into); });
    connect(m_view, &BoardView::escaped, this, [this] {
        if (m_merge->isAsked())
            m_merge->stop();
        else
            m_find->end();
    });
    connect(m_find, &FindRow::left, this, &BoardPane::enter);
    connect(m_name, &NameField::named, this, &BoardPane::takeName);
    connect(m_name, &NameField::stopped, this, [this] {
        endNaming();
        enter();
    });
}

void BoardPane::enter() { m_view->setFocus(); }

void BoardPane::choose(const std::vector<Id<Idea>>& ideas)
{
    std::vector<Id<Idea>> there;
    for (const Id<Idea> idea : ideas)
        if (m_model->noteOf(idea))
            there.push_back(idea);
    if (there.empty())
        return;
    m_view->goToNote(*m_model->noteOf(there.front()));
    m_selection->choose({there.begin(), there.end()}, there.front());
}

void BoardPane::choose(Id<Theme> theme) { m_view->chooseFrame({PileKind::Theme, theme.value}); }

SortingPane::Ideas BoardPane::chosen() const { return m_view->chosen(); }

Id<Idea> BoardPane::currentIdea() const
{
    return m_view->currentPile() ? Id<Idea>() : m_selection->current();
}

std::optional<Id<Theme>> BoardPane::currentTheme() const
{
    const auto pile = m_view->currentPile();
    return pile && pile->kind == PileKind::Theme ? std::optional(Id<Theme>(pile->value))
                                                 : std::nullopt;
}

std::optional<QRectF> BoardPane::areaOfCurrent() const
{
    const auto note = m_model->noteOf(currentIdea());
    return note ? m_view->areaOfNote(*note) : std::nullopt;
}

std::function<void()> BoardPane::wayOn() const
{
    return [this, place = m_view->placeOfChosen()] { m_view->goOnFrom(place); };
}

QString BoardPane::howToChooseATheme() const
{
    return tr("Choose a theme first: Page Down goes from one to the next.");
}

void BoardPane::offerMore(ThemeMenu& menu)
{
    menu.addAction(tr("Show all of the wall"), m_view, &BoardView::fit);
    menu.addAction(tr("Put the frames close together"), m_view, &BoardView::arrangeAnew);
}

std::optional<Id<Theme>> BoardPane::themeAround() const { return m_view->themeAround(); }

// The copies wait among the unsorted ideas, chosen, for the letter of their theme.
void BoardPane::copyChosen()
{
    if (const auto copies = m_hands->copy(m_view->chosen()); !copies.empty())
        choose(copies);
}

void BoardPane::beginTheme()
{
    m_renaming.reset();
    m_newIdeas = m_view->chosen();
    m_allOrEmpty->showEmpty(false); // a theme can come before its ideas
    const int count = int(m_newIdeas.size());
    const auto from = m_hands->splits(m_newIdeas);
    QRectF place(px(18), px(18), px(360), px(34));
    if (const auto note = m_model->noteOf(m_selection->current()))
        if (const auto area = m_view->areaOfNote(*note))
            place.moveTopLeft(area->topLeft() - QPointF(0, px(38)));
    m_name->begin(
        place, {},
        count == 0 ? tr("Name of a theme without ideas")
        : from
            ? tr("Name of %Ln idea(s) split from %1", nullptr, count).arg(m_hands->letterOf(*from))
            : tr("Name of a theme of %Ln idea(s)", nullptr, count),
        NameField::WhenLeft::Drop);
}

void BoardPane::editCurrent()
{
    const auto theme = m_view->themeAround();
    const BoardTheme* known = theme ? m_model->theme(*theme) : nullptr;
    if (!known)
        return m_desk.warn(howToChooseATheme());
    const auto area = m_view->areaOfPile({PileKind::Theme, theme->value});
    m_renaming = theme;
    m_name->begin(QRectF(area->left() + px(34), area->top() + px(2),
                         std::max(area->width() - px(60), double(px(220))), px(32)),
                  known->title, tr("Name it with a phrase"), NameField::WhenLeft::Keep);
}

void BoardPane::find() { m_find->begin(); }

void BoardPane::takeName(const QString& name)
{
    if (m_renaming) {
        const Id<Theme> theme = *m_renaming;
        if (!m_hands->rename(theme, name)) // a theme needs a name
            return;
        endNaming();
        return enter();
    }
    const auto ideas = m_newIdeas;
    const auto place = m_view->placeOfChosen();
    m_name->end();
    const auto added = m_hands->addTheme(name, ideas);
    endNaming();
    enter();
    if (!added)
        return;
    if (!ideas.empty())
        m_view->goOnFrom(place);
    if (m_view->chosen().empty()) // nothing is left where they came from
        m_view->chooseFrame({PileKind::Theme, added->value});
}

void BoardPane::endNaming()
{
    m_name->end();
    m_renaming.reset();
    m_newIdeas.clear();
    showCounts();
}

void BoardPane::beginMerge()
{
    const auto from = m_view->themeAround();
    if (!from)
        return m_desk.warn(howToChooseATheme());
    m_merge->ask(*from, m_hands->letterOf(*from));
    m_view->setFocus();
}

QString BoardPane::progress() const
{
    if (m_allOrEmpty->currentIndex() == 1)
        return {};
    return m_model->counts().progress();
}

void BoardPane::showCounts()
{
    // By group and by time every idea lies on the wall.
    m_trayCount->setText((m_view->hasTray() ? m_model->counts() : SortingCounts()).tray());
    m_allOrEmpty->showEmpty(m_model->count() == 0 && m_model->content().themes.empty() &&
                            !m_name->isVisible());
    m_find->follow();
    emit progressChanged();
}

void BoardPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_beside->place();
}

} // namespace moothall::ui
