import AuditIcon from '@mui/icons-material/FactCheckOutlined';
import CaseIcon from '@mui/icons-material/FolderOutlined';
import ChartIcon from '@mui/icons-material/BarChartOutlined';
import ClaimIcon from '@mui/icons-material/UndoOutlined';
import DelegationIcon from '@mui/icons-material/AccountTreeOutlined';
import LetterIcon from '@mui/icons-material/DescriptionOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import OperationsIcon from '@mui/icons-material/MonitorHeartOutlined';
import OpinionIcon from '@mui/icons-material/RateReviewOutlined';
import OrganisationIcon from '@mui/icons-material/ApartmentOutlined';
import PaymentIcon from '@mui/icons-material/PaymentsOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import RoundIcon from '@mui/icons-material/DonutLargeOutlined';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import type { SvgIconComponent } from '@mui/icons-material';

interface MenuEntry {
  /** Also the path; what it takes to see it stands in `auth-provider.ts`. */
  resource: string;
  swedish: string;
  english: string;
  Icon: SvgIconComponent;
}

export const MENU: MenuEntry[] = [
  { resource: '', swedish: 'Idag', english: 'Today', Icon: TodayIcon },
  { resource: 'cases', swedish: 'Ärenden', english: 'Cases', Icon: CaseIcon },
  { resource: 'opinions', swedish: 'Yttranden', english: 'Opinions', Icon: OpinionIcon },
  { resource: 'rounds', swedish: 'Omgångar', english: 'Rounds', Icon: RoundIcon },
  { resource: 'payments', swedish: 'Betalningar', english: 'Payments', Icon: PaymentIcon },
  { resource: 'repayment-claims', swedish: 'Återkrav', english: 'Repayment claims', Icon: ClaimIcon },
  { resource: 'follow-up', swedish: 'Uppföljning', english: 'Follow-up', Icon: ChartIcon },
  { resource: 'letter-templates', swedish: 'Brevmallar', english: 'Letter templates', Icon: LetterIcon },
  {
    resource: 'delegation-order',
    swedish: 'Delegationsordning',
    english: 'Delegation order',
    Icon: DelegationIcon,
  },
  { resource: 'organisations', swedish: 'Organisationer', english: 'Organisations', Icon: OrganisationIcon },
  { resource: 'users', swedish: 'Användare', english: 'Users', Icon: PeopleIcon },
  { resource: 'dispatches', swedish: 'Utskick', english: 'Messages', Icon: MailIcon },
  { resource: 'audit-records', swedish: 'Granskningslogg', english: 'Audit log', Icon: AuditIcon },
  { resource: 'operations', swedish: 'Driftstatus', english: 'Operations', Icon: OperationsIcon },
];
