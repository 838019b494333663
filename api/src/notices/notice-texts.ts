import type { NoticeFacts } from './notice-facts.js';
import type { NoticeKind } from './notice-kinds.js';
import { NOTICE_TEXTS_EN } from './notice-texts-en.js';
import { NOTICE_TEXTS_SV } from './notice-texts-sv.js';

export type Locale = 'sv' | 'en';
/** Who reads it: the organisation that has the case, or the officials who work on it. */
export type NoticeSide = 'applicant' | 'authority';

export interface NoticeText {
  title: string;
  /** In Medel, behind the sign-in: amounts and days are told. */
  body: string;
  /** In the mail, which anybody may read on the way: never what the case contains. */
  mail: string;
}

export type CaseNoticeKind = Exclude<NoticeKind, 'sendInvitation'>;
export type NoticeTexts = Readonly<
  Record<
    CaseNoticeKind,
    { applicant?: (facts: NoticeFacts) => NoticeText; authority?: (facts: NoticeFacts) => NoticeText }
  >
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

/** Where the notice leads: the portal for the applicant, the back office for an official. */
export function noticeLink(baseUrl: string, side: NoticeSide, caseId: number): string {
  return side === 'applicant' ? `${baseUrl}/arenden/${caseId}` : `${baseUrl}/admin/#/cases/${caseId}/show`;
}
