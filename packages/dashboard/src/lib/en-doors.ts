/** The texts of the list of skills that open doors. */
export const doors = {
  title: 'Skills that open doors',
  lead: 'A door is a step from one role to another that is too far with what the first role asks for, and within reach with this one skill more.',
  mine: 'Which open most for you',
  table: 'Skills, those that open most doors first',
  column: { skill: 'Skill', doors: 'Doors', opens: 'Roles that they lead to' },
  none: 'No skill opens a door yet: there are too few roles that share skills.',
  found_one: '{{count}} skill opens doors.',
  found_other: '{{count}} skills open doors.',
  first: 'The {{count}} skills that open most.',
  from_one: 'from {{number}} role',
  from_other: 'from {{number}} roles',
  more_one: 'and {{number}} more role',
  more_other: 'and {{number}} more roles',
} as const;
