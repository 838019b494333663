import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AllotmentPreview } from '#domain/contracts/rounds.js';
import { allotByLargestRemainder } from '#domain/money/allot.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { inTransaction } from '../platform/transaction.js';
import { type CheckedList, checkList, type ListGround, rowsOf } from './check-list.js';
import { findManagedPot, listGround, type ManagedPot } from './pot-ground.js';
import { type ListFile, readTable } from './read-table.js';

export interface PreviewCommand {
  actor: Actor & { userId: number };
  roundId: number;
  potId: number;
  /** Without a file the pot is shared equally among all recipients of its class. */
  file?: ListFile;
}

/** Reads and checks an allotment list. Nothing is written but the preview itself. */
@Injectable()
export class PreviewAllotment {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ actor, roundId, potId, file }: PreviewCommand): Promise<AllotmentPreview> {
    const table = file && (await readTable(file));
    return inTransaction(this.dataSource, async (manager) => {
      const managed = await findManagedPot(manager, actor, roundId, potId);
      const ground = await listGround(manager, managed.pot);
      const list = table ? checkTable(table, ground) : equalShares(ground);
      return store(
        manager,
        managed,
        { ...list, frameLeft: ground.frameLeft, fileName: file ? plainName(file.name) : null },
        { userId: actor.userId, at: this.clock.now() },
      );
    });
  }
}

function checkTable(table: string[][], ground: ListGround): CheckedList {
  const { rows, errors } = rowsOf(table);
  return checkList(rows, ground, errors);
}

/** Recipients that have a case already have their money; the rest share what is left, to the krona. */
function equalShares(ground: ListGround): CheckedList {
  const recipients = ground.recipients.filter(
    (recipient) => recipient.kind === ground.recipientClass && !ground.cases.has(recipient.id),
  );
  const keyOf = (recipient: (typeof recipients)[number]) =>
    recipient.municipalityCode ?? recipient.countyCode;
  const claims = recipients.map((recipient) => ({ key: keyOf(recipient), weight: 1 }));
  const shares =
    claims.length > 0 ? allotByLargestRemainder(ground.frameLeft, claims) : new Map<string, number>();
  const rows = recipients.map((recipient, index) => ({
    line: index + 1,
    code: keyOf(recipient),
    rawAmount: String(shares.get(keyOf(recipient)) ?? 0),
  }));
  return checkList(rows, ground);
}

type Content = Omit<AllotmentPreview, 'id' | 'roundId' | 'potId' | 'potName' | 'confirmedAt'>;

async function store(
  manager: EntityManager,
  { round, pot }: ManagedPot,
  content: Content,
  by: { userId: number; at: Date },
): Promise<AllotmentPreview> {
  const { insertId } = await manager.query<{ insertId: number }>(
    'INSERT INTO allotment_preview (round_id, pot_id, file_name, content, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    [round.id, pot.id, content.fileName, JSON.stringify(content), by.userId, by.at],
  );
  return { id: insertId, roundId: round.id, potId: pot.id, potName: pot.name, ...content, confirmedAt: null };
}

/** The last part of a path, without what a file name cannot have. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return [...last]
    .filter((letter) => letter >= ' ')
    .join('')
    .slice(0, 200);
}
