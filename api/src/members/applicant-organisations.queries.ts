import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { mayDo } from '#domain/access/permissions.js';
import { kindsOf, recipientClassOf } from '#domain/applications/recipient-class.js';
import type { applicantOrganisation } from '#domain/contracts/applications.js';
import type { RecipientClass } from '#domain/contracts/fields.js';
import { NotFoundError } from '#domain/errors.js';
import { countyName } from '#domain/places/counties.js';
import type { Actor } from '../platform/actor.js';
import { allOf, searchText } from '../platform/where.js';

type ApplicantOrganisation = z.infer<typeof applicantOrganisation>;
const MOST = 20;

/** Whom the reader's own organisations may invite to apply with them in the round. */
@Injectable()
export class ApplicantOrganisationsQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async find(actor: Actor, roundId: number, text: string): Promise<ApplicantOrganisation[]> {
    const filling = actor.memberships.filter(({ role }) => mayDo([role], 'application.fill'));
    const classes = await this.classesOf(roundId);
    const kinds = filling
      .map(({ organisationKind }) => recipientClassOf(organisationKind))
      .filter((one): one is RecipientClass => one !== undefined && classes.includes(one))
      .flatMap(kindsOf);
    if (kinds.length === 0) return [];
    const named = allOf(searchText(text, [], ['name']));
    const rows = await this.dataSource.query<
      { id: number; name: string; kind: string; countyCode: string }[]
    >(
      `SELECT id, name, kind, county_code AS countyCode FROM organisation
       WHERE kind IN (?) AND id NOT IN (?) AND county_code IS NOT NULL AND ${named.sql} ORDER BY name LIMIT ?`,
      [kinds, filling.map(({ organisationId }) => organisationId), ...named.values, MOST],
    );
    return rows.map(({ countyCode, ...row }) => ({ ...row, countyName: countyName(countyCode) }));
  }

  private async classesOf(roundId: number): Promise<RecipientClass[]> {
    const pots = await this.dataSource.query<{ recipientClass: RecipientClass }[]>(
      `SELECT p.recipient_class AS recipientClass FROM pot p JOIN round r ON r.id = p.round_id WHERE r.id = ? AND r.published_at IS NOT NULL AND r.mechanism = 'application'`,
      [roundId],
    );
    if (pots.length === 0) throw new NotFoundError('round');
    return pots.map(({ recipientClass }) => recipientClass);
  }
}
