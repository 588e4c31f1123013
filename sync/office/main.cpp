#include "sync/office/cli/commands.h"

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    return ln::office::cli::run(QCoreApplication::arguments().mid(1));
}
