// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall: themes as frames with their ideas as notes, and below it the tray with those in none.
// It shows, and tells what a person wishes; what is done about it is for others.
#pragma once

#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/board/boardselection.h"
#include "ui/synthesise/board/camera.h"
#include "ui/synthesise/board/carry.h"
#include "ui/synthesise/board/notecache.h"
#include "ui/synthesise/board/sortingkeys.h"

#include <QTimer>
#include <QWidget>

class QScrollBar;

namespace moothall::ui {

class ReadingCard;

constexpr double aroundWall = 16; // pixels between the wall and the edge of the window

// As large as notes are at first, beside the size of the text.
double startingZoom();

// The wall or the tray: what lies there, how it is looked at, and where on the widget.
struct BoardRegion
{
    BoardLayout base;  // as things are
    BoardLayout shown; // with what is carried in its new place
    Camera camera;
    QRect area;

    QRectF onWidget(const QRectF& units) const
    {
        return camera.toScreen(units).translated(area.topLeft());
    }
    QPointF fromWidget(QPointF pixel) const { return camera.toWall(pixel - area.topLeft()); }
    QRectF seen() const { return camera.toWall(QRectF(QPointF(), QSizeF(area.size()))); }
};

class BoardView : public QWidget
{
    Q_OBJECT

public:
    BoardView(BoardModel& model, BoardSelection& selection, QWidget* parent = nullptr);

    const BoardModel& model() const { return m_model; }
    BoardSelection& selection() const { return m_selection; }

    // 1 is a note in its own size; larger text counts beside it.
    double zoom() const;
    void setZoom(double zoom);
    void zoomBy(bool larger);
    void fit();
    void zoomTo(PileId pile);
    void arrangeAnew(); // packs the frames again

    // The frame that is current, where no note is: of an empty theme, or one that was clicked.
    std::optional<PileId> currentPile() const { return m_currentPile; }
    void chooseFrame(PileId pile);
    // The pile that is current, or that the current note lies in.
    std::optional<PileId> pileAround() const;
    std::optional<Id<Theme>> themeAround() const;

    // The chosen ideas in the order they lie.
    std::vector<Id<Idea>> chosen() const;

    // Where the chosen ideas go elsewhere, the one that takes their place is chosen next.
    struct Place
    {
        std::optional<PileId> pile;
        int place = 0;
    };
    Place placeOfChosen() const;
    void goOnFrom(const Place& place);

    void setFound(std::vector<int> notes);
    void goToNote(int note); // chosen, and seen

    void pickUp(); // the chosen ideas, to be moved by the arrow keys
    bool isCarrying() const { return m_carry.has_value(); }
    void letGo(bool drop);

    // Stands above the notes of the tray.
    void setTrayHeader(QWidget* header);
    bool hasTray() const { return m_model.arrangement() == Arrangement::Theme; }

    const BoardRegion& wall() const { return m_wall; }
    const BoardRegion& tray() const { return m_tray; }
    // On the widget, whether it is seen or not.
    std::optional<QRectF> areaOfNote(int note) const;
    std::optional<QRectF> areaOfPile(PileId pile) const;
    // "3 of 12 in Getting through"
    QString positionOf(int note) const;

    QSize minimumSizeHint() const override;

signals:
    void zoomChanged();
    void currentChanged(); // the current note or frame
    void layoutChanged();  // something lies elsewhere
    void sortingWanted(const moothall::ui::SortingKey& key);
    void renameWanted();                // a double click on a name
    void suggestionKeyPressed(int key); // S J R X L
    void escaped();
    void menuWanted(const QPoint& global);
    void dropped(const std::vector<moothall::Id<moothall::Idea>>& ideas, moothall::ui::PileId pile,
                 std::optional<moothall::Id<moothall::Idea>> before);
    void themeDropped(moothall::Id<moothall::Theme> theme,
                      std::optional<moothall::Id<moothall::Theme>> into);
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Grip
    {
        None,
        Notes,  // pressed on a note, perhaps to carry it
        Band,   // drawing a frame around notes
        Pan,    // moving the wall itself
        Header, // pressed on the name of a theme
        Tray,   // moving the upper edge of the tray
    };

