import { gzipSync } from 'node:zlib';

/**
 * A request as bytes on a connection. `expected` is the status of the answer: `closed` where there is
 * none, `nothing` where nothing is told of what is there (403 or 404), `waits` where the server
 * rightly waits for the rest, and answers others meanwhile.
 */
export type RequestCase = {
  readonly id: string;
  readonly bytes: (host: string) => string | Buffer;
  readonly expected: number | 'closed' | 'nothing' | 'waits';
};

const QUERY = JSON.stringify({ query: '{ graph { revision } }' });

type Post = {
  readonly headers?: readonly string[];
  readonly type?: string | null;
  readonly body?: string | Buffer;
  readonly length?: number | string | null;
  readonly path?: string;
  readonly method?: string;
};

/** A request to the API, sound but for what is given. */
function post(given: Post): RequestCase['bytes'] {
  const { type = 'application/json', body = QUERY, path = '/graphql', method = 'POST' } = given;
  const length = given.length === undefined ? Buffer.byteLength(body) : given.length;
  return (host) =>
    Buffer.concat([
      Buffer.from(
        [
          `${method} ${path} HTTP/1.1`,
          `host: ${host}`,
          'connection: close',
          'accept: application/graphql-response+json',
          ...(type === null ? [] : [`content-type: ${type}`]),
          ...(length === null ? [] : [`content-length: ${length}`]),
          ...(given.headers ?? []),
          '',
          '',
        ].join('\r\n'),
        'latin1',
      ),
      Buffer.from(body),
    ]);
}

/** A GET without a body. */
const get = (path: string, ...headers: string[]): RequestCase['bytes'] =>
  post({ method: 'GET', path, type: null, length: null, body: '', headers });

/** A request with a line of its own for the host. */
const withHost = (line: string): RequestCase['bytes'] => {
  return () =>
    `POST /graphql HTTP/1.1\r\n${line}connection: close\r\ncontent-type: application/json\r\ncontent-length: ${QUERY.length}\r\n\r\n${QUERY}`;
};

type Row = readonly [id: string, bytes: RequestCase['bytes'], expected: RequestCase['expected']];

const TYPES: readonly Row[] = [
  ['JSON', post({}), 200],
  ['JSON in capitals', post({ type: 'APPLICATION/JSON; CHARSET=UTF-8' }), 200],
  ['JSON with its charset in quotes', post({ type: 'application/json;charset="utf-8"' }), 200],
  ['no type', post({ type: null }), 415],
  ['an empty type', post({ type: '' }), 415],
  [
    'a form',
    post({ type: 'application/x-www-form-urlencoded', body: 'query={graph{revision}}' }),
    415,
  ],
  ['plain text', post({ type: 'text/plain' }), 415],
  ['a multipart form', post({ type: 'multipart/form-data; boundary=x', body: '--x--' }), 415],
  [
    'XML',
    post({
      type: 'application/xml',
      body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    }),
    415,
  ],
  ['an unknown type', post({ type: 'application/x-unknown' }), 415],
  ['no type that can be read', post({ type: ';;;' }), 415],
  ['a type of 8 kB', post({ type: `application/json; a=${'b'.repeat(8_000)}` }), 200],
  ['UTF-7', post({ type: 'application/json; charset=utf-7' }), 415],
  [
    'UTF-16',
    post({ type: 'application/json; charset="utf-16"', body: Buffer.from(QUERY, 'utf16le') }),
    415,
  ],
  ['a charset that there is not', post({ type: 'application/json; charset=x' }), 415],
  ['bytes that are no UTF-8', post({ body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }), 400],
  [
    'a gzip bomb',
    post({
      headers: ['content-encoding: gzip'],
      body: gzipSync(`${' '.repeat(10_000_000)}${QUERY}`),
    }),
    415,
  ],
  ['two encodings', post({ headers: ['content-encoding: gzip, gzip'] }), 415],
  ['an encoding that there is not', post({ headers: ['content-encoding: x'] }), 415],
];

