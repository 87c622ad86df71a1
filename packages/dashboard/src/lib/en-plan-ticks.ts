/** The texts of what one says that one has; the plan screen's have them among all others. */
export const planTicks = {
  hint: 'Tick what you already have: the routes are worked out anew at once.',
  tick: 'I have this: {{skill}}, {{level}}',
  title_one: 'You said that you have {{count}} skill',
  title_other: 'You said that you have {{count}} skills',
  level: 'Level of {{skill}}',
  remove: 'Take {{skill}} out',
  keep: 'Keep in My skills',
  clear: 'Clear',
  mine_one: 'Count my skills too ({{count}})',
  mine_other: 'Count my skills too ({{count}})',
  counted: 'Counted as held: {{skills}}.',
  assumed: 'Also counted, as your skills build on them: {{skills}}.',
  unknown: 'There is no skill “{{skill}}”.',
  unknownRemedy: 'It may have been renamed or taken out of the graph.',
  leaveOut: 'Leave it out',
  forget: 'Take it out of My skills',
} as const;

/** What is said when a new answer has come. */
export const planNews = {
  counted: 'Counted: {{skills}}.',
  dropped: 'No longer counted: {{skills}}.',
  now: 'Best now: {{best}}',
  best_one: '{{way}}, {{count}} skill to learn.',
  best_other: '{{way}}, {{count}} skills to learn.',
  through: 'through {{roles}}',
  directly: 'directly',
  none: 'no route within the limits.',
  hide: 'Hide this message',
} as const;
