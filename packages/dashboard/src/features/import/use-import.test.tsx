import type { MockLink } from '@apollo/client/testing';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { compared } from '../../testing/import-fixtures';
import { renderPage } from '../../testing/render-page';
import type { followImport, ImportNow } from './follow-import';
import { OneImportDocument } from './imports.generated';
import { type ShownImport, useImport } from './use-import';

type Follow = Parameters<typeof followImport>[0];

const followers: Follow[] = [];

vi.mock('./follow-import', () => ({
  followImport: (follow: Follow) => {
    followers.push(follow);
    return () => void followers.splice(followers.indexOf(follow), 1);
  },
}));

const applying: ShownImport = {
  ...compared,
  state: 'APPLYING',
  progress: {
    phase: 'APPLYING',
    file: null,
    done: 10,
    total: 1210,
    rate: null,
    secondsLeft: null,
  },
};

function answer(shown: ShownImport | null): MockLink.MockedResponse {
  const typed = shown && {
    ...shown,
    __typename: 'Import',
    progress: shown.progress && { ...shown.progress, __typename: 'ImportProgress' },
    startedBy: { ...shown.startedBy, __typename: 'Author' },
    files: [],
    differences: [],
  };
  return {
    request: { query: OneImportDocument, variables: { id: 'i1' } },
    result: { data: { import: typed } },
  };
}

function Shown() {
  const { shown } = useImport('i1');
  if (!shown) return <p>{shown === null ? 'none' : 'loading'}</p>;
  const { state, progress, changeSetCount } = shown;
  return <p>{`${state} ${progress?.done ?? '-'} ${changeSetCount}`}</p>;
}

const nowOf = (shown: ShownImport, done: number): ImportNow => ({
  ...shown,
  progress: shown.progress && { ...shown.progress, done },
});

test('an import is shown as it goes on, and all of it is asked for once it is another', async () => {
  const done: ShownImport = { ...compared, state: 'DONE', changeSetCount: 2 };
  // It is asked for as its state is another, and with all that is shown, as the graph is another.
  renderPage(<Shown />, [answer(applying), answer(done), answer(done)]);
  expect(await screen.findByText('APPLYING 10 0')).toBeVisible();
  act(() => followers[0]?.tell(nowOf(applying, 400)));
  expect(await screen.findByText('APPLYING 400 0')).toBeVisible();
  act(() => followers[0]?.tell(nowOf({ ...done, changeSetCount: 1 }, 0)));
  expect(await screen.findByText('DONE - 2')).toBeVisible();
});

test('nothing is listened to where there is no such import', async () => {
  renderPage(<Shown />, [answer(null)]);
  expect(await screen.findByText('none')).toBeVisible();
  await waitFor(() => expect(followers).toEqual([]));
});
