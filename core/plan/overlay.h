// SPDX-License-Identifier: GPL-3.0-or-later
// Objects of one kind as they will be after an edit: gathered by id first, merged into the sorted list in one pass.
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yike::plan {

/// T has an `id`; the list is sorted by it and stays so.
template <typename T>
class Overlay {
public:
    using Id = decltype(T::id);

    explicit Overlay(const std::vector<T> &sorted) : m_sorted(&sorted) {}

    /// The object now; nullptr if there is none.
    [[nodiscard]] const T *find(Id id) const
    {
        if (const auto at = m_changed.find(id); at != m_changed.end())
            return at->second ? &*at->second : nullptr;
        const auto at = std::ranges::lower_bound(*m_sorted, id, {}, &T::id);
        return at != m_sorted->end() && at->id == id ? &*at : nullptr;
    }
    void set(Id id, std::optional<T> object) { m_changed.insert_or_assign(id, std::move(object)); }
    /// A copy that may be written to; the object must be there.
    [[nodiscard]] T &edit(Id id)
    {
        const auto at = m_changed.find(id);
        return at != m_changed.end() ? *at->second : *m_changed.emplace(id, *find(id)).first->second;
    }
    [[nodiscard]] const std::vector<T> &sorted() const { return *m_sorted; }
    [[nodiscard]] bool empty() const { return m_changed.empty(); }

    /// The whole list after the edit. Leaves the overlay empty.
    [[nodiscard]] std::vector<T> merged()
    {
        std::vector<T> out;
        out.reserve(m_sorted->size() + m_changed.size());
        auto changed = m_changed.begin();
        const auto take = [&] {
            if (changed->second)
                out.push_back(std::move(*changed->second));
            ++changed;
        };
        for (const T &object : *m_sorted) {
            while (changed != m_changed.end() && changed->first < object.id)
                take();
            if (changed != m_changed.end() && changed->first == object.id)
                take();
            else
                out.push_back(object);
        }
        while (changed != m_changed.end())
            take();
        m_changed.clear();
        return out;
    }

private:
    const std::vector<T> *m_sorted;
    std::map<Id, std::optional<T>> m_changed;
};

} // namespace yike::plan
