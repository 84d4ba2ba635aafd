// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/sentenceedit.h"

#include "core/synthesise/sentence.h"
#include "ui/style/look.h"
#include "ui/synthesise/sentencefield.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

SentenceEdit::SentenceEdit(QWidget* parent)
    : QWidget(parent),
      m_who(new SentenceField),
      m_verb(new ChoiceBox(tr("Need or meet"))),
      m_verbPlace(new QWidget),
      m_what(new SentenceField),
      m_because(new Label(tr("because"), TypeRole::Insight)),
      m_why(new SentenceField),
      m_advice(wrapped(quiet({})))
{
    setAccessibleName(tr("The insight, in one sentence"));
    m_what->ask(tr("What they need or meet"), tr("what"));
    m_why->ask(tr("Because of what"), tr("why"));
    m_verb->addItems(frameVerbs());
    m_verb->setFocusPolicy(Qt::ClickFocus); // Alt and an arrow turn it from any field
    auto* place = new QHBoxLayout(m_verbPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_verb, 0, Qt::AlignVCenter);
    auto* row = new FlowLayout(px(6), px(4));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_who, m_verbPlace, m_what, m_because, m_why})
        row->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addLayout(row);
    column->addWidget(m_advice);
    for (SentenceField* field : {m_who, m_what, m_why}) {
        field->installEventFilter(this);
        connect(field, &SentenceField::entered, this, &SentenceEdit::entered);
        connect(field, &SentenceField::escaped, this, &SentenceEdit::escaped);
        connect(field, &SentenceField::resized, this, &QWidget::updateGeometry);
        connect(field, &QPlainTextEdit::textChanged, this, &SentenceEdit::advise);
    }
    const auto dress = [this] {
        const int height = m_why->fontMetrics().lineSpacing() + px(12);
        m_verbPlace->setFixedHeight(height);
        m_because->setFixedHeight(height);
        giveRoom();
    };
    connect(&Look::now(), &Look::changed, this, dress);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (m_writing && old && now && holds(old) && !holds(now))
            emit left();
    });
    setFocusProxy(m_who);
    dress();
    showFrame(true);
}

void SentenceEdit::begin(const QString& sentence, const QString& words)
{
    m_before = sentence.simplified();
    fill(words.isEmpty() ? sentence : words);
    m_writing = true;
    advise();
    show();
    m_who->setFocus();
}

void SentenceEdit::fill(const QString& sentence)
{
    const auto parts = partsOf(sentence);
    showFrame(parts || sentence.isEmpty());
    m_who->setWords(parts ? parts->who : sentence);
    m_verb->setCurrentText(parts ? parts->verb : frameVerbs().front());
    m_what->setWords(parts ? parts->what : QString());
    m_why->setWords(parts ? parts->why : QString());
}

void SentenceEdit::end()
{
    m_writing = false;
    hide();
}

bool SentenceEdit::isChanged() const { return sentence() != m_before; }

QString SentenceEdit::sentence() const
{
    return isFrame() ? sentenceOf(
                           {m_who->words(), m_verb->currentText(), m_what->words(), m_why->words()})
                     : m_who->words();
}

// The first field alone may hold a whole sentence.
QString SentenceEdit::gap() const
{
    if (!isFrame() || (m_what->words().isEmpty() && m_why->words().isEmpty()))
        return {};
    if (m_who->words().isEmpty())
        return tr("Say who needs or meets it.");
    return m_what->words().isEmpty() ? tr("Say what they need or meet.") : QString();
}

void SentenceEdit::goToGap() { (m_who->words().isEmpty() ? m_who : m_what)->setFocus(); }

bool SentenceEdit::isFrame() const { return !m_why->isHidden(); }

std::vector<SentenceField*> SentenceEdit::fields() const
{
    return isFrame() ? std::vector{m_who, m_what, m_why} : std::vector{m_who};
}

void SentenceEdit::showFrame(bool frame)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_verbPlace, m_what, m_because, m_why})
        part->setVisible(frame);
    m_who->ask(frame ? tr("Who needs or meets it") : tr("The insight, in one sentence"),
               frame ? tr("who") : tr("Who needs or meets what, because of what"));
}

// The reason for the dots, or what the keys do.
void SentenceEdit::advise()
{
    QString word;
    for (const SentenceField* field : fields())
        if (word.isEmpty())
            word = field->firstSolutionWord();
    QString advice = tr("Enter keeps it, Escape leaves it.");
    if (!word.isEmpty())
        advice = tr("“%1” speaks of a solution. What do people meet or need, whatever the answer?")
                     .arg(word);
    else if (isFrame())
        advice = tr("Tab goes on, Alt+Down turns “%1”, Enter keeps it, Escape leaves it.")
                     .arg(m_verb->currentText());
    m_advice->setText(advice);
    setTone(*m_advice, word.isEmpty() ? PillTone::Neutral : PillTone::Warn);
    for (SentenceField* field : fields())
        field->setAccessibleDescription(advice);
}

void SentenceEdit::goTo(bool last) { fields()[last ? fields().size() - 1 : 0]->setFocus(); }

bool SentenceEdit::focusNextPrevChild(bool next)
{
    const auto all = fields();
    const auto now = std::ranges::find_if(all, [](const QWidget* one) { return one->hasFocus(); });
    const bool atEdge = now == all.end() || (next ? now == all.end() - 1 : now == all.begin());
    if (!atEdge)
        (*(next ? now + 1 : now - 1))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else if (m_after && now != all.end())
        m_after->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        goTo(!next);
    return true;
}

bool SentenceEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isFrame())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool down = key->key() == Qt::Key_Down;
    if (!(key->modifiers() & Qt::AltModifier) || (!down && key->key() != Qt::Key_Up))
        return QWidget::eventFilter(watched, event);
    const int count = m_verb->count();
    m_verb->setCurrentIndex((m_verb->currentIndex() + (down ? 1 : count - 1)) % count);
    advise();
    return true;
}

void SentenceEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveRoom();
    if (event->oldSize().width() != width())
        updateGeometry(); // what it needs at least depends on how wide it is
}

QSize SentenceEdit::minimumSizeHint() const
{
    return {px(60), layout()->heightForWidth(std::max(width(), px(60)))};
}

void SentenceEdit::giveRoom()
{
    for (SentenceField* field : {m_who, m_what, m_why})
        field->setRoom(std::max(width(), px(60)));
}

// Menus of a choice are windows of their own, and belong to it.
bool SentenceEdit::holds(const QObject* widget) const
{
    for (; widget; widget = widget->parent())
        if (widget == this)
            return true;
    return false;
}

} // namespace moothall::ui
