import { type Dictionary, readDictionary } from './finder/dictionary';
import { findMatches } from './finder/find-matches';
import type { FinderAnswer, FinderQuestion } from './finder-messages';

let dictionary: Dictionary | null = null;

/** The worker itself, which the types of a page do not know. */
const scope = globalThis as unknown as {
  addEventListener: (
    type: 'message',
    listener: (event: MessageEvent<FinderQuestion>) => void,
  ) => void;
  postMessage: (answer: FinderAnswer, transfer: Transferable[]) => void;
};

scope.addEventListener('message', ({ data }) => {
  if ('lines' in data) dictionary = readDictionary(data.lines);
  else if (dictionary) {
    scope.postMessage({ id: data.id, findings: findMatches(data.text, dictionary) }, []);
  }
});
