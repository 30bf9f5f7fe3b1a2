# SPDX-License-Identifier: GPL-3.0-or-later
"""Each file is one idea of at most 600 lines, a function of at most 80; it begins with licence and purpose."""

import tree

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LONGEST = 600
LONGEST_FUNCTION = 80  # as clang-format lays them out: braces in the first column


def long_functions(path, text):
    found, begun = [], None
    for number, line in enumerate(text, 1):
        if line == "{":
            begun = number
        elif line == "}" and begun:
            if number - begun > LONGEST_FUNCTION:
                found.append(f"{path}:{begun}: a function of {number - begun} lines; {LONGEST_FUNCTION} at most. "
                             "Name its steps as functions, or make the data of it a table.")
            begun = None
    return found


def problems(root):
    found = []
    for path in tree.files(root, tree.FOLDERS, {".cpp", ".h", ".py", ".cmake", ".sh"}):
        text = [line for _, line in tree.lines(root, path)]
        if len(text) > LONGEST:
            found.append(f"{path}: {len(text)} lines; {LONGEST} at most. Part it where a second idea begins.")
        if path.suffix in (".cpp", ".h"):
            found += long_functions(path, text)
            if not text or text[0] != f"// {LICENCE}":
                found.append(f"{path}:1: begin with // {LICENCE}")
            if len(text) < 2 or not text[1].startswith("// ") or len(text[1]) < 20:
                found.append(f"{path}:2: say in one sentence what the file is for: // …")
            if path.suffix == ".h" and "#pragma once" not in text:
                found.append(f"{path}: #pragma once is missing")
        elif path.suffix in (".py", ".cmake") and not any(LICENCE in line for line in text[:3]):
            found.append(f"{path}:1: begin with # {LICENCE}")
    return found


if __name__ == "__main__":
    tree.report(problems(tree.root_from_arguments()), "Each line above says what to do.")
