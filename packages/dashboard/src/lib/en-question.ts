/** The texts of questions that are asked in words. */
export const question = {
  answer: {
    way: 'Show the way from {{first}} to {{second}}',
    wayTo: 'Show the way to {{first}}',
    compare: 'Compare {{names}}',
    needs: 'What {{first}} needs',
    whoNeeds: 'Which roles need {{first}}',
    buildsOn: 'What {{first}} builds on',
    shapes: 'What is said of {{first}}',
    about: '{{first}}',
    doors: 'Skills that open most doors',
    mostNeeded: 'Skills that most roles need',
    trends: 'What trends shape',
    changed: 'What was done to the graph',
  },
  unknown: 'Nothing of the kind is called “{{name}}”.',
  missing_one: 'The word “{{words}}” was not understood; this is the nearest.',
  missing_other: 'The words “{{words}}” were not understood; this is the nearest.',
  same: 'Both names mean {{name}}. Name another one.',
} as const;
