import type { TFunction } from 'i18next';
import type { NamedEntity, Neighbour } from './neighbourhood';

/** How the entity in the middle connects to another, as a sentence. */
export function sentenceOf(middle: NamedEntity, neighbour: Neighbour, t: TFunction): string {
  const ways = neighbour.connections.map(({ words, basis }) =>
    t('neighbourhood.way', {
      words: t(`neighbourhood.words.${words}`).toLowerCase(),
      name: neighbour.name,
      basis: t(`basis.${basis}`).toLowerCase(),
    }),
  );
  return t('neighbourhood.sentence', { name: middle.name, ways: ways.join('; ') });
}

/** How an entity connects to the one in the middle, each way with where it comes from. */
export function wordsOfNeighbour({ connections }: Neighbour, t: TFunction): string {
  return connections
    .map(({ words, basis }) =>
      t('neighbourhood.said', {
        words: t(`neighbourhood.words.${words}`).toLowerCase(),
        basis: t(`basis.${basis}`).toLowerCase(),
      }),
    )
    .join('; ');
}
