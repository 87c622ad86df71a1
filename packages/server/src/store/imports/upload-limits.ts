import { Transform, type TransformCallback } from 'node:stream';
import { Refusal } from '../../domain/refusal.ts';

/** How much may be uploaded. */
export type UploadLimits = {
  /** Bytes of one file as it is sent. */
  readonly fileBytes: number;
  /** Bytes of all files of an import, unpacked. */
  readonly importBytes: number;
  /** Files of an import. */
  readonly files: number;
};

type LimitName = keyof UploadLimits;

const WORDS: Readonly<Record<LimitName, (limit: string) => string>> = {
  fileBytes: (limit) =>
    `The file has more than ${limit} bytes, which is the most. Upload it as a ZIP file, or in parts.`,
  importBytes: (limit) =>
    `The files of the import have more than ${limit} bytes together, unpacked, which is the most. Import them one after the other.`,
  files: (limit) =>
    `The import has more than ${limit} files, which is the most. Leave out what is not to be imported.`,
};

/** The refusal of what goes beyond a limit. */
export function uploadTooLarge(name: LimitName, limits: UploadLimits): Refusal {
  const limit = limits[name];
  return new Refusal('LIMIT_EXCEEDED', `file: ${WORDS[name](limit.toLocaleString('en'))}`, {
    field: 'file',
    limitName: name === 'files' ? 'importFiles' : name === 'fileBytes' ? 'uploadBytes' : name,
    limit,
  });
}

/** Lets bytes through as long as there are no more than may be, and counts them. */
export class CountBytes extends Transform {
  bytes = 0;
  readonly #most: number;
  readonly #excess: () => Error;

  constructor(most: number, excess: () => Error) {
    super();
    this.#most = most;
    this.#excess = excess;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.#most) done(this.#excess());
    else done(null, chunk);
  }
}
