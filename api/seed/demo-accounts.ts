import type { Role } from '#domain/access/roles.js';

export interface DemoAccount {
  name: string;
  email: string;
  role: Role;
  organisation: string;
}

const account =
  (organisation: string) =>
  (role: Role, name: string, email: string): DemoAccount => ({ name, email, role, organisation });
const socialstyrelsen = account('Socialstyrelsen');
const stockholm = account('Stockholm');

/** The people a visitor can be, shown on the sign-in page in demo mode. All invented; `.example` is nobody's domain. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  socialstyrelsen('programmeManager', 'Anna Lindqvist', 'anna.lindqvist@socialstyrelsen.example'),
  socialstyrelsen('caseOfficer', 'Johan Berg', 'johan.berg@socialstyrelsen.example'),
  socialstyrelsen('caseOfficer', 'Sara Nyström', 'sara.nystrom@socialstyrelsen.example'),
  socialstyrelsen('decisionMaker', 'Eva Holm', 'eva.holm@socialstyrelsen.example'),
  socialstyrelsen('financeOfficer', 'Mikael Ståhl', 'mikael.stahl@socialstyrelsen.example'),
  socialstyrelsen('financeOfficer', 'Lena Forsberg', 'lena.forsberg@socialstyrelsen.example'),
  socialstyrelsen('registrar', 'Peter Wallin', 'peter.wallin@socialstyrelsen.example'),
  socialstyrelsen('analyst', 'Maria Åkerlund', 'maria.akerlund@socialstyrelsen.example'),
  socialstyrelsen('auditor', 'Göran Hedlund', 'goran.hedlund@socialstyrelsen.example'),
  socialstyrelsen('systemAdministrator', 'Nils Öberg', 'nils.oberg@socialstyrelsen.example'),
  account('Länsstyrelsen i Stockholms län')(
    'countyOfficer',
    'Ulrika Sandin',
    'ulrika.sandin@lansstyrelsen-stockholm.example',
  ),
  stockholm('signatory', 'Birgitta Lund', 'birgitta.lund@stockholm.example'),
  stockholm('dataCoordinator', 'Karin Ek', 'karin.ek@stockholm.example'),
  stockholm('agent', 'Amina Rashid', 'amina.rashid@stockholm.example'),
  stockholm('reader', 'Oskar Fjell', 'oskar.fjell@stockholm.example'),
  account('Umeå')('signatory', 'Tomas Norberg', 'tomas.norberg@umea.example'),
  account('Skärholmens stadsdelsnämnd')('signatory', 'Maryam Tehrani', 'maryam.tehrani@skarholmen.example'),
  account('Exempelföreningen Havdalen, Botkyrka')(
    'signatory',
    'Ingela Frost',
    'ingela.frost@havdalen.example',
  ),
  account('Länsstyrelsen i Västerbottens län')(
    'countyOfficer',
    'Staffan Rönn',
    'staffan.ronn@lansstyrelsen-vasterbotten.example',
  ),
  account('Region Stockholm')('signatory', 'Helena Vinter', 'helena.vinter@region-stockholm.example'),
];

/** Those who act when the demo's colleagues and the other recipients do their work. */
export const DEMO_OFFICIALS = {
  programmeManager: 'anna.lindqvist@socialstyrelsen.example',
  officers: ['johan.berg@socialstyrelsen.example', 'sara.nystrom@socialstyrelsen.example'],
  decisionMaker: 'eva.holm@socialstyrelsen.example',
  preparer: 'mikael.stahl@socialstyrelsen.example',
  attester: 'lena.forsberg@socialstyrelsen.example',
} as const;

export const STOCKHOLM_SIGNATORY = 'birgitta.lund@stockholm.example';
