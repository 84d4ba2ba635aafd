// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardpane.h"

#include "core/involve/project.h"
#include "ui/style/look.h"
#include "ui/synthesise/board/boardhands.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/boardtools.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/board/wallcards.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStandardPaths>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideEnough = 900; // for a side pane beside the wall, at a base of 13

void onEscape(QWidget* where, QObject* context, const std::function<void()>& act)
{
    auto* escape = new QShortcut(Qt::Key_Escape, where, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(escape, &QShortcut::activated, context, act);
}

} // namespace

BoardPane::BoardPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new BoardModel(desk, this)),
      m_selection(new BoardSelection(this)),
      m_hands(new BoardHands(desk, *m_model, this)),
      m_view(new BoardView(*m_model, *m_selection)),
      m_tools(new BoardTools(*m_model, *m_view)),
      m_find(new QLineEdit),
      m_findCount(quiet({})),
      m_asking(wrapped(new Label({}, TypeRole::Base, QFont::DemiBold))),
      m_trayCount(heading({})),
      m_name(new QLineEdit(m_view))
{
    build();
    listen();
    showCounts();
}

void BoardPane::build()
{
    m_asking->setContentsMargins(px(18), px(8), px(18), px(8));
    setRole(*m_asking, "advice");
    m_asking->hide();
    m_name->hide();
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(buildFindRow());
    column->addWidget(m_asking);
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

QWidget* BoardPane::buildFindRow()
{
    m_find->setPlaceholderText(tr("Find ideas with these words"));
    m_find->setAccessibleName(tr("Find on the wall"));
    m_find->setClearButtonEnabled(true);
    m_findRow = new QWidget;
    setRole(*m_findRow, "header");
    auto* row = new QHBoxLayout(m_findRow);
    row->setContentsMargins(px(14), px(4), px(14), px(8));
    row->setSpacing(px(10));
    row->addWidget(m_find, 1);
    row->addWidget(m_findCount);
    m_findRow->hide();
    return m_findRow;
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
    auto* letters = quiet(tr("A letter sends ideas to that theme"));
    const auto fitLetters = [letters] { letters->setVisible(!Look::now().isLarge()); };
    connect(&Look::now(), &Look::changed, letters, fitLetters);
    row->addWidget(letters);
    fitLetters();
    const auto button = [&](const QString& words, const QString& keys, auto act) {
        auto* added = new KeyButton(words);
        added->makeLink();
        added->setKeys(keys);
        added->setFocusPolicy(Qt::TabFocus);
        connect(added, &QPushButton::clicked, this, act);
        row->addWidget(added);
    };
    button(tr("New theme"), u"N"_s, [this] { beginTheme(); });
    button(tr("Park"), u"P"_s, [this] { parkChosen(); });
    button(tr("Take out"), keysOf(Qt::Key_Delete),
           [this] { actOnChosen([this](const auto& ideas) { return m_hands->unsort(ideas); }); });
    return m_trayHeader;
}

void BoardPane::listen()
{
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
        stopMerge();
        endNaming();
        showCounts();
    });
    connect(m_view, &BoardView::letterPressed, this, &BoardPane::send);
    connect(m_view, &BoardView::newThemeWanted, this, &BoardPane::beginTheme);
    connect(m_view, &BoardView::parkWanted, this, &BoardPane::parkChosen);
    connect(m_view, &BoardView::unsortWanted, this,
            [this] { actOnChosen([this](const auto& ideas) { return m_hands->unsort(ideas); }); });
    connect(m_view, &BoardView::removeWanted, this, &BoardPane::removeCurrent);
    connect(m_view, &BoardView::mergeWanted, this, &BoardPane::beginMerge);
    connect(m_view, &BoardView::renameWanted, this, &BoardPane::editCurrent);
    connect(m_view, &BoardView::copyWanted, this, [this] { m_hands->copy(m_view->chosen()); });
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
        if (m_merging)
            stopMerge();
        else
            endFind();
    });
    connect(m_find, &QLineEdit::textChanged, this, &BoardPane::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { goToFound(1); });
    onEscape(m_find, this, [this] { endFind(); });
    auto* down = new QShortcut(Qt::Key_Down, m_find, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &BoardPane::enter);
    connect(m_name, &QLineEdit::returnPressed, this, &BoardPane::commitName);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        // Left without Enter: a name is kept, a theme that was only begun is not made.
        if (m_name->isVisible() && !m_name->hasFocus())
            m_renaming ? commitName() : endNaming();
    });
    onEscape(m_name, this, [this] {
        endNaming();
        enter();
    });
}

