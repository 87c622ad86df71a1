import { Skeleton } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphOverviewQuery } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { browseUrl } from '../../lib/browse-url';
import { activityUrl, healthUrl } from '../../lib/changes-url';
import { overview as texts } from '../../lib/en-overview';
import { formatCount, formatShare } from '../../lib/format';
import { summariseGraph } from '../../lib/graph-summary';
import { mySkillsUrl } from '../../lib/my-skills-url';
import { doorsUrl } from '../../lib/urls';
import { ErrorNotice } from '../../ui/error-notice';
import { type Bar, BarList } from './bar-list';
import { LatestChanges } from './latest-changes';
import { doorBars, evidenceBars, neededBars, trendBars } from './overview-bars';
import classes from './overview-part.module.css';
import { type OverviewState, useOverview } from './use-overview';

addTexts({ overview: texts });

/** The graph at a glance, below the question. */
export function OverviewPart() {
  return <OverviewPanels state={useOverview()} />;
}

/** A panel for each thing that is told of the graph as a whole; their height does not change with the answer. */
export function OverviewPanels({ state: { overview, trouble, retry } }: { state: OverviewState }) {
  const { t } = useTranslation();
  if (trouble) return <ErrorNotice trouble={trouble} onRetry={retry} />;
  return (
    <section className={classes['panels']} aria-busy={overview === null}>
      <h2 className={classes['title']}>{t('overview.title')}</h2>
      {overview === null ? <Waiting /> : <Known answer={overview} />}
    </section>
  );
}

const WAITING = ['needed', 'doors', 'changes', 'evidence', 'trends'];

function Waiting() {
  return WAITING.map((name) => <Skeleton key={name} className={classes['waiting'] ?? ''} />);
}

function Known({ answer }: { answer: GraphOverviewQuery }) {
  const { t } = useTranslation();
  const { overview, graph, changeSets } = answer;
  const { byKind, statements, withEvidence } = summariseGraph(graph);
  const roleCount = byKind.find(({ kind }) => kind === 'Role')?.count ?? 0;
  const share = withEvidence === null ? '' : formatShare(withEvidence);
  return (
    <>
      <Panel
        id="needed"
        title={t('overview.needed.title')}
        why={t('overview.needed.why')}
        more={<Link {...browseUrl('Skill')}>{t('overview.needed.all')}</Link>}
      >
        <Bars bars={neededBars(t, overview, roleCount)} />
      </Panel>
      <Panel
        id="doors"
        title={t('overview.doors.title')}
        why={t('overview.doors.why')}
        more={
          <>
            <Link {...doorsUrl()}>{t('overview.doors.all')}</Link> ·{' '}
            <Link {...mySkillsUrl()}>{t('overview.doors.mine')}</Link>
          </>
        }
      >
        <Bars bars={doorBars(t, overview)} />
      </Panel>
      <Panel
        title={t('overview.changes.title')}
        more={<Link {...activityUrl()}>{t('overview.changes.all')}</Link>}
      >
        <LatestChanges changeSets={changeSets.edges.map(({ node }) => node)} />
      </Panel>
      <Panel
        title={t('overview.evidence.title')}
        why={t('overview.evidence.why', { share, number: formatCount(statements) })}
        more={
          <Link {...healthUrl({ check: 'no-evidence' })}>{t('overview.evidence.missing')}</Link>
        }
      >
        <Bars bars={evidenceBars(t, graph.statements)} />
      </Panel>
      <Panel id="trends" isWide title={t('overview.trends.title')} why={t('overview.trends.why')}>
        <Bars bars={trendBars(t, overview)} />
      </Panel>
    </>
  );
}

function Bars({ bars }: { bars: readonly Bar[] }) {
  const { t } = useTranslation();
  return bars.length > 0 ? <BarList bars={bars} /> : <p>{t('overview.none')}</p>;
}

type PanelProps = {
  /** What an address may lead to. */
  id?: string;
  title: string;
  /** What the figures mean. */
  why?: string;
  /** Where there is more of it. */
  more?: ReactNode;
  /** Whether it takes two columns, where there are several. */
  isWide?: boolean;
  children: ReactNode;
};

function Panel({ id, title, why, more, isWide = false, children }: PanelProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  useEffect(
    function goWhereTheAddressLeads() {
      if (hash === '' || hash !== id) return;
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView();
    },
    [hash, id],
  );
  const width = isWide ? ` ${classes['wide']}` : '';
  return (
    <section id={id} className={`${classes['panel']}${width}`} aria-labelledby={titleId}>
      <h3 id={titleId} ref={heading} tabIndex={-1} className={classes['heading']}>
        {title}
      </h3>
      {why && <p className={classes['why']}>{why}</p>}
      <div className={classes['content']}>{children}</div>
      {more && <p className={classes['more']}>{more}</p>}
    </section>
  );
}
