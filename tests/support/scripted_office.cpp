#include "support/scripted_office.h"
#include "support/scripted_net.h"
#include "sync/office/identity.h"
#include "sync/protocol/crypto.h"
#include <catch2/catch_test_macros.hpp>

namespace ln::test {
using wire::Code;

ScriptedOffice::ScriptedOffice() {
    REQUIRE(wire::initCrypto());
    const auto pair = office::makeTlsPair();
    REQUIRE(pair.ok());
    m_key = pair->key;
    m_certificate = pair->certificate;
    const auto pin = office::pinOf(m_certificate);
    REQUIRE(pin.ok());
    m_pin = *pin;
    start();
}

ScriptedOffice::~ScriptedOffice() {
    stop();
}

void ScriptedOffice::start() {
    m_net = std::make_unique<Net>(*this, m_port, m_key, m_certificate);
    m_port = m_net->port();
    m_net->begin();
}

void ScriptedOffice::stop() {
    m_net.reset();
}

void ScriptedOffice::fail(const std::string& request, std::vector<Fault> faults) {
    const std::scoped_lock lock(m_mutex);
    for (const Fault fault : faults)
        m_faults.emplace_back(request, fault);
}

void ScriptedOffice::refuse(const DeviceId& device, Code code) {
    const std::scoped_lock lock(m_mutex);
    m_refused[device] = code;
}

void ScriptedOffice::forget() {
    const std::scoped_lock lock(m_mutex);
    m_journal.clear();
    m_heads.clear();
    m_uploads.clear();
}

std::vector<std::string> ScriptedOffice::requests() const {
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

std::size_t ScriptedOffice::count(const std::string& request) const {
    const std::scoped_lock lock(m_mutex);
    return static_cast<std::size_t>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const auto& one) { return one.starts_with(request); }));
}

bool ScriptedOffice::hasFaultsLeft() const {
    const std::scoped_lock lock(m_mutex);
    return !m_faults.empty();
}

std::size_t ScriptedOffice::entries() const {
    const std::scoped_lock lock(m_mutex);
    return m_journal.size();
}

std::size_t ScriptedOffice::clips() const {
    const std::scoped_lock lock(m_mutex);
    return static_cast<std::size_t>(
        std::count_if(m_uploads.begin(), m_uploads.end(), [](const auto& one) { return one.second.received; }));
}

QByteArray ScriptedOffice::clip(const ThingId& clip) const {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_uploads.find(clip.toHex().toStdString());
    return found == m_uploads.end() ? QByteArray() : found->second.bytes;
}

std::vector<std::int64_t> ScriptedOffice::offsets() const {
    const std::scoped_lock lock(m_mutex);
    return m_offsets;
}

std::size_t ScriptedOffice::batchesBeforeClip() const {
    const std::scoped_lock lock(m_mutex);
    return m_batchesBeforeClip;
}

std::optional<Fault> ScriptedOffice::arrived(const std::string& request) {
    const std::scoped_lock lock(m_mutex);
    m_requests.push_back(request);
    const auto found =
        std::find_if(m_faults.begin(), m_faults.end(), [&](const auto& one) { return request.starts_with(one.first); });
    if (found == m_faults.end()) return std::nullopt;
    const Fault fault = found->second;
    m_faults.erase(found);
    return fault;
}

ScriptedOffice::Answer ScriptedOffice::reply(const QByteArray& cbor) {
    return {.status = 200, .headers = {{"Content-Type", wire::replyType}}, .body = cbor};
}

ScriptedOffice::Answer ScriptedOffice::error(Code code) {
    const auto& info = wire::infoOf(code);
    return {.status = info.status,
            .headers = {{"Content-Type", wire::replyType}, {"Langnghe-Code", std::string(info.name)}},
            .body = wire::encode(wire::ErrorReply{code, {}})};
}

