import { getRouteApi } from '@tanstack/react-router';
import { useEditedEntity } from '../../editing/use-edited-entity';
import { addTexts } from '../../lib/add-texts';
import { editing } from '../../lib/en-editing';
import { entity } from '../../lib/en-entity';
import { suggest } from '../../lib/en-suggest';
import { suggestUrl, suggestWordsUrl, wordsToSuggest } from '../../lib/suggest-url';
import { SuggestPage } from './suggest-page';

addTexts({ editing, suggest, entity });

const route = getRouteApi('/suggest');

/** The suggestion that is put together in this tab, about the entity that the address names. */
export function SuggestView() {
  const { about, missing, words } = route.useSearch();
  const navigate = route.useNavigate();
  const state = useEditedEntity(about);
  return (
    <SuggestPage
      about={about}
      missing={missing}
      words={wordsToSuggest(words)}
      state={state}
      onWords={(left) =>
        void navigate({ ...suggestWordsUrl(left), replace: true, resetScroll: false })
      }
      onAbout={(next) => void navigate({ ...suggestUrl({ about: next }), resetScroll: false })}
    />
  );
}
