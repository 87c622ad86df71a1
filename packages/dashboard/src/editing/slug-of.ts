/** Signs that tell names apart, in words: C, C++ and C# are three languages. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\+/gu, ' plus '],
  [/#/gu, ' sharp '],
  [/&/gu, ' and '],
];

/** The slug that the server makes of a name, so that one operation can name what another creates. */
export function slugOf(name: string): string {
  return SIGNS.reduce((text, [sign, word]) => text.replace(sign, word), name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
