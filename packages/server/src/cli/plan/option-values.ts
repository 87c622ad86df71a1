import { InvalidArgumentError } from 'commander';

/** A whole number, such as `3`. */
export function readWholeNumber(text: string): number {
  if (!/^-?\d{1,9}$/u.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

/** A number, such as `1.5`. */
export function readNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    throw new InvalidArgumentError('Give a number.');
  }
  return number;
}

/** Names between commas, beside those of the same option that came before. */
export function readNames(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...splitNames(text)];
}

/** Skills with their levels, such as `python=3,sql=2`, beside those that came before. */
export function readHeldSkills(
  text: string,
  before: readonly { skill: string; level: number }[] = [],
): readonly { skill: string; level: number }[] {
  return [...before, ...splitNames(text).map(readHeldSkill)];
}

function readHeldSkill(text: string): { skill: string; level: number } {
  const [, skill, level] = /^(.+)=(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  if (skill === undefined || Number(level) > 5) {
    throw new InvalidArgumentError('Give skill=level, such as python=3; the level is 0 to 5.');
  }
  return { skill: skill.trim(), level: Number(level) };
}

function splitNames(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
