# SPDX-License-Identifier: GPL-3.0-or-later
"""linkage.py FOLDER PROBE: no library of core/ brings QtGui or QtWidgets; only core/store brings Qt at all."""

import re
import subprocess
import sys

import tree

folder, probe = sys.argv[1:]
allowed = {"libQt6Core", "libQt6Sql"} if folder == "store" else set()
listing = subprocess.run(["ldd", probe], capture_output=True, text=True, check=True).stdout
brought = sorted(set(re.findall(r"^\s*(libQt6\w+)", listing, re.MULTILINE)) - allowed)
tree.report(
    [f"core/{folder} links {library}" for library in brought],
    "core/ is standard C++ with its own libraries; what needs more of Qt belongs into ui/.",
)
