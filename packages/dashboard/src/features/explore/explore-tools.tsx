import { Button, SegmentedControl } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { exploreUrl } from '../../lib/explore-url';
import { CopyQuery } from '../../ui/copy-query';
import { ExportMenu } from '../../ui/export-menu';
import { EntityFinder } from './entity-finder';
import type { Exploration, SceneForm } from './exploration';
import classes from './explore-page.module.css';
import { PlanForm } from './plan-marker';
import { useSceneExports } from './use-scene-exports';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

const FORMS = ['drawing', 'both', 'table'] as const satisfies readonly SceneForm[];

/** What can be done with the scene as a whole. */
export function ExploreTools({ exploration }: { exploration: Exploration }) {
  const { t } = useTranslation();
  const { undoable, undo, begin, form, onForm, answer, plan, markPlan } = exploration;
  const [isAsking, setAsking] = useState(false);
  const mark = useFocusOnReturn(plan === null);
  const plain = { variant: 'default', size: 'xs' } as const;
  return (
    <>
      <div className={classes['tools']}>
        <div className={classes['finder']}>
          <EntityFinder label={t('explore.add')} onFind={begin} />
        </div>
        <Button
          {...plain}
          disabled={undoable === null}
          leftSection={<IconArrowBackUp {...ICON} />}
          title={undoable ?? undefined}
          onClick={undo}
        >
          {t('explore.undo')}
        </Button>
        <SegmentedControl
          size="xs"
          aria-label={t('explore.as.label')}
          value={form}
          onChange={onForm}
          data={FORMS.map((value) => ({ value, label: t(`explore.as.${value}`) }))}
        />
        {!plan && (
          <Button
            {...plain}
            ref={mark}
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {t('explore.plan.mark')}
          </Button>
        )}
        <CopyLink />
        <ExportMenu choices={useSceneExports(exploration)} />
        <CopyQuery operation={answer.operation} cypher={answer.cypher} />
        <Button {...plain} renderRoot={(props) => <Link {...exploreUrl()} {...props} />}>
          {t('explore.actions.anew')}
        </Button>
      </div>
      {isAsking && !plan && (
        <PlanForm
          onAsk={(from, to) => {
            setAsking(false);
            markPlan({ from, to });
          }}
        />
      )}
    </>
  );
}

/** A button that has the focus where it is back and what had the focus before is gone. */
function useFocusOnReturn(isThere: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasThere = useRef(isThere);
  useEffect(
    function takeFocus() {
      const isBack = isThere && !wasThere.current;
      wasThere.current = isThere;
      if (isBack && document.activeElement === document.body) button.current?.focus();
    },
    [isThere],
  );
  return button;
}

/** How long it is said that the link was copied, in milliseconds. */
const SAID_FOR = 5000;

function CopyLink() {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const copy = async () => {
    setSaid((await copyText(window.location.href)) ? 'copied' : 'copyFailed');
    start();
  };
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconLink {...ICON} />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{t(`explore.actions.${said ?? 'copy'}`)}</span>
    </Button>
  );
}
