import hashlib
import json
import os
import urllib.request

server = os.environ.get("ROLEGRAPH_URL", "http://127.0.0.1:4000")
with urllib.request.urlopen(f"{server}/export/graph.jsonl?kind=role,skill") as response:
    revision = response.headers["x-rolegraph-revision"]
    *lines, last = response.read().splitlines(keepends=True)

if hashlib.sha256(b"".join(lines)).hexdigest() != json.loads(last)["sha256"]:
    raise SystemExit("The export is not whole.")

rows = [json.loads(line) for line in lines[1:]]
print(f"Revision {revision}")
print(f"{sum('kind' in row for row in rows)} entities")
print(f"{sum('type' in row for row in rows)} statements")
