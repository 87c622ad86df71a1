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
        styleSrc: [SELF],
        // Drawings are made into pictures by way of such addresses.
        imgSrc: [SELF, 'data:'],
        fontSrc: [SELF],
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

/**
 * The same policy for the page of the API explorer, whose code editor writes styles of its own into it
 * and brings its fonts within them; scripts are no more allowed there than elsewhere.
 */
export function policyForEditor(policy: string): string {
  return policy
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("font-src 'self'", "font-src 'self' data:");
}
