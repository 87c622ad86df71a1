import { expect, test } from 'vitest';
import { splitWay } from './split-way';

test.each([
  ['data engineer to ml engineer', { from: 'data engineer', to: 'ml engineer' }],
  ['from data engineer to ml engineer', { from: 'data engineer', to: 'ml engineer' }],
  ['  Data Engineer  TO  ML engineer ', { from: 'Data Engineer', to: 'ML engineer' }],
  ['analyst → scientist', { from: 'analyst', to: 'scientist' }],
])('%s is a way', (text, expected) => {
  expect(splitWay(text)).toEqual(expected);
});

test.each(['', 'to', 'tools', 'pytorch', 'to data engineer', 'data engineer to', 'tomato'])(
  '"%s" is no way',
  (text) => {
    expect(splitWay(text)).toBeNull();
  },
);
