#!/usr/bin/env python3
"""Writes the module graph into docs/architecture.md, between its two markers.

The arrows come from `swift package describe`, the floors from the table in
Tests/ArchitectureTests. With --check nothing is written; an old graph is refused.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- graph:begin -->", "<!-- graph:end -->"


def floors() -> dict[str, int]:
    text = "".join(file.read_text() for file in sorted((ROOT / "Tests/ArchitectureTests").glob("*.swift")))
    return {name: int(floor) for name, floor in re.findall(r'"(\w+)":\s*Allowed\(\s*(\d+)', text)}


def modules() -> list[dict]:
    described = subprocess.run(
        ["swift", "package", "describe", "--type", "json"],
        cwd=ROOT, capture_output=True, text=True)
    if described.returncode != 0:
        sys.exit(f"graph: swift package describe failed\n{described.stderr}")
    targets = json.loads(described.stdout)["targets"]
    return [target for target in targets if target["path"].startswith("Sources/")]


def needless(name: str, other: str, arrows: dict[str, list[str]]) -> bool:
    """Whether the arrow follows from longer ways, so that the drawing can do without it."""
    def reaches(start: str) -> bool:
        return start == other or any(reaches(below) for below in arrows[start])
    return any(reaches(below) for below in arrows[name] if below != other)


def drawn() -> str:
    floor = floors()
    targets = modules()
    unknown = [target["name"] for target in targets if target["name"] not in floor]
    if unknown:
        sys.exit(f"graph: not in the table of Tests/ArchitectureTests: {', '.join(sorted(unknown))}")
    targets.sort(key=lambda target: (floor[target["name"]], target["name"]))
    arrows = {target["name"]: sorted(target.get("target_dependencies", [])) for target in targets}
    lines = ["```mermaid", "flowchart BT"]
    for level in sorted({floor[name] for name in arrows}):
        lines.append(f'  subgraph floor{level}["floor {level}"]')
        lines += [f"    {name}" for name in arrows if floor[name] == level]
        lines.append("  end")
    for name, below in arrows.items():
        lines += [f"  {name} --> {other}" for other in below if not needless(name, other, arrows)]
    lines += ["```", "", "| floor | module | may use of ours | from outside |", "|---|---|---|---|"]
    for target in targets:
        ours = ", ".join(f"`{name}`" for name in arrows[target["name"]]) or "–"
        outside = ", ".join(f"`{name}`" for name in sorted(target.get("product_dependencies", []))) or "–"
        lines.append(f"| {floor[target['name']]} | `{target['name']}` | {ours} | {outside} |")
    return "\n".join(lines)


def main() -> int:
    text = PAGE.read_text()
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        sys.exit(f"graph: docs/architecture.md needs {BEGIN} and {END}, once each")
    before, rest = text.split(BEGIN)
    new = before + BEGIN + "\n" + drawn() + "\n" + END + rest.split(END)[1]
    if "--check" in sys.argv[1:]:
        if new != text:
            print("graph: docs/architecture.md is older than Package.swift; run: make graph", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(new)
    print("graph: docs/architecture.md is " + ("as it was." if new == text else "written."))
    return 0


if __name__ == "__main__":
    sys.exit(main())
