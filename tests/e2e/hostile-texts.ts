import type { Page, Route } from '@playwright/test';

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

/** Fields that hold what somebody has written, wherever they are in an answer. */
const WRITTEN = new Set(
  `name description aliases duties note locator title publisher licence group use matched reason
   comment sentence provider horizon detail userAgent label before after`.split(/\s+/),
);
const ADDRESSES = new Set(['homepage', 'url']);

/** Has every answer of the API come with hostile texts in all that people can write. */
export async function writeHostileTexts(page: Page): Promise<void> {
  let count = 0;
  const next = (texts: readonly string[]) => texts[(count += 1) % texts.length] ?? '';
  const spoil = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => spoil(item, key));
    if (typeof value === 'object' && value !== null) {
      // What was asked about is told again as it was, to be known by.
      const isEcho = (name: string) => name === 'name' && 'suggestions' in value;
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          isEcho(name) ? inner : spoil(inner, name),
        ]),
      );
    }
    if (ADDRESSES.has(key)) return next(HOSTILE_ADDRESSES);
    return typeof value === 'string' && WRITTEN.has(key)
      ? `${value} ${next(HOSTILE_TEXTS)}`
      : value;
  };
  await page.route('**/graphql', async (route: Route) => {
    // What is still on its way when the page closes has nobody to come to.
    const response = await route.fetch().catch(() => null);
    if (!response) return;
    const body = (await response.json()) as object;
    await route.fulfill({ response, json: spoil(body, '') });
  });
}