    // A frame that was looked at before a change.
    struct Held
    {
        PileId pile;
        QPointF topLeft;
        double seen = 0; // how much of it
    };

    // Following the model (boardview.cpp, boardregions.cpp, boardcamera.cpp)
    void follow();
    void layOutAll(bool anew);
    void layOutTray();
    void showCarried();
    void placeRegions();
    int trayHeight() const;
    double trayScale() const;
    int trayColumns() const;
    std::vector<Held> held() const;
    void keepInSight(const std::vector<Held>& before);
    void setCamera(const Camera& camera);
    void setTrayOrigin(QPointF origin);
    void showScrollBars();
    void startingView();
    QRectF wallBounds(double scale) const;
    double textScale() const;
    void forgetNotes();
    void keepSelectionSound();
    const BoardRegion* regionOf(int note) const;
    BoardRegion& regionAt(QPointF pixel);
    const BoardRegion& regionWith(PileId pile) const;
    void reveal(int note);

    // Painting (boardpainting.cpp)
    void paintRegion(QPainter& painter, const BoardRegion& region);
    void paintNotes(QPainter& painter, const BoardRegion& region);
    void paintOverNotes(QPainter& painter, const BoardRegion& region);
    void paintCarried(QPainter& painter);
    void placeReading();

    // Keys (boardkeys.cpp; of what is carried: boardcarrying.cpp)
    bool takesCarryingKey(const QKeyEvent& key);
    bool takesKey(const QKeyEvent& key);
    bool takesLetter(const QKeyEvent& key);
    void step(Direction direction, bool extend);
    void stepPile(bool forward);
    void carryStep(Direction direction);
    void chooseAll();
    std::optional<int> firstNote() const;
    std::optional<int> firstSeen(const BoardRegion& region, const QRectF& from) const;

    // Mouse (boardmouse.cpp)
    void pressNote(int note, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF pixel);
    void stretchBand(QPointF pixel);
    void aimAt(QPointF pixel);
    void scrollAtEdges();
    void hover(QPointF pixel);
    std::optional<int> noteUnder(QPointF pixel) const;
    std::optional<int> headerUnder(QPointF pixel) const;

    BoardModel& m_model;
    BoardSelection& m_selection;
    BoardRegion m_wall;
    BoardRegion m_tray;
    NoteCache m_cache;
    std::unordered_set<int> m_found;
    std::unordered_set<int> m_carriedNotes;
    std::optional<PileId> m_currentPile;
    std::optional<Carry> m_carry;
    std::vector<Id<Idea>> m_carriedIdeas;
    bool m_carriedByKeyboard = false;
    std::optional<Id<Theme>> m_carriedTheme;
    std::optional<PileId> m_target;

    Grip m_grip = Grip::None;
    QPointF m_pressed;
    QPointF m_pointer;
    Camera m_cameraAtPress;
    QRectF m_band;
    BoardSelection::Ideas m_chosenAtPress;
    std::optional<int> m_toChooseAlone; // if the note is let go where it was pressed
    std::optional<int> m_hovered;
    std::optional<int> m_reading; // the note whose reading card is shown

    ReadingCard* m_readingCard;
    QWidget* m_trayHeader = nullptr;
    QScrollBar* m_acrossWall;
    QScrollBar* m_downWall;
    QScrollBar* m_alongTray;
    int m_wantedTrayHeight = 0; // 0: as it comes
    bool m_started = false;     // whether the wall has been looked at
    bool m_isFirstFrame = true;
    QTimer m_settles; // the scale has stayed for a moment
    QTimer m_hoverTimer;
    QTimer m_edgeTimer;
};

} // namespace moothall::ui
