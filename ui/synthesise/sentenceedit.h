// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An insight while it is written: "… need or meet … because …" as three fields in one line of text.
// A sentence that does not fit the frame is one field.
#pragma once

#include <QWidget>

#include <vector>

namespace moothall::ui {

class ChoiceBox;
class Label;
class SentenceField;

class SentenceEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceEdit(QWidget* parent = nullptr);

    // Opens with the cursor in it; an empty sentence opens the frame. Goes on with `words`, which
    // were left earlier, if there are any.
    void begin(const QString& sentence, const QString& words = {});
    void end();
    bool isWriting() const { return m_writing; }
    bool isChanged() const; // since it was opened

    QString sentence() const;
    // What the frame lacks, in one sentence; empty where it lacks nothing.
    QString gap() const;
    void goToGap();

    // Tab goes round among the fields; `after` comes in between the last and the first.
    void tabOn(QWidget* after) { m_after = after; }
    void goTo(bool last);

    QSize minimumSizeHint() const override; // fields break their lines

signals:
    void entered();
    void escaped();
    void left(); // the keyboard has gone elsewhere while it is written

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isFrame() const;
    std::vector<SentenceField*> fields() const; // those that are shown
    void showFrame(bool frame);
    void fill(const QString& sentence);
    void advise();
    void giveRoom();
    bool holds(const QObject* widget) const;

    SentenceField* m_who;
    ChoiceBox* m_verb;
    QWidget* m_verbPlace; // as high as the fields
    SentenceField* m_what;
    Label* m_because;
    SentenceField* m_why;
    Label* m_advice;
    QWidget* m_after = nullptr;
    QString m_before;
    bool m_writing = false;
};

} // namespace moothall::ui
