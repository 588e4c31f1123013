#pragma once
#include "store/reader.h"
#include "store/store.h"
#include "sync/tablet/failure.h"
#include <map>

namespace ln::tablet {

using ChainKey = std::pair<SpaceId, DeviceId>;

/// What the office confirmed, kept in the store. A batch's answer may also lower a receipt: the office came back from
/// an old backup and lacks what it had. A pull's answer may do so only when no batch crossed it, or it would take back
/// what was confirmed meanwhile.
class Receipts {
public:
    explicit Receipts(store::Store& store) : m_store(store) {}
    void load(const store::Reader& reader);

    /// Around every request whose answer may bring a receipt.
    class Asking {
    public:
        explicit Asking(Receipts& receipts) : m_receipts(receipts) { m_receipts.turn(1); }
        ~Asking() { m_receipts.turn(-1); }
        Asking(const Asking&) = delete;
        Asking& operator=(const Asking&) = delete;

    private:
        Receipts& m_receipts;
    };
    [[nodiscard]] unsigned moment() const { return m_moment; }
    /// Whether none was on its way since then.
    [[nodiscard]] bool isQuietSince(unsigned moment) const { return moment == m_moment && m_asking == 0; }

    enum class Lower { No, Yes };
    /// The chains whose receipt is not for our bytes.
    [[nodiscard]] Result<std::vector<ChainKey>, Failure> note(const std::vector<wire::Held>& held, Lower lower);
    /// The office holds nothing of this space.
    [[nodiscard]] Result<void, Failure> lose(const SpaceId& space);
    [[nodiscard]] std::vector<SpaceId> spaces() const;

private:
    void turn(int by) {
        m_asking += by;
        ++m_moment;
    }
    [[nodiscard]] Result<bool, Failure> noteOne(const wire::Held& held);
    store::Store& m_store;
    std::map<ChainKey, wire::Held> m_confirmed;
    unsigned m_moment = 0;
    int m_asking = 0;
};

} // namespace ln::tablet
