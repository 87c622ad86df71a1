import { Button, Skeleton } from '@mantine/core';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import chip from '../../ui/chip.module.css';
import { AdvertisementPart } from './advertisement-part';
import { CvPart } from './cv-part';
import { FOUND_KINDS } from './finder/dictionary';
import type { TextFindings } from './finder/find-matches';
import { MarkLegend } from './mark-legend';
import { MarkedText } from './marked-text';
import { NamedEntities } from './named-entities';
import { namedInText } from './named-in-text';
import classes from './paste-page.module.css';
import type { PasteProps } from './paste-props';
import { TEXT_SORTS, type TextSort } from './pasted-text';
import { UnknownWords } from './unknown-words';

/** What was found in a text, the text itself, and what can be done with it. */
export function ReadText(props: PasteProps) {
  const { findings, onWrite, onForget } = props;
  const { t } = useTranslation();
  const answer = useRef<HTMLHeadingElement>(null);
  useEffect(
    function goToAnswer() {
      // The form that had the focus is gone.
      if (findings) answer.current?.focus();
    },
    [findings],
  );
  return (
    <>
      <h2 ref={answer} tabIndex={-1} className={classes['answer']}>
        {findings ? <Answer findings={findings} /> : t('paste.reading')}
      </h2>
      <div className={classes['buttons']}>
        <Button variant="default" size="xs" onClick={onWrite}>
          {t('paste.change')}
        </Button>
        <Button variant="default" size="xs" onClick={onForget}>
          {t('paste.forget')}
        </Button>
      </div>
      {findings ? <Findings {...props} findings={findings} /> : <Skeleton height={320} />}
    </>
  );
}

function Answer({ findings: { matches } }: { findings: TextFindings }) {
  const { t } = useTranslation();
  const [roles = 0, skills = 0, tools = 0] = FOUND_KINDS.map(
    (kind) => namedInText(matches, kind).length,
  );
  if (roles + skills + tools === 0) return t('paste.none');
  const counts = [
    t('paste.count.Skill', { count: skills }),
    t('paste.count.Tool', { count: tools }),
    t('paste.count.Role', { count: roles }),
  ];
  return t('paste.found', { counts: new Intl.ListFormat('en').format(counts) });
}

function Findings(props: PasteProps & { findings: TextFindings }) {
  const { text, sort, findings, held, mayPropose, onReplace, onSort } = props;
  const { t } = useTranslation();
  const { matches, unknown } = findings;
  const named = useMemo(
    () => ({
      roles: namedInText(matches, 'Role'),
      skills: namedInText(matches, 'Skill'),
      tools: namedInText(matches, 'Tool'),
    }),
    [matches],
  );
  return (
    <div className={classes['columns']}>
      <div className={classes['parts']}>
        <SortChoice sort={sort} onSort={onSort} />
        {sort === 'cv' ? (
          <>
            <CvPart key={text} skills={named.skills} held={held} onReplace={onReplace} />
            <NamedEntities kind="Role" named={named.roles} />
          </>
        ) : (
          <>
            <AdvertisementPart key={text} {...named} hasSkills={held.length > 0} />
            <UnknownWords key={`${text} unknown`} unknown={unknown} mayPropose={mayPropose} />
            <NamedEntities kind="Skill" named={named.skills} held={held} />
          </>
        )}
        <NamedEntities kind="Tool" named={named.tools} />
      </div>
      <section className={classes['text']} aria-label={t('paste.marked')}>
        <MarkLegend />
        <div className={classes['words']}>
          <MarkedText text={text} matches={matches} />
        </div>
      </section>
    </div>
  );
}

function SortChoice({ sort, onSort }: { sort: TextSort; onSort: (sort: TextSort) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('paste.sort.label')}</legend>
      {TEXT_SORTS.map((one) => (
        <label key={one} className={chip['chip']} data-chosen={one === sort}>
          <input
            type="radio"
            name={name}
            className={chip['box']}
            checked={one === sort}
            onChange={() => onSort(one)}
          />
          {t(`paste.sort.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
