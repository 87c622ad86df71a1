import { useTranslation } from 'react-i18next';
import type { HeldSkill } from '../../lib/held-skills';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/use-page-title';
import { AddSkills } from './add-skills';
import { ChangeNotice } from './change-notice';
import classes from './my-skills-page.module.css';
import { SampleSkills } from './sample-skills';
import { SharedNotice } from './shared-notice';
import { SkillList } from './skill-list';
import { SkillsActions } from './skills-actions';
import { SkillsAnswer } from './skills-answer';
import type { SkillsChoice } from './skills-choice';
import { SkillsResults } from './skills-results';
import { useListChanges } from './use-list-changes';
import type { SkillList as Listed } from './use-listed-skills';
import type { MyList } from './use-my-list';
import type { SkillsAnswer as Answer } from './use-skills-answer';

type PageProps = {
  list: MyList;
  /** The skills that a link brought; null where the list is the user's own. */
  shared: readonly HeldSkill[] | null;
  /** Whether there was a link whose skills could not be read. */
  unreadable: boolean;
  listed: Listed;
  answer: Answer;
  choice: SkillsChoice;
  /** Goes from the shared list to one's own. */
  onLeave: () => void;
};

/** What the skills of a list are good for, the list itself, and the ways to change it. */
export function MySkillsPage(props: PageProps) {
  const { list, shared, unreadable, listed, answer, choice, onLeave } = props;
  const { t } = useTranslation();
  const changes = useListChanges(list);
  const title = t(shared ? 'mySkills.sharedTitle' : 'mySkills.title');
  usePageTitle(title);
  const filled = (shared ?? list.skills).length > 0;
  const asked = listed.known.length > 0 || listed.loading;
  const actions = shared ? null : { ...changes, setLevel: list.setLevel };
  const keep = (skills: readonly HeldSkill[]) => {
    changes.keep(skills);
    onLeave();
  };
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <h1>{title}</h1>
        {filled && (
          <SkillsActions
            skills={[...listed.known, ...listed.gone]}
            shared={shared !== null}
            operation={listed.known.length > 0 ? answer.operation : null}
          />
        )}
      </div>
      {unreadable && <Notice>{t('mySkills.shared.unreadable')}</Notice>}
      {shared && <SharedNotice shared={shared} own={list.skills} onKeep={keep} onLeave={onLeave} />}
      {filled ? (
        asked && <SkillsAnswer answer={answer} shared={shared !== null} within={choice.within} />
      ) : (
        <div className={classes['empty']}>
          <p className={classes['lead']}>{t('mySkills.empty.lead')}</p>
          <p>{t('mySkills.empty.start')}</p>
        </div>
      )}
      {!shared && <AddSkills list={list} />}
      {!shared && !filled && <SampleSkills onTry={changes.paste} />}
      {!shared && <p className={classes['kept']}>{t('mySkills.kept')}</p>}
      <ChangeNotice list={list} />
      {filled && (
        <div className={classes['columns']}>
          <SkillList
            listed={listed}
            order={choice.order}
            onOrder={choice.onOrder}
            actions={actions}
          />
          {asked && (
            <SkillsResults answer={answer} choice={choice} onHave={shared ? null : changes.set} />
          )}
        </div>
      )}
    </div>
  );
}
