import type { NoticeFacts } from './notice-facts.js';
import type { NoticeKind } from './notice-kinds.js';
import { NOTICE_TEXTS_EN } from './notice-texts-en.js';
import { NOTICE_TEXTS_SV } from './notice-texts-sv.js';

export type Locale = 'sv' | 'en';
/** Who reads it: an organisation that applies, the officials who work on the case, or the county board that is asked. */
export type NoticeSide = 'applicant' | 'authority' | 'county';

export interface NoticeText {
  title: string;
  /** In Medel, behind the sign-in: amounts and days are told. */
  body: string;
  /** In the mail, which anybody may read on the way: never what the case contains. */
  mail: string;
}

export type CaseNoticeKind = Exclude<NoticeKind, 'sendInvitation'>;
export type NoticeTexts = Readonly<
  Record<CaseNoticeKind, Partial<Record<NoticeSide, (facts: NoticeFacts) => NoticeText>>>
>;

const TEXTS: Readonly<Record<Locale, NoticeTexts>> = { sv: NOTICE_TEXTS_SV, en: NOTICE_TEXTS_EN };

/** Undefined when this side gets no notice of the kind. */
export function noticeText(
  kind: CaseNoticeKind,
  side: NoticeSide,
  locale: Locale,
  facts: NoticeFacts,
): NoticeText | undefined {
  return TEXTS[locale][kind][side]?.(facts);
}

/** Where the notice leads: the portal for an applicant, the back office for an official; a county board to the opinion it is asked for. */
export function noticeLink(baseUrl: string, side: NoticeSide, facts: NoticeFacts): string {
  if (side === 'applicant') return `${baseUrl}/arenden/${facts.caseId}`;
  const opinionId = facts.opinion?.id ?? facts.deadline?.opinionId;
  return side === 'county' && opinionId
    ? `${baseUrl}/admin/#/opinions/${opinionId}/show`
    : `${baseUrl}/admin/#/cases/${facts.caseId}/show`;
}
