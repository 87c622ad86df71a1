import { useViewer } from '../../apollo/use-viewer';
import { latePart } from '../../lib/late-part';

const link = latePart(async () => (await import('../person/review-link')).ReviewLink);

/** For editors, the way to what waits for them; nobody else needs any of it. */
export function LateReviewLink() {
  const role = useViewer().viewer?.role;
  return role === 'EDITOR' || role === 'ADMIN' ? <Item /> : null;
}

function Item() {
  const { part: ReviewLink } = link.usePart();
  return (
    ReviewLink && (
      <li>
        <ReviewLink />
      </li>
    )
  );
}
