import { Refusal } from '../../domain/refusal.ts';

/** What is wrong with a file, with the place where to mend it. */
export type FileFault = {
  readonly file: string;
  /** Row as a spreadsheet counts, the header being 1; null of the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong and what to do, without a full stop. */
  readonly message: string;
};

/** Faults that are told at once; whoever mends a file looks at the first ones. */
const MOST = 20;
/** Characters of a value that are shown. */
const SHOWN = 80;

/** `skills.csv row 3, column "conceptUri": "" is empty; give the address of the concept.` */
function describeFault({ file, row, column, value, message }: FileFault): string {
  const inRow = row === null ? file : `${file} row ${row}`;
  const place = column === null ? inRow : `${inRow}, column "${column}"`;
  return `${place}: ${value === null ? '' : `"${shorten(value)}" `}${message}.`;
}

const shorten = (value: string): string => {
  const line = value.replaceAll(/\s+/gu, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** The refusal of files for all that is wrong with them; nothing was written. */
export function faultyFiles(faults: readonly FileFault[]): Refusal {
  const problems = faults.slice(0, MOST).map((fault) => {
    const sentence = describeFault(fault);
    const [field = '', ...rest] = sentence.split(': ');
    return { field, message: rest.join(': ') };
  });
  const [first] = faults;
  const more = faults.length > 1 ? ` (${faults.length - 1} more in all.)` : '';
  return new Refusal('BAD_USER_INPUT', `${first ? describeFault(first) : ''}${more}`, {
    field: first?.file ?? 'path',
    value: first?.value ?? null,
    problems,
  });
}
