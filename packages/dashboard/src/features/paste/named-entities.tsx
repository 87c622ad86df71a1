import { useTranslation } from 'react-i18next';
import type { HeldSkill } from '../../lib/held-skills';
import { levelKey } from '../../lib/levels';
import { EntityLink } from '../../ui/entity-link';
import type { FoundKind } from './finder/dictionary';
import type { NamedInText } from './named-in-text';
import classes from './paste-page.module.css';

type NamedProps = {
  kind: FoundKind;
  named: readonly NamedInText[];
  /** The skills of one's own, of which it is said at which level each is held. */
  held?: readonly HeldSkill[];
};

const NONE = [] as const;

/** What a text names of a kind, each with how it is meant, and whether one has it. */
export function NamedEntities({ kind, named, held = NONE }: NamedProps) {
  const { t } = useTranslation();
  if (named.length === 0) return null;
  const notesOf = ({ slug, stance }: NamedInText): string[] => {
    const own = held.find((skill) => skill.slug === slug);
    const level = own && t(`level.${levelKey(own.level) ?? 'none'}`);
    return [
      ...(stance === 'ASKED' ? [] : [t(`paste.stance.${stance}`)]),
      ...(level ? [t('paste.cv.held', { level })] : []),
    ];
  };
  return (
    <section className={classes['part']}>
      <h2>{t(`kind.${kind}.many`)}</h2>
      <ul className={classes['named']}>
        {named.map((one) => (
          <li key={one.slug}>
            <EntityLink kind={kind} entity={one} />
            {notesOf(one).length > 0 && (
              <span className={classes['note']}> {notesOf(one).join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
