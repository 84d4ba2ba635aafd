// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ledgerpane.h"

#include "core/involve/project.h"
#include "core/report/content/phrases.h"
#include "ui/assess/ledgermodel.h"
#include "ui/style/look.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int edge = 10;

// What was done, who did it, and the figures at the right.
class LedgerDelegate : public RowDelegate
{
public:
    LedgerDelegate(const LedgerModel& model, QObject* parent) : RowDelegate(parent), m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const LedgerRow& row = m_model.at(index);
        const double width = wordsWidth(row, widthOf(option));
        return {px(200), int(std::ceil(layouts().heightOf(row.activity, base(), width) +
                                       layouts().heightOf(row.who, caption(), width))) +
                             2 * px(padding)};
    }

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override
    {
        const LedgerRow& row = m_model.at(index);
        const QRectF area = QRectF(option.rect).adjusted(px(edge), px(padding), -px(edge), 0);
        const double width = wordsWidth(row, option.rect.width());
        const double high =
            layouts().paint(painter, area.topLeft(), row.activity, base(), width, tokens().text);
        layouts().paint(painter, area.topLeft() + QPointF(0, high), row.who, caption(), width,
                        tokens().text2);
        painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
        painter.setPen(tokens().text);
        painter.drawText(area, Qt::AlignRight | Qt::AlignTop, row.figures);
    }

private:
    static QFont base() { return fontOf(TypeRole::Base); }
    static QFont caption() { return fontOf(TypeRole::Caption); }
    static double wordsWidth(const LedgerRow& row, double width)
    {
        const QFontMetricsF figures(fontOf(TypeRole::Base, QFont::DemiBold));
        return width - 2 * px(edge) - figures.horizontalAdvance(row.figures) - px(14);
    }

    const LedgerModel& m_model;
};

QString typed(int pence) { return QString::number(pence / 100.0, 'f', 2); }

} // namespace

LedgerPane::LedgerPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new LedgerModel(desk, this)),
      m_list(new QListView),
      m_form(new FactForm),
      m_remove(new KeyButton(tr("Remove line"), Qt::Key_Delete))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LedgerDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Hours, line by line"));
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are laid out again when the width changes
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto* add = new KeyButton(tr("Add a line"));
    add->makeLink();
    m_remove->makeLink();
    connect(add, &QPushButton::clicked, this, &LedgerPane::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        removeCurrent();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(14));
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_form);
    buildForm();
    listen();
    showCurrent();
}

void LedgerPane::buildForm()
{
    QStringList parties;
    for (const auto& word : wordsOf(Party()))
        parties.append(report::wordsFor(word.value));
    m_activity = m_form->addWords(tr("For what"));
    m_party = m_form->addChoice(tr("Who"), parties);
    m_people = m_form->addWords(tr("People"));
    m_hours = m_form->addWords(tr("Hours each"));
    m_rate = m_form->addWords(tr("For an hour"));
    m_expenses = m_form->addWords(tr("Expenses"));
    m_paid = m_form->addChoice(tr("Paid"), {tr("Unpaid"), tr("Paid")});
}

void LedgerPane::listen()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LedgerPane::showCurrent);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LedgerPane::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LedgerPane::showCurrent);
    connect(&Look::now(), &Look::changed, this, &LedgerPane::fit, Qt::QueuedConnection);
    connect(m_activity, &FactEdit::told, this, [this](const QString& words) {
        if (words.isEmpty())
            return m_desk.warn(tr("A line says what the hours were for."));
        keep([&](LedgerEntry& entry) { entry.activity = words; });
    });
    connect(m_party, &QComboBox::activated, this,
            [this](int party) { keep([&](LedgerEntry& entry) { entry.party = Party(party); }); });
    connect(m_paid, &QComboBox::activated, this,
            [this](int paid) { keep([&](LedgerEntry& entry) { entry.paid = paid == 1; }); });
    tell(m_people, peopleTyped, &LedgerEntry::persons, tr("People are a number, such as 20."));
    tell(m_hours, minutesTyped, &LedgerEntry::minutesEach,
         tr("Hours are written in quarters, such as 3.5 or 3:30."));
    const QString money = tr("Money is written as 13.80.");
    tell(m_rate, penceTyped, &LedgerEntry::ratePence, money);
    tell(m_expenses, penceTyped, &LedgerEntry::expensesPence, money);
}

void LedgerPane::tell(FactEdit* field, std::optional<int> (*read)(const QString&),
                      int LedgerEntry::*member, const QString& wrong)
{
    connect(field, &FactEdit::told, this, [this, read, member, wrong](const QString& words) {
        if (const auto figure = read(words))
            keep([&](LedgerEntry& entry) { entry.*member = *figure; });
        else
            m_desk.warn(wrong);
    });
}

void LedgerPane::keep(const std::function<void(LedgerEntry&)>& change)
{
    auto entry = m_desk.reader().find(current());
    if (!entry)
        return m_desk.warn(tr("The line is no longer there."));
    const LedgerEntry before = *entry;
    change(*entry);
    if (*entry != before)
        m_desk.did(ledger::change(m_desk.workspace(), *entry), tr("Hours changed."));
}

void LedgerPane::add()
{
    const auto before = ledger::all(m_desk.reader(), m_desk.project());
    LedgerEntry entry;
    entry.project = m_desk.project();
    entry.code = u"L%1"_s.arg(before.size() + 1);
    entry.activity = tr("The session");
    entry.persons = 1;
    entry.minutesEach = 60;
    entry.rank = before.empty() ? 1 : before.back().rank + 1;
    const auto added = ledger::add(m_desk.workspace(), entry);
    if (!m_desk.did(added, tr("Line added.")))
        return;
    m_list->setCurrentIndex(m_model->indexOf(*added));
    m_activity->setFocus();
    m_activity->selectAll();
}

bool LedgerPane::removeCurrent()
{
    if (!m_list->hasFocus())
        return false;
    if (const Id<LedgerEntry> entry = current())
        m_desk.did(ledger::remove(m_desk.workspace(), entry), tr("Line removed."));
    return true;
}

Id<LedgerEntry> LedgerPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->at(index).id : Id<LedgerEntry>();
}

// As high as its rows: the screen scrolls as a whole.
void LedgerPane::fit()
{
    m_list->doItemsLayout();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(std::max(height, 1));
    m_list->setVisible(height > 0);
}

void LedgerPane::showCurrent()
{
    fit();
    const auto entry = m_desk.reader().find(current());
    m_form->setVisible(entry.has_value());
    m_remove->setVisible(entry.has_value());
    if (!entry)
        return;
    m_activity->setFact(entry->activity);
    m_party->setCurrentIndex(int(entry->party));
    m_people->setFact(QString::number(entry->persons));
    m_hours->setFact(report::hours(entry->minutesEach));
    m_rate->setFact(typed(entry->ratePence));
    m_expenses->setFact(typed(entry->expensesPence));
    m_paid->setCurrentIndex(entry->paid ? 1 : 0);
}

bool LedgerPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &LedgerPane::fit, Qt::QueuedConnection);
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            return removeCurrent();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            if (current())
                m_activity->setFocus();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn &&
        !m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall::ui
