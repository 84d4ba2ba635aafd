// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks what follows one another in a frame or a table cell: paragraphs, headings, lists, tables.
#include "core/pdf/walkstate.h"

#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>

namespace moothall::pdf {
namespace {

using namespace Qt::StringLiterals;

QByteArray roleOf(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (const QString role = format.stringProperty(RoleProperty); !role.isEmpty())
        return role.toLatin1();
    const int level = std::min(format.headingLevel(), 6);
    return level > 0 ? "H" + QByteArray::number(level) : QByteArray("P");
}

bool holdsOnlyPictures(const QTextBlock& block)
{
    QString text = block.text();
    const bool any = text.contains(QChar::ObjectReplacementCharacter);
    return any && text.remove(QChar::ObjectReplacementCharacter).trimmed().isEmpty();
}

QByteArray numberingName(QTextListFormat::Style style)
{
    switch (style) {
    case QTextListFormat::ListDisc:
        return "Disc";
    case QTextListFormat::ListCircle:
        return "Circle";
    case QTextListFormat::ListSquare:
        return "Square";
    case QTextListFormat::ListDecimal:
        return "Decimal";
    case QTextListFormat::ListLowerAlpha:
        return "LowerAlpha";
    case QTextListFormat::ListUpperAlpha:
        return "UpperAlpha";
    case QTextListFormat::ListLowerRoman:
        return "LowerRoman";
    case QTextListFormat::ListUpperRoman:
        return "UpperRoman";
    case QTextListFormat::ListStyleUndefined:
        break;
    }
    return "None";
}

// Blocks that share a box, and the element wrapped around them if they ask for one.
struct Group
{
    Box box;
    QString role;
    ElementId element = 0;
    std::map<int, Extent> extents;
    bool open = false;
};

class Flow
{
public:
    Flow(WalkState& state, ElementId parent) : m_state(state), m_parent(parent) {}

    void walk(QTextFrame::iterator position)
    {
        for (; !position.atEnd(); ++position) {
            if (QTextFrame* frame = position.currentFrame())
                walkFrame(*frame);
            else if (position.currentBlock().isValid())
                walkBlock(position);
        }
        closeGroups(0);
    }

private:
    enum Level : size_t
    {
        Outer,
        Inner
    };

    struct OpenList
    {
        QTextList* list;
        int indent;
        ElementId element;
        ElementId body; // of its latest item, where a list inside goes
    };

    void walkFrame(QTextFrame& frame)
    {
        m_lists.clear();
        leaveGroupsThatEndBefore(frame);
        if (auto* table = qobject_cast<QTextTable*>(&frame)) {
            const ElementId element =
                m_captioned ? *m_captioned : m_state.list.structure.add(innermost(), "Table");
            m_captioned.reset();
            walkTable(m_state, *table, element);
        } else {
            walkFlow(m_state, frame.begin(), innermost());
        }
    }

    void walkBlock(const QTextFrame::iterator& position)
    {
        const QTextBlock block = position.currentBlock();
        enterGroups(block);
        if (block.text().trimmed().isEmpty())
            return;
        if (block.textList()) {
            walkListItem(block);
            return;
        }
        m_lists.clear();
        if (holdsOnlyPictures(block)) {
            walkText(m_state, block, innermost());
            return;
        }
        const ElementId element = addElement(position, roleOf(block));
        walkText(m_state, block, element);
        addToOutline(block, element);
    }

    // A caption right before a table belongs inside it, as its first child.
    ElementId addElement(QTextFrame::iterator position, const QByteArray& role)
    {
        ElementId parent = innermost();
        const QTextBlock block = position.currentBlock();
        ++position;
        if (role == "Caption" && !position.atEnd() &&
            qobject_cast<QTextTable*>(position.currentFrame())) {
            m_captioned = m_state.list.structure.add(parent, "Table");
            parent = *m_captioned;
        }
        const ElementId element = m_state.list.structure.add(parent, role);
        m_state.list.structure.at(element).language =
            block.blockFormat().stringProperty(LanguageProperty);
        return element;
    }

