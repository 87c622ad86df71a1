/**
 * The form in which two names are the same name: compatibility forms folded (NFKC), case folded,
 * trimmed. Upper-casing first folds what lower-casing alone leaves apart, such as `ß` and `SS`.
 */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').trim();
