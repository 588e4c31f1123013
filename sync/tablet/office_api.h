#pragma once
#include "sync/protocol/messages.h"
#include "sync/tablet/connection.h"
#include "sync/tablet/office_settings.h"
#include <functional>

namespace ln::tablet {

/// Where an upload stands at the office.
struct UploadState {
    /// The path to go on at.
    std::string location;
    std::int64_t offset = 0;
    /// Given once the office has all of it and checked it.
    std::optional<wire::ClipReceipt> receipt;
};

/// The office's requests as functions (sync/protocol/WIRE.md). Success is only what decodes as the office's own answer;
/// a 200 with anything else is Code::NotTheOffice.
class OfficeApi {
public:
    template <class T>
    using Answer = Await<Result<T, Failure>>;

    /// Called with each answer that is the office's own.
    using Answered = std::function<void(const Response&)>;
    OfficeApi(boost::asio::any_io_executor executor, Timeouts timeouts, Answered answered);
    void setOffice(const Office& office);
    void close() { m_connection.close(); }

    [[nodiscard]] Answer<wire::EnrolReply> enrol(wire::EnrolRequest request);
    /// The token stays.
    [[nodiscard]] Answer<bool> addDevice(wire::EnrolRequest request);
    [[nodiscard]] Answer<wire::BatchReply> sendBatch(QByteArray sequence);
    [[nodiscard]] Answer<wire::SpacesReply> spaces();
    /// With nothing to give, the office answers after `wait`.
    [[nodiscard]] Answer<wire::PullReply> pull(SpaceId space, std::int64_t after, std::chrono::seconds wait);

    // Sound (tus 1.0.0)
    [[nodiscard]] Answer<UploadState> createUpload(SpaceId meeting, wire::ClipReceipt expected);
    [[nodiscard]] Answer<UploadState> uploadState(std::string location);
    /// The rest of the clip, `length` bytes from `offset`.
    [[nodiscard]] Answer<UploadState> append(std::string location, std::int64_t offset, std::int64_t length,
                                             Connection::NextPiece next);
    [[nodiscard]] Answer<bool> dropUpload(std::string location);
    [[nodiscard]] Answer<wire::ClipReceipt> receipt(ThingId clip);

private:
    [[nodiscard]] Request request(const char* method, std::string target) const;
    template <class T>
    [[nodiscard]] Answer<T> ask(Request request);
    [[nodiscard]] Failure refusalOf(const Response& response);
    [[nodiscard]] Result<UploadState, Failure> uploadOf(const Result<Response, Failure>& response,
                                                        std::string location);

    Connection m_connection;
    std::string m_authorization;
    Answered m_answered;
};

} // namespace ln::tablet
