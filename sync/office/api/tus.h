#pragma once
#include "sync/office/http/message.h"
#include "sync/office/limits.h"

/// What a clip's upload says in its headers: tus 1.0.0, https://tus.io/protocols/resumable-upload.
namespace ln::office::tus {

inline constexpr auto version = "1.0.0";

[[nodiscard]] bool speaks(const Request& request);
/// A whole number that is not negative, or nothing.
[[nodiscard]] std::optional<std::int64_t> number(const Request& request, std::string_view header);
/// What Upload-Length and Upload-Metadata ask for.
[[nodiscard]] Answer<Upload> wantedUpload(const Request& request, const Limits& limits);

/// Upload-Checksum, checked while the bytes pass. An unknown algorithm is RequestMalformed.
class Checksum {
public:
    [[nodiscard]] static Answer<std::unique_ptr<Checksum>> of(const Request& request);
    Checksum(const Checksum&) = delete;
    Checksum& operator=(const Checksum&) = delete;
    ~Checksum();
    void add(QByteArrayView bytes);
    [[nodiscard]] bool agrees();

private:
    struct State;
    explicit Checksum(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Reply options(const Limits& limits);
/// The answer to HEAD and PATCH: where the upload is and, once it is received, the receipt.
[[nodiscard]] Reply place(int status, const Upload& upload);
[[nodiscard]] std::string location(const ThingId& clip);
/// Every answer under /v1/clips says which version it speaks.
[[nodiscard]] Reply marked(Reply reply);

} // namespace ln::office::tus
