#!/usr/bin/env python3
"""Plants small faults in the pure modules, one at a time in a copy, and asks the tests to find them.

A fault turns a comparison round, moves a whole number by one, or exchanges true and false or min
and max; never in a comment or a text. After each the tests of its module, of
the method, of the files and of the whole way run. A fault that does not compile is not counted; another takes its place.
Fails when fewer than nine in ten are found.
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = [
    "Foresight", "PanelStatistics", "CrossImpact", "Drawing", "Longlisting", "Scoring", "Surveying",
    "AxisSelection", "ScenarioBuilding", "ScenarioMethod",
]
SHARE_TO_FIND = 0.9
BUILD_LIMIT = 1800  # seconds
FEWEST_SECONDS, TIMES_AS_LONG = 60, 5  # for the tests; an endless loop counts as found

OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
WORDS = {"true": "false", "false": "true", "min": "max", "max": "min"}
COMPARISON = re.compile(r"(?<= )(<=|>=|==|!=|<|>)(?= )")
NUMBER = re.compile(r"(?<![\w.$])\d+(?![\w.])|(?<=\.\.\.)\d+(?![\w.])|(?<=\.\.<)\d+(?![\w.])")
WORD = re.compile(r"\b(?:true|false)\b|\b(?:min|max)(?=\()")
SKIPPED = re.compile(r"^\s*(?:public |package |internal |@_exported )*(?:import|#if|@available)\b|\boperator\b|func [<>=!]|reserveCapacity")


def blanked(text: str) -> str:
    """The text with comments and string literals as spaces, every other letter in its place."""
    out, i = list(text), 0

    def blank(start: int, stop: int) -> None:
        for place in range(start, min(stop, len(text))):
            if out[place] != "\n":
                out[place] = " "

    def string(start: int) -> int:
        """The place behind the literal that starts here, interpolations included."""
        hashes = re.compile("#*").match(text, start).group()
        at = start + len(hashes)
        quote = '"""' if text.startswith('"""', at) else '"'
        at += len(quote)
        while at < len(text):
            if text.startswith("\\" + hashes + "(", at):
                at, depth = at + 2 + len(hashes), 1
                while at < len(text) and depth:
                    if text[at] == '"':
                        at = string(at)
                        continue
                    depth += {"(": 1, ")": -1}.get(text[at], 0)
                    at += 1
            elif text.startswith("\\" + hashes, at):
                at += 2 + len(hashes)
            elif text.startswith(quote + hashes, at):
                return at + len(quote) + len(hashes)
            else:
                at += 1
        return at

    while i < len(text):
        if text.startswith("//", i):
            stop = text.find("\n", i)
            stop = len(text) if stop < 0 else stop
        elif text.startswith("/*", i):
            stop, depth = i + 2, 1
            while stop < len(text) and depth:
                step = {"/*": 1, "*/": -1}.get(text[stop:stop + 2], 0)
                depth, stop = depth + step, stop + (2 if step else 1)
        elif text[i] == '"' or re.compile('#+"').match(text, i):
            stop = string(i)
        else:
            i += 1
            continue
        blank(i, stop)
        i = stop
    return "".join(out)


def faults(file: Path) -> list[tuple[Path, int, str, list[str]]]:
    """Every place in a file where a fault fits: file, offset, what stands there, what could."""
    text = file.read_text()
    if "generated" in text[:200].lower():
        return []
    code, found, start = blanked(text), [], 0
    for line in code.split("\n"):
        if not SKIPPED.search(line):
            for match in COMPARISON.finditer(line):
                found.append((file, start + match.start(), match.group(), [OPPOSITE[match.group()]]))
            for match in NUMBER.finditer(line):
                number = int(match.group())
                nearby = [str(number + 1)] + ([str(number - 1)] if number else [])
                found.append((file, start + match.start(), match.group(), nearby))
            for match in WORD.finditer(line):
                found.append((file, start + match.start(), match.group(), [WORDS[match.group()]]))
        start += len(line) + 1
    return found


def run(command: list[str], folder: Path, limit: float = BUILD_LIMIT) -> tuple[bool, str]:
    """Whether a command succeeds in time, and its words; nothing that it started outlives it."""
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
    try:
        output, _ = process.communicate(timeout=limit)
        return process.returncode == 0, output
    except subprocess.TimeoutExpired:
        return False, f"longer than {limit:.0f} s"
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


def tests(module: str, folder: Path, limit: float = BUILD_LIMIT) -> tuple[bool, str]:
    names = sorted({f"{module}Tests", "ScenarioMethodTests", "EndToEndTests", "WorkshopFilesTests"})
    pattern = "^(" + "|".join(names) + r")\."
    return run(["swift", "test", "--disable-xctest", "--skip-build", "--filter", pattern], folder, limit)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--count", type=int, default=40, help="how many faults (40)")
    options.add_argument("--seed", type=int, default=1, help="which ones (1)")
    options.add_argument("--list", action="store_true", help="only say how many places there are")
    options = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    folder = Path(tempfile.mkdtemp(prefix="mutants-"))
    try:
        return measure(options, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(options: argparse.Namespace, folder: Path) -> int:
    copy = folder / "copy"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".build", ".build-*", ".venv"))
    files = [file for name in MODULES for file in sorted((copy / "Sources" / name).rglob("*.swift"))]
    places = [fault for file in files for fault in faults(file)]
    if options.list:
        for name in MODULES:
            print(f"{name:<18} {sum(fault[0].is_relative_to(copy / 'Sources' / name) for fault in places)}")
        return 0
    chance = random.Random(options.seed)
    chance.shuffle(places)

    print(f"mutants: {len(places)} places, seed {options.seed}; building the copy.", flush=True)
    built, output = run(["swift", "build", "--build-tests"], copy)
    if not built:
        sys.exit(f"mutants: the copy does not build\n{output[-3000:]}")
    limit = {}
    for module in MODULES:
        start = time.monotonic()
        passed, output = tests(module, copy)
        if not passed:
            sys.exit(f"mutants: the tests of {module} fail without any fault\n{output[-3000:]}")
        limit[module] = max(FEWEST_SECONDS, TIMES_AS_LONG * (time.monotonic() - start))

    found, missed = 0, []
    for file, offset, old, choices in places:
        if found + len(missed) == options.count:
            break
        new = chance.choice(choices)
        module = file.relative_to(copy / "Sources").parts[0]
        text = file.read_text()
        where = f"{file.relative_to(copy)}:{text.count(chr(10), 0, offset) + 1}"
        file.write_text(text[:offset] + new + text[offset + len(old):])
        try:
            if not run(["swift", "build", "--build-tests"], copy)[0]:
                continue
            survived = tests(module, copy, limit[module])[0]
        finally:
            file.write_text(text)
        print(f"{'survived' if survived else 'killed  '}  {where}  {old} → {new}", flush=True)
        if survived:
            missed.append(where)
        else:
            found += 1
    count = found + len(missed)
    if count == 0:
        sys.exit("mutants: no fault could be planted")
    print(f"mutants: {found} of {count} found by the tests ({100 * found / count:.0f} %).")
    return 0 if found >= SHARE_TO_FIND * count else 1


if __name__ == "__main__":
    sys.exit(main())
