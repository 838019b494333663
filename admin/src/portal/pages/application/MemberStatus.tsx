import type { ApplicationMember } from '#domain/contracts/applications.js';
import type { Tone } from '../../../shared/theme.js';
import type { IconName } from '../../ui/icons.js';
import { Tag } from '../../ui/Tag.js';

const LOOKS: Record<ApplicationMember['status'], readonly [Tone, IconName]> = {
  invited: ['warning', 'clock'],
  confirmed: ['success', 'check'],
  declined: ['danger', 'warning'],
  removed: ['neutral', 'skipped'],
};

export function MemberStatus({ member }: { member: ApplicationMember }) {
  const [tone, icon] = LOOKS[member.status];
  return (
    <Tag tone={tone} icon={icon}>
      {member.statusLabel}
    </Tag>
  );
}
