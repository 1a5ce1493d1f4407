#!/usr/bin/env bash
# Installs what the build needs and the machine lacks; says what it does.
set -euo pipefail

command -v swift >/dev/null || {
  echo "A Swift 6.3 toolchain is needed: https://www.swift.org/install" >&2
  exit 1
}
missing=()
command -v cc >/dev/null || missing+=(gcc libc6-dev)
command -v python3 >/dev/null || missing+=(python3)
[ -e /usr/include/sqlite3.h ] || missing+=(libsqlite3-dev)
[ ${#missing[@]} -gt 0 ] || { echo "setup: everything is there"; exit 0; }

sudo=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "setup: run as root: apt-get install ${missing[*]}" >&2
    exit 1
  }
  sudo="sudo"
fi
echo "setup: installing ${missing[*]} with apt"
$sudo apt-get update -qq
$sudo apt-get install -y -qq --no-install-recommends "${missing[@]}"
