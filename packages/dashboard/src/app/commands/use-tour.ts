import { useNavigate } from '@tanstack/react-router';
import { homeUrl } from '../../lib/urls';
import { useShellControls } from './shell-controls';

/** Takes the tour, which begins on the first page. */
export function useTour(): () => void {
  const navigate = useNavigate();
  const { say } = useShellControls();
  const take = async () => {
    const [{ startTour }] = await Promise.all([
      import('../../ui/tour/start-tour'),
      navigate(homeUrl()),
    ]);
    startTour();
  };
  return () => void take().catch(() => say('away'));
}
