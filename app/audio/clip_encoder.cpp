#include "audio/clip_encoder.h"

namespace ln::audio {
namespace {
/// Sound between two durable rows: with the page and the frame that are not full yet, at most 0.75 s are on the way to
/// the disk.
constexpr std::int64_t rowLength = 24'000;

StorageProblem problemOf(const sqlite::Error& error) {
    return error.isFull() ? StorageProblem::Full : StorageProblem::Failed;
}
} // namespace

ClipEncoder::ClipEncoder(ClipRequest request, SealDone done, HeardAt heardAt, std::unique_ptr<OpusWriter> writer)
    : m_request(std::move(request)), m_done(std::move(done)), m_heardAt(std::move(heardAt)),
      m_writer(std::move(writer)) {}

std::unique_ptr<ClipEncoder> ClipEncoder::begin(ClipRequest request, SealDone done, HeardAt heardAt,
                                                std::optional<StorageProblem>& problem) {
    auto writer = OpusWriter::create(request.tags);
    if (writer)
        return std::unique_ptr<ClipEncoder>(
            new ClipEncoder(std::move(request), std::move(done), std::move(heardAt), std::move(writer).value()));
    problem = StorageProblem::Failed;
    if (done) done(request.clip, SealFailure{StorageProblem::Failed, writer.error()});
    return nullptr;
}

std::optional<StorageProblem> ClipEncoder::add(std::span<const std::int16_t> samples, bool missed) {
    if (missed) noteGap(static_cast<std::int64_t>(samples.size()));
    m_meter.add(samples, [this](std::uint8_t peak) { m_peaks += static_cast<char>(peak); });
    if (auto written = m_writer->write(samples); !written) return cut(StorageProblem::Failed, written.error());
    return isPieceDue() ? storePiece() : std::nullopt;
}

bool ClipEncoder::isPieceDue() const {
    if (!m_begun) return m_writer->endSample() > 0;
    return m_writer->written() - m_writtenAtRow >= rowLength && m_writer->hasPages();
}

void ClipEncoder::noteGap(std::int64_t samples) {
    if (!m_gaps.empty() && m_gaps.back().first + m_gaps.back().length == m_writer->written())
        m_gaps.back().length += samples;
    else
        m_gaps.push_back({m_writer->written(), samples});
}

store::SoundPiece ClipEncoder::takePiece() {
    m_writtenAtRow = m_writer->written();
    return {.firstSample = m_storedEnd,
            .endSample = m_writer->endSample(),
            .bytes = m_writer->takePages(),
            .peaks = std::exchange(m_peaks, {}),
            .gaps = std::exchange(m_gaps, {}),
            .heard = m_heardAt(m_writer->endSample())};
}

std::optional<StorageProblem> ClipEncoder::storePiece() {
    const store::SoundPiece piece = takePiece();
    const auto stored = m_begun ? m_request.store->append(m_request.clip, piece)
                                : m_request.store->begin(m_request.clip, m_request.startedAt, piece);
    if (!stored) return cut(problemOf(stored.error()), stored.error().message);
    m_begun = true;
    m_storedEnd = piece.endSample;
    return std::nullopt;
}

std::optional<StorageProblem> ClipEncoder::finish() {
    if (m_meter.begun()) m_peaks += static_cast<char>(m_meter.flush());
    if (auto finished = m_writer->finish(); !finished) return cut(StorageProblem::Failed, finished.error());
    if (!m_begun)
        if (const auto problem = storePiece()) return problem;
    const auto sealed = m_request.store->seal(m_request.clip, takePiece(), m_writer->written());
    if (!sealed) return cut(problemOf(sealed.error()), sealed.error().message);
    if (m_done) m_done(m_request.clip, sealed.value());
    return std::nullopt;
}

StorageProblem ClipEncoder::cut(StorageProblem problem, const QString& detail) {
    SealResult result = SealFailure{problem, detail};
    if (m_begun) {
        if (auto sealed = m_request.store->sealRecovered(m_request.clip))
            result = std::move(sealed).value();
        else
            result = SealFailure{StorageProblem::Failed, detail + QStringLiteral("; ") + sealed.error().message};
    }
    if (m_done) m_done(m_request.clip, result);
    return problem;
}

} // namespace ln::audio
