/** The texts of the tour, which come with it. */
export const tour = {
  progress: 'Step {{step}} of {{of}}',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  skip: 'End the tour',
  plan: {
    title: 'Ask for the way',
    text: 'Choose where you are and where you want to go. You see which skills to learn, in what order, and why.',
  },
  search: {
    title: 'Find anything',
    text: 'A role, a skill, a tool: type a part of its name, or ask in words. On a keyboard, Ctrl or ⌘ with K finds as much, and does anything.',
  },
  browse: {
    title: 'Look around',
    text: 'Lists of everything, the graph to walk in, roles side by side, and a page that reads a CV or a job advertisement.',
  },
  mine: {
    title: 'Say what you can do',
    text: 'Your skills stay in this browser. Plans then begin with what you have.',
  },
  help: {
    title: 'Help is down here',
    text: 'All keyboard shortcuts are listed here, and the tour can be taken again from the list.',
  },
} as const;
