# SPDX-License-Identifier: GPL-3.0-or-later
"""Each folder of core/ and ui/ includes only folders before it; only core/store knows Qt, and of it Core and Sql."""

import re

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w+(/.*)?|q[a-z]+\.h)$")
# Modules core/store may not name; a class named alone compiles only with its module linked.
OTHER_QT = re.compile(r"^Qt(Gui|Widgets|PrintSupport|Svg\w*|Charts|Concurrent|Network|Qml|Quick\w*|OpenGL\w*|DBus|Xml|Test)(/.*)?$")


def order(root):
    """The one order of links, from the build itself: core/base, core/geo … ui/text … app."""
    text = (root / "cmake/yike_library.cmake").read_text(encoding="utf-8")
    core = re.search(r"YIKE_CORE_FOLDERS ([\w ]+)\)", text)[1].split()
    ui = re.search(r"YIKE_UI_FOLDERS ([\w ]+)\)", text)[1].split()
    return [f"core/{name}" for name in core] + [f"ui/{name}" for name in ui] + ["app"]


def folder_of(path):
    parts = path.split("/")
    return "app" if parts[0] == "app" else "/".join(parts[:2])


def against_the_arrows(path, kind, name, ranks):
    """What is wrong with one include, or nothing."""
    own = folder_of(path)
    if kind == "<":
        if not own.startswith("core/") or not QT.match(name):
            return None
        if own != "core/store":
            return f"<{name}>: only core/store may use Qt"
        return f"<{name}>: core/store may use Qt Core and Qt Sql only" if OTHER_QT.match(name) else None
    if name.startswith("generated/") or name.endswith(".moc"):
        return None
    if not name.startswith(("core/", "ui/", "app/")):
        return f'"{name}": write the path from the project root, "{own}/{name}"'
    other = folder_of(name)
    if other not in ranks:
        return f'"{name}": {other} is not in the order of links (cmake/yike_library.cmake)'
    if ranks[other] > ranks[own]:
        return f'"{name}": {own} comes before {other}'
    return None


def problems(root):
    ranks = {folder: rank for rank, folder in enumerate(order(root))}
    found = []
    for path in tree.files(root, tree.PRODUCT, {".cpp", ".h"}):
        name = path.as_posix()
        if folder_of(name) not in ranks:
            found.append(f"{name}: its folder is not in the order of links (cmake/yike_library.cmake)")
            continue
        for number, line in tree.lines(root, path):
            match = INCLUDE.match(line)
            wrong = match and against_the_arrows(name, match[1], match[2], ranks)
            if wrong:
                found.append(f"{name}:{number}: {wrong}")
    return found


if __name__ == "__main__":
    tree.report(
        problems(tree.root_from_arguments()),
        "Links run one way: " + " → ".join(order(tree.root_from_arguments()))
        + ". Move what both sides need into the earlier folder, or pass it in as a value or a callback.",
    )
