#!/usr/bin/env python3
"""The translations: each says everything that the sources say, and keeps the places where numbers and names go.

Usage: translations_test.py LUPDATE SOURCE_DIR            checks
       translations_test.py LUPDATE SOURCE_DIR --update   brings the files up to date for Qt Linguist
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app", "qml", "platform", "sync")
INCLUDES = ("app", ".")
PLACES = re.compile(r"%(?:L?[0-9]{1,2}|n|Ln)")
# Where lupdate guesses the context, the program asks for another one and finds nothing.
LOST = re.compile(r"[^\n]*(?:lacks Q_OBJECT macro|cannot be called without context|Unbalanced|Unterminated)[^\n]*")


def lupdate(program, source, translations, *options):
    """What lupdate said; it ends with 0 also when it understood only a part."""
    includes = [argument for folder in INCLUDES for argument in ("-I", folder)]
    done = subprocess.run([program, *includes, "-locations", "none", *options, *FOLDERS, "-ts", *map(str, translations)],
                          cwd=source, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True)
    return done.stdout


def messages(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


def unlike_sources(root):
    """Of a file that lupdate has just updated: what was missing in it, and what no source says any more."""
    wrong = []
    for name, message in messages(root):
        kind = message.find("translation").get("type")
        if kind == "unfinished":
            wrong.append(f"not translated: {name}")
        elif kind is not None:
            wrong.append(f"no longer in the sources: {name}")
    return wrong


def incomplete(root):
    """Of a file as it is committed: what is unfinished, empty, or has lost a place."""
    wrong = []
    for name, message in messages(root):
        translation = message.find("translation")
        forms = translation.findall("numerusform") if message.get("numerus") else [translation]
        if translation.get("type") is not None:
            wrong.append(f"{translation.get('type')}: {name}")
        elif not forms or any(not (form.text or "").strip() for form in forms):
            wrong.append(f"empty: {name}")
        for form in forms:
            if collections.Counter(PLACES.findall(message.findtext("source"))) != collections.Counter(PLACES.findall(form.text or "")):
                wrong.append(f"other places: {name} / {form.text}")
    return wrong


class TheTranslations(unittest.TestCase):
    lupdate = source = files = None

    def test_there_is_english(self):
        self.assertIn("langnghe_en.ts", [file.name for file in self.files])

    def test_every_source_text_is_translated_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            copies = [pathlib.Path(shutil.copy(file, folder)) for file in self.files]
            said = lupdate(self.lupdate, self.source, copies)
            self.assertEqual([], LOST.findall(said))
            for copy in copies:
                root = ElementTree.parse(copy).getroot()
                self.assertGreater(len(list(messages(root))), 300)
                self.assertEqual([], unlike_sources(root))

    def test_every_translation_is_whole(self):
        for file in self.files:
            self.assertEqual([], incomplete(ElementTree.parse(file).getroot()))


class TheTestItself(unittest.TestCase):
    """What it is there to find, it finds."""

    def found(self, check, translation, source="%1 of %2", numerus=""):
        return check(ElementTree.fromstring(
            f"<TS><context><name>A</name><message {numerus}><source>{source}</source>{translation}</message></context></TS>"))

    def test_a_missing_and_a_stale_text_are_found(self):
        self.assertEqual(["not translated: A: %1 of %2"], self.found(unlike_sources, '<translation type="unfinished"/>'))
        for kind in ("vanished", "obsolete"):
            self.assertEqual(["no longer in the sources: A: %1 of %2"],
                             self.found(unlike_sources, f'<translation type="{kind}">%1 %2</translation>'))
        self.assertEqual([], self.found(unlike_sources, "<translation>%2: %1</translation>"))

    def test_a_new_text_in_the_sources_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder)
            for name in FOLDERS:
                (source / name).mkdir()
            (source / "qml" / "A.qml").write_text('Item { property string a: qsTr("mới") }', encoding="utf-8")
            (source / "app" / "a.cpp").write_text('namespace a { QString f() { return tr("lạc"); } }', encoding="utf-8")
            file = source / "a.ts"
            file.write_text('<!DOCTYPE TS><TS version="2.1" language="en"></TS>', encoding="utf-8")
            said = lupdate(TheTranslations.lupdate, source, [file])
            self.assertEqual(1, len(LOST.findall(said)), said)
            self.assertIn("not translated: A: mới", unlike_sources(ElementTree.parse(file).getroot()))

    def test_an_unfinished_or_empty_translation_is_found(self):
        for kind in ("unfinished", "vanished", "obsolete"):
            self.assertEqual(1, len(self.found(incomplete, f'<translation type="{kind}">%2: %1</translation>')))
        self.assertEqual(["empty: A: a"], self.found(incomplete, "<translation></translation>", "a"))
        self.assertEqual(["empty: A: a"], self.found(
            incomplete, "<translation><numerusform>a</numerusform><numerusform/></translation>", "a", 'numerus="yes"'))

    def test_lost_and_added_places_are_found(self):
        for text in ("%1", "%1 %2 %3", "%1 %1", "%1 %2 %n"):
            self.assertEqual(1, len(self.found(incomplete, f"<translation>{text}</translation>")), text)
        self.assertEqual([], self.found(incomplete, "<translation>%2: %1</translation>"))
        self.assertEqual(1, len(self.found(
            incomplete, "<translation><numerusform>one</numerusform><numerusform>%n</numerusform></translation>", "%n",
            'numerus="yes"')))


if __name__ == "__main__":
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    found = sorted((folder / "app" / "translations").glob("*.ts"))
    if sys.argv[3:] == ["--update"]:
        print(lupdate(program, folder, found, "-no-obsolete"))
    else:
        TheTranslations.lupdate, TheTranslations.source, TheTranslations.files = program, folder, found
        unittest.main(argv=sys.argv[:1], verbosity=2)
