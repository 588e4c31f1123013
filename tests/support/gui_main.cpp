#include <QGuiApplication>
#include <catch2/catch_session.hpp>

int main(int argc, char** argv) {
    qputenv("TZ", "Asia/Ho_Chi_Minh"); // what the screens show is the hall's time
    const QGuiApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
