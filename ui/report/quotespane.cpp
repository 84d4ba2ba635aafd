// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/quotespane.h"

#include "core/gather/ideas.h"
#include "ui/report/whereitismended.h"
#include "ui/style/look.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/endslayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowlist.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cmath>

namespace moothall::ui {

namespace {

constexpr int roomy = 640; // below this width the list stands above, at a base of 13
constexpr int linesOfWords = 3;
constexpr int linesOfField = 5;

class QuoteDelegate : public RowDelegate
{
public:
    QuoteDelegate(const QuotesModel& model, QObject* parent) : RowDelegate(parent), m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QuoteRow& row = m_model.at(index);
        const double width = widthOf(option) - px(28);
        const double height =
            layouts().heightOf(row.words, fontOf(TypeRole::Idea), width, linesOfWords) +
            layouts().heightOf(row.found(), fontOf(TypeRole::Caption), width, 1) + px(19);
        return {px(100), int(std::ceil(height))};
    }

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override
    {
        const QuoteRow& row = m_model.at(index);
        const QRectF area = QRectF(option.rect).adjusted(px(14), px(8), -px(14), -px(8));
        const double words =
            layouts().paint(painter, area.topLeft(), row.words, fontOf(TypeRole::Idea),
                            area.width(), tokens().text, linesOfWords);
        layouts().paint(painter, area.topLeft() + QPointF(0, words + px(3)), row.found(),
                        fontOf(TypeRole::Caption), area.width(), tokens().text2, 1);
    }

private:
    const QuotesModel& m_model;
};

QPlainTextEdit* plainField(const QString& name)
{
    auto* field = new QPlainTextEdit;
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const auto dress = [field] {
        field->setFont(fontOf(TypeRole::Idea));
        field->setFixedHeight(field->fontMetrics().lineSpacing() * linesOfField + px(12));
    };
    QObject::connect(&Look::now(), &Look::changed, field, dress);
    dress();
    return field;
}

} // namespace

QuotesPane::QuotesPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new QuotesModel(desk, this)),
      m_list(new RowList),
      m_count(quiet({})),
      m_audience(new ChoiceBox(tr("Safe for"), ChoiceBox::Kind::Button)),
      m_words(plainField(tr("As it would be printed"))),
      m_found(wrapped(quiet({}))),
      m_safeTitle(wrapped(quiet({}))),
      m_safe(plainField(tr("Safe wording"))),
      m_wrong(wrapped(new Label({}, TypeRole::Caption))),
      m_use(new KeyButton(tr("Use this wording"), QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    setAccessibleName(tr("Words that may point to a person"));
    m_audience->addItems({tr("For everybody"), tr("For people who came"), tr("For officers")});
    m_audience->setToolTip(tr("Whom the report goes to decides what must not be in it."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuoteDelegate(*m_model, this));
    m_list->setAccessibleName(tr("Quotes, longest first, and other texts"));
    m_list->setMinimumSize(px(200), px(110));
    m_words->setReadOnly(true);
    m_use->makePrimary();
    setTone(*m_wrong, PillTone::Bad);
    m_wrong->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_list, m_words, m_safe})
        each->installEventFilter(this);

    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(separator(Qt::Vertical));
    m_columns->addWidget(buildDetail());
    auto* empty = new EmptyState(tr("No text holds a word that is known to point to a person."),
                                 tr("Back to the pages"));
    connect(empty, &EmptyState::acted, this, &QuotesPane::left);
    m_contentOrEmpty = new OrEmpty(content, empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(separator());
    column->addWidget(m_contentOrEmpty, 1);
    listen();
    showCount();
}

QWidget* QuotesPane::buildHeader()
{
    auto* header = new QWidget;
    setRole(*header, "header");
    auto* row = new EndsLayout(px(12), px(6));
    header->setLayout(row);
    row->setContentsMargins(px(14), px(7), px(14), px(7));
    row->addWidget(heading(tr("Words to read")));
    row->addWidget(m_count);
    row->addWidget(m_audience);
    row->turn();
    auto* back = new KeyButton(tr("Back to the pages"), Qt::Key_Escape);
    back->makeLink();
    connect(back, &QPushButton::clicked, this, &QuotesPane::left);
    row->addWidget(back);
    return header;
}

QWidget* QuotesPane::buildDetail()
{
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(px(14), px(12), px(14), px(12));
    column->setSpacing(px(6));
    column->addWidget(quiet(tr("As it would be printed")));
    column->addWidget(m_words);
    column->addWidget(m_found);
    column->addSpacing(px(6));
    column->addWidget(m_safeTitle);
    column->addWidget(m_safe);
    column->addWidget(m_wrong);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    column->addStretch();
    return detail;
}

void QuotesPane::listen()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuotesPane::showCurrent);
    connect(m_audience, &QComboBox::activated, this,
            [this](int index) { m_model->setAudience(report::Audience(index)); });
    connect(m_use, &QPushButton::clicked, this, &QuotesPane::accept);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &QuotesPane::showCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QuotesPane::showCurrent);
}

