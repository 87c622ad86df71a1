import { expect, test } from 'vitest';
import { signInUrl } from './account-url';

test('one comes back to where one was', () => {
  expect(signInUrl('/suggest?about=role%2Fdata-engineer').search).toEqual({
    to: '/suggest?about=role%2Fdata-engineer',
  });
});

test.each(['/', '/sign-in?to=x', '/password#secret', '/suggestion#secret'])(
  'what stands in %s is sent nowhere',
  (from) => {
    expect(signInUrl(from).search).toEqual({});
  },
);
