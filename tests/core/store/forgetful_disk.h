// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that can lose its power: under SQLite and under fsync() and rename(), it knows what has reached the platter.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace yike::test {

/// Watches one folder between start() and stop(); elsewhere, and before and after, everything is as always. Writes, cuts,
/// syncs, deletions and renames are counted as operations. One thread.
///
/// What is not synced when the power goes survives or not, each sector (512 bytes) by itself and in any order; names of new,
/// renamed and deleted files until their folder is synced.
class ForgetfulDisk {
public:
    static ForgetfulDisk &get();

    /// What the folder holds now is on the platter.
    void start(const std::string &folder);
    void stop();
    /// The power goes at that operation from now on: it and all after it fail.
    void cutAt(std::int64_t operation) { m_cutAt = m_operations + operation; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// `count` operations fail, from that one on; of a write that fails half is written. full: as a full disk.
    void failAt(std::int64_t operation, std::int64_t count, bool full);
    void failNoMore() { m_failTo = 0; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] std::int64_t operations() const { return m_operations; }
    /// After the power has gone: the folder becomes what was left on the platter.
    void comeBack(std::uint64_t seed);

    // For the layer below.
    struct Change {
        std::int64_t offset = 0;
        QByteArray bytes;
        bool cuts = false; ///< the file ends at `offset` from then on
    };
    struct Inode {
        QByteArray onPlatter;
        std::vector<Change> pending;
    };
    using InodePtr = std::shared_ptr<Inode>;
    [[nodiscard]] bool watches(const std::string &path) const;
    /// The file of that name; made where there is none.
    InodePtr fileAt(const std::string &path);
    /// Counts an operation; false: it fails.
    bool mayGoOn();
    void sync(Inode &inode);
    void syncFolder();
    void rename(const std::string &from, const std::string &to);
    void forget(const std::string &path);

private:
    using Names = std::map<std::string, InodePtr>;
    struct NameChange {
        std::string gone, made;
        InodePtr inode;
    };
    [[nodiscard]] static QByteArray survivor(const Inode &inode, std::mt19937_64 &random, int mode);
    [[nodiscard]] static Names survivingNames(Names names, const std::vector<NameChange> &changes,
                                              std::mt19937_64 &random, int mode);

    std::string m_folder; ///< empty: watches nothing
    Names m_names, m_namesOnPlatter;
    std::vector<NameChange> m_pendingNames;
    std::int64_t m_operations = 0, m_cutAt = 0, m_failFrom = 0, m_failTo = 0;
    bool m_cut = false, m_failed = false, m_full = false;
};

} // namespace yike::test
