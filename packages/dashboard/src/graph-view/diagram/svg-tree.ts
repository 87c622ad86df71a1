/** A part of a picture as SVG has it. */
export type SvgPart = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgPart | string)[];
};

/** A part of a picture; attributes without a value are left out. */
export function svgPart(
  tag: string,
  attributes: SvgPart['attributes'],
  ...children: readonly (SvgPart | string)[]
): SvgPart {
  return { tag, attributes, children };
}

/** A picture as a file that stands alone. */
export function writeSvg(picture: SvgPart): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(picture)}\n`;
}

function write(part: SvgPart | string): string {
  if (typeof part === 'string') return escapeXml(part);
  const { tag, attributes, children } = part;
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const head = [tag, ...given.map(([name, value]) => `${name}="${escapeXml(String(value))}"`)];
  if (children.length === 0) return `<${head.join(' ')}/>`;
  return `<${head.join(' ')}>${children.map(write).join('')}</${tag}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML allows it: what would be read as markup is escaped, what no XML may hold is left out. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
