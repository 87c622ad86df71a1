/** Marks by which browsers tell themselves; many name others too, so the order decides. */
const BROWSERS = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const SYSTEMS = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
] as const;

/** What a browser is called by people; either is null where it is not known. */
export type BrowserName = { readonly browser: string | null; readonly system: string | null };

/** Reads what a browser calls itself. */
export function browserName(userAgent: string | null): BrowserName {
  return { browser: find(BROWSERS, userAgent), system: find(SYSTEMS, userAgent) };
}

function find(marks: readonly (readonly [RegExp, string])[], text: string | null): string | null {
  return marks.find(([mark]) => mark.test(text ?? ''))?.[1] ?? null;
}
