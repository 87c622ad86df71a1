import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneGraph } from '../../graph-view/explorer/scene-graph';
import { KINDS } from '../../lib/kinds';
import { importanceKey } from '../../lib/levels';
import { STATEMENT_TYPES, statementVerb } from '../../lib/statement-verb';
import { BasisMark } from '../../ui/basis-mark';
import { KindMark } from '../../ui/kind-mark';
import { BASES, type SceneFilter } from './scene-filter';
import classes from './scene-legend.module.css';

type LegendProps = {
  /** All that was brought in, whether or not it is shown. */
  scene: SceneGraph;
  filter: SceneFilter;
  onFilter: (filter: SceneFilter) => void;
};

/** What the signs of the drawing mean; what is switched off here is not shown. */
export function SceneLegend({ scene, filter, onFilter }: LegendProps) {
  const { t } = useTranslation();
  const { without, importance } = filter;
  const toggle = (name: string) => {
    const next = new Set(without);
    if (!next.delete(name)) next.add(name);
    onFilter({ ...filter, without: next });
  };
  const counts = useMemo(() => countsOf(scene), [scene]);
  const isThere = (name: string) => counts.has(name) || without.has(name);
  const line = (name: string, children: ReactNode) => (
    <LegendLine
      key={name}
      isOn={!without.has(name)}
      count={counts.get(name) ?? 0}
      onToggle={() => toggle(name)}
    >
      {children}
    </LegendLine>
  );
  return (
    <section aria-label={t('explore.legend.title')} className={classes['legend']}>
      <fieldset>
        <legend>{t('explore.legend.kinds')}</legend>
        {KINDS.filter(isThere).map((kind) =>
          line(
            kind,
            <>
              <KindMark kind={kind} />
              {t(`kind.${kind}.many`)}
            </>,
          ),
        )}
        <p className={classes['note']}>{t('explore.legend.sizes')}</p>
      </fieldset>
      <fieldset>
        <legend>{t('explore.legend.types')}</legend>
        {STATEMENT_TYPES.filter(isThere).map((type) =>
          line(type, `… ${t(`entity.verb.${statementVerb(type)}`)} …`),
        )}
      </fieldset>
      <fieldset>
        <legend>{t('explore.legend.bases')}</legend>
        {BASES.filter(isThere).map((basis) =>
          line(
            basis,
            <>
              <BasisMark basis={basis} />
              <span className={classes['sample']} data-basis={basis} aria-hidden="true" />
              <span className={classes['note']}>{t(`explore.legend.lines.${basis}`)}</span>
            </>,
          ),
        )}
      </fieldset>
      <ImportanceChoice
        importance={importance}
        onChange={(least) => onFilter({ ...filter, importance: least })}
      />
      {(without.size > 0 || importance > 1) && (
        <Button
          variant="default"
          size="xs"
          onClick={() => onFilter({ without: new Set(), importance: 1 })}
        >
          {t('explore.legend.reset')}
        </Button>
      )}
    </section>
  );
}

type ImportanceProps = { importance: number; onChange: (least: number) => void };

function ImportanceChoice({ importance, onChange }: ImportanceProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('explore.legend.importance')}</legend>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('explore.legend.importance')}
        value={String(importance)}
        onChange={(value) => onChange(Number(value))}
        data={[1, 2, 3, 4, 5].map((value) => ({
          value: String(value),
          label: value === 1 ? t('explore.legend.any') : String(value),
        }))}
      />
      {importance > 1 && (
        <p className={classes['note']}>{t(`importance.${importanceKey(importance)}`)}</p>
      )}
    </fieldset>
  );
}

type LineProps = { isOn: boolean; count: number; onToggle: () => void; children: ReactNode };

function LegendLine({ isOn, count, onToggle, children }: LineProps) {
  return (
    <label className={classes['line']} data-off={!isOn || undefined}>
      <input type="checkbox" className={classes['box']} checked={isOn} onChange={onToggle} />
      <span className={classes['words']}>{children}</span>
      <span className={classes['count']}>{count}</span>
    </label>
  );
}

/** How many entities of a kind there are, and statements of a type and on a basis. */
function countsOf({ entities, statements }: SceneGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { kind } of entities) count(kind);
  for (const { type, basis } of statements) {
    count(type);
    count(basis);
  }
  return counts;
}
