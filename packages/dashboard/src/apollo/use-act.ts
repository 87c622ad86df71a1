import { useRef, useState } from 'react';
import type { Trouble } from '../lib/trouble';
import { describeError } from './describe-error';

/** Something that is done on the server, and how that goes. */
export type Act<Given extends readonly unknown[], Result> = {
  readonly busy: boolean;
  /** Why it was refused the last time. */
  readonly trouble: Trouble | null;
  /** Does it; the answer is null where it was refused, or is being done already. */
  readonly run: (...given: Given) => Promise<{ readonly result: Result } | null>;
  readonly forget: () => void;
};

/** Does something when it is asked to, once at a time. */
export function useAct<Given extends readonly unknown[], Result>(
  act: (...given: Given) => Promise<Result>,
): Act<Given, Result> {
  const [state, setState] = useState<Pick<Act<Given, Result>, 'busy' | 'trouble'>>(IDLE);
  const busy = useRef(false);
  const run = async (...given: Given) => {
    if (busy.current) return null;
    busy.current = true;
    setState({ busy: true, trouble: null });
    try {
      const result = await act(...given);
      setState(IDLE);
      return { result };
    } catch (error) {
      setState({ busy: false, trouble: describeError(error) });
      return null;
    } finally {
      busy.current = false;
    }
  };
  return { ...state, run, forget: () => setState(IDLE) };
}

const IDLE = { busy: false, trouble: null } as const;
