import { DeleteOutlined, DownOutlined, PlusOutlined, StarFilled } from '@ant-design/icons';
import { App, Button, Checkbox, Form, Input, Modal, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/shared/api/types';
import { problemText } from '@/shared/i18n/problem-text';
import { useChangeViews, useViews } from '../api/use-views';

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
  const { message } = App.useApp();
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
      <NameView
        open={naming}
        pending={keep.isPending}
        onClose={() => setNaming(false)}
        onKeep={(form) =>
          keep.mutate({ ...form, query }, { onSuccess: () => setNaming(false), onError })
        }
      />
    </>
  );
}

interface NameProps {
  open: boolean;
  pending: boolean;
  onClose: () => void;
  onKeep: (form: { name: string; standard: boolean }) => void;
}

function NameView({ open, pending, onClose, onKeep }: NameProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm();
  return (
    <Modal
      open={open}
      title={t('desk/keepView')}
      okText={t('desk/save')}
      cancelText={t('desk/cancel')}
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        clearOnDestroy
        initialValues={{ standard: false }}
        onFinish={onKeep}
      >
        <Form.Item
          name="name"
          label={t('desk/viewName')}
          extra={t('desk/viewNameHint')}
          rules={[{ required: true, whitespace: true, message: t('form/required') }]}
        >
          <Input maxLength={40} autoFocus />
        </Form.Item>
        <Form.Item name="standard" valuePropName="checked">
          <Checkbox>{t('desk/makeStandard')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
