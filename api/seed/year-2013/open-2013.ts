import { CreateProgramme } from '../../src/programmes/create-programme.js';
import { CreateRound } from '../../src/rounds/create-round.js';
import { PublishRound } from '../../src/rounds/publish-round.js';
import { DEMO_OFFICIALS } from '../demo-accounts.js';
import { PROGRAMME_2013, type Scene } from './scene-2013.js';
import { ROUND_2013, SETTINGS_2013 } from './settings-2013.js';

const PROGRAMME = {
  code: PROGRAMME_2013,
  name: 'Utvecklingsmedel mot våld i nära relationer (ansökan)',
  purpose:
    'Medlen ska stödja kommuner, stadsdelsnämnder och ideella föreningar att utveckla arbetet mot våld i nära relationer. De söks, ensamma eller tillsammans, och Socialstyrelsen beslutar efter yttrande från länsstyrelserna.',
};

/** The round is set up as a draft and published, as a programme manager would. */
export async function openRound2013(scene: Scene): Promise<void> {
  await scene.setDay('2013-02-11');
  const actor = await scene.person(DEMO_OFFICIALS.programmeManager);
  if (!(await programmeId(scene)))
    await scene.product.get(CreateProgramme).run({ actor, creation: PROGRAMME });
  if (!(await scene.round()))
    await scene.product.get(CreateRound).run({
      actor,
      creation: {
        programmeId: Number(await programmeId(scene)),
        mechanism: 'application',
        draft: true,
        ...ROUND_2013,
        settings: SETTINGS_2013,
      },
    });
  const round = await scene.round();
  if (!round || round.publishedAt !== null) return;
  await scene.setDay('2013-02-18');
  await scene.product.get(PublishRound).run({
    actor: await scene.person(DEMO_OFFICIALS.programmeManager),
    roundId: round.id,
    version: round.version,
  });
}

async function programmeId({ dataSource }: Scene): Promise<number | undefined> {
  const [programme] = await dataSource.query<{ id: number }[]>('SELECT id FROM programme WHERE code = ?', [
    PROGRAMME_2013,
  ]);
  return programme?.id;
}
