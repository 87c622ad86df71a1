curl -sS "$ROLEGRAPH_URL/graphql" \
  -H 'content-type: application/json' \
  -d '{"query": "{ graph { revision entities { kind count } } }"}'
