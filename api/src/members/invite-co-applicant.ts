import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#domain/access/role-fits.js';
import { recipientClassOf } from '#domain/applications/recipient-class.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { NotFoundError, RefusedError } from '#domain/errors.js';
import { CaseChanges, type CaseCommand, type CaseInHand } from '../cases/case-changes.js';
import { Sessions } from '../platform/sessions.js';
import { settingsOf } from '../rounds/settings-of.js';
import { mustBeDraft, statusOf } from './draft-in-hand.js';

interface Invited {
  id: number;
  name: string;
  kind: OrganisationKind;
  countyCode: string | null;
}

/** The lead asks another organisation to apply together with it; from now on that one sees the draft. */
@Injectable()
export class InviteCoApplicant {
  constructor(
    @Inject(CaseChanges) private readonly cases: CaseChanges,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  async run({
    organisationId,
    share,
    ...command
  }: CaseCommand & { organisationId: number; share: number | null }): Promise<CaseChanged> {
    const changed = await this.cases.touch(
      { ...command, permission: 'application.fill' },
      'inviteCoApplicant',
      async (hand) => {
        mustBeDraft(hand);
        const { name, countyCode } = await invitable(hand, organisationId);
        await invite(hand, organisationId, countyCode, share);
        return {
          text: name,
          data: { organisationId, share },
          effects: ['sendMemberInvitation'],
          payload: { organisationId },
        };
      },
    );
    // Whoever is signed in there sees the case at once.
    this.sessions.forget();
    return changed;
  }
}

async function invitable(
  hand: CaseInHand,
  organisationId: number,
): Promise<Invited & { countyCode: string }> {
  const { manager, grantCase, round } = hand;
  if (!settingsOf(round).options.jointAllowed) throw new RefusedError([{ code: 'members.jointNotAllowed' }]);
  const [invited] = await manager.query<Invited[]>(
    'SELECT id, name, kind, county_code AS countyCode FROM organisation WHERE id = ?',
    [organisationId],
  );
  if (!invited) throw new NotFoundError('organisation');
  const { countyCode } = invited;
  const isOther = organisationId !== grantCase.organisationId;
  if (!isOther || countyCode === null || recipientClassOf(invited.kind) !== grantCase.recipientClass)
    throw new RefusedError([{ code: 'members.notEligible' }]);
  const status = await statusOf(manager, grantCase.id, organisationId);
  if (status === 'invited' || status === 'confirmed')
    throw new RefusedError([{ code: 'members.alreadyInvited' }]);
  return { ...invited, countyCode };
}

/** One that has declined, or was removed, may be asked again. */
async function invite(
  { manager, grantCase, now }: CaseInHand,
  organisationId: number,
  countyCode: string,
  share: number | null,
): Promise<void> {
  await manager.query(
    `INSERT INTO application_member (case_id, organisation_id, county_code, is_lead, share, status, invited_at) VALUES (?, ?, ?, 0, ?, 'invited', ?)
     ON DUPLICATE KEY UPDATE share = VALUES(share), status = 'invited', invited_at = VALUES(invited_at), answered_by = NULL, answered_by_name = NULL, answered_at = NULL`,
    [grantCase.id, organisationId, countyCode, share, now],
  );
}
