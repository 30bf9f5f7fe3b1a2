# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering test finds an include that was planted against the arrows, and lets a clean tree pass."""

import pathlib
import shutil
import tempfile
import unittest

import layering

PROJECT = pathlib.Path(__file__).resolve().parents[2]


class LayeringTest(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="yike-layering-"))
        self.addCleanup(shutil.rmtree, self.root)
        (self.root / "cmake").mkdir()
        shutil.copy(PROJECT / "cmake/yike_library.cmake", self.root / "cmake")
        self.write("core/plan/plan.h", '#include "core/geo/point.h"\n#include "core/plan/outlet.h"\n#include <vector>\n')
        self.write("ui/shell/window.cpp", '#include "ui/map/canvas.h"\n#include "core/store/project.h"\n#include <QWidget>\n')
        self.write("app/main.cpp", '#include "ui/shell/window.h"\n#include "app/cli/command.h"\n')
        self.write("core/store/project.cpp", "#include <QSqlQuery>\n")

    def write(self, path, text):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def planted(self, path, text):
        self.write(path, text)
        return layering.problems(self.root)

    def test_a_clean_tree_passes(self):
        self.assertEqual(layering.problems(self.root), [])

    def test_core_against_the_order(self):
        found = self.planted("core/geo/point.h", '#pragma once\n#include "core/plan/plan.h"\n')
        self.assertEqual(found, ['core/geo/point.h:2: "core/plan/plan.h": core/geo comes before core/plan'])

    def test_core_into_ui(self):
        found = self.planted("core/store/bad.cpp", '#  include "ui/text/terms.h"\n')
        self.assertEqual(found, ['core/store/bad.cpp:1: "ui/text/terms.h": core/store comes before ui/text'])

    def test_ui_against_the_order(self):
        self.assertEqual(len(self.planted("ui/text/bad.cpp", '#include "ui/shell/window.h"\n')), 1)

    def test_ui_into_app(self):
        self.assertEqual(len(self.planted("ui/shell/bad.cpp", '#include "app/cli/command.h"\n')), 1)

    def test_qt_in_core(self):
        self.assertEqual(len(self.planted("core/plan/bad.cpp", "#include <QString>\n")), 1)
        self.assertEqual(len(self.planted("core/plan/bad.cpp", "#include <QtCore/qstring.h>\n")), 1)

    def test_gui_in_store(self):
        self.assertEqual(len(self.planted("core/store/bad.cpp", "#include <QtGui/QImage>\n")), 1)
        self.assertEqual(len(self.planted("core/store/bad.cpp", "#include <QtWidgets>\n")), 1)

    def test_a_path_not_from_the_root(self):
        self.assertEqual(len(self.planted("ui/map/bad.cpp", '#include "canvas.h"\n')), 1)

    def test_a_folder_nobody_knows(self):
        self.assertEqual(len(self.planted("core/misc/thing.h", "#pragma once\n")), 1)


if __name__ == "__main__":
    unittest.main()
