#pragma once
#include "sync/tablet/board.h"
#include "sync/tablet/clip_source.h"
#include "sync/tablet/office_api.h"
#include "sync/tablet/pacer.h"
#include "sync/tablet/receipts.h"
#include "sync/tablet/sync_engine.h"

namespace ln::tablet {

/// What the loops for text, sound and pull share. On the sync thread only.
class Core {
public:
    Core(boost::asio::any_io_executor executor, store::Store& store, ClipSource& clips, const Options& options,
         Board& board);

    /// Reads where we are enrolled and whether we are paused.
    [[nodiscard]] Result<void, Failure> load();
    [[nodiscard]] Result<store::Reader*, Failure> reader();
    /// What the reader gave may be nothing because it could not read: nothing is done on its word before this.
    [[nodiscard]] Result<void, Failure> checkReader();

    /// Enrolled, and nobody asked us to stop.
    [[nodiscard]] bool isReady() const { return m_office && !m_paused && !m_ending; }
    [[nodiscard]] bool isEnding() const { return m_ending; }
    [[nodiscard]] const std::optional<Office>& office() const { return m_office; }
    /// Another number: paused, stopped or with another office in between, so an answer that comes now is not for us any
    /// more.
    [[nodiscard]] unsigned generation() const { return m_generation; }
    void setPaused(bool paused);
    void setOffice(const Office& office);
    void end();
    void hurry();
    void raise();

    /// The office answered one of the loops: whoever cannot reach it may try again.
    void reached(Pacer& by);
    /// Notes why a loop did not get on.
    void failed(Pacer& pacer, const Failure& failure);
    void publish();

    store::Store& store;
    ClipSource& clips;
    const Options options;
    Board& board;
    Receipts receipts;
    OfficeApi textApi, soundApi, pullApi;
    Pacer text, sound, pull;
    /// There is text that can be sent now: sound keeps back. So until the first look.
    bool textWaits = true;
    bool soundWaits = true;
    Deferred<ChainKey> deferredChains;
    Deferred<ThingId> deferredClips;
    std::optional<ThingId> unreadableClip;
    std::optional<ClipProgress> progress;

private:
    void changeState();
    void heard(const Response& response);
    [[nodiscard]] const Retry* firstFailure() const;
    std::unique_ptr<store::Reader> m_reader;
    std::optional<Office> m_office;
    std::optional<WallTime> m_lastContact;
    std::optional<std::chrono::milliseconds> m_clockOffset;
    bool m_paused = false;
    bool m_ending = false;
    unsigned m_generation = 0;
};

/// Everything but the office's own "no" to this request may be otherwise soon; these need somebody to do something.
[[nodiscard]] bool needsHelp(const Failure& failure);

} // namespace ln::tablet