void QuotesPane::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n text(s)", nullptr, count));
    m_contentOrEmpty->showEmpty(count == 0);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
}

void QuotesPane::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_shown.clear();
        return;
    }
    const QuoteRow& row = m_model->at(current);
    if (row.id == m_shown && m_words->toPlainText() == row.words)
        return; // what is typed beside it stays
    m_shown = row.id;
    m_words->setPlainText(row.words);
    mark(row);
    sayWhereItIsMended(row);
    m_found->setText(tr("Found: %1").arg(row.found()));
    m_safe->setPlainText(row.safeWording);
    m_wrong->hide();
}

// Bold and underlined, as well as on a ground of its own.
void QuotesPane::mark(const QuoteRow& row)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const report::TraceFound& trace : row.traces) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_words->document());
        one.cursor.setPosition(int(trace.start));
        one.cursor.setPosition(int(trace.start + trace.length), QTextCursor::KeepAnchor);
        one.format.setBackground(tokens().warn.ground);
        one.format.setForeground(tokens().warn.ink);
        one.format.setFontUnderline(true);
        marks.append(one);
    }
    m_words->setExtraSelections(marks);
}

void QuotesPane::sayWhereItIsMended(const QuoteRow& row)
{
    const bool isQuote = bool(row.idea);
    m_safeTitle->setText(isQuote ? tr("Safe wording, printed in its place")
                                 : tr("A proposal; change the words where they were typed"));
    m_safe->setReadOnly(!isQuote);
    const auto screen = screenOf(row.step);
    m_use->setText(isQuote || !screen ? tr("Use this wording")
                                      : tr("Go to %1").arg(nameOf(*screen)));
    m_use->setVisible(isQuote || screen.has_value());
}

void QuotesPane::accept()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QuoteRow& row = m_model->at(current);
    if (row.idea)
        acceptFor(row.idea);
    else if (const auto screen = screenOf(row.step))
        emit placeWanted(*screen);
}

// The idea keeps its words; the report prints the others. The next quote comes up.
void QuotesPane::acceptFor(Id<Idea> idea)
{
    const QString safe = m_safe->toPlainText().simplified();
    m_wrong->setVisible(safe.isEmpty());
    if (safe.isEmpty())
        return m_wrong->setText(tr("Write what may be printed, or withhold the idea in Gather."));
    const int row = m_list->currentIndex().row();
    if (!m_desk.did(ideas::setSafeWording(m_desk.workspace(), idea, safe),
                    tr("The report prints the safe wording.")))
        return;
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_list->setFocus();
}

void QuotesPane::enter()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_contentOrEmpty->currentWidget()->findChild<QPushButton*>()->setFocus();
}

bool QuotesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            accept();
            return true;
        }
        if (watched == m_list && enter) {
            m_safe->setFocus();
            m_safe->selectAll();
            return true;
        }
        if (watched == m_safe && key->key() == Qt::Key_Escape) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuotesPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    QWidget::keyPressEvent(event);
}

void QuotesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < px(roomy);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(2, narrow ? 0 : 1);
}

} // namespace moothall::ui
