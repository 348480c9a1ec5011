import { SupervisionDesk } from '@/features/supervision/components/supervision-desk';

export function SupervisionPage() {
  return <SupervisionDesk />;
}
