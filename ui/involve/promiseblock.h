// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The promise to those who take part: how far it goes, in what words, and who decides.
#pragma once

#include "core/involve/project.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

namespace moothall::ui {

class ChoiceBox;
class FactEdit;

class PromiseBlock : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseBlock(Desk& desk, QWidget* parent = nullptr);

private:
    void listen();
    void read();
    void listenToBrief();
    void setDate(QDate Project::*date, const QString& words, const QString& said);
    void change(const std::function<void(Project&)>& edit, const QString& said);

    Desk& m_desk;
    ChoiceBox* m_level;
    FactEdit* m_promise;
    FactEdit* m_question;
    FactEdit* m_decider;
    FactEdit* m_decided; // when
    FactEdit* m_reply;
    FactEdit* m_asks;
    FactEdit* m_brief;
};

} // namespace moothall::ui