const BODIES: readonly Row[] = [
  ['nothing', post({ body: '' }), 400],
  ['malformed JSON', post({ body: '{"query": ' }), 400],
  ['two values of JSON', post({ body: `${QUERY}${QUERY}` }), 400],
  ['JSON with a comment', post({ body: `/* */${QUERY}` }), 400],
  ['null', post({ body: 'null' }), 400],
  ['a number', post({ body: '1' }), 400],
  ['a text', post({ body: '"{ graph }"' }), 400],
  ['a batch', post({ body: `[${QUERY},${QUERY}]` }), 400],
  ['a batch of none', post({ body: '[]' }), 400],
  ['a parsed document', post({ body: '{"query": {"kind": "Document"}}' }), 400],
  ['no query', post({ body: '{"variables": {}}' }), 400],
  [
    'a persisted query',
    post({ body: '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}' }),
    200,
  ],
  ['an own prototype', post({ body: '{"__proto__": {"query": "{ graph { revision } }"}}' }), 400],
  [
    'an own constructor',
    post({ body: '{"constructor": {"prototype": {"a": 1}}, "query": "{ graph { revision } }"}' }),
    400,
  ],
  [
    'a million lists inside one another',
    post({ body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
    400,
  ],
  ['300 kB', post({ body: JSON.stringify({ query: ' '.repeat(300_000) }) }), 413],
  ['a length of 10 GB', post({ length: 10_000_000_000 }), 413],
  ['a length below 0', post({ length: -1 }), 400],
  ['a length in letters', post({ length: 'all' }), 400],
  ['two lengths', post({ headers: ['content-length: 5'] }), 400],
  ['a length and parts', post({ headers: ['transfer-encoding: chunked'] }), 400],
  ['less than its length', post({ length: QUERY.length + 10 }), 'waits'],
  [
    'parts without an end',
    post({ length: null, headers: ['transfer-encoding: chunked'], body: `5\r\n{"a":\r\n` }),
    'waits',
  ],
  [
    'a part of no size',
    post({ length: null, headers: ['transfer-encoding: chunked'], body: 'zz\r\n' }),
    400,
  ],
  [
    'parts of a megabyte',
    post({
      length: null,
      headers: ['transfer-encoding: chunked'],
      body: `100000\r\n${' '.repeat(0x10_00_00)}\r\n0\r\n\r\n`,
    }),
    413,
  ],
];

const HEADERS: readonly Row[] = [
  ['headers of 64 kB', post({ headers: [`x-long: ${'a'.repeat(65_536)}`] }), 431],
  ['10,000 cookies', post({ headers: [`cookie: ${'a=b; '.repeat(10_000)}`] }), 431],
  ['2,000 headers', post({ headers: Array.from({ length: 2_000 }, (_, at) => `x${at}: a`) }), 431],
  ['1,000 cookies', post({ headers: [`cookie: ${'a=b; '.repeat(1_000)}`] }), 200],
  [
    'a cookie of the session that is none',
    post({ headers: ['cookie: rolegraph_session=%00%ff'] }),
    403,
  ],
  ['a key that is none', post({ headers: ['authorization: Bearer rg_x_y'] }), 401],
  ['a key of 7 kB', post({ headers: [`authorization: Bearer rg_${'a'.repeat(7_000)}`] }), 401],
  ['a password for a key', post({ headers: ['authorization: Basic YTpi'] }), 401],
  ['an authorization without words', post({ headers: ['authorization:'] }), 401],
  [
    'two authorizations',
    post({ headers: ['authorization: Bearer a', 'authorization: Bearer b'] }),
    401,
  ],
  [
    'a request id with a line of its own',
    post({ headers: ['x-request-id: a\tb"}{"level":60'] }),
    200,
  ],
  ['a revision that is none', post({ headers: ['x-rolegraph-revision: 1e999'] }), 400],
  ['a revision that is not yet', post({ headers: ['x-rolegraph-revision: 999999999'] }), 503],
  ['what is accepted is nothing of ours', post({ headers: ['accept: image/png'] }), 200],
  ['a header without a colon', post({ headers: ['broken'] }), 400],
  ['a header with a null byte', post({ headers: ['x: a\u0000b'] }), 400],
  ['a method that comes by a header', post({ headers: ['x-http-method-override: DELETE'] }), 200],
  [
    'another host of a proxy',
    post({ headers: ['x-forwarded-host: evil.example', 'x-forwarded-for: 127.0.0.1'] }),
    200,
  ],
  [
    'an upgrade to what is not there',
    post({ headers: ['connection: upgrade', 'upgrade: h2c'] }),
    405,
  ],
  ['a wish to go on', post({ headers: ['expect: 100-continue'] }), 200],
  ['a wish that is not known', post({ headers: ['expect: x'] }), 417],
];

const HOSTS: readonly Row[] = [
  ['no host', withHost(''), 400],
  ['two hosts', withHost('host: a.example\r\nhost: b.example\r\n'), 400],
  ['a host with a blank', withHost('host: a b\r\n'), 400],
  ['a host that is a bracket', withHost('host: [\r\n'), 400],
  ['a host that is a per cent', withHost('host: %\r\n'), 400],
  ['a host that is a path', withHost('host: a/../../b\r\n'), 400],
];

const PATHS: readonly Row[] = [
  ['a path out of the folder', get('/../../../../etc/passwd'), 'nothing'],
  ['the same in per cents', get('/%2e%2e/%2e%2e/%2e%2e/etc/passwd'), 'nothing'],
  ['the same with the other slash', get('/..%5c..%5cetc%5cpasswd'), 'nothing'],
  ['a path of files', get('/assets/../../package.json'), 'nothing'],
  ['a file that nobody serves', get('/assets/%2e%2e%2f%2e%2e%2fpackage.json'), 404],
  ['a null byte', get('/assets/%00'), 'nothing'],
  ['no code of a sign', get('/%zz'), 400],
  ['half of a sign', get('/%c3'), 400],
  ['8 kB', get(`/${'a'.repeat(8_000)}`), 'nothing'],
  ['a whole address', get('http://169.254.169.254/latest/meta-data/'), 'nothing'],
  ['what no path begins with', get('graphql'), 400],
  ['the star', post({ method: 'OPTIONS', path: '*' }), 404],
  ['a tunnel', (host) => `CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`, 'closed'],
];

/** Uploads of nobody who is signed in; what may be uploaded is tried in tests/api/write. */
const upload = (given: Post): RequestCase['bytes'] =>
  post({ path: '/imports?name=a.csv', type: 'application/octet-stream', body: 'a', ...given });

const UPLOADS: readonly Row[] = [
  ['an upload of nobody', upload({}), 401],
  ['an upload of a path out of the folder', upload({ path: '/imports?name=..%2Fa.csv' }), 401],
  ['an upload as a form', upload({ type: 'multipart/form-data; boundary=x', body: '--x--' }), 401],
  ['an upload that is packed', upload({ headers: ['content-encoding: gzip'] }), 415],
  ['an upload that says that it is a terabyte', upload({ length: 1_000_000_000_000 }), 401],
  ['the report of an import, for nobody', get('/imports/nothing/report.csv'), 401],
];

const METHODS: readonly Row[] = [
  ['a query by GET from any page', get('/graphql?query={graph{revision}}'), 400],
  ['a query by GET', get('/graphql?query={graph{revision}}', 'apollo-require-preflight: 1'), 200],
  [
    'a mutation by GET',
    get(
      '/graphql?query=mutation{withdrawChangeSet(number:1){number}}',
      'apollo-require-preflight: 1',
    ),
    405,
  ],
  [
    'a query that comes twice',
    get('/graphql?query={graph{revision}}&query={a}', 'apollo-require-preflight: 1'),
    400,
  ],
  ...['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'].map(
    (method): Row => [method, post({ method }), 405],
  ),
  ['a method that there is not', post({ method: 'QUERYX' }), 400],
];

const CONNECTIONS: readonly Row[] = [
  ['no HTTP', () => 'hello\r\n\r\n', 400],
  ['the hello of TLS', () => Buffer.from('160301020001000001fc0303', 'hex'), 400],
  ['HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['HTTP/0.9', () => 'GET /healthz\r\n\r\n', 200],
  ['a line without an end', () => 'POST /graphql HTTP/1.1\r\nhost: a', 'waits'],
  ['nothing', () => '', 'waits'],
  [
    'two requests at once',
    (host) =>
      `GET /healthz HTTP/1.1\r\nhost: ${host}\r\n\r\nGET /healthz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`,
    200,
  ],
  ['lines that end by half', (host) => `GET /healthz HTTP/1.1\nhost: ${host}\n\n`, 400],
];

const GROUPS = { TYPES, BODIES, HEADERS, HOSTS, PATHS, UPLOADS, METHODS, CONNECTIONS };

/** Requests that no client would send, and what each is answered with. */
export const REQUESTS: readonly RequestCase[] = Object.entries(GROUPS).flatMap(([group, rows]) =>
  rows.map(([id, bytes, expected]) => ({ id: `${group.toLowerCase()}: ${id}`, bytes, expected })),
);
