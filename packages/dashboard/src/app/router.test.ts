import { expect, test } from 'vitest';
import { createAppRouter } from './router';

test('a list in an address is not escaped', () => {
  const { href } = createAppRouter().buildLocation({
    to: '/compare',
    search: { roles: 'data-analyst~data-engineer' },
  });
  expect(href).toBe('/compare?roles=data-analyst~data-engineer');
});
