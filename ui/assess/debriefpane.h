// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the team learned, and how it scored its own skills.
#pragma once

#include "core/assess/records.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace moothall::ui {

class FactEdit;
class FactForm;

// The six scores.
class DebriefScores : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefScores(Desk& desk, QWidget* parent = nullptr);

    void enter();

private:
    void read();

    Desk& m_desk;
    std::vector<std::function<void(const Debrief&)>> m_show;
    QWidget* m_first = nullptr;
};

// What was learned, what worked and what did not; and what people wrote on their forms.
class DebriefWords : public QWidget
{
    Q_OBJECT

public:
    explicit DebriefWords(Desk& desk, QWidget* parent = nullptr);

private:
    void addWords(const QString& caption, QString Debrief::*member);
    void addList(const QString& caption, QStringList Debrief::*member);
    void read();

    Desk& m_desk;
    FactForm* m_form;
    std::vector<std::function<void(const Debrief&)>> m_show;
};

// Changes the debrief of the session, which begins with its first word or score.
void keepDebrief(Desk& desk, const QString& said, const std::function<void(Debrief&)>& change);

} // namespace moothall::ui
