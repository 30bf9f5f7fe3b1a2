// SPDX-License-Identifier: GPL-3.0-or-later
// What has reached the platter, and what is left of the rest when the power goes.
#include "tests/core/store/forgetful_disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace yike::test {
namespace {

constexpr qsizetype kSector = 512;

QString fromPath(const std::string &path) { return QString::fromStdString(path); }

QByteArray contentOf(const std::string &path)
{
    QFile file(fromPath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void apply(QByteArray &bytes, const ForgetfulDisk::Change &change)
{
    if (change.cuts) {
        bytes.resize(change.offset, '\0');
        return;
    }
    if (bytes.size() < change.offset + change.bytes.size())
        bytes.resize(change.offset + change.bytes.size(), '\0');
    std::ranges::copy(change.bytes, bytes.begin() + change.offset);
}

} // namespace

ForgetfulDisk &ForgetfulDisk::get()
{
    static ForgetfulDisk disk;
    return disk;
}

void ForgetfulDisk::start(const std::string &folder)
{
    *this = {};
    m_folder = folder;
    for (const QString &name : QDir(fromPath(folder)).entryList(QDir::Files | QDir::Hidden)) {
        const std::string path = folder + "/" + name.toStdString();
        auto inode = std::make_shared<Inode>();
        inode->onPlatter = contentOf(path);
        m_names.emplace(path, std::move(inode));
    }
    syncFolder();
}

void ForgetfulDisk::stop() { m_folder.clear(); }

void ForgetfulDisk::failAt(std::int64_t operation, std::int64_t count, bool full)
{
    m_failFrom = m_operations + operation;
    m_failTo = m_failFrom + count;
    m_full = full;
    m_failed = false;
}

bool ForgetfulDisk::watches(const std::string &path) const
{
    return !m_folder.empty() && path.starts_with(m_folder + "/") && !path.ends_with(".lock");
}

ForgetfulDisk::InodePtr ForgetfulDisk::fileAt(const std::string &path)
{
    const auto [at, isNew] = m_names.try_emplace(path);
    if (isNew) {
        at->second = std::make_shared<Inode>();
        m_pendingNames.push_back({{}, path, at->second});
    }
    return at->second;
}

bool ForgetfulDisk::mayGoOn()
{
    ++m_operations;
    if (m_cutAt > 0 && m_operations >= m_cutAt)
        m_cut = true;
    const bool fails = m_operations >= m_failFrom && m_operations < m_failTo;
    m_failed = m_failed || fails;
    return !m_cut && !fails;
}

void ForgetfulDisk::sync(Inode &inode)
{
    for (const Change &change : inode.pending)
        apply(inode.onPlatter, change);
    inode.pending.clear();
}

void ForgetfulDisk::syncFolder()
{
    m_pendingNames.clear();
    m_namesOnPlatter = m_names;
}

void ForgetfulDisk::rename(const std::string &from, const std::string &to)
{
    const InodePtr inode = fileAt(from);
    m_names[to] = inode;
    m_names.erase(from);
    m_pendingNames.push_back({from, to, inode});
}

void ForgetfulDisk::forget(const std::string &path)
{
    m_names.erase(path);
    m_pendingNames.push_back({path, {}, nullptr});
}

QByteArray ForgetfulDisk::survivor(const Inode &inode, std::mt19937_64 &random, int mode)
{
    QByteArray left = inode.onPlatter;
    for (const Change &change : inode.pending) {
        if (mode == 0)
            continue;
        if (change.cuts || mode == 1) {
            if (mode == 1 || random() % 2 == 0)
                apply(left, change);
            continue;
        }
        for (qsizetype at = 0; at < change.bytes.size(); at += kSector) {
            const qsizetype size = std::min(kSector, change.bytes.size() - at);
            const bool kept = random() % 3 != 0;
            const bool beyond = change.offset + at >= left.size();
            if (kept)
                apply(left, {change.offset + at, change.bytes.mid(at, size), false});
            else if (beyond && random() % 2 == 0) // the file has grown, but what it holds there is anything
                apply(left, {change.offset + at, QByteArray(size, static_cast<char>(random())), false});
        }
    }
    return left;
}

ForgetfulDisk::Names ForgetfulDisk::survivingNames(Names names, const std::vector<NameChange> &changes,
                                                   std::mt19937_64 &random, int mode)
{
    for (const NameChange &change : changes) {
        if (mode == 0 || (mode == 2 && random() % 2 == 0))
            continue;
        if (!change.gone.empty())
            names.erase(change.gone);
        if (!change.made.empty())
            names[change.made] = change.inode;
    }
    return names;
}

void ForgetfulDisk::comeBack(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    // Nothing of what was not synced, all of it, or any part.
    const int nameMode = static_cast<int>(random() % 3), byteMode = static_cast<int>(random() % 4);
    const Names names = survivingNames(m_namesOnPlatter, m_pendingNames, random, nameMode);
    QDir folder(fromPath(m_folder));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        folder.remove(name);
    for (const auto &[path, inode] : names) {
        QFile file(fromPath(path));
        if (file.open(QIODevice::WriteOnly))
            file.write(survivor(*inode, random, byteMode));
    }
    stop();
}

} // namespace yike::test
