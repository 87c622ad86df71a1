import { addTexts } from '../../lib/add-texts';
import { doors } from '../../lib/en-doors';
import { DoorsPage } from './doors-page';
import { useDoors } from './use-doors';

addTexts({ doors });

/** The skills that open doors, and the roles that these lead to. */
export function DoorsView() {
  return <DoorsPage state={useDoors()} />;
}
