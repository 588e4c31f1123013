#!/usr/bin/env python3
"""The arrows of ARCHITECTURE.md: who may include and link whom, and what is kept out of the code altogether.

Usage: architecture_test.py SOURCE_DIR LINKS_FILE QT_INCLUDE_DIRS
LINKS_FILE has a line a target (link_graph.cmake): its name, a space, what it links.
QT_INCLUDE_DIRS, with semicolons, are those of Qt6::Core.
"""
import pathlib
import re
import sys
import unittest

# Each layer and those it may use. Nothing uses the program; platform uses nothing of ours.
ARROWS = {
    "platform": set(),
    "domain": set(),
    "protocol": {"domain"},
    "store": {"domain", "protocol", "platform"},
    "audio": {"domain", "protocol", "store", "platform"},
    "documents": {"domain", "protocol", "store", "platform"},
    "tablet": {"domain", "protocol", "store", "platform"},
    "office": {"domain", "protocol", "store", "platform"},
    "view": {"domain", "protocol", "store", "platform", "audio", "documents", "tablet", "office"},
    "rehearsal": {"domain", "protocol", "store", "platform", "audio", "documents", "tablet", "office", "view"},
    "qml": {"view"},
    "program": {"domain", "protocol", "store", "platform", "audio", "documents", "tablet", "office", "view", "rehearsal", "qml"},
}
FOLDERS = {
    "platform": "platform", "app/domain": "domain", "sync/protocol": "protocol", "app/store": "store", "app/audio": "audio",
    "app/documents": "documents", "sync/tablet": "tablet", "sync/office": "office", "app/view": "view",
    "app/rehearsal": "rehearsal", "qml": "qml", "app": "program",
}
TARGETS = {f"ln_{layer}": layer for layer in ARROWS if layer != "program"} | {
    "ln_application": "program", "langnghe": "program", "ln_office_cli": "office", "langnghe-office": "office"}
SYSTEMS = ("linux", "android", "ios")
# Threads of these are std::, so that the thread sanitizer sees all there is to see.
STD_THREADS = {"store", "audio", "documents", "protocol", "tablet", "office"}
QT_THREADS = re.compile(r"\b(QThread\w*|QMutex\w*|QReadWriteLock|QWaitCondition|QSemaphore|QtConcurrent)\b")
NO_SYSTEM_IFDEF = re.compile(r"\b(Q_OS_\w+|__ANDROID__|__linux__|__APPLE__|_WIN32)\b")
NO_GLOBALS = re.compile(r"\b(setContextProperty|setContextObject|qmlRegister\w+)\b")
NO_QT_SQL = re.compile(r"\b(QSqlDatabase|QSqlQuery|QtSql)\b")
QOBJECTS = re.compile(r"\b(Q_OBJECT|Q_GADGET|QObject)\b")


def layer_of_file(path):
    """The layer of a file, given relative to the source folder; None for what has none (tests, build)."""
    for depth in range(len(path.parts) - 1, 0, -1):
        layer = FOLDERS.get("/".join(path.parts[:depth]))
        if layer:
            return layer
    return None


def layer_of_include(included):
    """The layer of a header as it is written in an #include; None for one of the same folder."""
    parts = included.split("/")
    for folder in ("/".join(parts[:2]), "app/" + parts[0], parts[0]):
        if len(parts) > 1 and folder in FOLDERS:
            return FOLDERS[folder]
    return None


def without_comments(text):
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)


def check_file(path, text, qtcore):
    layer = layer_of_file(path)
    if layer is None:
        return []
    code = without_comments(text)
    wrong = []
    for included in re.findall(r'^\s*#\s*include\s+"([^"]+)"', code, flags=re.M):
        used = layer_of_include(included)
        if used is not None and used != layer and used not in ARROWS[layer]:
            wrong.append(f"{path}: {layer} must not include {included}")
        if layer != "platform" and included.split("/")[0] == "platform" and included.split("/")[1] in SYSTEMS:
            wrong.append(f"{path}: {included} is one system's; only platform/ may know it")
    for included in re.findall(r"^\s*#\s*include\s+<([^>]+)>", code, flags=re.M):
        standard = re.fullmatch(r"[a-z_0-9]+", included)
        if layer == "domain" and not standard and not (qtcore / included).exists():
            wrong.append(f"{path}: domain includes QtCore and the standard library only, not <{included}>")
    if layer != "platform" and NO_SYSTEM_IFDEF.search(code):
        wrong.append(f"{path}: what differs by system belongs in platform/")
    if layer in STD_THREADS and QT_THREADS.search(code):
        wrong.append(f"{path}: threads and locks are std:: here")
    if layer == "domain" and QOBJECTS.search(code):
        wrong.append(f"{path}: domain has no QObjects")
    if NO_GLOBALS.search(code):
        wrong.append(f"{path}: services are passed in, types are declared with QML_ELEMENT")
    if NO_QT_SQL.search(code):
        wrong.append(f"{path}: Qt's SQL plugin would link a second SQLite")
    return wrong


