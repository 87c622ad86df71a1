import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchEntitiesDocument } from '../../apollo/search-entities.generated';
import { TYPING_PAUSE } from '../../apollo/use-role-choices';
import { kindOfEntityKind } from '../../lib/kinds';
import { type FoundChoice, SearchCombobox } from '../../ui/search-combobox';

/** Few enough to see at a glance. */
const HITS = 8;

type FinderProps = { label: string; onFind: (key: string) => void };

/** A field in which an entity of any kind is found by what one types. */
export function EntityFinder({ label, onFind }: FinderProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, pending } = useFound(text);
  return (
    <SearchCombobox
      label={label}
      placeholder={t('explore.start.placeholder')}
      text={text}
      onText={setText}
      found={found}
      pending={pending}
      none={t('explore.start.none')}
      onTake={(key) => {
        setText('');
        onFind(key);
      }}
    />
  );
}

/** What a text finds as it is typed; what was found last stays until the next answer. */
function useFound(text: string): { found: readonly FoundChoice[]; pending: boolean } {
  const { t } = useTranslation();
  const wanted = text.trim();
  const [settled] = useDebouncedValue(wanted, TYPING_PAUSE);
  const { data, previousData, error } = useQuery(
    SearchEntitiesDocument,
    settled === '' ? skipToken : { variables: { text: settled, first: HITS } },
  );
  if (wanted === '') return { found: [], pending: false };
  const hits = (data ?? previousData)?.search ?? [];
  const found = hits.map(({ kind: entityKind, matched, entity: { slug, name } }) => {
    const kind = kindOfEntityKind(entityKind);
    return {
      id: `${kind.toLowerCase()}/${slug}`,
      kind,
      name,
      notes: [
        t(`kind.${kind}.one`),
        ...(matched === name ? [] : [t('search.also', { name: matched })]),
      ],
    };
  });
  return { found, pending: !error && (data === undefined || settled !== wanted) };
}
