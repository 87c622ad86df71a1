import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive; `claimed` is the size that the archive says it has, where that is a lie. */
export type ZippedFile = {
  readonly name: string;
  readonly content: Buffer;
  readonly claimed?: number;
};

/** A ZIP file, written by hand, as no program writes one that lies. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const packed = files.map((file) => ({ file, data: deflateRawSync(file.content, { level: 9 }) }));
  let offset = 0;
  const parts: Buffer[] = [];
  const directory = packed.map(({ file, data }) => {
    const fields = fieldsOf(file, data);
    const local = Buffer.concat([signature(0x04_03_4b_50), fields, Buffer.from(file.name), data]);
    const entry = Buffer.concat([
      signature(0x02_01_4b_50),
      Buffer.from([20, 0]),
      fields,
      Buffer.alloc(10),
      uint32(offset),
      Buffer.from(file.name),
    ]);
    offset += local.length;
    parts.push(local);
    return entry;
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Buffer.alloc(4);
  count.writeUInt16LE(files.length, 0);
  count.writeUInt16LE(files.length, 2);
  return Buffer.concat([
    ...parts,
    ...directory,
    signature(0x06_05_4b_50),
    Buffer.alloc(4),
    count,
    uint32(size),
    uint32(offset),
    Buffer.alloc(2),
  ]);
}

/** What stands of a file both beside it and in the directory: version, flags, method, time, sum, sizes. */
function fieldsOf({ name, content, claimed }: ZippedFile, data: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(claimed ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const signature = uint32;
