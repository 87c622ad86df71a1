import { createClient } from 'graphql-ws';

type Told = { graphChanged: { revision: number; changeSet: { reason: string } } };

const server = process.env['ROLEGRAPH_URL'] ?? 'http://127.0.0.1:4000';
const client = createClient({
  url: `${server.replace(/^http/, 'ws')}/graphql`,
  retryAttempts: Number.POSITIVE_INFINITY,
  on: { connected: () => console.log('Listening') },
});

const told = client.iterate<Told>({
  query: 'subscription { graphChanged { revision changeSet { reason } } }',
});
for await (const { data } of told) {
  if (data)
    console.log(`Revision ${data.graphChanged.revision}: ${data.graphChanged.changeSet.reason}`);
}
