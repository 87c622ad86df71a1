import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A connection for subscriptions to the server at an address, by whoever some headers tell. */
export function listenAs(address: string, headers: Readonly<Record<string, string>>): Client {
  return createClient({
    url: address.replace('http', 'ws'),
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers });
      }
    },
    retryAttempts: 0,
  });
}