void BoardPane::enter() { m_view->setFocus(); }

template <class Act>
void BoardPane::actOnChosen(Act&& act)
{
    const auto place = m_view->placeOfChosen();
    if (act(m_view->chosen()))
        m_view->goOnFrom(place);
}

void BoardPane::send(int number)
{
    if (m_merging) {
        const Id<Theme> from = *m_merging;
        if (m_hands->merge(from, number))
            stopMerge();
        return;
    }
    actOnChosen([&](const auto& ideas) { return m_hands->sendTo(number, ideas); });
}

void BoardPane::parkChosen()
{
    actOnChosen([this](const auto& ideas) { return m_hands->park(ideas); });
}

void BoardPane::removeCurrent()
{
    const auto pile = m_view->currentPile();
    if (!pile || pile->kind != PileKind::Theme)
        return m_desk.warn(tr("Choose a theme first: Page Down goes from one to the next."));
    m_hands->remove({pile->value});
}

void BoardPane::beginTheme()
{
    m_renaming.reset();
    m_newIdeas = m_view->chosen();
    m_allOrEmpty->showEmpty(false); // a theme can come before its ideas
    const int count = int(m_newIdeas.size());
    const BoardTheme* from = m_hands->splits(m_newIdeas);
    QRectF place(px(18), px(18), px(360), px(34));
    if (const auto note = m_model->noteOf(m_selection->current()))
        if (const auto area = m_view->areaOfNote(*note))
            place.moveTopLeft(area->topLeft() - QPointF(0, px(38)));
    beginNaming(place, {},
                count == 0 ? tr("Name of a theme without ideas")
                : from     ? tr("Name of %n idea(s) split from %1", nullptr, count)
                             .arg(m_hands->letterOf(from->id))
                       : tr("Name of a theme of %n idea(s)", nullptr, count));
}

void BoardPane::editCurrent()
{
    const auto theme = m_view->themeAround();
    const BoardTheme* known = theme ? m_model->theme(*theme) : nullptr;
    if (!known)
        return m_desk.warn(tr("Choose a theme first."));
    const auto area = m_view->areaOfPile({PileKind::Theme, theme->value});
    m_renaming = theme;
    beginNaming(QRectF(area->left() + px(34), area->top() + px(2),
                       std::max(area->width() - px(60), double(px(220))), px(32)),
                known->title, tr("Name it with a phrase"));
}

// The field lies on the wall, where the name will be.
void BoardPane::beginNaming(const QRectF& place, const QString& name, const QString& placeholder)
{
    const QRect wall = m_view->wall().area;
    QRect area = place.toRect();
    area.setWidth(std::min(area.width(), wall.width() - px(20)));
    area.moveLeft(
        std::clamp(area.left(), px(10), std::max(px(10), wall.width() - area.width() - px(10))));
    area.moveTop(
        std::clamp(area.top(), px(6), std::max(px(6), m_view->height() - area.height() - px(6))));
    m_name->setGeometry(area);
    m_name->setPlaceholderText(placeholder);
    m_name->setAccessibleName(placeholder);
    m_name->setText(name);
    m_name->selectAll();
    m_name->show();
    m_name->raise();
    m_name->setFocus();
}

void BoardPane::endNaming()
{
    m_name->hide();
    m_renaming.reset();
    m_newIdeas.clear();
    showCounts();
}

