/** The two ends of a way, as somebody typed them. */
export type TypedWay = { readonly from: string; readonly to: string };

/** Reads "data engineer to ml engineer", with or without "from" before it; null for anything else. */
export function splitWay(text: string): TypedWay | null {
  const [, from = '', to = ''] =
    /^(?:from\s+)?(\S.*?)\s+(?:to|→|->)\s+(\S.*)$/i.exec(text.trim()) ?? [];
  return from === '' ? null : { from, to };
}
