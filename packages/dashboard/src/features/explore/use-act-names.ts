import { useTranslation } from 'react-i18next';
import { wordsOfSlug } from '../../lib/words-of-slug';
import type { Act } from './acts';
import type { DoneExpansion } from './next-budget';
import type { Scene } from './read-scene';

/** What acts are about, in words: the names of entities as far as they are known. */
export function useActNames(done: readonly DoneExpansion[], scene?: Scene | null) {
  const { t } = useTranslation();
  const names = new Map([
    ...done.flatMap(({ act, outcome }) =>
      act.do === 'expand' && outcome?.entity ? [[act.key, outcome.entity.name] as const] : [],
    ),
    ...(scene?.entities ?? []).map(({ key, name }) => [key, name] as const),
  ]);
  const nameOfKey = (key: string) => names.get(key) ?? wordsOfSlug(key.slice(key.indexOf('/') + 1));
  const nameOf = (act: Act) =>
    act.do === 'kind' ? t(`kind.${act.kind}.many`) : nameOfKey(act.key);
  /** What is taken back with an act. */
  const wordsOf = (act: Act) => {
    if (act.do === 'kind') return t('explore.acts.kind', { kind: nameOf(act) });
    const what = act.do === 'expand' && act.budget === 0 ? 'bring' : act.do;
    return t(`explore.acts.${what}`, { name: nameOfKey(act.key) });
  };
  return { nameOf, nameOfKey, wordsOf };
}
