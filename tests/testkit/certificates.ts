import { type GenerateResult, generate } from 'selfsigned';

/** A certificate of a server, and its key. */
export type ServerCertificate = { readonly cert: string; readonly key: string };

/** An authority of the test's own, which nobody knows until they are told. */
export type Authority = {
  /** What has to be trusted, so that what it signs is. */
  readonly certificate: string;
  /** A certificate for a host, good for a day around now or for days before. */
  readonly sign: (host: string, options?: { isExpired?: boolean }) => Promise<ServerCertificate>;
};

const DAY = 24 * 60 * 60 * 1_000;
const KIND = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** The time that a certificate is good for. */
function period(isExpired: boolean) {
  const now = Date.now();
  return {
    notBeforeDate: new Date(now - (isExpired ? 3 : 1) * DAY),
    notAfterDate: new Date(now + (isExpired ? -1 : 1) * DAY),
  };
}

/** Makes an authority. */
export async function createAuthority(name: string): Promise<Authority> {
  const authority: GenerateResult = await generate([{ name: 'commonName', value: name }], {
    ...KIND,
    ...period(false),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return {
    certificate: authority.cert,
    sign: async (host, { isExpired = false } = {}) => {
      const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
        ...KIND,
        ...period(isExpired),
        ca: { cert: authority.cert, key: authority.private },
        extensions: [
          { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
          { name: 'extKeyUsage', serverAuth: true },
        ],
      });
      return { cert, key };
    },
  };
}
