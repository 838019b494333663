import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '#domain/access/permissions.js';
import { ForbiddenError } from '#domain/errors.js';
import { seenCase } from '../cases/seen-case.js';
import { type DocumentCase, findDocumentCase } from '../documents/document-case.js';
import { LETTERS } from '../documents/document-kinds.js';
import { fact, letterOf } from '../documents/letter-parts.js';
import { renderLetter } from '../documents/render-letter.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { caseOfAppeal } from './appeal-in-hand.js';
import { appealPaper, type MadePaper, messagePaper, opinionPapers, protocolPapers } from './case-papers.js';
import { zip } from './zip.js';

interface Paper {
  title: string;
  extension: string;
  content: Buffer;
}

/** The case file as it goes to the court (FL 46 §): the appeal first, then everything the decision rests on, and an index before it all. */
@Injectable()
export class AppealPackage {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(appealId: number, actor: Actor): Promise<Buffer> {
    const { manager } = this.dataSource;
    const caseId = await caseOfAppeal(this.dataSource, appealId);
    const { roles } = await seenCase(manager, caseId, actor);
    if (!mayDo(roles, 'appeal.handle'))
      throw new ForbiddenError({ code: 'permission.missing', data: { permission: 'appeal.handle' } });
    const about = await findDocumentCase(manager, caseId);
    const papers = await this.papers(manager, about, appealId);
    const named = papers.map(({ title, extension, content }, at) => ({
      name: `${String(at + 1).padStart(2, '0')} ${safeName(title)}${extension}`,
      content,
    }));
    const index = this.made(about, {
      title: 'Innehållsförteckning',
      paragraphs: [`Akten i ärende ${about.registryNumber}, ${about.recipient}.`],
      sections: [
        {
          title: 'Handlingar',
          paragraphs: [],
          facts: named.map(({ name }) => fact(name.slice(0, 2), name.slice(3))),
        },
      ],
    });
    return zip([{ name: '00 Innehållsförteckning.pdf', content: index.content }, ...named], this.clock.now());
  }

  private async papers(manager: EntityManager, about: DocumentCase, appealId: number): Promise<Paper[]> {
    const made = (paper: MadePaper) => this.made(about, paper);
    return [
      made(await appealPaper(manager, appealId)),
      ...(await documents(manager, about.caseId, "kind = 'decision'")),
      ...(await this.applications(manager, about)),
      ...(await attachments(manager, about.caseId)),
      ...(await opinionPapers(manager, about)).map(made),
      ...(await protocolPapers(manager, about)).map(made),
      ...(await messagePaper(manager, about)).map(made),
      ...(await documents(manager, about.caseId, "kind <> 'decision'")),
    ];
  }

  private async applications(manager: EntityManager, about: DocumentCase): Promise<Paper[]> {
    const versions = await manager.query<{ id: number; number: number }[]>(
      'SELECT id, number FROM application_version WHERE case_id = ? ORDER BY number',
      [about.caseId],
    );
    const papers: Paper[] = [];
    for (const { id, number } of versions) {
      const payload = { versionId: id };
      const letter = await LETTERS.applicationReceipt({ manager, about, payload, today: this.clock.today() });
      const content = renderLetter({ ...letter, title: `Ansökan, version ${number}` }, this.clock.now());
      papers.push({ title: `Ansökan, version ${number}`, extension: '.pdf', content });
    }
    return papers;
  }

  private made(about: DocumentCase, { title, paragraphs, sections }: MadePaper): Paper {
    const letter = letterOf(about, this.clock.today(), { title, paragraphs, facts: [], sections });
    return { title, extension: '.pdf', content: renderLetter(letter, this.clock.now()) };
  }
}

async function documents(manager: EntityManager, caseId: number, where: string): Promise<Paper[]> {
  const rows = await manager.query<{ title: string; content: Buffer }[]>(
    `SELECT title, content FROM document WHERE case_id = ? AND ${where} ORDER BY id`,
    [caseId],
  );
  return rows.map((row) => ({ ...row, extension: '.pdf' }));
}

async function attachments(manager: EntityManager, caseId: number): Promise<Paper[]> {
  const rows = await manager.query<{ name: string; content: Buffer }[]>(
    'SELECT name, content FROM attachment WHERE case_id = ? AND submitted_at IS NOT NULL AND removed_at IS NULL ORDER BY id',
    [caseId],
  );
  return rows.map(({ name, content }) => {
    const dot = name.lastIndexOf('.');
    const extension = dot > 0 ? name.slice(dot).replace(/[^.a-z0-9]/gi, '') : '';
    return { title: `Bilaga ${dot > 0 ? name.slice(0, dot) : name}`, extension, content };
  });
}

/** A name that every file system takes, and that leads nowhere else in the archive. */
function safeName(title: string): string {
  return title
    .replace(/[^\p{L}\p{N} .,()-]/gu, '_')
    .replace(/\.{2,}/g, '.')
    .trim()
    .slice(0, 80);
}
