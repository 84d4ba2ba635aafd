// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/zipparts.h"

#include "core/exchange/sentence.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <zip.h>

namespace moothall::exchange {

namespace {

// A part while it is unpacked.
class PartReader : public QIODevice
{
public:
    explicit PartReader(zip_file_t* file) : m_file(file) { open(QIODevice::ReadOnly); }
    ~PartReader() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }

    bool isBroken() const { return m_broken; }
    bool isTooLarge() const { return m_read > largestPart; }

protected:
    qint64 readData(char* bytes, qint64 most) override
    {
        if (m_ended)
            return -1;
        if (most <= 0)
            return 0; // asked so too, and not at the end for it
        const zip_int64_t count = zip_fread(m_file, bytes, zip_uint64_t(most));
        m_broken = count < 0;
        m_read += std::max<zip_int64_t>(count, 0);
        m_ended = count <= 0 || isTooLarge();
        return m_ended ? -1 : count;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file_t* m_file;
    qint64 m_read = 0;
    bool m_ended = false;
    bool m_broken = false;
};

Error brokenError(const QString& name)
{
    return {Error::Kind::BadInput,
            Sentence::tr("“%1” is damaged. Open it in a spreadsheet program, save it again and "
                         "import that.")
                .arg(name),
            {}};
}

Error tooLargeError(const QString& name)
{
    return {Error::Kind::BadInput,
            Sentence::tr("“%1” unpacks to more than %2 MB. Split it and import the parts.")
                .arg(name)
                .arg(largestPart / (1024 * 1024)),
            {}};
}

} // namespace

void ZipParts::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipParts> ZipParts::open(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!archive && code == ZIP_ER_INCONS) // some programs leave small faults that harm nobody
        archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive)
        return ZipParts(archive, name);
    if (code == ZIP_ER_NOENT)
        return fail(Error::Kind::NotFound, Sentence::tr("There is no file “%1”.").arg(name));
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ)
        return fail(Error::Kind::Unavailable,
                    Sentence::tr("“%1” cannot be opened. Check that you may read it.").arg(name));
    return tl::make_unexpected(brokenError(name));
}

bool ZipParts::has(const QString& part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<> ZipParts::read(const QString& part, const std::function<Result<>(QIODevice&)>& read) const
{
    const zip_int64_t index =
        zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat{};
    if (index < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        return tl::make_unexpected(brokenError(m_name));
    if ((stat.valid & ZIP_STAT_SIZE) && stat.size > zip_uint64_t(largestPart))
        return tl::make_unexpected(tooLargeError(m_name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(Error::Kind::BadInput,
                    Sentence::tr("“%1” is locked with a password. Save it without one and import "
                                 "that.")
                        .arg(m_name));
    zip_file_t* file = zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0);
    if (!file)
        return tl::make_unexpected(brokenError(m_name));
    PartReader device(file);
    const Result<> outcome = read(device);
    if (device.isTooLarge())
        return tl::make_unexpected(tooLargeError(m_name));
    if (device.isBroken())
        return tl::make_unexpected(brokenError(m_name));
    return outcome;
}

} // namespace moothall::exchange
