import type { FaultyFile } from './faulty-file.ts';
import { FAULTY_JSON_LINES } from './faulty-json-lines.ts';
import { FAULTY_TABLES } from './faulty-tables.ts';

/** More than a hundred files, each at fault in a way of its own. */
export const FAULTY_FILES: readonly FaultyFile[] = [...FAULTY_JSON_LINES, ...FAULTY_TABLES];
