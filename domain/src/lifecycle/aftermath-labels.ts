import type { ChangeRequestRow, DelayRequestRow, ReviewRow } from '../contracts/aftermath.js';
import { label, type Label } from './label.js';

/** Words for what comes after a decision and has no machine of its own. */
export const REVIEW_CAUSES: Readonly<Record<ReviewRow['cause'], Label>> = {
  request: label('Parten har begärt omprövning', 'The party asked for a review'),
  ownInitiative: label('Myndigheten omprövar på eget initiativ', 'The authority reviews of its own accord'),
  appeal: label('Beslutet är överklagat', 'The decision has been appealed'),
  court: label('Domstolen har ändrat eller upphävt beslutet', 'The court changed or set aside the decision'),
};

export const REVIEW_STATES: Readonly<Record<ReviewRow['state'], Label>> = {
  open: label('Pågår', 'Open'),
  changed: label('Beslutet ändrat', 'Decision changed'),
  upheld: label('Beslutet står fast', 'Decision upheld'),
};

export const CHANGE_SUBJECT_LABELS: Readonly<Record<ChangeRequestRow['subject'], Label>> = {
  contact: label('Kontaktuppgifter', 'Contact details'),
  projectPeriod: label('Tid för verksamheten', 'Period of the work'),
  budget: label('Budget', 'Budget'),
  activity: label('Verksamhetens innehåll', 'Content of the work'),
  leadOrganisation: label('Huvudansvarig', 'Lead organisation'),
  other: label('Annat', 'Other'),
};

export const CHANGE_STATES: Readonly<Record<ChangeRequestRow['state'], Label>> = {
  requested: label('Begärd', 'Requested'),
  approved: label('Godkänd', 'Approved'),
  denied: label('Avslagen', 'Denied'),
  withdrawn: label('Återtagen', 'Withdrawn'),
};

export const DELAY_STATES: Readonly<Record<DelayRequestRow['state'], Label>> = {
  requested: label('Begärt', 'Requested'),
  refused: label('Avslagen', 'Refused'),
  met: label('Ärendet är avgjort', 'The case is decided'),
};
