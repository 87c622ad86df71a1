import 'driver.js/dist/driver.css';
import './tour.css';
import { type Driver, driver, type PopoverDOM } from 'driver.js';
import i18next from 'i18next';
import { addTexts } from '../../lib/add-texts';
import { tour } from '../../lib/en-tour';
import { noteTourSeen } from '../../lib/tour-seen';
import { placeOf, TOUR_STEPS } from './tour-steps';

addTexts({ tour });

let running: Driver | null = null;

/** Shows the first page round, step by step; it ends with its last step, by Esc, or where one leaves. */
export function startTour(): void {
  const { t } = i18next;
  noteTourSeen();
  running?.destroy();
  // What is in focus now is where the focus goes back to.
  const before = document.activeElement;
  const isQuiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  running = driver({
    animate: !isQuiet,
    smoothScroll: !isQuiet,
    popoverClass: 'tour',
    stagePadding: 4,
    stageRadius: 8,
    disableActiveInteraction: true,
    showProgress: true,
    // The library fills these in.
    progressText: t('tour.progress', { step: '{{current}}', of: '{{total}}' }),
    nextBtnText: t('tour.next'),
    prevBtnText: t('tour.back'),
    doneBtnText: t('tour.done'),
    steps: TOUR_STEPS.map(({ id, at }) => ({
      element: () => placeOf(at),
      popover: { title: t(`tour.${id}.title`), description: t(`tour.${id}.text`) },
    })),
    onPopoverRender: makeReadable,
    onHighlighted: forgetPopup,
    onDeselected: forgetPopup,
    onDestroyed: () => {
      running = null;
      window.removeEventListener('popstate', end);
      if (before instanceof HTMLElement) before.focus();
    },
  });
  window.addEventListener('popstate', end);
  running.drive();
}

function end(): void {
  running?.destroy();
}

/** Every step is read out, and the way on has the focus. */
function makeReadable({ wrapper, title, description, footer, ...buttons }: PopoverDOM): void {
  // They would be a second header and footer of the page.
  title.setAttribute('role', 'none');
  footer.setAttribute('role', 'none');
  wrapper.setAttribute('aria-modal', 'true');
  description.setAttribute('aria-live', 'polite');
  buttons.closeButton.setAttribute('aria-label', i18next.t('tour.skip'));
  window.setTimeout(() => buttons.nextButton.focus());
}

/** The library says of what it points at that it opens a dialog, which is not so. */
function forgetPopup(element: Element | undefined): void {
  for (const name of ['aria-haspopup', 'aria-expanded', 'aria-controls']) {
    element?.removeAttribute(name);
  }
}
