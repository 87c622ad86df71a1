/** The texts of what a route has to keep to; the plan screen's have them among all others. */
export const planOptions = {
  title: 'Options',
  reset: 'Back to the usual',
  steps: {
    label: 'How many steps',
    most_one: '{{count}} step, directly',
    most_other: 'at most {{count}} steps',
  },
  gap: {
    label: 'Largest step',
    any: 'any',
    most: 'a gap of at most {{gap}}\u00a0%',
  },
  detour: {
    label: 'Levels to gain in all, at most',
    none: 'as many as directly',
    quarter: '1.25 × as many as directly',
    half: '1.5 × as many as directly',
    twice: '2 × as many as directly',
    any: 'any number',
  },
  down: 'Allow roles in between that are less senior than the start',
  avoid: 'Roles to avoid',
  via: 'Roles to pass through, in this order',
  earlier: 'Pass through {{role}} earlier',
  later: 'Pass through {{role}} later',
  remove: 'Take {{role}} out',
  avoidThis: 'Avoid this role',
  avoidNamed: 'Avoid this role: {{role}}',
  passThis: 'Pass through',
  passNamed: 'Pass through {{role}} on every route',
  refused: 'There is no role “{{role}}”. Take it out.',
  refusedSome: 'One of these roles is not known. Take it out.',
  summary: {
    usual: 'all else as usual',
    steps_one: 'directly',
    steps_other: 'at most {{count}} steps',
    gap: 'no step above {{gap}}\u00a0%',
    detour: {
      none: 'no more levels than directly',
      quarter: 'at most 1.25 × the levels',
      half: 'at most 1.5 × the levels',
      twice: 'at most 2 × the levels',
      any: 'any number of levels',
    },
    down: 'less senior roles allowed',
    avoid: 'not through {{roles}}',
    via: 'through {{roles}}',
  },
} as const;

/** The texts of the buttons that loosen a limit where no route keeps them all. */
export const planLoosen = {
  title: 'To find one, loosen a limit:',
  all: 'Loosen all of these',
  ALLOW_STEP_DOWN: 'Allow less senior roles in between',
  AVOID: 'Stop avoiding {{avoided}}',
  MAX_DETOUR: 'Allow any number of levels to gain',
  MAX_STEPS: 'Allow {{steps}} steps',
  MAX_STEP_GAP: 'Drop the largest step of {{gap}}\u00a0%',
  VIA: 'Stop passing through {{passed}}',
} as const;
