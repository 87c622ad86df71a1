import { expect, test } from 'vitest';
import { readQuestion } from './read-question';

test.each([
  ['What does a data scientist need?', 'needs', ['data scientist']],
  ['what do data scientists need to know', 'needs', ['data scientists']],
  ['Which skills does an ML engineer need?', 'needs', ['ML engineer']],
  ['what skills are needed for AI architect', 'needs', ['AI architect']],
  ['skills for data analyst', 'needs', ['data analyst']],
  ['What should a data engineer know?', 'needs', ['data engineer']],
  ['Which skill opens most doors?', 'doors', []],
  ['what skills open the most doors', 'doors', []],
  ['Which skill should I learn next?', 'doors', []],
  ['Which skills do most roles need?', 'mostNeeded', []],
  ['most needed skills', 'mostNeeded', []],
  ['Compare AI engineer and ML engineer', 'compare', ['AI engineer', 'ML engineer']],
  ['compare AI engineer with ML engineer.', 'compare', ['AI engineer', 'ML engineer']],
  [
    'compare data analyst, data engineer and data scientist',
    'compare',
    ['data analyst', 'data engineer', 'data scientist'],
  ],
  ['AI engineer vs ML engineer', 'compare', ['AI engineer', 'ML engineer']],
  [
    "What's the difference between a data analyst and a data scientist?",
    'compare',
    ['data analyst', 'data scientist'],
  ],
  ['How do an AI engineer and an ML engineer differ?', 'compare', ['AI engineer', 'ML engineer']],
  [
    'How does a data analyst differ from a data scientist',
    'compare',
    ['data analyst', 'data scientist'],
  ],
  ['How do I get from data engineer to ML engineer?', 'way', ['data engineer', 'ML engineer']],
  [
    'how can I switch from  Data Engineer  to  ML engineer',
    'way',
    ['Data Engineer', 'ML engineer'],
  ],
  ['How does a data analyst become a data scientist?', 'way', ['data analyst', 'data scientist']],
  ['Can a software developer become an AI engineer?', 'way', ['software developer', 'AI engineer']],
  ['way from data analyst to data scientist', 'way', ['data analyst', 'data scientist']],
  ['from data engineer to ml engineer', 'way', ['data engineer', 'ml engineer']],
  ['  Data Engineer  TO  ML engineer ', 'way', ['Data Engineer', 'ML engineer']],
  ['analyst → scientist', 'way', ['analyst', 'scientist']],
  ['How do I become a data scientist?', 'wayTo', ['data scientist']],
  ['how to become an AI ethicist', 'wayTo', ['AI ethicist']],
  ['Who can become a data scientist?', 'wayTo', ['data scientist']],
  ['Which roles need Python?', 'whoNeeds', ['Python']],
  ['who uses PyTorch', 'whoNeeds', ['PyTorch']],
  ['What does deep learning build on?', 'buildsOn', ['deep learning']],
  ['what should I learn before statistics?', 'buildsOn', ['statistics']],
  ['prerequisites of machine learning', 'buildsOn', ['machine learning']],
  ['Which trends shape healthcare?', 'shapes', ['healthcare']],
  ['What does generative AI change?', 'shapes', ['generative AI']],
  ['What changed lately?', 'changed', []],
  ["what's new", 'changed', []],
  ['What is deep learning?', 'about', ['deep learning']],
  ['tell me about the Internet of Things', 'about', ['Internet of Things']],
] as const)('%j asks %s of %j', (text, ask, names) => {
  expect(readQuestion(text)).toEqual({ ask, names });
});

test.each([
  '',
  'python',
  'data scientist',
  'to',
  'tools',
  'tomato',
  'to data engineer',
  'data engineer to',
  'compare',
  'what does need?',
  'internet of things',
  'human–computer interaction',
  'Functions and Graphs',
  'back-end and API development',
])('%j is no question', (text) => {
  expect(readQuestion(text)).toBeNull();
});
