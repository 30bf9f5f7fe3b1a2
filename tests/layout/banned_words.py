# SPDX-License-Identifier: GPL-3.0-or-later
"""No call that freezes the window, no nested event loop, no unfinished mark and no place of one machine in the sources.

A line that has to hold such a word all the same ends with a comment: // layout-allow: why
"""

import re

import tree

ALLOWED = "layout-allow:"
CPP = {".cpp", ".h"}
ALL = CPP | {".py", ".cmake", ".sh", ".txt", ".json", ".sql", ".md", ".svg", ".ts", ".qss"}
EVERYWHERE = tree.FOLDERS + ("resources", "translations", "docs", ".ci")

# (pattern, folders, suffixes, what to do instead)
RULES = [
    (r"processEvents|QEventLoop\b|waitForFinished", tree.PRODUCT, CPP,
     "nests or blocks the event loop: go on in a signal or a QFutureWatcher"),
    (r"QThread::[mu]?sleep|this_thread::sleep|\b[un]?sleep\(", tree.PRODUCT, CPP, "freezes a thread: use a timer or a condition"),
    (r"(\.|->)exec\(", ("ui",), CPP, "nests an event loop: open() or popup(), and go on in a slot"),
    (r"Q(File|Input|Color|Font)Dialog::get|QMessageBox::(information|question|warning|critical|about)", ("ui",), CPP,
     "nests an event loop: make the dialog, open() it and go on in a slot"),
    (r"\bqDebug\(|std::cout\b", ("core", "ui"), CPP, "talks to a terminal nobody reads: return a value, an Issue or an Error"),
    ("TO" + "DO|FIX" + "ME|\\bX" + "XX\\b|\\bHA" + "CK\\b", EVERYWHERE, ALL, "finish it now or write an issue"),
    (r"(?<![\w.~}])/(wo" + r"rk|ro" + r"ot|fa" + r"rm)/", EVERYWHERE, ALL, "a path of one machine: name it relative to the project"),
    (r"deb\.deb" + r"ian\.org|security\.deb" + r"ian\.org|archive\.ubu" + "ntu", EVERYWHERE, ALL, "name no package host: apt knows its own"),
]


def problems(root):
    found = []
    for pattern, folders, suffixes, instead in RULES:
        banned = re.compile(pattern)
        for path in tree.files(root, folders, suffixes):
            for number, line in tree.lines(root, path):
                match = banned.search(line)
                if match and ALLOWED not in line:
                    found.append(f"{path}:{number}: {match[0]}: {instead}")
    return found


if __name__ == "__main__":
    tree.report(problems(tree.root_from_arguments()), f"Where it must stay, end the line with // {ALLOWED} and why.")
