#!/usr/bin/env bash
# A private cluster of three MariaDB nodes (Galera) for tests. Each node lives in a network namespace of its own with two networks: one on which
# the nodes talk to each other, and one for clients. So a node can be cut off from the others only, or from everybody. Only root can.
#   galera.sh can                 says why it cannot be done here and ends with 1, or says nothing
#   galera.sh start FOLDER [PID]  makes and starts all three, prints the value for RETINUE_DATABASE; ends everything when that process is gone
#   galera.sh node FOLDER N       starts node N (1, 2 or 3) again, after a stop or kill, and waits until it is synced
#   galera.sh stop|kill FOLDER N  stops it gracefully, or with SIGKILL
#   galera.sh isolate FOLDER N    it stays up for clients and does not hear the other nodes: up, but not Primary
#   galera.sh cut FOLDER N        nobody hears it, and nobody is told: packets vanish
#   galera.sh heal FOLDER N       ends both
#   galera.sh query FOLDER N SQL  asks that node as root, through its socket
#   galera.sh end FOLDER          kills what runs, and takes the networks down
set -euo pipefail
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
command=$1 folder=${2:-} n=${3:-}
provider=/usr/lib/galera/libgalera_smm.so
[ -f "${folder:-/nowhere}/id" ] && id=$(cat "$folder/id")

space() { echo "retinue-$id-$1"; }
client() { echo "198.18.$id.$1"; }    # addresses that are set aside for tests of networks (RFC 2544)
cluster() { echo "198.19.$id.$1"; }
query() { mariadb --no-defaults -S "$folder/$1/socket" -uroot -N -B -e "$2"; }

can() {
  [ "$(id -u)" = 0 ] || { echo "only root can make network namespaces"; return 1; }
  [ -f "$provider" ] || { echo "galera-4 is not here"; return 1; }
  for tool in mariadbd rsync lsof socat ip nsenter; do command -v "$tool" >/dev/null || { echo "$tool is not here"; return 1; }; done
  ip netns add "retinue-try-$$" 2>/dev/null || { echo "network namespaces cannot be made here"; return 1; }
  ip -n "retinue-try-$$" link add name one type bridge 2>/dev/null && ip -n "retinue-try-$$" link add name two type veth peer name three 2>/dev/null || {
    ip netns del "retinue-try-$$"; echo "bridges and veth pairs cannot be made here"; return 1; }
  ip netns del "retinue-try-$$"
}

networks() {
  # Whoever makes the namespace first has the number, unless a cluster that ended there badly has left links.
  for id in $(seq 0 255); do
    compgen -G "/sys/class/net/rt$id[cg]*" >/dev/null && continue
    ip netns add "$(space 1)" 2>/dev/null && break
  done
  echo "$id" >"$folder/id"
  ip netns add "$(space 2)"; ip netns add "$(space 3)"
  for net in c g; do
    ip link add "rt$id$net" type bridge
    ip link set "rt$id$net" up
    for i in 1 2 3; do
      ip link add "rt$id$net$i" type veth peer name "$net" netns "$(space "$i")"
      ip link set "rt$id$net$i" master "rt$id$net" up
      ip -n "$(space "$i")" link set "$net" up
    done
  done
  ip address add "$(client 254)/24" dev "rt${id}c"
  for i in 1 2 3; do
    ip -n "$(space "$i")" link set lo up
    ip -n "$(space "$i")" address add "$(client "$i")/24" dev c
    ip -n "$(space "$i")" address add "$(cluster "$i")/24" dev g
  done
}

configure() {
  local d=$folder/$1 ip
  ip=$(cluster "$1")
  mkdir -p "$d/tmp"
  cat >"$d/my.cnf" <<END
[mariadbd]
user=mysql
datadir=$d/data
tmpdir=$d/tmp
socket=$d/socket
pid-file=$d/pid
log-error=$d/log.err
bind-address=0.0.0.0
port=3306
skip-name-resolve
server-id=$1
character-set-server=utf8mb4
max_connections=300
max_allowed_packet=64M
performance_schema=OFF
innodb_buffer_pool_size=64M
innodb_log_file_size=64M
# Nothing acknowledged is lost when all nodes lose power at once.
innodb_flush_log_at_trx_commit=1
# A transaction that would overwrite what it has not seen is refused.
innodb_snapshot_isolation=ON
# Galera needs these three.
binlog_format=ROW
default_storage_engine=InnoDB
innodb_autoinc_lock_mode=2
wsrep_on=ON
wsrep_provider=$provider
wsrep_cluster_name=retinue-test-$id
wsrep_cluster_address=gcomm://$(cluster 1),$(cluster 2),$(cluster 3)
wsrep_node_name=n$1
wsrep_node_address=$ip
wsrep_sst_method=rsync
wsrep_sst_receive_address=$ip
wsrep_slave_threads=2
# The application runs whole units of work again; the server must not run single statements again.
wsrep_retry_autocommit=0
# A dead node is given up after two seconds; the same on all nodes.
wsrep_provider_options="gmcast.listen_addr=tcp://$ip:4567;ist.recv_addr=$ip:4568;gcache.size=64M;evs.suspect_timeout=PT2S;evs.inactive_timeout=PT4S;evs.keepalive_period=PT0.5S;evs.inactive_check_period=PT0.5S;pc.recovery=true"
END
  chown -R mysql: "$d"
}

