import type { components } from '@/shared/api/schema';
import type { Ref } from '@/shared/api/types';

type Schemas = components['schemas'];

export type AgendaEntry = Omit<Schemas['AgendaEntry'], 'unit'> & { unit: Ref | null };
export type AgendaMonth = Omit<Schemas['AgendaMonth'], 'entries'> & { entries: AgendaEntry[] };
export type AgendaDay = AgendaMonth['days'][number];
export type AgendaFeed = Schemas['AgendaControllerFeed'];
export type AgendaFeedAddress = Schemas['AgendaControllerAddress'];