void BoardPane::commitName()
{
    const QString name = m_name->text();
    if (m_renaming) {
        const Id<Theme> theme = *m_renaming;
        if (name.trimmed().isEmpty()) {
            m_hands->rename(theme, name); // says that a theme needs a name
            return;
        }
        m_name->hide();
        m_hands->rename(theme, name);
        endNaming();
        return enter();
    }
    const auto ideas = m_newIdeas;
    const auto place = m_view->placeOfChosen();
    m_name->hide();
    const auto added = m_hands->addTheme(name, ideas);
    endNaming();
    enter();
    if (!added)
        return;
    if (ideas.empty())
        m_view->chooseFrame({PileKind::Theme, added->value});
    else
        m_view->goOnFrom(place);
}

void BoardPane::beginMerge()
{
    m_merging = m_view->themeAround();
    if (!m_merging)
        return m_desk.warn(tr("Choose a theme first: Page Down goes from one to the next."));
    m_asking->setText(tr("Merge theme %1 into which? Press the letter of the other theme, or "
                         "Escape.")
                          .arg(m_hands->letterOf(*m_merging)));
    m_asking->show();
    m_view->setFocus();
}

void BoardPane::stopMerge()
{
    m_merging.reset();
    m_asking->hide();
}

void BoardPane::showMenu(const QPoint& global)
{
    QMenu menu(this);
    const auto themesIn = [&](QMenu& into, auto act) {
        for (const BoardTheme& theme : m_model->content().themes)
            into.addAction(u"%1  %2"_s.arg(themeLetter(theme.number),
                                           QString(theme.title).replace(u'&', u"&&"_s)),
                           this, [act, theme] { act(theme); });
    };
    const auto ideas = m_view->chosen();
    if (!ideas.empty()) {
        themesIn(*menu.addMenu(tr("Put into")),
                 [this](const BoardTheme& theme) { send(theme.number); });
        menu.addAction(m_hands->splits(ideas) ? tr("Split off as a new theme") : tr("New theme"),
                       this, &BoardPane::beginTheme);
        menu.addAction(tr("Take out of its theme"), this, [this] {
            actOnChosen([this](const auto& chosen) { return m_hands->unsort(chosen); });
        });
        menu.addAction(tr("Park, or take up again"), this, &BoardPane::parkChosen);
        menu.addAction(tr("Copy to the unsorted ones"), this,
                       [this, ideas] { m_hands->copy(ideas); });
    } else if (const auto theme = m_view->themeAround()) {
        menu.addAction(tr("Rename"), this, &BoardPane::editCurrent);
        themesIn(*menu.addMenu(tr("Merge into")),
                 [this, theme](const BoardTheme& into) { m_hands->merge(*theme, into.number); });
        auto* inside = menu.addMenu(tr("Lay inside"));
        inside->addAction(tr("The wall itself"), this,
                          [this, theme] { m_hands->nest(*theme, std::nullopt); });
        themesIn(*inside,
                 [this, theme](const BoardTheme& into) { m_hands->nest(*theme, into.id); });
        menu.addAction(tr("Write an insight from it"), this,
                       [this, theme] { emit wantsInsight(*theme); });
        menu.addAction(tr("Remove"), this, &BoardPane::removeCurrent);
    } else {
        menu.addAction(tr("Show all of the wall"), m_view, &BoardView::fit);
        menu.addAction(tr("Put the frames close together"), m_view, &BoardView::arrangeAnew);
    }
    menu.exec(global);
}

void BoardPane::find()
{
    m_findRow->show();
    m_find->setFocus();
    m_find->selectAll();
}

void BoardPane::search()
{
    m_found = m_model->find(m_find->text());
    m_foundAt = -1;
    m_view->setFound(m_found);
    if (m_found.empty())
        m_findCount->setText(m_find->text().trimmed().isEmpty() ? QString() : tr("None"));
    else
        goToFound(1);
}

void BoardPane::goToFound(int by)
{
    const int count = int(m_found.size());
    if (count == 0)
        return;
    m_foundAt = (m_foundAt + by + count) % count;
    m_view->goToNote(m_found[std::size_t(m_foundAt)]);
    m_findCount->setText(tr("%1 of %2").arg(m_foundAt + 1).arg(count));
}

void BoardPane::endFind()
{
    m_find->clear();
    enter();
    m_findRow->hide();
}

