import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldSkill } from '../../lib/held-skills';
import { levelKey } from '../../lib/levels';
import type { LinkedEntity } from '../../lib/linked-entity';
import { ErrorNotice } from '../../ui/error-notice';
import classes from './paste-panel.module.css';
import { PastePreview } from './paste-preview';
import { sortPasted } from './sort-pasted';
import { usePasted } from './use-pasted';

/** Working: what most people mean who write a skill down and nothing else. */
export const USUAL_LEVEL = 3;

const NOTHING_CHOSEN: ReadonlyMap<string, LinkedEntity> = new Map();

type PanelProps = {
  held: readonly HeldSkill[];
  onAdd: (skills: readonly HeldSkill[]) => void;
  onClose: () => void;
};

/** A list of names to paste, and what would become of each; nothing is added until that is confirmed. */
export function PastePanel({ held, onAdd, onClose }: PanelProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [usual, setUsual] = useState(USUAL_LEVEL);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const { state, check, reset } = usePasted();
  const change = (next: string) => {
    setText(next);
    setChosen(NOTHING_CHOSEN);
    reset();
  };
  return (
    <section className={classes['panel']} aria-label={t('mySkills.paste.title')}>
      <Textarea
        label={t('mySkills.paste.label')}
        description={t('mySkills.paste.hint')}
        rows={5}
        value={text}
        error={state.status === 'nothing' ? t('mySkills.paste.nothing') : undefined}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div className={classes['controls']}>
        <NativeSelect
          label={t('mySkills.paste.usual')}
          value={String(usual)}
          onChange={(event) => setUsual(Number(event.currentTarget.value))}
          data={[1, 2, 3, 4, 5].map((level) => ({
            value: String(level),
            label: t(`level.${levelKey(level) ?? 'none'}`),
          }))}
        />
        <Button loading={state.status === 'busy'} onClick={() => void check(text)}>
          {t('mySkills.paste.check')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('mySkills.paste.close')}
        </Button>
      </div>
      {state.status === 'trouble' && (
        <ErrorNotice trouble={state.trouble} onRetry={() => void check(text)} />
      )}
      {state.status === 'read' && (
        <PastePreview
          count={state.pasted.length}
          cut={state.cut}
          sorted={sortPasted(state.pasted, { matches: state.matches, held, usual, chosen })}
          room={held.length}
          onChoose={(written, skill) => setChosen(new Map([...chosen, [written, skill]]))}
          onConfirm={onAdd}
        />
      )}
    </section>
  );
}
