curl -sS "$ROLEGRAPH_URL/graphql" -H 'content-type: application/json' -d @- <<'JSON'
{
  "query": "query Plan($input: PlanInput!) { planTransition(input: $input) { revision limitedBy routes { newLevels steps { gap role { slug name } learn { stage requiredLevel skill { slug } } } } } }",
  "variables": {
    "input": {
      "from": "data-engineer",
      "to": "machine-learning-engineer",
      "assume": [{ "skill": "statistics", "level": 3 }],
      "objective": "GENTLE",
      "alternatives": 2
    }
  }
}
JSON
