import type { Icon } from '@tabler/icons-react';
import IconBriefcase from '@tabler/icons-react/dist/esm/icons/IconBriefcase.mjs';
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import IconTool from '@tabler/icons-react/dist/esm/icons/IconTool.mjs';
import IconTrendingUp from '@tabler/icons-react/dist/esm/icons/IconTrendingUp.mjs';
import type { Kind } from '../lib/kinds';

/** The picture of each kind, where there is room for one. */
export const KIND_ICONS: Record<Kind, Icon> = {
  Role: IconBriefcase,
  Skill: IconBulb,
  Tool: IconTool,
  Industry: IconBuilding,
  Trend: IconTrendingUp,
  Credential: IconCertificate,
  Place: IconMapPin,
  Source: IconFileText,
};
