# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations test finds what is unfinished, empty or has other placeholders, and lets the rest pass."""

import pathlib
import tempfile
import unittest

import translations

FRAME = '<?xml version="1.0"?><TS version="2.1"><context><name>C</name>{}</context></TS>'


def found_in(message):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "t.ts"
        file.write_text(FRAME.format(message), encoding="utf-8")
        return translations.problems(file)


class TranslationsTest(unittest.TestCase):
    def test_good_ones_pass(self):
        self.assertEqual(found_in("<message><source>%1 of %L2</source><translation>%2 之 %1</translation></message>"), [])
        self.assertEqual(found_in('<message numerus="yes"><source>%n outlets</source><translation>'
                                  "<numerusform>%n 个</numerusform></translation></message>"), [])
        self.assertEqual(found_in('<message><source>Old</source><translation type="vanished"></translation></message>'), [])

    def test_unfinished(self):
        self.assertEqual(len(found_in('<message><source>A</source><translation type="unfinished">甲</translation></message>')), 1)

    def test_empty(self):
        self.assertEqual(len(found_in("<message><source>A</source><translation></translation></message>")), 1)
        self.assertEqual(len(found_in('<message numerus="yes"><source>%n</source><translation>'
                                      "<numerusform></numerusform></translation></message>")), 1)

    def test_placeholders(self):
        self.assertEqual(len(found_in("<message><source>%1 m</source><translation>米</translation></message>")), 1)
        self.assertEqual(len(found_in("<message><source>%1</source><translation>%1 %2</translation></message>")), 1)


if __name__ == "__main__":
    unittest.main()