def layer_of_target(name):
    """Also of the targets that Qt makes beside ours, such as a QML module's plugin and resources."""
    return TARGETS.get(re.sub(r"(plugin(_init)?|_resources_\d+|_other_files)$", "", name))


def check_links(lines):
    wrong = []
    for line in lines:
        target, _, links = line.partition(" ")
        layer = layer_of_target(target)
        if layer is None:
            continue
        for link in re.findall(r"\b(?:ln_\w+|langnghe[\w-]*)", links):
            used = layer_of_target(link)
            if used is not None and used != layer and used not in ARROWS[layer]:
                wrong.append(f"{target} must not link {link}")
    return wrong


class TheHouse(unittest.TestCase):
    source = links = qtcore = None

    def files(self):
        for top in ("app", "sync", "platform", "qml"):
            for path in (self.source / top).rglob("*"):
                if path.suffix in (".h", ".cpp", ".qml", ".mm"):
                    yield path

    def test_includes_follow_the_arrows(self):
        checked, wrong = 0, []
        for path in self.files():
            checked += 1
            wrong += check_file(path.relative_to(self.source), path.read_text(encoding="utf-8"), self.qtcore)
        self.assertGreater(checked, 50)
        self.assertEqual([], wrong)

    def test_links_follow_the_arrows(self):
        lines = self.links.read_text(encoding="utf-8").splitlines()
        known = {layer_of_target(line.split(" ")[0]) for line in lines}
        self.assertTrue({"domain", "protocol", "store", "platform"} <= known, known)
        self.assertEqual([], check_links(lines))

    def test_every_folder_is_a_layer_with_a_library(self):
        libraries = {line.split(" ")[0] for line in self.links.read_text(encoding="utf-8").splitlines()}
        for folder in list((self.source / "app").iterdir()) + list((self.source / "sync").iterdir()):
            if (folder / "CMakeLists.txt").exists():
                layer = FOLDERS.get(folder.relative_to(self.source).as_posix())
                self.assertIn(f"ln_{layer}", libraries, f"{folder} has a library of its own, known to this test")


class TheTestItself(unittest.TestCase):
    """What it is there to find, it finds."""

    def wrong(self, path, text):
        return len(check_file(pathlib.PurePosixPath(path), text, TheHouse.qtcore))

    def test_an_arrow_that_points_back_is_found(self):
        self.assertEqual(1, self.wrong("app/domain/a.h", '#include "store/store.h"'))
        self.assertEqual(1, self.wrong("sync/protocol/a.h", '#include "store/store.h"'))
        self.assertEqual(1, self.wrong("app/store/sqlite/a.h", '#include "sync/tablet/core.h"'))
        self.assertEqual(1, self.wrong("app/audio/a.cpp", '#include "sync/tablet/core.h"'))
        self.assertEqual(1, self.wrong("sync/tablet/a.cpp", '#include "view/shell.h"'))
        self.assertEqual(1, self.wrong("platform/linux/a.cpp", '#include "domain/result.h"'))
        self.assertEqual(1, self.wrong("app/domain/a.h", '#include "platform/keep_awake.h"'))
        self.assertEqual(1, self.wrong("app/main.cpp", '#include "platform/linux/session_bus.h"'))
        self.assertEqual(0, self.wrong("app/view/a.h", '#include "sync/office/server.h"\n#include "text.h"'))
        self.assertEqual(0, self.wrong("app/store/a.h", '// #include "view/shell.h"\n#include "platform/secret_store.h"'))

    def test_what_does_not_belong_is_found(self):
        self.assertEqual(1, self.wrong("app/domain/a.h", "#include <sodium.h>"))
        self.assertEqual(1, self.wrong("app/domain/a.h", "#include <QTcpSocket>"))
        self.assertEqual(0, self.wrong("app/domain/a.h", "#include <QString>\n#include <map>"))
        self.assertEqual(1, self.wrong("app/audio/a.cpp", "#ifdef Q_OS_ANDROID"))
        self.assertEqual(0, self.wrong("platform/linux/a.cpp", "#ifdef Q_OS_ANDROID"))
        self.assertEqual(1, self.wrong("app/main.cpp", "context->setContextProperty(name, value);"))
        self.assertEqual(1, self.wrong("app/view/a.cpp", "qmlRegisterType<A>();"))
        self.assertEqual(1, self.wrong("app/store/a.cpp", "QMutexLocker lock(&mutex);"))

    def test_a_link_that_points_back_is_found(self):
        self.assertEqual(1, len(check_links(["ln_store ln_domain;ln_view;Qt6::Core"])))
        self.assertEqual(1, len(check_links(["ln_domain $<LINK_ONLY:ln_platform>"])))
        self.assertEqual(0, len(check_links(["ln_view ln_store;$<LINK_ONLY:ln_flags>", "langnghe ln_qmlplugin;ln_viewplugin"])))


if __name__ == "__main__":
    source, links, includes = sys.argv[1:4]
    TheHouse.source, TheHouse.links = pathlib.Path(source), pathlib.Path(links)
    TheHouse.qtcore = next(pathlib.Path(folder) for folder in includes.split(";") if folder.endswith("QtCore"))
    unittest.main(argv=sys.argv[:1], verbosity=2)
