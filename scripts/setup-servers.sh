#!/usr/bin/env bash
# Installs the Debian packages whose software the matrix of packages/testkit runs. It starts no service, may be run again
# at any time, and prints what it cannot install: the matrix then reports those servers as not installed.
set -uo pipefail

packages=(
  apache2-bin apache2-utils # htpasswd
  caddy
  docker-registry
  haproxy
  nginx
  openssl
  pdns-server pdns-backend-bind
  python3-swift
  squid
  syncthing
  tinyproxy
)

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
if [ ${#missing[@]} -eq 0 ]; then
  echo "setup-servers: all ${#packages[@]} packages are installed"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "setup-servers: not root, and no sudo; cannot install: ${missing[*]}"
    exit 0
  fi
  as_root=(sudo)
fi

# Debian asks this program before it starts a service; 101 says no. A file that is there already is left alone.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
  "${as_root[@]}" chmod +x "$policy"
  trap '"${as_root[@]}" rm -f "$policy"' EXIT
fi

"${as_root[@]}" apt-get update -qq || echo 'setup-servers: the list of packages could not be updated'
install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends)
# Together first; one by one where a single package spoils it for all.
if ! "${install[@]}" "${missing[@]}" >/dev/null 2>&1; then
  for package in "${missing[@]}"; do "${install[@]}" "$package" >/dev/null 2>&1 || true; done
fi

for package in "${missing[@]}"; do
  if installed "$package"; then echo "setup-servers: installed $package"; else echo "setup-servers: cannot install $package"; fi
done
