import { ask } from './ask.ts';

type Change = { revision: number; changeSet: { number: number; reason: string } };

const CHANGES = `query ($since: Int!) {
  changes(since: $since) { revision changeSet { number reason } entityIds statementIds truncated }
}`;

/** All changes after a revision, oldest first; what it returns is where to go on the next time. */
async function follow(since: number, take: (change: Change) => void): Promise<number> {
  for (let revision = since; ; ) {
    const { changes } = await ask<{ changes: Change[] }>(CHANGES, { since: revision });
    for (const change of changes) take(change);
    const last = changes.at(-1);
    if (last === undefined) return revision;
    revision = last.revision;
  }
}

const reached = await follow(0, ({ revision, changeSet }) => {
  console.log(`Revision ${revision}: ${changeSet.reason}`);
});
console.log(`Go on from ${reached}`);
