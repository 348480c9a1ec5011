import { DeleteOutlined, DownOutlined, PlusOutlined, StarFilled } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { useMessage } from '@/shared/ui/messages';
import { useChangeViews, useViews } from '../api/use-views';

const NameView = lazy(async () => ({ default: (await import('./name-view')).NameView }));

interface Props {
  /** filters and order as they are now */
  query: string;
  apply: (query: string) => void;
}

/** The views the reader has named: to go to, to keep the present one, to forget one. */
export function SavedViews({ query, apply }: Props) {
  const { t } = useTranslation();
  const { data: views = [] } = useViews();
  const { keep, forget } = useChangeViews();
  const message = useMessage();
  const [open, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  const now = views.find((view) => view.query === query);

  const choose = (view: SavedView) => {
    setOpen(false);
    apply(view.query);
  };
  const onError = (error: unknown) => message.error(problemText(error));

  return (
    <>
      <Popover
        trigger="click"
        placement="bottomLeft"
        open={open}
        onOpenChange={setOpen}
        content={
          <div className="saved-views">
            <ul aria-label={t('desk/views')}>
              {views.map((view) => (
                <li key={view.id}>
                  <Button
                    type="text"
                    aria-current={view === now || undefined}
                    onClick={() => choose(view)}
                  >
                    {view.standard && <StarFilled aria-label={t('desk/standard')} />} {view.name}
                  </Button>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('desk/forgetView', { name: view.name })}
                    onClick={() => forget.mutate(view.id, { onError })}
                  />
                </li>
              ))}
            </ul>
            {views.length === 0 && <p className="muted">{t('desk/noViews')}</p>}
            <Button
              block
              icon={<PlusOutlined />}
              onClick={() => {
                setOpen(false);
                setNaming(true);
              }}
            >
              {t('desk/keepView')}
            </Button>
          </div>
        }
      >
        <Button>
          {now?.name ?? t('desk/views')} <DownOutlined />
        </Button>
      </Popover>
      {naming && (
        <Suspense fallback={null}>
          <NameView
            pending={keep.isPending}
            onClose={() => setNaming(false)}
            onKeep={(form) =>
              keep.mutate({ ...form, query }, { onSuccess: () => setNaming(false), onError })
            }
          />
        </Suspense>
      )}
    </>
  );
}
