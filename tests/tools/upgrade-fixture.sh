#!/usr/bin/env bash
# Writes tests/Retinue.Tests/Storage/Fixtures/NNNN-{sqlite,mariadb}.sql: a database as the code of an earlier migration level wrote it, as SQL text.
#   upgrade-fixture.sh 0011 [0010 ...]
# It takes the last commit of the history at which that level was the newest, builds it in a worktree, starts its server on an empty database of
# either engine, makes the calls below (what that level does not know yet is refused and makes no rows) and dumps what is there. Nothing in
# it is secret: keys, passwords and addresses are made up here. Levels 0007 and 0008 were never the newest (they came with 0009 from branches);
# 0006 is the state of such a branch, where 0009 was there before 0007 and 0008. Needs sqlite3, curl, git and MariaDB; run it as root.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
fixtures=$PWD/tests/Retinue.Tests/Storage/Fixtures
mkdir -p "$fixtures"
work=$(mktemp -d); chmod 755 "$work"
server=''
cleanup() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ ! -S "$work/db/socket" ] || tests/tools/mariadb.sh stop "$work/db" >/dev/null 2>&1 || true
  git worktree remove --force "$work/tree" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

migrations() { git ls-tree -r --name-only "$1" src/Retinue/Storage/Migrations | sed 's#.*/\([0-9]*\)_.*#\1#' | tr '\n' ' '; }
commit_of() {
  local wanted='' n
  if [ "$1" = 0006 ]; then wanted='0001 0002 0003 0004 0005 0006 0009 '; else for n in $(seq 1 "$((10#$1))"); do wanted+=$(printf '%04d ' "$n"); done; fi
  local commit
  for commit in $(git log --topo-order --format=%H); do [ "$(migrations "$commit")" != "$wanted" ] || { echo "$commit"; return; }; done
  echo "No commit has level $1 as its newest" >&2; return 1
}

port=$((20000 + RANDOM % 10000))
call() {
  local action=$1 form=() p; shift
  for p in "$@"; do form+=(--data-urlencode "$p"); done
  curl -sS "http://127.0.0.1:$port/includes/api.php" -d "action=$action" -d identifier=IDENTIFIERidentifierIDENTIFIER12 \
    -d secret=SECRETsecretSECRETsecretSECRET12 -d responsetype=json "${form[@]}" | cut -c1-120 >&2; echo >&2
}

fill() {
  env "$@" RETINUE_URLS="http://127.0.0.1:$port" RETINUE_API_IDENTIFIER=IDENTIFIERidentifierIDENTIFIER12 RETINUE_API_SECRET=SECRETsecretSECRETsecretSECRET12 \
    RETINUE_BCRYPT_COST=4 RETINUE_KEY=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef RETINUE_WEBHOOK_PRIVATE=on RETINUE_LOG_LEVEL=Error \
    dotnet "$work/out/Retinue.Server.dll" serve >&2 &
  server=$!
  for _ in $(seq 1 200); do curl -sf "http://127.0.0.1:$port/healthz" >/dev/null && break; sleep 0.1; done
  # Nobody listens there: what is planned for it waits.
  call AddWebhook url=http://127.0.0.1:9/in 'events=*' description=Everything
  call AddClient firstname=Olivia lastname='Öwner & Söhne' companyname='Owner Ltd' email=owner@example.com password2=owner-password address1='1 High Street' city=Zürich country=CH skipvalidation=1
  call AddClient firstname=Max lastname=Other email=Max@Example.com password2=max-password skipvalidation=1
  call AddContact clientid=1 firstname=Jane lastname=Doe email=jane@example.com 'email_preferences[invoice]=1'
  call AddContact clientid=1 firstname=Sub lastname=Account email=sub@example.com password2=sub-password permissions=contacts,invoices
  call AddContact clientid=2 firstname=Li lastname="O'Neill" email=li@example.com phonenumber=+41.446681800
  call UpdateContact contactid=1 city=Winterthur
  call AddClientNote userid=1 notes='Calls back on Monday' sticky=1
  call AddBannedIp ip=192.0.2.66 reason=Made-up expires='2099-12-31 00:00:00'
  call SetConfigurationValue setting=CompanyName value='Example Ltd'
  call AddClientGroup groupname=Gold
  call UpdateClient clientid=1 groupid=1
  call AddCurrency code=CHF prefix=Fr.
  call AddCustomField type=client fieldname='Customer number' fieldtype=text
  call UpdateClient clientid=2 'customfields[1]=C-17'
  call AddUser firstname=Una lastname=User email=una@example.com password2=una-password
  call CreateClientInvite client_id=1 email=guest@example.com permissions=orders
  call CreateClientInvite client_id=1 email=una@example.com permissions=orders
  call ResetPassword email=owner@example.com
  call AddClient firstname=Third lastname=Merged email=third@example.com password2=third-password skipvalidation=1
  call MergeClients fromclientid=3 toclientid=2
  call SendEmail id=1 customtype=general customsubject=Hello custommessage='<p>Hello Olivia</p>'
  # The relay takes up what was written, and the worker of mail what is to be sent.
  sleep 3
  kill "$server"; wait "$server" || true; server=''
}

db=$(tests/tools/mariadb.sh start "$work/db" "$((port + 1))")
for level in "$@"; do
  commit=$(commit_of "$level")
  echo "$level: $commit" >&2
  git worktree add --detach -q "$work/tree" "$commit"
  dotnet build "$work/tree/src/Retinue.Server" -c Release -o "$work/out" --nologo -v q -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false >"$work/build.log" || { tail -5 "$work/build.log" >&2; exit 1; }
  git worktree remove --force "$work/tree"

  mkdir "$work/data"
  fill RETINUE_DATA="$work/data" RETINUE_DATABASE=
  sqlite3 "$work/data/retinue.db" .dump >"$fixtures/$level-sqlite.sql"
  rm -rf "$work/data"; mkdir "$work/data"
  mariadb --no-defaults -S "$work/db/socket" -uroot -e 'DROP DATABASE retinue; CREATE DATABASE retinue'
  fill RETINUE_DATA="$work/data" RETINUE_DATABASE="$db"
  # Without the lines that only tell the client of the dump how to talk.
  mariadb-dump --no-defaults -S "$work/db/socket" -uroot --compact --skip-extended-insert --no-tablespaces --order-by-primary retinue | grep -v '^/\*' >"$fixtures/$level-mariadb.sql"
  rm -rf "$work/data" "$work/out"
done
