curl -sS "$ROLEGRAPH_URL/graphql" \
  -H 'content-type: application/json' -H "authorization: Bearer $ROLEGRAPH_KEY" -d @- <<'JSON'
{
  "query": "mutation ($changes: [ChangeInput!]!, $reason: String!, $key: ID!) { applyChanges(changes: $changes, reason: $reason, idempotencyKey: $key) { number revision } }",
  "variables": {
    "key": "feature-stores-2026-11-29",
    "reason": "Feature stores are asked for by now",
    "changes": [
      {
        "createSkill": {
          "name": "Feature Stores",
          "description": "Keeps the inputs of models in one place, for training and for serving alike.",
          "category": "TECHNICAL"
        }
      },
      { "buildsOn": { "skill": "feature-stores", "prerequisite": "sql", "level": 3 } }
    ]
  }
}
JSON
