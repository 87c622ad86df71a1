/** The texts of the palette and of the sheet of shortcuts, which come when they are asked for. */
export const site = {
  palette: {
    title: 'Find anything, do anything',
    placeholder: 'A role, a skill, or “data engineer to ml engineer”',
    recent: 'Looked at lately',
    way: 'Way',
    entities: 'Found',
    here: 'On this page',
    actions: 'Go and do',
    missing: 'Nothing is called so: add it',
    new: 'New {{kind}}',
    newNamed: 'New {{kind}} “{{name}}”',
    plan: 'From {{from}} to {{to}}',
    import: 'Import files …',
    merge: 'Merge it with another …',
    deprecate: 'Take it out of use …',
    none: 'Nothing has such a name. Try fewer words.',
    found_one: '{{count}} choice: {{name}}',
    found_other: '{{count}} choices, the first: {{name}}',
  },
  sheet: {
    lead: 'Keys that follow one another are pressed one after the other.',
    between: 'then',
    singleKeys: 'Shortcuts of single keys',
    singleKeysNote: 'Turn them off if your keyboard or your speech input presses keys by itself.',
    close: 'Close',
  },
} as const;
