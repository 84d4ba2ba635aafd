// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wall and the outline have in common: what is done with the ideas that are chosen in
// them, and with the theme around them.
#pragma once

#include "ui/models/desk.h"
#include "ui/synthesise/board/sortingkeys.h"
#include "ui/synthesise/board/ways.h"

#include <QWidget>

namespace moothall::ui {

class MergeQuestion;
class SortingHands;
class SplitField;
class ThemeMenu;

class SortingPane : public QWidget, public SortingPlace
{
    Q_OBJECT

public:
    using Ideas = std::vector<Id<Idea>>;

    explicit SortingPane(Desk& desk, QWidget* parent = nullptr);

    virtual void enter() = 0;
    virtual void choose(const Ideas& ideas) = 0; // and shows the first
    virtual void choose(Id<Theme> theme) = 0;
    void follow(const Way& way);

    void removeCurrent() override;
    void parkChosen() override;
    void takeOut() override;
    void beginSplit() override;
    void putTogether() override;
    void agree(int more) override;
    void mark(Command command) override;
    void followBack() override;

signals:
    void progressChanged();
    void wantsGather();
    void wantsInsight(moothall::Id<moothall::Theme> theme);

protected:
    virtual Ideas chosen() const = 0;
    virtual Id<Idea> currentIdea() const = 0;                  // 0: none
    virtual std::optional<Id<Theme>> currentTheme() const = 0; // rather than an idea
    virtual std::optional<QRectF> areaOfCurrent() const = 0;   // where the split field is at home
    virtual std::function<void()> wayOn() const = 0; // to what comes after the chosen ideas
    virtual QString howToChooseATheme() const = 0;
    virtual void offerMore(ThemeMenu&) {} // where neither an idea nor a theme is chosen

    void send(int theme) override;
    void actOnChosen(const std::function<bool(const Ideas&)>& act); // and goes on, if it happened
    void splitIn(SplitField* field);
    std::vector<Way> ways() const; // of what is current
    void showMenu(const QPoint& global);

    Desk& m_desk;
    SortingHands* m_hands;
    MergeQuestion* m_merge;
    SplitField* m_split = nullptr;

private:
    void takeParts(const QStringList& parts);
};

} // namespace moothall::ui
