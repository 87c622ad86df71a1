/** The texts of the page of results; those of the search itself are on every page. */
export const search = {
  title: 'Search',
  titleFor: 'Results for “{{text}}”',
  filter: 'Kind',
  everyKind: 'All kinds',
  emptyRemedy:
    'Type a name or a part of one into the field at the top, or a question such as “What does a data scientist need?”, or choose a kind to see all of it.',
  noneTitle: 'Nothing is called “{{text}}”.',
  missing_one: 'The word “{{words}}” was not understood. The nearest without it:',
  missing_other: 'The words “{{words}}” were not understood. The nearest without them:',
  allOf: 'All {{number}} {{kind}}',
  moreOf: 'More {{kind}}',
  noneRemedy: 'Try fewer words or another name; small typing errors are forgiven.',
  noneOfKind: 'Look in all kinds',
  suggest: 'Suggest to add it',
  addOf: 'Add it as a new {{kind}}',
  addAs: 'Add it as something new:',
  addKind: 'New {{kind}} “{{name}}”',
  first: 'The first {{count}} are shown. Type more of the name to narrow them down.',
  inList: 'See all {{kind}} whose name contains “{{text}}”',
} as const;
