// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes that may point to a person, one beside the other with its safe wording, which is
// mended here.
#pragma once

#include "ui/report/quotesmodel.h"

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
    void accept();

    Desk& m_desk;
    QuotesModel* m_model;
    RowList* m_list;
    Label* m_count;
    ChoiceBox* m_audience;
    QPlainTextEdit* m_words;
    Label* m_found;
    QPlainTextEdit* m_safe;
    Label* m_wrong;
    KeyButton* m_use;
    QBoxLayout* m_columns = nullptr;
    OrEmpty* m_contentOrEmpty;
    Id<Idea> m_shown;
};

} // namespace moothall::ui