ScriptedOffice::Answer ScriptedOffice::answer(const Asked& asked, std::optional<Fault> fault) {
    const std::scoped_lock lock(m_mutex);
    if (fault == Fault::Page)
        return {.status = 200, .headers = {{"Content-Type", "text/html"}}, .body = "<h1>Wi-Fi</h1>"};
    if (fault == Fault::PageAsReply) return reply("<h1>Wi-Fi</h1>");
    if (fault == Fault::Error500) return error(Code::Internal);
    if (fault == Fault::Error507) return error(Code::DiskFull);
    if (asked.target == "/v1/enrol") return enrol(asked);
    const std::string bearer =
        "Bearer " + m_token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
    const auto authorization = asked.headers.find("authorization");
    if (fault == Fault::TokenUnknown || authorization == asked.headers.end() || authorization->second != bearer)
        return error(Code::TokenUnknown);
    if (asked.target == "/v1/batches") return takeBatch(asked, fault);
    if (asked.target.starts_with("/v1/clips")) return clips(asked, fault);
    if (asked.target.starts_with("/v1/spaces")) return pull(asked);
    return error(Code::NotFound);
}

ScriptedOffice::Answer ScriptedOffice::enrol(const Asked& asked) {
    const auto request = wire::decode<wire::EnrolRequest>(asked.body);
    if (!request) return error(Code::RequestMalformed);
    if (!wire::verifySignature(request->proof, request->code.toUtf8(), request->publicKey))
        return error(Code::RequestMalformed);
    if (request->code != m_code) return error(Code::InviteUnknown);
    return reply(wire::encode(wire::EnrolReply{.token = m_token,
                                               .officeName = QStringLiteral("Văn phòng thử"),
                                               .officeDevice = DeviceId::random(),
                                               .officeBoxKey = QByteArray(32, 'b')}));
}

ScriptedOffice::Answer ScriptedOffice::takeBatch(const Asked& asked, std::optional<Fault> fault) {
    ++m_batches;
    QByteArray body = asked.body;
    if (asked.headers.contains("content-encoding")) {
        auto plain = wire::decompress(body, wire::batchLimit);
        if (!plain) return error(plain.error());
        body = std::move(*plain);
    }
    const auto entries = wire::decodeSequence(body);
    if (!entries) return error(entries.error());
    wire::BatchReply result;
    std::set<std::pair<SpaceId, DeviceId>> touched;
    for (const auto& bytes : *entries) {
        const auto header = wire::decodeHeader(bytes.header);
        if (!header) return error(Code::BatchMalformed);
        auto& head = m_heads[{header->space, header->device}];
        touched.insert({header->space, header->device});
        if (header->seq <= head.seq) continue;
        const auto refused = m_refused.find(header->device);
        auto entry = wire::verifyNext(bytes, head);
        if (refused != m_refused.end() || !entry || fault == Fault::Gap) {
            const Code code = refused != m_refused.end() ? refused->second : !entry ? entry.error() : Code::EntryGap;
            result.refused.push_back({header->space, header->device, header->seq, code});
            continue;
        }
        head = {header->seq, entry->headerHash, entry->publicKey};
        m_journal.push_back(std::move(*entry));
    }
    for (const auto& chain : touched) {
        const auto& head = m_heads[chain];
        result.held.push_back(
            {chain.first, chain.second, head.seq, fault == Fault::WrongReceipt ? Hash(32, 'x') : head.headerHash});
    }
    return reply(wire::encode(result));
}

