#!/usr/bin/env bash
# A private MariaDB on loopback for tests and benchmarks: its own data folder, nothing of the machine's own server is touched.
#   mariadb.sh start FOLDER PORT    makes and starts it, waits until it answers, prints the value for RETINUE_DATABASE
#   mariadb.sh stop FOLDER          stops it; kill FOLDER stops it with SIGKILL, as a crash would
set -euo pipefail
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
command=$1 folder=$2

case $command in
start)
  port=$3
  mkdir -p "$folder"
  # Root's server refuses to run as root; the data folder belongs to the user that the package made.
  user=$(id -un)
  if [ "$user" = root ]; then user=mysql; chmod 755 "$folder"; chown mysql: "$folder"; fi
  if [ ! -d "$folder/data/mysql" ]; then
    mariadb-install-db --no-defaults --user="$user" --datadir="$folder/data" --auth-root-authentication-method=normal \
      --skip-test-db >"$folder/install.log" 2>&1 || { cat "$folder/install.log" >&2; exit 1; }
    [ "$user" = mysql ] && chown -R mysql: "$folder/data"
  fi
  setsid mariadbd --no-defaults --user="$user" --datadir="$folder/data" --socket="$folder/socket" --pid-file="$folder/pid" \
    --bind-address=127.0.0.1 --port="$port" --skip-name-resolve --character-set-server=utf8mb4 \
    --innodb-flush-log-at-trx-commit=1 --innodb-buffer-pool-size=256M --innodb-log-file-size=256M --max-connections=300 \
    --max-allowed-packet=64M --skip-log-bin --performance-schema=OFF >>"$folder/server.log" 2>&1 </dev/null &
  for _ in $(seq 1 300); do
    if mariadb --no-defaults -S "$folder/socket" -uroot -e "select 1" >/dev/null 2>&1; then
      mariadb --no-defaults -S "$folder/socket" -uroot -e "
        create user if not exists retinue@'127.0.0.1' identified by 'retinue-test';
        grant all privileges on \`retinue%\`.* to retinue@'127.0.0.1'; create database if not exists retinue;"
      echo "mariadb://retinue:retinue-test@127.0.0.1:$port/retinue"
      exit 0
    fi
    sleep 0.1
  done
  tail -20 "$folder/server.log" >&2
  exit 1
  ;;
stop) [ -S "$folder/socket" ] && mariadb-admin --no-defaults -S "$folder/socket" -uroot shutdown ;;
kill) kill -9 "$(cat "$folder/pid")" ;;
*) echo "mariadb.sh start FOLDER PORT | stop FOLDER | kill FOLDER" >&2; exit 2 ;;
esac
