#pragma once
#include "documents/pasted_opinions.h"
#include <catch2/catch_test_macros.hpp>

/// What was read of a pasted text, in short.
namespace ln::documents {
using namespace Qt::StringLiterals;

inline QStringList textsOf(const Pasted& pasted) {
    QStringList all;
    for (const PastedOpinion& one : pasted.opinions) all.append(one.text);
    return all;
}
inline QStringList unitsOf(const Pasted& pasted) {
    QStringList all;
    for (const PastedOpinion& one : pasted.opinions) all.append(one.unit);
    return all;
}
/// "unit: text", with the topic in brackets where there is one.
inline QStringList saidIn(const QString& text) {
    QStringList all;
    for (const PastedOpinion& one : pastedOpinions(text).opinions)
        all.append(one.unit + u": "_s + one.text + (one.topic.isEmpty() ? QString() : u" [%1]"_s.arg(one.topic)));
    return all;
}
inline QStringList leftOutIn(const QString& text) {
    QStringList all;
    for (const NoOpinion& one : pastedOpinions(text).leftOut) all.append(one.text);
    return all;
}

} // namespace ln::documents
