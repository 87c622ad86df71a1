import type { FastifyHelmetOptions } from '@fastify/helmet';

const SELF = "'self'";
const NONE = "'none'";

/** A year, in seconds, for which a browser asks for this server over TLS alone. */
const YEAR = 365 * 24 * 60 * 60;

/** What pages and answers may do in a browser, beside what `scriptHashes` allows. */
export function securityHeaders(
  scriptHashes: readonly string[],
  publicOrigin: string | undefined,
): FastifyHelmetOptions {
  const isTls = publicOrigin?.startsWith('https:') === true;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF, ...scriptHashes],
        // Mantine sets custom properties in style attributes, which no hash can allow.
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, 'data:'],
        fontSrc: [SELF, 'data:'],
        // The layout of the graph drawing runs in a worker that is made from a blob.
        workerSrc: [SELF, 'blob:'],
        objectSrc: [NONE],
        baseUri: [NONE],
        frameAncestors: [NONE],
        formAction: [SELF],
      },
    },
    // The server speaks plain HTTP. It promises TLS where it is told that a proxy adds it.
    strictTransportSecurity: isTls && { maxAge: YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
