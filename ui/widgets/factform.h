// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as fields that look like text until somebody goes into them, one below the other. A fact is
// told when its field is left or on Enter; Escape takes the typing back.
#pragma once

#include "ui/widgets/choicebox.h"

#include <QPlainTextEdit>

class QGridLayout;

namespace moothall::ui {

class Label;

// Words that grow with what is typed.
class FactEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FactEdit(const QString& name, QWidget* parent = nullptr);

    // What is on disk. Typing that is under way stays.
    void setFact(const QString& fact);
    QString words() const; // as typed, without spaces around it

    // Tells nothing by itself while it is part of something new: whoever adds that asks `words`.
    void holdBack(bool back) { m_heldBack = back; }

signals:
    void told(const QString& words);
    void entered(); // Enter, where it is held back

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void tell();
    void fit();

    QString m_fact;
    bool m_heldBack = false;
};

// Captions at the left, facts at the right; the captions go above where the text is large and the
// form is narrow.
class FactForm : public QWidget
{
    Q_OBJECT

public:
    explicit FactForm(QWidget* parent = nullptr);

    void addFact(const QString& caption, QWidget* field);
    FactEdit* addWords(const QString& caption, const QString& placeholder = {});
    // A fact that matters only sometimes goes with its caption.
    void showFact(const QWidget* field, bool shown);
    ChoiceBox* addChoice(const QString& caption, const QStringList& choices);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    bool captionsGoAbove() const;

    struct Fact
    {
        Label* caption;
        QWidget* field;
        QWidget* line;
    };
    std::vector<Fact> m_facts;
    bool m_above = false;
    QGridLayout* m_grid;
};

} // namespace moothall::ui
