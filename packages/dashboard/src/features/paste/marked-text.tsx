import { VisuallyHidden } from '@mantine/core';
import { memo, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KIND_SHAPES } from '../../ui/kind-shape';
import type { Match } from './finder/find-matches';
import classes from './marked-text.module.css';
import { type TextPart, textParts } from './text-parts';

type MarkedProps = { text: string; matches: readonly Match[] };

/** A text as it was pasted, with what it names marked in it by colour, line and shape. */
export const MarkedText = memo(function MarkedText({ text, matches }: MarkedProps) {
  const parts = useMemo(() => textParts(text, matches), [text, matches]);
  return parts
    .slice(0, useGrowing(parts.length))
    .map((part) => <Part key={part.start} part={part} />);
});

/** Some lines; they are drawn once, however many follow. */
const Part = memo(function Part({ part: { pieces } }: { part: TextPart }) {
  return (
    <div className={classes['part']}>
      {pieces.map(({ at, words, match }) =>
        match ? <Marked key={at} words={words} match={match} /> : words,
      )}
    </div>
  );
});

/** A number that grows by one at a time up to an end, so that a long text keeps nobody waiting. */
function useGrowing(end: number): number {
  const [count, setCount] = useState(1);
  useEffect(
    function growLater() {
      if (count >= end) return undefined;
      const timer = window.setTimeout(() => setCount(count + 1));
      return () => window.clearTimeout(timer);
    },
    [count, end],
  );
  return count;
}

function Marked({ words, match: { entity, stance } }: { words: string; match: Match }) {
  const { t } = useTranslation();
  const kind = t(`kind.${entity.kind}.one`);
  const said = stance === 'ASKED' ? kind : `${kind}, ${t(`paste.stance.${stance}`)}`;
  return (
    <mark
      className={classes['mark']}
      data-kind={entity.kind}
      data-stance={stance}
      title={`${said}: ${entity.name}`}
    >
      <svg className={classes['shape']} viewBox="0 0 24 24" aria-hidden="true">
        <path d={KIND_SHAPES[entity.kind]} />
      </svg>
      {words}
      <VisuallyHidden> ({said})</VisuallyHidden>
    </mark>
  );
}
