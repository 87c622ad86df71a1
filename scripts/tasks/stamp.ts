import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Whether the work that the stamp stands for was done on just these inputs. */
export function isStamped(stamp: string, inputs: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
}

/** Notes that the work is done; written last, so that work which was cut short is done again. */
export function writeStamp(stamp: string, inputs: string): void {
  writeFileSync(stamp, inputs);
}
