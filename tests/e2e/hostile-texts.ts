import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { buildSchema, getNamedType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Texts that would run in a page which took them for markup, an address or code. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>window.hostile=1</script>',
  '"><script>window.hostile=1</script>',
  "'><img src=x onerror=window.hostile=1>",
  '<img src=x onerror="window.hostile=1">',
  '<svg onload=window.hostile=1>',
  '<svg><script>window.hostile=1</script></svg>',
  '<body onload=window.hostile=1>',
  '<iframe srcdoc="<script>parent.hostile=1</script>">',
  '<iframe src="javascript:parent.hostile=1">',
  '<object data="javascript:window.hostile=1">',
  '<embed src="javascript:window.hostile=1">',
  '<a href="javascript:window.hostile=1" id=hostile>x</a>',
  '<form action="javascript:window.hostile=1"><button>x</button></form>',
  '<input autofocus onfocus=window.hostile=1>',
  '<details open ontoggle=window.hostile=1>',
  '<video><source onerror=window.hostile=1></video>',
  '<math><mtext><script>window.hostile=1</script></mtext></math>',
  '<link rel=stylesheet href="javascript:window.hostile=1">',
  '<style>@import "javascript:window.hostile=1";</style>',
  '<meta http-equiv=refresh content="0;url=javascript:window.hostile=1">',
  '<base href="javascript:window.hostile=1//">',
  '<template><script>window.hostile=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.hostile=1>">',
  '<textarea></textarea><script>window.hostile=1</script>',
  '<title></title><script>window.hostile=1</script>',
  '<!--><script>window.hostile=1</script-->',
  '<![CDATA[<script>window.hostile=1</script>]]>',
  '&lt;script&gt;window.hostile=1&lt;/script&gt;',
  '&#60;script&#62;window.hostile=1&#60;/script&#62;',
  '\\u003cscript\\u003ewindow.hostile=1\\u003c/script\\u003e',
  '${window.hostile=1}',
  '{{constructor.constructor("window.hostile=1")()}}',
  "';window.hostile=1;'",
  '";window.hostile=1;"',
  '`${window.hostile=1}`',
  '</script><script>window.hostile=1</script>',
  '%3Cscript%3Ewindow.hostile=1%3C/script%3E',
  '[x](javascript:window.hostile=1)',
  '<IMG SRC=jAvAsCrIpT:window.hostile=1>',
  '\u202E<script>window.hostile=1</script>',
];

/** Addresses that would run where a link led to them. */
const HOSTILE_ADDRESSES = [
  'javascript:window.hostile=1',
  'JaVaScRiPt:window.hostile=1//https://example.org',
  ' javascript:window.hostile=1',
  'data:text/html,<script>window.hostile=1</script>',
  'vbscript:window.hostile=1',
];

/**
 * Fields of text in which nothing stands that somebody could have typed: times, what the server words or
 * counts by itself, and names that it takes only where they keep to a few letters.
 */
const OF_THE_SERVER = new Set(
  `createdAt decidedAt expiresAt failingSince lastSeenAt lastSignInAt lastUsedAt nextAttemptAt openedAt
   startedAt updatedAt AuditEntry.at HealthScore.at WebhookDelivery.at
   cursor startCursor endCursor messageId job code rule type field table secret start
   slug nameKey currency date existing replaced JoinedEvidence.source ImportTable.columns
   ImportTable.needed`.split(/\s+/),
);
/** What was asked about is told again as it was, to be known by. */
const ECHO = 'SkillMatch.name';
const ADDRESSES = new Set(['homepage', 'url']);
/** What a text may be in, in the schema. */
const TEXTS = new Set(['String', 'FieldValue']);

/** The fields of the schema that hold what somebody may have written, as `Type.field`. */
const WRITTEN = new Set(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => TEXTS.has(getNamedType(field.type).name))
        .filter(({ name }) => !OF_THE_SERVER.has(name))
        .map(({ name }) => `${type.name}.${name}`),
    )
    .filter((coordinate) => coordinate !== ECHO && !OF_THE_SERVER.has(coordinate)),
);

type Answer = { readonly __typename?: string };

/** Puts hostile texts into all of an answer that people can write, each time others. */
function createSpoiler(): (answer: unknown) => unknown {
  let count = 0;
  const next = (texts: readonly string[]) => texts[(count += 1) % texts.length] ?? '';
  const spoilText = (name: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => spoilText(name, item));
    // An address that nobody has given is one of these all the same.
    if (ADDRESSES.has(name)) return next(HOSTILE_ADDRESSES);
    return typeof value === 'string' ? `${value} ${next(HOSTILE_TEXTS)}` : value;
  };
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== 'object' || value === null) return value;
    const { __typename } = value as Answer;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        WRITTEN.has(`${__typename}.${name}`) ? spoilText(name, inner) : spoil(inner),
      ]),
    );
  };
  return spoil;
}

/** What is told of people beside the API, by `/auth/*`. */
const spoilPerson = (text: string) =>
  text.replace(/"name":"(?:[^"\\]|\\.)*"/g, `"name":${JSON.stringify(HOSTILE_TEXTS[0])}`);

/** Has every answer of the server come with hostile texts in all that people can write. */
export async function writeHostileTexts(page: Page): Promise<void> {
  const spoil = createSpoiler();
  const answerWith = async (route: Route, change: (text: string) => string) => {
    // What is still on its way when the page closes has nobody to come to.
    const response = await route.fetch().catch(() => null);
    if (response) await route.fulfill({ response, body: change(await response.text()) });
  };
  const spoilJson = (text: string) => JSON.stringify(spoil(JSON.parse(text)));
  await page.route('**/graphql', (route) => answerWith(route, spoilJson));
  await page.route('**/auth/*', (route) => answerWith(route, spoilPerson));
  await page.routeWebSocket(/\/graphql$/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => socket.send(spoilJson(String(message))));
  });
}
