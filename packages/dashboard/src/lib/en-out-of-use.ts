/** The texts of the pages on which an entity is made part of another, or taken out of use. */
export const outOfUse = {
  back: 'Back to the page',
  history: 'Its history',
  unknown: 'There is nothing called “{{name}}”.',
  viewerOnly: 'Your account may look at everything, but not propose changes by itself.',
  suggest: 'Suggest a change',
  close: 'Close by name',
  mayBeSame: 'May be the same: {{sentence}}',
  choose: 'Choose {{name}}',
  chooseIt: 'Choose',
  other: 'Choose another one',
  find: 'Find it by name',
  loading: 'Working out what this does',
  changed:
    'Somebody else has changed the graph meanwhile. What stands here is what it would do now.',
  notSent:
    'Somebody else has changed one of the two meanwhile, so nothing was done. What stands above is what it would do now: look at it, then send it again. Your reason is kept.',
  unanswered:
    'There is no answer from the server. Your reason is kept: check your connection, then send it again. Nothing is done twice.',
  forbidden:
    'Your account may not do this any more. Your reason is kept; ask an administrator for the right to do it, then send it again.',
  leave: {
    title: 'Leave without doing it?',
    text: 'Nothing is done yet. Your reason is kept in this tab until you close it.',
    stay: 'Stay here',
    go: 'Leave',
  },
  merge: {
    title: 'Merge {{name}}',
    lead: 'Two entries for the same thing become one. All of it is shown before it is done, and it can be un-merged.',
    leadPropose:
      'Two entries for the same thing become one. All of it is shown before it is proposed, and an editor decides.',
    with: 'What is it the same as?',
    withNote: 'A {{kind}} in use; which of the two stays is asked next.',
    direction: 'Which way?',
    swap: 'Swap the two',
    does: 'What this does',
    why: 'Merge {{from}} into {{into}}',
    reason: '{{from}} and {{into}} are the same',
    submit: 'Merge them',
    propose: 'Propose to merge them',
    itself: 'This is the same entry. Choose another one.',
    already: '{{name}} and “{{other}}” are one already: one of the two names leads to the other.',
  },
  deprecate: {
    title: 'Take {{name}} out of use',
    lead: 'It keeps its page, and everything is kept; lists and plans leave it out. It can be undone.',
    leadPropose:
      'It keeps its page, and everything is kept; lists and plans leave it out. An editor decides.',
    by: 'What takes its place?',
    byNote: 'A {{kind}} in use. Leave it out where nothing takes its place.',
    none: 'Nothing takes its place so far.',
    already: 'It is out of use already. What takes its place can be changed.',
    does: 'What this does',
    why: 'Take {{name}} out of use',
    reason: 'Nobody needs {{name}} any more',
    reasonReplaced: '{{by}} takes the place of {{name}}',
    submit: 'Take it out of use',
    propose: 'Propose to take it out of use',
  },
} as const;
