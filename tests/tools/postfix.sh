#!/usr/bin/env bash
# A private Postfix on loopback for tests: its own configuration, queue and mailbox; nothing of the machine's own mail is touched. Only root can.
#   postfix.sh start FOLDER PORT    makes and starts it: STARTTLS by a certificate of the private authority FOLDER/ca.pem, and everything to
#                                   anybody @example.com or @example.net lands in FOLDER/mail/all/new, a file for each recipient
#   postfix.sh stop FOLDER          stops it
set -euo pipefail
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
command=$1 folder=$2

case $command in
start)
  port=$3
  chmod 755 "$folder"
  mkdir -p "$folder"/{etc,queue,data,mail}
  chown postfix: "$folder/data"
  chown nobody: "$folder/mail"
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Tests of Retinue" -keyout "$folder/ca.key" -out "$folder/ca.pem" 2>/dev/null
  openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout "$folder/server.key" -out "$folder/server.csr" 2>/dev/null
  printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\n' >"$folder/names"
  openssl x509 -req -in "$folder/server.csr" -CA "$folder/ca.pem" -CAkey "$folder/ca.key" -CAcreateserial -days 2 -extfile "$folder/names" -out "$folder/server.pem" 2>/dev/null
  chmod 644 "$folder/ca.pem" "$folder/server.pem"
  cat >"$folder/etc/main.cf" <<END
compatibility_level = 3.6
queue_directory = $folder/queue
data_directory = $folder/data
maillog_file = $folder/log
maillog_file_prefixes = $folder
myhostname = localhost
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
default_transport = error:this is a test and leads nowhere
virtual_mailbox_domains = example.com, example.net
virtual_mailbox_base = $folder/mail
virtual_mailbox_maps = static:all/
virtual_minimum_uid = 1
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
virtual_destination_recipient_limit = 1
smtpd_tls_cert_file = $folder/server.pem
smtpd_tls_key_file = $folder/server.key
smtpd_tls_security_level = may
smtpd_client_connection_rate_limit = 0
smtpd_client_message_rate_limit = 0
smtputf8_enable = no
END
  cat >"$folder/etc/master.cf" <<END
127.0.0.1:$port inet n - n - - smtpd
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
flush     unix  n       -       n       1000?   0       flush
proxymap  unix  -       -       n       -       -       proxymap
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
virtual   unix  -       n       n       -       -       virtual
anvil     unix  -       -       n       -       1       anvil
postlog   unix-dgram n  -       n       -       1       postlogd
END
  postfix -c "$folder/etc" start >"$folder/start.log" 2>&1 || { cat "$folder/start.log" >&2; exit 1; }
  for _ in $(seq 1 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then exit 0; fi
    sleep 0.1
  done
  cat "$folder/log" >&2
  exit 1
  ;;
stop) postfix -c "$folder/etc" stop >/dev/null 2>&1 ;;
*) echo "postfix.sh start FOLDER PORT | stop FOLDER" >&2; exit 2 ;;
esac