    void addToOutline(const QTextBlock& block, ElementId element)
    {
        const int level = block.blockFormat().headingLevel();
        const std::vector<Extent> extents = m_state.extents(block);
        if (level > 0 && !extents.empty()) {
            m_state.list.outline.push_back({level,
                                            readable(block.text()).simplified(),
                                            {extents[0].page, extents[0].top},
                                            element});
        }
    }

    void walkListItem(const QTextBlock& block)
    {
        StructureTree& structure = m_state.list.structure;
        OpenList& list = listFor(*block.textList());
        const ElementId item = structure.add(list.element, "LI");
        walkListMarker(m_state, block, structure.add(item, "Lbl"));
        list.body = structure.add(item, "LBody");
        structure.at(list.body).language = block.blockFormat().stringProperty(LanguageProperty);
        walkText(m_state, block, list.body);
    }

    OpenList& listFor(QTextList& list)
    {
        const int indent = list.format().indent();
        while (!m_lists.empty() && m_lists.back().list != &list && m_lists.back().indent >= indent)
            m_lists.pop_back();
        if (m_lists.empty() || m_lists.back().list != &list) {
            const ElementId parent = m_lists.empty() ? innermost() : m_lists.back().body;
            const ElementId element = m_state.list.structure.add(parent, "L");
            m_state.list.structure.at(element).listNumbering = numberingName(list.format().style());
            m_lists.push_back({&list, indent, element, element});
        }
        return m_lists.back();
    }

    void enterGroups(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        enterGroup(Outer, format, OuterBoxProperty, OuterGroupRoleProperty);
        enterGroup(Inner, format, BoxProperty, GroupRoleProperty);
        cover(block);
    }

    void cover(const QTextBlock& block)
    {
        for (Group& group : m_groups) {
            if (!group.open || group.box == Box())
                continue;
            for (const Extent& extent : m_state.extents(block)) {
                Extent& covered = group.extents.try_emplace(extent.page, extent).first->second;
                covered.top = std::min(covered.top, extent.top);
                covered.bottom = std::max(covered.bottom, extent.bottom);
            }
        }
    }

    void enterGroup(Level level, const QTextBlockFormat& format, int boxProperty, int roleProperty)
    {
        const auto box = format.property(boxProperty).value<Box>();
        const QString role = format.stringProperty(roleProperty);
        Group& group = m_groups[level];
        if (group.open && group.box == box && group.role == role)
            return;
        closeGroups(level);
        m_lists.clear();
        const ElementId around = level == Inner ? m_groups[Outer].element : m_parent;
        const ElementId element =
            role.isEmpty() ? around : m_state.list.structure.add(around, role.toLatin1());
        group = {box, role, element, {}, true};
    }

    // A frame between blocks of one box lies in the box; otherwise the box ends before it.
    void leaveGroupsThatEndBefore(const QTextFrame& frame)
    {
        const QTextBlock after = m_state.document.findBlock(frame.lastPosition() + 1);
        const auto goesOn = [&](const Group& group, int boxProperty) {
            return after.blockFormat().property(boxProperty).value<Box>() == group.box;
        };
        if (!goesOn(m_groups[Outer], OuterBoxProperty))
            closeGroups(Outer);
        else if (!goesOn(m_groups[Inner], BoxProperty))
            closeGroups(Inner);
        QTextBlock block = m_state.document.findBlock(frame.firstPosition());
        for (; block.isValid() && block.position() <= frame.lastPosition(); block = block.next())
            cover(block);
    }

    // Closing an outer group closes the inner one with it.
    void closeGroups(size_t from)
    {
        for (size_t level = m_groups.size(); level-- > from;) {
            Group& group = m_groups[level];
            if (group.open && group.box != Box())
                m_state.boxes.push_back({group.box, level == Outer, std::move(group.extents)});
            group = {};
        }
    }

    ElementId innermost() const
    {
        const Group& group = m_groups[m_groups[Inner].open ? Inner : Outer];
        return group.open ? group.element : m_parent;
    }

    WalkState& m_state;
    ElementId m_parent;
    std::array<Group, 2> m_groups;
    std::vector<OpenList> m_lists;
    std::optional<ElementId> m_captioned; // the table whose caption has just been walked
};

} // namespace

void walkFlow(WalkState& state, QTextFrame::iterator position, ElementId parent)
{
    Flow(state, parent).walk(position);
}

} // namespace moothall::pdf
