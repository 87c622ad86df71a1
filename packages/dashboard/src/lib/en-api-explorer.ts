/** The texts of the API explorer, beside those that it brings itself. */
export const apiExplorer = {
  title: 'API explorer',
  lead: 'All that these pages show comes from one GraphQL API. Ask it yourself: each example runs as it stands.',
  closed: {
    title: 'This server keeps the list of what can be asked to itself.',
    remedy:
      'Queries run all the same, such as the examples, but nothing is suggested or checked while you type. Sign in to see the list.',
  },
  away: {
    title: 'The list of what can be asked did not arrive.',
    remedy:
      'So nothing is suggested while you type. Fetch it again with the button at the lower left of the editor.',
  },
} as const;
