import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../testkit/source-files.ts';

const PROJECT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

const dashboard = sourceFiles('packages/dashboard/src');
const server = sourceFiles('packages/server/src');
const product = [...dashboard, ...server, ...sourceFiles('scripts')];

/** Where a pattern is found, so that a failure tells the place. */
const placesOf = (pattern: RegExp, files = product) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

type Manifest = { dependencies: Record<string, string> };
const dependencies = ['server', 'dashboard'].flatMap((name) =>
  Object.keys((JSON.parse(read(`packages/${name}/package.json`)) as Manifest).dependencies),
);

describe('the product has', () => {
  test('no way to put text into a page as markup', () => {
    expect(
      placesOf(
        /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/,
      ),
    ).toEqual([]);
  });

  test('no text that is run as code', () => {
    expect(
      placesOf(/\beval\(|new Function\(|\bvm\b.*node:vm|set(?:Timeout|Interval)\(['"`]/),
    ).toEqual([]);
  });

  test('no command that goes through a shell', () => {
    expect(placesOf(/\b(?:exec|execSync)\(\s*[`'"]|shell:\s*true/)).toEqual([]);
  });

  test('no query written in TypeScript, so none put together from input', () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND|DETACH DELETE)\s*\(/;
    expect(placesOf(cypher, server)).toEqual([]);
    expect(placesOf(/\.(?:run|read)\(\s*`/, server)).toEqual([]);
  });

  test('no parser of XML and no editor of HTML', () => {
    const named = dependencies.filter((name) =>
      /xml|sax|soap|tinymce|ckeditor|quill|tiptap|cheerio|jsdom/.test(name),
    );
    expect(named).toEqual([]);
    expect(placesOf(/DOMParser|application\/xml/, server)).toEqual([]);
  });

  test('no uploads by forms, which foreign pages could send', () => {
    expect(dependencies.filter((name) => /multipart|multer|busboy|formidable/.test(name))).toEqual(
      [],
    );
    expect(placesOf(/enctype=|encType=/, dashboard)).toEqual([]);
  });

  test('no tokens that carry their own claims, and no authorization server', () => {
    expect(
      dependencies.filter((name) =>
        /jsonwebtoken|^jose$|paseto|oidc-provider|oauth2-server/.test(name),
      ),
    ).toEqual([]);
  });

  test('no encryption of its own, and no hash that is broken', () => {
    expect(placesOf(/create(?:Cipher|Decipher)iv|publicEncrypt|privateDecrypt/)).toEqual([]);
    // An id that is worked out from a name, as RFC 9562 has it, is made with SHA-1 and guards nothing.
    const named = 'packages/server/src/store/name-uuid.ts';
    const hashes = placesOf(/createH(?:ash|mac)\(\s*['"](?!sha(?:256|512)['"])/);
    expect(hashes).toEqual([named]);
    expect(placesOf(/Math\.random\(\)/, server)).toEqual([]);
  });

  test('no hints to a password and no questions in its place', () => {
    expect(placesOf(/(?:password|secret)\s*(?:hint|question)/i)).toEqual([]);
  });

  test('no copy of its history in the image', () => {
    expect(read('.dockerignore')).toMatch(/^\*$|^\.git$|^\.\*$/m);
  });

  test('no host in the lockfile, and install scripts for the packages that are named alone', () => {
    const lockfile = read('pnpm-lock.yaml');
    expect(lockfile).not.toMatch(/https?:\/\//);
    expect(lockfile).not.toMatch(/tarball:/);
    const [, allowed = ''] =
      /^allowBuilds:\n((?: {2}.*\n)+)/m.exec(read('pnpm-workspace.yaml')) ?? [];
    const names = allowed
      .trim()
      .split('\n')
      .filter((line) => line.endsWith(': true'));
    expect(names.map((line) => line.trim())).toEqual(['esbuild: true', 'node: true']);
  });
});
