#!/usr/bin/env python3
"""Installs the peers in a virtual environment of their own and measures all rows in it.

`bench.py COMMAND PROGRAM [ROW…]`; what is measured, and how, is in `bench/driver`.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / "bench" / "requirements.txt"
PLACE = ROOT / ".build" / "bench-venv"


def install() -> Path:
    """The Python that has the peers, of exactly these versions."""
    python, mark = PLACE / "bin" / "python", PLACE / "requirements.txt"
    if not mark.exists() or mark.read_text() != PEERS.read_text():
        venv.create(PLACE, clear=True, with_pip=True)
        words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(PEERS)]
        if subprocess.run([python, *words]).returncode != 0:
            sys.exit("bench: the peers could not be installed")
        mark.write_text(PEERS.read_text())
    return python


def main() -> None:
    if len(sys.argv) < 3:
        print("usage: bench.py COMMAND PROGRAM [ROW…]", file=sys.stderr)
        sys.exit(64)
    programs = [str(Path(program).resolve()) for program in sys.argv[1:3]]
    python = install()
    os.chdir(ROOT / "bench")
    os.execv(python, [str(python), "-m", "driver", *programs, *sys.argv[3:]])


main()
