import { type Kind, kindOfEntityKind } from '../../lib/kinds';
import type { ShownImport } from './use-import';

/** What is new, changed or gone of one kind or one type. */
export type Difference = ShownImport['differences'][number];

/** The name of a difference in addresses: of a kind that, of statements their type. */
export const keyOf = ({ kind, type }: Pick<Difference, 'kind' | 'type'>): string =>
  kind ?? type ?? '';

/** The kind as the dashboard calls it; null of statements. */
export const kindOf = ({ kind }: Pick<Difference, 'kind'>): Kind | null =>
  kind ? kindOfEntityKind(kind) : null;
