// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A method in full, as a form: the file's own to be changed, or a new one.
#pragma once

#include "core/involve/methodlibrary.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class ChoiceBox;
class FactEdit;
class FactForm;
class Label;

class MethodForm : public QWidget
{
    Q_OBJECT

public:
    explicit MethodForm(Desk& desk, QWidget* parent = nullptr);

    void writeNew();
    void edit(const WholeMethod& method);

signals:
    void saved(moothall::Id<moothall::Method> method);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FactEdit* addField(const QString& caption, const QString& placeholder);
    void open(const WholeMethod& method);
    void save();
    void complain(const QString& sentence);

    Desk& m_desk;
    WholeMethod m_method;
    Label* m_heading;
    FactForm* m_form;
    FactEdit* m_name;
    ChoiceBox* m_step;
    FactEdit* m_purpose;
    FactEdit* m_rounds;
    FactEdit* m_groupSize;
    FactEdit* m_materials;
    FactEdit* m_how;
    FactEdit* m_output;
    Label* m_wrong;
};

} // namespace moothall::ui
