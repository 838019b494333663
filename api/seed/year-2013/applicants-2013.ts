import { draw } from '../draw.js';
import { type Kommun, KOMMUNER, readSeed } from '../reference-lists.js';

export type ApplicantKind = 'municipality' | 'districtBoard' | 'nonProfit';

export interface Applicant {
  kind: ApplicantKind;
  /** The organisation's name in Medel. */
  name: string;
  countyCode: string;
}

export interface ApplicantGroup {
  lead: Applicant;
  /** Those who apply together with the lead; empty for a single application. */
  members: Applicant[];
}

const STOCKHOLM_CODE = '0180';
/** Kommuner whose people a visitor of the demo can be: Umeå leads a joint application that was granted in part. */
const UMEA_CODE = '2480';
const DISTRICTS_THAT_LEAD = 9;
const KOMMUNER_THAT_LEAD = 118;
const JOINT_OF_KOMMUNER = 42;
const NON_PROFITS = 152;
const JOINT_OF_NON_PROFITS = 14;

const byDraw =
  (...words: string[]) =>
  (a: Applicant, b: Applicant) =>
    draw(...words, a.name) - draw(...words, b.name);

const kommun = ({ namn, lanskod }: Kommun): Applicant => ({
  kind: 'municipality',
  name: namn,
  countyCode: lanskod,
});

/** 118 kommuner and 9 of Stockholm's district boards; 42 of them lead others. */
export function kommunGroups(): ApplicantGroup[] {
  const kommuner = KOMMUNER.filter(({ kommunkod }) => kommunkod !== STOCKHOLM_CODE);
  const umea = kommuner.filter(({ kommunkod }) => kommunkod === UMEA_CODE).map(kommun);
  const others = kommuner
    .filter(({ kommunkod }) => kommunkod !== UMEA_CODE)
    .map(kommun)
    .sort(byDraw('lead'));
  const leads = [...umea, ...others.slice(0, KOMMUNER_THAT_LEAD - 1)];
  const boards = districtBoards().sort(byDraw('lead'));
  const free = [...others.slice(KOMMUNER_THAT_LEAD - 1), ...boards.slice(DISTRICTS_THAT_LEAD)];
  const groups = [...leads, ...boards.slice(0, DISTRICTS_THAT_LEAD)].map((lead) => single(lead));
  return together(groups, free, JOINT_OF_KOMMUNER, 4);
}

/** 152 invented föreningar; 14 of them lead one other each. */
export function nonProfitGroups(): ApplicantGroup[] {
  const all = nonProfits(NON_PROFITS + JOINT_OF_NON_PROFITS);
  const groups = all.slice(0, NON_PROFITS).map((lead) => single(lead));
  return together(groups, all.slice(NON_PROFITS), JOINT_OF_NON_PROFITS, 1);
}

export function everyApplicant(): Applicant[] {
  return [...kommunGroups(), ...nonProfitGroups()].flatMap(({ lead, members }) => [lead, ...members]);
}

function single(lead: Applicant): ApplicantGroup {
  return { lead, members: [] };
}

/** The first `wanted` leads that find somebody, in the own county if there is anybody left there. Nobody is in two applications. */
function together(
  groups: ApplicantGroup[],
  free: Applicant[],
  wanted: number,
  most: number,
): ApplicantGroup[] {
  const left = [...free];
  const take = (countyCode: string | undefined) => {
    const at = left.findIndex((one) => countyCode === undefined || one.countyCode === countyCode);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  groups.slice(0, wanted).forEach((group, place) => {
    const size = 1 + Math.floor(draw('members', group.lead.name) * most);
    const inTheRest = wanted - place - 1;
    for (let n = 0; n < size && left.length > inTheRest; n += 1) {
      const member = take(n === 0 && place % 7 === 0 ? undefined : group.lead.countyCode) ?? take(undefined);
      if (member) group.members.push(member);
    }
  });
  return groups;
}

function districtBoards(): Applicant[] {
  return readSeed<{ benamning: string }[]>('stadsdelsnamnder-stockholm.json').map(({ benamning }) => ({
    kind: 'districtBoard',
    name: benamning,
    countyCode: '01',
  }));
}

const BEGINNINGS =
  'Björk Furu Gran Hav Klipp Ljus Måne Morgon Norr Regn Sjö Skog Sol Storm Strand Söder Vinter Vår Älv Öst'.split(
    ' ',
  );
const ENDINGS = 'backen bryggan bäcken dalen fyren gläntan hamnen kullen lyktan ängen'.split(' ');

/** Names that say themselves that they are made up. */
function nonProfits(count: number): Applicant[] {
  return Array.from({ length: count }, (_, n) => {
    const home = KOMMUNER[Math.floor(draw('home', n) * KOMMUNER.length)];
    if (!home) throw new RangeError('no kommun to live in');
    const name = `${BEGINNINGS[n % BEGINNINGS.length]}${ENDINGS[(n + Math.floor(n / BEGINNINGS.length)) % ENDINGS.length]}`;
    return { kind: 'nonProfit', name: `Exempelföreningen ${name}, ${home.namn}`, countyCode: home.lanskod };
  });
}
