import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment', () => {
  test('has defaults for everything', () => {
    expect(readEnvironment({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: resolve('.data'),
      neo4j: undefined,
      admin: undefined,
      publicOrigin: undefined,
      trustedProxies: undefined,
      mail: undefined,
      openId: undefined,
      publicSchema: true,
      mode: 'development',
      javaHome: undefined,
    });
  });

  test('takes a variable that is set to nothing as unset', () => {
    const given = { PORT: '', HOST: ' ', NEO4J_URI: '', NEO4J_PASSWORD: '', PUBLIC_SCHEMA: '' };
    expect(readEnvironment(given)).toEqual(readEnvironment({}));
  });

  test('reads a Neo4j of its own, whose user is neo4j where none is named', () => {
    const given = {
      NEO4J_URI: 'neo4j+s://example.org',
      NEO4J_PASSWORD: 'x',
      NEO4J_DATABASE: 'jobs',
    };
    expect(readEnvironment(given).neo4j).toEqual({
      uri: 'neo4j+s://example.org',
      username: 'neo4j',
      password: 'x',
      name: 'jobs',
    });
  });

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'reads the scheme %s',
    (scheme) => {
      const given = { NEO4J_URI: `${scheme}://localhost:7687` };
      expect(readEnvironment(given).neo4j?.uri).toBe(given.NEO4J_URI);
    },
  );

  test.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['PUBLIC_SCHEMA', 'false', { publicSchema: false }],
    ['NODE_ENV', 'production', { mode: 'production' }],
    ['JAVA_HOME', '/opt/java', { javaHome: '/opt/java' }],
  ])('reads %s=%s', (name, value, expected) => {
    expect(readEnvironment({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4e3'],
    ['HOST', 'two words'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_URI', 'bolt://host:port'],
    ['ADMIN_EMAIL', 'nobody'],
    ['PUBLIC_SCHEMA', '1'],
    ['NODE_ENV', 'staging'],
    ['PUBLIC_URL', 'careers.example.org'],
    ['PUBLIC_URL', 'https://example.org/careers'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['TRUSTED_PROXIES', 'loopback'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1,'],
    ['MAIL_FROM', 'nobody'],
    ['OPENID_ISSUER', 'http://id.example.org'],
    ['OPENID_NAME', 'x'.repeat(51)],
  ])('refuses %s=%s by name and value, with the remedy', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^${name} is ".+": set it to .+, or unset it\\.$`),
    );
  });

  test('never shows a password', () => {
    const given = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'short' };
    expect(() => readEnvironment(given)).toThrow(
      'ADMIN_PASSWORD is (not shown): set it to a password of 12 characters or more, or unset it.',
    );
  });

  test('never shows the address of a mail server, which may hold a password', () => {
    expect(() => readEnvironment({ SMTP_URL: 'https://user:sesame@host' })).toThrow(
      'SMTP_URL is (not shown): set it to an address like smtps://user:password@host:465',
    );
  });

  test('reads where mails go out, and what their links lead to', () => {
    const given = {
      SMTP_URL: 'smtps://user:sesame@mail.example.org',
      MAIL_FROM: 'Rolegraph <careers@example.org>',
      PUBLIC_URL: 'https://Careers.example.org/',
    };
    expect(readEnvironment(given).mail).toEqual({
      url: given.SMTP_URL,
      from: given.MAIL_FROM,
      origin: 'https://careers.example.org',
    });
    for (const missing of ['MAIL_FROM', 'PUBLIC_URL']) {
      expect(() => readEnvironment({ ...given, [missing]: '' })).toThrow(
        `SMTP_URL is set and ${missing} is not`,
      );
    }
  });

  test('reads an OpenID provider, which is called by its host where it has no name', () => {
    const given = {
      OPENID_ISSUER: 'https://id.example.org/realm',
      OPENID_CLIENT_ID: 'rolegraph',
      OPENID_CLIENT_SECRET: 'sesame',
    };
    expect(readEnvironment(given).openId).toEqual({
      issuer: given.OPENID_ISSUER,
      clientId: 'rolegraph',
      clientSecret: 'sesame',
      name: 'id.example.org',
    });
    for (const missing of ['OPENID_CLIENT_ID', 'OPENID_CLIENT_SECRET']) {
      expect(() => readEnvironment({ ...given, [missing]: '' })).toThrow(
        `OPENID_ISSUER is set and ${missing} is not`,
      );
    }
  });

  test('reads proxies that are trusted, by address or network', () => {
    const given = { TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,2001:db8::/32' };
    const expected = ['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'];
    expect(readEnvironment(given).trustedProxies).toEqual(expected);
  });

  test.each([
    ['NEO4J_PASSWORD', 'NEO4J_URI'],
    ['NEO4J_USERNAME', 'NEO4J_URI'],
    ['NEO4J_DATABASE', 'NEO4J_URI'],
    ['ADMIN_PASSWORD', 'ADMIN_EMAIL'],
    ['MAIL_FROM', 'SMTP_URL', 'careers@example.org'],
    ['OPENID_CLIENT_ID', 'OPENID_ISSUER'],
    ['OPENID_NAME', 'OPENID_ISSUER'],
  ])(
    'refuses %s without %s, as it would mean nothing',
    (name, wanted, value = 'something-long') => {
      expect(() => readEnvironment({ [name]: value })).toThrow(
        `${name} is set and ${wanted} is not, so it would mean nothing`,
      );
    },
  );
});
