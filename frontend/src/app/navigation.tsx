import {
  AlertOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CheckSquareOutlined,
  DashboardOutlined,
  FormOutlined,
  ImportOutlined,
  ProfileOutlined,
  SettingOutlined,
  TableOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Role, Session } from '@/shared/api/types';

type Page =
  | 'leader'
  | 'tasks'
  | 'filing'
  | 'calendar'
  | 'plans'
  | 'supervision'
  | 'reports'
  | 'instructions'
  | 'import'
  | 'settings'
  | 'operations';

const icons: Record<Page, ReactNode> = {
  leader: <DashboardOutlined />,
  tasks: <CheckSquareOutlined />,
  filing: <TableOutlined />,
  calendar: <CalendarOutlined />,
  plans: <ProfileOutlined />,
  supervision: <AlertOutlined />,
  reports: <BarChartOutlined />,
  instructions: <FormOutlined />,
  import: <ImportOutlined />,
  settings: <SettingOutlined />,
  operations: <ToolOutlined />,
};

const pagesOf: Partial<Record<Role, Page[]>> = {
  LEADER: ['leader', 'reports', 'instructions', 'plans', 'supervision', 'tasks', 'calendar'],
  SUPERVISOR: [
    'tasks',
    'supervision',
    'calendar',
    'plans',
    'reports',
    'instructions',
    'import',
    'settings',
  ],
  ADMINISTRATOR: ['plans', 'settings', 'operations'],
  UNIT_HEAD: ['tasks', 'filing', 'calendar', 'plans'],
  STAFF: ['tasks', 'filing', 'calendar', 'plans'],
};

/** The pages for the reader's roles, the most wanted first. */
export function pagesFor({ roles }: Session): Page[] {
  const order = Object.keys(pagesOf) as Role[];
  const pages = order.filter((role) => roles.includes(role)).flatMap((role) => pagesOf[role] ?? []);
  return [...new Set(pages)];
}

export function Navigation({ session }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <nav className="navigation" aria-label={t('app/menu')}>
      {pagesFor(session).map((page) => (
        <NavLink key={page} to={`/${page}`}>
          {icons[page]}
          <span>{t(`nav/${page}`)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
