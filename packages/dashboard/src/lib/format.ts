const LOCALE = 'en';

const integer = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });
const instant = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' });
const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A whole number with its thousands apart. */
export function formatCount(value: number): string {
  return integer.format(value);
}

/** A number with one decimal at most, such as levels to gain. */
export function formatAmount(value: number): string {
  return decimal.format(value);
}

/**
 * A share from 0 to 1 in whole per cent, to the nearest but for the ends: 99.6 % is not all of it,
 * and 0.4 % is not nothing.
 */
export function formatShare(share: number): string {
  return formatPercent(wholePercent(share));
}

/** A gap from 0 to 1 in whole per cent: what the share that is covered leaves of a hundred. */
export function formatGap(gap: number): string {
  return formatPercent(100 - wholePercent(1 - gap));
}

function wholePercent(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

function formatPercent(percent: number): string {
  // A sign of per cent never stands at the beginning of a line.
  return `${integer.format(percent)}\u00a0%`;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes in the unit that suits it, such as "9.5 MB". */
export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}

/** A day given as YYYY-MM-DD; text that is no such day stays as it is. */
export function formatDay(value: string): string {
  return formatDayAs(day, value);
}

/** The same with the month cut short, for tables. */
export function formatShortDay(value: string): string {
  return formatDayAs(shortDay, value);
}

/** A moment given in ISO 8601, as the clock of this computer shows it. */
export function formatMoment(value: string): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : instant.format(time);
}

function formatDayAs(format: Intl.DateTimeFormat, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? value : format.format(time);
}

/** Words joined as a sentence joins them: "a, b, and c". */
export function formatList(words: readonly string[]): string {
  return list.format(words);
}

/** A span of money in its currency, without cents; an open end is left out. */
export function formatMoneyRange(
  currency: string,
  low: number | null | undefined,
  high: number | null | undefined,
): string | null {
  const money = new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
  const ends = [low, high].filter((end) => end !== null && end !== undefined);
  const [first, last] = ends;
  if (first === undefined) return null;
  return last === undefined || last === first
    ? money.format(first)
    : money.formatRange(first, last);
}
