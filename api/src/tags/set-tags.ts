import { Inject, Injectable } from '@nestjs/common';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { CaseChanges, type CaseCommand } from '../cases/case-changes.js';

/** The officials' own words on a case, to find it by. The set that is sent is the set that is kept. */
@Injectable()
export class SetTags {
  constructor(@Inject(CaseChanges) private readonly cases: CaseChanges) {}

  run({ tags, ...command }: CaseCommand & { tags: readonly string[] }): Promise<CaseChanged> {
    return this.cases.touch(
      { ...command, permission: 'case.tag' },
      'tag',
      async ({ manager, grantCase, actor, now }) => {
        const wanted = [...new Map(tags.map((tag) => [tag.toLocaleLowerCase('sv'), tag])).values()];
        const before = await manager.query<{ tag: string }[]>(
          'SELECT tag FROM case_tag WHERE case_id = ? ORDER BY tag',
          [grantCase.id],
        );
        await manager.query('DELETE FROM case_tag WHERE case_id = ?', [grantCase.id]);
        if (wanted.length > 0)
          await manager.query('INSERT INTO case_tag (case_id, tag, tagged_by_name, at) VALUES ?', [
            wanted.map((tag) => [grantCase.id, tag, actor.name, now]),
          ]);
        return {
          internal: true,
          keepsVersion: true,
          text: wanted.length === 0 ? 'Inga etiketter' : wanted.join(', '),
          data: { before: before.map(({ tag }) => tag), tags: wanted },
        };
      },
    );
  }
}
