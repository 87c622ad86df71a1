import { setFlagsFromString } from 'node:v8';

/**
 * How much in per cent the heap grows beyond what was in use before V8 looks again for what no longer
 * is. By itself it lets the heap grow fourfold where the machine has much memory: an import of all of
 * ESCO, of which a quarter of a gigabyte is in use, took more than one.
 */
const GROWTH = 30;
/** V8 decides by itself. */
const BY_ITSELF = 0;

let underWay = 0;

/** Does what takes much memory for a short time, and keeps the process from taking more than it needs. */
export async function growSparingly<Result>(work: () => Promise<Result>): Promise<Result> {
  underWay += 1;
  setGrowth(GROWTH);
  try {
    return await work();
  } finally {
    underWay -= 1;
    if (underWay === 0) setGrowth(BY_ITSELF);
  }
}

const setGrowth = (percent: number): void =>
  setFlagsFromString(`--heap-growing-percent=${percent}`);
