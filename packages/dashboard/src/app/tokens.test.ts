import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other]
    .map((name) => luminance(tokens.get(name) ?? '#000000'))
    .toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const THEMES: readonly [string, Tokens][] = [
  ['light', tokensOf(':root')],
  ['dark', tokensOf(':root[data-mantine-color-scheme="dark"]')],
];

describe.each(THEMES)('in the %s theme', (_theme, tokens) => {
  const kinds = [...tokens.keys()].filter((name) => name.startsWith('kind-'));

  test('there is a colour for each of the eight kinds', () => {
    expect(kinds).toHaveLength(8);
  });

  test.each(['page', 'surface'])('texts and kinds can be read on the %s', (ground) => {
    for (const name of ['ink', 'ink-soft', 'accent', 'alert', ...kinds]) {
      expect(contrast(tokens, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the outlines of controls can be seen', () => {
    expect(contrast(tokens, 'line-strong', 'page')).toBeGreaterThanOrEqual(3);
  });

  test('an alert can be read', () => {
    expect(contrast(tokens, 'alert', 'alert-surface')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens, 'ink', 'alert-surface')).toBeGreaterThanOrEqual(4.5);
  });
});
