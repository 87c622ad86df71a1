/** Signs that tell names apart, in words: C, C++ and C# are three languages. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\+/gu, ' plus '],
  [/#/gu, ' sharp '],
  [/&/gu, ' and '],
];

/** A slug made of a name: `C++ & café` → `c-plus-plus-and-cafe`; empty where no letter can be kept. */
export const slugOf = (name: string): string =>
  SIGNS.reduce((text, [sign, word]) => text.replace(sign, word), name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
