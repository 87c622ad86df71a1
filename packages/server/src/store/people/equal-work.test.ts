import { verify } from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { hashPassword, isOutdated, isPassword } from './password.ts';

// Files share their modules; these have to be loaded anew for what stands in to take its place.
vi.hoisted(() => vi.resetModules());

vi.mock(import('@node-rs/argon2'), async (original) => {
  const real = await original();
  return { ...real, verify: vi.fn(real.verify) };
});

test.each([
  ['another password', () => hashPassword('battery staple horse')],
  ['no password', () => Promise.resolve(null)],
])('a password is compared with %s by one hash of today’s cost', async (_what, known) => {
  const hash = await known();
  vi.mocked(verify).mockClear();
  expect(await isPassword('a password that is wrong', hash)).toBe(false);
  const compared = vi.mocked(verify).mock.calls.map(([given]) => String(given));
  expect(compared).toHaveLength(1);
  expect(compared.filter(isOutdated)).toEqual([]);
});
