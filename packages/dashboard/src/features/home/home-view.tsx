import { useNavigate } from '@tanstack/react-router';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { useWayChoices } from '../../apollo/use-way-choices';
import { planUrl } from '../../lib/plan-url';
import { HomePage } from './home-page';
import { useExampleWay } from './use-example-way';

/** The first screen, with what the graph knows. */
export function HomeView() {
  const navigate = useNavigate();
  return (
    <HomePage
      example={useExampleWay()}
      choices={useWayChoices()}
      state={useGraphSummary()}
      onAsk={(from, to) => void navigate(planUrl({ from: from.slug, to: to.slug }))}
    />
  );
}
