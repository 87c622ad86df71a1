import { createHash } from 'node:crypto';

/** A UUID made of a name (version 5 in form), so that the same seed always gives the same ids. */
const nameUuid = (name: string): string => {
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
};

/** Id of a statement of the seed: what it says and about whom never changes, so neither does it. */
export const statementId = (type: string, from: string, to: string): string =>
  nameUuid(`${type}|${from}|${to}`);

/** Id of a piece of evidence of the seed. */
export const evidenceId = (statement: string, source: string, locator: string): string =>
  nameUuid(`${statement}|${source}|${locator}`);
