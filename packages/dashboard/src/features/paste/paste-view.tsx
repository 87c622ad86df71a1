import { useEffect, useState } from 'react';
import { useGraphSummary } from '../../apollo/use-graph-summary';
import { useViewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { mySkills } from '../../lib/en-my-skills';
import { paste } from '../../lib/en-paste';
import { mayPropose } from '../../lib/may-propose';
import { useMySkills } from '../../lib/my-skills';
import type { Finder } from './finder';
import type { TextFindings } from './finder/find-matches';
import { guessSort } from './guess-sort';
import { PastePage } from './paste-page';
import { usePastedText } from './pasted-text';
import { useFinder } from './use-finder';

addTexts({ paste, mySkills });

/** A text that is read where it is: in this page, by names that the graph has sent. */
export function PasteView() {
  const { text, sort, take, takeFor, forget } = usePastedText();
  const [isWriting, setWriting] = useState(text === '');
  const { finder, trouble, retry } = useFinder(useGraphSummary().summary?.revision);
  const findings = useFindings(finder, isWriting ? '' : text);
  const { skills, replace } = useMySkills();
  const { viewer } = useViewer();
  return (
    <PastePage
      text={text}
      sort={sort ?? guessSort(text)}
      isWriting={isWriting}
      findings={findings}
      trouble={trouble}
      onRetry={retry}
      held={skills}
      mayPropose={mayPropose(viewer)}
      onTake={(next) => {
        take(next);
        setWriting(false);
      }}
      onWrite={() => setWriting(true)}
      onForget={() => {
        forget();
        setWriting(true);
      }}
      onSort={takeFor}
      onReplace={replace}
    />
  );
}

/** What a text names; null until that is known. */
function useFindings(finder: Finder | null, text: string): TextFindings | null {
  const [found, setFound] = useState<{ text: string; findings: TextFindings } | null>(null);
  useEffect(
    function findNames() {
      if (!finder || text === '') return undefined;
      let isWanted = true;
      const look = async () => {
        const findings = await finder.find(text);
        if (isWanted && findings) setFound({ text, findings });
      };
      void look();
      return () => {
        isWanted = false;
      };
    },
    [finder, text],
  );
  return found?.text === text ? found.findings : null;
}
