#include "view/thing_list_model.h"
#include <algorithm>
#include <unordered_set>

namespace ln::view {
namespace {
constexpr int page = 40; // more than a tablet on end shows
} // namespace

bool ThingRow::standsBefore(const ThingRow& other) const {
    if (rank != other.rank) return rank < other.rank;
    if (key != other.key) return key < other.key;
    return id < other.id;
}

ThingListModel::ThingListModel(const QList<QByteArray>& roles, QObject* parent)
    : QAbstractListModel(parent), m_roles(roles) {}

void ThingListModel::put(ThingRow row) {
    const int from = indexOf(row.id);
    const bool below = m_moreLeft && !m_rows.empty() && m_rows.back().standsBefore(row);
    if (from < 0) {
        if (!below) insertSorted(std::move(row));
    } else if (below) {
        removeRun(from, from);
    } else {
        replace(from, std::move(row));
    }
}

void ThingListModel::drop(const ThingId& id) {
    if (const int row = indexOf(id); row >= 0) removeRun(row, row);
}

void ThingListModel::assign(std::vector<ThingRow> rows) {
    m_more = {};
    m_moreLeft = false;
    std::unordered_set<ThingId> kept;
    for (const ThingRow& row : rows)
        kept.insert(row.id);
    for (int last = count() - 1; last >= 0; --last) {
        if (kept.contains(m_rows[static_cast<std::size_t>(last)].id)) continue;
        int first = last;
        while (first > 0 && !kept.contains(m_rows[static_cast<std::size_t>(first - 1)].id))
            --first;
        removeRun(first, last);
        last = first;
    }
    for (ThingRow& row : rows)
        put(std::move(row));
}

void ThingListModel::window(More more) {
    m_moreLeft = false;
    if (!m_rows.empty()) removeRun(0, count() - 1);
    m_more = std::move(more);
    m_moreLeft = true;
    fetchMore({});
}

const ThingRow* ThingListModel::find(const ThingId& id) const {
    return at(indexOf(id));
}

const ThingRow* ThingListModel::at(int row) const {
    return row >= 0 && row < count() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ThingListModel::indexOf(const ThingId& id) const {
    const auto found = std::ranges::find(m_rows, id, &ThingRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ThingListModel::idAt(int row) {
    while (row >= count() && m_moreLeft)
        fetchMore({});
    const ThingRow* found = at(row);
    return found ? found->id.toHex() : QString();
}

QVariant ThingListModel::value(int row, const QByteArray& role) const {
    return data(index(row), Qt::UserRole + static_cast<int>(m_roles.indexOf(role)));
}

int ThingListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ThingListModel::data(const QModelIndex& index, int role) const {
    const ThingRow* row = index.isValid() ? at(index.row()) : nullptr;
    const int column = role - Qt::UserRole;
    if (!row || column < 0) return {};
    return column == 0 ? QVariant(row->id.toHex()) : row->values.value(column - 1);
}

QHash<int, QByteArray> ThingListModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles.at(i));
    return names;
}

bool ThingListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_moreLeft;
}

void ThingListModel::fetchMore(const QModelIndex& parent) {
    // Whoever looks at the rows while they are being inserted may ask for more.
    if (parent.isValid() || !m_moreLeft || m_fetching) return;
    m_fetching = true;
    std::vector<ThingRow> rows = m_more(m_rows.empty() ? nullptr : &m_rows.back(), page);
    m_moreLeft = static_cast<int>(rows.size()) == page;
    std::erase_if(rows, [&](const ThingRow& row) { return indexOf(row.id) >= 0; });
    if (!rows.empty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        endInsertRows();
        Q_EMIT countChanged();
    }
    m_fetching = false;
}

void ThingListModel::insertSorted(ThingRow row) {
    const auto place =
        std::ranges::lower_bound(m_rows, row, [](const ThingRow& a, const ThingRow& b) { return a.standsBefore(b); });
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

void ThingListModel::replace(int from, ThingRow row) {
    const auto others = std::ranges::count_if(
        m_rows, [&](const ThingRow& other) { return other.id != row.id && other.standsBefore(row); });
    const int to = static_cast<int>(others);
    const bool same = m_rows[static_cast<std::size_t>(from)].values == row.values;
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
        endMoveRows();
    } else {
        m_rows[static_cast<std::size_t>(from)] = std::move(row);
    }
    if (!same) Q_EMIT dataChanged(index(to), index(to));
}

void ThingListModel::removeRun(int first, int last) {
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
    Q_EMIT countChanged();
    // Nobody scrolls to the end of a list that has shrunk to nothing.
    if (m_moreLeft && count() < page / 2) fetchMore({});
}

} // namespace ln::view
