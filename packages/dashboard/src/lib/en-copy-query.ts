/** The texts of the control that gives a screen's question to the API away. */
export const copyQuery = {
  button: 'Copy as …',
  graphql: 'GraphQL',
  curl: 'curl command',
  cypher: 'Cypher, for the database',
  explore: 'Open in the API explorer',
  copied: {
    graphql: 'Copied as GraphQL',
    curl: 'Copied as a curl command',
    cypher: 'Copied as Cypher',
  },
  failed: 'Your browser did not let us copy. Open the query in the API explorer instead.',
  away: 'This part of the page did not arrive. Check your connection, then try again.',
} as const;
