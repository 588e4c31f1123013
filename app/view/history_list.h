#pragma once
#include "view/change_feed.h"
#include "view/opinion_facts.h"
#include "view/thing_list_model.h"
#include <QCoreApplication>

namespace ln::view {

/// Who wrote what of an opinion when, newest first, with what stood there before; and what was written twice at once.
class HistoryList {
    Q_DECLARE_TR_FUNCTIONS(HistoryList)
public:
    explicit HistoryList(const store::Reader& reader);

    void show(const OpinionFacts& facts);
    void clear();
    [[nodiscard]] ThingListModel* writes() { return &m_writes; }
    /// Values of which one is to be chosen; those of one field follow each other.
    [[nodiscard]] ThingListModel* choices() { return &m_choices; }
    /// The last write of the opinion itself, its registration left out: "Nguyễn Thị Hạnh, 09:12"; empty without any.
    [[nodiscard]] const QString& last() const { return m_last; }
    /// A field was written more than once.
    [[nodiscard]] bool corrected() const { return m_corrected; }
    /// The change that settles a choice.
    [[nodiscard]] std::optional<Change> choice(const ThingId& row) const;

private:
    /// The opinion, who registered it, and all that was ever said of it, also what was taken away.
    [[nodiscard]] std::vector<Thing> thingsOf(const OpinionFacts& facts) const;
    void addWrites(const Thing& thing, std::vector<ThingRow>& rows);
    [[nodiscard]] QString valueText(const Thing& thing, const QString& field, const QCborValue& value) const;
    void addChoices(const Thing& thing, std::vector<ThingRow>& rows);
    [[nodiscard]] QString author(const ThingId& secretary, const SpaceId& space, const DeviceId& device) const;

    const store::Reader& m_reader;
    ThingListModel m_writes;
    ThingListModel m_choices;
    std::map<ThingId, Change> m_settling;
    QString m_last;
    WallTime m_lastAt{};
    bool m_corrected = false;
};

} // namespace ln::view