node() {
  local d=$folder/$1 position=()
  # After a crash the data say where they stand; without that, every return is a copy of everything.
  if grep -qs 'seqno: *-1' "$d/data/grastate.dat"; then
    at=$(nsenter --net="/run/netns/$(space "$1")" mariadbd --defaults-file="$d/my.cnf" --wsrep-recover --disable-log-error 2>&1 | sed -n 's/.*WSREP: Recovered position:[ ]*//p' | tail -1)
    [ -z "$at" ] || position=(--wsrep_start_position="$at")
  fi
  # Before its load: nodes that are kept from answering for two seconds give each other up. Where that is not allowed, nice runs it as it is.
  setsid nsenter --net="/run/netns/$(space "$1")" nice -n -5 mariadbd --defaults-file="$d/my.cnf" "${position[@]}" "${@:2}" >>"$d/output" 2>&1 </dev/null &
  local process=$!
  for _ in $(seq 1 600); do
    [ "$(query "$1" "show status like 'wsrep_local_state_comment'" 2>/dev/null | cut -f2)" = Synced ] && return 0
    [ -d "/proc/$process" ] || break
    sleep 0.1
  done
  echo "node $1 is not synced:" >&2
  tail -20 "$d/log.err" >&2
  return 1
}

gone() {
  for _ in $(seq 1 600); do
    grep -qs '^State:[[:space:]]*[^Z]' "/proc/$1/status" || return 0
    sleep 0.1
  done
  echo "process $1 does not end" >&2; return 1
}

link() { for net in $2; do ip link set "rt$id$net$1" "${@:3}"; done; }

case $command in
can) can ;;
start)
  mkdir -p "$folder"; chmod 755 "$folder"
  networks
  for i in 1 2 3; do configure "$i"; done
  mariadb-install-db --no-defaults --user=mysql --datadir="$folder/1/data" --auth-root-authentication-method=normal --skip-test-db \
    >"$folder/install.log" 2>&1 || { cat "$folder/install.log" >&2; exit 1; }
  cp -a "$folder/1/data" "$folder/2/data"; cp -a "$folder/1/data" "$folder/3/data"
  node 1 --wsrep-new-cluster; node 2; node 3
  query 1 "create user retinue@'%' identified by 'retinue-test'; grant all privileges on \`retinue%\`.* to retinue@'%'; create database retinue;"
  if [ -n "$n" ]; then setsid "$0" watch "$folder" "$n" >/dev/null 2>&1 </dev/null & fi
  echo "mariadb://retinue:retinue-test@$(client 1),$(client 2),$(client 3)/retinue"
  ;;
node) node "$n" ;;
stop) process=$(cat "$folder/$n/pid"); mariadb-admin --no-defaults -S "$folder/$n/socket" -uroot shutdown; gone "$process" ;;
kill) process=$(cat "$folder/$n/pid"); kill -9 "$process"; gone "$process" ;;
isolate) link "$n" g nomaster ;;
cut) link "$n" "c g" nomaster ;;
heal) link "$n" c master "rt${id}c"; link "$n" g master "rt${id}g" ;;
query) query "$n" "$4" ;;
watch)
  while [ -d "/proc/$n" ]; do sleep 5; [ -f "$folder/id" ] || exit 0; done
  "$0" end "$folder"
  rm -rf "$folder"/[123]
  ;;
end)
  [ -n "${id:-}" ] || exit 0
  for i in 1 2 3; do
    for process in $(ip netns pids "$(space "$i")" 2>/dev/null); do kill -9 "$process" 2>/dev/null || true; done
    ip netns del "$(space "$i")" 2>/dev/null || true
  done
  # Those of the nodes go with the namespaces, but only when the last process there is gone.
  for net in c1 c2 c3 g1 g2 g3 c g; do ip link del "rt$id$net" 2>/dev/null || true; done
  rm -f "$folder/id"
  ;;
*) sed -n '2,13s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
