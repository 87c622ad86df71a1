/** What the generated connections give out as cursors too, so that one check serves all. */
const PREFIX = 'arrayconnection:';

/** A cursor that stands for a number. */
export const cursorOf = (number: number): string =>
  Buffer.from(`${PREFIX}${number}`).toString('base64');

/** The number that a cursor stands for; without a cursor, one above all. */
export const numberOfCursor = (cursor: string | null | undefined): number =>
  cursor == null
    ? Number.MAX_SAFE_INTEGER
    : Number(Buffer.from(cursor, 'base64').toString().slice(PREFIX.length));
