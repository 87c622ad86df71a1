import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { useWayChoices } from '../../apollo/use-way-choices';
import { useMySkills } from '../../lib/my-skills';
import { planUrl } from '../../lib/plan-url';
import { searchUrl } from '../../lib/urls';
import { startOf } from '../../lib/way-start';
import { HomePage } from './home-page';
import { LateOverview } from './late-overview';
import { useExampleWay } from './use-example-way';

/** The first screen, with what the graph knows. */
export function HomeView() {
  const navigate = useNavigate();
  const client = useApolloClient();
  const askInWords = async (text: string) => {
    // What reads a question is only fetched by those who ask one; the search can do without.
    const { answerUrl } = await import('../../apollo/answer-url');
    return answerUrl(client, text);
  };
  return (
    <HomePage
      example={useExampleWay()}
      choices={useWayChoices()}
      mySkills={useMySkills().skills.length}
      state={useGraphSummary()}
      onAskInWords={async (text) =>
        navigate(await askInWords(text).catch(() => searchUrl({ q: text })))
      }
      onAsk={(from, to) => void navigate(planUrl({ ...startOf(from), to: to.slug }))}
    >
      <LateOverview />
    </HomePage>
  );
}
