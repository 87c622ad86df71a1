import { linkOptions } from '@tanstack/react-router';
import * as z from 'zod/mini';
import type { Kind } from './kinds';
import { writeSlugs } from './slug-list';
import { given, text } from './url-state';

/** What of the graph is to be exported. */
export const graphFilesSearchSchema = z.object({ kinds: text });

/** The page from which the graph, or kinds of it, are exported. */
export function graphFilesUrl(kinds: readonly Kind[] = []) {
  return linkOptions({ to: '/export', search: given({ kinds: writeSlugs(kinds) }) });
}
