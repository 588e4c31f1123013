#include "sync/tablet/text_sender.h"
#include <algorithm>

namespace ln::tablet {
using wire::Code;

Await<void> TextSender::run() {
    while (!m_core.isEnding()) {
        if (!m_core.isReady()) {
            co_await m_core.text.sleep();
            continue;
        }
        if (!m_core.text.retry().isDue()) {
            co_await m_core.text.untilDue();
            continue;
        }
        const unsigned generation = m_core.generation();
        m_core.publish();
        auto done = co_await join();
        if (done && generation == m_core.generation()) {
            m_core.board.settle();
            auto batch = nextBatch();
            if (batch && batch->entries.empty()) {
                co_await rest();
                continue;
            }
            if (batch)
                done = co_await sendBatch(std::move(*batch));
            else
                done = batch.error();
        }
        if (generation == m_core.generation() && !done) m_core.failed(m_core.text, done.error());
    }
}

/// Everything that can be sent now is received: sound may go, until something new is written.
Await<void> TextSender::rest() {
    m_core.textWaits = false;
    m_atOnce = std::numeric_limits<std::size_t>::max();
    m_core.sound.raise();
    m_core.publish();
    const auto until = m_core.deferredChains.at();
    co_await m_core.text.sleep(until);
}

/// A store that was rebuilt goes on as a new device, which the office learns by the old one's token.
Await<Result<void, Failure>> TextSender::join() {
    Office office = *m_core.office();
    const QString device = m_core.store.device().toHex();
    if (office.device.isEmpty() || office.device == device) co_return Result<void, Failure>{};
    const auto reader = m_core.reader();
    if (!reader) co_return reader.error();
    wire::EnrolRequest request;
    request.publicKey = m_core.store.devicePublicKey();
    request.name = (*reader)->setting(QString::fromLatin1(store::setting::deviceName));
    request.proof = m_core.store.signAsDevice(office.token);
    const unsigned generation = m_core.generation();
    const auto reply = co_await m_core.textApi.addDevice(std::move(request));
    if (!reply) co_return reply.error();
    if (generation != m_core.generation()) co_return Result<void, Failure>{};
    office.device = device;
    Settings settings{{QString::fromLatin1(setting::device), device}};
    auto saved = saveSettings(m_core.store, std::move(settings));
    if (!saved) co_return saved.error();
    m_core.setOffice(office);
    co_return Result<void, Failure>{};
}

Result<TextSender::Batch, Failure> TextSender::nextBatch() {
    const auto reader = m_core.reader();
    if (!reader) return reader.error();
    Batch batch;
    std::size_t seen = 0;
    std::set<ChainKey> waitingChains;
    for (qsizetype limit = wire::batchLimit; batch.entries.empty(); limit *= 2) {
        const auto waiting = (*reader)->outbox(limit);
        if (auto read = m_core.checkReader(); !read) return read.error();
        if (waiting.size() == seen) break; // all there is, and all of it deferred
        seen = waiting.size();
        for (const auto& entry : waiting) {
            const auto header = wire::decodeHeader(entry.header);
            if (!header) return Failure{std::nullopt, QStringLiteral("an entry of the outbox has no header")};
            const ChainKey chain{header->space, header->device};
            waitingChains.insert(chain);
            if (m_core.deferredChains.holdsBack(chain)) continue;
            const QByteArray item = wire::encode(entry);
            const bool isFull =
                batch.sequence.size() + item.size() > wire::batchLimit || batch.entries.size() >= m_atOnce;
            if (isFull && !batch.entries.empty()) break;
            batch.sequence += item;
            batch.entries.push_back(entry);
            batch.chains.try_emplace(chain, header->seq);
        }
    }
    if (batch.entries.empty()) m_core.deferredChains.keepOnly(waitingChains);
    return batch;
}

Await<Result<void, Failure>> TextSender::sendBatch(Batch batch) {
    m_core.textWaits = true;
    m_core.publish();
    const unsigned generation = m_core.generation();
    const Receipts::Asking asking(m_core.receipts);
    const auto reply = co_await m_core.textApi.sendBatch(batch.sequence);
    if (generation != m_core.generation()) co_return Result<void, Failure>{};
    if (!reply && !refuseWhole(batch, reply.error())) co_return reply.error();
    m_core.reached(m_core.text);
    if (!reply) co_return Result<void, Failure>{};
    co_return take(batch, *reply);
}

/// The office cannot read a batch as a whole: halves it until the one entry that is to blame waits alone.
bool TextSender::refuseWhole(const Batch& batch, const Failure& failure) {
    const bool aboutBatch = failure.code == Code::BatchMalformed || failure.code == Code::BodyTooLarge;
    if (!aboutBatch) return false;
    if (batch.entries.size() > 1)
        m_atOnce = batch.entries.size() / 2;
    else
        m_core.deferredChains.put(batch.chains.begin()->first, failure);
    return true;
}

Result<void, Failure> TextSender::take(const Batch& batch, const wire::BatchReply& reply) {
    const auto wrong = m_core.receipts.note(reply.held, Receipts::Lower::Yes);
    if (!wrong) return wrong.error();
    std::vector<wire::Refused> refused;
    for (const auto& one : reply.refused)
        if (batch.chains.contains({one.space, one.device})) refused.push_back(one);
    if (!refused.empty())
        if (const auto noted = m_core.store.noteRefused(refused); !noted) return failureOf(noted.error());
    if (auto renewed = goOnAnew(refused); !renewed) return renewed.error();
    for (const auto& [chain, first] : batch.chains)
        settleChain(chain, first, reply, *wrong);
    m_core.publish();
    return {};
}

/// Our own chain is not the one that the office holds: this database is a copy, or it was altered. Under a new name
/// what is missing there can be said again. Seldom, since an office that is never content must not make us write for
/// ever.
Result<void, Failure> TextSender::goOnAnew(const std::vector<wire::Refused>& refused) {
    const DeviceId own = m_core.store.device();
    const bool broken = std::any_of(refused.begin(), refused.end(), [&](const wire::Refused& one) {
        return one.device == own &&
               (one.code == Code::EntryChain || one.code == Code::EntrySignature || one.code == Code::EntryBody);
    });
    const auto now = SteadyClock::now();
    if (!broken || (m_renewedAt && now - *m_renewedAt < std::chrono::minutes{10})) return {};
    m_renewedAt = now;
    if (const auto renewed = m_core.store.takeNewIdentity(); !renewed) return failureOf(renewed.error());
    return {};
}

/// A chain of which nothing new was received or refused for good is left alone for a while, so that the others go on.
void TextSender::settleChain(const ChainKey& chain, Seq first, const wire::BatchReply& reply,
                             const std::vector<ChainKey>& wrong) {
    const auto isOurs = [&](const auto& one) { return ChainKey{one.space, one.device} == chain; };
    const auto held = std::find_if(reply.held.begin(), reply.held.end(), isOurs);
    const auto refused = std::find_if(reply.refused.begin(), reply.refused.end(), isOurs);
    const bool isWrong = std::find(wrong.begin(), wrong.end(), chain) != wrong.end();
    if (isWrong || (held == reply.held.end() && refused == reply.refused.end()))
        return m_core.deferredChains.put(chain,
                                         {Code::ReceiptWrong, QStringLiteral("not the receipt for what was sent")});
    const bool refusedForGood = refused != reply.refused.end() && !wire::infoOf(refused->code).retryable;
    const bool moved = held != reply.held.end() && held->seq.next() != first;
    if (moved || refusedForGood) return m_core.deferredChains.drop(chain);
    const Code code = refused != reply.refused.end() ? refused->code : Code::ReceiptWrong;
    m_core.deferredChains.put(chain, {code, QStringLiteral("the office took nothing of this chain")});
}

} // namespace ln::tablet