/// The cursor is a place in the journal of all spaces.
ScriptedOffice::Answer ScriptedOffice::pull(const Asked& asked) {
    std::map<SpaceId, std::int64_t> last;
    for (std::size_t i = 0; i < m_journal.size(); ++i)
        last[m_journal[i].header.space] = static_cast<std::int64_t>(i) + 1;
    if (asked.target == "/v1/spaces") {
        wire::SpacesReply spaces;
        for (const auto& [space, cursor] : last)
            spaces.spaces.push_back({space, cursor});
        return reply(wire::encode(spaces));
    }
    const QString target = QString::fromStdString(asked.target);
    const auto space = SpaceId::fromHex(target.section(u'/', 3, 3));
    const std::int64_t after = target.section(QStringLiteral("after="), 1).section(u'&', 0, 0).toLongLong();
    if (!space || !last.contains(*space)) return error(Code::SpaceUnknown);
    wire::PullReply result{
        .cursor = std::max(after, last[*space]), .more = false, .entries = {}, .held = {}, .clips = {}};
    for (std::size_t i = static_cast<std::size_t>(after); i < m_journal.size(); ++i)
        if (m_journal[i].header.space == *space) result.entries.push_back(m_journal[i].bytes);
    for (const auto& [chain, head] : m_heads)
        if (chain.first == *space) result.held.push_back({chain.first, chain.second, head.seq, head.headerHash});
    for (const auto& [hex, upload] : m_uploads)
        if (upload.received) result.clips.push_back({upload.clip, upload.sha256, upload.length});
    return reply(wire::encode(result));
}

ScriptedOffice::Answer ScriptedOffice::place(int status, const Upload& upload, std::optional<Fault> fault) const {
    Answer answer{.status = status,
                  .headers = {{"Tus-Resumable", "1.0.0"},
                              {"Upload-Offset", std::to_string(upload.bytes.size())},
                              {"Upload-Length", std::to_string(upload.length)},
                              {"Location", "https://127.0.0.1/v1/clips/" + upload.clip.toHex().toStdString()}},
                  .body = {}};
    const wire::ClipReceipt receipt{upload.clip, fault == Fault::WrongReceipt ? Hash(32, 'x') : upload.sha256,
                                    upload.length};
    if (upload.received) answer.headers["Langnghe-Receipt"] = wire::encode(receipt).toBase64().toStdString();
    return answer;
}

ScriptedOffice::Answer ScriptedOffice::clips(const Asked& asked, std::optional<Fault> fault) {
    if (asked.method == "POST") {
        std::map<QString, QByteArray> metadata;
        for (const QString& pair : QString::fromStdString(asked.headers.at("upload-metadata")).split(u','))
            metadata[pair.section(u' ', 0, 0)] = QByteArray::fromBase64(pair.section(u' ', 1).toLatin1());
        const auto clip = ThingId::fromHex(QString::fromLatin1(metadata[QStringLiteral("clip")]));
        if (!clip) return error(Code::RequestMalformed);
        Upload& upload = m_uploads[clip->toHex().toStdString()];
        if (!upload.received)
            upload = {.clip = *clip,
                      .sha256 = QByteArray::fromHex(metadata[QStringLiteral("sha256")]),
                      .length = std::stoll(asked.headers.at("upload-length")),
                      .bytes = {},
                      .received = false};
        return place(201, upload, fault);
    }
    const auto found = m_uploads.find(asked.target.substr(std::string("/v1/clips/").size(), 32));
    if (found == m_uploads.end()) return error(Code::UploadUnknown);
    Upload& upload = found->second;
    if (asked.target.ends_with("/receipt"))
        return upload.received ? reply(wire::encode(wire::ClipReceipt{upload.clip, upload.sha256, upload.length}))
                               : error(Code::NotFound);
    if (asked.method == "DELETE") {
        m_uploads.erase(found);
        return {.status = 204, .headers = {{"Tus-Resumable", "1.0.0"}}, .body = {}};
    }
    if (asked.method == "HEAD") return place(200, upload, fault);
    const std::int64_t offset = std::stoll(asked.headers.at("upload-offset"));
    m_offsets.push_back(offset);
    if (offset != upload.bytes.size()) return error(Code::UploadOffset);
    upload.bytes += asked.body;
    if (upload.bytes.size() < upload.length) return place(204, upload, fault);
    if (fault == Fault::ClipHash || wire::sha256(upload.bytes) != upload.sha256) {
        m_uploads.erase(found);
        return error(Code::ClipHash);
    }
    upload.received = true;
    m_batchesBeforeClip = m_batches;
    return place(204, upload, fault);
}

} // namespace ln::test
