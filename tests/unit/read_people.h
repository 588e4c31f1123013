#pragma once
#include "documents/delimited.h"
#include "documents/people_rows.h"
#include "documents/side_by_side.h"
#include <catch2/catch_test_macros.hpp>

/// Lists of people as the tests write them: '|' stands for a tab.
namespace ln::documents {
using namespace Qt::StringLiterals;

inline Table table(const QString& text) {
    auto read = readText(QString(text).replace(u'|', u'\t'));
    REQUIRE(read.ok());
    return std::move(*read);
}
inline PeopleRows read(const QString& text) {
    const Table all = belowEachOther(table(text));
    return readPeople(all, findColumns(all));
}
inline std::string said(const PeopleRows& rows) {
    QStringList all;
    for (const PersonRow& one : rows.people)
        all.append(QStringList{QString::number(one.row), one.person.name, one.person.unit, one.person.position,
                               one.person.phone, one.group}
                       .join(u'|'));
    return all.join(u'\n').toStdString();
}
inline std::string leftOut(const PeopleRows& rows) {
    static const QStringList names{u"header"_s, u"numbering"_s, u"section"_s, u"total"_s, u"closing"_s, u"after"_s, u"above"_s, u"empty"_s,
                                   u"long"_s,   u"letters"_s,   u"error"_s,   u"field"_s, u"twice"_s,   u"unlike"_s};
    QStringList all;
    for (const LeftOut& one : rows.leftOut)
        all.append(QString::number(one.row) + u' ' + names.at(static_cast<qsizetype>(one.why)));
    return all.join(u", "_s).toStdString();
}

} // namespace ln::documents
