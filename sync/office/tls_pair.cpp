#include "sync/office/identity.h"
#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace ln::office {
namespace {
template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* held) const {
        Free(held);
    }
};
using Pkey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

Fault opensslFault() {
    char text[256] = "";
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return {wire::Code::Internal, QStringLiteral("openssl: ") + QString::fromLatin1(text)};
}

QByteArray bytesOf(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

bool addExtension(X509* certificate, int id, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Who trusts it goes by the pin; the names and days in it are what a plain TLS client looks at.
bool fill(X509* certificate, EVP_PKEY* key) {
    constexpr long day = 24 * 60 * 60;
    const QByteArray serial = wire::randomBytes(8);
    std::uint64_t number = 0;
    std::memcpy(&number, serial.constData(), sizeof number);
    X509_NAME* name = X509_get_subject_name(certificate);
    const auto* words = reinterpret_cast<const unsigned char*>("langnghe-office");
    return X509_set_version(certificate, 2) == 1 &&
           ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1) == 1 &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -day) != nullptr &&
           ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), "20991231235959Z") == 1 &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, words, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1 &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE") &&
           addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1") &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}
} // namespace

Answer<TlsPair> makeTlsPair() {
    const Pkey key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get())) return opensslFault();
    const Bio keyPem(BIO_new(BIO_s_mem())), certificatePem(BIO_new(BIO_s_mem()));
    if (!keyPem || !certificatePem ||
        PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1)
        return opensslFault();
    return TlsPair{bytesOf(keyPem.get()), bytesOf(certificatePem.get())};
}

Answer<Hash> pinOf(const QByteArray& certificatePem) {
    const Bio bio(BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())));
    const Certificate certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate) return opensslFault();
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (size <= 0) return opensslFault();
    const Hash pin = wire::sha256(QByteArrayView(der, size));
    OPENSSL_free(der);
    return pin;
}

} // namespace ln::office
