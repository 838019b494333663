import type { DataSource, EntityManager } from 'typeorm';
import type { OrganisationKind } from '#domain/access/role-fits.js';
import { inTransaction } from '../src/platform/transaction.js';
import { DISTRICT_BOARDS, KOMMUNER, LAN } from './reference-lists.js';

interface Entry {
  kind: OrganisationKind;
  name: string;
  organisationNumber: string | null;
  municipalityCode: string | null;
  countyCode: string | null;
  registryPattern: string | null;
  /** Code of the kommun that the board is an organ of. */
  parentCode: string | null;
}

/** The registration numbers that could be verified; the other regions enter theirs themselves. */
const REGION_NUMBERS: Readonly<Record<string, string>> = { '01': '2321000016', '09': '2120000803' };

const SOCIALSTYRELSEN: Entry = {
  kind: 'grantingAuthority',
  name: 'Socialstyrelsen',
  organisationNumber: '2021000555',
  municipalityCode: null,
  countyCode: null,
  registryPattern: '9.3-{number}/{year}',
  parentCode: null,
};

/** 290 kommuner, 21 regioner, 21 länsstyrelser, Stockholm's 14 district boards and Socialstyrelsen. Run at every start; what is there already is left as it is. */
export async function loadReferenceData(dataSource: DataSource): Promise<void> {
  await inTransaction(dataSource, async (manager) => {
    const known = await knownOrganisations(manager);
    const missing = entries().filter((entry) => !known.has(identity(entry)));
    if (missing.length > 0) await insert(manager, missing);
  });
}

export function entries(): Entry[] {
  const blank = { organisationNumber: null, municipalityCode: null, registryPattern: null, parentCode: null };
  return [
    SOCIALSTYRELSEN,
    ...LAN.map((lan): Entry => ({
      ...blank,
      kind: 'countyBoard',
      name: lan.lansstyrelse,
      countyCode: lan.lanskod,
    })),
    ...LAN.map((lan): Entry => ({
      ...blank,
      kind: 'region',
      name: lan.region,
      countyCode: lan.lanskod,
      organisationNumber: REGION_NUMBERS[lan.lanskod] ?? null,
    })),
    ...KOMMUNER.map((kommun): Entry => ({
      ...blank,
      kind: 'municipality',
      name: kommun.namn,
      countyCode: kommun.lanskod,
      municipalityCode: kommun.kommunkod,
      organisationNumber: kommun.organisationsnummer.replace('-', ''),
    })),
    ...DISTRICT_BOARDS.map((board): Entry => ({
      ...blank,
      kind: 'districtBoard',
      name: board.benamning,
      countyCode: countyOf(board.kommunkod),
      parentCode: board.kommunkod,
    })),
  ];
}

function countyOf(kommunkod: string): string | null {
  return KOMMUNER.find((kommun) => kommun.kommunkod === kommunkod)?.lanskod ?? null;
}

/** A kommun is its code and a county's body its county, whatever they are called this year. Boards have no code: they come together, once. */
function identity({
  kind,
  municipalityCode,
  countyCode,
  organisationNumber,
}: Omit<Entry, 'name' | 'registryPattern' | 'parentCode'>): string {
  if (kind === 'districtBoard') return kind;
  return `${kind}:${municipalityCode ?? countyCode ?? organisationNumber}`;
}

async function knownOrganisations(manager: EntityManager): Promise<Set<string>> {
  const rows = await manager.query<Entry[]>(
    `SELECT kind, organisation_number AS organisationNumber, municipality_code AS municipalityCode, county_code AS countyCode FROM organisation`,
  );
  return new Set(rows.map(identity));
}

async function insert(manager: EntityManager, missing: Entry[]): Promise<void> {
  const rows = missing.map((e) => [
    e.kind,
    e.name,
    e.organisationNumber,
    e.municipalityCode,
    e.countyCode,
    e.registryPattern,
  ]);
  await manager.query(
    'INSERT INTO organisation (kind, name, organisation_number, municipality_code, county_code, registry_pattern) VALUES ?',
    [rows],
  );
  const boards = missing.filter(({ parentCode }) => parentCode !== null);
  for (const { name, parentCode } of boards)
    await manager.query(
      'UPDATE organisation b JOIN organisation k ON k.municipality_code = ? SET b.parent_id = k.id WHERE b.kind = ? AND b.name = ?',
      [parentCode, 'districtBoard', name],
    );
}
