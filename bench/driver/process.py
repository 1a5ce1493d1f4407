"""Runs a command as a process of its own: how long it took, and how much memory it held."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LAUNCH = [sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py"))]


@dataclass(frozen=True)
class Ran:
    milliseconds: float
    peak: float
    """MiB"""


def run(command: list[str], folder: Path) -> Ran:
    """A refusal ends the measurement."""
    said = subprocess.run([*LAUNCH, *command], cwd=folder, capture_output=True, text=True, check=True)
    code, milliseconds, peak = said.stdout.split()
    if code != "0":
        sys.exit(f"bench: exit {code} of: {' '.join(command)}\n{said.stderr}")
    return Ran(float(milliseconds), float(peak))
