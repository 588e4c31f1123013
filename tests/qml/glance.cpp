#include "qml/glance.h"
#include <QAccessible>
#include <QPointer>

namespace ln::test {
namespace {
/// A pixel is nobody's business: sizes are rounded.
constexpr double tolerance = 1.5;
constexpr double finger = 48;

/// Words that may end in "…": what they say stands in full elsewhere, or is only the beginning of something longer.
const QStringList mayBeCut{u"top.title"_s, u"top.subtitle"_s};

QRectF placeOf(const QQuickItem& item) {
    return item.mapRectToScene({0, 0, item.width(), item.height()});
}

/// The part of an item that can be seen: what clips it is taken away.
QRectF seen(const QQuickItem& item) {
    QRectF rect = placeOf(item);
    for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
        if (up->clip()) rect = rect.intersected(placeOf(*up));
    return rect;
}

QString described(const QQuickItem& item) {
    const QRectF at = placeOf(item);
    return u"%1 %2 “%3” at %4,%5 %6×%7"_s.arg(QString::fromLatin1(item.metaObject()->className()), item.objectName(), item.property("text").toString())
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

template <class Holds>
bool anyAround(const QQuickItem& item, Holds holds) {
    for (const QQuickItem* up = &item; up; up = up->parentItem())
        if (holds(*up)) return true;
    return false;
}

/// A list that is meant to be flicked sideways may reach beyond the edge.
bool inSidewaysList(const QQuickItem& item) {
    return anyAround(item, [](const QQuickItem& up) {
        return up.inherits("QQuickListView") && up.property("orientation").toInt() == Qt::Horizontal;
    });
}

bool isIn(const QQuickItem& inner, const QQuickItem& outer) {
    return anyAround(inner, [&](const QQuickItem& up) { return &up == &outer; });
}

/// Something that is dragged, or is gone but for its fading, lies over others on purpose.
bool isFloating(const QQuickItem& item) {
    return anyAround(item, [](const QQuickItem& up) { return up.opacity() < 0.05; });
}

struct Sight {
    const QQuickItem* item;
    bool text, button, field;
};

void lookAt(const Sight& sight, double width, QStringList& wrong) {
    const QQuickItem& item = *sight.item;
    const QRectF at = placeOf(item);
    if (!inSidewaysList(item) && (at.left() < -tolerance || at.right() > width + tolerance)) wrong << u"beyond the edge: "_s + described(item);
    if (sight.text && item.property("paintedWidth").toDouble() > item.width() + 1) wrong << u"wider than its room: "_s + described(item);
    const bool mayBe = anyAround(item, [](const QQuickItem& up) { return mayBeCut.contains(up.objectName()) || up.property("mayBeCut").toBool(); });
    if (sight.text && item.property("truncated").toBool() && !mayBe && !inSidewaysList(item)) wrong << u"cut off: "_s + described(item);
    if (sight.button && (at.width() < finger || at.height() < finger)) wrong << u"too small for a finger: "_s + described(item);
    if (!sight.button && !sight.field) return;
    if (item.objectName().isEmpty()) wrong << u"without an objectName: "_s + described(item);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(&item));
    if (!spoken || spoken->text(QAccessible::Name).isEmpty()) wrong << u"without a name: "_s + described(item);
}

void lookForOverlaps(const std::vector<Sight>& sights, QStringList& wrong) {
    for (std::size_t i = 0; i < sights.size(); ++i) {
        const QRectF a = seen(*sights[i].item);
        for (std::size_t j = i + 1; j < sights.size(); ++j) {
            const Sight &one = sights[i], &other = sights[j];
            // Words lie on their button; two of a kind in one place are a mistake.
            if ((one.text != other.text) || isIn(*one.item, *other.item) || isIn(*other.item, *one.item)) continue;
            const QRectF both = a.intersected(seen(*other.item));
            if (both.width() > 2 && both.height() > 2 && !isFloating(*one.item) && !isFloating(*other.item))
                wrong << u"in one place: "_s + described(*one.item) + u" and "_s + described(*other.item);
        }
    }
}
} // namespace

namespace {
QStringList lookOver(const QList<QQuickItem*>& items, double width, std::optional<double> height) {
    QStringList wrong;
    std::vector<Sight> sights;
    for (const QQuickItem* item : items) {
        const Sight sight{item, item->inherits("QQuickText"), item->inherits("QQuickAbstractButton"),
                          item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")};
        if (!sight.text && !sight.button && !sight.field) continue;
        if (sight.text && item->property("text").toString().isEmpty()) continue;
        lookAt(sight, width, wrong);
        if (height && placeOf(*item).bottom() > *height + tolerance) wrong << u"below the edge: "_s + described(*item);
        sights.push_back(sight);
    }
    lookForOverlaps(sights, wrong);
    return wrong;
}
} // namespace

namespace {
/// Whether its own colour can be seen where a drawing stands.
bool isDrawn(const QImage& picture, const QQuickItem& drawing) {
    const QColor wanted = drawing.property("color").value<QColor>();
    constexpr int alike = 90; // lines are thin and smoothed
    const QRect at = placeOf(drawing).toAlignedRect().intersected(picture.rect());
    for (int y = at.top(); y <= at.bottom(); ++y)
        for (int x = at.left(); x <= at.right(); ++x) {
            const QColor here = picture.pixelColor(x, y);
            const int apart = std::abs(here.red() - wanted.red()) + std::abs(here.green() - wanted.green()) + std::abs(here.blue() - wanted.blue());
            if (apart < alike) return true;
        }
    return false;
}
QStringList undrawn(const Shown& shown) {
    QStringList wrong;
    const QImage picture = shown.picture();
    const auto isDrawing = [](const QQuickItem& item) {
        return QString::fromLatin1(item.metaObject()->className()).startsWith(u"Icon_"_s) && seen(item) == placeOf(item) &&
               !anyAround(item, [](const QQuickItem& up) { return up.opacity() < 1; });
    };
    for (const QQuickItem* drawing : shown.visibleItems(isDrawing))
        if (placeOf(*drawing).bottom() <= picture.height() && !isDrawn(picture, *drawing))
            wrong << u"not drawn in its colour: “%1” in %2"_s.arg(drawing->property("name").toString(), described(*drawing->parentItem()->parentItem()));
    return wrong;
}
} // namespace

QStringList glance(const Shown& shown) {
    return lookOver(shown.visibleItems([](const QQuickItem&) { return true; }), shown.window().width(), {}) + undrawn(shown);
}

QStringList glance(const QQuickWindow& window) {
    return lookOver(visibleItems(window, [](const QQuickItem&) { return true; }), window.width(), window.height());
}

namespace {
struct Lying {
    QPointer<QQuickItem> item;
    QRectF place;
    QString words;
};
std::vector<Lying> whatLies(const Shown& shown) {
    std::vector<Lying> all;
    const auto lies = [](const QQuickItem& item) {
        const bool inList = anyAround(item, [](const QQuickItem& up) { return up.inherits("QQuickListView"); }); // its rows slide
        return !inList && (item.inherits("QQuickText") || item.inherits("QQuickAbstractButton"));
    };
    for (QQuickItem* item : shown.visibleItems(lies))
        all.emplace_back(item, placeOf(*item), item->property("text").toString());
    return all;
}
bool saysTheSame(const std::vector<Lying>& all) {
    return std::ranges::all_of(all, [](const Lying& one) {
        return one.item && one.item->isVisible() && one.item->property("text").toString() == one.words;
    });
}
QStringList displaced(const std::vector<Lying>& all) {
    QStringList wrong;
    for (const auto& [item, place, words] : all) {
        const QRectF now = placeOf(*item);
        const auto off = [](double a, double b) { return std::abs(a - b) > tolerance; };
        if (off(now.x(), place.x()) || off(now.y(), place.y()) || off(now.width(), place.width()) || off(now.height(), place.height()))
            wrong << u"was at %1,%2 %3×%4: "_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()) + described(*item);
    }
    return wrong;
}
} // namespace

QStringList leftBehind(const Shown& shown) {
    QStringList wrong;
    // What is counted or timed elsewhere may say something else meanwhile: such a look tells nothing, and is taken again.
    const bool seenStill = eventually([&] {
        const std::vector<Lying> before = whatLies(shown);
        const QSize size = shown.window().size();
        shown.resize(size + QSize(60, 60));
        shown.resize(size);
        if (!saysTheSame(before)) return false;
        wrong = displaced(before);
        return true;
    });
    if (!seenStill) wrong << u"never stood still"_s;
    return wrong;
}

} // namespace ln::test
