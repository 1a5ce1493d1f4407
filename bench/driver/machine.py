"""What the numbers were measured on."""

import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

PEERS = ("numpy", "scipy", "numba", "polars", "duckdb", "pandas", "krippendorff")


def processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def load() -> float:
    """How many processes wanted a core in the last minute."""
    return os.getloadavg()[0]


def described(before: float) -> list[str]:
    said = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    swift = next((line for line in said.splitlines() if "Swift version" in line), "Swift")
    peers = ", ".join(f"{name} {version(name)}" for name in PEERS)
    return [
        f"{processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}; "
        f"load {before:.1f} when it began.",
        f"{swift}. Python {platform.python_version()}: {peers}.",
    ]
