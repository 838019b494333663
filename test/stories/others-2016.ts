import { SubmitRequisition } from '../../api/src/requisitions/submit-requisition';
import type { Actor } from '../../api/src/platform/actor';
import { planOf } from '../../api/seed/demo-plan';
import { VALID_REQUISITION } from '#domain/forms/valid-answers.fixture.js';
import type { Product } from '../support/product';

interface Other {
  caseId: number;
  organisationId: number;
  kind: 'municipality' | 'region';
  code: string;
  amount: number;
}

/** Everybody but `except` requisitions as the seed's plan says; those who lapse there do nothing here either. */
export async function othersRequisition(
  product: Product,
  except: string,
): Promise<{ wishers: number; lapsing: number }> {
  const submit = product.app.get(SubmitRequisition, { strict: false });
  const others = await product.dataSource.query<Other[]>(
    `SELECT c.id AS caseId, o.id AS organisationId, o.kind, COALESCE(o.municipality_code, o.county_code) AS code, c.allotted AS amount
     FROM grant_case c JOIN organisation o ON o.id = c.organisation_id WHERE o.name <> ? ORDER BY c.id`,
    [except],
  );
  const [{ id: userId }] = await product.dataSource.query<[{ id: number }]>(
    'SELECT id FROM app_user ORDER BY id LIMIT 1',
  );
  const done = { wishers: 0, lapsing: 0 };
  for (const { caseId, organisationId, kind, code, amount } of others) {
    const { requisitionOn, wantsShare } = planOf(code);
    if (requisitionOn === null) {
      done.lapsing++;
      continue;
    }
    if (wantsShare && kind === 'municipality') done.wishers++;
    const actor: Actor & { userId: number } = {
      userId,
      name: 'Firmatecknaren',
      roles: ['signatory'],
      side: 'applicant',
      memberships: [
        { organisationId, organisationKind: kind, countyCode: null, role: 'signatory', programmeId: null },
      ],
    };
    const answers = { ...VALID_REQUISITION, amount, wants_share: wantsShare ? 'yes' : 'no' };
    await submit.submit({
      caseId,
      actor,
      submission: { version: 1, answers, password: '', confirmedSignatory: true },
    });
  }
  return done;
}
