import { Refusal } from '../refusal.ts';

const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;
const EMAIL = /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u;
const CONTROL = /[\p{Cc}\p{Cf}]/u;

/**
 * A name without the blanks around it.
 * @throws Refusal BAD_USER_INPUT where it is empty, too long, or has characters that do not show
 */
export function readName(name: string): string {
  const trimmed = name.normalize('NFC').trim();
  const why =
    trimmed === ''
      ? 'is empty'
      : trimmed.length > LONGEST_NAME
        ? `has ${trimmed.length} characters`
        : CONTROL.test(trimmed)
          ? 'has characters that do not show'
          : undefined;
  if (why === undefined) return trimmed;
  const message = `name ${why}. Give one of 1 to ${LONGEST_NAME} characters, on one line.`;
  throw new Refusal('BAD_USER_INPUT', message, { field: 'name', value: trimmed.slice(0, 50) });
}

/**
 * An e-mail without the blanks around it.
 * @throws Refusal BAD_USER_INPUT where it is none
 */
export function readEmail(email: string): string {
  const trimmed = email.normalize('NFC').trim();
  if (EMAIL.test(trimmed) && trimmed.length <= LONGEST_EMAIL) return trimmed;
  const value = trimmed.slice(0, 50);
  const message = `email "${value}" is no e-mail address. Give one such as name@example.org.`;
  throw new Refusal('BAD_USER_INPUT', message, { field: 'email', value });
}
