# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of ui/ and app/ is in translations/yike_zh_CN.ts, translated, with the same placeholders."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import tree

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def placeholders(text):
    return sorted(match.replace("L", "") for match in PLACEHOLDER.findall(text or ""))


def wrong_with(message):
    """What is wrong with one <message>, or nothing."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "not translated"
    numerus = message.get("numerus") == "yes"
    texts = [form.text for form in translation.iter("numerusform")] if numerus else [translation.text]
    if not texts or not all(texts):
        return "not translated"
    for text in texts:
        if placeholders(text) != placeholders(source):
            return f"placeholders differ: {placeholders(source)} became {placeholders(text)}"
    return None


def problems(ts_file):
    found = []
    for context in ElementTree.parse(ts_file).getroot().iter("context"):
        for message in context.iter("message"):
            wrong = None
            translation = message.find("translation")
            if translation is None or translation.get("type") not in ("vanished", "obsolete"):
                wrong = wrong_with(message)
            if wrong:
                found.append(f"{context.findtext('name')}: '{message.findtext('source')}': {wrong}")
    return found


def main(lupdate, root):
    original = root / "translations/yike_zh_CN.ts"
    if not original.exists():
        tree.report([f"{original.relative_to(root)} is missing"], "Make it: cmake --build … --target update_translations")
    with tempfile.TemporaryDirectory() as folder:
        current = pathlib.Path(folder) / original.name
        shutil.copy(original, current)
        # With the texts of today's sources, so that one nobody entered yet shows as not translated.
        run = subprocess.run(
            [lupdate, "-silent", "-I", ".", "-locations", "none", "-no-ui-lines", "ui", "app", "-ts", current],
            cwd=root, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(run.stdout + run.stderr)
        tree.report(
            problems(current),
            "Bring the file up to date (cmake --build build/dev --target update_translations) and write the Chinese.")


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(__file__).resolve().parents[2])
