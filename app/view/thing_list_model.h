#pragma once
#include "domain/ids.h"
#include <QAbstractListModel>
#include <functional>
#include <optional>
#include <qqmlregistration.h>
#include <vector>

namespace ln::view {

/// A row: what it is about, where it stands, what it shows. Rows sort by rank, then key, then id.
struct ThingRow {
    ThingId id;
    qint64 rank = 0;
    QString key;
    /// One for each role after the id's.
    QVariantList values;

    [[nodiscard]] bool standsBefore(const ThingRow& other) const;
};

/// A sorted list of things that changes row by row, never as a whole, so that a list under a finger stays where it is.
class ThingListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by a view object")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// The first role is the id, as hex.
    explicit ThingListModel(const QList<QByteArray>& roles, QObject* parent = nullptr);

    /// Inserts, moves or updates one row. One that belongs below a window's loaded part is left for fetchMore().
    void put(ThingRow row);
    void drop(const ThingId& id);
    /// Makes the list these rows, by the fewest row changes that a simple comparison finds.
    void assign(std::vector<ThingRow> rows);

    /// At most `limit` rows that follow `last` (nullptr: from the first), in the list's order.
    using More = std::function<std::vector<ThingRow>(const ThingRow* last, int limit)>;
    /// Starts over with a long list, of which only as much is read as is looked at.
    void window(More more);

    [[nodiscard]] const ThingRow* find(const ThingId& id) const;
    [[nodiscard]] const ThingRow* at(int row) const;
    [[nodiscard]] int indexOf(const ThingId& id) const;
    /// The id as hex, read if it was not yet; empty past the end.
    [[nodiscard]] Q_INVOKABLE QString idAt(int row);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// A role's value of a row, for tests and other C++.
    [[nodiscard]] QVariant value(int row, const QByteArray& role) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void countChanged();

private:
    void insertSorted(ThingRow row);
    void replace(int from, ThingRow row);
    void removeRun(int first, int last);

    QList<QByteArray> m_roles;
    std::vector<ThingRow> m_rows;
    More m_more;
    bool m_moreLeft = false;
    bool m_fetching = false;
};

} // namespace ln::view
