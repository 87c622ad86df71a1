# With this Accept, a document that cannot be run is answered with 400, and curl ends with an error.
curl -sS --fail-with-body "$ROLEGRAPH_URL/graphql" \
  -H 'content-type: application/json' -H 'accept: application/graphql-response+json' \
  -d '{"query": "{ roles(limit: 1000) { slug } }"}'
