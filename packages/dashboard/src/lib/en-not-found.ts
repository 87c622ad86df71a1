/** The texts of addresses at which there is nothing. */
export const notFound = {
  title: 'There is no page at this address.',
  nearest: 'Did you mean one of these?',
  search: 'Search for “{{text}}”',
  home: 'To the first page',
  suggest: 'Suggest to add it',
  all: 'See all {{kind}}',
  entity: {
    Role: 'There is no role “{{name}}”.',
    Skill: 'There is no skill “{{name}}”.',
    Tool: 'There is no tool “{{name}}”.',
    Industry: 'There is no industry “{{name}}”.',
    Trend: 'There is no trend “{{name}}”.',
    Credential: 'There is no credential “{{name}}”.',
    Place: 'There is no place “{{name}}”.',
    Source: 'There is no source “{{name}}”.',
  },
} as const;
