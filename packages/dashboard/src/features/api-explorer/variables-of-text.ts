import type { ExplorerQuestion } from '../../lib/api-explorer-url';

/** The values by name that a text holds; what is not JSON yet stays as it was typed. */
export function variablesOfText(text: string): ExplorerQuestion['variables'] {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : text;
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
