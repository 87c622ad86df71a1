curl -sS "$ROLEGRAPH_URL/graphql" -H 'content-type: application/json' -d @- <<'JSON'
{
  "query": "query ($text: String!) { search(text: $text, kinds: [ROLE, SKILL], first: 3) { kind matched entity { slug name } } }",
  "variables": { "text": "machne lerning" }
}
JSON
