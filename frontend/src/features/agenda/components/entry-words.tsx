import {
  CheckSquareOutlined,
  FlagOutlined,
  FolderOpenOutlined,
  HourglassOutlined,
  ProfileOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { i18next } from '@/shared/i18n/i18n';
import { lightIcon } from '@/shared/ui/light-tag';
import type { AgendaEntry } from '../model/types';

const icons: Record<AgendaEntry['matter'], ReactNode> = {
  TASKS: <CheckSquareOutlined />,
  MEASURES: <ProfileOutlined />,
  OPENING: <FolderOpenOutlined />,
  DUE: <HourglassOutlined />,
  CUT_OFF: <StopOutlined />,
  PLAN_END: <FlagOutlined />,
};

/** The sign of an entry: its light where it has one, so that colour never speaks alone. */
export function entryIcon({ matter, light }: AgendaEntry): ReactNode {
  return light ? lightIcon(light) : icons[matter];
}

/** 填报进展 59 项, or 填报进展 of the one measure it is about. */
export function entryWords({ matter, kind, items }: AgendaEntry): string {
  const what = i18next.t(`agenda/what/${matter}`, { kind: kind && i18next.t(`kind/${kind}`) });
  if (items.length > 1) {
    return `${what} ${i18next.t('agenda/count', { count: items.length })}`;
  }
  const [one] = items;
  return one?.measure ? `${what} ${one.measure.number}` : what;
}

export const entryClass = ({ matter, light }: AgendaEntry): string =>
  `agenda-entry agenda-${matter}${light ? ` light light-${light}` : ''}`;
