#!/bin/sh
# Runs the wallet and the page tests against a real network: real.sh PATH/TO/trellis [SCRIPT...], where the scripts are those of
# package.json, by default both. The network lives in a temporary home on free ports and
# ends with the script.
set -eu
trellis=$(realpath "${1:-./trellis}")
shift || true
[ $# -gt 0 ] || set -- test:wallet test:pages
cd "$(dirname "$0")/.."
home=$(mktemp -d)
free() { node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
http=127.0.0.1:$(free) rpc=127.0.0.1:$(free)

"$trellis" up --home "$home" --devices "${DEVICES:-60}" --http "$http" --gateway "127.0.0.1:$(free)" --issuer "127.0.0.1:$(free)" --verifier "127.0.0.1:$(free)" --rpc-addr "$rpc" ${UPFLAGS:-} >"$home/up.log" 2>&1 &
network=$!
end() {
  status=$?
  kill "$network" 2>/dev/null && wait "$network" 2>/dev/null || true
  [ "$status" = 0 ] || { echo "── the network's last words:"; tail -n 30 "$home/up.log"; }
  rm -rf "$home"
  exit "$status"
}
trap end EXIT INT TERM

for _ in $(seq 120); do
  kill -0 "$network" 2>/dev/null || exit 1
  node -e "fetch('http://$http/api/v1/status').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))" && break
  sleep 1
done
for script in "$@"; do
  TRELLIS=$trellis BASE_URL=http://$http RPC_URL=http://$rpc KEY_FILE=$home/keys/operator.key npm run --silent "$script"
done
