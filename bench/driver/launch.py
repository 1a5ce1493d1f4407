"""Runs a command from a small process and prints its exit code, milliseconds and peak in MiB.

A process inherits the peak of the one that starts it, and the driver holds large data.
"""

import resource
import subprocess
import sys
import time

start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
spent = 1000 * (time.perf_counter() - start)
print(done.returncode, spent, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
