#include "store/sound/sound_reader.h"
#include <QDir>
#include <algorithm>
#include <limits>

namespace ln::store {

using sqlite::Database;
template <class T>
using Out = sqlite::Outcome<T>;

QStringList textsOf(const std::vector<Gap>& gaps) {
    QStringList texts;
    for (const Gap& gap : gaps)
        texts << QStringLiteral("%1+%2").arg(gap.first).arg(gap.length);
    return texts;
}

QString soundFilePath(const SoundOptions& options) {
    return QDir(options.folder).filePath(QStringLiteral("sound-%1.db").arg(options.meeting.toHex()));
}

Out<std::vector<Gap>> readGaps(Database& db, const ThingId& clip, std::int64_t samples) {
    auto& rows =
        db.statement("SELECT first_sample, length FROM gap WHERE clip = (SELECT number FROM clip WHERE id = :id) "
                     "ORDER BY first_sample");
    rows.bind(":id", clip);
    std::vector<Gap> gaps;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return gaps;
        const Gap gap{rows.integer(0), std::min(rows.integer(1), samples - rows.integer(0))};
        if (gap.length > 0) gaps.push_back(gap);
    }
}

SoundReader::SoundReader(std::unique_ptr<Database> db) : m_db(std::move(db)) {}
SoundReader::~SoundReader() = default;

Out<std::unique_ptr<SoundReader>> SoundReader::open(const SoundOptions& options) {
    auto db =
        Database::open({.path = soundFilePath(options), .key = options.key, .readOnly = true, .vfs = options.vfs});
    if (!db) return db.error();
    // Sound is read from one end to the other: what was read is not read again soon.
    if (auto small = (*db)->exec("PRAGMA cache_size = -2048"); !small) return small.error();
    return std::unique_ptr<SoundReader>(new SoundReader(std::move(db).value()));
}

Out<bool> SoundReader::has(const ThingId& clip) const {
    auto& any = m_db->statement("SELECT 1 FROM piece WHERE clip = (SELECT number FROM clip WHERE id = :id) LIMIT 1");
    any.bind(":id", clip);
    const auto row = any.step();
    if (row) any.reset();
    return row;
}

Out<std::int64_t> SoundReader::size(const ThingId& clip) const {
    auto& last =
        m_db->statement("SELECT at + length(bytes) FROM piece WHERE clip = (SELECT number FROM clip WHERE id = :id) "
                        "ORDER BY at DESC LIMIT 1");
    last.bind(":id", clip);
    const auto row = last.step();
    if (!row) return row.error();
    if (!*row) return std::int64_t{0};
    const std::int64_t size = last.integer(0);
    last.reset();
    return size;
}

Out<QByteArray> SoundReader::read(const ThingId& clip, std::int64_t offset, qsizetype max) const {
    auto& pieces =
        m_db->statement("WITH c(n) AS (SELECT number FROM clip WHERE id = :id) SELECT at, bytes FROM piece WHERE clip "
                        "= (SELECT n FROM c) AND at >= "
                        "(SELECT max(at) FROM piece WHERE clip = (SELECT n FROM c) AND at <= :offset) ORDER BY at");
    pieces.bind(":id", clip).bind(":offset", offset);
    QByteArray bytes;
    while (bytes.size() < max) {
        const auto row = pieces.step();
        if (!row) return row.error();
        if (!*row) return bytes;
        const auto skipped = static_cast<qsizetype>(offset + bytes.size() - pieces.integer(0));
        bytes += pieces.blob(1).mid(skipped, max - bytes.size());
    }
    pieces.reset();
    return bytes;
}

Out<std::int64_t> SoundReader::offsetOf(const ThingId& clip, std::int64_t sample) const {
    auto& row = m_db->statement("SELECT at, first_sample, end_sample, length(bytes) FROM piece WHERE clip = (SELECT "
                                "number FROM clip WHERE id = :id) AND at <= :at ORDER BY at DESC LIMIT 1");
    // Rows are known by their bytes. An encoder gives about as many for each second, so that a guess in proportion is near;
    // where it is not, since silence takes few, every third one halves what is left between `low` and `high`.
    struct Place {
        std::int64_t at, sample;
    } low{0, 0}, high{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::max()};
    std::int64_t guess = high.at; // the last row, which tells how long it all is
    std::int64_t found = 0;
    for (int guesses = 1;; ++guesses) {
        row.bind(":id", clip).bind(":at", guess);
        const auto stepped = row.step();
        if (!stepped) return stepped.error();
        if (!*stepped) return found;
        found = row.integer(0);
        const Place begin{found, row.integer(1)}, end{found + row.integer(3), row.integer(2)};
        const bool isLast = high.at == guess;
        row.reset();
        if (sample < begin.sample) high = begin;
        else if (sample < end.sample || isLast) return found;
        else low = end;
        if (low.at >= high.at || low.sample >= high.sample) return found; // only in a damaged file
        const double proportion = static_cast<double>(sample - low.sample) / static_cast<double>(high.sample - low.sample);
        const double share = guesses % 3 == 0 ? 0.5 : proportion;
        guess = std::min(high.at - 1, low.at + static_cast<std::int64_t>(share * static_cast<double>(high.at - low.at)));
    }
}

Out<std::optional<Sealed>> SoundReader::sealed(const ThingId& clip) const {
    auto& row = m_db->statement("SELECT samples, bytes, sha256, recovered FROM clip WHERE id = :id AND sealed = 1");
    row.bind(":id", clip);
    const auto found = row.step();
    if (!found) return found.error();
    if (!*found) return std::optional<Sealed>();
    Sealed sealed{.clip = clip,
                  .samples = row.integer(0),
                  .bytes = row.integer(1),
                  .sha256 = row.blob(2),
                  .recovered = row.integer(3) != 0};
    row.reset();
    auto gaps = readGaps(*m_db, clip, sealed.samples);
    if (!gaps) return gaps.error();
    sealed.gaps = std::move(gaps).value();
    return std::optional<Sealed>(std::move(sealed));
}

Out<QByteArray> SoundReader::peaks(const ThingId& clip, const std::stop_token& stop) const {
    auto& pieces =
        m_db->statement("SELECT peaks FROM piece WHERE clip = (SELECT number FROM clip WHERE id = :id) ORDER BY at");
    pieces.bind(":id", clip);
    QByteArray peaks;
    while (!stop.stop_requested()) {
        const auto row = pieces.step();
        if (!row) return row.error();
        if (!*row) return peaks;
        peaks += pieces.blob(0);
    }
    pieces.reset();
    return peaks;
}

Out<std::vector<ThingId>> SoundReader::clips() const {
    auto& rows = m_db->statement("SELECT id FROM clip ORDER BY number");
    std::vector<ThingId> clips;
    for (;;) {
        const auto row = rows.step();
        if (!row) return row.error();
        if (!*row) return clips;
        clips.push_back(rows.id<ThingId>(0));
    }
}

} // namespace ln::store
