import type { z } from 'zod';
import type {
  FormReference,
  formVersionRow,
  RecipientClass,
  Round,
  RoundSettings,
} from '#domain/contracts/index.js';
import { useWords } from '../../../i18n/use-words.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { useRecipientClassChoices } from '../../../shared/use-choices.js';
import { useQuestion } from '../../../shared/use-question.js';
import { SetupChoice } from './SetupField.js';
import { SetupSection } from './SetupSection.js';

type Forms = RoundSettings['forms'];
type FormVersion = z.infer<typeof formVersionRow>;
type PerClass = 'application' | 'requisition' | 'report';
const PER_CLASS: readonly PerClass[] = ['application', 'requisition', 'report'];

const idOf = (form: FormReference | null | undefined) => (form ? `${form.formId}/${form.version}` : '');

export function FormsPart({ round }: { round: Round }) {
  const say = useWords();
  const classes = useRecipientClassChoices().filter(({ value }) =>
    round.pots.some(({ recipientClass }) => recipientClass === value),
  );
  const { data: published = [] } = useQuestion<FormVersion[]>('/form-versions');
  const { forms } = round.settings;
  const title = (form: FormReference | null | undefined) => {
    const one = published.find((candidate) => idOf(candidate) === idOf(form));
    return one ? `${one.title}, version ${one.version}` : say('Årets formulär', 'The year’s form');
  };
  const kinds = {
    application: say('Ansökan', 'Application'),
    requisition: say('Rekvisition', 'Requisition'),
    report: say('Redovisning', 'Report'),
  };
  const rows = PER_CLASS.flatMap((kind) =>
    classes.map(({ value, label }) => ({
      key: `${kind}-${value}`,
      name: `${kinds[kind]}, ${label.toLowerCase()}`,
      form: forms[kind][value as RecipientClass],
    })),
  );
  return (
    <SetupSection
      round={round}
      title={say('Formulär', 'Forms')}
      value={forms}
      toChange={(changed) => ({ settings: { forms: changed } })}
      editor={(value, set) => (
        <>
          {PER_CLASS.flatMap((kind) =>
            classes.map(({ value: recipientClass, label }) => (
              <FormChoice
                key={`${kind}-${recipientClass}`}
                label={`${kinds[kind]}, ${label.toLowerCase()}`}
                kind={kind}
                recipientClass={recipientClass as RecipientClass}
                published={published}
                chosen={value[kind][recipientClass as RecipientClass]}
                onChange={(form) => set(withForm(value, kind, recipientClass as RecipientClass, form))}
              />
            )),
          )}
          <FormChoice
            label={say('Länsstyrelsens yttrande', 'Opinion of the county board')}
            kind="opinion"
            published={published}
            chosen={value.opinion}
            onChange={(opinion) => set({ ...value, opinion: opinion ?? null })}
          />
        </>
      )}
    >
      <PlainTable
        caption={say('Formulär', 'Forms')}
        rows={[...rows, { key: 'opinion', name: say('Yttrande', 'Opinion'), form: forms.opinion }]}
        rowKey={({ key }) => key}
        columns={[
          { label: say('Används för', 'Used for'), render: ({ name }) => name },
          { label: say('Formulär', 'Form'), render: ({ form }) => title(form) },
        ]}
      />
    </SetupSection>
  );
}

function withForm(forms: Forms, kind: PerClass, recipientClass: RecipientClass, form?: FormReference): Forms {
  const { [recipientClass]: _before, ...others } = forms[kind];
  return { ...forms, [kind]: form ? { ...others, [recipientClass]: form } : others };
}

interface ChoiceProps {
  label: string;
  kind: string;
  recipientClass?: RecipientClass;
  published: FormVersion[];
  chosen: FormReference | null | undefined;
  onChange: (form: FormReference | undefined) => void;
}

function FormChoice({ label, kind, recipientClass, published, chosen, onChange }: ChoiceProps) {
  const say = useWords();
  const fitting = published.filter(
    (form) => form.kind === kind && (!recipientClass || form.recipientClasses.includes(recipientClass)),
  );
  return (
    <SetupChoice
      label={label}
      value={idOf(chosen)}
      options={[
        { value: '', label: say('Årets formulär', 'The year’s form') },
        ...fitting.map((form) => ({
          value: idOf(form),
          label: say(
            `${form.title}, version ${form.version} (${form.questions} frågor)`,
            `${form.title}, version ${form.version} (${form.questions} questions)`,
          ),
        })),
      ]}
      onChange={(id) => {
        const form = fitting.find((one) => idOf(one) === id);
        onChange(form && { formId: form.formId, version: form.version });
      }}
    />
  );
}
