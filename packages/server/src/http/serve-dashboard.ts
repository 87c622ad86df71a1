import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerNotFound, pathOf } from './answer-not-found.ts';
import { policyForEditor } from './security-headers.ts';

/** A dashboard that was built: its folder, and the page that all its addresses show. */
type Dashboard = { readonly folder: string; readonly page: string };

/** Addresses that are never the dashboard's, even where a browser asks for a page there. */
const OTHERS = /^\/((graphql|healthz|readyz|metrics|auth)(\/|$)|export\/)/;

/** The one page that holds a code editor, which writes styles; the dashboard loads it as one of its own. */
const EDITOR = /^\/api-explorer\/?$/;

/** Files whose names change with their content. */
const HASHED = /\/assets\/[^/]+$/;

const MISSING_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Rolegraph</title></head>
<body>
<h1>The dashboard is not built</h1>
<p>Stop the server and run <code>npm start</code>: it builds the dashboard first. The API is at
<code>/graphql</code> meanwhile.</p>
</body>
</html>
`;

/** Finds the dashboard in its folder; `undefined` where it was not built. */
export async function findDashboard(folder: string | undefined): Promise<Dashboard | undefined> {
  if (folder === undefined) return undefined;
  try {
    return { folder, page: await readFile(join(folder, 'index.html'), 'utf8') };
  } catch {
    return undefined;
  }
}

/** Serves the dashboard's files, and its page for every address that only it understands. */
export async function serveDashboard(
  app: FastifyInstance,
  dashboard: Dashboard | undefined,
): Promise<void> {
  app.setNotFoundHandler((request, reply) => {
    if (!isNavigation(request)) return answerNotFound(request, reply);
    if (EDITOR.test(pathOf(request))) allowEditor(reply);
    return dashboard === undefined ? sendMissing(reply) : sendPage(reply, dashboard);
  });
  if (dashboard === undefined) {
    app.get('/', async (_request, reply) => reply.callNotFound());
    return;
  }
  await app.register(fastifyStatic, {
    root: dashboard.folder,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: ({ raw }, path) => raw.setHeader('cache-control', cachingOf(path)),
  });
}

function isNavigation(request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const accepted = request.headers.accept ?? '';
  return isRead && accepted.includes('text/html') && !OTHERS.test(pathOf(request));
}

function allowEditor(reply: FastifyReply): void {
  const policy = reply.getHeader('content-security-policy');
  reply.header('content-security-policy', policyForEditor(String(policy)));
}

function sendPage(reply: FastifyReply, { page }: Dashboard): FastifyReply {
  return reply
    .code(200)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(page);
}

function sendMissing(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(MISSING_PAGE);
}

function cachingOf(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
