// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes that may point to a person, one beside the other with its safe wording, which is
// mended here. What else is printed and may do so is shown as well; it is mended where it was
// typed.
#pragma once

#include "ui/report/quotesmodel.h"
#include "ui/shell/page.h"

#include <QWidget>

class QBoxLayout;
class QPlainTextEdit;

namespace moothall::ui {

class ChoiceBox;
class KeyButton;
class Label;
class OrEmpty;
class RowList;

class QuotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit QuotesPane(Desk& desk, QWidget* parent = nullptr);

    void enter();

signals:
    void left(); // back to the pages
    void placeWanted(moothall::ui::Screen screen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildDetail();
    void listen();
    void showCount();
    void showCurrent();
    void mark(const QuoteRow& row);
    void sayWhereItIsMended(const QuoteRow& row);
    void accept();
    void acceptFor(Id<Idea> idea);

    Desk& m_desk;
    QuotesModel* m_model;
    RowList* m_list;
    Label* m_count;
    ChoiceBox* m_audience;
    QPlainTextEdit* m_words;
    Label* m_found;
    Label* m_safeTitle;
    QPlainTextEdit* m_safe;
    Label* m_wrong;
    KeyButton* m_use;
    QBoxLayout* m_columns = nullptr;
    OrEmpty* m_contentOrEmpty;
    QString m_shown; // the id of its row
};

} // namespace moothall::ui
