# SPDX-License-Identifier: GPL-3.0-or-later
# validate_rulebook.py SCHEMA PACK STAMP: checks a rulebook's JSON against the schema and touches STAMP.
import json
import pathlib
import sys

import jsonschema

schema, pack = (json.loads(pathlib.Path(p).read_text(encoding="utf-8")) for p in sys.argv[1:3])
errors = sorted(jsonschema.Draft202012Validator(schema).iter_errors(pack), key=lambda e: list(map(str, e.path)))
for error in errors:
    print(f"{sys.argv[2]}: {'/'.join(map(str, error.path))}: {error.message}", file=sys.stderr)
if errors:
    sys.exit(1)
pathlib.Path(sys.argv[3]).touch()
