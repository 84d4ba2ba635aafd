// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/style/icons.h"

#include <QDynamicPropertyChangeEvent>
#include <QFrame>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>

namespace moothall::ui {

namespace {

const char* wordOf(PillTone tone)
{
    switch (tone) {
    case PillTone::Neutral:
        return "";
    case PillTone::Accent:
        return "accent";
    case PillTone::Pass:
        return "pass";
    case PillTone::Warn:
        return "warn";
    case PillTone::Bad:
        return "bad";
    case PillTone::Challenge:
        return "challenge";
    }
    return "";
}

// The sign that goes with a tone, or one given by the property "sign".
std::optional<Glyph> signOf(const QWidget& pill)
{
    const QString tone = pill.property("tone").toString();
    if (pill.property("sign").toString() == QLatin1String("lock"))
        return Glyph::Lock;
    return tone == QLatin1String("pass")   ? std::optional(Glyph::Tick)
           : tone == QLatin1String("warn") ? std::optional(Glyph::Warning)
           : tone == QLatin1String("bad")  ? std::optional(Glyph::Cross)
                                           : std::nullopt;
}

// Words on a tinted ground, after the sign that says what the colour says.
class PillLabel : public Label
{
public:
    explicit PillLabel(const QString& text) : Label(text, TypeRole::Caption, QFont::Medium)
    {
        setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        connect(&Look::now(), &Look::changed, this, &PillLabel::makeRoom);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::DynamicPropertyChange)
            makeRoom();
        return Label::event(event);
    }

    void paintEvent(QPaintEvent* event) override
    {
        Label::paintEvent(event);
        const std::optional<Glyph> sign = signOf(*this);
        if (!sign)
            return;
        QPainter painter(this);
        const double side = px(signSide);
        const QRectF room = contentsRect();
        paintGlyph(painter, *sign, {room.left(), room.center().y() - side / 2, side, side},
                   palette().color(foregroundRole()));
    }

private:
    static constexpr int signSide = 14;

    void makeRoom()
    {
        setIndent(signOf(*this) ? px(signSide + 4) : 0);
        updateGeometry();
    }
};

// Gives a label its font again where the style sheet brought back one of before, as it does with
// labels that were not seen while the text grew.
class FontKeeper : public QObject
{
public:
    FontKeeper(Label& label, std::function<QFont()> font) : QObject(&label), m_font(std::move(font))
    {
        label.installEventFilter(this);
        connect(&Look::now(), &Look::changed, &label, [this, &label] { label.setFont(m_font()); });
        label.setFont(m_font());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* label = static_cast<Label*>(watched);
        if (event->type() == QEvent::FontChange &&
            label->font().pixelSize() != m_font().pixelSize())
            label->setFont(m_font());
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<QFont()> m_font;
};

// Words as long as these are in no language but as a mistake, an address or a place in Wales.
constexpr int longWord = 24;
constexpr QChar spaceWithoutWidth(0x200b);

bool hasLongWord(const QString& text)
{
    int letters = 0;
    return std::ranges::any_of(text, [&](QChar letter) {
        letters = letter.isSpace() || letter == spaceWithoutWidth ? 0 : letters + 1;
        return letters > longWord;
    });
}

// A label breaks its lines at spaces only: long words get some that are not seen.
QString breakable(const QString& text)
{
    if (!hasLongWord(text))
        return text;
    QString broken;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    int inWord = 0;
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0;
         from = to, to = letters.toNextBoundary()) {
        inWord = text[from].isSpace() ? 0 : inWord + 1;
        if (inWord > longWord)
            broken += spaceWithoutWidth;
        broken += QStringView(text).mid(from, to - from);
    }
    return broken;
}

} // namespace

Label::Label(const QString& text, TypeRole role, QWidget* parent) : QLabel(breakable(text), parent)
{
    dress(role, std::nullopt);
}

Label::Label(const QString& text, TypeRole role, QFont::Weight weight, QWidget* parent)
    : QLabel(breakable(text), parent)
{
    dress(role, weight);
}

void Label::setText(const QString& text) { QLabel::setText(breakable(text)); }

void Label::dress(TypeRole role, std::optional<QFont::Weight> weight)
{
    setTextFormat(Qt::PlainText);
    new FontKeeper(*this, [role, weight] { return weight ? fontOf(role, *weight) : fontOf(role); });
}

Label* heading(const QString& text) { return new Label(text, TypeRole::Heading); }

Label* quiet(const QString& text)
{
    auto* label = new Label(text, TypeRole::Caption);
    setRole(*label, "quiet");
    return label;
}

Label* wrapped(Label* label)
{
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    return label;
}

Label* pill(const QString& text, PillTone tone)
{
    auto* label = new PillLabel(text);
    setRole(*label, "pill");
    setTone(*label, tone);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return label;
}

void setTone(QWidget& widget, PillTone tone) { restyle(widget, "tone", wordOf(tone)); }

QFrame* separator(Qt::Orientation orientation)
{
    auto* line = new QFrame;
    setRole(*line, "line");
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

void setRole(QWidget& widget, const char* role)
{
    restyle(widget, "role", role);
    widget.setAttribute(Qt::WA_StyledBackground);
}

void restyle(QWidget& widget, const char* property, const char* word)
{
    const QString value = QString::fromLatin1(word);
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace moothall::ui
