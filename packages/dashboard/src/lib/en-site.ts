/** The texts of what stands around every page: navigation, palette, keyboard, connection. */
export const site = {
  nav: {
    label: 'Main',
    plan: 'Plan',
    browse: 'Browse',
    explore: 'Explore',
    compare: 'Compare',
    mySkills: 'My skills',
    held_one: '{{count}} skill',
    held_other: '{{count}} skills',
    menu: 'Menu',
    explorer: 'API explorer',
    activity: 'Activity',
    health: 'Graph health',
    export: 'Export',
  },
  person: {
    signIn: 'Sign in',
    menu: 'Account of {{name}}',
    account: 'Account',
    people: 'People',
    auditLog: 'Audit log',
    signOut: 'Sign out',
    roles: {
      VIEWER: 'Viewer',
      CONTRIBUTOR: 'Contributor',
      EDITOR: 'Editor',
      ADMIN: 'Administrator',
    },
  },
  said: {
    linkCopied: 'Link copied',
    linkFailed: 'Your browser did not let us copy. The link is in the address bar.',
    away: 'This did not arrive. Check your connection, then try again.',
    forgotten: 'Forgotten',
    signedOut: 'You are signed out.',
  },
  sheet: { title: 'Keyboard shortcuts' },
  offline: {
    title: 'You are offline.',
    text: 'What is on the screen stays, and pages that you have been to open again. New answers come when the connection does.',
  },
} as const;
