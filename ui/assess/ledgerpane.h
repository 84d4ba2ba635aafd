// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours line by line: a list, and the chosen line as fields.
#pragma once

#include "core/assess/ledger.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

class QListView;

namespace moothall::ui {

class ChoiceBox;
class FactEdit;
class FactForm;
class KeyButton;
class LedgerModel;

class LedgerPane : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPane(Desk& desk, QWidget* parent = nullptr);

    // Takes the chosen line away, if the keyboard is among the lines; returns whether it is.
    bool removeCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildForm();
    void listen();
    void add();
    void fit();
    void showCurrent();
    Id<LedgerEntry> current() const;
    void keep(const std::function<void(LedgerEntry&)>& change);
    // A figure typed into the field goes to that member, or one sentence says what is wrong.
    void tell(FactEdit* field, std::optional<int> (*read)(const QString&), int LedgerEntry::*member,
              const QString& wrong);

    Desk& m_desk;
    LedgerModel* m_model;
    QListView* m_list;
    FactForm* m_form;
    ChoiceBox* m_party;
    FactEdit* m_activity;
    FactEdit* m_people;
    FactEdit* m_hours;
    FactEdit* m_rate;
    FactEdit* m_expenses;
    ChoiceBox* m_paid;
    KeyButton* m_remove;
};

} // namespace moothall::ui
