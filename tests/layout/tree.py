# SPDX-License-Identifier: GPL-3.0-or-later
"""What the layout tests share: the files of a source tree, and the way they report."""

import argparse
import pathlib
import sys

PRODUCT = ("core", "ui", "app")
FOLDERS = PRODUCT + ("tests", "cmake", "tools")


def files(root, folders, suffixes):
    """Files under those folders of the tree, in a fixed order, as paths relative to it."""
    found = []
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file() and "__pycache__" not in path.parts:
                found.append(path.relative_to(root))
    return found


def lines(root, path):
    """The file's lines with their numbers."""
    return enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1)


def report(problems, remedy):
    """Prints the problems and what to do about them; ends the test."""
    for problem in problems:
        print(problem)
    if problems:
        print(f"\n{len(problems)} found. {remedy}")
    sys.exit(1 if problems else 0)


def root_from_arguments():
    """--root TREE, by default the tree this test lies in."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    return parser.parse_args().root
