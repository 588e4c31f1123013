#include "domain/fold.h"

namespace ln {

QString fold(QStringView text) {
    const QString apart = text.toString().normalized(QString::NormalizationForm_D).toLower();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark()) continue;
        folded.append(c == u'đ' ? QChar(u'd') : c);
    }
    return folded.simplified();
}

} // namespace ln
