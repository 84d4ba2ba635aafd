// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/attachments.h"

#include "core/pdf/objects.h"
#include "core/pdf/xmp.h"

#include <QCryptographicHash>

#include <algorithm>

namespace moothall::pdf {

namespace {

using Object = QPDFObjectHandle;

Object fileOf(QPDF& pdf, const Attachment& attachment, const QDateTime& made)
{
    Object stream = objects::stream(pdf, attachment.bytes);
    Object dictionary = stream.getDict();
    dictionary.replaceKey("/Type", objects::name("EmbeddedFile"));
    dictionary.replaceKey("/Subtype", objects::name(attachment.mimeType.toUtf8()));
    Object about = Object::newDictionary();
    about.replaceKey("/Size", Object::newInteger(attachment.bytes.size()));
    about.replaceKey("/ModDate", objects::text(infoDate(made)));
    about.replaceKey(
        "/CheckSum",
        Object::newString(
            QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toStdString()));
    dictionary.replaceKey("/Params", about);
    return stream;
}

// What the file is to the document: the data its pages rest on (ISO 19005-3, 6.8).
Object specificationOf(QPDF& pdf, const Attachment& attachment, const QDateTime& made)
{
    Object file = fileOf(pdf, attachment, made);
    Object held = Object::newDictionary();
    held.replaceKey("/F", file);
    held.replaceKey("/UF", file);
    Object specification = Object::parse("<</Type/Filespec /AFRelationship/Data>>");
    specification.replaceKey("/F", objects::text(attachment.name));
    specification.replaceKey("/UF", objects::text(attachment.name));
    specification.replaceKey("/Desc", objects::text(attachment.description));
    specification.replaceKey("/EF", held);
    return pdf.makeIndirectObject(specification);
}

} // namespace

void writeAttachments(QPDF& pdf, const Metadata& metadata)
{
    if (metadata.attachments.empty())
        return;
    std::vector<Attachment> sorted = metadata.attachments; // a name tree is in order
    std::ranges::sort(sorted, {}, &Attachment::name);
    Object associated = Object::newArray();
    Object names = Object::newArray();
    for (const Attachment& attachment : sorted) {
        Object specification = specificationOf(pdf, attachment, metadata.created);
        associated.appendItem(specification);
        names.appendItem(objects::text(attachment.name));
        names.appendItem(specification);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Names", names);
    Object root = pdf.getRoot().getKey("/Names");
    if (!root.isDictionary())
        root = Object::newDictionary();
    root.replaceKey("/EmbeddedFiles", tree);
    pdf.getRoot().replaceKey("/Names", root);
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace moothall::pdf
