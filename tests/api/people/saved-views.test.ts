import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

afterAll(async () => {
  // What was shared has outlived the people who did so.
  const mine = 'MATCH (view:SavedView) WHERE view.name STARTS WITH $mark DETACH DELETE view';
  await api.database.write(({ run }) => run(mine, { mark }));
  await api.close();
});

/** In the name of each view of this file, as shared views are everybody's. */
const mark = `test ${randomUUID().slice(0, 8)}`;

type View = { id: string; name: string; search: string; isShared: boolean; isMine: boolean };

const SAVE = `mutation ($name: String!, $search: String = "category=TECHNICAL", $isShared: Boolean, $replaces: Boolean) {
  saveView(kind: SKILL, name: $name, search: $search, isShared: $isShared, replaces: $replaces) {
    id name search isShared isMine
  }
}`;
const RENAME = `mutation ($view: ID!, $name: String!) {
  renameView(view: $view, name: $name) { id name search isShared isMine }
}`;
const REMOVE = 'mutation ($view: ID!) { removeView(view: $view) }';
const VIEWS =
  'query ($kind: EntityKind) { savedViews(kind: $kind) { id name search isShared isMine } }';

type Asking = Pick<Api, 'ask' | 'read'>;

const save = async (by: Asking, name: string, others: object = {}): Promise<View> => {
  const given = { name: `${mark} ${name}`, ...others };
  return (await by.read<{ saveView: View }>(SAVE, given)).saveView;
};

const seenBy = async (asking: Asking, kind?: string): Promise<View[]> => {
  const { savedViews } = await asking.read<{ savedViews: View[] }>(VIEWS, { kind });
  return savedViews.filter(({ name }) => name.startsWith(mark));
};

const refusalOf = async (asking: Asking, document: string, variables: object) => {
  const { errors } = await asking.ask(document, variables);
  return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
};

describe('a view of a list', () => {
  test('is seen by its person alone, until it is shared with all, visitors too', async () => {
    const [ada, bob] = [await api.signIn('viewer'), await api.signIn('editor')];
    const own = await save(ada, 'b mine', { search: 'q=data&sort=-name' });
    expect(own).toMatchObject({ search: 'q=data&sort=-name', isShared: false, isMine: true });
    const shared = await save(bob, 'a shared', { isShared: true });
    expect(await seenBy(ada)).toEqual([{ ...shared, isMine: false }, own]);
    expect(await seenBy(bob)).toEqual([shared]);
    expect(await seenBy(api)).toEqual([{ ...shared, isMine: false }]);
    expect(await seenBy(ada, 'ROLE')).toEqual([]);
    await bob.read(REMOVE, { view: shared.id });
    expect(await seenBy(ada, 'SKILL')).toEqual([own]);
  });

  test('has a name of its own, however it is written, unless it replaces the other', async () => {
    const ada = await api.signIn('viewer');
    const first = await save(ada, 'twice');
    expect(await refusalOf(ada, SAVE, { name: `${mark.toUpperCase()} TWICE` })).toMatchObject({
      code: 'ALREADY_EXISTS',
      message: expect.stringMatching(
        /^name ".*TWICE" is taken .* Give another one, or replace it\./,
      ),
    });
    expect(await save(ada, 'twice', { search: 'q=b', replaces: true })).toEqual({
      ...first,
      search: 'q=b',
    });
    const other = await save(ada, 'once');
    const renaming = { view: other.id, name: first.name };
    expect((await refusalOf(ada, RENAME, renaming)).code).toBe('ALREADY_EXISTS');
    const renamed = { view: other.id, name: `${mark} ONCE` };
    await ada.read(RENAME, renamed);
    expect((await seenBy(ada)).map(({ name }) => name)).toEqual([renamed.name, first.name]);
    // Another person's names are their own.
    await save(await api.signIn('viewer'), 'twice');
  });

  test('is changed by its person alone, and by any editor where it is shared', async () => {
    const [ada, bob, viewer] = [
      await api.signIn('editor'),
      await api.signIn('editor'),
      await api.signIn('viewer'),
    ];
    const own = await save(ada, 'kept');
    const shared = await save(ada, 'open', { isShared: true });
    expect((await refusalOf(bob, REMOVE, { view: own.id })).code).toBe('NOT_FOUND');
    expect((await refusalOf(bob, RENAME, { view: own.id, name: 'x' })).code).toBe('NOT_FOUND');
    expect((await refusalOf(viewer, REMOVE, { view: shared.id })).code).toBe('FORBIDDEN');
    const sharing = { name: `${mark} x`, isShared: true };
    expect((await refusalOf(viewer, SAVE, sharing)).code).toBe('FORBIDDEN');
    expect((await refusalOf(api, SAVE, sharing)).code).toBe('UNAUTHENTICATED');
    expect((await refusalOf(ada, REMOVE, { view: 'nobody' })).code).toBe('NOT_FOUND');
    await bob.read(RENAME, { view: shared.id, name: `${mark} ajar` });
    expect((await seenBy(viewer)).map(({ name }) => name)).toEqual([`${mark} ajar`]);
    await bob.read(REMOVE, { view: shared.id });
  });

  test.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['a long name', { name: 'x'.repeat(101) }, 'name'],
    ['a long search', { name: 'x', search: 'q'.repeat(2001) }, 'search'],
    ['an address in place of its query', { name: 'x', search: '/skills?q=a b' }, 'search'],
  ])('is not saved with %s', async (_words, given, field) => {
    const { errors } = await (await api.signIn('viewer')).ask(SAVE, given);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('is one of a hundred at most', async () => {
    const ada = await api.signIn('viewer');
    const fill = `MATCH (user:User {id: $id}) UNWIND range(1, 99) AS at
      CREATE (user)-[:HOLDS]->(view:SavedView {id: randomUUID(), key: $id + at, kind: 'Tool'})
      SET view.name = $mark + at, view.search = '', view.isShared = false, view.updatedAt = datetime()`;
    await api.database.write(({ run }) => run(fill, { id: ada.person.id, mark }));
    await save(ada, 'the hundredth');
    expect(await refusalOf(ada, SAVE, { name: `${mark} more` })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('Remove one that is not used'),
    });
    await save(ada, 'the hundredth', { replaces: true });
  });

  test('goes with its person, but for what they shared', async () => {
    const ada = await api.signIn('editor');
    await save(ada, 'erased');
    const shared = await save(ada, 'left', { isShared: true });
    await ada.read('mutation ($id: ID!) { erasePerson(person: $id) }', { id: ada.person.id });
    const left =
      'MATCH (view:SavedView) WHERE view.name STARTS WITH $mark RETURN view.name AS name';
    const rows = await api.database.read<{ name: string }>(left, { mark });
    const names = rows.map(({ name }) => name);
    expect(names).toContain(shared.name);
    expect(names).not.toContain(`${mark} erased`);
    await (await api.signIn('editor')).read(REMOVE, { view: shared.id });
  });
});
