// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that something is written in, above or below its list: the main field with Save and
// Cancel, what is wrong with it, and more fields where there are some. Enter saves, Escape leaves.
#pragma once

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace moothall::ui {

class KeyButton;
class Label;

// A field with its caption at the left.
QWidget* captioned(const QString& caption, QWidget* field);

// A field that `name` is heard of, and `placeholder` read in while it is empty.
QLineEdit* lineFor(const QString& name, const QString& placeholder);

class EntryLine : public QWidget
{
    Q_OBJECT

signals:
    void left(); // nothing was saved

protected:
    // Hidden until it is opened.
    EntryLine(QLineEdit* main, QWidget* parent);

    void addBelow(QLayout* more);
    // The order of Tab between the main field and the buttons.
    void goThrough(const QList<QWidget*>& fields);

    QLineEdit& main() const { return *m_main; }
    void open(); // with all of the main field chosen
    virtual void save() = 0;
    virtual void close();

    // Says beside the field what is wrong with it, and goes there; empty: nothing is.
    void complain(const QString& sentence, QLineEdit& field);

    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();

    QLineEdit* m_main;
    KeyButton* m_save;
    KeyButton* m_cancel;
    Label* m_wrong;
    QVBoxLayout* m_column;
};

} // namespace moothall::ui
