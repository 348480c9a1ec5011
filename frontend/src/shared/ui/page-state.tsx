import { Alert, Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../i18n/problem-text';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="page-state" role="status" aria-label={t('common/loading')}>
      <Spin />
      <span className="muted">{t('common/loading')}</span>
    </div>
  );
}

export function LoadFailed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="load-failed"
      type="error"
      showIcon
      role="alert"
      title={t('problems/loadTitle')}
      description={problemText(error)}
      action={retry && <Button onClick={retry}>{t('common/retry')}</Button>}
    />
  );
}

export function Nothing(props: { title: string; hint?: ReactNode; children?: ReactNode }) {
  return (
    <Empty
      className="page-state"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <div>{props.title}</div>
          {props.hint && <div className="muted">{props.hint}</div>}
        </>
      }
    >
      {props.children}
    </Empty>
  );
}

interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** Shows what a query loaded, or that it loads, or why it could not. */
export function Load<T>({ of, children }: { of: Loaded<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) {
    return <>{children(of.data)}</>;
  }
  return of.isPending ? <Loading /> : <LoadFailed error={of.error} retry={() => of.refetch()} />;
}
