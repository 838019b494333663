const both = (singular: string, plural: string) => ({ name: `${singular} |||| ${plural}` });

/** Names of the lists; without both forms react-admin adds an English s. */
export const resourceNames = {
  sv: {
    cases: both('Ärende', 'Ärenden'),
    opinions: both('Yttrande', 'Yttranden'),
    programmes: both('Program', 'Program'),
    rounds: both('Omgång', 'Omgångar'),
    payments: both('Betalning', 'Betalningar'),
    'repayment-claims': both('Återkrav', 'Återkrav'),
    organisations: both('Organisation', 'Organisationer'),
    users: both('Användare', 'Användare'),
    dispatches: both('Utskick', 'Utskick'),
    'audit-records': both('Granskningspost', 'Granskningslogg'),
  },
  en: {
    cases: both('Case', 'Cases'),
    opinions: both('Opinion', 'Opinions'),
    programmes: both('Programme', 'Programmes'),
    rounds: both('Round', 'Rounds'),
    payments: both('Payment', 'Payments'),
    'repayment-claims': both('Repayment claim', 'Repayment claims'),
    organisations: both('Organisation', 'Organisations'),
    users: both('User', 'Users'),
    dispatches: both('Message', 'Messages'),
    'audit-records': both('Audit record', 'Audit log'),
  },
};
