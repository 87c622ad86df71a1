curl -sS "$ROLEGRAPH_URL/graphql" -H 'content-type: application/json' -d @- <<'JSON'
{
  "query": "query ($since: Int!) { changes(since: $since, first: 100) { revision truncated entityIds changeSet { number reason author { name } } } }",
  "variables": { "since": 0 }
}
JSON
