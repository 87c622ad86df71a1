import { getRouteApi } from '@tanstack/react-router';
import { useRoleChoices } from '../../apollo/use-role-choices';
import { addTexts } from '../../lib/add-texts';
import { COMPARE_SHOWS, readComparedRoles, writeComparedRoles } from '../../lib/compare-url';
import { compare } from '../../lib/en-compare';
import { entity as entityTexts } from '../../lib/en-entity';
import { useMySkills } from '../../lib/my-skills';
import { type Disclosure, readOpenKeys, toggleOpenKey } from '../../lib/open-keys';
import { wordsOfSlug } from '../../lib/words-of-slug';
import type { CompareChoice } from './compare-choice';
import { ComparePage } from './compare-page';
import { useComparison } from './use-comparison';

addTexts({ compare, entity: entityTexts });

const route = getRouteApi('/compare');

const [USUAL] = COMPARE_SHOWS;

/** The roles that the address names, side by side. */
export function CompareView() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { slugs, again, beyond } = readComparedRoles(search.roles);
  const state = useComparison(slugs);
  const { roles } = useRoleChoices('');
  const known = [...(state.comparison?.roles ?? []), ...roles];
  const nameOf = (slug: string) =>
    known.find((role) => role.slug === slug)?.name ?? wordsOfSlug(slug);
  return (
    <ComparePage
      chosen={slugs.map((slug) => ({ slug, name: nameOf(slug) }))}
      again={again.map(nameOf)}
      beyond={beyond.map(nameOf)}
      onRoles={(next) =>
        void navigate({
          search: (before) => ({ ...before, open: undefined, roles: writeComparedRoles(next) }),
          resetScroll: false,
        })
      }
      state={state}
      choice={useCompareChoice()}
      disclosure={useCompareDisclosure()}
    />
  );
}

/** What the address says of what is shown. */
function useCompareChoice(): CompareChoice {
  const { show = USUAL, category, mine } = route.useSearch();
  const navigate = route.useNavigate();
  const { skills } = useMySkills();
  const go = (change: Partial<ReturnType<typeof route.useSearch>>) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    });
  return {
    show,
    onShow: (next) => go({ show: next === USUAL ? undefined : next }),
    category,
    onCategory: (next) => go({ category: next }),
    mine:
      mine && skills.length > 0 ? new Map(skills.map(({ slug, level }) => [slug, level])) : null,
    onMine: skills.length > 0 ? (wanted) => go({ mine: wanted || undefined }) : null,
  };
}

/** Which rows show what they rest on, kept in the address. */
function useCompareDisclosure(): Disclosure {
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const keys = readOpenKeys(open);
  return {
    isOpen: (key) => keys.has(key),
    toggle: (key) =>
      void navigate({
        search: (before) => ({ ...before, open: toggleOpenKey(before.open, key) }),
        replace: true,
        resetScroll: false,
      }),
  };
}