QString BoardPane::progress() const
{
    if (m_allOrEmpty->currentIndex() == 1)
        return {};
    const int themes = int(m_model->content().themes.size());
    QString words =
        tr("%1 of %n idea(s) placed", nullptr, m_model->count()).arg(m_model->placedCount());
    if (const int parked = m_model->parkedCount(); parked > 0)
        words += u" · "_s + tr("%1 parked").arg(parked);
    return words + u" · "_s + tr("%n theme(s)", nullptr, themes);
}

void BoardPane::showCounts()
{
    const auto& unsorted = m_view->tray().base.piles().front().notes;
    m_trayCount->setText(unsorted.empty()
                             ? tr("Every idea has a theme")
                             : tr("Unsorted: %n idea(s)", nullptr, int(unsorted.size())));
    m_allOrEmpty->showEmpty(m_model->count() == 0 && m_model->content().themes.empty() &&
                            !m_name->isVisible());
    if (m_findRow->isVisible()) {
        m_found = m_model->find(m_find->text());
        m_view->setFound(m_found);
        m_foundAt = std::min(m_foundAt, int(m_found.size()) - 1);
    }
    emit progressChanged();
}

void BoardPane::setSidePane(QWidget* side, int widthAtBase13)
{
    delete m_side;
    m_side = side;
    m_sideWidth = widthAtBase13;
    if (m_side)
        m_side->setParent(this);
    m_sideShown = m_side != nullptr && width() >= px(wideEnough);
    placeSide();
}

void BoardPane::showSidePane(bool shown)
{
    m_sideShown = shown && m_side;
    placeSide();
}

// Beside the wall where there is room, otherwise over its right part.
void BoardPane::placeSide()
{
    const bool shown = m_sideShown && m_side;
    const int wide = px(m_sideWidth);
    const bool beside = shown && width() >= px(wideEnough);
    layout()->setContentsMargins(0, 0, beside ? wide : 0, 0);
    if (!m_side)
        return;
    m_side->setVisible(shown);
    m_side->setGeometry(width() - wide, 0, wide, height());
    m_side->raise();
}

void BoardPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

QString BoardPane::projectTitle() const
{
    const auto project = m_desk.reader().find(m_desk.project());
    return project ? project->title : QString();
}

void BoardPane::askForPath(const QString& caption, const QString& suffix,
                           const std::function<void(const QString&)>& save)
{
    QString name = u"%1 %2.pdf"_s.arg(projectTitle(), suffix);
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.remove(forbidden);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, caption, QDir(folder).filePath(name.simplified()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        save(path.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? path : path + u".pdf"_s);
}

bool BoardPane::saveWall(const QString& path)
{
    const WallPicture picture{m_view->wall().base, m_view->tray().base.piles().front(),
                              [this](int note) { return m_model->faceOf(note); }, projectTitle()};
    const Result<> written = writeWallPdf(picture, path);
    if (!written)
        m_desk.tell(written.error());
    else
        m_desk.tell({MessageTone::Done,
                     tr("The wall is in %1.").arg(QFileInfo(path).fileName()),
                     {},
                     {},
                     {}});
    return written.has_value();
}

bool BoardPane::saveCards(const QString& path)
{
    const auto project = m_desk.reader().find(m_desk.project());
    WallCards cards{m_model->piles(), [this](int note) { return m_model->faceOf(note); },
                    projectTitle(), project ? project->language : u"en-GB"_s,
                    QDateTime::currentDateTimeUtc()};
    std::erase_if(cards.piles, [](const Pile& pile) { return pile.notes.empty(); });
    if (cards.piles.empty()) {
        m_desk.warn(tr("There are no ideas to print yet."));
        return false;
    }
    const Result<> written = writeWallCards(cards, path);
    if (!written)
        m_desk.tell(written.error());
    else
        m_desk.tell({MessageTone::Done,
                     tr("The cards are in %1.").arg(QFileInfo(path).fileName()),
                     {},
                     {},
                     {}});
    return written.has_value();
}

} // namespace moothall::ui
