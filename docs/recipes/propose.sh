curl -sS "$ROLEGRAPH_URL/graphql" \
  -H 'content-type: application/json' -H "authorization: Bearer $ROLEGRAPH_KEY" -d @- <<'JSON'
{
  "query": "mutation ($changes: [ChangeInput!]!) { proposeChanges(changes: $changes, reason: \"More and more of them are in use\", idempotencyKey: \"small-models-1\") { number state } }",
  "variables": {
    "changes": [
      { "createTrend": { "name": "Small Models", "description": "Models that run on one machine.", "category": "TREND", "direction": "GROWING" } }
    ]
  }
}
JSON
