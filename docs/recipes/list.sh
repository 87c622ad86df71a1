after=null
while
  page=$(curl -sS "$ROLEGRAPH_URL/graphql" -H 'content-type: application/json' -d @- <<JSON
{
  "query": "query (\$after: String) { skillsConnection(first: 50, after: \$after, sort: [{slug: ASC}]) { pageInfo { hasNextPage endCursor } edges { node { slug } } } }",
  "variables": { "after": $after }
}
JSON
)
  echo "$page" | grep -o '"slug":"[^"]*"' | cut -d '"' -f 4
  after=$(echo "$page" | grep -o '"endCursor":"[^"]*"' | cut -d : -f 2-)
  echo "$page" | grep -q '"hasNextPage":true'
do :; done
