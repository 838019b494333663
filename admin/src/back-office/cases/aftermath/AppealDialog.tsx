import type { AppealRow } from '#domain/contracts/aftermath.js';
import { useWords, type Words } from '../../../i18n/use-words.js';
import { useSession } from '../../../providers/session.js';
import { ActionDialog, type ActionDialogProps } from '../../../shared/form/ActionDialog.js';

interface Props {
  event: string;
  appeal: AppealRow;
  onClose: () => void;
}
type Dialog = Omit<ActionDialogProps, 'onClose' | 'fixed'>;

export function AppealDialog({ event, appeal, onClose }: Props) {
  const say = useWords();
  const { today } = useSession();
  const dialog = DIALOGS[event]?.(appeal, say, today);
  return dialog ? <ActionDialog {...dialog} fixed={{ version: appeal.version }} onClose={onClose} /> : null;
}

const DIALOGS: Record<string, (appeal: AppealRow, say: Words, today: string) => Dialog> = {
  timeliness: ({ id, inTimeByCalendar }, say) => ({
    title: say('Rättidsprövning', 'Timeliness'),
    intro: say(
      'Ett överklagande som kommit för sent avvisas (45 § förvaltningslagen).',
      'An appeal that came late is dismissed (section 45 of the Administrative Procedure Act).',
    ),
    path: `/appeals/${id}/timeliness`,
    fields: [
      {
        name: 'inTime',
        label: say('Kom det i rätt tid?', 'Did it come in time?'),
        kind: 'choice',
        initial: inTimeByCalendar === false ? 'no' : 'yes',
        options: [
          { value: 'yes', label: say('Ja, i rätt tid', 'Yes, in time') },
          { value: 'no', label: say('Nej, för sent: avvisas', 'No, late: dismissed') },
        ],
      },
      { name: 'reasons', label: say('Skäl', 'Reasons'), kind: 'longText', max: 4000 },
    ],
    shape: ({ inTime, ...body }) => ({ ...body, inTime: inTime === 'yes' }),
    submitLabel: say('Avgör', 'Decide'),
    success: say('Rättidsprövningen är gjord.', 'The timeliness has been examined.'),
  }),
  handOver: ({ id }, say) => ({
    title: say('Överlämna till domstolen', 'Hand over to the court'),
    intro: say(
      'Hämta akten som zip och skicka den till domstolen. Här registreras att det är gjort.',
      'Download the case file as a zip and send it to the court. Here it is registered that this is done.',
    ),
    path: `/appeals/${id}/hand-over`,
    fields: [
      {
        name: 'court',
        label: say('Domstol', 'Court'),
        kind: 'text',
        max: 200,
        initial: say('Förvaltningsrätten i Stockholm', 'Förvaltningsrätten i Stockholm'),
      },
    ],
    submitLabel: say('Registrera överlämnandet', 'Register'),
    success: say('Överlämnandet är registrerat.', 'The hand-over has been registered.'),
  }),
  outcome: ({ id }, say, today) => ({
    title: say('Registrera utgången', 'Register the outcome'),
    path: `/appeals/${id}/outcome`,
    fields: [
      {
        name: 'outcome',
        label: say('Utgång', 'Outcome'),
        kind: 'choice',
        options: [
          { value: 'denied', label: say('Överklagandet avslås', 'The appeal is denied') },
          { value: 'granted', label: say('Överklagandet bifalls', 'The appeal is granted') },
          { value: 'grantedInPart', label: say('Bifalls delvis', 'Granted in part') },
          { value: 'remitted', label: say('Återförvisas till myndigheten', 'Remitted to the authority') },
          { value: 'dismissed', label: say('Avvisas', 'Dismissed') },
          { value: 'withdrawn', label: say('Återkallat', 'Withdrawn') },
        ],
      },
      { name: 'outcomeOn', label: say('Dag', 'Day'), kind: 'day', initial: today },
      {
        name: 'text',
        label: say('Domstolens avgörande', 'The court’s decision'),
        kind: 'longText',
        max: 4000,
        optional: true,
      },
    ],
    submitLabel: say('Registrera', 'Register'),
    success: say('Utgången är registrerad.', 'The outcome has been registered.'),
  }),
};
