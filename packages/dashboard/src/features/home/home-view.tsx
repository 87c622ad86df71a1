import { useNavigate } from '@tanstack/react-router';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { useWayChoices } from '../../apollo/use-way-choices';
import { useMySkills } from '../../lib/my-skills';
import { planUrl } from '../../lib/plan-url';
import { startOf } from '../../lib/way-start';
import { HomePage } from './home-page';
import { LateOverview } from './late-overview';
import { useExampleWay } from './use-example-way';

/** The first screen, with what the graph knows. */
export function HomeView() {
  const navigate = useNavigate();
  return (
    <HomePage
      example={useExampleWay()}
      choices={useWayChoices()}
      mySkills={useMySkills().skills.length}
      state={useGraphSummary()}
      onAsk={(from, to) => void navigate(planUrl({ ...startOf(from), to: to.slug }))}
    >
      <LateOverview />
    </HomePage>
  );
}
